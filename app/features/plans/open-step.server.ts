import type { Db } from "db/connection.ts";
import { listPeopleNames } from "db/repositories/buyers.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type Assessment, assessPart } from "~/domain/case/assessment.ts";
import { isHoldOver, isOutcomeOpen } from "~/domain/case/moves.ts";
import { canWrite, canWriteOutcome, isTeam } from "~/domain/case/rights.ts";
import { groundTexts } from "~/domain/form/2026-1/sharing.texts.ts";
import { isStepAsked } from "~/domain/form/asked.ts";
import type { Condition } from "~/domain/form/condition.ts";
import { isUnanswered, type Problem } from "~/domain/form/problem.ts";
import type { FormVersion, Step } from "~/domain/form/question.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatTime } from "~/i18n/format.ts";
import { type AssessedPlan, assessPlan } from "./assess-plan.server.ts";
import { computedAnswer } from "./computed-answer.server.ts";
import { fieldView } from "./field-view.ts";
import { guidanceOfStep } from "./guidance-of-step.server.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";
import { picksFor } from "./picks.server.ts";
import { planPanel } from "./plan-panel.server.ts";
import { sayProblem } from "./say-problem.ts";
import { termsOfStep } from "./step-terms.ts";
import type { MessageView, StepLink, StepView } from "./step-view.ts";
import { questionsWithWordings } from "./wordings/questions-with-wordings.server.ts";

const questionsIn = (condition: Condition): string[] => {
  if (condition.op === "fact") return [];
  if (condition.op === "not") return questionsIn(condition.of);
  return "of" in condition ? condition.of.flatMap(questionsIn) : [condition.question];
};

/** What is asked and what is wrong in one step, or in a part beside the steps. */
function assessedStep(step: Step, assessed: AssessedPlan): Omit<Assessment, "lights"> {
  const { form, assessment } = assessed;
  if (!form.steps.includes(step)) return assessPart(step.id, assessed);
  const asked = assessment.asked.filter((one) => one.step === step.id);
  const ids = new Set(asked.map(({ question }) => question.id));
  const isHere = ({ question }: Problem): boolean => ids.has(question);
  return { asked, blocking: assessment.blocking.filter(isHere), warnings: assessment.warnings.filter(isHere) };
}

export function stepLink(step: Step, assessed: AssessedPlan, lang: Lang): StepLink {
  const { answers, form } = assessed;
  const missing = assessedStep(step, assessed).blocking.length;
  const isTouched = step.questions.some(({ id }) => answers.isTouched(id));
  const isBeside = !form.steps.includes(step);
  const state = missing === 0 && (isTouched || isBeside) ? "done" : "started";
  return { id: step.id, title: step.texts.title[lang], missing, state: isTouched ? state : "empty", isBeside };
}

/** The steps that the plan's track asks, and the part after the decision once it is open. */
export function stepsOf({ form, answers, plan }: Pick<AssessedPlan, "form" | "answers" | "plan">): Step[] {
  const steps = form.steps.filter((step) => isStepAsked(step, answers));
  const parts = form.parts.filter(
    ({ stage }) => stage === "statistics" || (stage === "outcome" && isOutcomeOpen(plan.state)),
  );
  return [...steps, ...parts];
}

/** The step that comes after this one; null after the last. Nothing is assessed for it. */
export function findStepAfter(db: Db, actor: Actor, planId: string, stepId: string): Result<string | null, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  if (!isTeam(found.value.relation)) return refuse({ kind: "not-found" });
  const ids = stepsOf(found.value).map(({ id }) => id);
  return ids.includes(stepId) ? ok(ids[ids.indexOf(stepId) + 1] ?? null) : refuse({ kind: "not-found" });
}

function messagesOf(
  form: FormVersion,
  { blocking, warnings }: Pick<Assessment, "blocking" | "warnings">,
  showMissing: boolean,
  lang: Lang,
) {
  return [...blocking, ...warnings]
    .filter((problem) => showMissing || !isUnanswered(problem))
    .map((problem) => {
      const { rule, severity, question, row, column } = problem;
      const message: MessageView & { question: string; row?: string; column?: string } = {
        rule,
        severity,
        question,
        text: sayProblem(form, problem, lang),
      };
      return { ...message, ...(row ? { row } : {}), ...(column ? { column } : {}) };
    });
}

const saveRules =
  /^(kind-format|text-legal|text-hard-max|file-limits|code-known|email-format|phone-format|https-format|business-id-check)/;

