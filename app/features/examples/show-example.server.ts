import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { listSimilar, type SimilarExample as Similar } from "db/repositories/example-list.ts";
import { findExample } from "db/repositories/examples.ts";
import { listShown } from "db/repositories/inquiries.ts";
import { askedQuestions } from "~/domain/case/inquiry.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { type Example, type ExampleContent, type NarrativeField, narrativeFields, readIn } from "~/domain/example.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { sharedTraits } from "~/domain/library/likeness.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { langBit } from "~/domain/search/document.ts";
import { needWords } from "~/domain/search/need-words.ts";
import { formatDay, formatMoney } from "~/i18n/format.ts";
import { type Translate, translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type CityName, isOld, placeOf } from "./example-labels.ts";

type Labels = Translate<"examples">;

export interface ExampleFact {
  readonly label: string;
  /** `null` when the source does not say. */
  readonly value: string | null;
  readonly lang?: Lang;
  readonly remark?: string;
}

export interface SimilarExample {
  readonly href: string;
  readonly title: string;
  readonly because: string;
}

export interface ExamplePage {
  readonly title: string;
  readonly description: string;
  readonly lang: Lang;
  readonly id: string;
  readonly themes: readonly { readonly label: string; readonly href: string }[];
  readonly summary: string | null;
  readonly textLang: Lang;
  readonly sections: readonly { readonly field: NarrativeField; readonly label: string; readonly text: string }[];
  readonly unknown: string | null;
  readonly provenance: string;
  readonly notices: readonly string[];
  readonly facts: readonly ExampleFact[];
  readonly questions: readonly { readonly label: string; readonly href: string }[];
  readonly tags: readonly string[];
  readonly tagsLabel: string;
  readonly tagsLang: Lang;
  /** What is said where a fact is not known. */
  readonly silence: string;
  readonly sources: readonly { readonly href: string; readonly name: string }[];
  readonly checked: string;
  readonly documents: readonly { readonly title: string; readonly url: string; readonly licence: string | null }[];
  readonly expertWord: { readonly text: string; readonly by: string } | null;
  /** What other cities asked of this one, with the answers; never who asked. */
  readonly asked: readonly AskedOfCity[];
  readonly citation: string;
  readonly similar: readonly SimilarExample[];
  readonly startPlan: string;
  readonly pdf: string;
  readonly json: string;
  readonly ocds: string;
  readonly ask: string;
  readonly correct: string;
  readonly feed: string;
  /** For programs that read the page: its own address and when it was published and changed last. */
  readonly address: string;
  readonly publishedOn: string | null;
  readonly changedOn: string;
  readonly back: string;
}

export interface AskedOfCity {
  readonly id: string;
  readonly lang: Lang;
  readonly question: string;
  readonly answer: string;
  /** The day, and the asker's city where it agreed. */
  readonly by: string;
}

export interface Withdrawn {
  readonly withdrawn: true;
  readonly title: string;
  readonly lang: Lang;
  readonly text: string;
  readonly back: string;
}

export interface ExampleRequest {
  readonly id: string;
  readonly today: string;
  readonly origin: string;
  readonly cityName: CityName;
}

/** An example as its page shows it. One that is not published does not exist; a withdrawn one says so with its date. */
export function showExample(
  db: Db,
  lang: Lang,
  { id, today, origin, cityName }: ExampleRequest,
): Result<ExamplePage | Withdrawn, { kind: "not-found" }> {
  const t = translator(lang, "examples");
  const example = findExample(db, id);
  if (example?.stage === "withdrawn" && example.withdrawnAt) {
    const day = formatDay(dayInHelsinki(example.withdrawnAt), lang);
    const text = t("example.withdrawnOn", { date: day });
    return ok({ withdrawn: true, title: t("example.withdrawn"), lang, text, back: paths.examples(lang) });
  }
  if (example?.stage !== "published") return refuse({ kind: "not-found" });
  return ok(examplePage(db, example, lang, { id, today, origin, cityName }));
}

/** An example that is not published, as its page will be. */
export const previewExample = (db: Db, example: Example, lang: Lang, asked: Omit<ExampleRequest, "id">): ExamplePage =>
  examplePage(db, example, lang, { ...asked, id: example.id });

