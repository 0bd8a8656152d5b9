import type { Lang } from "../lang.ts";
import { analyse } from "../search/analyse.ts";
import { conceptsIn } from "../search/concepts.ts";
import { needWords } from "../search/need-words.ts";
import { rarityOf } from "../search/score.ts";
import { tokens } from "../search/tokens.ts";
import { subjectsOf } from "./subjects.ts";

/** What the radar may know of a plan: nothing that a coordinator may not read. */
export interface RadarPlan {
  readonly id: string;
  readonly cityId: string;
  readonly language: Lang;
  readonly title: string;
  /** "" where it is not open to coordinators. */
  readonly need: string;
  readonly cpv: string;
  readonly themes: readonly string[];
}

export interface Likeness {
  readonly first: string;
  readonly second: string;
  /** 0 to 1. */
  readonly score: number;
  /** Words of the two plans that mean the same, each with its place in the first one's text. */
  readonly words: readonly string[];
  readonly sameCpv: boolean;
  readonly themes: readonly string[];
}

type Features = ReadonlyMap<string, string>;

/** Stems of one language, subjects and terms of all: each with the word it was met in. */
function featuresOf({ title, need, language }: Pick<RadarPlan, "title" | "need" | "language">): Features {
  const text = `${title}. ${need}`;
  const features = new Map<string, string>();
  for (const { word, stem } of needWords(text, language)) features.set(`${language} ${stem}`, word);
  for (const { word } of tokens(text)) for (const id of subjectsOf(word, language)) features.set(`about ${id}`, word);
  const analysed = analyse(text, language);
  for (const { concept, from } of conceptsIn(analysed, language))
    features.set(`term ${concept}`, analysed[from]?.word ?? "");
  return features;
}

/** Recognised in whatever language. */
const isAcross = (feature: string): boolean => feature.startsWith("about ") || feature.startsWith("term ");

/** A code and its group name the same kind of thing; the first two digits say little. */
const cpvLikeness: readonly (readonly [digits: number, likeness: number])[] = [
  [8, 1],
  [5, 0.9],
  [4, 0.8],
  [3, 0.3],
];

/** How many plans have a code, and each of its beginnings. */
function codesOf(plans: readonly RadarPlan[]): Codes {
  const counts = new Map<string, number>();
  for (const { cpv } of plans)
    for (const [digits] of cpvLikeness) {
      const code = cpv.slice(0, digits);
      if (cpv !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  return { plans: plans.length, having: counts };
}

/** From so many others with the same code on, it is chance that two have it: of so many plans; of fewer, fewer. */
const othersByChance = 20;
const ofPlans = 2000;

/** How alike two codes are; and how much that tells: most where nobody else has the code, nothing where many have. */
function likenessOfCpv(one: string, other: string, { plans, having }: Codes): { like: number; rare: number } {
  const found = cpvLikeness.find(([digits]) => one !== "" && one.slice(0, digits) === other.slice(0, digits));
  if (!found) return { like: 0, rare: 0 };
  const [digits, like] = found;
  const others =
    Math.max(1, (having.get(one.slice(0, digits)) ?? 2) - 1) * Math.sqrt(Math.min(10, Math.max(1, ofPlans / plans)));
  return { like, rare: like * Math.max(0, 1 - Math.log(others) / Math.log(othersByChance)) };
}

const parts = { text: 5 / 12, cpv: 2 / 12, rareCpv: 4 / 12, theme: 1 / 12 };
/** Below these nobody is troubled: `npm run -s check:radar` says what is found with them. */
const leastScore = 0.5875;
/** One common word in common is chance: what is shared counts in full when it is rarer than that. */
const enoughShared = 5;
/** What this share of all plans is about finds nobody: it would compare everybody with everybody. */
const commonShare = 0.1;

/** How many plans there are, and how many have each code. */
interface Codes {
  plans: number;
  having: ReadonlyMap<string, number>;
}

interface Known {
  plan: RadarPlan;
  features: Features;
  /** Of the features that all languages have, and of all. */
  lengths: readonly [across: number, all: number];
}

type WeightOf = (feature: string) => number;

const lengthOf = (features: Iterable<string>, weightOf: WeightOf): number =>
  Math.sqrt([...features].reduce((sum, feature) => sum + weightOf(feature) ** 2, 0));

/** Which plans have each feature, by their places in the list. */
function placesOf(features: readonly Features[]): ReadonlyMap<string, readonly number[]> {
  const having = new Map<string, number[]>();
  for (const [place, own] of features.entries())
    for (const feature of own.keys()) {
      const places = having.get(feature);
      if (places) places.push(place);
      else having.set(feature, [place]);
    }
  return having;
}

/** Which plans of different cities are alike, the likeliest pairs first. */
export function findLikenesses(plans: readonly RadarPlan[]): Likeness[] {
  const features = plans.map(featuresOf);
  const having = placesOf(features);
  const weightOf: WeightOf = (feature) => rarityOf(having.get(feature)?.length ?? 0, plans.length);
  const known = plans.map((plan, place): Known => {
    const own: Features = features[place] ?? new Map();
    const names = [...own.keys()];
    return { plan, features: own, lengths: [lengthOf(names.filter(isAcross), weightOf), lengthOf(names, weightOf)] };
  });
  const codes = codesOf(plans);
  const mostHaving = Math.max(20, plans.length * commonShare);
  const telling = (feature: string): readonly number[] => {
    const places = having.get(feature) ?? [];
    return places.length <= mostHaving ? places : [];
  };
  return known
    .flatMap((one, place) => {
      const candidates = new Set([...one.features.keys()].flatMap(telling));
      return [...candidates].flatMap((candidate) => {
        const other = candidate > place ? known[candidate] : undefined;
        return (other && compare(one, other, weightOf, codes)) ?? [];
      });
    })
    .sort((one, other) => other.score - one.score);
}

const cosine = (shared: readonly string[], lengths: number, weightOf: WeightOf): number =>
  shared.reduce((sum, feature) => sum + weightOf(feature) ** 2, 0) / Math.max(1e-9, lengths);

function compare(one: Known, other: Known, weightOf: WeightOf, codes: Codes): Likeness | undefined {
  if (one.plan.cityId === other.plan.cityId) return undefined;
  const shared = [...one.features.keys()].filter((feature) => other.features.has(feature));
  const acrossShared = shared.filter(isAcross);
  const about = cosine(acrossShared, one.lengths[0] * other.lengths[0], weightOf);
  const sharedWeight = acrossShared.reduce((sum, feature) => sum + weightOf(feature), 0);
  // Within one language the words must be alike too; across languages the stems say nothing.
  const text =
    one.plan.language === other.plan.language
      ? Math.sqrt(about * cosine(shared, one.lengths[1] * other.lengths[1], weightOf))
      : about * Math.min(1, sharedWeight / enoughShared);
  const themes = one.plan.themes.filter((theme) => other.plan.themes.includes(theme));
  const cpv = likenessOfCpv(one.plan.cpv, other.plan.cpv, codes);
  const score =
    parts.text * text + parts.cpv * cpv.like + parts.rareCpv * cpv.rare + parts.theme * (themes.length > 0 ? 1 : 0);
  if (score < leastScore) return undefined;
  const told = shared.toSorted((first, second) => weightOf(second) - weightOf(first));
  const words = [...new Set(told.map((feature) => one.features.get(feature) ?? ""))].slice(0, 6);
  return { first: one.plan.id, second: other.plan.id, score, words, sameCpv: cpv.like === 1, themes };
}
