import type { Text } from "../../lang.ts";
import type { CompleteInput, InputField } from "../adviser-input.ts";
import { directAwardTexts } from "./grounds.ts";

export interface InputText {
  label: Text;
  help?: Text;
}

/** One question a field, in plain words; the answers to a choice are in `codeTexts`. */
export const inputTexts: Record<InputField, InputText> = {
  asOfDate: {
    label: { fi: "Ilmoituksen päivä", sv: "Annonsens dag", en: "Day of the notice" },
    help: {
      fi: "Kynnysarvot katsotaan sen päivän mukaan, jona hankintailmoitus lähetetään tai menettely muuten alkaa.",
      sv: "Tröskelvärdena bestäms av den dag då upphandlingsannonsen skickas eller förfarandet annars inleds.",
      en: "The thresholds are those of the day on which the contract notice is sent or the procedure otherwise starts.",
    },
  },
  buyer: { label: { fi: "Ostaja", sv: "Köpare", en: "Buyer" } },
  contractType: { label: { fi: "Mitä ostetaan", sv: "Vad som köps", en: "What is bought" } },
  annexE: {
    label: { fi: "Liitteen E palvelu", sv: "Tjänst enligt bilaga E", en: "Service of Annex E" },
    help: {
      fi: "Esimerkiksi sosiaali- ja terveyspalvelut, koulutus, kulttuuri ja tapahtumat (kohdat 1–4); ateriat, turvallisuus- ja oikeudelliset palvelut (kohdat 5–15).",
      sv: "Till exempel social- och hälsovård, utbildning, kultur och evenemang (punkterna 1–4); måltider, säkerhetstjänster och juridiska tjänster (punkterna 5–15).",
      en: "For example social and health care, education, culture and events (items 1–4); meals, security and legal services (items 5–15).",
    },
  },
  estimatedValueEur: {
    label: { fi: "Ennakoitu arvo", sv: "Uppskattat värde", en: "Estimated value" },
    help: {
      fi: "Suurin mahdollinen kokonaiskorvaus ilman arvonlisäveroa, optiot ja jatkokaudet mukaan lukien.",
      sv: "Den största möjliga totala ersättningen utan mervärdesskatt, inklusive optioner och förlängningar.",
      en: "The largest total that may be paid, without VAT, options and extensions included.",
    },
  },
  valueComponents: { label: { fi: "Arvon osatekijät", sv: "Värdets delposter", en: "Components of the value" } },
  mixedParts: {
    label: {
      fi: "Sekamuotoisen sopimuksen osat",
      sv: "Det blandade kontraktets delar",
      en: "Parts of the mixed contract",
    },
  },
  partsSeparable: {
    label: {
      fi: "Osat voidaan erottaa toisistaan",
      sv: "Delarna kan avskiljas från varandra",
      en: "The parts can be separated from each other",
    },
  },
  awardedAsOne: {
    label: {
      fi: "Osista tehdään yksi sopimus",
      sv: "Delarna blir ett och samma kontrakt",
      en: "The parts become one contract",
    },
  },
  lots: { label: { fi: "Hankinnan osat", sv: "Upphandlingens delar", en: "Lots" } },
  smallLotsChosen: {
    label: {
      fi: "Osat, jotka jätetään pois pieninä",
      sv: "Delar som lämnas utanför som små",
      en: "Lots to be taken out as small",
    },
    help: {
      fi: "Alle 80 000 € (urakassa alle 1 000 000 €) ja yhdessä enintään 20 % kokonaisarvosta.",
      sv: "Under 80 000 € (i en entreprenad under 1 000 000 €) och tillsammans högst 20 % av det totala värdet.",
      en: "Below €80,000 (in works below €1,000,000) and together at most 20% of the total.",
    },
  },
  inHouse: {
    label: {
      fi: "Ostetaan omalta sidosyksiköltä, ja lain ehdot täyttyvät",
      sv: "Köpet görs hos en egen anknuten enhet, och lagens villkor är uppfyllda",
      en: "Bought from the city's own in-house entity, and the conditions of the law are met",
    },
  },
  objective: { label: { fi: "Tavoite", sv: "Mål", en: "Aim" } },
  solutionOnMarket: {
    label: {
      fi: "Onko ratkaisu jo markkinoilla",
      sv: "Finns lösningen redan på marknaden",
      en: "Is the solution already on the market",
    },
  },
  rd: {
    label: {
      fi: "Tutkimus ja kehittäminen",
      sv: "Forskning och utveckling",
      en: "Research and development",
    },
  },
  trl: {
    label: {
      fi: "Teknologian valmiustaso (1–9)",
      sv: "Teknikens mognadsgrad (1–9)",
      en: "Technology readiness level (1–9)",
    },
  },
  rdBenefitExclusive: {
    label: {
      fi: "Kehittämisen hyöty tulee yksin ostajalle sen omaan käyttöön",
      sv: "Nyttan av utvecklingen tillfaller enbart köparen för eget bruk",
      en: "The benefit of the development goes to the buyer alone for its own use",
    },
  },
  rdFullyPaid: {
    label: {
      fi: "Ostaja maksaa kehittämisen kokonaan",
      sv: "Köparen betalar utvecklingen helt",
      en: "The buyer pays for the development in full",
    },
  },
  designOrInnovation: {
    label: {
      fi: "Hankintaan sisältyy suunnittelua tai innovatiivisia ratkaisuja",
      sv: "Upphandlingen innehåller projektering eller innovativa lösningar",
      en: "The purchase includes design or innovative solutions",
    },
  },
  specification: {
    label: { fi: "Miten kohde kuvataan", sv: "Hur föremålet beskrivs", en: "How the object is specified" },
  },
  negotiation: { label: { fi: "Tarvitaanko neuvottelua", sv: "Behövs förhandling", en: "Is negotiation needed" } },
  complexityGround: {
    label: {
      fi: "Hankinnan monitahoisuus tai riskit edellyttävät neuvottelua",
      sv: "Upphandlingens komplexitet eller risker kräver förhandling",
      en: "The complexity or the risks of the purchase require negotiation",
    },
  },
  potentialSuppliers: {
    label: {
      fi: "Mahdollisten toimittajien määrä",
      sv: "Antal möjliga leverantörer",
      en: "Number of possible suppliers",
    },
  },
  needsPreselection: {
    label: {
      fi: "Tarjoajat valitaan ennen tarjouksia",
      sv: "Anbudsgivarna väljs före anbuden",
      en: "Tenderers are chosen before the tenders",
    },
  },
  directAwardGround: {
    label: { fi: "Suorahankinnan peruste", sv: "Grund för direktupphandling", en: "Ground for a direct award" },
  },
  directAwardConditionsMet: {
    label: {
      fi: "Suorahankinnan perusteen ehdot täyttyvät",
      sv: "Villkoren för direktupphandlingen är uppfyllda",
      en: "The conditions of the ground for a direct award are met",
    },
  },
  irregularTendersBefore: {
    label: {
      fi: "Aiemmin saatiin vain sääntöjen vastaisia tai mahdottomia tarjouksia",
      sv: "Tidigare kom bara regelvidriga eller oacceptabla anbud",
      en: "Only irregular or unacceptable tenders were received earlier",
    },
  },
  urgency: { label: { fi: "Kiire", sv: "Brådska", en: "Urgency" } },
  openCompetitionForScale: {
    label: {
      fi: "Valmiin ratkaisun osto kilpailutetaan myöhemmin erikseen",
      sv: "Köpet av den färdiga lösningen konkurrensutsätts senare separat",
      en: "The purchase of the finished solution is competed separately later",
    },
  },
  recurring: { label: { fi: "Toistuvuus", sv: "Återkommande köp", en: "Recurrence" } },
  joint: { label: { fi: "Ostetaanko yhdessä", sv: "Köps det tillsammans", en: "Is it bought together" } },
  marketConsultationDone: {
    label: {
      fi: "Markkinakartoitus on tehty",
      sv: "En marknadsundersökning har gjorts",
      en: "A market consultation has been carried out",
    },
  },
};

