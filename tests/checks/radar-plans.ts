import { readFileSync } from "node:fs";
import { isLang, type Lang, languages } from "../../app/domain/lang.ts";
import type { RadarPlan } from "../../app/domain/radar/compare.ts";

const themes = ["sustainable_transition", "digitalisation", "health_wellbeing"];
const cities = 20;
const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n");

const asLang = (text: string | undefined): Lang => (isLang(text) ? text : "fi");

export interface Planted {
  plans: RadarPlan[];
  /** Ids of the pairs that are about the same need. */
  pairs: readonly (readonly [string, string])[];
}

/** The pairs that the method was set by, and those that were written later, without looking at it. */
export const pairSets = ["radar-pairs", "radar-pairs-fresh"] as const;
type PairSet = (typeof pairSets)[number];

/** 50 needs, each written by two cities in their own words, mostly in two languages. */
function planted(set: PairSet): Planted {
  const plans: RadarPlan[] = [];
  const pairs: [string, string][] = [];
  for (const [index, line] of linesOf(`./${set}.txt`).entries()) {
    const [lang1, title1, need1, cpv1, lang2, title2, need2, cpv2, theme] = line.split("|");
    const plan = (side: number, language: Lang, title = "", need = "", cpv = ""): RadarPlan => ({
      id: `pair-${index}-${side}`,
      cityId: `city-${(index * 2 + side * 7) % cities}`,
      ...{ language, title, need, cpv },
      themes: theme ? [theme] : [],
    });
    const both = [plan(0, asLang(lang1), title1, need1, cpv1), plan(1, asLang(lang2), title2, need2, cpv2)] as const;
    // Two cities seldom choose the very same code: of every third pair one has only the group of the other's.
    const other = index % 3 === 0 ? { ...both[1], cpv: `${both[1].cpv.slice(0, 4)}9000` } : both[1];
    plans.push(both[0], other);
    pairs.push([both[0].id, other.id]);
  }
  return { plans, pairs };
}

/** Plans that share a place, a trouble or a means with others, codes and themes too, but never two of the three. */
function others(count: number): RadarPlan[] {
  const [objects = [], problems = [], means = []] = partsOfWords();
  const size = objects.length;
  return Array.from({ length: count }, (_, index): RadarPlan => {
    const [first, second] = [index % size, Math.floor(index / size)];
    const language = languages[index % 7 < 4 ? 0 : index % 7 < 6 ? 1 : 2] ?? "fi";
    const place = ["fi", "sv", "en"].indexOf(language);
    const name = objects[first]?.[place] ?? "";
    return {
      id: `other-${index}`,
      cityId: `city-${(index * 11) % cities}`,
      language,
      title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
      need: `${problems[second]?.[place]}: ${name}. ${means[(first + second) % size]?.[place]}.`,
      // For the same place cities choose codes of one group, by what they mean to do there.
      cpv: `${objects[first]?.[3]?.slice(0, 3)}${second % 10}${(second * 7) % 10}000`,
      themes: [themes[(index * 5) % themes.length] ?? ""],
    };
  });
}

/** The three lists of the file, each line in three languages. */
const partsOfWords = (): string[][][] =>
  linesOf("./radar-words.txt").reduce<string[][][]>((parts, line) => {
    const words = line.split("|");
    if (words.length === 1) return [...parts, []];
    parts.at(-1)?.push(words);
    return parts;
  }, []);

/** So many plans in all, the planted pairs among them. */
export function plantedPlans(count: number, set: PairSet = "radar-pairs"): Planted {
  const { plans, pairs } = planted(set);
  return { plans: [...others(count - plans.length), ...plans], pairs };
}

export interface Quality {
  precision: number;
  recall: number;
  found: number;
  missed: readonly (readonly [string, string])[];
  wrong: readonly (readonly [string, string])[];
}

/** Of the pairs found, how many were planted; of those planted, how many were found. */
export function qualityOf(found: readonly { first: string; second: string }[], { pairs }: Planted): Quality {
  const key = (one: string, other: string) => [one, other].toSorted().join(" ");
  const real = new Set(pairs.map(([one, other]) => key(one, other)));
  const right = found.filter(({ first, second }) => real.has(key(first, second)));
  const known = new Set(found.map(({ first, second }) => key(first, second)));
  return {
    precision: found.length === 0 ? 0 : right.length / found.length,
    recall: right.length / pairs.length,
    found: found.length,
    missed: pairs.filter(([one, other]) => !known.has(key(one, other))),
    wrong: found.filter((one) => !right.includes(one)).map(({ first, second }) => [first, second] as const),
  };
}
