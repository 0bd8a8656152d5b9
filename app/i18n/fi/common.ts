import type { common as source } from "../en/common.ts";
import type { Shape } from "../shape.ts";

export const common = {
  serviceName: "Innohankinta",
  tagline: "Suunnittele, arvioi ja jaa innovatiivisia julkisia hankintoja",
  save: "Tallenna",
  cancel: "Peruuta",
  back: "Takaisin",
  unknown: "Ei tiedossa",
} satisfies Shape<typeof source>;
