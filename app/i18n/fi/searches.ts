import type { searches as source } from "../en/searches.ts";
import type { Shape } from "../shape.ts";

export const searches = {
  title: "Tallennetut haut",
  account: "Oma tili",
  lead: "Kun hakuun sopiva uusi esimerkki julkaistaan, saat sähköpostin: enintään yhden päivässä, ja siinä on kaikki uusi.",
  ask: "Haluatko sähköpostia tästä hausta?",
  save: "Tallenna haku",
  saved: "Haku on tallennettu.",
  deleted: "Haku on poistettu. Siitä ei enää tule sähköpostia.",
  yours: "Omat haut",
  none: "Et ole vielä tallentanut yhtään hakua.",
  toLibrary: "Hae esimerkeistä",
  since: "tallennettu {{date}}",
  delete: "Poista",
  full: "Sinulla on 30 tallennettua hakua, enempää ei voi olla. Poista yksi, niin voit tallentaa uuden.",
  everything: "kaikki esimerkit",
  mail: {
    subject: "Uusia esimerkkejä, jotka sopivat hakuihisi",
    text: "Uutta esimerkkikirjastossa:\n\n{{news}}\n\nPoista haku, niin siitä ei enää tule sähköpostia: {{link}}",
  },
} satisfies Shape<typeof source>;