/** The page of an example, published or not yet: what its keepers see beforehand is what the public will see. */
function examplePage(
  db: Db,
  example: Example,
  lang: Lang,
  { id, today, origin, cityName }: ExampleRequest,
): ExamplePage {
  const t = translator(lang, "examples");

  const { content } = example;
  const told = tellingOf(example);
  const textLang = readIn(content, lang);
  const texts = content.texts[textLang] ?? {};
  const sections = narrativeFields.flatMap((field) => {
    const text = texts[field];
    return text ? [{ field, label: t(`field.${field}`), text }] : [];
  });
  const unknown = narrativeFields.filter((field) => !texts[field]).map((field) => t(`field.${field}`).toLowerCase());

  return {
    title: content.title[lang],
    description: content.summary?.[lang] ?? texts.need ?? "",
    lang,
    id,
    themes: content.themes.map((theme) => ({
      label: t(`theme.${theme}`),
      href: `${paths.examples(lang)}?theme=${theme}`,
    })),
    summary: content.summary?.[lang] ?? null,
    textLang,
    sections,
    unknown: unknown.length > 0 ? t(`example.told.${told.by}.unknownFields`, { fields: unknown.join(", ") }) : null,
    provenance: provenanceOf(example, textLang, t) + titleTranslated(content, textLang, lang, t),
    notices: noticesOf(example, textLang, lang, today, t),
    facts: factsOf(example, lang, t, cityName),
    silence: t(`example.told.${told.by}.unknown`),
    questions: content.questions.map((question) => ({
      label: t(`question.${question}`),
      href: `${paths.examples(lang)}?question=${question}`,
    })),
    tags: content.tags,
    tagsLabel: t(`example.told.${told.by}.tags`),
    tagsLang: told.lang,
    sources: content.sources.map((href) => ({ href, name: new URL(href).hostname.replace(/^www\./, "") })),
    checked: t("example.checkedOn", { date: formatDay(content.checkedOn, lang) }),
    documents: content.documents,
    expertWord: content.expertWord,
    asked: askedOf(db, id, lang, t),
    citation: citationOf(example, lang, origin),
    similar: listSimilar(db, {
      traits: content,
      except: id,
      need: needWords(texts.need ?? "", textLang),
      lang: langBit[textLang],
      limit: 4,
    }).map((other) => similarTo(content, other, lang, t)),
    startPlan: `${paths.newPlan(lang)}?from=${encodeURIComponent(id)}`,
    pdf: paths.examplePdf(lang, id),
    json: paths.exampleJson(id),
    ocds: paths.exampleOcds(id),
    ask: paths.askOwner(lang, id),
    correct: paths.correctExample(lang, id),
    feed: paths.examplesFeed(lang),
    address: origin + paths.example(lang, id),
    publishedOn: example.publishedAt?.toISOString() ?? null,
    changedOn: example.updatedAt.toISOString(),
    back: paths.examples(lang),
  };
}

/** Sources are told in English beside the texts; a buyer tells of its own plan in the language of the example. */
const tellingOf = ({ origin, content }: Example): { by: "source" | "own"; lang: Lang } =>
  origin.kind === "source" ? { by: "source", lang: "en" } : { by: "own", lang: content.writtenIn };

/** Who wrote this text, and who translated it. */
function provenanceOf({ content, origin }: Example, textLang: Lang, t: Labels): string {
  const isOriginal = textLang === content.writtenIn;
  if (origin.kind === "source") {
    return isOriginal ? t("example.summarised") : t("example.translated", { who: whoTranslated(content, textLang, t) });
  }
  return isOriginal
    ? t("example.ownText")
    : t("example.ownTranslated", {
        original: t(`lang.${content.writtenIn}`),
        who: whoTranslated(content, textLang, t),
      });
}

/** Where the running text is not in the reader's language, its title and summary are all the same. */
function titleTranslated({ translators }: ExampleContent, textLang: Lang, lang: Lang, t: Labels): string {
  const name = textLang === lang ? undefined : translators?.[lang];
  return name === undefined ? "" : ` ${t("example.titleTranslatedBy", { name })}`;
}

/** By name where the name is known. */
function whoTranslated({ translation, translators }: ExampleContent, textLang: Lang, t: Labels): string {
  const name = translators?.[textLang];
  const how = t(`example.translation.${translation ?? "unknown"}`);
  return name === undefined ? how : `${t("example.translatedBy", { name })}${translation ? ` ${how}` : ""}`;
}

/** The languages that the running text is in, the original first. */
function languagesOf(content: ExampleContent, t: Labels): string {
  const original = content.writtenIn;
  const others = languages.filter((one) => one !== original && content.texts[one]);
  const said = others.map((one) => t("example.languageTranslated", { language: t(`lang.${one}`) }));
  return [t("example.languageOriginal", { language: t(`lang.${original}`) }), ...said].join(", ");
}

function noticesOf(example: Example, textLang: Lang, lang: Lang, today: string, t: Labels): string[] {
  const { state } = example.content;
  return [
    state === "stopped" ? t("example.stoppedCase") : null,
    state === "planned" ? t("example.plannedCase") : null,
    textLang === lang ? null : t("example.otherLanguage"),
    isOld(example, today) ? t("example.old") : null,
  ].filter((notice) => notice !== null);
}

