import type { Text } from "../lang.ts";
import places from "./content/places.json" with { type: "json" };

/**
 * Municipalities of Finland (Statistics Finland's key 2026, CC BY 4.0) and the regions of NUTS 2024, level 3.
 * A municipality carries its NUTS 3 code; a place of use wider than one is given as the region.
 */
export interface Place {
  /** Three digits of a municipality, or a NUTS 3 code. */
  code: string;
  nuts3: string;
  name: Text;
}

const text = (fi = "", sv = "", en = ""): Text => ({ fi, sv, en });

export const municipalities: readonly Place[] = places.municipalities.map(([code = "", nuts3 = "", ...names]) => ({
  code,
  nuts3,
  name: text(...names),
}));
export const regions: readonly Place[] = places.regions.map(([code = "", ...names]) => ({
  code,
  nuts3: code,
  name: text(...names),
}));

const byCode = new Map([...municipalities, ...regions].map((place) => [place.code, place]));

export const findPlace = (code: string): Place | undefined => byCode.get(code);

/** Every name of a municipality or region, in the three languages, for telling places from other capitalised words. */
export const placeNames: readonly string[] = [
  ...new Set([...municipalities, ...regions].flatMap(({ name }) => [name.fi, name.sv, name.en])),
];
