import type { Db } from "db/connection.ts";
import { scheduleCalendar } from "~/calendar/schedule-ics.ts";
import { type ScheduleView, scheduleView } from "~/domain/advice/schedule-view.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { maySeeSchedule } from "~/domain/case/plan-schedule.ts";
import { canWrite } from "~/domain/case/rights.ts";
import { mayReadOf } from "~/domain/case/view.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import type { Lang } from "~/domain/lang.ts";
import { shownSchedule } from "~/domain/law/schedule-rows.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { paths } from "~/paths.ts";
import { type AssessedPlan, assessPlan } from "./assess-plan.server.ts";
import { loadPlan, type NotFound } from "./load-plan.server.ts";

export interface TimelinePage {
  plan: Pick<Plan, "id" | "number" | "title" | "language">;
  schedule: ScheduleView;
  /** Where its days are answered: for those who may change them. */
  changeAt: readonly { href: string; label: string }[];
}

export const maySeeTimeline = ({ form, plan, answers, relation, isSameUnit }: AssessedPlan): boolean =>
  maySeeSchedule(mayReadOf(form, plan, answers, { relation, isSameUnit }));

/** The schedule of the plan in words and drawings, whoever looks: ask `maySeeTimeline` first. */
export const scheduleOf = ({ answers, schedule }: AssessedPlan, lang: Lang): ScheduleView =>
  scheduleView(schedule, answers.text("in-use-by") ?? null, lang);

function openAssessed(db: Db, actor: Actor, planId: string, now: Date): Result<AssessedPlan, NotFound> {
  const found = loadPlan(db, actor, planId);
  if (!found.ok) return found;
  const assessed = assessPlan(db, found.value, now);
  return maySeeTimeline(assessed) ? ok(assessed) : refuse({ kind: "not-found" });
}

/** The days of the schedule that the team gives itself. */
const ownDays = ["notice-date", "in-use-by", "contract-start", "milestones", "decisions", "procedure"];

function placesToChange({ form, plan, assessment }: AssessedPlan, lang: Lang): TimelinePage["changeAt"] {
  return ownDays.flatMap((id) => {
    const isAsked = assessment.asked.some(({ question }) => question.id === id);
    const step = findQuestion(form, id)?.step;
    const label = form.steps.find((one) => one.id === step)?.texts.questions[id]?.label[lang];
    return isAsked && step && label ? [{ href: `${paths.step(lang, plan.id, step)}#q-${id}`, label }] : [];
  });
}

/** The schedule with its deadlines, for those who may read the answers that it is made of. */
export function openTimeline(
  db: Db,
  actor: Actor,
  planId: string,
  lang: Lang,
  now: Date,
): Result<TimelinePage, NotFound> {
  const found = openAssessed(db, actor, planId, now);
  if (!found.ok) return found;
  const { id, number, title, language } = found.value.plan;
  return ok({
    plan: { id, number, title, language },
    schedule: scheduleOf(found.value, lang),
    changeAt: canWrite(found.value.plan, actor) ? placesToChange(found.value, lang) : [],
  });
}

interface Asking {
  lang: Lang;
  /** Where links in the calendar lead, such as `https://hankinta.example`. */
  origin: string;
  now: Date;
}

/** The same as a calendar file; undefined while nothing can be counted. */
export function openCalendar(
  db: Db,
  actor: Actor,
  planId: string,
  { lang, origin, now }: Asking,
): Result<string | undefined, NotFound> {
  const found = openAssessed(db, actor, planId, now);
  if (!found.ok) return found;
  const { plan, schedule: counted } = found.value;
  const schedule = counted.ok ? shownSchedule(counted.value) : null;
  if (!schedule) return ok(undefined);
  const host = new URL(origin).hostname;
  const url = origin + paths.timeline(lang, plan.id);
  return ok(scheduleCalendar({ schedule, lang, title: plan.title, key: plan.id, host, now, url }));
}
