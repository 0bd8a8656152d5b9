import type { Decision, Regime } from "./decide.ts";
import { bandOfFacts, type Facts } from "./facts.ts";
import { isConcessionKind } from "./mixed-contract.ts";
import type { Band } from "./thresholds.ts";

export type LotRegime = Band | Extract<Regime, "rd-exempt" | "in-house">;

export interface LotOutcome {
  regimes: Readonly<Record<string, LotRegime>> | null;
  conditionFails: boolean;
}

/** § 27(4): how small a lot must be, and how small a share of the whole all such lots. */
const smallLotBelow = { works: 1_000_000, other: 80_000 } as const;
const smallLotsShare = { part: 1, of: 5 } as const;

function mayBeTakenOut(facts: Facts, chosen: readonly { valueEur: number }[]): boolean {
  if (isConcessionKind(facts.contractType)) return false;
  const limit = facts.contractType === "works" ? smallLotBelow.works : smallLotBelow.other;
  const together = chosen.reduce((sum, { valueEur }) => sum + valueEur, 0);
  return (
    chosen.every(({ valueEur }) => valueEur < limit) &&
    together * smallLotsShare.of <= facts.estimatedValueEur * smallLotsShare.part
  );
}

/** Section 4.1.3: all chosen lots leave, or none does. */
export function lotOutcome(facts: Facts, { rule, regime }: Decision): LotOutcome {
  const { lots, smallLotsChosen } = facts;
  if (!lots || rule === "R0" || rule === "R1") return { regimes: null, conditionFails: false };

  const all = (lotRegime: LotRegime) => Object.fromEntries(lots.map(({ id }) => [id, lotRegime]));
  if (regime === "in-house" || regime === "rd-exempt") return { regimes: all(regime), conditionFails: false };
  const band = bandOfFacts(facts);
  const ids = new Set(smallLotsChosen ?? []);
  if (band === "below-national" || ids.size === 0) return { regimes: all(band), conditionFails: false };

  const isChosen = ({ id }: { id: string }) => ids.has(id);
  if (!mayBeTakenOut(facts, lots.filter(isChosen))) return { regimes: all(band), conditionFails: true };

  const alone = (value: number): LotRegime => (value >= facts.national ? "national" : "below-national");
  return {
    regimes: Object.fromEntries(lots.map((lot) => [lot.id, isChosen(lot) ? alone(lot.valueEur) : band])),
    conditionFails: false,
  };
}
