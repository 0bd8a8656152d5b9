import {
  exampleObjects,
  exampleProcedures,
  exampleQuestions,
  exampleStates,
  themes,
  valueBands,
} from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";
import type { FacetCount } from "~/domain/library/browse.ts";
import { type Facet, facets, type LibraryFilters } from "~/domain/library-filters.ts";
import { translator } from "~/i18n/translator.ts";
import { type CityName, facetValueLabel } from "./example-labels.ts";

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
}

export interface FacetView {
  readonly facet: Facet;
  readonly label: string;
  /** Shown at once, and behind "more". */
  readonly first: readonly FacetValue[];
  readonly more: readonly FacetValue[];
  readonly open: boolean;
}

/** Codes have an order of their own; places go by number, years from the newest. */
const order: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  theme: themes,
  question: exampleQuestions,
  procedure: exampleProcedures,
  state: exampleStates,
  object: exampleObjects,
  value: valueBands.map(({ band }) => band),
};
const mostShown = 8;
const openAtFirst: readonly Facet[] = ["theme", "question", "procedure"];

export function facetViews(
  counts: readonly FacetCount[],
  filters: LibraryFilters,
  lang: Lang,
  cityName: CityName,
): FacetView[] {
  const t = translator(lang, "examples");
  return facets.flatMap((facet) => {
    const chosen = filters.chosen[facet];
    const counted = new Map(counts.filter((count) => count.facet === facet).map(({ value, count }) => [value, count]));
    const values = [...new Set([...counted.keys(), ...chosen])].map((value) => ({
      value,
      label: facetValueLabel(t, lang, facet, value, cityName),
      count: counted.get(value) ?? 0,
      checked: chosen.includes(value),
    }));
    if (values.length === 0) return [];
    const sorted = sortedValues(values, facet);
    const first = sorted.filter(({ checked }, index) => checked || index < mostShown);
    return [
      {
        facet,
        label: t(`facet.${facet}`),
        first,
        more: sorted.filter((value) => !first.includes(value)),
        open: chosen.length > 0 || openAtFirst.includes(facet),
      },
    ];
  });
}

function sortedValues(values: readonly FacetValue[], facet: Facet): FacetValue[] {
  const codes = order[facet];
  if (codes) return [...values].sort((a, b) => codes.indexOf(a.value) - codes.indexOf(b.value));
  if (facet === "year") return [...values].sort((a, b) => b.value.localeCompare(a.value));
  return [...values].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
