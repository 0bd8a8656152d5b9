import type { AnnexE, MixedPart, PartKind } from "./adviser-input.ts";
import type { InputError } from "./refusal.ts";

/** Type and Annex E of a mixed contract, and what a person must be told about how they were found (§ 7). */
export interface MixedOutcome {
  contractType: PartKind;
  annexE: AnnexE;
  /** Parts of more than one category decide together. */
  severalCategories: boolean;
  /** § 7(3): separable concession parts do not decide. */
  concessionSetAside: boolean;
}

type Group = "works" | "works-concession" | "service-concession" | "goods-or-services";

interface Placed extends MixedPart {
  index: number;
}

export const isConcessionKind = (kind: string): boolean => kind === "service-concession" || kind === "works-concession";

const categoryOf = ({ kind, annexE }: Pick<MixedPart, "kind" | "annexE">): string => `${kind}|${annexE ?? ""}`;
const groupOf = ({ kind }: Pick<MixedPart, "kind">): Group =>
  kind === "supplies" || kind === "services" ? "goods-or-services" : kind;

const countCategories = (parts: readonly MixedPart[]): number => new Set(parts.map(categoryOf)).size;

export const mixesConcession = (parts: readonly MixedPart[]): boolean =>
  parts.some(({ kind }) => isConcessionKind(kind)) && parts.some(({ kind }) => !isConcessionKind(kind));

const sumOf = (parts: readonly MixedPart[]): number => parts.reduce((sum, { valueEur }) => sum + valueEur, 0);

/** Step 3: within one group the values decide. Ties go to the side that is stricter or, last, to services. */
function decideByValues(group: Group, parts: readonly MixedPart[]): Pick<MixedOutcome, "contractType" | "annexE"> {
  if (group === "works" || group === "works-concession") return { contractType: group, annexE: null };

  const first = sumOf(parts.filter(({ annexE }) => annexE === "1-4"));
  const second = sumOf(parts.filter(({ annexE }) => annexE === "5-15"));
  const ordinary = parts.filter(({ annexE }) => annexE === null);
  const services = group === "service-concession" ? "service-concession" : "services";
  if (first + second > sumOf(ordinary)) return { contractType: services, annexE: first > second ? "1-4" : "5-15" };
  if (group === "service-concession") return { contractType: group, annexE: null };

  const supplies = sumOf(ordinary.filter(({ kind }) => kind === "supplies"));
  return { contractType: supplies > sumOf(ordinary) - supplies ? "supplies" : "services", annexE: null };
}

/** Section 7 of the Act. Refuses where the law asks people and they have not said, or have contradicted the values. */
export function resolveMixed(parts: readonly MixedPart[], separable: boolean | null): MixedOutcome | InputError[] {
  if (countCategories(parts) < 2) return [{ code: "MIXED_PARTS_ONE_CATEGORY", field: "mixedParts" }];

  const withConcession = mixesConcession(parts);
  if (withConcession && separable === null) return [{ code: "SEPARABILITY_MISSING", field: "partsSeparable" }];
  const concessionSetAside = withConcession && separable === true;

  const placed = parts.map((part, index): Placed => ({ ...part, index }));
  const left = concessionSetAside ? placed.filter(({ kind }) => !isConcessionKind(kind)) : placed;
  const marked = left.filter(({ mainSubject }) => mainSubject);
  const [oneGroup, ...moreGroups] = new Set(left.map(groupOf));
  const severalGroups = moreGroups.length > 0;
  if (severalGroups && marked.length !== 1) return [{ code: "MAIN_SUBJECT_NOT_ONE", field: "mixedParts" }];

  const [mainPart] = marked;
  const group = severalGroups && mainPart ? groupOf(mainPart) : (oneGroup ?? "goods-or-services");
  const decided = decideByValues(
    group,
    left.filter((part) => groupOf(part) === group),
  );
  if (!severalGroups) {
    const category = categoryOf({ kind: decided.contractType, annexE: decided.annexE });
    const wrong = marked.filter((part) => categoryOf(part) !== category);
    if (wrong.length > 0) {
      return wrong.map(({ index }) => ({
        code: "MAIN_SUBJECT_CONTRADICTS_VALUES",
        field: `mixedParts[${index}].mainSubject`,
      }));
    }
  }
  return { ...decided, severalCategories: countCategories(left) > 1, concessionSetAside };
}
