import type { Db } from "db/connection.ts";
import { findDraftOfPlan } from "db/repositories/example-drafts.ts";
import { findExampleOfPlan } from "db/repositories/examples.ts";
import { listFollowUps } from "db/repositories/follow-ups.ts";
import { askedInPart } from "~/domain/case/assessment.ts";
import { mayPropose } from "~/domain/case/example-moves.ts";
import { asAnswers, type FollowUp, isFollowed, isOpen } from "~/domain/case/follow-up.ts";
import { isTeam, isWriter } from "~/domain/case/rights.ts";
import { readBack, type SaidStep, takeSnapshot } from "~/domain/case/snapshot.ts";
import { visibleAnswers } from "~/domain/case/view.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { ExampleStage } from "~/domain/example.ts";
import { Answers } from "~/domain/form/answers.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatDay } from "~/i18n/format.ts";
import type { AssessedPlan } from "./assess-plan.server.ts";
import { changesSinceApproval } from "./change-after-approval.server.ts";

export interface FollowUpLine {
  months: number;
  dueOn: string;
  state: "later" | "open" | "answered";
  canAnswer: boolean;
  /** What was answered, as far as the reader may see it. */
  said: readonly SaidStep[];
}

/** What stands on a plan's page after the decision. */
export interface AfterView {
  /** Answers that differ from the revision that was approved. */
  changes: readonly { question: string; step: string; label: string }[];
  followUps: readonly FollowUpLine[];
  example: { mayPropose: boolean; stage: ExampleStage | "started" | null; id: string | null };
}

/** A set in words for the reader: each answer at the level of its question and of the plan's own choices. */
function saySet(assessed: AssessedPlan, followUp: FollowUp, lang: Lang): SaidStep[] {
  const { form, plan, answers, relation, isSameUnit } = assessed;
  const beside = ["goals", "track", "sharing-steps", "secrecy"];
  const kept = answers.list.filter(({ question }) => beside.includes(question));
  const all = new Answers([...kept, ...asAnswers(followUp)]);
  const visible = visibleAnswers(form, plan, all, { relation, isSameUnit });
  if (!visible) return [];
  const part = form.parts.find(({ stage }) => stage === "follow-up");
  const asked = part ? askedInPart(form, part.id, visible, {}) : [];
  const answered = asked.filter(({ question }) => visible.isAnswered(question.id));
  const given = { form, asked: answered, opening: { holdOver: true }, names: {} };
  return readBack(takeSnapshot(visible, given), lang);
}

export function afterView(db: Db, assessed: AssessedPlan, lang: Lang, now: Date): AfterView {
  const { plan, form, answers, relation } = assessed;
  const isOfTeam = isTeam(relation);
  const seesAll = isOfTeam || relation === "coordinator" || relation === "assigned-expert";
  const today = dayInHelsinki(now);
  const mayAnswer = isWriter(relation) && isFollowed(plan.state);
  const lines = listFollowUps(db, plan.id).map((followUp): FollowUpLine => {
    const isAnswered = followUp.version > 0;
    const open = isOpen(followUp, today);
    return {
      months: followUp.months,
      dueOn: formatDay(followUp.dueOn, lang),
      state: isAnswered ? "answered" : open ? "open" : "later",
      canAnswer: mayAnswer && open,
      said: isAnswered ? saySet(assessed, followUp, lang) : [],
    };
  });
  const example = isOfTeam ? findExampleOfPlan(db, plan.id) : undefined;
  const isStarted = isOfTeam && findDraftOfPlan(db, plan.id) !== undefined;
  return {
    changes: (seesAll ? changesSinceApproval(db, plan, answers) : []).map(({ question, step }) => ({
      question,
      step,
      label: textsOf(form, question)?.label[lang] ?? question,
    })),
    followUps: isOfTeam ? lines : lines.filter(({ said }) => said.length > 0),
    example: {
      mayPropose: relation === "owner" && mayPropose(plan.state),
      stage: example?.stage ?? (isStarted ? "started" : null),
      id: example?.id ?? null,
    },
  };
}
