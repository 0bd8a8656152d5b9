import type { Procedure } from "../decide.ts";
import { byLaw, type Explained, ruleOfThumb } from "./explained.ts";

const openRecord = ruleOfThumb(
  {
    fi: "Arvo laskelmineen, vertailuperusteet, perustelu jos hankintaa ei jaeta osiin, ja perusteet tarjoajien etukäteiselle valinnalle, jos se tehdään.",
    sv: "Värdet med beräkning, jämförelsegrunderna, motivering om upphandlingen inte delas upp i delar, och grunderna för förhandsvalet av anbudsgivare om ett sådant görs.",
    en: "The value with its calculation, the award criteria, the reason if the purchase is not divided into lots, and the reasons for preselection if there is one.",
  },
  "§ 75",
  "§ 93",
);

const negotiationRecord = byLaw(
  {
    fi: "Neuvottelun peruste (34 §) tosiseikkoineen, vähimmäisvaatimukset, neuvottelukierrokset ja viestit sekä se, miten kaikki saivat samat tiedot.",
    sv: "Grunden för förhandling (34 §) med fakta, minimikraven, förhandlingsomgångar och meddelanden samt hur alla fick samma information.",
    en: "The ground for negotiating (§ 34) with its facts, the minimum requirements, the rounds and messages, and how everyone got the same information.",
  },
  "§ 124(1)",
  "§ 62(4)",
);

const freeRecord = byLaw(
  {
    fi: "Menettelyn kuvaus, vertailuperusteet, toimet tasapuolisuuden varmistamiseksi ja päätös perusteluineen.",
    sv: "Beskrivning av förfarandet, jämförelsegrunderna, åtgärder för jämlikhet och beslutet med motivering.",
    en: "The description of the procedure, the criteria, the measures for equal treatment, and the decision with its reasons.",
  },
  "§ 100(1)",
  "§ 123",
);

/** The least to write down, by recommended procedure. */
export const recordTexts: Record<Procedure, Explained> = {
  small: ruleOfThumb(
    {
      fi: "Arvon laskelma, miksi hankinta ei ole osa suurempaa kokonaisuutta, keneltä pyydettiin tarjous ja miksi toimittaja valittiin.",
      sv: "Beräkningen av värdet, varför upphandlingen inte hör till en större helhet, vem som ombads lämna anbud och varför leverantören valdes.",
      en: "The calculation of the value, why the purchase is not part of a larger whole, who was asked, and why the supplier was chosen.",
    },
    "§ 31",
  ),
  pcp: ruleOfThumb(
    {
      fi: "Miksi lakia ei sovelleta (mitä jaetaan ja kenen kanssa), miten markkinahinta varmistettiin, oikeudet tuloksiin ja ero myöhempään ostoon.",
      sv: "Varför lagen inte tillämpas (vad delas och med vem), hur marknadspriset säkerställdes, rättigheterna till resultaten och åtskillnaden från det senare köpet.",
      en: "Why the Act does not apply (what is shared and with whom), how the market price was ensured, the rights to the results, and the separation from the later purchase.",
    },
    "§ 9(1)(13)",
  ),
  cpb: ruleOfThumb(
    {
      fi: "Mistä yhteishankintayksikön sopimuksesta tilataan, että se kattaa tarpeen ja määrän, ja sopimuksen ehdot.",
      sv: "Vilket av inköpscentralens avtal man beställer ur, att det täcker behovet och volymen, och avtalets villkor.",
      en: "Which contract of the central purchasing body is used, that it covers the need and the volume, and its terms.",
    },
    "§ 20",
  ),
  "neg-wo-call": byLaw(
    {
      fi: "Suorahankinnan peruste näyttöineen, tutkitut vaihtoehdot ja se, julkaistaanko suorahankintailmoitus.",
      sv: "Grunden för direktupphandlingen med bevis, de undersökta alternativen och om en direktupphandlingsannons publiceras.",
      en: "The ground for the direct award with evidence, the alternatives studied, and whether a direct-award notice is published.",
    },
    "§ 124(1)",
    "§ 131",
  ),
  "design-contest": byLaw(
    {
      fi: "Tuomariston riippumattomuus, ehdotusten nimettömyys, palkinnot ja jatkotilauksen arvo sekä tuomariston pöytäkirja.",
      sv: "Juryns oberoende, bidragens anonymitet, priserna och den följande beställningens värde samt juryns protokoll.",
      en: "The jury's independence, the anonymity of entries, the prizes and the value of the follow-up order, and the jury's minutes.",
    },
    "§ 55(3)",
    "§ 29",
  ),
  "free-single": freeRecord,
  "free-multi": freeRecord,
  open: openRecord,
  restricted: openRecord,
  "neg-w-call": negotiationRecord,
  "comp-dial": negotiationRecord,
  innovation: byLaw(
    {
      fi: "Markkinakartoitus, täyttymättä oleva tarve, vaiheet, välitavoitteet, maksut, enimmäishinta, oikeudet tuloksiin ja ostojen suhde kehittämistyöhön.",
      sv: "Marknadsundersökningen, det otillfredsställda behovet, faserna, delmålen, betalningarna, maximipriset, rättigheterna till resultaten och köpens förhållande till utvecklingsarbetet.",
      en: "The market consultation, the unmet need, the phases, targets, payments, maximum cost, rights to the results, and the proportion of the purchases to the development.",
    },
    "§ 39",
  ),
};

export type Document = "decision" | "report" | "documentation" | "oral-log";

/** Documents that the Act asks for. */
export const documentTexts: Record<Document, Explained> = {
  decision: byLaw(
    {
      fi: "Kirjallinen päätös perusteluineen, oikaisuohje ja valitusosoitus kaikesta, mikä vaikuttaa ehdokkaisiin tai tarjoajiin.",
      sv: "Ett skriftligt beslut med motivering, rättelseanvisning och besvärsanvisning om allt som påverkar anbudssökande eller anbudsgivare.",
      en: "A written decision with reasons, and instructions for correction and appeal, on everything that affects candidates or tenderers.",
    },
    "§ 123",
    "§§ 125-127",
  ),
  report: byLaw(
    {
      fi: "Hankintamenettelyä koskeva kertomus: muun muassa valitut ja poissuljetut, perusteet menettelylle, jakamatta jättämiselle ja päätökselle, eturistiriidat.",
      sv: "En rapport om upphandlingsförfarandet: bland annat valda och uteslutna, grunderna för förfarandet, för att inte dela upp i delar och för beslutet, intressekonflikter.",
      en: "The record of the procedure: among others who was chosen and excluded, the grounds for the procedure, for not dividing into lots and for the decision, conflicts of interest.",
    },
    "§ 124(1)",
  ),
  documentation: byLaw(
    {
      fi: "Menettelyn kaikkien vaiheiden asiakirjat vähintään kolmen vuoden ajan sopimuksesta.",
      sv: "Dokumentation av alla steg i förfarandet i minst tre år från kontraktet.",
      en: "Documents of all stages of the procedure for at least three years from the contract.",
    },
    "§ 124(3)",
  ),
  "oral-log": byLaw(
    {
      fi: "Muistiinpanot suullisesta viestinnästä, jos se voi vaikuttaa tarjousten sisältöön.",
      sv: "Anteckningar om muntlig kommunikation, om den kan påverka anbudens innehåll.",
      en: "Notes of oral communication that may affect the tenders.",
    },
    "§ 62(4)",
  ),
};
