import { type DemoPlan, many, one, picked, rowsOf, yes } from "./demo-plan.ts";

/** A draft in Finnish that is still being written: it looks for partners, and another city plans much the same. */
export const peaksPlan: DemoPlan = {
  key: "tampere-peaks",
  cityId: "tampere",
  municipalityCode: "837",
  language: "fi",
  answers: {
    title: "Sähkön kulutushuippujen tasaus kouluissa ja uimahalleissa",
    "records-number": "TRE:7412/02.08.00/2026",
    themes: many("sustainable_transition"),
    object: one("services"),
    "special-service": one("none"),
    "cpv-main": picked("71300000"),
    "value-band": one("150k-216k"),
    visibility: one("network"),
    joint: one("looking"),

    "need-statement":
      "Kiinteistöjen käyttäjät ja valvomo eivät näe, milloin koulut ja uimahallit käyttävät sähköä yhtä aikaa, joten huiput jäävät tasaamatta ja kaupunki maksaa niistä.",
    "who-affected":
      "Kiinteistövalvomon kuusi päivystäjää, neljä energia-asiantuntijaa ja kahdeksan koulun ja kolmen uimahallin henkilökunta.",
    "if-nothing":
      "Tehomaksu on noussut kolmanneksen neljässä vuodessa. Yhdentoista kohteen huiput maksavat noin 120 000 euroa vuodessa, ja kaksi liittymää on suurennettava, kun pihoille tulee latauspaikkoja.",
    "tried-before":
      "Yhden uimahallin kiukaat ja ilmanvaihto porrastettiin käsin talvella 2025. Huippu laski kymmenesosan, mutta porrastus unohtui, kun vuoro vaihtui.",
    "market-today":
      "Kuormien ohjausta myydään kauppakeskuksille ja toimistotaloille. Kouluista ja uimahalleista löytyi kaksi kokeilua, mutta kummassakaan ohjaus ei toiminut usean valmistajan automaation kanssa.",
    "dialogue-state": one("planned"),
    "stop-rule":
      "Lopetamme, jos sisäilman laatua ei voida taata ohjauksen aikana tai jos säästö ei kata palvelun hintaa viidessä vuodessa.",
    "notice-date": "2027-04-12",
    "sme-suitable": yes,
  },
  rows: {
    "value-parts": rowsOf("value", {
      part: one("base"),
      what: "Ohjaus yhteentoista kohteeseen, 48 kuukautta",
      euros: 190_000,
    }),
    goals: rowsOf("goal", {
      goal: "Kulutushuiput madaltuvat",
      measure: "Kuukauden suurin tuntiteho, kohteet yhteensä",
      unit: "kW",
      today: 2_150,
      target: 1_850,
      by: "2029-03-31",
    }),
  },
};
