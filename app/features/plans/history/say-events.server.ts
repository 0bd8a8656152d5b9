import type { Db } from "db/connection.ts";
import type { PlanEvent } from "db/repositories/plan-events.ts";
import { idsToName, readBack, type SaidAnswer, takeSnapshot } from "~/domain/case/snapshot.ts";
import { widestLevel } from "~/domain/case/view.ts";
import { type Answer, Answers, findQuestion } from "~/domain/form/answers.ts";
import { type FormVersion, levels } from "~/domain/form/question.ts";
import { same } from "~/domain/form/same-value.ts";
import { formAsking } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";
import type { LoadedPlan } from "../load-plan.server.ts";
import { namesOf } from "../plan-names.server.ts";

/** An event, with the one before it of the same answer. */
export interface EventInTurn {
  event: PlanEvent;
  earlier: PlanEvent | undefined;
  /** Whose text is shown: its own, or, where it took a text away, the one that it took. */
  shown: PlanEvent;
}

export function inTurn(events: readonly PlanEvent[], earlier: ReadonlyMap<number, PlanEvent>): EventInTurn[] {
  return events.map((event) => {
    const before = earlier.get(event.id);
    const tookAway = event.kind === "answer" && event.value === null && before !== undefined && before.value !== null;
    return { event, earlier: before, shown: tookAway ? before : event };
  });
}

/** What an event is about: its question, if need be of an earlier version of the form, with the answer of then as the only answer. */
function subjectOf(form: FormVersion, { event, shown }: EventInTurn, goals: readonly Answer[]) {
  const { question = null } = event;
  const asking = question === null ? undefined : formAsking(form, question);
  const place = question !== null && asking ? findQuestion(asking, question) : undefined;
  if (!place || !asking) return undefined;
  const { by: savedBy, at: savedAt, value } = shown;
  const answer = {
    question: place.question.id,
    row: event.row ?? "",
    position: 0,
    value,
    version: 1,
    savedBy,
    savedAt,
  };
  const asked = { ...place, required: false, atLeast: 0 };
  // Rows that are about a goal are named after it.
  const beside = goals.filter((goal) => goal.question !== answer.question);
  return { event, form: asking, asked, answers: new Answers([answer, ...beside]) };
}

interface SaidEvent {
  label: string;
  answer: SaidAnswer;
}

/** The answers of a page of events in words, by the texts of the plan's own form version. */
export function sayEvents(
  db: Db,
  { form, answers }: LoadedPlan,
  events: readonly EventInTurn[],
  lang: Lang,
): Map<number, SaidEvent> {
  const goals = answers.list.filter(({ question }) => question === "goals");
  const subjects = events.flatMap((event) => subjectOf(form, event, goals) ?? []);
  const keys = subjects.flatMap(({ asked, answers }) => idsToName([asked.question], answers));
  const names = namesOf(db, [...new Set(keys)]);
  return new Map(
    subjects.flatMap(({ event, form, asked, answers }) => {
      const [step] = readBack(
        takeSnapshot(answers, { form, asked: [asked], opening: { holdOver: false }, names }),
        lang,
      );
      const said = step?.questions[0];
      return said ? [[event.id, { label: said.label, answer: said.answer }] as const] : [];
    }),
  );
}

/** What an event did to an answer, where it is more than answering. */
export function kindOf({ event, earlier }: EventInTurn, form: FormVersion): string {
  const { kind, facts, row, value, question } = event;
  if ((kind === "answer" || kind === "reply") && facts?.putBack !== undefined) return "put-back";
  if (kind !== "answer") return kind;
  if (!row) return value === null ? "emptied" : kind;
  const asked = findQuestion(formAsking(form, question ?? "") ?? form, question ?? "")?.question;
  const isFile = asked?.kind.kind === "file";
  if (value === null) return isFile ? "removed-file" : "removed-row";
  if (earlier && earlier.value !== null) return kind;
  return isFile ? "added-file" : "added-row";
}

const sharingIn = ({ facts }: PlanEvent) => ({ level: facts?.level ?? null, secret: facts?.secret ?? null });

/** Who may read an answer from this event on, in words; undefined where the event changed nothing about it. */
export function saySharing({ event, earlier }: EventInTurn, form: FormVersion, lang: Lang): string | undefined {
  if (event.kind !== "answer" || event.question === null || event.facts?.rule === true) return undefined;
  const [now, before] = [sharingIn(event), earlier ? sharingIn(earlier) : { level: null, secret: null }];
  if (same(now, before)) return undefined;
  const t = translator(lang, "plans");
  if (now.secret !== null) return t("step.secret");
  const chosen = levels.find((level) => level === now.level);
  if (chosen) return t("step.sharing", { level: t(`step.readers.${chosen}`) });
  const asked = findQuestion(formAsking(form, event.question) ?? form, event.question)?.question;
  return asked && t("step.sharingAsQuestion", { level: t(`check.levels.${widestLevel(asked)}`) });
}
