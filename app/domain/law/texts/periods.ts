import type { Text } from "../../lang.ts";
import type { MinimumPeriodId, OtherPeriodId } from "../periods.ts";

const stages = {
  request: { fi: "osallistumishakemukset", sv: "anbudsansökningar", en: "requests to participate" },
  tender: { fi: "tarjoukset", sv: "anbud", en: "tenders" },
  initial: { fi: "alustavat tarjoukset", sv: "preliminära anbud", en: "initial tenders" },
} as const satisfies Readonly<Record<string, Text>>;

const of = (procedure: Text, stage: Text): Text => ({
  fi: `${procedure.fi}: ${stage.fi}`,
  sv: `${procedure.sv}: ${stage.sv}`,
  en: `${procedure.en}: ${stage.en}`,
});

const open = { fi: "Avoin menettely", sv: "Öppet förfarande", en: "Open procedure" };
const restricted = { fi: "Rajoitettu menettely", sv: "Selektivt förfarande", en: "Restricted procedure" };
const negotiated = {
  fi: "Neuvottelumenettely",
  sv: "Förhandlat förfarande",
  en: "Competitive procedure with negotiation",
};
const dialogue = {
  fi: "Kilpailullinen neuvottelumenettely",
  sv: "Konkurrenspräglad dialog",
  en: "Competitive dialogue",
};
const partnership = { fi: "Innovaatiokumppanuus", sv: "Innovationspartnerskap", en: "Innovation partnership" };
const dps = { fi: "Dynaaminen hankintajärjestelmä", sv: "Dynamiskt inköpssystem", en: "Dynamic purchasing system" };
const oneStage = {
  fi: "Käyttöoikeussopimus, yksi vaihe",
  sv: "Koncession, ett skede",
  en: "Concession, one stage",
};
const twoStages = {
  fi: "Käyttöoikeussopimus, kaksi vaihetta",
  sv: "Koncession, två skeden",
  en: "Concession, two stages",
};

