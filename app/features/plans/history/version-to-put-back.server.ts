import type { FrozenQuestion, Snapshot } from "~/domain/case/snapshot.ts";
import { type Answers, findQuestion } from "~/domain/form/answers.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { same } from "~/domain/form/same-value.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import { type Fields, fieldName, versionName } from "~/ui/saving/posted-answers.ts";
import { formOfAnswer, isWritten } from "./put-back.server.ts";

/** One answer, or row of a group, that says something else than the version did. `was` is null where it said nothing. */
export interface Replaced {
  question: Pick<FrozenQuestion, "id" | "kind">;
  row: string;
  was: AnswerValue | null;
  seenVersion: number;
}

/** Questions of the version that are still asked alike, and hold what the authors of a draft wrote. */
function writtenQuestions({ steps }: Snapshot, form: FormVersion): FrozenQuestion[] {
  const ofDraft = new Set(form.steps.map(({ id }) => id));
  return steps
    .flatMap(({ questions }) => questions)
    .filter((question) => {
      const place = findQuestion(form, question.id);
      const isAlike = place !== undefined && ofDraft.has(place.step) && same(place.question.kind, question.kind);
      return isAlike && isWritten(question) && question.id !== "check-read";
    });
}

/** What has to be replaced for the plan to say again what it said in a version of it. */
export function replacedBy(version: Snapshot, form: FormVersion, now: Answers): Replaced[] {
  return writtenQuestions(version, form).flatMap((question) => {
    const earlier = new Map(question.values.map(({ row, value }) => [row, value]));
    const present = now.list.filter((answer) => answer.question === question.id && answer.value !== null);
    const rows = new Set([...earlier.keys(), ...present.map(({ row }) => row)]);
    return [...rows].flatMap((row): Replaced[] => {
      const [was, is] = [earlier.get(row) ?? null, now.find(question.id, row)];
      return same(was, is?.value ?? null) ? [] : [{ question, row, was, seenVersion: is?.version ?? 0 }];
    });
  });
}

/** What takes an answer or a row away, as its form would post it. */
const formOfNothing = ({ question, row, seenVersion }: Replaced): Fields =>
  new Map([
    ["q", [question.id]],
    [versionName(question.id, row), [String(seenVersion)]],
    ...(row === ""
      ? []
      : ([
          [fieldName("r", question.id), [row]],
          [fieldName("remove", question.id), [row]],
        ] as const)),
  ]);

/** The form that would post all of it at once. */
export function formOfAll(replaced: readonly Replaced[]): Fields {
  const all = new Map<string, string[]>();
  for (const one of replaced) {
    const { question, row, was, seenVersion } = one;
    const form = was === null ? formOfNothing(one) : formOfAnswer(question, row, was, seenVersion);
    for (const [name, values] of form) all.set(name, [...new Set([...(all.get(name) ?? []), ...values])]);
  }
  return all;
}