function factsOf(example: Example, lang: Lang, t: Labels, cityName: CityName): ExampleFact[] {
  const { content } = example;
  const { lang: toldIn } = tellingOf(example);
  const state = content.state ? t(`state.${content.state}`) : null;
  const told = state && content.stateOn ? t("example.asOf", { date: formatDay(content.stateOn, lang) }) : null;
  const facts: ExampleFact[] = [
    { label: t("example.buyer"), value: content.buyer, lang: toldIn },
    { label: t("example.place"), value: placeOf(content, lang, cityName) },
    { label: t("facet.procedure"), value: content.procedure ? t(`procedure.${content.procedure}`) : null },
    { label: t("facet.object"), value: content.object ? t(`object.${content.object}`) : null },
    told ? { label: t("facet.state"), value: state, remark: told } : { label: t("facet.state"), value: state },
    { label: t("example.year"), value: content.year?.toString() ?? null },
    valueFact(content, lang, t),
    { label: t("example.suppliers"), value: content.suppliers?.join(", ") ?? null, lang: toldIn },
  ];
  return [...facts, ...rarerFacts(example, lang, t)];
}

/** What is told of some examples only: left out where it is not known. */
function rarerFacts(example: Example, lang: Lang, t: Labels): ExampleFact[] {
  const { content } = example;
  const told = tellingOf(example);
  const facts: ExampleFact[] = [];
  if (content.partners.length > 0)
    facts.push({ label: t("example.partners"), value: content.partners.join(", "), lang: told.lang });
  if (content.takenUpYear) facts.push({ label: t("example.takenUp"), value: String(content.takenUpYear) });
  if (content.smallSupplier !== null)
    facts.push({ label: t("example.smallSupplier"), value: t(content.smallSupplier ? "example.yes" : "example.no") });
  if (content.cpv.length > 0) facts.push({ label: "CPV", value: content.cpv.join(", ") });
  if (content.novelty) facts.push({ label: t("field.novelty"), value: t(`novelty.${content.novelty}`) });
  if (content.copying) facts.push({ label: t("field.copying"), value: t(`copying.${content.copying}`) });
  for (const { what, before, value, on } of content.figures) {
    const remark = on ? { remark: t("example.asOf", { date: formatDay(on, lang) }) } : {};
    facts.push({ label: t("example.figure", { what }), value: before ? `${before} → ${value}` : value, ...remark });
  }
  facts.push({ label: t("example.languages"), value: languagesOf(content, t) });
  if (content.procedureNote)
    facts.push({ label: t(`example.told.${told.by}.procedureNote`), value: content.procedureNote, lang: told.lang });
  if (content.note) facts.push({ label: t(`example.told.${told.by}.note`), value: content.note, lang: told.lang });
  if (content.contact) facts.push({ label: t("example.contact"), value: content.contact });
  return facts;
}

/** A sum is never shown without what it means. */
function valueFact(content: ExampleContent, lang: Lang, t: Labels): ExampleFact {
  if (content.valueEur === null) return { label: t("example.value"), value: null };
  return {
    label: t("example.value"),
    value: formatMoney(content.valueEur, lang),
    remark: t(`meaning.${content.valueMeaning ?? "unknown"}`),
  };
}

/** What makes it like this one: words of the need first, for they say most. */
function similarTo(content: ExampleContent, { example, words }: Similar, lang: Lang, t: Labels): SimilarExample {
  const { id, content: other } = example;
  const reasons = [
    ...(words.length > 0 ? [t("example.reason.words", { words: words.slice(0, 3).join(", ") })] : []),
    ...sharedTraits(content, other).map((trait) => t(`example.reason.${trait}`)),
  ];
  return {
    href: paths.example(lang, id),
    title: other.title[lang],
    because: t("example.because", { reasons: reasons.join("; ") }),
  };
}

function askedOf(db: Db, id: string, lang: Lang, t: Labels): AskedOfCity[] {
  const shown = listShown(db, [id]);
  const cities = shown.length > 0 ? listCityNames(db) : new Map();
  return askedQuestions(shown, cities).map(({ city, shownAt, language, question, answer, ...one }) => {
    const date = formatDay(dayInHelsinki(shownAt), lang);
    const by = city ? t("example.askedBy", { city: city.name[lang], date }) : t("example.askedOn", { date });
    return { id: one.id, lang: language, question, answer, by };
  });
}

function citationOf({ id, version, content, updatedAt }: Example, lang: Lang, origin: string): string {
  const year = updatedAt.getUTCFullYear();
  return `${content.title[lang]}. Innohankinta, ${year}, v. ${version}. ${origin}${paths.example(lang, id)}`;
}
