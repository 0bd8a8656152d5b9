import type { Level, OptionText } from "../question.ts";
import type { GroundCode, StepLevel } from "./sharing.ts";

/** Names of the sharing levels, and who reads an answer of the level. */
export const levelTexts: Readonly<Record<Level, OptionText>> = {
  never: {
    fi: "Luottamuksellinen",
    sv: "Konfidentiellt",
    en: "Confidential",
    help: {
      fi: "Suunnitelman työryhmä, arvioijat ja lähettämisen jälkeen verkoston koordinaattorit. Tulostuu vain heille tarkoitettuihin asiakirjoihin.",
      sv: "Planens arbetsgrupp, de sakkunniga och, efter att planen har skickats in, nätverkets samordnare. Skrivs bara ut i dokument som är avsedda för dem.",
      en: "The plan's team, the reviewers and, after submission, the network's coordinators. Printed only in documents meant for them.",
    },
  },
  reviewers: {
    fi: "Arvioijat ja oma kaupunki",
    sv: "Granskarna och den egna staden",
    en: "Reviewers and own city",
    help: {
      fi: "Lisäksi oman yksikön tai kaupungin työtoverit sen mukaan, kenelle suunnitelma näytetään.",
      sv: "Dessutom medarbetare i den egna enheten eller staden, beroende på vem planen visas för.",
      en: "Also colleagues of your own unit or city, depending on who may follow the plan.",
    },
  },
  network: {
    fi: "Verkosto",
    sv: "Nätverket",
    en: "The network",
    help: {
      fi: "Lisäksi verkoston kirjautuneet hankkijat ja asiantuntijat, kun suunnitelma näytetään verkostolle.",
      sv: "Dessutom inloggade upphandlare och sakkunniga i nätverket när planen visas för nätverket.",
      en: "Also signed-in officers and experts of the network, when the plan is shown to the network.",
    },
  },
  public: {
    fi: "Julkinen",
    sv: "Offentligt",
    en: "Public",
    help: {
      fi: "Kuka tahansa, mutta vain sellaisessa, minkä omistaja julkaisee: kutsu markkinavuoropuheluun, ilmoitusluonnos, avoin data tai esimerkki.",
      sv: "Vem som helst, men bara i det som ägaren publicerar: inbjudan till marknadsdialog, annonsutkast, öppna data eller exempel.",
      en: "Anyone, but only in what the owner publishes: market invitation, notice draft, open data or example.",
    },
  },
};

/** Choices of `sharing-steps`: they narrow what the questions allow, never widen it. */
export const stepLevelTexts: Readonly<Record<StepLevel, OptionText>> = {
  "as-questions": {
    fi: "Kysymysten mukaan",
    sv: "Enligt frågorna",
    en: "As the questions say",
    help: {
      fi: "Jokaisella kysymyksellä on oma tasonsa, joka näkyy kysymyksen kohdalla.",
      sv: "Varje fråga har sin egen nivå, som visas vid frågan.",
      en: "Each question has its own level, shown beside it.",
    },
  },
  network: { fi: "Enintään verkosto", sv: "Högst nätverket", en: "At most the network" },
  reviewers: {
    fi: "Enintään arvioijat ja oma kaupunki",
    sv: "Högst granskarna och den egna staden",
    en: "At most reviewers and own city",
  },
  never: { fi: "Luottamuksellinen", sv: "Konfidentiellt", en: "Confidential" },
};

