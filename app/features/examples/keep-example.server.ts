import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findDraftOfPlan, updateDraft } from "db/repositories/example-drafts.ts";
import {
  findExample,
  findKeptExample,
  insertExample,
  type KeptExample,
  publishExample,
  updateExample,
  updateStage,
  withdrawExample,
} from "db/repositories/examples.ts";
import { findPlan } from "db/repositories/plans.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { ActOf } from "~/domain/case/acts.ts";
import {
  canMoveExample,
  type ExampleMove,
  exampleStateAfter,
  type WrongExampleState,
} from "~/domain/case/example-moves.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { ExampleContent } from "~/domain/example.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import { freeId } from "~/domain/proposal/example-id.ts";
import { type ExampleBase, type ExampleProblem, readExample } from "~/domain/proposal/read-example.ts";
import { fieldsOfContent } from "~/domain/proposal/write-fields.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { CityName } from "./example-labels.ts";
import { writeKeeperMail } from "./keeper-mails.server.ts";

export type NotKept =
  | { kind: "not-found" }
  | WrongExampleState
  | { kind: "changed" }
  | { kind: "invalid"; rule: "reason" }
  | { kind: "incomplete"; problems: readonly ExampleProblem[] };

export interface Keeping {
  seenVersion: number;
  now: Date;
  origin: string;
  cityName: CityName;
}

/** Whoever proposed it, or owns the plan it was made from. */
export const keeperOf = (db: Db, { origin, proposedBy }: KeptExample): string | null =>
  origin.kind === "plan"
    ? (findPlan(db, origin.planId)?.team.find(({ role }) => role === "owner")?.userId ?? null)
    : proposedBy;

