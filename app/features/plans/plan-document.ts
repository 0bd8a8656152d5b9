import type { ScheduleView } from "~/domain/advice/schedule-view.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { Light } from "~/domain/case/readiness.ts";
import type { SaidAnswer, SaidQuestion, SaidStep } from "~/domain/case/snapshot.ts";
import type { Answer, Block, Content, DocumentModel } from "~/domain/document.ts";
import { lightStateTexts, lightTexts } from "~/domain/form/2026-1/readiness.texts.ts";
import { groundTexts } from "~/domain/form/2026-1/sharing.texts.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Translate } from "~/i18n/translator.ts";

/** What a plan's document says: the same snapshot in words that the check page and the history show. */
export interface PlanDocumentSource {
  plan: Pick<Plan, "number" | "title" | "state" | "language" | "revision" | "notReviewed" | "track">;
  said: readonly SaidStep[];
  /** Drawn in place of the words of the computed answer. */
  schedule: ScheduleView | null;
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

const decided = ["approved", "tendering", "in-contract", "completed"];

/** Which revision this is, and the mark of every page when it is not one that was sent. */
function standingOf({ plan, sentAt, isChangedSince }: PlanDocumentSource, t: Translate<"plans">) {
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

const knownGround = (ground: string): ground is keyof typeof groundTexts => ground in groundTexts;
const sayGround = (ground: string, lang: Lang): string => (knownGround(ground) ? groundTexts[ground][lang] : ground);

function remarkOf({ level, secret }: SaidQuestion, lang: Lang, t: Translate<"plans">): string | undefined {
  if (secret)
    return `${t("document.confidential")}, ${t("document.ground", { ground: sayGround(secret.ground, lang) })}`;
  return level === "never" ? t("document.confidential") : undefined;
}

type SaidTable = Extract<SaidAnswer, { as: "table" }>;

function tableOf(answer: SaidTable, caption: string, plan: PlanDocumentSource["plan"]): Block {
  const columns = answer.columns.map(({ label: header, numeric }) => ({
    header,
    ...(numeric ? { align: "end" as const } : {}),
  }));
  const rows = answer.rows.map((cells) =>
    cells.map((text, index) => (answer.columns[index]?.typed ? [{ text, lang: plan.language }] : text)),
  );
  return { type: "table", caption, columns, rows, rowHeaders: columns.length > 1 };
}

function contentOf(answer: SaidAnswer, plan: PlanDocumentSource["plan"], t: Translate<"plans">): Content[] {
  switch (answer.as) {
    case "words":
      return [
        answer.typed
          ? { type: "free-text", text: answer.words, lang: plan.language }
          : { type: "paragraph", text: answer.words },
      ];
    case "facts":
      return [{ type: "list", marker: "bullet", items: answer.facts.map(({ label, words }) => `${label}: ${words}`) }];
    default:
      return [{ type: "paragraph", text: t("document.unanswered") }];
  }
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

/** A step: its answers one after another, a repeating group as a table across the page under its own name. */
function stepBlocks(
  step: SaidStep,
  { plan, schedule }: PlanDocumentSource,
  lang: Lang,
  t: Translate<"plans">,
): Block[] {
  const blocks: Block[] = [{ type: "heading", level: 1, text: step.title }];
  let items: Answer[] = [];
  const endItems = (): void => {
    if (items.length > 0) blocks.push({ type: "answers", items });
    items = [];
  };
  for (const question of step.questions) {
    const remark = remarkOf(question, lang, t);
    const { answer, label } = question;
    if (answer.as === "table" && answer.columns.length > 0) {
      endItems();
      blocks.push(tableOf(answer, remark ? `${label} (${remark})` : label, plan));
      continue;
    }
    const content = question.id === "timeline" && schedule ? scheduleContent(schedule) : contentOf(answer, plan, t);
    items.push({ label, content, ...(remark ? { remark } : {}) });
  }
  endItems();
  return blocks;
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
  const status = t("document.status", { state: t(`states.${plan.state}`) });
  return {
    lang,
    title: plan.title,
    subject: t("document.subject"),
    author: source.cityName,
    createdAt: source.createdAt,
    ...(source.recordsNumber ? { recordsNumber: source.recordsNumber } : {}),
    statusLine: plan.notReviewed ? `${status}, ${t("document.notReviewed")}` : status,
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
