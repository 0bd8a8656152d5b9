import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { insertGuidance, listGuidanceVersions } from "db/repositories/guidance.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { ActOf } from "~/domain/case/acts.ts";
import { isLeadOf } from "~/domain/case/people-rights.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { guidanceLang, guidedQuestion } from "~/domain/guidance.ts";
import type { Lang, Text } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import {
  type GuidanceForm,
  type GuidanceIntent,
  type GuidanceProblem,
  guidanceIntents,
  guidanceTexts,
  problemsOf,
  versionNumber,
} from "./guidance-fields.ts";

interface NotFound {
  kind: "not-found";
}
export interface InvalidGuidance {
  kind: "invalid";
  problems: readonly { lang: Lang; problem: GuidanceProblem }[];
}
type NotWritten = NotFound | InvalidGuidance | { kind: "changed" };

export interface PostedGuidance {
  intent: string;
  /** The version that the person was shown. */
  seen: string;
  /** The version that is wanted back. */
  version: string;
  texts: GuidanceForm;
}

const nothing: Text = { fi: "", sv: "", en: "" };

const actOf = {
  save: "guidance",
  remove: "guidance-removed",
  "put-back": "guidance-put-back",
} as const satisfies Record<Exclude<GuidanceIntent, "preview">, ActOf<"city">>;

/** What the lead wants the city to say at a question: what was typed, nothing, or what it said before. */
function wantedText(
  posted: PostedGuidance,
  earlier: readonly { version: number; text: Text }[],
): Result<Text, NotWritten> {
  if (posted.intent === "remove") return ok(nothing);
  if (posted.intent === "put-back") {
    const found = earlier.find(({ version }) => version === versionNumber.parse(posted.version));
    return found ? ok(found.text) : refuse({ kind: "not-found" });
  }
  const read = guidanceTexts.safeParse(posted.texts);
  if (!read.success) return refuse({ kind: "invalid", problems: problemsOf(read.error) });
  const isEmpty = guidanceLang(read.data, "fi") === undefined;
  return isEmpty ? refuse({ kind: "invalid", problems: [{ lang: "fi", problem: "nothing" }] }) : ok(read.data);
}

/** Writes, takes away or puts back what the lead's own city says at a question; or checks it, for a preview. */
export function postGuidance(
  db: Db,
  actor: Actor,
  question: string,
  posted: PostedGuidance,
  now: Date,
): Result<GuidanceIntent, NotWritten> {
  return transact<GuidanceIntent, NotWritten>(db, (tx) => {
    const { cityId } = actor;
    if (cityId === null || !isLeadOf(actor, cityId)) return refuse({ kind: "not-found" });
    const earlier = listGuidanceVersions(tx, cityId, question);
    if (earlier.length === 0 && !guidedQuestion(currentForm, question)) return refuse({ kind: "not-found" });
    const intent = guidanceIntents.find((one) => one === posted.intent) ?? "save";
    const wanted = wantedText({ ...posted, intent }, earlier);
    if (!wanted.ok) return wanted;
    if (intent === "preview") return ok(intent);
    const text = wanted.value;
    const before = earlier[0]?.text ?? nothing;
    const isSame = before.fi === text.fi && before.sv === text.sv && before.en === text.en;
    if (isSame) return ok(intent);
    const seen = versionNumber.parse(posted.seen);
    if (!insertGuidance(tx, { cityId, question, text, by: actor.id, at: now }, seen))
      return refuse({ kind: "changed" });
    insertAct(tx, { kind: "city", act: actOf[intent], object: cityId, by: actor.id, at: now, facts: { question } });
    return ok(intent);
  });
}
