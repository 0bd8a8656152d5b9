import type { SaidQuestion } from "~/domain/case/snapshot.ts";
import type { Answer, Block, Content, DocumentModel } from "~/domain/document.ts";
import { recordItems } from "~/domain/form/2026-1/record-prompts.texts.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Regime } from "~/domain/law/decide.ts";
import { documentTexts, recordTexts } from "~/domain/law/texts/records.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { contentOf, inBlocks, remarkOf, sayGround } from "./answer-content.ts";
import type { DocumentBase } from "./document-base.server.ts";
import { standingOf, statusOf } from "./full-document.ts";
import type { SaidAnswers } from "./said-answers.server.ts";

/** The eleven items of § 124(1), with the questions of the plan that tell of them. */
const items = {
  buyer: ["buyer-unit", "object", "cpv-main", "value-band", "value-exact", "out-value"],
  selected: ["out-tenders"],
  low: [],
  price: ["award-basis", "price-only-why"],
  lots: ["lots-choice", "lots", "lots-why"],
  turnover: ["suitability"],
  winner: ["out-suppliers", "out-award-date"],
  grounds: ["procedure", "grounds-34", "adv-direct-ground", "adv-direct-conditions", "procedure-why"],
  cancelled: ["out-result", "out-no-award-why", "stop-kind", "stop-reason"],
  means: [],
  conflicts: ["conflicts", "conflicts-measures"],
} as const satisfies Record<string, readonly string[]>;
type Item = keyof typeof items;
const itemNames = Object.keys(items).filter((name): name is Item => name in items);

/** What the plan never knows in full: its answers are a beginning, and the rest is written by hand. */
const neverWhole: readonly Item[] = ["selected", "low", "turnover", "winner", "means"];

const opening = ["procedure", "technique", "procedure-why", "override-reason", "adviser-answer"];
const course = ["out-notice-sent", "out-notices", "out-contract-date", "out-complaint", "out-complaint-how"];

export const recordQuestions: readonly string[] = [
  ...new Set([
    "records-number",
    "procedure-record",
    ...opening,
    ...course,
    ...Object.values(items).flat(),
    ...Object.values(recordItems).flatMap((own) => own.flatMap(({ from }) => from)),
  ]),
];

/** Regimes in which § 124(1) asks for the record. */
const asking: readonly Regime[] = ["eu", "annex-e"];

export interface RecordSource {
  base: DocumentBase;
  given: SaidAnswers;
  /** Undefined while the law cannot tell. */
  regime: Regime | undefined;
  /** The chosen procedure, if one is chosen. */
  procedure: string | undefined;
}

class RecordWriter {
  private readonly plans: Translate<"plans">;
  private readonly t: Translate<"planDocuments">;

  constructor(
    private readonly source: RecordSource,
    private readonly lang: Lang,
  ) {
    this.plans = translator(lang, "plans");
    this.t = translator(lang, "planDocuments");
  }

  /** What the plan has answered of these, each under its own name. */
  answers(ids: readonly string[]): Answer[] {
    return ids.flatMap((id) => {
      const question = this.source.given.said.get(id);
      const content = question ? this.contentOf(question) : [];
      if (!question || content.length === 0) return [];
      const remark = remarkOf(question, this.lang, this.plans);
      return [{ label: question.label, content, ...(remark ? { remark } : {}) }];
    });
  }

  /** One item under a heading of its own, with what is known of it and what is left to write. */
  item(title: string, ids: readonly string[], isWhole: boolean, hint?: string): Block[] {
    const known = this.answers(ids);
    const isLeft = known.length === 0 || !isWhole;
    return [
      { type: "heading", level: 2, text: title },
      ...inBlocks(known),
      ...(isLeft
        ? [{ type: "note", tone: "warning", title: this.t("toFill"), text: hint ?? this.t("record.byHand") } as const]
        : []),
    ];
  }

  /** The items of the Act, in its order. */
  byAct(): Block[] {
    return itemNames.flatMap((name, place) =>
      this.item(
        this.t(`record.items.${name}.title`, { item: place + 1 }),
        items[name],
        !neverWhole.includes(name),
        this.t(`record.items.${name}.hint`),
      ),
    );
  }

  /** What belongs to the record of the chosen procedure. */
  byProcedure(): Block[] {
    const { procedure } = this.source;
    const own = procedure ? recordItems[procedure] : undefined;
    if (!own) return [{ type: "note", tone: "warning", title: this.t("toFill"), text: this.t("record.noProcedure") }];
    const least = recordTextOf(procedure ?? "", this.lang);
    return [
      ...(least ? [{ type: "paragraph", text: least } as const] : []),
      ...own.flatMap((one) => this.item(capital(one[this.lang]), one.from, true)),
      ...this.item(this.t("record.written"), ["procedure-record"], true),
    ];
  }

  private contentOf(question: SaidQuestion): Content[] {
    return contentOf(question, this.source.base.plan.language);
  }
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function recordTextOf(procedure: string, lang: Lang): string | undefined {
  const found = Object.entries(recordTexts).find(([code]) => code === procedure);
  return found?.[1].text[lang];
}

/** Whether the Act asks for the record of this purchase. */
function dutyOf(regime: Regime | undefined, t: Translate<"planDocuments">, lang: Lang): string {
  if (regime === "below-national") return t("record.duty.small");
  const isAsked = regime !== undefined && asking.includes(regime);
  const duty = regime === undefined ? "unknown" : isAsked ? "asked" : "notAsked";
  return `${t(`record.duty.${duty}`)}\n${t("record.keep")} ${documentTexts.documentation.text[lang]}`;
}

/** The record of the procedure as far as the plan knows it; what it does not know is marked to be filled in. */
export function recordDocument(source: RecordSource, lang: Lang): DocumentModel {
  const t = translator(lang, "planDocuments");
  const plans = translator(lang, "plans");
  const { base, given, regime } = source;
  const { line, mark } = standingOf(base, plans);
  const write = new RecordWriter(source, lang);
  const recordsNumber = given.answers.text("records-number");
  const grounds = [...given.said.values()].flatMap(({ secret }) => (secret ? [sayGround(secret.ground, lang)] : []));
  const progress = inBlocks(write.answers(course));
  return {
    lang,
    title: base.plan.title,
    subject: t("kinds.record"),
    author: base.cityName,
    createdAt: base.createdAt,
    ...(recordsNumber ? { recordsNumber } : {}),
    statusLine: statusOf(base, plans),
    revisionLine: line,
    ...(mark ? { mark } : {}),
    coverFacts: [
      [plans("overview.number", { number: base.plan.number }), plans(`states.${base.plan.state}`)],
      [plans("document.buyer"), base.cityName],
      [plans("document.owner"), base.ownerName],
      [plans("document.period"), base.savedAt],
    ],
    ...(grounds.length > 0 ? { secrecy: [...new Set(grounds)] } : {}),
    contents: false,
    blocks: [
      { type: "note", tone: "info", text: dutyOf(regime, t, lang) },
      { type: "heading", level: 1, text: t("record.procedure") },
      ...inBlocks(write.answers(opening)),
      { type: "heading", level: 1, text: t("record.byAct") },
      ...write.byAct(),
      { type: "heading", level: 1, text: t("record.byProcedure") },
      ...write.byProcedure(),
      ...(progress.length > 0 ? [{ type: "heading", level: 1, text: t("record.course") } as const, ...progress] : []),
    ],
  };
}
