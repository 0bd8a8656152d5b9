import type { Lang } from "~/domain/lang.ts";
import { type ExampleFields, fieldText } from "~/domain/proposal/example-fields.ts";

export interface ExampleFormProps {
  lang: Lang;
  fields: ExampleFields;
  /** What is wrong, in words, by field. */
  errors: Readonly<Record<string, string>>;
  /** Of a plan: place and buyer's city are known; from a public source they are typed. */
  origin: "plan" | "source";
  /** The coordinator's own fields: the expert's word, keywords, how it was translated. */
  forCoordinator: boolean;
}

/** What every field of the form takes: its value and what is wrong with it. */
export const inputOf = ({ fields, errors }: Pick<ExampleFormProps, "fields" | "errors">, name: string) => {
  const error = errors[name];
  return { id: name, name, defaultValue: fieldText(fields, name), ...(error ? { error } : {}) };
};
