import type { QuestionTexts } from "../question.ts";
import { directAwardGroundOptions, yesNoNotKnownOptions } from "./lists.ts";

/** The questions of the step `procedure` that are asked in the adviser, in the words of a buyer, not of the law. */
export const adviserQuestionTexts: Readonly<Record<string, QuestionTexts>> = {
  "adv-buyer": {
    label: { fi: "Kuka ostaa", sv: "Vem köper", en: "Who buys" },
    help: {
      fi: "Energian, veden, liikenteen ja satamien hankintoihin voi soveltua erityisalojen hankintalaki (1398/2016).",
      sv: "Upphandling inom energi, vatten, trafik och hamnar kan omfattas av lagen om upphandling inom försörjningssektorerna (1398/2016).",
      en: "Purchases for energy, water, transport and ports may follow another Act (1398/2016).",
    },
    options: {
      "sub-central": { fi: "Kaupunki tai kunta", sv: "En stad eller kommun", en: "A city or municipality" },
      central: {
        fi: "Valtion keskushallinnon viranomainen",
        sv: "En statlig centralförvaltningsmyndighet",
        en: "A central government authority",
      },
      "utility-activity": {
        fi: "Erityisalan toiminta",
        sv: "Verksamhet inom försörjningssektorn",
        en: "A utility activity",
        help: {
          fi: "Energia, vesi, liikenne, satamat tai posti.",
          sv: "Energi, vatten, trafik, hamnar eller post.",
          en: "Energy, water, transport, ports or post.",
        },
      },
    },
  },
  "adv-in-house": {
    label: {
      fi: "Ostetaanko kaupungin sidosyksiköltä?",
      sv: "Köps det av stadens anknutna enhet?",
      en: "From an in-house company of the city?",
    },
    help: {
      fi: "Edellytykset ovat 15 §:ssä: määräysvalta, toiminta pääosin omistajille, ei yksityistä pääomaa.",
      sv: "Villkoren finns i 15 §: bestämmande inflytande, verksamhet huvudsakligen för ägarna och inget privat kapital.",
      en: "The conditions are in section 15: control, work mainly for the owners, and no private capital.",
    },
  },
  "adv-negotiation": {
    label: {
      fi: "Mistä on keskusteltava ennen lopullista tarjousta",
      sv: "Vad måste diskuteras före det slutliga anbudet",
      en: "What must be talked over before the final tender",
    },
    help: {
      fi: "Markkinakartoituksen keskusteluja ei lasketa tähän.",
      sv: "Samtalen i marknadsundersökningen räknas inte hit.",
      en: "The talks of the market consultation do not count here.",
    },
    options: {
      none: { fi: "Ei mistään", sv: "Ingenting", en: "Nothing" },
      "on-tenders": {
        fi: "Tarjouksista",
        sv: "Anbuden",
        en: "The tenders",
        help: {
          fi: "Kohde tiedetään, ehtoja ja toteutusta hiotaan.",
          sv: "Föremålet är känt, villkor och genomförande finslipas.",
          en: "The object is known; terms and delivery are refined.",
        },
      },
      "on-solution": {
        fi: "Itse ratkaisusta",
        sv: "Själva lösningen",
        en: "The solution itself",
        help: {
          fi: "Tarve tiedetään, keinoa ei.",
          sv: "Behovet är känt men inte sättet.",
          en: "The need is known, the means are not.",
        },
      },
    },
  },
  "adv-complexity": {
    label: {
      fi: "Onko hankinta niin monimutkainen tai riskialtis, että tarvitaan neuvotteluja?",
      sv: "Är upphandlingen så komplicerad eller riskfylld att det behövs förhandlingar?",
      en: "Is it so complex or risky that talks are needed?",
    },
    help: {
      fi: "Syy voi olla hankinnan luonteessa, oikeudellisessa tai rahoituksellisessa muodossa tai niiden riskeissä (34 §:n 2 momentin 3 kohta).",
      sv: "Orsaken kan vara upphandlingens art, dess rättsliga eller finansiella form eller riskerna med dem (34 § 2 mom. 3 punkten).",
      en: "The cause may lie in its nature, its legal or financial make-up, or their risks (section 34(2)(3)).",
    },
  },
  "adv-preselection": {
    label: {
      fi: "Pitääkö tarjoajat valita ennen tarjouksia?",
      sv: "Måste anbudsgivarna väljas före anbuden?",
      en: "Must tenderers be chosen first?",
    },
    help: {
      fi: "Esimerkiksi kun tarjoajia on paljon tai aineisto on salassa pidettävää.",
      sv: "Till exempel när leverantörerna är många eller materialet är sekretessbelagt.",
      en: "For example when suppliers are many or the material is confidential.",
    },
  },
  "adv-recurring": {
    label: {
      fi: "Ostetaanko samaa yhä uudelleen?",
      sv: "Köps samma sak om och om igen?",
      en: "Bought again and again?",
    },
    help: {
      fi: "Vastaus ratkaisee, sopiiko menettelyn lisäksi puitejärjestely tai dynaaminen hankintajärjestelmä.",
      sv: "Svaret avgör om ett ramavtal eller ett dynamiskt inköpssystem passar utöver förfarandet.",
      en: "This decides whether a framework agreement or a dynamic purchasing system fits on top of the procedure.",
    },
    options: {
      none: { fi: "Ei, kerran", sv: "Nej, en gång", en: "No, once" },
      "standard-recurring": {
        fi: "Kyllä, valmiita tuotteita",
        sv: "Ja, färdiga produkter",
        en: "Yes, ready products",
        help: {
          fi: "Tavanomaisia, yleisesti saatavilla olevia.",
          sv: "Sedvanliga och allmänt tillgängliga.",
          en: "Ordinary and commonly available.",
        },
      },
      "call-offs": {
        fi: "Kyllä, tilauksia sovituin ehdoin",
        sv: "Ja, beställningar på avtalade villkor",
        en: "Yes, orders under agreed terms",
      },
    },
  },
  "adv-cpb": {
    label: {
      fi: "Onko yhteishankintayksiköllä sopiva sopimus?",
      sv: "Har en inköpscentral ett lämpligt avtal?",
      en: "Does a central purchasing body have a fitting contract?",
    },
    help: {
      fi: "Katso ennen kilpailutusta. Tarkista myös, että kaupunki on nimetty sopimuksen käyttäjäksi.",
      sv: "Se efter före konkurrensutsättningen. Kontrollera också att staden är angiven som användare av avtalet.",
      en: "Look before tendering. Check also that the city is named as a user of the contract.",
    },
  },
  "adv-urgency": {
    label: { fi: "Kiire", sv: "Brådska", en: "Urgency" },
    help: {
      fi: "Omasta viivyttelystä johtuva kiire ei ole peruste. Innovaatiokumppanuudessa ja kilpailullisessa neuvottelumenettelyssä määräaikoja ei voi lyhentää.",
      sv: "Brådska som beror på eget dröjsmål är ingen grund. I innovationspartnerskap och konkurrenspräglad dialog kan tidsfristerna inte förkortas.",
      en: "Your own delay is no ground. In an innovation partnership or a competitive dialogue the periods cannot be shortened.",
    },
    options: {
      none: { fi: "Ei kiirettä", sv: "Ingen brådska", en: "None" },
      justified: {
        fi: "Perusteltu kiire",
        sv: "Motiverad brådska",
        en: "Justified",
        help: {
          fi: "Tavalliset määräajat eivät käy, mutta kilpailutus ehditään tehdä (57 §).",
          sv: "De vanliga tidsfristerna fungerar inte, men en konkurrensutsättning hinns med (57 §).",
          en: "Ordinary periods will not do, but there is time to tender (section 57).",
        },
      },
      extreme: {
        fi: "Äärimmäinen kiire",
        sv: "Synnerlig brådska",
        en: "Extreme",
        help: {
          fi: "Ennakoimaton syy, jonka vuoksi kilpailutusta ei ehditä järjestää.",
          sv: "En oförutsedd orsak gör att en konkurrensutsättning inte hinns med.",
          en: "An unforeseeable cause leaves no time to tender.",
        },
      },
    },
  },
  "adv-irregular": {
    label: {
      fi: "Tuottiko aiempi kilpailutus vain tarjouksia, joita ei voinut hyväksyä?",
      sv: "Gav en tidigare konkurrensutsättning bara anbud som inte kunde godtas?",
      en: "Did an earlier tender bring only unfit tenders?",
    },
    help: {
      fi: "Silloin voi siirtyä neuvottelumenettelyyn. Uutta ilmoitusta ei tarvita, jos kaikki soveltuvat ja muotovaatimukset täyttäneet tarjoajat kutsutaan mukaan (34 §:n 3 momentti).",
      sv: "Då kan ni gå över till förhandlat förfarande. Ingen ny annons behövs om alla lämpliga anbudsgivare som uppfyllde formkraven bjuds in (34 § 3 mom.).",
      en: "Then you may go on to negotiate. No new notice is needed if all suitable tenderers that met the formal requirements are invited (section 34(3)).",
    },
  },
  "adv-rd-benefit": {
    label: {
      fi: "Hyötyykö tuloksista yksin kaupunki?",
      sv: "Kommer resultaten enbart staden till godo?",
      en: "Do the results benefit the city alone?",
    },
    help: {
      fi: "Jos kehittäjä saa käyttää tuloksia muuallakin, vastaus on ei. Näennäinen jakaminen ei riitä (9 §:n 1 momentin 13 kohta).",
      sv: "Om utvecklaren får använda resultaten också på annat håll är svaret nej. Skenbar delning räcker inte (9 § 1 mom. 13 punkten).",
      en: "If the developer may use them elsewhere, the answer is no. Sharing for show is not enough (section 9(1)(13)).",
    },
    options: yesNoNotKnownOptions,
  },
  "adv-rd-paid": {
    label: {
      fi: "Maksaako kaupunki kehittämisen kokonaan?",
      sv: "Betalar staden hela utvecklingen?",
      en: "Does the city pay for the development in full?",
    },
    help: {
      fi: "Jos kehittäjät maksavat osan, vastaus on ei.",
      sv: "Om utvecklarna betalar en del är svaret nej.",
      en: "If the developers pay a share, the answer is no.",
    },
    options: yesNoNotKnownOptions,
  },
  "adv-direct-ground": {
    label: { fi: "Suorahankinnan peruste", sv: "Grund för direktupphandlingen", en: "Ground of a direct award" },
    help: {
      fi: "Suorahankinta on kapea poikkeus (40, 41, 110 ja 119 §). Näyttövelvollisuus on hankintayksiköllä.",
      sv: "Direktupphandling är ett snävt undantag (40, 41, 110 och 119 §). Den upphandlande enheten har bevisbördan.",
      en: "A direct award is a narrow exception (sections 40, 41, 110 and 119). The buyer has to prove the ground.",
    },
    options: directAwardGroundOptions,
  },
  "adv-direct-conditions": {
    label: {
      fi: "Täyttyvätkö kaikki perusteen edellytykset, ja onko niistä näyttöä?",
      sv: "Uppfylls alla villkor för grunden, och finns det belägg?",
      en: "Do all its conditions hold, with evidence?",
    },
    help: {
      fi: "Kirjaa näyttö vastaukseen siitä, mitä menettelystä on kirjattava.",
      sv: "Anteckna beläggen i svaret på vad som ska dokumenteras om förfarandet.",
      en: "Write the evidence into the answer on what must be on record.",
    },
    options: {
      yes: { fi: "Kyllä, näyttö on koottu", sv: "Ja, beläggen är samlade", en: "Yes, the evidence is there" },
      no: { fi: "Eivät", sv: "Nej", en: "No" },
      "not-checked": { fi: "Ei vielä tarkistettu", sv: "Inte kontrollerat ännu", en: "Not checked yet" },
    },
  },
};
