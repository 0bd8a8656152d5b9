import type { Db } from "db/connection.ts";
import { findDialogueOfPlan, listNotes } from "db/repositories/market.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isBeforeTender } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { isTeam, isWriter } from "~/domain/case/rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { isOpen, type PublicInvitation } from "~/domain/market.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay, formatInstant } from "~/i18n/format.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";
import { type Prepared, prepareInvitation } from "./invitation.server.ts";

export interface MarketPage {
  plan: Pick<Plan, "id" | "number" | "title" | "language">;
  isOwner: boolean;
  canWrite: boolean;
  /** What is public now. */
  dialogue: {
    number: number;
    version: number;
    state: "open" | "closed" | "withdrawn";
    published: string;
    closes: string;
    closesOn: string;
    questions: string;
    howTo: string;
    learned: string;
  } | null;
  /** What would be made public now: for the owner, as long as it can be. */
  preview: PublicInvitation | null;
  barrier: Prepared["barrier"] | "state";
  closesOn: string;
  notes: readonly {
    id: string;
    day: string;
    party: string;
    question: string;
    answer: string;
    answered: string | null;
  }[];
  today: string;
}

/**
 * The market dialogue of a plan, for its team. It is held before the tender; afterwards what was public stays so until it is
 * withdrawn.
 */
export function openMarket(db: Db, actor: Actor, planId: string, lang: Lang, now: Date): Result<MarketPage, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  if (!isTeam(relation)) return refuse({ kind: "not-found" });
  const today = dayInHelsinki(now);
  const isOwner = relation === "owner";
  const prepared = isOwner ? prepareInvitation(db, found.value, now) : null;
  const dialogue = findDialogueOfPlan(db, planId);
  const { id, number, title, language } = plan;
  return ok({
    plan: { id, number, title, language },
    isOwner,
    canWrite: isWriter(relation) && plan.binnedAt === null,
    dialogue: dialogue
      ? {
          number: dialogue.number,
          version: dialogue.version,
          state: dialogue.withdrawnAt ? "withdrawn" : isOpen(dialogue, today) ? "open" : "closed",
          published: formatInstant(dialogue.publishedAt, lang),
          closes: formatDay(dialogue.closesOn, lang),
          closesOn: dialogue.closesOn,
          questions: dialogue.questions,
          howTo: dialogue.howTo,
          learned: dialogue.learned,
        }
      : null,
    preview: prepared?.invitations[lang] ?? null,
    barrier: isBeforeTender(plan) ? (prepared?.barrier ?? null) : "state",
    closesOn: prepared?.closesOn ?? "",
    notes: listNotes(db, planId).map(({ answeredAt, day, ...note }) => ({
      ...note,
      day: formatDay(day, lang),
      answered: answeredAt && formatInstant(answeredAt, lang),
    })),
    today,
  });
}
