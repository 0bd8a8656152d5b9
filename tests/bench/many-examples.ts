import type { Db } from "db/connection.ts";
import { insertExamples, type NewExample } from "db/repositories/examples.ts";
import { firstExamples, memberName } from "db/seed/example-content.ts";
import { transact } from "db/transact.ts";
import { type ExampleContent, exampleQuestions, type Narrative, narrativeFields, themes } from "~/domain/example.ts";
import { type Lang, languages, type Text } from "~/domain/lang.ts";
import { ok } from "~/domain/result.ts";
import { isStopWord } from "~/domain/search/stop-words.ts";
import { tokens } from "~/domain/search/tokens.ts";

// A library of any size whose words are as frequent as those of the first forty examples. The same seed makes the same library.

/** Words that no other example has, and in how many they are planted, whatever the size. */
export const planted = [
  { word: "mursu", inflected: "mursujen", hits: 1 },
  { word: "valross", inflected: "valrossar", hits: 5 },
  { word: "wolverine", inflected: "wolverines", hits: 20 },
  { word: "kvarkki", inflected: "kvarkeista", hits: 60 },
  { word: "zeppelin", inflected: "zeppelins", hits: 200 },
] as const;

type Draw = () => number;

/** Mulberry32. */
function drawing(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const first = firstExamples().map(({ content }) => content);

/** All words of the first examples in a language, each as often as it stands there. */
function wordsOf(lang: Lang): readonly string[] {
  return first.flatMap(({ title, texts }) =>
    [title[lang], ...narrativeFields.map((field) => texts[lang]?.[field] ?? "")].flatMap((text) =>
      tokens(text).map(({ start, end }) => text.slice(start, end)),
    ),
  );
}
const words: Readonly<Record<Lang, readonly string[]>> = { fi: wordsOf("fi"), sv: wordsOf("sv"), en: wordsOf("en") };

/** Endings that turn a form that was met into another one of the same word, and hyphens that join two. */
const endings: Readonly<Record<Lang, readonly string[]>> = {
  fi: ["n", "t", "ssa", "sta", "lla", "lle", "kin", "nsa"],
  sv: ["en", "et", "ar", "er", "s"],
  en: ["s", "ed", "ing"],
};
/** A language makes endless compounds of few beginnings. */
const firstParts: Readonly<Record<Lang, readonly string[]>> = {
  fi: ["kaupunki", "energia", "vesi", "koulu", "talvi", "data", "robotti", "liikenne", "hoiva", "kierrätys"],
  sv: ["stads", "energi", "vatten", "skol", "vinter", "data", "robot", "trafik", "vård", "återvinnings"],
  en: [],
};
const inflectedShare = 0.12;
const compoundShare = 0.02;

const oneOf = <One>(list: readonly One[], draw: Draw): One => {
  const one = list[Math.floor(draw() * list.length)];
  if (one === undefined) throw new Error("Nothing to draw from");
  return one;
};

function word(lang: Lang, draw: Draw): string {
  const own = oneOf(words[lang], draw);
  const kind = draw();
  if (own.length < 5 || /\d/.test(own) || isStopWord(own.toLowerCase())) return own;
  if (kind < inflectedShare) return /[aeiouyäö]$/i.test(own) || lang !== "fi" ? own + oneOf(endings[lang], draw) : own;
  if (kind < inflectedShare + compoundShare && lang !== "en") return oneOf(firstParts[lang], draw) + own.toLowerCase();
  return own;
}

function sentence(lang: Lang, length: number, draw: Draw): string {
  const said = Array.from({ length }, () => word(lang, draw)).join(" ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const between = (least: number, most: number, draw: Draw): number => least + Math.floor(draw() * (most - least + 1));

const textOf = (lang: Lang, least: number, most: number, draw: Draw): string => {
  const sentences = between(1, 3, draw);
  const each = between(least, most, draw) / sentences;
  return `${Array.from({ length: sentences }, () => sentence(lang, Math.max(4, Math.round(each)), draw)).join(". ")}.`;
};

const inThree = (make: (lang: Lang) => string): Text => ({ fi: make("fi"), sv: make("sv"), en: make("en") });

function narrativeIn(lang: Lang, draw: Draw): Narrative {
  return {
    need: textOf(lang, 12, 22, draw),
    solution: textOf(lang, 12, 25, draw),
    outcomes: textOf(lang, 8, 16, draw),
    lessons: draw() < 0.3 ? textOf(lang, 8, 14, draw) : null,
  };
}

function contentOf(place: number, size: number, draw: Draw): ExampleContent {
  const model = oneOf(first, draw);
  const place2 = oneOf(first, draw);
  const writtenIn = oneOf(languages, draw);
  const told = languages.filter((lang) => lang === writtenIn || draw() < 0.05);
  const texts = Object.fromEntries(told.map((lang) => [lang, narrativeIn(lang, draw)]));
  const own = plantedIn(place, size, draw);
  const main = texts[writtenIn];
  if (main && own !== "") main.need = `${main.need} ${own}.`;
  return {
    ...model,
    title: inThree((lang) => sentence(lang, between(4, 8, draw), draw)),
    summary: null,
    city: place2.city,
    cityId: place2.cityId,
    country: place2.country,
    year: between(2005, 2026, draw),
    themes: draw() < 0.2 ? [...themes].sort(() => draw() - 0.5).slice(0, 2) : [oneOf(themes, draw)],
    valueEur: draw() < 0.7 ? Math.round(10 ** (4 + draw() * 4)) : null,
    questions: exampleQuestions.filter(() => draw() < 0.2),
    texts,
    writtenIn,
  };
}

/** What is planted in the example at this place: spread over the whole library. */
function plantedIn(place: number, size: number, draw: Draw): string {
  return planted
    .filter(({ hits }, which) => {
      const step = Math.floor(size / hits);
      return place % step === (which * 7) % step && place < step * hits;
    })
    .map(({ word: plain, inflected }) => (draw() < 0.5 ? plain : inflected))
    .join(" ");
}

const batch = 5000;

/** Fills a library through the code that the application inserts by, in one transaction. */
export function insertManyExamples(db: Db, size: number, seed = 1): void {
  const draw = drawing(seed);
  transact(db, (tx) => {
    for (let from = 0; from < size; from += batch) {
      const some = Array.from({ length: Math.min(batch, size - from) }, (_, at) => exampleAt(from + at, size, draw));
      insertExamples(tx, some);
    }
    return ok(size);
  });
}

function exampleAt(place: number, size: number, draw: Draw): NewExample {
  const content = contentOf(place, size, draw);
  return {
    id: `made-${place}`,
    stage: "published",
    origin: { kind: "source" },
    content,
    cityName: memberName(content.cityId),
    at: new Date(Date.UTC(2020, 0, 1) + place * 60_000),
  };
}