/** Grounds of secrecy in the Act on the Openness of Government Activities (621/1999). */
export const groundTexts: Readonly<Record<GroundCode, OptionText>> = {
  "24-1-7": {
    fi: "Turvajärjestelyt (julkisuuslain 24 § 1 mom. 7 kohta)",
    sv: "Säkerhetsarrangemang (24 § 1 mom. 7 punkten i offentlighetslagen)",
    en: "Security arrangements (section 24(1)(7) of the Openness Act)",
    help: {
      fi: "Henkilöiden, rakennusten ja laitosten sekä tieto- ja viestintäjärjestelmien turvajärjestelyt.",
      sv: "Säkerhetsarrangemang för personer, byggnader och inrättningar samt för informations- och kommunikationssystem.",
      en: "Security arrangements of persons, buildings and installations and of information and communication systems.",
    },
  },
  "24-1-8": {
    fi: "Varautuminen (julkisuuslain 24 § 1 mom. 8 kohta)",
    sv: "Beredskap (24 § 1 mom. 8 punkten i offentlighetslagen)",
    en: "Preparedness (section 24(1)(8) of the Openness Act)",
    help: {
      fi: "Onnettomuuksiin tai poikkeusoloihin varautuminen ja väestönsuojelu.",
      sv: "Beredskap för olyckor eller undantagsförhållanden samt befolkningsskydd.",
      en: "Preparing for accidents or emergency conditions, and civil defence.",
    },
  },
  "24-1-17": {
    fi: "Kaupungin liikesalaisuus tai asema hankinnassa (julkisuuslain 24 § 1 mom. 17 kohta)",
    sv: "Stadens företagshemlighet eller ställning i upphandlingen (24 § 1 mom. 17 punkten i offentlighetslagen)",
    en: "Business secret or purchasing position of the city (section 24(1)(17) of the Openness Act)",
    help: {
      fi: "Tieto, jonka paljastuminen heikentäisi kaupungin mahdollisuuksia edulliseen hankintaan, esimerkiksi tarkka enimmäishinta ennen tarjouksia.",
      sv: "Uppgifter som om de blev kända skulle försämra stadens möjligheter till en förmånlig upphandling, till exempel det exakta takpriset före anbuden.",
      en: "Information that would weaken the city's chance of a favourable purchase, for example the exact ceiling before the tenders.",
    },
  },
  "24-1-20": {
    fi: "Yrityksen liikesalaisuus (julkisuuslain 24 § 1 mom. 20 kohta)",
    sv: "Ett företags företagshemlighet (24 § 1 mom. 20 punkten i offentlighetslagen)",
    en: "Business secret of a company (section 24(1)(20) of the Openness Act)",
    help: {
      fi: "Esimerkiksi markkinavuoropuhelussa luottamuksella kerrottu tuotekehitys tai hinnoittelu.",
      sv: "Till exempel produktutveckling eller prissättning som berättats i förtroende under marknadsdialogen.",
      en: "For example product development or pricing told in confidence during the market dialogue.",
    },
  },
  "24-1-21": {
    fi: "Kehittämistyö (julkisuuslain 24 § 1 mom. 21 kohta)",
    sv: "Utvecklingsarbete (24 § 1 mom. 21 punkten i offentlighetslagen)",
    en: "Development work (section 24(1)(21) of the Openness Act)",
    help: {
      fi: "Tutkimuksen suunnitelma tai teknologinen tai muu kehittämistyö ja sen arviointi.",
      sv: "En forskningsplan eller teknologiskt eller annat utvecklingsarbete och bedömningen av det.",
      en: "A research plan, or technological or other development work and its assessment.",
    },
  },
  "6-7": {
    fi: "Asiakirja ei ole vielä julkinen (julkisuuslain 6 ja 7 §)",
    sv: "Handlingen är ännu inte offentlig (6 och 7 § i offentlighetslagen)",
    en: "Document not yet public (sections 6 and 7 of the Openness Act)",
    help: {
      fi: "Luonnokset sekä tarjouskilpailun asiakirjat, jotka tulevat julkisiksi vasta myöhemmin.",
      sv: "Utkast och anbudshandlingar som blir offentliga först senare.",
      en: "Drafts, and documents of the tender that become public only later.",
    },
  },
  other: {
    fi: "Muu peruste",
    sv: "Annan grund",
    en: "Another ground",
    help: {
      fi: "Kirjoita laki, pykälä, momentti ja kohta.",
      sv: "Ange lag, paragraf, moment och punkt.",
      en: "Give the act, section, subsection and item.",
    },
  },
};
