import type { Db } from "db/connection.ts";
import { listWordings, listWordingVersions } from "db/repositories/wordings.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { themeOptions } from "~/domain/case/theme-labels.ts";
import { themes } from "~/domain/example.ts";
import { procedureCodes, procedureOptions } from "~/domain/form/2026-1/lists.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { findStep } from "~/domain/form/steps.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { type Lang, languages, type Text } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { Wording, WordingKind, WordingState } from "~/domain/wordings/wording.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { type PostedWording, postedOf, questionsOfSteps } from "./wording-form.ts";

type NotFound = { kind: "not-found" };
type Options = readonly { value: string; label: string }[];

/** A draft may have its title in another language only. */
function titleOf(title: Text, lang: Lang): { title: string; titleLang: Lang } {
  const found = [lang, ...languages].find((one) => title[one] !== "") ?? lang;
  return { title: title[found], titleLang: found };
}

const nameOf = ({ byName }: Wording, lang: Lang): string => byName ?? translator(lang, "wordings")("service");

export interface KeptWordings {
  lines: readonly {
    number: number;
    title: string;
    titleLang: Lang;
    kind: WordingKind;
    state: WordingState;
    changed: string;
  }[];
}

/** The whole bank, whatever the state, for those who keep it. */
export function openKeptWordings(db: Db, actor: Actor, lang: Lang): Result<KeptWordings, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const lines = listWordings(db).map((wording) => ({
    number: wording.number,
    ...titleOf(wording.content.title, lang),
    kind: wording.content.kind,
    state: wording.state,
    changed: `${formatInstant(wording.at, lang)}, ${nameOf(wording, lang)}`,
  }));
  return ok({ lines: lines.toSorted((one, other) => one.title.localeCompare(other.title, lang)) });
}

/** What an entry can be for, in the words of the reader's language. */
export interface WordingOptions {
  steps: Options;
  questions: readonly { step: string; title: string; options: Options }[];
  themes: Options;
  procedures: Options;
}

export function wordingOptions(lang: Lang): WordingOptions {
  const titleOfStep = (id: string) => findStep(currentForm, id)?.texts.title[lang] ?? id;
  const ofSteps = questionsOfSteps();
  return {
    steps: ofSteps.map(({ id }) => ({ value: id, label: titleOfStep(id) })),
    questions: ofSteps.map(({ id, questions }) => ({
      step: id,
      title: titleOfStep(id),
      options: questions.map((one) => ({ value: one.id, label: textsOf(currentForm, one.id)?.label[lang] ?? one.id })),
    })),
    themes: themeOptions(lang).filter(({ value }) => themes.some((one) => one === value)),
    procedures: procedureCodes.map((value) => ({ value, label: procedureOptions[value][lang] })),
  };
}

export interface KeptWording {
  number: number;
  version: number;
  state: WordingState;
  title: string;
  titleLang: Lang;
  fields: PostedWording;
  versions: readonly {
    version: number;
    state: WordingState;
    when: string;
    name: string;
    texts: readonly { lang: Lang; title: string; text: string }[];
  }[];
}

/** One entry with its form and all its versions. */
export function openKeptWording(db: Db, actor: Actor, number: string, lang: Lang): Result<KeptWording, NotFound> {
  const isNumber = /^\d{1,9}$/.test(number);
  const versions = hasRole(actor, "coordinator") && isNumber ? listWordingVersions(db, Number(number)) : [];
  const [now] = versions;
  if (!now) return refuse({ kind: "not-found" });
  return ok({
    ...{ number: now.number, version: now.version, state: now.state, fields: postedOf(now.content) },
    ...titleOf(now.content.title, lang),
    versions: versions.map((one) => ({
      ...{ version: one.version, state: one.state, when: formatInstant(one.at, lang), name: nameOf(one, lang) },
      texts: languages.map((of) => ({ lang: of, title: one.content.title[of], text: one.content.text[of] })),
    })),
  });
}
