import type { Db } from "db/connection.ts";
import {
  findDialogueOfPlan,
  insertNote,
  listNotes,
  saveDialogue,
  updateAnswer,
  updateDialogue,
} from "db/repositories/market.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { transact } from "db/transact.ts";
import type { z } from "zod";
import type { Actor } from "~/domain/case/actor.ts";
import { isBeforeTender } from "~/domain/case/moves.ts";
import { isTeam, isWriter } from "~/domain/case/rights.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { MarketDialogue } from "~/domain/market.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "../load-plan.server.ts";
import { prepareInvitation } from "./invitation.server.ts";
import {
  type FieldProblem,
  type MarketForm,
  type MarketIntent,
  marketIntents,
  marketSchemas,
  problemsOf,
} from "./market-fields.ts";

export type NotPosted =
  | NotFound
  | { kind: "forbidden" }
  | { kind: "invalid"; problems: readonly FieldProblem[] }
  /** Somebody published or withdrew meanwhile, or the plan cannot be made public any more. */
  | { kind: "changed" };

type Posted = Result<null, NotPosted>;

interface Posting {
  db: Db;
  actor: Actor;
  loaded: LoadedPlan;
  dialogue: MarketDialogue | undefined;
  now: Date;
}

const changed = refuse({ kind: "changed" as const });
const forbidden = refuse({ kind: "forbidden" as const });

function remember({ db, actor, loaded: { plan }, now }: Posting, what: MarketIntent): void {
  insertEvent(db, plan.id, { kind: "market", facts: { what }, by: actor.id, at: now });
}

function publish(posting: Posting, wish: z.infer<typeof marketSchemas.publish>): Posted {
  const { db, actor, loaded, now } = posting;
  const { plan, relation } = loaded;
  if (relation !== "owner") return forbidden;
  if (wish.closesOn < dayInHelsinki(now))
    return refuse({ kind: "invalid", problems: [{ field: "closesOn", problem: "closes-early" }] });
  const { barrier, title, invitations, days } = prepareInvitation(db, loaded, now);
  if (barrier !== null || !isBeforeTender(plan)) return changed;
  const { version, questions, howTo, closesOn } = wish;
  const { id: planId, cityId, language } = plan;
  const publishing = { planId, cityId, language, title, invitations, days, questions, howTo, closesOn };
  const isSaved = saveDialogue(db, { ...publishing, publishedBy: actor.id, publishedAt: now }, version);
  if (!isSaved) return changed;
  remember(posting, "publish");
  return ok(null);
}

/** Nobody but the owner says what is public; of what is not public any more nothing can be changed. */
function change(posting: Posting, version: number, set: { withdrawnAt?: Date; learned?: string }): Posted {
  const { db, loaded, dialogue, now } = posting;
  if (loaded.relation !== "owner") return forbidden;
  if (!dialogue || dialogue.withdrawnAt !== null) return changed;
  if (!updateDialogue(db, loaded.plan.id, { ...set, updatedAt: now }, version)) return changed;
  remember(posting, set.withdrawnAt ? "withdraw" : "learned");
  return ok(null);
}

/** An answer given to one is there for all: the public page is another from now on. */
function tellAll({ db, loaded: { plan }, dialogue, now }: Posting): void {
  if (dialogue) updateDialogue(db, plan.id, { updatedAt: now }, dialogue.version);
}

function note(posting: Posting, { answer, ...wish }: z.infer<typeof marketSchemas.note>): Posted {
  const { db, actor, loaded, now } = posting;
  const written = { ...wish, planId: loaded.plan.id, by: actor.id, at: now };
  insertNote(db, { ...written, answer, answeredAt: answer === "" ? null : now });
  if (answer !== "") tellAll(posting);
  remember(posting, "note");
  return ok(null);
}

function answer(posting: Posting, wish: z.infer<typeof marketSchemas.answer>): Posted {
  const { db, loaded, now } = posting;
  const known = listNotes(db, loaded.plan.id).some(({ id }) => id === wish.id);
  if (!known) return refuse({ kind: "not-found" });
  if (!updateAnswer(db, loaded.plan.id, wish.id, wish.answer, now)) return changed;
  tellAll(posting);
  remember(posting, "answer");
  return ok(null);
}

/** Reads the form as its schema has it, then does what it asks. */
function read<Schema extends z.ZodType>(
  schema: Schema,
  form: MarketForm,
  work: (wish: z.infer<Schema>) => Posted,
): Posted {
  const wish = schema.safeParse(form);
  return wish.success ? work(wish.data) : refuse({ kind: "invalid", problems: problemsOf(wish.error) });
}

function run(posting: Posting, intent: MarketIntent | undefined, form: MarketForm): Posted {
  switch (intent) {
    case "publish":
      return read(marketSchemas.publish, form, (wish) => publish(posting, wish));
    case "withdraw":
      return read(marketSchemas.withdraw, form, ({ version }) =>
        change(posting, version, { withdrawnAt: posting.now }),
      );
    case "learned":
      return read(marketSchemas.learned, form, ({ version, learned }) => change(posting, version, { learned }));
    case "note":
      return read(marketSchemas.note, form, (wish) => note(posting, wish));
    case "answer":
      return read(marketSchemas.answer, form, (wish) => answer(posting, wish));
    case undefined:
      return refuse({ kind: "invalid", problems: [] });
  }
}

/** What the team does with the plan's market dialogue: the owner makes public, writers keep the log. */
export function postMarket(
  db: Db,
  actor: Actor,
  planId: string,
  { intent, form }: { intent: string; form: MarketForm },
  now: Date,
): Result<MarketIntent, NotPosted> {
  return transact<MarketIntent, NotPosted>(db, (tx) => {
    const found = loadPlan(tx, actor, planId);
    if (!found.ok) return found;
    const { plan, relation } = found.value;
    if (!isTeam(relation)) return refuse({ kind: "not-found" });
    if (!isWriter(relation) || plan.binnedAt !== null) return forbidden;
    const wanted = marketIntents.find((one) => one === intent);
    const dialogue = findDialogueOfPlan(tx, planId);
    const done = run({ db: tx, actor, loaded: found.value, dialogue, now }, wanted, form);
    return done.ok ? ok(wanted ?? "note") : done;
  });
}
