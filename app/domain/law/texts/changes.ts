import type { Text } from "../../lang.ts";
import type { ChangeableField } from "../what-would-change.ts";

/** "If it were true that …": one wording a new value. `{to}` is the amount. */
export const conditionTexts: Record<ChangeableField, Readonly<Record<string, Text>>> = {
  estimatedValueEur: {
    any: {
      fi: "koko arvo optioineen ja jatkokausineen on {to}",
      sv: "hela värdet med optioner och förlängningar är {to}",
      en: "the whole value, options and extensions included, were {to}",
    },
  },
  inHouse: {
    false: {
      fi: "sidosyksikön ehdot (15 §) eivät täyty",
      sv: "villkoren för en anknuten enhet (15 §) inte är uppfyllda",
      en: "the conditions of § 15 for an in-house entity were not met",
    },
  },
  objective: {
    buy: { fi: "tavoitteena on vain ostaa", sv: "målet bara är att köpa", en: "the aim were only to buy" },
    "develop-only": {
      fi: "ostetaan vain tutkimusta ja kehittämistä",
      sv: "man bara köper forskning och utveckling",
      en: "only research and development were bought",
    },
    "develop-and-buy": {
      fi: "tavoitteena on sekä kehittää että ostaa tulos",
      sv: "målet är både att utveckla och att köpa resultatet",
      en: "both the development and the purchase of its result were the aim",
    },
    "plan-or-idea": {
      fi: "kohteena on suunnitelma tai idea, jonka tuomaristo valitsee",
      sv: "föremålet är en plan eller idé som en jury väljer",
      en: "the object were a plan or idea chosen by a jury",
    },
  },
  solutionOnMarket: {
    yes: {
      fi: "markkinoilla on valmis ratkaisu",
      sv: "en färdig lösning finns på marknaden",
      en: "a ready solution were on the market",
    },
    "needs-adaptation": {
      fi: "olemassa olevia ratkaisuja on sovitettava",
      sv: "befintliga lösningar måste anpassas",
      en: "existing solutions had to be adapted",
    },
    no: {
      fi: "mikään markkinoilla oleva ei täytä tarvetta",
      sv: "ingenting på marknaden tillgodoser behovet",
      en: "nothing on the market met the need",
    },
  },
  rd: {
    some: {
      fi: "tarvitaan jonkin verran tutkimusta ja kehittämistä",
      sv: "det behövs någon forskning och utveckling",
      en: "some research and development were needed",
    },
    none: {
      fi: "tutkimusta ja kehittämistä ei tarvita",
      sv: "ingen forskning och utveckling behövs",
      en: "no research and development were needed",
    },
  },
  trl: {
    "7": {
      fi: "ratkaisun valmiustaso on enintään 7",
      sv: "lösningens mognadsgrad är högst 7",
      en: "the solution were at readiness level 7 or lower",
    },
    "8": {
      fi: "ratkaisun valmiustaso on vähintään 8",
      sv: "lösningens mognadsgrad är minst 8",
      en: "the solution were at readiness level 8 or higher",
    },
  },
  rdBenefitExclusive: {
    true: {
      fi: "kehittämisen hyöty tulee yksin ostajalle sen omaan käyttöön",
      sv: "nyttan av utvecklingen enbart tillfaller köparen för eget bruk",
      en: "the benefits of the development came to the buyer alone for its own use",
    },
    false: {
      fi: "kehittämisen hyöty jaetaan muiden kanssa",
      sv: "nyttan av utvecklingen delas med andra",
      en: "the benefits of the development were shared with others",
    },
  },
  rdFullyPaid: {
    true: {
      fi: "ostaja maksaa kehittämisen kokonaan",
      sv: "köparen betalar utvecklingen helt",
      en: "the buyer paid for the development in full",
    },
    false: {
      fi: "kehittäjät maksavat todellisen osan kehittämisestä",
      sv: "utvecklarna betalar en verklig del av utvecklingen",
      en: "the developers paid a real share of the development",
    },
  },
  designOrInnovation: {
    true: {
      fi: "hankintaan sisältyy suunnittelua tai innovatiivisia ratkaisuja",
      sv: "upphandlingen innehåller projektering eller innovativa lösningar",
      en: "design or innovative solutions were part of the purchase",
    },
    false: {
      fi: "hankintaan ei sisälly suunnittelua eikä innovatiivisia ratkaisuja",
      sv: "upphandlingen varken innehåller projektering eller innovativa lösningar",
      en: "design or innovative solutions were not part of the purchase",
    },
  },
  specification: {
    precise: {
      fi: "kohde voidaan kuvata tarkasti",
      sv: "föremålet kan beskrivas exakt",
      en: "the object could be specified precisely",
    },
    functional: {
      fi: "tarve voidaan kuvata toimintoina ja suorituskykynä",
      sv: "behovet kan beskrivas som funktioner och prestanda",
      en: "the need could be stated as functions and performance",
    },
    "not-possible": {
      fi: "kohdetta ei voida kuvata riittävän tarkasti standardien tai teknisten viitteiden avulla",
      sv: "föremålet inte kan beskrivas tillräckligt exakt med standarder eller tekniska referenser",
      en: "the object could not be described precisely enough by standards or technical references",
    },
  },
  negotiation: {
    none: { fi: "neuvottelua ei tarvita", sv: "ingen förhandling behövs", en: "no negotiation were needed" },
    "on-tenders": {
      fi: "tarjouksista on neuvoteltava",
      sv: "man måste förhandla om anbuden",
      en: "the tenders had to be negotiated",
    },
    "on-solution": {
      fi: "itse ratkaisusta on keskusteltava toimittajien kanssa",
      sv: "själva lösningen måste diskuteras med leverantörer",
      en: "the solution itself had to be discussed with suppliers",
    },
  },
  complexityGround: {
    true: {
      fi: "hankinnan luonne, monitahoisuus, oikeudellinen tai rahoituksellinen muoto tai riskit edellyttävät neuvottelua ennen sopimusta",
      sv: "upphandlingens art, komplexitet, rättsliga eller finansiella utformning eller risker kräver förhandling före kontraktet",
      en: "the nature, complexity, legal or financial make-up of the purchase or its risks required negotiation before the award",
    },
    false: {
      fi: "hankinnan luonne tai riskit eivät edellytä neuvottelua ennen sopimusta",
      sv: "upphandlingens art eller risker inte kräver förhandling före kontraktet",
      en: "the nature or the risks of the purchase did not require negotiation before the award",
    },
  },
  potentialSuppliers: {
    "5": {
      fi: "soveltuvia toimittajia on vähintään viisi",
      sv: "det finns minst fem lämpliga leverantörer",
      en: "at least five suitable suppliers existed",
    },
    "4": {
      fi: "soveltuvia toimittajia on enintään neljä",
      sv: "det finns högst fyra lämpliga leverantörer",
      en: "at most four suitable suppliers existed",
    },
  },
  needsPreselection: {
    true: {
      fi: "tarjoajat on valittava ennen tarjouksia",
      sv: "anbudsgivarna måste väljas före anbuden",
      en: "tenderers had to be chosen before tendering",
    },
    false: {
      fi: "tarjoajia ei tarvitse valita ennen tarjouksia",
      sv: "anbudsgivarna inte behöver väljas före anbuden",
      en: "tenderers did not have to be chosen before tendering",
    },
  },
  directAwardConditionsMet: {
    false: {
      fi: "esitetyn perusteen ehtoja ei voida osoittaa täyttyneiksi",
      sv: "det inte kan visas att villkoren för den angivna grunden är uppfyllda",
      en: "the conditions of the claimed ground could not be shown",
    },
  },
  irregularTendersBefore: {
    true: {
      fi: "aiemmassa avoimessa tai rajoitetussa menettelyssä saatiin vain sääntöjen vastaisia tai mahdottomia tarjouksia",
      sv: "ett tidigare öppet eller selektivt förfarande bara gav regelvidriga eller oacceptabla anbud",
      en: "an earlier open or restricted procedure had brought only irregular or unacceptable tenders",
    },
    false: {
      fi: "aiemmin ei saatu pelkästään sääntöjen vastaisia tai mahdottomia tarjouksia",
      sv: "tidigare anbud inte alla var regelvidriga eller oacceptabla",
      en: "no earlier procedure had brought only irregular or unacceptable tenders",
    },
  },
  openCompetitionForScale: {
    true: {
      fi: "tulos ostetaan myöhemmin erillisellä kilpailutuksella",
      sv: "resultatet köps senare genom en separat konkurrensutsättning",
      en: "the result were bought later in a separate competition",
    },
    false: {
      fi: "erillistä kilpailutusta ei suunnitella",
      sv: "ingen separat konkurrensutsättning planeras",
      en: "no separate competition were planned",
    },
  },
  recurring: {
    "standard-recurring": {
      fi: "samaa vakiohankintaa tehdään toistuvasti",
      sv: "samma standardköp görs upprepade gånger",
      en: "the same standard purchase were made again and again",
    },
    none: { fi: "hankinta tehdään kerran", sv: "köpet görs en gång", en: "the purchase were made once" },
  },
  joint: {
    "cpb-contract-available": {
      fi: "yhteishankintayksiköllä on sopimus, joka kattaa tarpeen",
      sv: "en inköpscentral har ett avtal som täcker behovet",
      en: "a central purchasing body had a contract that covers the need",
    },
    none: {
      fi: "yhteishankintayksiköllä ei ole sopimusta, joka kattaa tarpeen",
      sv: "ingen inköpscentral har ett avtal som täcker behovet",
      en: "no central purchasing body had a contract that covers the need",
    },
  },
};

