import type { Lang } from "../lang.ts";
import { addMonths, isDay } from "../law/calendar-day.ts";
import { addWorkingDays } from "../law/working-days.ts";
import { isActive, type ReviewState } from "./review-moves.ts";

/** Ten Finnish working days after the assignment. */
const reviewWorkingDays = 10;
export const mostReviews = 3;
export const fewestReviews = 2;

export const dueOnFrom = (today: string): string => addWorkingDays(today, reviewWorkingDays);

export interface Period {
  firstDay: string;
  lastDay: string;
}

/** An expert as an assignment sees them. */
export interface Candidate {
  id: string;
  name: string;
  /** Has the role of an expert and an open account. */
  isActive: boolean;
  skills: readonly string[];
  languages: readonly string[];
  /** The city the expert works in, if any, and those they have declared a tie to. */
  cityId: string | null;
  tiedCities: readonly string[];
  tiedSuppliers: string;
  absences: readonly Period[];
  /** Reviews that wait for the expert, of any plan. */
  openReviews: number;
  /** The expert's reviews of this plan, in any round. */
  past: readonly { revision: number; state: ReviewState }[];
}

/** What an expert is wanted for. */
export interface Wanted {
  revision: number;
  themes: readonly string[];
  language: Lang;
  /** The plan's city and those that buy with it. */
  buyingCities: readonly string[];
  team: readonly string[];
  /** From the assignment to the due date. */
  period: Period;
}

/** Why an expert may not be assigned. None of these can be overruled. */
export const barriers = ["not-active", "team", "buying-city", "tied-city", "conflict", "assigned"] as const;
export type Barrier = (typeof barriers)[number];

export function barriersOf(candidate: Candidate, wanted: Wanted): Barrier[] {
  const { id, cityId, tiedCities, past } = candidate;
  const { buyingCities, team, revision } = wanted;
  const found: Record<Barrier, boolean> = {
    "not-active": !candidate.isActive,
    team: team.includes(id),
    "buying-city": cityId !== null && buyingCities.includes(cityId),
    "tied-city": tiedCities.some((city) => buyingCities.includes(city)),
    conflict: past.some(({ state }) => state === "conflict"),
    assigned: past.some((review) => review.revision === revision && isActive(review.state)),
  };
  return barriers.filter((barrier) => found[barrier]);
}

export interface Suggestion {
  candidate: Candidate;
  knowsLaw: boolean;
  /** Skills that the plan's themes ask for. */
  themes: readonly string[];
  readsLanguage: boolean;
  /** Absences within the review period. */
  away: readonly Period[];
  reviewedBefore: boolean;
  /** Said no to this revision already. */
  declined: boolean;
}

export interface LeftOut {
  candidate: Candidate;
  barriers: readonly Barrier[];
}

export interface Ranking {
  suggested: readonly Suggestion[];
  leftOut: readonly LeftOut[];
}

const overlaps = (one: Period, other: Period): boolean =>
  one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;

function suggest(candidate: Candidate, { themes, language, period, revision }: Wanted): Suggestion {
  return {
    candidate,
    knowsLaw: candidate.skills.includes("law"),
    themes: themes.filter((theme) => candidate.skills.includes(theme)),
    readsLanguage: candidate.languages.includes(language),
    away: candidate.absences.filter((absence) => overlaps(absence, period)),
    reviewedBefore: candidate.past.some((review) => review.revision < revision && review.state === "sent"),
    declined: candidate.past.some((review) => review.revision === revision && review.state === "declined"),
  };
}

/**
 * First whoever can do it at all (has not said no, reads the language, is there), then whoever knows the plan from an
 * earlier round, then skill, load, and at last the name, so that the same people always come in the same order.
 */
const keysOf = (one: Suggestion): readonly number[] => [
  one.declined ? 1 : 0,
  one.readsLanguage ? 0 : 1,
  one.away.length > 0 ? 1 : 0,
  one.reviewedBefore ? 0 : 1,
  one.knowsLaw || one.themes.length > 0 ? 0 : 1,
  one.candidate.openReviews,
  -one.themes.length,
];

export function compareSuggestions(one: Suggestion, other: Suggestion): number {
  const others = keysOf(other);
  for (const [place, key] of keysOf(one).entries()) {
    const difference = key - (others[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.candidate.name < other.candidate.name ? -1 : one.candidate.name > other.candidate.name ? 1 : 0;
}

export function rankExperts(candidates: readonly Candidate[], wanted: Wanted): Ranking {
  const judged = candidates.map((candidate) => ({ candidate, barriers: barriersOf(candidate, wanted) }));
  return {
    suggested: judged
      .filter((one) => one.barriers.length === 0)
      .map(({ candidate }) => suggest(candidate, wanted))
      .sort(compareSuggestions),
    leftOut: judged.filter((one) => one.barriers.length > 0),
  };
}

/** Whom to tick beforehand: the first who knows the law, and the first other who knows the subject. */
export function proposePanel({ suggested }: Ranking, seatsTaken: number): string[] {
  if (seatsTaken > 0) return [];
  const able = suggested.filter((one) => one.readsLanguage && one.away.length === 0 && !one.declined);
  const lawyer = able.find(({ knowsLaw }) => knowsLaw);
  const others = able.filter((one) => one !== lawyer);
  const second = others.find(({ themes }) => themes.length > 0) ?? others[0];
  return [lawyer, second].flatMap((one) => (one ? [one.candidate.id] : []));
}

export type PanelProblem =
  | { kind: "nobody" }
  | { kind: "barred"; expertId: string; barriers: readonly Barrier[] }
  | { kind: "too-many" }
  /** A review is given ten working days at least, and half a year at most. */
  | { kind: "bad-due" }
  /** Allowed with a reason. */
  | { kind: "too-few" }
  | { kind: "no-law" };

interface Panel {
  chosen: readonly Candidate[];
  /** Who reviews this revision already. */
  present: readonly Pick<Candidate, "skills">[];
  reason: string;
}

/** What keeps these experts from being assigned; empty when nothing does. */
export function panelProblems({ chosen, present, reason }: Panel, wanted: Wanted): PanelProblem[] {
  const problems: PanelProblem[] = [];
  const { firstDay, lastDay } = wanted.period;
  if (!isDay(lastDay) || lastDay < dueOnFrom(firstDay) || lastDay > addMonths(firstDay, 6))
    problems.push({ kind: "bad-due" });
  if (chosen.length === 0) problems.push({ kind: "nobody" });
  for (const candidate of chosen) {
    const found = barriersOf(candidate, wanted);
    if (found.length > 0) problems.push({ kind: "barred", expertId: candidate.id, barriers: found });
  }
  const panel = [...present, ...chosen];
  if (panel.length > mostReviews) problems.push({ kind: "too-many" });
  if (reason.trim() === "") {
    if (panel.length < fewestReviews) problems.push({ kind: "too-few" });
    else if (!panel.some(({ skills }) => skills.includes("law"))) problems.push({ kind: "no-law" });
  }
  return problems;
}
