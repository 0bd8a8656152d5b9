import type { Posted } from "~/domain/form/kinds/kind-rules.ts";
import type { Kind } from "~/domain/form/question.ts";

/**
 * How the fields of a step are named in its form. `q` names each question that the form carries, since an
 * unticked box posts nothing; `r:goals` names each row. Parts are joined by a colon: `goals:ROW:target`,
 * `user-involvement:other`; `v:` and the place carry the version that the author was shown.
 */
export const fieldName = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(":");
/** What the person chose of an answer that somebody else had changed: their own text, the other's, or one made of both. */
export type Choice = "mine" | "theirs" | "both";
/** A field of the text made of both. */
export const bothName = (name: string): string => `both:${name}`;
/** The version of the other text that the person was shown. */
export const conflictName = (question: string, row = ""): string => fieldName("t", question, row);
/** Says that one's own choice is to take the row away. */
export const goneName = (question: string, row: string): string => fieldName("mine-gone", question, row);
export const versionName = (question: string, row = ""): string => fieldName("v", question, row);

export type Fields = ReadonlyMap<string, readonly string[]>;

export function fieldsOf(form: FormData | URLSearchParams): Fields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string") continue;
    const list = fields.get(name);
    if (list) list.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

const companions: Partial<Record<Kind["kind"], readonly string[]>> = {
  choice: ["other"],
  scale: ["other"],
  multi: ["other"],
  date: ["time"],
  unit: ["typed"],
};

/** What was posted for one field and its companions. */
export function postedField(fields: Fields, name: string, kind: Kind): Posted {
  const parts = ["", ...(companions[kind.kind] ?? [])];
  return Object.fromEntries(parts.map((part) => [part, fields.get(fieldName(name, part)) ?? []]));
}

export const postedQuestions = (fields: Fields): readonly string[] => fields.get("q") ?? [];
export const postedRows = (fields: Fields, question: string): readonly string[] => [
  ...new Set(fields.get(fieldName("r", question)) ?? []),
];

/** The field is the question's, or of one of its rows. */
export const isOf = (question: string, name: string): boolean => name === question || name.startsWith(`${question}:`);

/**
 * What was typed for a field, in place of what is stored: of a question whose boxes were all unticked, nothing. Undefined for
 * a question that was not posted, and for a row of its group that came since: those stand as they are stored.
 */
export function typedFor(fields: Fields, name: string): readonly string[] | undefined {
  const question = postedQuestions(fields).find((one) => isOf(one, name));
  if (question === undefined) return fields.get(name);
  const [row = "", column] = name.slice(question.length + 1).split(":");
  const isShown = column === undefined || postedRows(fields, question).includes(row);
  return fields.get(name) ?? (isShown ? [] : undefined);
}

/** The version that the author was shown; 0 when there was no answer. Undefined when it is no number. */
export const postedVersion = (fields: Fields, question: string, row = ""): number | undefined =>
  readVersion(fields, versionName(question, row));

/** The version of the other text that the author was shown when choosing. */
export const conflictVersion = (fields: Fields, question: string, row = ""): number | undefined =>
  readVersion(fields, conflictName(question, row));

function readVersion(fields: Fields, name: string): number | undefined {
  const typed = fields.get(name)?.[0] ?? "0";
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
}

/** The fields of what was made of both texts of an answer, by the names of the answer's own. */
export const postedBoth = (fields: Fields, key: string): [name: string, value: string][] =>
  [...fields].flatMap(([name, values]) =>
    isOf(bothName(key), name) ? values.map((value): [string, string] => [name.slice(bothName("").length), value]) : [],
  );

/** The fields with what was made of both texts of an answer in place of one's own. */
export function withBoth(fields: Fields, key: string): Fields {
  const others = [...fields].filter(([name]) => !isOf(key, name));
  const made = new Map<string, string[]>();
  for (const [name, value] of postedBoth(fields, key)) made.set(name, [...(made.get(name) ?? []), value]);
  return new Map([...others, ...made]);
}
