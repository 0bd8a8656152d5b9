import {
  type AdviserParam,
  adviserParams,
  mixed,
  noAnnexE,
  type ParamGroup,
  type ParamKind,
} from "~/domain/advice/adviser-params.ts";
import type { AdviserQuery } from "~/domain/advice/adviser-query.ts";
import type { Problem } from "~/domain/advice/ask-adviser.ts";
import type { GlossaryTerm } from "~/domain/glossary.ts";
import type { Lang, Text } from "~/domain/lang.ts";
import { inputDefaults } from "~/domain/law/adviser-input.ts";
import { codeTexts, inputTexts } from "~/domain/law/texts/inputs.ts";
import { refusalTexts } from "~/domain/law/texts/refusals.ts";
import { type TermView, termView } from "~/domain/term-view.ts";
import { termsIn } from "~/domain/terms-in.ts";
import type { Translate } from "~/i18n/translator.ts";

export interface FieldOption {
  value: string;
  label: string;
}

/** One question of the adviser's page, in words. */
export interface AdviserField {
  name: string;
  label: string;
  help?: string;
  takes: ParamKind["kind"];
  options: readonly FieldOption[];
  /** What the empty answer says: which assumption it stands for. */
  empty: string;
  text: string;
}

export interface AdviserForm {
  fields: Readonly<Record<ParamGroup, readonly AdviserField[]>>;
  errors: readonly { id: string; message: string }[];
  /** Legal terms that the questions of a group use. */
  terms: Readonly<Record<ParamGroup, readonly TermView[]>>;
}

type Words = Translate<"adviser">;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const codes: Readonly<Record<string, Readonly<Record<string, Text>>>> = codeTexts;

function optionLabel({ name, field }: AdviserParam, code: string, lang: Lang, t: Words): string {
  if (name === "type" && code === mixed) return upper(t("fields.mixed"));
  if (code === noAnnexE && name === "annex-e") return upper(t("fields.noAnnexE"));
  return upper(codes[field]?.[code]?.[lang] ?? code);
}

function optionsOf(param: AdviserParam, lang: Lang, t: Words): FieldOption[] {
  const { takes } = param;
  if (takes.kind === "code") {
    return takes.codes.map((code) => ({ value: code, label: optionLabel(param, code, lang, t) }));
  }
  if (takes.kind !== "flag") return [];
  const yesNo = [
    { value: "yes", label: upper(t("fields.yes")) },
    { value: "no", label: upper(t("fields.no")) },
  ];
  return takes.openEnded ? [...yesNo, { value: "not-known", label: upper(t("fields.notKnown")) }] : yesNo;
}

function emptyOf(param: AdviserParam, lang: Lang, t: Words): string {
  if (param.field === "asOfDate") return t("fields.emptyOpen");
  const assumed = inputDefaults[param.field];
  if (assumed === null) return t("fields.emptyOpen");
  const word =
    typeof assumed === "boolean"
      ? t(assumed ? "fields.yes" : "fields.no")
      : optionLabel(param, String(assumed), lang, t).toLowerCase();
  return t("fields.empty", { assumed: word });
}

function fieldOf(param: AdviserParam, { texts }: AdviserQuery, lang: Lang, t: Words): AdviserField {
  const { label, help } = inputTexts[param.field];
  const helpText = param.name === "trl" ? t("fields.trlHelp") : help?.[lang];
  return {
    name: param.name,
    label: label[lang],
    ...(helpText ? { help: helpText } : {}),
    takes: param.takes.kind,
    options: optionsOf(param, lang, t),
    empty: emptyOf(param, lang, t),
    text: texts[param.name] ?? "",
  };
}

export const sayAdviserProblem = ({ what }: Problem, lang: Lang, t: Words): string =>
  "refused" in what ? refusalTexts[what.refused][lang] : t(`problems.${what.unreadable}`);

const textsOf = ({ field, takes }: AdviserParam): Text[] => {
  const { label, help } = inputTexts[field];
  const options = takes.kind === "code" ? takes.codes.flatMap((code) => codes[field]?.[code] ?? []) : [];
  return [label, ...(help ? [help] : []), ...options];
};

/** Read once: the texts of the questions do not change. */
const termsByGroup = new Map<ParamGroup, readonly GlossaryTerm[]>();

function termsOfGroup(group: ParamGroup, lang: Lang): TermView[] {
  const texts = adviserParams.filter((param) => param.group === group).flatMap(textsOf);
  const found = termsByGroup.get(group) ?? termsIn(texts);
  termsByGroup.set(group, found);
  return found.map((term) => termView(term, lang));
}

export function adviserForm(query: AdviserQuery, problems: readonly Problem[], lang: Lang, t: Words): AdviserForm {
  const inGroup = (group: ParamGroup) =>
    adviserParams.filter((param) => param.group === group).map((param) => fieldOf(param, query, lang, t));
  return {
    fields: {
      purchase: inGroup("purchase"),
      parts: inGroup("parts"),
      solution: inGroup("solution"),
      tendering: inGroup("tendering"),
      buyer: inGroup("buyer"),
    },
    terms: {
      purchase: termsOfGroup("purchase", lang),
      parts: termsOfGroup("parts", lang),
      solution: termsOfGroup("solution", lang),
      tendering: termsOfGroup("tendering", lang),
      buyer: termsOfGroup("buyer", lang),
    },
    errors: problems.map((problem) => ({ id: problem.place, message: sayAdviserProblem(problem, lang, t) })),
  };
}
