import { asAnswers, type FollowUp } from "../case/follow-up.ts";
import { isHoldOver } from "../case/moves.ts";
import type { Plan } from "../case/plan.ts";
import { readBack, type SaidAnswer, takeSnapshot } from "../case/snapshot.ts";
import { answersAtLevel } from "../case/view.ts";
import type { ExampleQuestion } from "../example.ts";
import { Answers } from "../form/answers.ts";
import type { Asked } from "../form/asked.ts";
import type { FormVersion } from "../form/question.ts";
import { type Target, travelTable } from "./travel-table.ts";

/** A plan as its example is made from it. */
export interface ExampleSource {
  form: FormVersion;
  plan: Pick<Plan, "state" | "stoppedFrom" | "language">;
  /** All its answers: what may travel of them is decided here. */
  answers: Answers;
  /** What the plan asks just now, the part after the decision included. */
  asked: readonly Asked[];
  followUps: readonly FollowUp[];
  /** The buyer as the example names it. */
  buyer: string;
  /** The day of the last move of the case. */
  stateOn: string;
}

/** An answer that may travel if its owner consents. */
export interface TravellingAnswer {
  /** The question, or `follow-up:12`. */
  id: string;
  step: string;
  label: string;
  /** In the language of the plan. */
  words: string;
  /** The author's own words; else words of the form. */
  typed: boolean;
  to: Target;
  answers?: ExampleQuestion;
}

/** The plan's answers that are public: the one view decides, and nothing else reads the plan for an example. */
export const publicAnswers = ({ form, plan, answers }: ExampleSource): Answers =>
  answersAtLevel(form, answers, "public", { holdOver: isHoldOver(plan.state) });

export const followUpId = (months: number): string => `follow-up:${months}`;

function wordsOf(answer: SaidAnswer, columns: readonly string[] | undefined): string {
  if (answer.as === "words") return answer.words;
  if (answer.as !== "table") return "";
  const kept = answer.columns.flatMap((column, index) =>
    !columns || columns.includes(column.id) || column.id === "row" ? [{ ...column, index }] : [],
  );
  const lines = answer.rows.map((cells) =>
    kept
      .flatMap(({ label, index }, place) => {
        const words = cells[index] ?? "";
        if (words === "") return [];
        return [place === 0 ? words : `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${words}`];
      })
      .join(", "),
  );
  return lines.filter((line) => line !== "").join("\n");
}

interface Said {
  label: string;
  words: string;
  typed: boolean;
}

function say(source: ExampleSource, answers: Answers, one: Asked, columns?: readonly string[]): Said | undefined {
  const { form, plan } = source;
  const given = { form, asked: [one], opening: { holdOver: true }, names: {} };
  const question = readBack(takeSnapshot(answers, given), plan.language)[0]?.questions[0];
  if (!question) return undefined;
  const words = wordsOf(question.answer, columns);
  const typed = question.answer.as === "words" && question.answer.typed;
  return words === "" ? undefined : { label: question.label, words, typed };
}

/** What was answered some months after the award, as one text; each answer at its own level. */
export function publicFollowUp(source: ExampleSource, followUp: FollowUp): Answers {
  const beside = ["goals", "track", "sharing-steps", "secrecy"];
  const kept = source.answers.list.filter(({ question }) => beside.includes(question));
  const set = asAnswers(followUp);
  const visible = publicAnswers({ ...source, answers: new Answers([...kept, ...set]) });
  return new Answers(visible.list.filter(({ question }) => !beside.includes(question) || question === "goals"));
}

function sayFollowUp(source: ExampleSource, followUp: FollowUp): TravellingAnswer[] {
  const part = source.form.parts.find(({ stage }) => stage === "follow-up");
  if (!part || followUp.version === 0) return [];
  const visible = publicFollowUp(source, followUp);
  const lines = part.questions.flatMap((question) => {
    const isAnswered = set(followUp).includes(question.id) && visible.isAnswered(question.id);
    const said = isAnswered && say(source, visible, { question, step: part.id, required: false, atLeast: 0 });
    return said ? [said.typed ? said.words : `${said.label} ${said.words}`] : [];
  });
  if (lines.length === 0) return [];
  const label = `${part.texts.title[source.plan.language]}, ${followUp.months}`;
  const words = lines.join("\n");
  return [{ id: followUpId(followUp.months), step: part.id, label, words, typed: true, to: { text: "outcomes" } }];
}

const set = ({ answers }: FollowUp): string[] => answers.map(({ question }) => question);

/** Everything that may travel from the plan to its example, in the order of the example. */
export function travellingAnswers(source: ExampleSource): TravellingAnswer[] {
  const visible = publicAnswers(source);
  const own = travelTable.flatMap(({ question, columns, to, answers }): TravellingAnswer[] => {
    const one = source.asked.find((asked) => asked.question.id === question);
    if (!one || !visible.isAnswered(question)) return [];
    const said = say(source, visible, one, columns);
    return said ? [{ id: question, step: one.step, to, ...(answers ? { answers } : {}), ...said }] : [];
  });
  return [...own, ...source.followUps.flatMap((followUp) => sayFollowUp(source, followUp))];
}

/** A tick each: beforehand not for steps 6 to 11 of a procurement whose contract was never signed (plan form, 9.2). */
export function consentsBeforehand(source: ExampleSource): string[] {
  const { form, plan } = source;
  const isSigned = plan.state === "stopped" ? plan.stoppedFrom === "in-contract" : isHoldOver(plan.state);
  const careful = form.steps.slice(5, 11).map(({ id }) => id);
  return travellingAnswers(source)
    .filter(({ step }) => isSigned || !careful.includes(step))
    .map(({ id }) => id);
}
