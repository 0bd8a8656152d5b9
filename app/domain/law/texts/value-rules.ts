import type { Text } from "../../lang.ts";

export interface ValueRule {
  law: readonly string[];
  text: Text;
  notVerified?: Text;
}

const unread: Text = {
  fi: "Tulkintaa ei ole tarkistettu lähteestä.",
  sv: "Tolkningen har inte kontrollerats mot en källa.",
  en: "This reading was not checked against a source.",
};

/** How the estimated value is counted (§§ 27–31) and how mixed contracts are placed (§ 7). */
export const valueRules = {
  "val.max-total": {
    law: ["§ 27(1)"],
    text: {
      fi: "Ennakoitu arvo on suurin mahdollinen kokonaiskorvaus ilman arvonlisäveroa.",
      sv: "Det uppskattade värdet är den största möjliga totala ersättningen utan mervärdesskatt.",
      en: "The estimated value is the largest total that may become payable, without VAT.",
    },
  },
  "val.moment": {
    law: ["§ 27(1)"],
    text: {
      fi: "Arvo lasketaan siltä hetkeltä, jona hankintailmoitus lähetetään tai menettely muuten alkaa.",
      sv: "Värdet räknas vid den tidpunkt då upphandlingsannonsen skickas eller förfarandet annars inleds.",
      en: "The value is that of the moment when the contract notice is sent or the procedure otherwise starts.",
    },
  },
  "val.options": {
    law: ["§ 27(1)"],
    text: {
      fi: "Optiot, jatkokaudet ja vaihtoehtoiset toteutustavat lasketaan mukaan.",
      sv: "Optioner, förlängningar och alternativa sätt att genomföra upphandlingen räknas med.",
      en: "Options, extensions and alternative ways of carrying out are included.",
    },
  },
  "val.fees": {
    law: ["§ 27(1)"],
    text: {
      fi: "Ehdokkaille tai tarjoajille maksettavat palkkiot ja palkinnot lasketaan mukaan.",
      sv: "Arvoden och priser till anbudssökande eller anbudsgivare räknas med.",
      en: "Fees and prizes paid to candidates or tenderers are included.",
    },
  },
  "val.works-goods": {
    law: ["§ 27(2)"],
    text: {
      fi: "Rakennusurakan arvoon lisätään ostajan luovuttamat tarpeelliset tavarat.",
      sv: "Till värdet av en byggentreprenad läggs de nödvändiga varor som köparen tillhandahåller.",
      en: "In works the necessary goods supplied by the buyer are added.",
    },
  },
  "val.lots-sum": {
    law: ["§ 27(3)"],
    text: {
      fi: "Samanaikaisesti hankittavat osat lasketaan yhteen. Jos summa ylittää kynnysarvon, kukin osa noudattaa sen sääntöjä.",
      sv: "Delar som upphandlas samtidigt läggs ihop. Om summan når tröskelvärdet följer varje del dess regler.",
      en: "Lots bought at the same time are added up. If the sum reaches a threshold, each lot follows its rules.",
    },
  },
  "val.small-lots": {
    law: ["§ 27(4)"],
    text: {
      fi: "Alle 80 000 euron osan (urakassa alle 1 000 000 euron) voi jättää pois, jos tällaiset osat ovat yhdessä enintään 20 % kokonaisarvosta.",
      sv: "En del under 80 000 euro (i en entreprenad under 1 000 000 euro) kan lämnas utanför om sådana delar tillsammans är högst 20 % av det totala värdet.",
      en: "A lot below €80,000 (in works below €1,000,000) may be taken out if all such lots together are at most 20% of the total.",
    },
    notVerified: unread,
  },
  "val.units": {
    law: ["§ 27(5)"],
    text: {
      fi: "Erillisten toimintayksiköiden hankinnat lasketaan yhteen, jollei yksikkö vastaa hankinnoistaan itsenäisesti.",
      sv: "Separata operativa enheters upphandlingar läggs ihop, om inte enheten självständigt ansvarar för sina upphandlingar.",
      en: "Purchases of separate operational units are added up, unless a unit is independently responsible for its procurement.",
    },
  },
  "val.concession": {
    law: ["§ 28"],
    text: {
      fi: "Käyttöoikeussopimuksen arvo on toimittajan liikevaihto koko sopimuskaudelta: myös optiot, käyttäjämaksut, tuet ja omaisuuden myynti.",
      sv: "Värdet av en koncession är leverantörens omsättning under hela avtalstiden: även optioner, användaravgifter, stöd och försäljning av tillgångar.",
      en: "The value of a concession is the operator's turnover over the whole term: also options, user fees, grants and sales of assets.",
    },
  },
  "val.contest-part": {
    law: ["§ 29(4)"],
    text: {
      fi: "Palveluhankintaan kuuluvan suunnittelukilpailun arvo on palvelun ja palkintojen summa.",
      sv: "Värdet av en projekttävling som ingår i en tjänsteupphandling är summan av tjänsten och priserna.",
      en: "A design contest inside a service award is worth the service and the prizes together.",
    },
  },
  "val.contest": {
    law: ["§ 29(5)"],
    text: {
      fi: "Erillisen suunnittelukilpailun arvo on palkintojen ja myöhemmän palvelutilauksen summa, jos tilauksesta on ilmoitettu.",
      sv: "Värdet av en fristående projekttävling är summan av priserna och den senare tjänstebeställningen, om beställningen har annonserats.",
      en: "A stand-alone design contest is worth the prizes and the later service order, if that was announced.",
    },
  },
  "val.lease": {
    law: ["§ 30(1)"],
    text: {
      fi: "Tavaran vuokraus tai osamaksu: enintään 12 kuukautta koko summa, pidempi koko summa jäännösarvoineen, toistaiseksi voimassa oleva kuukausierä kertaa 48.",
      sv: "Hyra, leasing eller avbetalning av varor: högst 12 månader hela summan, längre hela summan med restvärde, tills vidare månadsbeloppet gånger 48.",
      en: "Lease, rent or hire-purchase of goods: up to 12 months the total, longer the total with the residual value, open-ended the monthly payment times 48.",
    },
  },
  "val.recurring": {
    law: ["§ 30(2)"],
    text: {
      fi: "Säännöllisesti toistuva hankinta: edellisten 12 kuukauden toteutunut arvo muutoksineen tai ensimmäistä toimitusta seuraavien 12 kuukauden arvio (tai sitä pidempi varainhoitovuosi).",
      sv: "Regelbundet återkommande upphandling: det verkliga värdet under de senaste 12 månaderna med ändringar, eller uppskattningen för de 12 månader som följer på den första leveransen (eller ett längre räkenskapsår).",
      en: "Recurring purchases: the actual value of the last 12 months with changes, or the forecast of the 12 months after the first delivery (or a longer budget year).",
    },
  },
  "val.services-no-total": {
    law: ["§ 30(3)"],
    text: {
      fi: "Palvelu ilman kokonaishintaa: enintään 48 kuukautta koko summa, pidempi tai toistaiseksi voimassa oleva kuukausierä kertaa 48.",
      sv: "Tjänst utan totalpris: högst 48 månader hela summan, längre eller tills vidare månadsbeloppet gånger 48.",
      en: "Services without a total price: up to 48 months the total, longer or open-ended the monthly payment times 48.",
    },
  },
  "val.framework": {
    law: ["§ 30(4)"],
    text: {
      fi: "Puitejärjestely ja dynaaminen hankintajärjestelmä: kaikki koko kestoajaksi suunnitellut hankinnat.",
      sv: "Ramavtal och dynamiskt inköpssystem: alla upphandlingar som planeras under hela giltighetstiden.",
      en: "Framework agreement and dynamic purchasing system: everything planned for the whole duration.",
    },
  },
  "val.innovation": {
    law: ["§ 30(5)"],
    text: {
      fi: "Innovaatiokumppanuus: kaikkien kehittämisvaiheiden ja lopuksi ostettavien tavaroiden, palvelujen ja urakoiden suurin arvio.",
      sv: "Innovationspartnerskap: den högsta uppskattningen av alla utvecklingsfaser och av de varor, tjänster och entreprenader som köps i slutet.",
      en: "Innovation partnership: the highest estimate of all development phases and of the goods, services and works bought at the end.",
    },
  },
  "val.no-splitting": {
    law: ["§ 31"],
    text: {
      fi: "Hankintaa ei saa pilkkoa, laskea poikkeuksellisella tavalla eikä yhdistää keinotekoisesti sääntöjen välttämiseksi.",
      sv: "En upphandling får inte delas upp, beräknas på ett ovanligt sätt eller kombineras på ett konstlat sätt för att kringgå reglerna.",
      en: "A purchase must not be split, counted in an unusual way or joined artificially to avoid the rules.",
    },
  },
  "val.joint": {
    law: ["§ 27", "§ 21"],
    text: {
      fi: "Yhteishankinnassa lasketaan kaikkien ostajien määrät.",
      sv: "Vid gemensam upphandling räknas alla köpares volymer.",
      en: "In joint procurement the volumes of all buyers are counted.",
    },
    notVerified: unread,
  },
  "mix.parts-sum": {
    law: ["§ 7(1)"],
    text: {
      fi: "Sekamuotoisen sopimuksen osat lasketaan yhteen. Palvelujen ja tavaroiden kesken ratkaisee arvoltaan suurin osa, urakan kanssa sopimuksen pääasiallinen tarkoitus.",
      sv: "Delarna i ett blandat kontrakt läggs ihop. Mellan tjänster och varor avgör den till värdet största delen, med en entreprenad kontraktets huvudsakliga syfte.",
      en: "The parts of a mixed contract are added up. Between services and goods the part of the highest value decides, with works the main purpose of the contract.",
    },
  },
  "mix.exempt-parts": {
    law: ["§ 7(2)"],
    text: {
      fi: "Jos lain piiriin kuuluvat ja sen ulkopuoliset osat voitaisiin erottaa mutta ne pidetään yhdessä, lakia sovelletaan kokonaisuuteen. Jos niitä ei voida erottaa, pääasiallinen kohde ratkaisee.",
      sv: "Om delar inom och utanför lagen kunde avskiljas men hålls ihop tillämpas lagen på helheten. Om de inte kan avskiljas avgör det huvudsakliga föremålet.",
      en: "If parts inside and outside the Act could be separated but are kept together, the Act applies to the whole. If they cannot be separated, the main subject decides.",
    },
  },
  "mix.concession": {
    law: ["§ 7(3)"],
    text: {
      fi: "Erotettavissa oleva mutta yhdessä pidetty hankinta ja käyttöoikeussopimus noudattavat hankintasopimuksen sääntöjä. Jos niitä ei voida erottaa, pääasiallinen kohde ratkaisee.",
      sv: "En upphandling och en koncession som kunde avskiljas men hålls ihop följer reglerna för upphandlingskontrakt. Om de inte kan avskiljas avgör det huvudsakliga föremålet.",
      en: "A procurement and a concession that could be separated but are kept together follow the rules of public contracts. If they cannot be separated, the main subject decides.",
    },
    notVerified: {
      fi: "Direktiivin 2014/24/EU 3 artiklan 4 kohta voi edellyttää, että hankinnan osuus yksin ylittää kynnysarvon. Työkalu noudattaa pykälää ja vertaa kaikkien osien summaa, mikä on tiukempi tulkinta.",
      sv: "Artikel 3.4 i direktiv 2014/24/EU kan kräva att upphandlingsdelen ensam når tröskelvärdet. Verktyget följer paragrafen och jämför summan av alla delar, vilket är den striktare tolkningen.",
      en: "Art. 3(4) of Directive 2014/24/EU may require that the procurement part alone reaches the threshold. The tool follows the section and compares the sum of all parts, the stricter reading.",
    },
  },
} as const satisfies Readonly<Record<string, ValueRule>>;

export type ValueRuleId = keyof typeof valueRules;
