import type { Text } from "../../lang.ts";

export const expertReasons = [
  "demanding-procedure",
  "near-threshold",
  "mixed-contract",
  "joint-procurement",
  "in-house",
  "unknown-input",
  "annex-e-item-2",
] as const;
export type ExpertReason = (typeof expertReasons)[number];

/** Cases that always go to an expert; this tool's own policy. */
export const expertTexts: Record<ExpertReason, Text> = {
  "demanding-procedure": {
    fi: "Suositeltu menettely on vaativa tai poikkeus säännöstä.",
    sv: "Det rekommenderade förfarandet är krävande eller ett undantag från regeln.",
    en: "The recommended procedure is demanding or an exception to the rule.",
  },
  "near-threshold": {
    fi: "Arvo on lähellä kynnysarvoa.",
    sv: "Värdet ligger nära ett tröskelvärde.",
    en: "The value is near a threshold.",
  },
  "mixed-contract": {
    fi: "Sopimus on sekamuotoinen.",
    sv: "Kontraktet är blandat.",
    en: "The contract is mixed.",
  },
  "joint-procurement": {
    fi: "Hankinta tehdään yhdessä muiden kanssa.",
    sv: "Upphandlingen görs tillsammans med andra.",
    en: "The purchase is made together with others.",
  },
  "in-house": {
    fi: "Hankitaan sidosyksiköltä.",
    sv: "Anskaffningen görs hos en anknuten enhet.",
    en: "The purchase is from an in-house entity.",
  },
  "unknown-input": {
    fi: "Jokin ratkaiseva tieto on vielä tuntematon.",
    sv: "Någon avgörande uppgift är ännu okänd.",
    en: "Something decisive is not yet known.",
  },
  "annex-e-item-2": {
    fi: "Liitteen E kohtien 1–4 palvelun arvo on 300 000–400 000 €. Koulutus-, kulttuuri- ja tapahtumapalvelujen kynnysarvo on syytä varmistaa.",
    sv: "Värdet av en tjänst enligt bilaga E punkterna 1–4 är 300 000–400 000 €. Tröskelvärdet för utbildnings-, kultur- och evenemangstjänster bör kontrolleras.",
    en: "A service of Annex E items 1–4 is worth €300,000–400,000. The threshold of education, culture and event services should be confirmed.",
  },
};
