import type { Text } from "../lang.ts";

/** Where the rules were read. Keys are short, because every rule names one or more. */
export const sources = {
  act: {
    fi: "Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016, ajantasainen teksti lakiin 592/2024 asti, Finlex (finlex.fi/fi/laki/ajantasa/2016/20161397)",
    sv: "Lagen om offentlig upphandling och koncession 1397/2016, uppdaterad text till och med lag 592/2024, Finlex (finlex.fi/fi/laki/ajantasa/2016/20161397)",
    en: "Act 1397/2016, consolidated text including 592/2024, Finlex (finlex.fi/fi/laki/ajantasa/2016/20161397)",
  },
  "act-original": {
    fi: "Laki 1397/2016, alkuperäiset suomen- ja ruotsinkieliset tekstit, sekä muutoslait 499/2021, 656/2021, 164/2024 ja 592/2024, Finlex",
    sv: "Lag 1397/2016, de ursprungliga finska och svenska texterna, samt ändringslagarna 499/2021, 656/2021, 164/2024 och 592/2024, Finlex",
    en: "Act 1397/2016, original Finnish and Swedish texts, and amending Acts 499/2021, 656/2021, 164/2024, 592/2024, Finlex",
  },
  "act-amendments": {
    fi: "Luettelo lain 1397/2016 muutoslaeista, mukaan lukien 443/2025 ja 718/2025 (vain luettelo on luettu)",
    sv: "Förteckning över lagar som ändrar 1397/2016, bland dem 443/2025 och 718/2025 (bara förteckningen har lästs)",
    en: "List of Acts that amend 1397/2016, including 443/2025 and 718/2025 (only the list was read)",
  },
  "dir-2014-24": {
    fi: "Julkisia hankintoja koskeva direktiivi 2014/24/EU",
    sv: "Direktiv 2014/24/EU om offentlig upphandling",
    en: "Directive 2014/24/EU on public procurement",
  },
  "wto-2026": {
    fi: "WTO:lle annettu ilmoitus EU-kynnysarvoista 2026–2027, jossa nimetään asetukset (EU) 2025/2150–2152 ja 2025/2487",
    sv: "Anmälan till WTO om EU-tröskelvärdena 2026–2027, som nämner förordningarna (EU) 2025/2150–2152 och 2025/2487",
    en: "WTO notification of the EU thresholds 2026–2027, naming Regulations (EU) 2025/2150–2152 and 2025/2487",
  },
  "comparison-2026": {
    fi: "Mondaq 27.10.2025: EU-kynnysarvojen 2024–2025 ja 2026–2027 vertailu",
    sv: "Mondaq 27.10.2025: jämförelse av EU-tröskelvärdena 2024–2025 och 2026–2027",
    en: "Mondaq, 27 October 2025: EU thresholds 2024–2025 and 2026–2027 compared",
  },
  "ogp-2026": {
    fi: "Irlannin rakentamishankintojen ohje (cwmf.gov.ie) 15.12.2025: EU-kynnysarvot vuodesta 2026",
    sv: "Irländsk vägledning för byggupphandling (cwmf.gov.ie) 15.12.2025: EU-tröskelvärden från 2026",
    en: "Irish construction procurement guidance (cwmf.gov.ie), 15 December 2025: EU thresholds from 2026",
  },
  "art-13": {
    fi: "Direktiivin 2014/24/EU 13 artiklan muutosten rakenne (legislation.gov.uk)",
    sv: "Strukturen i ändringarna av artikel 13 i direktiv 2014/24/EU (legislation.gov.uk)",
    en: "Structure of the amendments of Article 13 of Directive 2014/24/EU (legislation.gov.uk)",
  },
  hankinnat: {
    fi: "Julkisten hankintojen neuvontayksikkö, hankinnat.fi: kynnysarvot, määräajat, pienhankinnat",
    sv: "Rådgivningsenheten för offentlig upphandling, hankinnat.fi: tröskelvärden, tidsfrister, små upphandlingar",
    en: "Advisory unit for public procurement, hankinnat.fi: thresholds, periods, small purchases",
  },
  tem: {
    fi: "Työ- ja elinkeinoministeriö, tem.fi: EU- ja kansalliset kynnysarvot (vuoden 2022 tilanne)",
    sv: "Arbets- och näringsministeriet, tem.fi: EU-tröskelvärden och nationella tröskelvärden (läget 2022)",
    en: "Ministry of Economic Affairs and Employment, tem.fi: EU and national thresholds (state of 2022)",
  },
  pcp: {
    fi: "Euroopan komissio, SEC(2007) 1668, asiakirjan KOM(2007) 799 liite: esikaupalliset hankinnat",
    sv: "Europeiska kommissionen, SEK(2007) 1668 till KOM(2007) 799: förkommersiell upphandling",
    en: "European Commission, SEC(2007) 1668 to COM(2007) 799: pre-commercial procurement",
  },
  "state-aid": {
    fi: "Tutkimus-, kehitys- ja innovaatiotoiminnan valtiontukipuitteet 2022/C 414/01",
    sv: "Rambestämmelser för statligt stöd till forskning, utveckling och innovation 2022/C 414/01",
    en: "Framework for State aid for research, development and innovation 2022/C 414/01",
  },
  "bill-2026": {
    fi: "Hallituksen esitys HE 2/2026 vp sekä valtioneuvoston ja asianajotoimistojen tiivistelmät, helmikuu 2026",
    sv: "Regeringens proposition RP 2/2026 rd samt statsrådets och advokatbyråers sammanfattningar, februari 2026",
    en: "Government bill HE 2/2026 vp and summaries by the Government and law firms, February 2026",
  },
  "act-150-1930": {
    fi: "Laki säädettyjen määräaikain laskemisesta 150/1930, 1–6 § (finlex.fi/fi/laki/ajantasa/1930/19300150)",
    sv: "Lagen om beräknande av laga tid 150/1930, 1–6 § (finlex.fi/fi/laki/ajantasa/1930/19300150)",
    en: "Act 150/1930 on computing statutory periods, §§ 1–6 (finlex.fi/fi/laki/ajantasa/1930/19300150)",
  },
  "reg-1182-71": {
    fi: "Asetus (ETY, Euratom) N:o 1182/71 määräajoista ja päivämääristä (1 ja 2 artikla luettu, 3 artiklan 4 kohta lainauksena)",
    sv: "Förordning (EEG, Euratom) nr 1182/71 om regler för bestämning av perioder och datum (artiklarna 1 och 2 lästa, artikel 3.4 som citat)",
    en: "Regulation (EEC, Euratom) 1182/71 on periods, dates and time limits (Arts. 1–2 read; Art. 3(4) quoted)",
  },
  "church-act": {
    fi: "Kirkkolain 1054/1993 4 luvun 3 § lainauksena (nykyistä kirkkolakia 652/2023 ei ole luettu)",
    sv: "Kyrkolagen 1054/1993 4 kap. 3 § som citat (den nuvarande kyrkolagen 652/2023 har inte lästs)",
    en: "Church Act 1054/1993 chapter 4 § 3, as quoted (the present Church Act 652/2023 was not read)",
  },
  "act-388-1937": {
    fi: "Laki itsenäisyyspäivän viettämisestä yleisenä juhla- ja vapaapäivänä 388/1937 (fi.wikisource.org)",
    sv: "Lag 388/1937 om självständighetsdagen (fi.wikisource.org)",
    en: "Act 388/1937 on Independence Day (fi.wikisource.org)",
  },
  tool: {
    fi: "Tämän palvelun oma nyrkkisääntö",
    sv: "Den här tjänstens egen tumregel",
    en: "This service's own rule of thumb",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type Source = keyof typeof sources;
