import type { Regime } from "../decide.ts";
import { byLaw } from "./explained.ts";
import type { NamedText } from "./procedures.ts";

export const regimeTexts: Record<Regime, NamedText> = {
  "below-national": {
    name: {
      fi: "alle kansallisen kynnysarvon",
      sv: "under det nationella tröskelvärdet",
      en: "below the national threshold",
    },
    ...byLaw(
      {
        fi: "Hankintalain menettelysäännöt eivät koske hankintaa. Avoimuus ja tasapuolisuus kuuluvat silti asiaan, eikä hankintaa saa pilkkoa.",
        sv: "Upphandlingslagens regler om förfaranden gäller inte. Öppenhet och jämlikhet hör ändå till saken, och upphandlingen får inte delas upp för att kringgå reglerna.",
        en: "The procedural rules of the Act do not apply. Openness and equal treatment are still expected, and the purchase must not be split to avoid the rules.",
      },
      "§ 25(2)",
      "§ 2(3)",
    ),
  },
  national: {
    name: { fi: "kansallinen hankinta", sv: "nationell upphandling", en: "national procurement" },
    ...byLaw(
      {
        fi: "Arvo on vähintään kansallinen kynnysarvo mutta alle EU-kynnysarvon. Menettely on vapaamuotoinen, kunhan se kuvataan; hankinnasta ilmoitetaan Hilmassa.",
        sv: "Värdet är minst det nationella tröskelvärdet men under EU-tröskelvärdet. Förfarandet är fritt, så länge det beskrivs; upphandlingen annonseras i Hilma.",
        en: "The value is at least the national threshold but below the EU threshold. The procedure is free as long as it is described; the notice is published in Hilma.",
      },
      "§ 25(1)",
      "§§ 99-100",
    ),
  },
  "annex-e": {
    name: {
      fi: "liitteen E palveluhankinta",
      sv: "upphandling av tjänster enligt bilaga E",
      en: "services of Annex E",
    },
    ...byLaw(
      {
        fi: "Pääasiallinen kohde on liitteen E palvelu (sosiaali- ja terveyspalvelut sekä muut erityiset palvelut). Menettely on vapaamuotoinen, kunhan se kuvataan.",
        sv: "Det huvudsakliga föremålet är en tjänst enligt bilaga E (social- och hälsovårdstjänster samt andra särskilda tjänster). Förfarandet är fritt, så länge det beskrivs.",
        en: "The main subject is a service of Annex E (social, health and other specific services). The procedure is free as long as it is described.",
      },
      "§§ 107-109",
    ),
  },
  concession: {
    name: { fi: "käyttöoikeussopimus", sv: "koncession", en: "concession" },
    ...byLaw(
      {
        fi: "Toimittaja saa käyttöoikeuden ja kantaa toiminnallisen riskin. Menettely on vapaamuotoinen ja neuvottelu sallittu; EU-kynnysarvolla ei ole erillistä menettelyporrasta.",
        sv: "Leverantören får nyttjanderätten och bär verksamhetsrisken. Förfarandet är fritt och förhandling är tillåten; EU-tröskelvärdet medför inget eget steg för förfarandet.",
        en: "The operator gets the right to use the object and carries the operating risk. The procedure is free and negotiation is allowed; the EU threshold makes no step of its own.",
      },
      "§§ 116-118",
    ),
  },
  eu: {
    name: { fi: "EU-hankinta", sv: "EU-upphandling", en: "EU procurement" },
    ...byLaw(
      {
        fi: "Arvo on vähintään EU-kynnysarvo. Menettely valitaan lain luettelosta, ja ilmoitukset, määräajat ja odotusaika ovat pakollisia.",
        sv: "Värdet är minst EU-tröskelvärdet. Förfarandet väljs ur lagens förteckning, och annonser, tidsfrister och väntetid är obligatoriska.",
        en: "The value is at least the EU threshold. The procedure is chosen from the list in the Act; notices, minimum periods and the standstill are mandatory.",
      },
      "§ 26(2)",
    ),
  },
  "rd-exempt": {
    name: {
      fi: "tutkimus- ja kehittämispalvelu lain ulkopuolella",
      sv: "forsknings- och utvecklingstjänst utanför lagen",
      en: "research and development outside the Act",
    },
    ...byLaw(
      {
        fi: "Lakia ei sovelleta tutkimus- ja kehittämispalveluun, jos hyöty ei tule yksin hankintayksikölle tai hankintayksikkö ei maksa palvelua kokonaan.",
        sv: "Lagen tillämpas inte på en forsknings- och utvecklingstjänst om nyttan inte enbart tillfaller den upphandlande enheten eller enheten inte betalar hela tjänsten.",
        en: "The Act does not apply to research and development services when the benefit does not go to the buyer alone, or the buyer does not pay for the service in full.",
      },
      "§ 9(1)(13)",
    ),
  },
  "in-house": {
    name: {
      fi: "hankinta sidosyksiköltä",
      sv: "anskaffning hos en anknuten enhet",
      en: "purchase from an in-house entity",
    },
    ...byLaw(
      {
        fi: "Lakia ei sovelleta, kun kaupunki hankkii omalta sidosyksiköltään ja lain ehdot täyttyvät.",
        sv: "Lagen tillämpas inte när staden anskaffar hos sin egen anknutna enhet och lagens villkor är uppfyllda.",
        en: "The Act does not apply when the city buys from its own in-house entity and the conditions of the law are met.",
      },
      "§ 15",
    ),
  },
  utilities: {
    name: { fi: "erityisalojen hankinta", sv: "upphandling inom försörjningssektorerna", en: "utilities procurement" },
    ...byLaw(
      {
        fi: "Vesi- ja energiahuollon, liikenteen ja postipalvelujen hankintoihin sovelletaan lakia 1398/2016, jota tämä työkalu ei tunne.",
        sv: "På upphandling inom vatten, energi, transporter och posttjänster tillämpas lag 1398/2016, som verktyget inte känner till.",
        en: "Purchases for water, energy, transport and postal activities follow Act 1398/2016, which this tool does not know.",
      },
      "§ 10",
      "1398/2016",
    ),
  },
  undetermined: {
    name: { fi: "ei tiedossa tälle päivälle", sv: "inte känt för denna dag", en: "not known for this day" },
    ...byLaw(
      {
        fi: "Päivän EU-kynnysarvot eivät ole taulukossa. Arvo on vähintään kansallinen kynnysarvo, mutta EU-kynnysarvoon sitä ei voida verrata.",
        sv: "Dagens EU-tröskelvärden finns inte i tabellen. Värdet är minst det nationella tröskelvärdet, men det kan inte jämföras med EU-tröskelvärdet.",
        en: "The EU thresholds of the day are not in the table. The value is at least the national threshold, but it cannot be compared with the EU threshold.",
      },
      "§ 26(3)",
    ),
  },
};
