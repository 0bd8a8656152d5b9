import { z } from "zod";
import { readDay } from "~/domain/form/kinds/date.ts";
import { languages } from "~/domain/lang.ts";
import { type FactKind, type FactSource, type FactText, factKinds } from "~/domain/network-fact.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";

export const mostLetters = 1000;
export const mostSources = 8;

const problems = [
  "missing",
  "too-long",
  "bad-characters",
  "bad-number",
  "bad-day",
  "day-to-come",
  "bad-region",
  "bad-address",
  "no-source",
] as const;
export type FactProblem = (typeof problems)[number];
const key = (problem: FactProblem): FactProblem => problem;

/** The form of a fact as it was posted; sources come in rows. */
export interface FactForm {
  version: string;
  fi: string;
  sv: string;
  en: string;
  number: string;
  lead: string;
  partners: readonly string[];
  publishers: readonly string[];
  addresses: readonly string[];
  checkedOn: string;
}
export type FactField = "fi" | "number" | "lead" | "sources" | "checkedOn";

export interface InvalidFact {
  kind: "invalid";
  problems: readonly { field: FactField; problem: FactProblem }[];
}

/** What the form says of a fact. */
export interface ReadFact {
  text: FactText;
  number: number | null;
  led: { lead: string; partners: readonly string[] } | null;
  sources: readonly FactSource[];
  checkedOn: string;
}

const said = { long: key("too-long"), characters: key("bad-characters") };
const text = typedText(mostLetters, said).transform((typed) => typed.normalize("NFC"));
const line = typedLine(300, said);
const isAddress = (typed: string): boolean => /^https?:\/\/\S+$/.test(typed) && URL.canParse(typed);

const source = z
  .object({ publisher: line, url: line })
  .refine(({ publisher, url }) => publisher !== "" || url === "", key("no-source"))
  .refine(({ url }) => url === "" || isAddress(url), key("bad-address"));

const day = (today: string) =>
  z.string().transform((typed, context) => {
    const read = readDay(typed.trim());
    const problem = read === undefined ? key("bad-day") : read > today ? key("day-to-come") : undefined;
    if (problem) context.addIssue({ code: "custom", message: problem });
    return read ?? "";
  });

const count = z
  .string()
  .transform((typed) => typed.replace(/[\s.,]/g, ""))
  .refine((typed) => /^\d{1,8}$/.test(typed), key("bad-number"))
  .transform(Number);

const first = (error: z.ZodError): FactProblem => problems.find((one) => one === error.issues[0]?.message) ?? "missing";

/** Reads the fields that a kind of fact has. `regions` are those that can lead or take part. */
export function readFact(
  kind: FactKind,
  form: FactForm,
  { regions, today }: { regions: readonly string[]; today: string },
): Result<ReadFact, InvalidFact> {
  const shape = factKinds[kind];
  const found: { field: FactField; problem: FactProblem }[] = [];
  const read = <Value>(field: FactField, schema: z.ZodType<Value>, typed: unknown): Value | undefined => {
    const parsed = schema.safeParse(typed);
    if (!parsed.success) found.push({ field, problem: first(parsed.error) });
    return parsed.data;
  };

  const none = { fi: "", sv: "", en: "" };
  const texts = shape === "number" ? none : (read("fi", z.object({ fi: text, sv: text, en: text }), form) ?? form);
  const written = languages.filter((lang) => texts[lang] !== "");
  if (shape !== "number" && written.length === 0) found.push({ field: "fi", problem: "missing" });
  const number = shape === "number" ? (read("number", count, form.number) ?? null) : null;
  const region = z.string().refine((id) => regions.includes(id), key("bad-region"));
  const led =
    shape === "led" ? (read("lead", z.object({ lead: region, partners: z.array(region) }), form) ?? null) : null;
  const rows = form.publishers.map((publisher, place) => ({ publisher, url: form.addresses[place] ?? "" }));
  const sources = (read("sources", z.array(source).max(mostSources), rows) ?? [])
    .filter(({ publisher }) => publisher !== "")
    .map(({ publisher, url }) => ({ publisher, url: url === "" ? null : url, title: null }));
  if (sources.length === 0 && !found.some(({ field }) => field === "sources"))
    found.push({ field: "sources", problem: "no-source" });
  const checkedOn = read("checkedOn", day(today), form.checkedOn) ?? "";
  if (found.length > 0) return refuse({ kind: "invalid", problems: found });
  return ok({ text: Object.fromEntries(written.map((lang) => [lang, texts[lang]])), number, led, sources, checkedOn });
}
