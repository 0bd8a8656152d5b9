import type { Db } from "db/connection.ts";
import type { ReviewHeld, TeamHeld } from "db/repositories/holdings.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Result } from "~/domain/result.ts";

export interface Handing {
  now: Date;
  /** Where links in mails lead. */
  origin: string;
}

type Handed = Result<unknown, { kind: string }>;

/** The use cases of plans and of reviews by which they change hands: leaving calls them, and has none of its own. */
export interface LeavingParts {
  handOverPlan: (db: Db, actor: Actor, plan: TeamHeld, to: string, handing: Handing) => Handed;
  /** To another expert, or to nobody: then the coordinators see a free place. */
  handOverReview: (db: Db, actor: Actor, review: ReviewHeld, to: string | null, handing: Handing) => Handed;
  /** Who could review the plan in the person's place, best first. */
  listReviewers: (db: Db, planId: string, now: Date) => readonly { id: string; name: string }[];
}
