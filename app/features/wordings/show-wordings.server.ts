import type { Db } from "db/connection.ts";
import { findInBank, publishedWordings } from "db/repositories/wordings.ts";
import { themeOptions } from "~/domain/case/theme-labels.ts";
import { themes } from "~/domain/example.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { shownWording } from "~/ui/shown-wording.ts";
import type { ShownWording } from "~/ui/wording-view.tsx";
import type { WordingWish } from "./wording-wish.ts";

export interface WordingList {
  title: string;
  description: string;
  lang: Lang;
  wish: WordingWish;
  themes: readonly { value: string; label: string }[];
  wordings: readonly ShownWording[];
}

/** The published entries of the bank, for everybody. */
export function showWordings(db: Db, wish: WordingWish, lang: Lang): WordingList {
  const t = translator(lang, "wordings");
  return {
    title: t("title"),
    description: t("lead"),
    lang,
    wish,
    themes: themeOptions(lang).filter(({ value }) => themes.some((theme) => theme === value)),
    wordings: findInBank(db, wish).map((wording) => shownWording(wording, lang, lang)),
  };
}

export interface WordingPage {
  title: string;
  description: string;
  lang: Lang;
  wording: ShownWording;
  /** Labels of the questions that it was written for. */
  questions: readonly string[];
  written: string;
  others: readonly { lang: Lang; wording: ShownWording }[];
}

/** One published entry in all its languages. */
export function showWording(db: Db, number: string, lang: Lang): Result<WordingPage, { kind: "not-found" }> {
  const found = publishedWordings(db).find((one) => String(one.number) === number);
  if (!found) return refuse({ kind: "not-found" });
  const wording = shownWording(found, lang, lang);
  const { questions, steps } = found.content;
  const stepTitles = currentForm.steps.flatMap(({ id, texts }) => (steps.includes(id) ? [texts.title[lang]] : []));
  return ok({
    title: wording.title,
    description: wording.text.slice(0, 200),
    lang,
    wording,
    questions: [...questions.flatMap((id) => textsOf(currentForm, id)?.label[lang] ?? []), ...stepTitles],
    written: formatInstant(found.at, lang),
    others: languages
      .filter((one) => one !== lang)
      .map((one) => ({ lang: one, wording: shownWording(found, one, lang) })),
  });
}
