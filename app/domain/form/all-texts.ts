import type { Text } from "../lang.ts";
import type { OptionText, QuestionTexts } from "./question.ts";

const given = (...texts: readonly (Text | undefined)[]): Text[] => texts.filter((text) => text !== undefined);

const ofOptions = (options: Readonly<Record<string, OptionText>> = {}): Text[] =>
  Object.values(options).flatMap((option) => given(option, option.help));

/** Everything that a person can read at a question, but for its example. */
export const allTexts = ({ label, help, helpBy, why, options, columns }: QuestionTexts): Text[] => [
  ...given(label, help, why),
  ...Object.values(helpBy?.texts ?? {}),
  ...ofOptions(options),
  ...Object.values(columns ?? {}).flatMap((column) => [
    ...given(column.label, column.help),
    ...ofOptions(column.options),
  ]),
];
