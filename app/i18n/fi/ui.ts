import type { ui as source } from "../en/ui.ts";
import type { Shape } from "../shape.ts";

export const ui = {
  breadcrumbs: "Sijaintisi palvelussa",
  required: "(pakollinen)",
  optional: "(valinnainen)",
  why: "Miksi kysymme",
  cityGuidance: "Kaupungin oma ohje: {{city}}",
  example: "Esimerkkivastaus",
  error: "Virhe",
  written: "Kirjoittamasi teksti",
  errorSummary_one: "Yksi kohta vaatii korjausta",
  errorSummary_other: "{{count}} kohtaa vaatii korjausta",
  count: "Merkkejä jäljellä {{left}}, enintään {{max}}",
  countMost: "Enintään {{max}} merkkiä",
  countOver: "{{over}} merkkiä liikaa, enintään {{max}}",
  unanswered: "Ei vastattu",
  choose: "Valitse",
  yes: "Kyllä",
  no: "Ei",
  kept: {
    back: "Aiemmin kirjoittamasi teksti, jota ei lähetetty, oli tallessa tällä laitteella. Se on palautettu kenttiin.",
    drop: "Poista se ja näytä sivu sellaisena kuin se on tallennettu",
    said: "Tallessa tällä laitteella, kunnes lähetät sen.",
  },
  pages: "{{label}}, sivut",
  previousPage: "Edellinen",
  nextPage: "Seuraava",
  pageNumber: "Sivu {{number}}",
} satisfies Shape<typeof source>;
