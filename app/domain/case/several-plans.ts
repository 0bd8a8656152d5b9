import {
  type Barrier,
  type Candidate,
  compareSuggestions,
  proposePanel,
  rankExperts,
  type Suggestion,
  type Wanted,
} from "./assignment.ts";

export interface PlanToAssign {
  number: number;
  wanted: Wanted;
  /** Everybody as an assignment of this plan sees them. */
  candidates: readonly Candidate[];
  seatsTaken: number;
}

/** An expert for several plans: what speaks for them over all, and which of the plans are closed to them. */
export interface SharedSuggestion extends Suggestion {
  closed: readonly { number: number; barriers: readonly Barrier[] }[];
}

const together = (many: readonly Suggestion[]): Suggestion | undefined => {
  const [first] = many;
  return first
    ? {
        ...first,
        themes: [...new Set(many.flatMap(({ themes }) => themes))],
        readsLanguage: many.every(({ readsLanguage }) => readsLanguage),
        reviewedBefore: many.some(({ reviewedBefore }) => reviewedBefore),
        declined: many.some(({ declined }) => declined),
      }
    : undefined;
};

/** Experts who can be given at least one of the plans: those who can have the most come first, then the usual order. */
export function rankForSeveral(plans: readonly PlanToAssign[]): {
  suggested: readonly SharedSuggestion[];
  proposed: readonly string[];
} {
  const ranked = plans.map(({ number, candidates, wanted }) => ({ number, ...rankExperts(candidates, wanted) }));
  const ids = [...new Set(ranked.flatMap(({ suggested }) => suggested.map(({ candidate }) => candidate.id)))];
  const suggested = ids
    .flatMap((id) => {
      const one = together(ranked.flatMap((plan) => plan.suggested.filter(({ candidate }) => candidate.id === id)));
      const closed = ranked.flatMap(({ number, leftOut }) =>
        leftOut.filter(({ candidate }) => candidate.id === id).map(({ barriers }) => ({ number, barriers })),
      );
      return one ? [{ ...one, closed }] : [];
    })
    .sort((one, other) => one.closed.length - other.closed.length || compareSuggestions(one, other));
  const free = suggested.filter(({ closed }) => closed.length === 0);
  const seatsTaken = Math.max(0, ...plans.map((plan) => plan.seatsTaken));
  return { suggested, proposed: proposePanel({ suggested: free, leftOut: [] }, seatsTaken) };
}
