import type { Db } from "db/connection.ts";
import { findExample } from "db/repositories/examples.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Answer, Block, DocumentModel, Run } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type SignDocument, unsigned } from "~/domain/sign-document.ts";
import { formatDay } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { type ExampleFact, type ExamplePage, type ExampleRequest, showExample } from "./show-example.server.ts";

type Labels = Translate<"examples">;

/** A published example as a document: all that its page says, but what leads to other pages of the service. */
export function openExampleDocument(
  db: Db,
  lang: Lang,
  asked: ExampleRequest,
  sign: SignDocument = unsigned,
): Result<DocumentModel, { kind: "not-found" }> {
  const page = showExample(db, lang, asked);
  const example = findExample(db, asked.id);
  if (!page.ok) return page;
  if ("withdrawn" in page.value || !example) return refuse({ kind: "not-found" });

  const t = translator(lang, "examples");
  const date = formatDay(dayInHelsinki(example.updatedAt), lang);
  const document: DocumentModel = {
    lang,
    title: page.value.title,
    subject: t("document.subject"),
    author: "Innohankinta",
    createdAt: example.updatedAt,
    statusLine: t("document.published"),
    revisionLine: t("document.version", { version: example.version, date }),
    coverFacts: [],
    contents: false,
    blocks: [
      ...openingOf(page.value),
      ...storyOf(page.value),
      ...askedOf(page.value, t),
      ...factsOf(page.value, t),
      ...sourcesOf(page.value, t),
    ],
  };
  const { id, version, updatedAt } = example;
  return ok(sign(document, { document: "example", of: id, revision: version, savedAt: updatedAt }));
}

const heading = (text: string): Block => ({ type: "heading", level: 1, text });

function openingOf({ summary, notices, themes }: ExamplePage): Block[] {
  return [
    ...notices.map((text): Block => ({ type: "note", tone: "info", text })),
    { type: "paragraph", text: [{ text: themes.map(({ label }) => label).join(" · "), bold: true }] },
    ...(summary ? [{ type: "paragraph", text: summary } as const] : []),
  ];
}

function storyOf({ sections, textLang, unknown, provenance }: ExamplePage): Block[] {
  return [
    ...sections.flatMap(({ label, text }): Block[] => [heading(label), { type: "free-text", text, lang: textLang }]),
    { type: "note", tone: "info", text: unknown ? `${unknown}\n${provenance}` : provenance },
  ];
}

function askedOf({ asked }: ExamplePage, t: Labels): Block[] {
  if (asked.length === 0) return [];
  return [
    heading(t("example.asked")),
    ...asked.flatMap(({ question, answer, lang, by }): Block[] => [
      { type: "heading", level: 2, text: question },
      { type: "free-text", text: answer, lang },
      { type: "paragraph", text: by },
    ]),
  ];
}

function factsOf(page: ExamplePage, t: Labels): Block[] {
  const { facts, questions, tags, expertWord } = page;
  const items = facts.map((fact) => answerOf(fact, page.silence));
  if (questions.length > 0) {
    const labels = questions.map(({ label }) => label);
    items.push({ label: t("example.questions"), content: [{ type: "list", marker: "bullet", items: labels }] });
  }
  const keywords: Run[] = [{ text: tags.join(", "), lang: page.tagsLang }];
  if (tags.length > 0) items.push({ label: page.tagsLabel, content: [{ type: "paragraph", text: keywords }] });
  const expert: Block[] = expertWord
    ? [heading(t("example.expert")), { type: "note", tone: "info", text: `${expertWord.text}\n${expertWord.by}` }]
    : [];
  return [...expert, heading(t("example.facts")), { type: "answers", items }];
}

function answerOf({ label, value, lang, remark }: ExampleFact, silence: string): Answer {
  const own: Run = lang ? { text: value ?? "", lang } : { text: value ?? "" };
  const runs = value === null ? [{ text: silence }] : [own, ...(remark ? [{ text: ` (${remark})` }] : [])];
  return { label, content: [{ type: "paragraph", text: runs }] };
}

function sourcesOf({ sources, checked, documents, citation }: ExamplePage, t: Labels): Block[] {
  const links = sources.map(({ href }): Run[] => [{ text: href, link: href }]);
  const files = documents.map(({ title, url, licence }): Run[] => [
    { text: title, link: url },
    ...(licence ? [{ text: ` ${t("example.licence", { licence })}` }] : []),
  ]);
  return [
    heading(t("example.sources")),
    { type: "list", marker: "bullet", items: links },
    { type: "paragraph", text: checked },
    ...(files.length > 0
      ? [heading(t("example.documents")), { type: "list", marker: "bullet", items: files } as const]
      : []),
    heading(t("example.citation")),
    { type: "paragraph", text: citation },
  ];
}
