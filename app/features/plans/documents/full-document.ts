import type { ScheduleView } from "~/domain/advice/schedule-view.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { Light } from "~/domain/case/readiness.ts";
import type { SaidStep } from "~/domain/case/snapshot.ts";
import type { Answer, Block, Content, DocumentModel } from "~/domain/document.ts";
import { lightStateTexts, lightTexts } from "~/domain/form/2026-1/readiness.texts.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Translate } from "~/i18n/translator.ts";
import { contentOf, inBlocks, remarkOf, sayGround } from "./answer-content.ts";

/** What a plan's document says: the same snapshot in words that the check page and the history show. */
export interface PlanDocumentSource {
  plan: Pick<Plan, "number" | "title" | "state" | "language" | "revision" | "notReviewed" | "track">;
  said: readonly SaidStep[];
  /** Drawn in place of the words of the computed answer. */
  schedule: ScheduleView | null;
  /** Drawn after the table of risks. */
  riskMatrix: readonly Block[];
  lights: readonly Light[];
  warnings: readonly string[];
  cityName: string;
  ownerName: string;
  recordsNumber?: string;
  /** Instants in words. */
  savedAt: string;
  /** The last sent revision, if this is it. */
  sentAt?: string;
  /** Changed in small ways after the approval: not what the experts reviewed. */
  isChangedSince?: boolean;
  createdAt: Date;
}

type Standing = Pick<PlanDocumentSource, "sentAt" | "isChangedSince"> & { plan: Pick<Plan, "revision" | "state"> };

const decided = ["approved", "tendering", "in-contract", "completed"];

/** Which revision this is, and the mark of every page when it is not one that was sent. */
export function standingOf({ plan, sentAt, isChangedSince }: Standing, t: Translate<"plans">) {
  const revision = t("document.revision", { number: plan.revision });
  if (sentAt !== undefined) return { line: `${revision}, ${sentAt}` };
  if (isChangedSince) {
    const line = t("document.changedSince", { number: plan.revision });
    return { line, mark: line };
  }
  // Approved without review: there is no sent revision, and the status says so.
  if (decided.includes(plan.state)) return { line: revision };
  return { line: t("document.draft"), mark: t("document.draft") };
}

/** The state of the case in words. */
export function statusOf({ plan }: { plan: Pick<Plan, "state" | "notReviewed"> }, t: Translate<"plans">): string {
  const status = t("document.status", { state: t(`states.${plan.state}`) });
  return plan.notReviewed ? `${status}, ${t("document.notReviewed")}` : status;
}

/** What fits and what does not, the drawing, and the same as a table with the reason of each day. */
function scheduleContent({ outcome, fits, issues, notes, drawn, disclaimer }: ScheduleView): Content[] {
  const said = [...issues, ...notes];
  return [
    { type: "note", tone: fits === false ? "warning" : "info", text: outcome },
    ...(said.length > 0 ? [{ type: "list", marker: "bullet", items: said } as const] : []),
    ...(drawn ? [drawn.wide, drawn.table] : []),
    { type: "paragraph", text: disclaimer },
  ];
}

/** A step: its answers one after another. */
function stepBlocks(
  { title, questions }: SaidStep,
  { plan, schedule, riskMatrix }: PlanDocumentSource,
  lang: Lang,
  t: Translate<"plans">,
): Block[] {
  const items = questions.map((question): Answer => {
    const remark = remarkOf(question, lang, t);
    const said =
      question.id === "timeline" && schedule ? scheduleContent(schedule) : contentOf(question, plan.language);
    const content = said.length > 0 ? said : [{ type: "paragraph" as const, text: t("document.unanswered") }];
    return { label: question.label, content, ...(remark ? { remark } : {}) };
  });
  const afterRisks = questions.findIndex(({ id }) => id === "risks") + 1;
  return [
    { type: "heading", level: 1, text: title },
    ...inBlocks(items.slice(0, afterRisks)),
    ...(afterRisks > 0 ? riskMatrix : []),
    ...inBlocks(items.slice(afterRisks)),
  ];
}

/** The whole plan as a document; of a plan not sent it says so on every page. */
export function planDocument(source: PlanDocumentSource, lang: Lang, t: Translate<"plans">): DocumentModel {
  const { plan, said, lights, warnings } = source;
  const { line, mark } = standingOf(source, t);
  const steps = said.flatMap((step) => stepBlocks(step, source, lang, t));
  const secrets = said.flatMap(({ questions }) => questions.flatMap(({ secret }) => (secret ? [secret.ground] : [])));
  const readiness: Block[] = [
    { type: "heading", level: 1, text: t("document.readiness") },
    {
      type: "list",
      marker: "bullet",
      items: lights.map(({ id, colour }) => `${lightTexts[id][lang]}: ${lightStateTexts[colour][lang]}`),
    },
  ];
  const noted: Block[] = [
    { type: "heading", level: 1, text: t("document.warnings") },
    { type: "list", marker: "bullet", items: warnings },
  ];
  return {
    lang,
    title: plan.title,
    subject: t("document.subject"),
    author: source.cityName,
    createdAt: source.createdAt,
    ...(source.recordsNumber ? { recordsNumber: source.recordsNumber } : {}),
    statusLine: statusOf(source, t),
    revisionLine: line,
    ...(mark ? { mark } : {}),
    coverFacts: [
      [t("overview.number", { number: plan.number }), t(`states.${plan.state}`)],
      [t("document.buyer"), source.cityName],
      [t("document.owner"), source.ownerName],
      [t("document.period"), source.savedAt],
    ],
    ...(secrets.length > 0 ? { secrecy: [...new Set(secrets)].map((ground) => sayGround(ground, lang)) } : {}),
    contents: true,
    blocks: [...steps, ...(lights.length > 0 ? readiness : []), ...(warnings.length > 0 ? noted : [])],
  };
}
