import { z } from "zod";
import { exampleObjects, exampleProcedures, exampleQuestions, exampleStates, themes, valueBands } from "./example.ts";

// What a visitor of the library asks for, as it stands in the address. Every choice may be made several times.

export const sorts = ["best", "useful", "newest", "largest"] as const;
export type Sort = (typeof sorts)[number];

export const facets = [
  "theme",
  "question",
  "procedure",
  "state",
  "object",
  "value",
  "country",
  "city",
  "year",
  "figures",
] as const;
export type Facet = (typeof facets)[number];

const bands = valueBands.map(({ band }) => band);

/** The values that a facet can have. Cities and years are open: those that no example has find nothing. */
export const facetValues = {
  theme: z.enum(themes),
  question: z.enum(exampleQuestions),
  procedure: z.enum(exampleProcedures),
  state: z.enum(exampleStates),
  object: z.enum(exampleObjects),
  value: z.enum(bands),
  country: z.string().regex(/^[A-Z]{2}$/),
  city: z
    .string()
    .min(1)
    .max(80)
    .regex(/^\P{Cc}*$/u),
  year: z.string().regex(/^(19|20)\d\d$/),
  figures: z.literal("yes"),
} satisfies Readonly<Record<Facet, z.ZodType<string>>>;

export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const nothingChosen: Chosen = {
  theme: [],
  question: [],
  procedure: [],
  state: [],
  object: [],
  value: [],
  country: [],
  city: [],
  year: [],
  figures: [],
};

export interface LibraryFilters {
  readonly q: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly page: number;
}

export const longestQuery = 200;
export const mostChosen = 20;
export const lastPage = 50_000;

/** What a person typed to look for, as it stands in the address of any search. */
export const typedWords = (search: URLSearchParams): string =>
  (search.get("q") ?? "")
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, longestQuery);

/** Reads an address. What cannot be understood is left out and named, never an error. */
export function readFilters(search: URLSearchParams): { filters: LibraryFilters; ignored: readonly string[] } {
  const ignored: string[] = [];
  const chosenOf = (facet: Facet): string[] => {
    const given = [...new Set(search.getAll(facet).filter((value) => value !== ""))].slice(0, mostChosen);
    const good = given.filter((value) => facetValues[facet].safeParse(value).success);
    if (good.length < given.length) ignored.push(facet);
    return good;
  };
  const single = <Value>(name: string, schema: z.ZodType<Value>, otherwise: Value): Value => {
    const given = search.get(name);
    if (given === null || given === "") return otherwise;
    const read = schema.safeParse(given);
    if (!read.success) ignored.push(name);
    return read.success ? read.data : otherwise;
  };

  const q = typedWords(search);
  const chosen: Chosen = {
    theme: chosenOf("theme"),
    question: chosenOf("question"),
    procedure: chosenOf("procedure"),
    state: chosenOf("state"),
    object: chosenOf("object"),
    value: chosenOf("value"),
    country: chosenOf("country"),
    city: chosenOf("city"),
    year: chosenOf("year"),
    figures: chosenOf("figures"),
  };
  const sort = single("sort", z.enum(sorts), q === "" ? "useful" : "best");
  const page = single("page", z.coerce.number().int().min(1).max(lastPage), 1);
  return { filters: { q, chosen, sort: q === "" && sort === "best" ? "useful" : sort, page }, ignored };
}

/** The address of a state of the library, without what is as it would be anyway. */
export function filtersToSearch({ q, chosen, sort, page }: LibraryFilters): string {
  const search = new URLSearchParams();
  if (q !== "") search.set("q", q);
  for (const facet of facets) for (const value of chosen[facet]) search.append(facet, value);
  if (sort !== (q === "" ? "useful" : "best")) search.set("sort", sort);
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** Choosing a value, or taking the choice back; the result begins at its first page again. */
export function withChoice(filters: LibraryFilters, facet: Facet, value: string): LibraryFilters {
  const now = filters.chosen[facet];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...filters, chosen: { ...filters.chosen, [facet]: next }, page: 1 };
}