type CodedField =
  | "buyer"
  | "contractType"
  | "annexE"
  | "objective"
  | "solutionOnMarket"
  | "rd"
  | "specification"
  | "negotiation"
  | "directAwardGround"
  | "urgency"
  | "recurring"
  | "joint";

type CodeTexts = { [Field in CodedField]: Record<NonNullable<CompleteInput[Field]>, Text> };

const groundWords = Object.fromEntries(Object.entries(directAwardTexts).map(([ground, { text }]) => [ground, text]));

export const codeTexts: Omit<CodeTexts, "directAwardGround"> & { directAwardGround: Readonly<Record<string, Text>> } = {
  directAwardGround: groundWords,
  buyer: {
    "sub-central": {
      fi: "kaupunki, kunta, hyvinvointialue tai muu alueellinen hankintayksikkö",
      sv: "stad, kommun, välfärdsområde eller annan regional upphandlande enhet",
      en: "city, municipality, wellbeing services county or another regional authority",
    },
    central: {
      fi: "valtion keskushallinto",
      sv: "statens centralförvaltning",
      en: "central government",
    },
    "utility-activity": {
      fi: "erityisalojen toiminta (vesi, energia, liikenne, posti)",
      sv: "verksamhet inom försörjningssektorerna (vatten, energi, transporter, post)",
      en: "utility activity (water, energy, transport, post)",
    },
  },
  contractType: {
    supplies: { fi: "tavarahankinta", sv: "varuupphandling", en: "supplies" },
    services: { fi: "palveluhankinta", sv: "tjänsteupphandling", en: "services" },
    works: { fi: "rakennusurakka", sv: "byggentreprenad", en: "works" },
    "service-concession": {
      fi: "palveluja koskeva käyttöoikeussopimus",
      sv: "tjänstekoncession",
      en: "service concession",
    },
    "works-concession": {
      fi: "käyttöoikeusurakka",
      sv: "byggkoncession",
      en: "works concession",
    },
    "plan-or-design": { fi: "suunnitelma tai idea", sv: "plan eller idé", en: "plan or design" },
  },
  annexE: {
    "1-4": {
      fi: "liitteen E kohdat 1–4 (sosiaali- ja terveyspalvelut, koulutus, kulttuuri)",
      sv: "bilaga E punkterna 1–4 (social- och hälsovård, utbildning, kultur)",
      en: "Annex E items 1–4 (social and health care, education, culture)",
    },
    "5-15": {
      fi: "liitteen E kohdat 5–15 (ateriat, turvallisuus, oikeudelliset ja muut erityiset palvelut)",
      sv: "bilaga E punkterna 5–15 (måltider, säkerhet, juridiska och andra särskilda tjänster)",
      en: "Annex E items 5–15 (meals, security, legal and other specific services)",
    },
  },
  objective: {
    buy: { fi: "ostaa", sv: "köpa", en: "buy" },
    "develop-only": { fi: "vain kehittää", sv: "bara utveckla", en: "only develop" },
    "develop-and-buy": {
      fi: "kehittää ja ostaa tulos",
      sv: "utveckla och köpa resultatet",
      en: "develop and buy the result",
    },
    "plan-or-idea": { fi: "saada suunnitelma tai idea", sv: "få en plan eller idé", en: "get a plan or an idea" },
  },
  solutionOnMarket: {
    yes: { fi: "on valmiina", sv: "finns färdig", en: "yes, ready" },
    "needs-adaptation": {
      fi: "on, mutta sitä on sovitettava",
      sv: "finns, men måste anpassas",
      en: "yes, but it must be adapted",
    },
    no: { fi: "ei ole", sv: "finns inte", en: "no" },
    unknown: { fi: "ei tiedetä", sv: "vet inte", en: "not known" },
  },
  rd: {
    none: { fi: "ei lainkaan", sv: "ingen", en: "none" },
    some: { fi: "jonkin verran", sv: "i någon mån", en: "some" },
    substantial: { fi: "paljon", sv: "mycket", en: "substantial" },
  },
  specification: {
    precise: { fi: "tarkasti", sv: "exakt", en: "precisely" },
    functional: {
      fi: "toiminnallisina ja suorituskykyvaatimuksina",
      sv: "som funktionskrav och prestandakrav",
      en: "as functional and performance requirements",
    },
    "not-possible": {
      fi: "ei voida kuvata riittävän tarkasti",
      sv: "kan inte beskrivas tillräckligt exakt",
      en: "cannot be described precisely enough",
    },
  },
  negotiation: {
    none: { fi: "ei", sv: "nej", en: "no" },
    "on-tenders": { fi: "tarjouksista", sv: "om anbuden", en: "on the tenders" },
    "on-solution": { fi: "itse ratkaisusta", sv: "om själva lösningen", en: "on the solution itself" },
  },
  urgency: {
    none: { fi: "ei kiirettä", sv: "ingen brådska", en: "none" },
    justified: { fi: "perusteltu kiire", sv: "motiverad brådska", en: "justified urgency" },
    extreme: { fi: "äärimmäinen kiire", sv: "synnerlig brådska", en: "extreme urgency" },
  },
  recurring: {
    none: { fi: "kertahankinta", sv: "engångsköp", en: "bought once" },
    "standard-recurring": {
      fi: "samaa ostetaan toistuvasti",
      sv: "samma sak köps upprepade gånger",
      en: "the same is bought again and again",
    },
    "call-offs": {
      fi: "tilataan erissä sopimuskauden aikana",
      sv: "avropas under avtalstiden",
      en: "ordered in parts during the contract",
    },
  },
  joint: {
    none: { fi: "ei", sv: "nej", en: "no" },
    "with-other-buyers": { fi: "muiden ostajien kanssa", sv: "med andra köpare", en: "with other buyers" },
    "cpb-contract-available": {
      fi: "yhteishankintayksiköllä on sopimus, joka kattaa tarpeen",
      sv: "en inköpscentral har ett avtal som täcker behovet",
      en: "a central purchasing body has a contract that covers the need",
    },
  },
};

