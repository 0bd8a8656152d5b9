import { same } from "../form/same-value.ts";
import type { Lang } from "../lang.ts";
import { type FrozenQuestion, readBack, type SaidAnswer, type SaidQuestion, type Snapshot } from "./snapshot.ts";
import { changedWords, type WordChange } from "./word-changes.ts";

export type ChangeKind = "added" | "removed" | "changed";

/** A question that two sent revisions do not answer alike, or that only one of them asks. */
export interface QuestionChange {
  step: string;
  question: string;
  kind: ChangeKind;
  /** Rows of a group by their permanent ids; empty for a question with one answer. */
  rows: readonly { row: string; kind: ChangeKind }[];
}

interface Placed {
  step: string;
  question: FrozenQuestion;
}

const placesOf = ({ steps }: Snapshot): Placed[] =>
  steps.flatMap(({ id: step, questions }) => questions.map((question) => ({ step, question })));

const isGroup = ({ kind }: FrozenQuestion): boolean => kind.kind === "rows" || kind.kind === "file";

function rowsChanged(before: FrozenQuestion | undefined, after: FrozenQuestion | undefined): QuestionChange["rows"] {
  if (![before, after].some((question) => question && isGroup(question))) return [];
  const earlier = new Map(before?.values.map(({ row, value }) => [row, value]));
  const later = new Map(after?.values.map(({ row, value }) => [row, value]));
  const kept = [...later].flatMap(([row, value]): QuestionChange["rows"] => {
    if (!earlier.has(row)) return [{ row, kind: "added" }];
    return same(earlier.get(row), value) ? [] : [{ row, kind: "changed" }];
  });
  const gone = [...earlier.keys()].filter((row) => !later.has(row)).map((row) => ({ row, kind: "removed" as const }));
  return [...kept, ...gone];
}

const saidOf = ({ values, computed }: FrozenQuestion) => [values, computed ?? []];

/** The tick of the check page is given anew with every revision and says nothing of the plan. */
const isOfPlan = ({ question }: Placed): boolean => question.id !== "check-read";

/**
 * What two frozen revisions do not say alike, in the order of the later one; what is no longer asked comes last. An answer
 * that appeared or vanished is "added" or "removed" although both revisions ask the question.
 */
export function compareSnapshots(before: Snapshot, after: Snapshot): QuestionChange[] {
  const earlier = new Map(placesOf(before).map((place) => [place.question.id, place]));
  const later = new Map(placesOf(after).map((place) => [place.question.id, place]));
  const gone = [...earlier.values()].filter(({ question }) => !later.has(question.id));
  return [...later.values(), ...gone].filter(isOfPlan).flatMap(({ step, question: { id } }): QuestionChange[] => {
    const [old, now] = [earlier.get(id)?.question, later.get(id)?.question];
    const isSame = same(old ? saidOf(old) : [[], []], now ? saidOf(now) : [[], []]);
    if (isSame) return [];
    const isEmpty = (one: FrozenQuestion | undefined) => !one || same(saidOf(one), [[], []]);
    const kind = isEmpty(old) ? "added" : isEmpty(now) ? "removed" : "changed";
    return [{ step, question: id, kind, rows: rowsChanged(old, now) }];
  });
}

/** One change in words: of a text word by word, of a group row by row. */
export interface SaidChange {
  question: string;
  label: string;
  kind: ChangeKind;
  /** The service worked the answer out; nobody wrote it. */
  isComputed: boolean;
  /** Written by the author, in the language of the plan. */
  isTyped: boolean;
  words: readonly WordChange[];
  columns: readonly { id: string; label: string; isTyped: boolean }[];
  rows: readonly { row: string; kind: ChangeKind | "same"; cells: readonly (readonly WordChange[])[] }[];
}

export interface SaidStepChange {
  step: string;
  title: string;
  changes: readonly SaidChange[];
}

type SaidTable = Extract<SaidAnswer, { as: "table" }>;

const wordsOf = (answer: SaidAnswer | undefined): string => {
  if (answer?.as === "words") return answer.words;
  return answer?.as === "facts" ? answer.facts.map(({ label, words }) => `${label}: ${words}`).join("\n") : "";
};

const tableOf = (said: SaidQuestion | undefined): SaidTable | undefined =>
  said?.answer.as === "table" ? said.answer : undefined;

function saidRows(
  change: QuestionChange,
  before: { said: SaidTable | undefined; rows: readonly string[] },
  after: { said: SaidTable | undefined; rows: readonly string[] },
): Pick<SaidChange, "columns" | "rows"> {
  const shown = after.said ?? before.said;
  const columns = shown?.columns.map(({ id, label, typed }) => ({ id, label, isTyped: typed })) ?? [];
  const cellsOf = ({ said, rows }: typeof before, row: string): Map<string, string> => {
    const cells = said?.rows[rows.indexOf(row)] ?? [];
    return new Map(said?.columns.map(({ id }, index) => [id, cells[index] ?? ""]));
  };
  const rows = change.rows.map(({ row, kind }) => {
    const [old, now] = [cellsOf(before, row), cellsOf(after, row)];
    return { row, kind, cells: columns.map(({ id }) => changedWords(old.get(id) ?? "", now.get(id) ?? "")) };
  });
  return { columns, rows };
}

/** The changes in words of one language, by step, as experts and authors read them. */
export function sayChanges(before: Snapshot, after: Snapshot, lang: Lang): SaidStepChange[] {
  const [saidBefore, saidAfter] = [readBack(before, lang), readBack(after, lang)];
  const find = (steps: typeof saidBefore, id: string): SaidQuestion | undefined =>
    steps.flatMap(({ questions }) => questions).find((question) => question.id === id);
  const [frozenBefore, frozenAfter] = [placesOf(before), placesOf(after)];
  const frozen = (places: Placed[], id: string) => places.find(({ question }) => question.id === id)?.question;
  const byStep = new Map<string, SaidChange[]>();
  for (const change of compareSnapshots(before, after)) {
    const id = change.question;
    const [old, now] = [find(saidBefore, id), find(saidAfter, id)];
    const [oldFrozen, nowFrozen] = [frozen(frozenBefore, id), frozen(frozenAfter, id)];
    const table = saidRows(
      change,
      { said: tableOf(old), rows: oldFrozen?.values.map(({ row }) => row) ?? [] },
      { said: tableOf(now), rows: nowFrozen?.values.map(({ row }) => row) ?? [] },
    );
    const answer = now?.answer.as === "nothing" ? old?.answer : now?.answer;
    const said: SaidChange = {
      question: id,
      label: (now ?? old)?.label ?? id,
      kind: change.kind,
      isComputed: (nowFrozen ?? oldFrozen)?.kind.kind === "shown",
      isTyped: answer?.as === "words" && answer.typed,
      words: changedWords(wordsOf(old?.answer), wordsOf(now?.answer)),
      ...table,
    };
    byStep.set(change.step, [...(byStep.get(change.step) ?? []), said]);
  }
  const titles = new Map([...saidBefore, ...saidAfter].map(({ id, title }) => [id, title]));
  return [...byStep].map(([step, changes]) => ({ step, title: titles.get(step) ?? step, changes }));
}