/** The example for a coordinator, and that the table has the move. */
function forMove(db: Db, actor: Actor, id: string, move: ExampleMove): Result<KeptExample, NotKept> {
  const example = findKeptExample(db, id);
  if (!example || !hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const isKeeper = example.origin.kind === "source";
  if (!canMoveExample(isKeeper ? ["keeper", "coordinator"] : ["coordinator"], move))
    return refuse({ kind: "not-found" });
  const next = exampleStateAfter(example.stage, move);
  return next.ok ? ok(example) : next;
}

const cityOf = ({ content }: Pick<KeptExample, "content">, cityName: CityName) =>
  content.city === null ? undefined : cityName(content.city);

export const isReason = (text: string): boolean => text.trim().length >= 10;

/** Publishes a proposal: the library finds it in the same moment. */
export function publishProposal(db: Db, actor: Actor, id: string, given: Keeping): Result<KeptExample, NotKept> {
  return transact<KeptExample, NotKept>(db, (tx) => {
    const found = forMove(tx, actor, id, "publish");
    if (!found.ok) return found;
    const example = found.value;
    if (example.version !== given.seenVersion) return refuse({ kind: "changed" });
    publishExample(tx, id, cityOf(example, given.cityName), given.now);
    insertAct(tx, { kind: "example", act: "publish", object: id, by: actor.id, at: given.now });
    writeKeeperMail(tx, example, keeperOf(tx, example), actor, { kind: "published", reason: "", ...given });
    return ok(example);
  });
}

/** Back to whoever proposed it, with what should be mended. The text as it stands is what they go on with. */
export function returnProposal(
  db: Db,
  actor: Actor,
  id: string,
  comments: string,
  given: Keeping,
): Result<KeptExample, NotKept> {
  return transact<KeptExample, NotKept>(db, (tx) => {
    const found = forMove(tx, actor, id, "return");
    if (!found.ok) return found;
    const example = found.value;
    if (!isReason(comments)) return refuse({ kind: "invalid", rule: "reason" });
    if (example.version !== given.seenVersion) return refuse({ kind: "changed" });
    updateStage(tx, id, { stage: "draft", comments: comments.trim(), at: given.now });
    insertAct(tx, { kind: "example", act: "return", object: id, by: actor.id, at: given.now });
    const draft = example.origin.kind === "plan" ? findDraftOfPlan(tx, example.origin.planId) : undefined;
    if (draft) {
      const { offered, consents } = draft;
      const fields = fieldsOfContent(example.content);
      updateDraft(tx, draft.id, draft.version, { fields, offered, consents, by: actor.id, at: given.now });
    }
    writeKeeperMail(tx, example, keeperOf(tx, example), actor, { kind: "returned", reason: comments.trim(), ...given });
    return ok(example);
  });
}

export function unpublishExample(
  db: Db,
  actor: Actor,
  id: string,
  reason: string,
  given: Keeping,
): Result<KeptExample, NotKept> {
  return transact<KeptExample, NotKept>(db, (tx) => {
    const found = forMove(tx, actor, id, "unpublish");
    if (!found.ok) return found;
    const example = found.value;
    if (!isReason(reason)) return refuse({ kind: "invalid", rule: "reason" });
    if (example.version !== given.seenVersion) return refuse({ kind: "changed" });
    withdrawExample(tx, id, reason.trim(), given.now);
    insertAct(tx, { kind: "example", act: "unpublish", object: id, by: actor.id, at: given.now });
    writeKeeperMail(tx, example, keeperOf(tx, example), actor, {
      kind: "unpublished",
      reason: reason.trim(),
      ...given,
    });
    return ok(example);
  });
}

/** The yearly check, answered by a coordinator. */
export function confirmExample(db: Db, actor: Actor, id: string, given: Keeping): Result<KeptExample, NotKept> {
  return transact<KeptExample, NotKept>(db, (tx) => {
    const found = forMove(tx, actor, id, "confirm");
    if (!found.ok) return found;
    const example = found.value;
    const content = { ...example.content, checkedOn: dayInHelsinki(given.now) };
    return write(tx, actor, example, content, { act: "confirm", reason: null, ...given });
  });
}

function write(
  db: Db,
  actor: Actor,
  example: KeptExample,
  content: ExampleContent,
  { act, reason, seenVersion, now, cityName }: Keeping & { act: ActOf<"example">; reason: string | null },
): Result<KeptExample, NotKept> {
  const change = { content, cityName: cityOf({ content }, cityName), seenVersion, by: actor.id, reason, at: now };
  if (!updateExample(db, example.id, change)) return refuse({ kind: "changed" });
  insertAct(db, { kind: "example", act, object: example.id, by: actor.id, at: now });
  return ok(example);
}

/** What an example says that its form does not ask. A correction of the first content needs no more than it had. */
export function baseOfKept({ origin, content }: KeptExample, now: Date): ExampleBase {
  const isPlan = origin.kind === "plan";
  return {
    origin: origin.kind,
    cityId: content.cityId,
    ...(isPlan && content.city !== null ? { city: content.city } : {}),
    checkedOn: dayInHelsinki(now),
    needsAll: isPlan || content.summary !== null,
  };
}

/** Which of the table's moves saving the form is, by where the example stands. */
export const editMoveOf = ({ stage, origin }: KeptExample): ExampleMove => {
  if (stage === "published") return "correct";
  return stage === "draft" && origin.kind === "source" ? "write" : "edit";
};

/** Saves the form: a proposal that is edited, a published example that is corrected, a returned one of one's own. */
export function editExample(
  db: Db,
  actor: Actor,
  id: string,
  fields: ExampleFields,
  given: Keeping & { reason: string },
): Result<KeptExample, NotKept> {
  return transact<KeptExample, NotKept>(db, (tx) => {
    const known = findKeptExample(tx, id);
    if (!known) return refuse({ kind: "not-found" });
    const move = editMoveOf(known);
    const found = forMove(tx, actor, id, move);
    if (!found.ok) return found;
    const read = readExample(fields, baseOfKept(found.value, given.now));
    if (!read.ok) return refuse({ kind: "incomplete", problems: read.refusal });
    const act = move === "correct" ? move : "edit";
    const written = write(tx, actor, found.value, read.value, { ...given, act, reason: given.reason.trim() || null });
    if (written.ok && known.stage === "draft")
      updateStage(tx, id, { stage: "proposed", comments: null, at: given.now });
    return written;
  });
}

/** An example that a coordinator tells from a public source, which it names. Returns its id. */
export function proposeFromSource(
  db: Db,
  actor: Actor,
  fields: ExampleFields,
  { now, cityName }: Pick<Keeping, "now" | "cityName">,
): Result<string, NotKept> {
  return transact<string, NotKept>(db, (tx) => {
    if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    const base = { origin: "source" as const, cityId: null, checkedOn: dayInHelsinki(now), needsAll: true };
    const read = readExample(fields, base);
    if (!read.ok) return refuse({ kind: "incomplete", problems: read.refusal });
    const content = read.value;
    const id = freeId(content.title.en, (one) => findExample(tx, one) !== undefined);
    const origin = { kind: "source" as const };
    const proposal = { id, stage: "proposed" as const, origin, content, by: actor.id, at: now };
    insertExample(tx, { ...proposal, cityName: cityOf({ content }, cityName) });
    insertAct(tx, { kind: "example", act: "propose", object: id, by: actor.id, at: now });
    return ok(id);
  });
}
