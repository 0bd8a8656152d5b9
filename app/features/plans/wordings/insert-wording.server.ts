import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { publishedWordings } from "db/repositories/wordings.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isTeam } from "~/domain/case/rights.ts";
import type { Answers } from "~/domain/form/answers.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { withAppended } from "~/domain/wordings/insertion.ts";
import { type Fields, fieldName, versionName } from "~/ui/saving/posted-answers.ts";
import { loadPlan } from "../load-plan.server.ts";
import { type NotSaved, saveAnswers } from "../save-answers.server.ts";
import { sayProblem } from "../say-problem.ts";
import { hasText, insertedText } from "./inserted-text.server.ts";
import { type PlaceInPlan, placeInPlan } from "./place-in-plan.server.ts";

/** The reason is in the reader's language. */
export type NotInserted = NotSaved | { kind: "invalid"; reason: string };

interface Added {
  text: string;
  heading: string;
}

/** The form that would post the answer with the text after what is stored, or in a new row; or the answer as it is. */
function formWith({ question: { id }, place }: PlaceInPlan, answers: Answers, added: Added | undefined): Fields {
  if (place.kind === "answer") {
    const stored = answers.text(id) ?? "";
    return new Map([
      ["q", [id]],
      [versionName(id), [String(answers.find(id)?.version ?? 0)]],
      [id, [added ? withAppended(stored, added.text) : stored]],
    ]);
  }
  if (!added) return new Map([["q", [id]]]);
  const row = randomUUID();
  const heading: [string, string[]][] = place.heading ? [[fieldName(id, row, place.heading), [added.heading]]] : [];
  return new Map([
    ["q", [id]],
    [fieldName("r", id), [row]],
    [fieldName(id, row, place.column), [added.text]],
    ...heading,
  ]);
}

/**
 * Adds a published text of the bank to an answer, with its source: a save like any other, made on what this transaction
 * read, so that nothing is overwritten. A text that is there already is not added again.
 */
export function insertWording(
  db: Db,
  actor: Actor,
  planId: string,
  at: { step: string; question: string; wording: string; lang: Lang },
  now: Date,
): Result<null, NotInserted> {
  return transact<null, NotInserted>(db, (tx) => {
    const found = loadPlan(tx, actor, planId);
    if (!found.ok) return found;
    const { plan, answers, relation, form } = found.value;
    if (!isTeam(relation)) return refuse({ kind: "not-found" });
    const here = placeInPlan(found.value, at.step, at.question);
    const wording = publishedWordings(tx).find(({ number }) => String(number) === at.wording);
    if (!here || !wording) return refuse({ kind: "not-found" });
    const text = insertedText(wording.content, plan.language);
    const added = { text, heading: wording.content.title[plan.language] };
    const fields = formWith(here, answers, hasText(answers, here, text) ? undefined : added);
    const saved = saveAnswers(tx, actor, planId, fields, now);
    if (!saved.ok) return saved;
    const [problem] = saved.value.problems;
    return problem ? refuse({ kind: "invalid", reason: sayProblem(form, problem, at.lang) }) : ok(null);
  });
}
