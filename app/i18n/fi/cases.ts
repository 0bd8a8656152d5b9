import type { cases as source } from "../en/cases.ts";
import type { Shape } from "../shape.ts";

export const cases = {
  title: "Mitä muut tekivät",
  intro: "Kirjaston esimerkkejä, jotka sopivat tähän suunnitelmaan, ja mitä niissä kerrotaan tästä vaiheesta.",
  none: "Sopivaa esimerkkiä ei vielä ole. Kun suunnitelmassa on tarve, teema ja hankinnan laji, sopivat tulevat tähän.",
  fits: "Sopii tähän suunnitelmaan:",
  words: "molemmissa puhutaan näistä:",
  reason: { step: "kertoo tästä vaiheesta" },
  add: "Lisää tapauksiin",
  lookedAt: "On tapauksissa, joihin tutustuimme",
  added: "Esimerkki on nyt tapauksissa, joihin tutustuitte.",
  notAdded:
    "Esimerkkiä ei lisätty. Yritä uudelleen. Tapauksia voi olla enintään 20, ja suunnitelman on oltava muokattavana.",
  more: "Lisää sopivia esimerkkejä",
  open: "Tähän vaiheeseen sopivat esimerkit",
  back: "Takaisin vaiheeseen",
  library: "Hae koko kirjastosta",
} satisfies Shape<typeof source>;