/** What each period is for. */
export const periodTexts: Readonly<Record<MinimumPeriodId | OtherPeriodId, Text>> = {
  "open.tender": of(open, stages.tender),
  "restricted.request": of(restricted, stages.request),
  "restricted.tender": of(restricted, stages.tender),
  "neg-w-call.request": of(negotiated, stages.request),
  "neg-w-call.tender": of(negotiated, stages.initial),
  "comp-dial.request": of(dialogue, stages.request),
  "innovation.request": of(partnership, stages.request),
  "innovation.tender": of(partnership, stages.initial),
  "dps.request": of(dps, stages.request),
  "dps.tender": of(dps, stages.tender),
  "concession.single.tender": of(oneStage, stages.tender),
  "concession.request": of(twoStages, stages.request),
  "concession.tender": of(twoStages, stages.tender),
  "pin.earliest": {
    fi: "Ennakkoilmoitus, joka lyhentää tarjousaikaa: aikaisintaan ennen hankintailmoitusta",
    sv: "Förhandsannons som förkortar anbudstiden: tidigast före upphandlingsannonsen",
    en: "Prior information notice that shortens the time for tenders: at the earliest before the contract notice",
  },
  "pin.latest": {
    fi: "Ennakkoilmoitus, joka lyhentää tarjousaikaa: viimeistään ennen hankintailmoitusta",
    sv: "Förhandsannons som förkortar anbudstiden: senast före upphandlingsannonsen",
    en: "Prior information notice that shortens the time for tenders: at the latest before the contract notice",
  },
  information: {
    fi: "Viimeiset lisätiedot ennen tarjousten määräaikaa",
    sv: "Sista kompletterande uppgifter före anbudstidens utgång",
    en: "Last additional information before the deadline for tenders",
  },
  "information.urgency": {
    fi: "Viimeiset lisätiedot ennen tarjousten määräaikaa kiireessä",
    sv: "Sista kompletterande uppgifter före anbudstidens utgång vid brådska",
    en: "Last additional information before the deadline for tenders in urgency",
  },
  "dps.admission": {
    fi: "Päätös hakijan hyväksymisestä dynaamiseen hankintajärjestelmään",
    sv: "Beslut om att godkänna en sökande till ett dynamiskt inköpssystem",
    en: "Decision on an applicant to a dynamic purchasing system",
  },
  "dps.admission.single": {
    fi: "Päätös hakijan hyväksymisestä dynaamiseen hankintajärjestelmään yksittäistapauksessa",
    sv: "Beslut om att godkänna en sökande till ett dynamiskt inköpssystem i enskilda fall",
    en: "Decision on an applicant to a dynamic purchasing system in a single case",
  },
  "receipt.electronic": {
    fi: "Sähköisesti lähetetty päätös on saatu tiedoksi lähetyspäivänä",
    sv: "Ett beslut som sänts elektroniskt är delgivet på avsändningsdagen",
    en: "A decision sent electronically is received on the day of sending",
  },
  "receipt.post": {
    fi: "Kirjeitse lähetetty päätös on saatu tiedoksi",
    sv: "Ett beslut som sänts per brev är delgivet",
    en: "A decision sent by letter is received",
  },
  standstill: {
    fi: "Odotusaika ennen hankintasopimusta",
    sv: "Väntetid före upphandlingskontraktet",
    en: "Standstill before the contract",
  },
  "standstill.call-off": {
    fi: "Odotusaika puitejärjestelyyn tai dynaamiseen hankintajärjestelmään perustuvassa hankinnassa; siitä voidaan poiketa",
    sv: "Väntetid vid upphandling inom ramavtal eller dynamiskt inköpssystem; undantag är möjligt",
    en: "Standstill in purchases under a framework agreement or dynamic purchasing system; may be left out",
  },
  appeal: { fi: "Valitus markkinaoikeuteen", sv: "Besvär till marknadsdomstolen", en: "Appeal to the Market Court" },
  "appeal.no-standstill": {
    fi: "Valitus, kun sopimus tehtiin ilman odotusaikaa",
    sv: "Besvär när kontraktet ingicks utan väntetid",
    en: "Appeal where the contract was made without standstill",
  },
  "appeal.defective": {
    fi: "Valitus, kun päätös tai ohjeet ovat olennaisesti puutteelliset",
    sv: "Besvär när beslutet eller anvisningarna är väsentligt bristfälliga",
    en: "Appeal where the decision or the instructions are essentially deficient",
  },
  "appeal.after-direct-award-notice": {
    fi: "Valitus suorahankinta- tai muutosilmoituksen jälkeen",
    sv: "Besvär efter en annons om direktupphandling eller ändring",
    en: "Appeal after a direct award or modification notice",
  },
  "appeal.after-award-notice": {
    fi: "Valitus suorahankinnasta jälki-ilmoituksen jälkeen",
    sv: "Besvär över direktupphandling efter annons i efterhand",
    en: "Appeal against a direct award after the award notice",
  },
  "appeal.after-contract": {
    fi: "Valitus suorahankinnasta sopimuksen jälkeen",
    sv: "Besvär över direktupphandling efter kontraktet",
    en: "Appeal against a direct award after the contract",
  },
  "direct-award-notice.eu": {
    fi: "Odotus suorahankintailmoituksen julkaisusta EU:n virallisessa lehdessä",
    sv: "Väntan efter att annonsen om direktupphandling publicerats i EU:s officiella tidning",
    en: "Wait after a direct award notice is published in the Official Journal",
  },
  "direct-award-notice.national": {
    fi: "Odotus kansallisen suorahankintailmoituksen julkaisusta Hilmassa",
    sv: "Väntan efter att den nationella annonsen om direktupphandling publicerats i Hilma",
    en: "Wait after a national direct award notice is published in Hilma",
  },
  "correction.party": {
    fi: "Asianosaisen vaatimus hankintaoikaisusta",
    sv: "En parts yrkande på upphandlingsrättelse",
    en: "Correction asked by a party",
  },
  "correction.buyer": {
    fi: "Hankintaoikaisu hankintayksikön omasta aloitteesta",
    sv: "Upphandlingsrättelse på den upphandlande enhetens eget initiativ",
    en: "Correction on the buyer's own motion",
  },
  "award-notice": {
    fi: "Jälki-ilmoitus sopimuksesta",
    sv: "Annons i efterhand om kontraktet",
    en: "Contract award notice",
  },
  "award-notice.concession": {
    fi: "Jälki-ilmoitus käyttöoikeussopimuksesta",
    sv: "Annons i efterhand om koncessionen",
    en: "Concession award notice",
  },
  "award-notice.national": {
    fi: "Vapaaehtoinen kansallinen jälki-ilmoitus kalenterivuoden jälkeen",
    sv: "Frivillig nationell annons i efterhand efter kalenderåret",
    en: "Voluntary national award notice after the calendar year",
  },
  archive: {
    fi: "Hankinta-asiakirjojen säilytys vähintään",
    sv: "Förvaring av upphandlingens handlingar minst",
    en: "Keeping of the procurement documents at least",
  },
};