const knownMessages = new WeakMap<FormVersion, Partial<Record<Lang, Record<string, string>>>>();

/** What a save may say, in a language: the same on every step of a form version. */
function saveMessagesOf(form: FormVersion, lang: Lang): Record<string, string> {
  const known = knownMessages.get(form) ?? {};
  knownMessages.set(form, known);
  known[lang] ??= Object.fromEntries(
    Object.entries(form.messages).flatMap(([rule, text]) => (saveRules.test(rule) ? [[rule, text[lang]]] : [])),
  );
  return known[lang];
}

/** Which of the form's steps this is; parts beside the steps have no number. */
function placeOf(steps: readonly Step[], step: Step, form: FormVersion): { index: number; total: number } {
  const numbered = steps.filter((one) => form.steps.includes(one));
  return { index: numbered.indexOf(step) + 1, total: numbered.length };
}

export interface Asking {
  lang: Lang;
  /** Say also what is not answered yet. */
  showMissing: boolean;
  /** Groups that get more empty rows, each with the ids of those rows. */
  newRows: Readonly<Record<string, readonly string[]>>;
  now: Date;
}

/** A step of the plan for a member of its team; others read the plan on its own page. */
export function openStep(
  db: Db,
  actor: Actor,
  planId: string,
  stepId: string,
  asking: Asking,
): Result<StepView, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const { relation } = found.value;
  if (!isTeam(relation)) return refuse({ kind: "not-found" });
  const assessed = assessPlan(db, found.value, asking.now);
  const { plan, form, answers, facts } = assessed;
  const steps = stepsOf(assessed);
  const index = steps.findIndex(({ id }) => id === stepId);
  const step = steps[index];
  if (!step) return refuse({ kind: "not-found" });
  const { lang } = asking;
  const now = assessedStep(step, assessed);
  const asked = new Map(now.asked.map((one) => [one.question.id, one]));
  const savers = listPeopleNames(db, [...new Set(answers.list.map(({ savedBy }) => savedBy))]);
  const picks = picksFor(db, actor, assessed, lang);
  const context = {
    form,
    step: step.id,
    answers,
    lang,
    picks,
    nameOf: (userId: string) => savers.find(({ id }) => id === userId)?.name ?? "",
    messages: messagesOf(form, now, asking.showMissing, lang),
    computed: (question: string) => computedAnswer(question, assessed, lang),
    panel: (question: string) => planPanel(question, assessed, lang),
    holdOver: isHoldOver(plan.state),
    newRows: asking.newRows,
  };
  const isOutcome = step.stage === "outcome";
  const mayWrite = (id: string): boolean => (isOutcome ? canWriteOutcome(plan, actor, id) : canWrite(plan, actor));
  const withWordings = questionsWithWordings(db, step);
  const guidance = guidanceOfStep(db, assessed.buyer, step, lang);
  const fields = step.questions.flatMap((question) => {
    const field = fieldView(question, asked.get(question.id), context);
    if (!field) return [];
    const hasWordings = withWordings.has(question.id);
    return [{ ...field, ...guidance.get(question.id), hasWordings, locked: !mayWrite(question.id) }];
  });
  const links = steps.map((one) => stepLink(one, assessed, lang));
  const previous = links[index - 1];
  const next = links[index + 1];
  const here = links[index];
  if (!here) return refuse({ kind: "not-found" });
  const asksAbout = fields.flatMap(({ condition }) => (condition ? questionsIn(condition) : []));
  return ok({
    person: actor.id,
    plan: {
      id: plan.id,
      number: plan.number,
      title: plan.title,
      state: plan.state,
      version: plan.version,
      language: plan.language,
    },
    step: { ...here, intro: step.texts.intro[lang], ...placeOf(steps, step, form) },
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    steps: links,
    fields,
    terms: termsOfStep(
      step,
      fields.map(({ id }) => id),
      lang,
    ),
    lists: picks.lists(step.questions),
    canWrite: fields.some(({ locked }) => !locked),
    isShared: plan.team.length > 1,
    known: Object.fromEntries(asksAbout.map((question) => [question, answers.codes(question)])),
    facts,
    saveMessages: saveMessagesOf(form, lang),
    grounds: Object.entries(groundTexts).map(([value, text]) => ({ value, label: text[lang] })),
    savedTime: formatTime(plan.savedAt, lang),
  });
}
