import fc from "fast-check";
import { type AdviserAnswer, advise, isAnswer } from "../../../app/domain/law/adviser.ts";
import {
  type AdviserInput,
  annexEGroups,
  buyers,
  contractTypes,
  directAwardGrounds,
  jointWays,
  marketStates,
  negotiations,
  objectives,
  partKinds,
  rdAmounts,
  recurrences,
  specifications,
  urgencies,
} from "../../../app/domain/law/adviser-input.ts";
import { bandOfFacts, type Facts, factsOf } from "../../../app/domain/law/facts.ts";
import { resolveInput } from "../../../app/domain/law/resolve-input.ts";
import { thresholds } from "../../../app/domain/law/thresholds.ts";

export const today = "2026-12-01";
export const runs = 200;

/** Every threshold, one euro below and above it, and where "near" begins; so that the edges are met all the time. */
const edges: readonly number[] = [
  ...new Set(
    [...thresholds.map(({ euros }) => euros), 80_000, 1_000_000, 10_000_000].flatMap((euros) => [
      euros - 1,
      euros,
      euros + 1,
      Math.ceil(euros * 0.9) - 1,
      Math.ceil(euros * 0.9),
    ]),
  ),
];

export const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...edges) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 700_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 12_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 1_000_000_000_000) },
);

const day = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("2026-01-01", "2026-12-01", "2027-12-31") },
  { weight: 2, arbitrary: fc.constantFrom("2022-01-01", "2023-12-31", "2024-01-01", "2025-12-31") },
  { weight: 1, arbitrary: fc.constantFrom("2017-01-01", "2021-12-31", "2028-01-01", "2030-06-15") },
);

const maybe = fc.constantFrom(true, false, null);
const maybeTrue = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 2, arbitrary: maybe });

const taste = fc.record({
  asOfDate: day,
  buyer: fc.constantFrom(...buyers, "sub-central" as const, "sub-central" as const),
  inHouse: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  objective: fc.constantFrom(...objectives),
  solutionOnMarket: fc.constantFrom(...marketStates),
  rd: fc.constantFrom(...rdAmounts),
  trl: fc.option(fc.integer({ min: 1, max: 9 })),
  rdBenefitExclusive: maybe,
  rdFullyPaid: maybe,
  designOrInnovation: fc.boolean(),
  specification: fc.constantFrom(...specifications),
  negotiation: fc.constantFrom(...negotiations),
  complexityGround: fc.boolean(),
  potentialSuppliers: fc.option(fc.integer({ min: 0, max: 8 })),
  needsPreselection: fc.boolean(),
  irregularTendersBefore: fc.constantFrom(false, false, true),
  urgency: fc.constantFrom(...urgencies),
  openCompetitionForScale: fc.boolean(),
  recurring: fc.constantFrom(...recurrences),
  joint: fc.constantFrom(...jointWays),
  marketConsultationDone: fc.boolean(),
});

const claim = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record({
      directAwardGround: fc.constantFrom(...directAwardGrounds),
      directAwardConditionsMet: maybeTrue,
    }),
  },
);

export const lotsOf = fc
  .array(value, { minLength: 1, maxLength: 6 })
  .map((values) => values.map((valueEur, index) => ({ id: `L${index + 1}`, valueEur: Math.min(valueEur, 10 ** 11) })));

const lots = lotsOf.chain((all) =>
  fc.record({ lots: fc.constant(all), smallLotsChosen: fc.option(fc.subarray(all.map(({ id }) => id))) }),
);

const single = fc.oneof(
  { weight: 4, arbitrary: value.map((estimatedValueEur) => ({ estimatedValueEur })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 0, max: 6_000_000 }))
      .map(([base, options]) => ({ valueComponents: { base, options } })),
  },
  { weight: 2, arbitrary: lots },
);

const typed = fc
  .tuple(fc.constantFrom(...contractTypes), fc.constantFrom(null, null, ...annexEGroups), single)
  .map(([contractType, annexE, source]): AdviserInput => {
    const isService = contractType === "services" || contractType === "service-concession";
    return { contractType, annexE: isService ? annexE : null, ...source };
  });

export type PartInput = NonNullable<AdviserInput["mixedParts"]>[number];

const part: fc.Arbitrary<PartInput> = fc
  .tuple(fc.constantFrom(...partKinds), fc.constantFrom(null, ...annexEGroups), value)
  .map(([kind, annexE, valueEur]) => ({
    kind,
    annexE: kind === "services" || kind === "service-concession" ? annexE : null,
    valueEur: Math.min(valueEur, 10 ** 11),
  }));

const isConcession = ({ kind }: PartInput): boolean => kind.endsWith("concession");
const groupOf = ({ kind }: PartInput): string => (kind === "supplies" || kind === "services" ? "goods" : kind);

/** Marks a main subject exactly where the law asks people for it. */
function marked(parts: readonly PartInput[], separable: boolean, pick: number): PartInput[] {
  const isMixedWithConcession = parts.some(isConcession) && !parts.every(isConcession);
  const left = parts.filter((one) => !(isMixedWithConcession && separable && isConcession(one)));
  if (new Set(left.map(groupOf)).size < 2) return [...parts];
  const main = left[pick % left.length];
  return parts.map((one) => (one === main ? { ...one, mainSubject: true } : one));
}

const mixed = fc
  .tuple(fc.array(part, { minLength: 2, maxLength: 5 }), fc.boolean(), fc.nat(20))
  .filter(([parts]) => new Set(parts.map(({ kind, annexE }) => `${kind}${annexE}`)).size > 1)
  .map(
    ([parts, partsSeparable, pick]): AdviserInput => ({
      mixedParts: marked(parts, partsSeparable, pick),
      partsSeparable,
      awardedAsOne: true,
    }),
  );

const isAccepted = (input: AdviserInput): boolean => isAnswer(advise(input, today));

const withRest = (source: fc.Arbitrary<AdviserInput>): fc.Arbitrary<AdviserInput> =>
  fc
    .tuple(taste, claim, source)
    .map(([one, two, three]): AdviserInput => ({ ...one, ...two, ...three }))
    .map((input) => (isAccepted(input) ? input : { ...input, objective: "buy" as const }));

/** Inputs that the adviser accepts. */
export const typedInput = withRest(typed);
export const mixedInput = withRest(mixed);
export const anyInput = fc.oneof({ weight: 4, arbitrary: typedInput }, { weight: 1, arbitrary: mixedInput });
/** With one figure as its value, which a property then replaces. */
export const plainInput = withRest(
  typed.map(({ contractType, annexE }) => ({ contractType, annexE, estimatedValueEur: 1 })),
);

/** The answer without the record of its input, so that two answers can be compared. */
export type Said = Omit<AdviserAnswer, "used" | "assumed">;

export function answer(input: unknown): Said {
  const outcome = advise(input, today);
  if (!isAnswer(outcome)) throw new Error(`refused: ${JSON.stringify(outcome.errors)}`);
  const { used: _used, assumed: _assumed, ...said } = outcome;
  return said;
}

export function facts(input: unknown): Facts {
  const resolved = resolveInput(input, today);
  if ("errors" in resolved) throw new Error(`refused: ${JSON.stringify(resolved.errors)}`);
  return factsOf(resolved);
}

export const band = (input: unknown): string => bandOfFacts(facts(input));
