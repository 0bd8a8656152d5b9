import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { listGuidance, listGuidanceVersions } from "db/repositories/guidance.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isLeadOf } from "~/domain/case/people-rights.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { currentForm, earlierFormWith } from "~/domain/form/versions.ts";
import { type Guidance, guidanceLang, guidedQuestion, guidedQuestions } from "~/domain/guidance.ts";
import { type Lang, languages, type Text } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { SmallLibrary } from "~/domain/search/small-library.ts";
import { formatInstant } from "~/i18n/format.ts";

type NotFound = { kind: "not-found" };

interface GuidanceLine {
  question: string;
  label: string;
  /** Who wrote and when, where the city says something. */
  written?: string;
  /** Languages that it is not written in. */
  missing: readonly Lang[];
}

export interface GuidanceList {
  city: string;
  wish: GuidanceWish;
  /** How many questions have guidance of the city. */
  count: number;
  steps: readonly { id: string; title: string; lines: readonly GuidanceLine[] }[];
  /** Guidance at questions that the form does not ask any more. */
  gone: readonly GuidanceLine[];
}

export interface GuidanceWish {
  q: string;
  /** Only questions at which the city says something. */
  onlyOwn: boolean;
}

const libraries = new Map<Lang, SmallLibrary>();

/** The form's questions by their words in a language, read once. */
function libraryIn(lang: Lang): SmallLibrary {
  const found = libraries.get(lang);
  if (found) return found;
  const made = new SmallLibrary(
    guidedQuestions(currentForm).map(({ question, texts }) => ({
      id: question.id,
      texts: [
        { column: "title", lang, text: texts.label[lang] },
        { column: "body", lang, text: [texts.help?.[lang], texts.why?.[lang]].filter(Boolean).join("\n") },
      ],
    })),
  );
  libraries.set(lang, made);
  return made;
}

const written = ({ byName, at }: Guidance, lang: Lang): string => `${byName}, ${formatInstant(at, lang)}`;

/** The city that the actor leads: who leads none does not see these pages. */
function ledCity(db: Db, actor: Actor): { id: string; name: Text } | undefined {
  const name = isLeadOf(actor, actor.cityId) ? listCityNames(db).get(actor.cityId ?? "") : undefined;
  return name && { id: actor.cityId ?? "", name };
}

/** The label of a question that the current form, or the last one before it that did, asks. */
const labelOf = (question: string, lang: Lang): string =>
  textsOf(earlierFormWith(currentForm.id, question) ?? currentForm, question)?.label[lang] ?? question;

/** The questions of the form, step by step, with what the lead's city says at each. */
export function openGuidanceList(db: Db, actor: Actor, wish: GuidanceWish, lang: Lang): Result<GuidanceList, NotFound> {
  const city = ledCity(db, actor);
  if (!city) return refuse({ kind: "not-found" });
  const said = listGuidance(db, city.id).filter(({ text }) => guidanceLang(text, lang) !== undefined);
  const byQuestion = new Map(said.map((one) => [one.question, one]));
  const line = (question: string, label: string): GuidanceLine => {
    const own = byQuestion.get(question);
    if (!own) return { question, label, missing: [] };
    return {
      question,
      label,
      written: written(own, lang),
      missing: languages.filter((one) => own.text[one] === ""),
    };
  };
  const found = wish.q === "" ? undefined : new Set(libraryIn(lang).find(wish.q));
  const all = guidedQuestions(currentForm);
  const shown = all.filter(
    ({ question: { id } }) => (!found || found.has(id)) && (!wish.onlyOwn || byQuestion.has(id)),
  );
  const steps = [...new Set(shown.map(({ step }) => step))].map((step) => ({
    id: step.id,
    title: step.texts.title[lang],
    lines: shown.filter((one) => one.step === step).map(({ question, texts }) => line(question.id, texts.label[lang])),
  }));
  const gone = said.filter(({ question }) => !guidedQuestion(currentForm, question));
  return ok({
    city: city.name[lang],
    wish,
    count: said.length,
    steps,
    gone: gone.map(({ question }) => line(question, labelOf(question, lang))),
  });
}

export interface GuidancePage {
  city: Text;
  question: string;
  label: string;
  step: string;
  isGone: boolean;
  /** What the form says in each language. */
  national: readonly { lang: Lang; label: string; help: string; why: string; example: string }[];
  version: number;
  text: Text;
  /** Who wrote it and when; undefined where the city says nothing. */
  written?: string;
  earlier: readonly { version: number; written: string; texts: readonly { lang: Lang; text: string }[] }[];
}

/** One question with what the form and the lead's city say at it, and what the city said before. */
export function openGuidance(db: Db, actor: Actor, question: string, lang: Lang): Result<GuidancePage, NotFound> {
  const city = ledCity(db, actor);
  if (!city) return refuse({ kind: "not-found" });
  const [now, ...earlier] = listGuidanceVersions(db, city.id, question);
  const guided = guidedQuestion(currentForm, question);
  if (!guided && !now) return refuse({ kind: "not-found" });
  const isSaid = now && guidanceLang(now.text, lang) !== undefined;
  return ok({
    city: city.name,
    question,
    label: guided?.texts.label[lang] ?? labelOf(question, lang),
    step: guided?.step.texts.title[lang] ?? "",
    isGone: guided === undefined,
    national: languages.map((one) => ({
      lang: one,
      label: guided?.texts.label[one] ?? labelOf(question, one),
      help: guided?.texts.help?.[one] ?? "",
      why: guided?.texts.why?.[one] ?? "",
      example: guided?.texts.example?.[one] ?? "",
    })),
    version: now?.version ?? 0,
    text: now?.text ?? { fi: "", sv: "", en: "" },
    ...(isSaid ? { written: written(now, lang) } : {}),
    earlier: earlier
      .filter(({ text }) => guidanceLang(text, lang) !== undefined)
      .map((one) => ({
        version: one.version,
        written: written(one, lang),
        texts: languages.flatMap((of) => (one.text[of] === "" ? [] : [{ lang: of, text: one.text[of] }])),
      })),
  });
}