/** Changes of these inputs are about rules of thumb and not about law. */
export const heuristicFields: readonly ChangeableField[] = [
  "trl",
  "negotiation",
  "potentialSuppliers",
  "needsPreselection",
  "recurring",
];

export const changeFrames: Record<"one" | "two", Text> = {
  one: {
    fi: "Jos pitäisi paikkansa, että {first}, suositus olisi {procedure}.",
    sv: "Om det vore sant att {first}, skulle rekommendationen vara {procedure}.",
    en: "If it were true that {first}, the recommendation would be: {procedure}.",
  },
  two: {
    fi: "Jos pitäisi paikkansa, että {first} ja että {second}, suositus olisi {procedure}.",
    sv: "Om det vore sant att {first} och att {second}, skulle rekommendationen vara {procedure}.",
    en: "If it were true that {first} and that {second}, the recommendation would be: {procedure}.",
  },
};

export const valueIsNotChosen: Text = {
  fi: "Arvo arvioidaan, sitä ei valita: 31 § kieltää pilkkomasta hankintaa tai laskemasta sen arvoa poikkeuksellisella tavalla sääntöjen välttämiseksi.",
  sv: "Värdet uppskattas, det väljs inte: 31 § förbjuder att dela upp en upphandling eller beräkna dess värde på ett ovanligt sätt för att kringgå reglerna.",
  en: "The value is estimated, not chosen: § 31 forbids splitting a purchase, or counting its value in an unusual way, to avoid the rules.",
};
