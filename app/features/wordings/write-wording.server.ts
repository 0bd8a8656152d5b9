import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import {
  insertWordingVersion,
  listWordings,
  listWordingVersions,
  nextWordingNumber,
} from "db/repositories/wordings.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { ActOf } from "~/domain/case/acts.ts";
import { same } from "~/domain/form/same-value.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { Wording, WordingContent, WordingState } from "~/domain/wordings/wording.ts";
import {
  type FieldProblem,
  type PostedWording,
  postedOf,
  readWording,
  type WordingIntent,
  wordingIntents,
} from "./wording-form.ts";

type NotFound = { kind: "not-found" };
export type NotWritten = NotFound | { kind: "changed" } | { kind: "invalid"; problems: readonly FieldProblem[] };

export interface WordingPost {
  intent: string;
  /** The version that the person was shown. */
  seen: string;
  /** The version that is wanted back. */
  version: string;
  fields: PostedWording;
}

const actOf = {
  save: "write",
  publish: "publish",
  withdraw: "withdraw",
  "put-back": "put-back",
} as const satisfies Record<WordingIntent, ActOf<"wording">>;

interface Wanted {
  content: WordingContent;
  state: WordingState;
}

/** What a coordinator wants an entry to be after this. A version put back that lacks what the public needs is a draft. */
function wantedOf(intent: WordingIntent, post: WordingPost, versions: readonly Wording[]): Result<Wanted, NotWritten> {
  const [now] = versions;
  if (intent === "withdraw") {
    return now ? ok({ content: now.content, state: "withdrawn" }) : refuse({ kind: "not-found" });
  }
  if (intent === "put-back") {
    const found = versions.find(({ version }) => String(version) === post.version);
    if (!found || !now) return refuse({ kind: "not-found" });
    const isWhole = readWording(postedOf(found.content), { isPublished: true, before: found }).ok;
    return ok({ content: found.content, state: isWhole ? now.state : "draft" });
  }
  const state = intent === "publish" ? "published" : (now?.state ?? "draft");
  const read = readWording(post.fields, { isPublished: state === "published", before: now });
  return read.ok ? ok({ content: read.value, state }) : refuse({ kind: "invalid", problems: read.refusal });
}

/** Writes a version of an entry of the bank, or its first one where no number is given. Only coordinators keep the bank. */
export function postWording(
  db: Db,
  actor: Actor,
  number: string | undefined,
  post: WordingPost,
  now: Date,
): Result<{ number: number; intent: WordingIntent }, NotWritten> {
  return transact<{ number: number; intent: WordingIntent }, NotWritten>(db, (tx) => {
    if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    const versions = number === undefined ? [] : listWordingVersions(tx, Number(number));
    if (number !== undefined && versions.length === 0) return refuse({ kind: "not-found" });
    const intent = wordingIntents.find((one) => one === post.intent) ?? "save";
    const wanted = wantedOf(intent, post, versions);
    if (!wanted.ok) return wanted;
    const { content, state } = wanted.value;
    const [last] = versions;
    const isSame = (one: Wording) => one.state === state && same(one.content, content);
    // A form sent twice: of a new entry too.
    const there = last ? [last].find(isSame) : listWordings(tx).find(isSame);
    if (there) return ok({ number: there.number, intent });
    const own = last?.number ?? nextWordingNumber(tx);
    const seen = /^\d{1,9}$/.test(post.seen) ? Number(post.seen) : 0;
    const version = { number: own, state, content, by: actor.id, at: now };
    if (!insertWordingVersion(tx, version, seen)) return refuse({ kind: "changed" });
    insertAct(tx, { kind: "wording", act: actOf[intent], object: String(own), by: actor.id, at: now });
    return ok({ number: own, intent });
  });
}
