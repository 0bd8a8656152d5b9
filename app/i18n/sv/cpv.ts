import type { cpv as source } from "../en/cpv.ts";
import type { Shape } from "../shape.ts";

export const cpv = {
  title: "CPV-koder",
  lead: "Sök en kod i den gemensamma terminologin för offentlig upphandling med siffror eller ord på finska, svenska eller engelska.",
  search: "Kod eller ord",
  searchHelp: "Till exempel 7226, programvara eller software. En del av ett ord räcker.",
  button: "Sök",
  found_one: "En kod",
  found_other: "{{count}} koder",
  nothing: "Ingen kod har alla dessa ord. Pröva färre eller kortare ord.",
  cut: "Bara de 100 första visas. Lägg till ett ord.",
  codes: "Hittade koder",
  code: "Kod",
  name: { fi: "På finska", sv: "På svenska", en: "På engelska" },
  source: "Den här listan har {{count}} koder. Källa: Europeiska unionens publikationsbyrå, CC BY 4.0.",
  link: "Sök CPV-koder med ord (öppnas i en ny flik)",
} satisfies Shape<typeof source>;
