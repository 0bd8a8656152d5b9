import type { Answer, Block, Content, DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { contentOf, inBlocks, withoutEmptyColumns } from "./answer-content.ts";
import type { DocumentBase } from "./document-base.server.ts";
import type { SaidAnswers } from "./said-answers.server.ts";

/** What companies are told (plan form, section 2), by the part of the invitation it stands in. */
const parts = {
  need: ["need-statement", "who-affected", "affected-count", "goals"],
  object: ["object", "cpv-main", "cpv-more", "place"],
  dialogue: ["dialogue-plan"],
  answering: [
    "dialogue-deadline",
    "dialogue-languages",
    "dialogue-address",
    "contact-name",
    "contact-email",
    "contact-phone",
  ],
  next: ["notice-date", "in-use-by"],
};
export const marketQuestions = ["title", "records-number", "buyer-unit", ...Object.values(parts).flat()];

/** Without these nobody can answer: the invitation is a draft until they are there. */
const needed = ["title", "need-statement", "dialogue-plan", "contact-email"];

type Part = keyof typeof parts;

class Invitation {
  constructor(
    private readonly given: SaidAnswers,
    private readonly language: Lang,
    private readonly t: Translate<"planDocuments">,
  ) {}

  has(id: string): boolean {
    const answer = this.given.said.get(id)?.answer;
    return answer !== undefined && answer.as !== "nothing";
  }

  words(id: string): string | undefined {
    const answer = this.given.said.get(id)?.answer;
    return answer?.as === "words" ? answer.words : undefined;
  }

  /** The answers of a part; those kept from the public are not even named. */
  part(part: Part): Block[] {
    const items = parts[part].flatMap((id) => this.item(id));
    if (items.length === 0) return [];
    return [{ type: "heading", level: 1, text: this.t(`market.parts.${part}`) }, ...inBlocks(items)];
  }

  private item(id: string): Answer[] {
    const question = this.given.said.get(id);
    if (!question || this.given.withheld.has(id)) return [];
    if (!this.has(id) && !needed.includes(id)) return [];
    const found =
      id === "dialogue-address"
        ? this.address(id)
        : contentOf({ ...question, answer: withoutEmptyColumns(question.answer) }, this.language);
    const content: Content[] =
      found.length > 0 ? found : [{ type: "paragraph", text: [{ text: this.t("toFill"), bold: true }] }];
    return [{ label: question.label, content }];
  }

  private address(id: string): Content[] {
    const link = this.words(id) ?? "";
    return [{ type: "paragraph", text: [{ text: link, link }] }];
  }
}

/** The invitation to a market consultation, for companies: only what is public of the plan. */
export function marketDocument(base: DocumentBase, given: SaidAnswers, lang: Lang): DocumentModel {
  const t = translator(lang, "planDocuments");
  const plans = translator(lang, "plans");
  const { plan, cityName } = base;
  const invitation = new Invitation(given, plan.language, t);
  const isReady = needed.every((id) => invitation.has(id));
  const recordsNumber = invitation.words("records-number");
  return {
    lang,
    title: invitation.words("title") ?? plans("overview.number", { number: plan.number }),
    subject: t("kinds.market"),
    author: cityName,
    createdAt: base.createdAt,
    ...(recordsNumber ? { recordsNumber } : {}),
    statusLine: t("market.status"),
    revisionLine: t("market.asOf", { when: base.savedAt }),
    ...(isReady ? {} : { mark: t("market.draft") }),
    coverFacts: [[plans("document.buyer"), invitation.words("buyer-unit") ?? cityName]],
    contents: false,
    dense: true,
    blocks: [
      { type: "paragraph", text: t("market.lead", { city: cityName }) },
      ...invitation.part("need"),
      ...invitation.part("object"),
      ...invitation.part("dialogue"),
      ...invitation.part("answering"),
      ...invitation.part("next"),
      { type: "heading", level: 1, text: t("market.rules.title") },
      {
        type: "list",
        marker: "bullet",
        items: [
          t("market.rules.same"),
          t("market.rules.free"),
          t("market.rules.secrets"),
          t("market.rules.public"),
          t("market.rules.dates"),
        ],
      },
    ],
  };
}
