import type { Text } from "../../lang.ts";

/** Names of the rows of the threshold table, by id. */
export const thresholdTexts: Readonly<Record<string, Text>> = {
  "eu.supplies-services.sub-central": {
    fi: "EU-kynnysarvo, kaupungit ja muut alueelliset hankintayksiköt: tavarat, palvelut, suunnittelukilpailut",
    sv: "EU-tröskelvärde, städer och andra regionala upphandlande enheter: varor, tjänster, projekttävlingar",
    en: "EU threshold, cities and other regional authorities: supplies, services, design contests",
  },
  "eu.supplies-services.central": {
    fi: "EU-kynnysarvo, valtion keskushallinto: tavarat, palvelut, suunnittelukilpailut",
    sv: "EU-tröskelvärde, statens centralförvaltning: varor, tjänster, projekttävlingar",
    en: "EU threshold, central government: supplies, services, design contests",
  },
  "eu.works": {
    fi: "EU-kynnysarvo, rakennusurakat",
    sv: "EU-tröskelvärde, byggentreprenader",
    en: "EU threshold, works",
  },
  "eu.social-special": {
    fi: "EU-kynnysarvo, sosiaalipalvelut ja muut erityiset palvelut (ei vaikuta menettelyyn Suomessa)",
    sv: "EU-tröskelvärde, sociala tjänster och andra särskilda tjänster (påverkar inte förfarandet i Finland)",
    en: "EU threshold, social and other specific services (does not affect the procedure in Finland)",
  },
  "eu.concessions": {
    fi: "EU-kynnysarvo, käyttöoikeussopimukset (ei vaikuta menettelyyn Suomessa)",
    sv: "EU-tröskelvärde, koncessioner (påverkar inte förfarandet i Finland)",
    en: "EU threshold, concessions (does not affect the procedure in Finland)",
  },
  "eu.utilities.supplies-services": {
    fi: "EU-kynnysarvo, erityisalat: tavarat, palvelut, suunnittelukilpailut",
    sv: "EU-tröskelvärde, försörjningssektorerna: varor, tjänster, projekttävlingar",
    en: "EU threshold, utilities: supplies, services, design contests",
  },
  "eu.utilities.works": {
    fi: "EU-kynnysarvo, erityisalat: rakennusurakat",
    sv: "EU-tröskelvärde, försörjningssektorerna: byggentreprenader",
    en: "EU threshold, utilities: works",
  },
  "eu.utilities.social-special": {
    fi: "EU-kynnysarvo, erityisalat: sosiaalipalvelut ja muut erityiset palvelut",
    sv: "EU-tröskelvärde, försörjningssektorerna: sociala tjänster och andra särskilda tjänster",
    en: "EU threshold, utilities: social and other specific services",
  },
  "eu.subsidised-works": {
    fi: "EU-kynnysarvo, urakat, joista tuen osuus on yli puolet",
    sv: "EU-tröskelvärde, entreprenader där stödet är över hälften",
    en: "EU threshold, works subsidised by more than half",
  },
  "eu.subsidised-services": {
    fi: "EU-kynnysarvo, tuettuihin urakoihin liittyvät palvelut",
    sv: "EU-tröskelvärde, tjänster som hör till understödda entreprenader",
    en: "EU threshold, services related to subsidised works",
  },
  "nat.supplies-services-contest": {
    fi: "Kansallinen kynnysarvo, tavarat, palvelut ja suunnittelukilpailut",
    sv: "Nationellt tröskelvärde, varor, tjänster och projekttävlingar",
    en: "National threshold, supplies, services and design contests",
  },
  "nat.works": {
    fi: "Kansallinen kynnysarvo, rakennusurakat",
    sv: "Nationellt tröskelvärde, byggentreprenader",
    en: "National threshold, works",
  },
  "nat.annexE.1-4": {
    fi: "Kansallinen kynnysarvo, liitteen E kohtien 1–4 palvelut",
    sv: "Nationellt tröskelvärde, tjänster enligt bilaga E punkterna 1–4",
    en: "National threshold, services of Annex E items 1–4",
  },
  "nat.annexE.5-15": {
    fi: "Kansallinen kynnysarvo, liitteen E kohtien 5–15 palvelut",
    sv: "Nationellt tröskelvärde, tjänster enligt bilaga E punkterna 5–15",
    en: "National threshold, services of Annex E items 5–15",
  },
  "nat.concession": {
    fi: "Kansallinen kynnysarvo, käyttöoikeussopimukset",
    sv: "Nationellt tröskelvärde, koncessioner",
    en: "National threshold, concessions",
  },
};
