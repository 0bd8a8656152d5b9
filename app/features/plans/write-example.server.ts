import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { insertDraft, updateDraft } from "db/repositories/example-drafts.ts";
import { findExample, insertExample, updateExample, updateStage } from "db/repositories/examples.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import {
  type ExampleMove,
  exampleStateAfter,
  mayPropose,
  type WrongExampleState,
} from "~/domain/case/example-moves.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { ExampleContent } from "~/domain/example.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import { freeId } from "~/domain/proposal/example-id.ts";
import { type ExampleBase, type ExampleProblem, readExample } from "~/domain/proposal/read-example.ts";
import { emptyDraft, type RefreshedDraft, refreshDraft } from "~/domain/proposal/refresh-draft.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { writeProposalMails } from "./example-mails.server.ts";
import { type OwnExample, ownExample } from "./example-source.server.ts";
import type { NotFound } from "./load-plan.server.ts";

export type NotWritten =
  | NotFound
  | WrongExampleState
  /** Another save came first. */
  | { kind: "changed" }
  | { kind: "incomplete"; problems: readonly ExampleProblem[] };

interface Given {
  seenVersion: number;
  now: Date;
}

/** What an example of this plan says that its form does not ask. */
export const baseOf = ({ loaded }: OwnExample, now: Date): ExampleBase => ({
  origin: "plan",
  cityId: loaded.plan.cityId,
  city: loaded.buyer.name.fi,
  checkedOn: dayInHelsinki(now),
  needsAll: true,
});

/** The draft as it may stand now: what is not public any more has left it. */
export const draftNow = ({ draft, source }: OwnExample): RefreshedDraft => refreshDraft(draft ?? emptyDraft, source);

type Write = (own: OwnExample) => RefreshedDraft;

function write(
  db: Db,
  actor: Actor,
  planId: string,
  { seenVersion, now }: Given,
  make: Write,
): Result<RefreshedDraft, NotWritten> {
  return transact<RefreshedDraft, NotWritten>(db, (tx) => {
    const found = ownExample(tx, actor, planId, now);
    if (!found.ok) return found;
    const { draft, standing, loaded } = found.value;
    const next = exampleStateAfter(standing, "write");
    if (!next.ok) return next;
    if (!mayPropose(loaded.plan.state)) return refuse({ kind: "not-found" });
    const made = make(found.value);
    const written = { fields: made.fields, offered: made.offered, consents: made.consents, by: actor.id, at: now };
    if (!draft) {
      if (seenVersion !== 0) return refuse({ kind: "changed" });
      insertDraft(tx, { id: randomUUID(), planId, ...written });
      return ok(made);
    }
    return updateDraft(tx, draft.id, seenVersion, written) ? ok(made) : refuse({ kind: "changed" });
  });
}

/** Which answers may travel: only those that are public, whatever was posted. */
export const saveConsents = (
  db: Db,
  actor: Actor,
  planId: string,
  consents: readonly string[],
  given: Given,
): Result<RefreshedDraft, NotWritten> =>
  write(db, actor, planId, given, ({ draft, source }) => refreshDraft(draft ?? emptyDraft, source, consents));

/** What the owner wrote, complete or not. */
export const saveExampleText = (
  db: Db,
  actor: Actor,
  planId: string,
  fields: ExampleFields,
  given: Given,
): Result<RefreshedDraft, NotWritten> =>
  write(db, actor, planId, given, ({ draft, source }) => refreshDraft({ ...(draft ?? emptyDraft), fields }, source));

/** The draft as an example, or what keeps it from being one. */
export function readDraft(own: OwnExample, now: Date): Result<ExampleContent, ExampleProblem[]> {
  return readExample(draftNow(own).fields, baseOf(own, now));
}

function inState(own: OwnExample, move: ExampleMove): Result<OwnExample, NotWritten> {
  const next = exampleStateAfter(own.standing, move);
  return next.ok ? ok(own) : next;
}

/** Gives the example to the coordinators. Returns its id, which is its address once it is published. */
export function proposeExample(
  db: Db,
  actor: Actor,
  planId: string,
  { seenVersion, now, origin }: Given & { origin: string },
): Result<string, NotWritten> {
  return transact<string, NotWritten>(db, (tx) => {
    const found = ownExample(tx, actor, planId, now);
    if (!found.ok) return found;
    const own = inState(found.value, "propose");
    if (!own.ok) return own;
    const { draft, example, loaded } = own.value;
    if (!draft || draft.version !== seenVersion) return refuse({ kind: "changed" });
    const read = readDraft(own.value, now);
    if (!read.ok) return refuse({ kind: "incomplete", problems: read.refusal });
    const cityName = loaded.buyer.name;
    const id = example?.id ?? freeId(read.value.title.en, (one) => findExample(tx, one) !== undefined);
    if (example) {
      const change = {
        content: read.value,
        cityName,
        seenVersion: example.version,
        by: actor.id,
        reason: null,
        at: now,
      };
      if (!updateExample(tx, id, change)) return refuse({ kind: "changed" });
      updateStage(tx, id, { stage: "proposed", comments: null, at: now });
    } else {
      const proposed = { id, stage: "proposed" as const, origin: { kind: "plan" as const, planId } };
      insertExample(tx, { ...proposed, content: read.value, cityName, by: actor.id, at: now });
    }
    insertEvent(tx, planId, { kind: "propose-example", by: actor.id, at: now });
    writeProposalMails(tx, loaded, actor, { id, title: read.value.title, origin, now });
    return ok(id);
  });
}

/** Corrects a published example; the earlier wording is kept. */
export function correctOwnExample(
  db: Db,
  actor: Actor,
  planId: string,
  fields: ExampleFields,
  { seenVersion, now, reason }: Given & { reason: string },
): Result<string, NotWritten> {
  return transact<string, NotWritten>(db, (tx) => {
    const found = ownExample(tx, actor, planId, now);
    if (!found.ok) return found;
    const own = inState(found.value, "correct");
    if (!own.ok) return own;
    const { example, loaded } = own.value;
    const read = readExample(fields, baseOf(own.value, now));
    if (!read.ok) return refuse({ kind: "incomplete", problems: read.refusal });
    const change = { content: read.value, cityName: loaded.buyer.name, seenVersion, by: actor.id, reason, at: now };
    if (!example || !updateExample(tx, example.id, change)) return refuse({ kind: "changed" });
    insertEvent(tx, planId, { kind: "correct-example", by: actor.id, at: now });
    return ok(example.id);
  });
}

/** The yearly check: the example is still right. */
export function confirmOwnExample(
  db: Db,
  actor: Actor,
  planId: string,
  { seenVersion, now }: Given,
): Result<string, NotWritten> {
  return transact<string, NotWritten>(db, (tx) => {
    const found = ownExample(tx, actor, planId, now);
    if (!found.ok) return found;
    const own = inState(found.value, "confirm");
    if (!own.ok) return own;
    const { example, loaded } = own.value;
    if (!example) return refuse({ kind: "not-found" });
    const content = { ...example.content, checkedOn: dayInHelsinki(now) };
    const change = { content, cityName: loaded.buyer.name, seenVersion, by: actor.id, reason: null, at: now };
    if (!updateExample(tx, example.id, change)) return refuse({ kind: "changed" });
    insertAct(tx, { kind: "example", act: "confirm", object: example.id, by: actor.id, at: now });
    return ok(example.id);
  });
}
