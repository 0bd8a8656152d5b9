import type { cases as source } from "../en/cases.ts";
import type { Shape } from "../shape.ts";

export const cases = {
  title: "Vad andra gjorde",
  intro: "Exempel i biblioteket som passar den här planen, med det som de berättar om det här steget.",
  none: "Inget exempel passar ännu. När planen anger behov, tema och upphandlingens art visas de som passar här.",
  fits: "Passar den här planen:",
  words: "båda handlar om:",
  reason: { step: "berättar om det här steget" },
  add: "Lägg till bland fallen",
  lookedAt: "Finns bland fallen som vi har bekantat oss med",
  added: "Exemplet finns nu bland fallen som ni har bekantat er med.",
  notAdded:
    "Exemplet lades inte till. Försök igen. Det får finnas högst 20 fall, och planen måste vara öppen för redigering.",
  more: "Fler exempel som passar",
  open: "Exempel som passar det här steget",
  back: "Tillbaka till steget",
  library: "Sök i hela biblioteket",
} satisfies Shape<typeof source>;