/** Words for the proposed names of value components. */
export const componentTexts: Readonly<Record<string, Text>> = {
  base: { fi: "varsinainen hankinta", sv: "själva upphandlingen", en: "the purchase itself" },
  options: { fi: "optiot", sv: "optioner", en: "options" },
  extensions: { fi: "jatkokaudet", sv: "förlängningar", en: "extensions" },
  prizes: { fi: "palkinnot", sv: "priser", en: "prizes" },
  fees: { fi: "maksut osallistujille", sv: "betalningar till deltagare", en: "payments to participants" },
  buyerGoods: {
    fi: "ostajan luovuttamat tavarat",
    sv: "varor som köparen tillhandahåller",
    en: "goods supplied by the buyer",
  },
  rdPhases: { fi: "kehittämisvaiheet", sv: "utvecklingsfaser", en: "development phases" },
  resultPurchase: { fi: "tuloksen osto", sv: "köp av resultatet", en: "purchase of the result" },
  followUpOrder: { fi: "kilpailun jälkeinen tilaus", sv: "beställning efter tävlingen", en: "order after the contest" },
  userFees: { fi: "käyttäjämaksut", sv: "användaravgifter", en: "user fees" },
  buyerPayments: { fi: "ostajan maksut", sv: "köparens betalningar", en: "payments by the buyer" },
  thirdPartyGrants: { fi: "muiden antamat tuet", sv: "stöd från andra", en: "grants from third parties" },
  assetSales: { fi: "omaisuuden myynti", sv: "försäljning av tillgångar", en: "sale of assets" },
  suppliedGoodsAndServices: {
    fi: "ostajan luovuttamat tavarat ja palvelut",
    sv: "varor och tjänster som köparen tillhandahåller",
    en: "goods and services supplied by the buyer",
  },
};
