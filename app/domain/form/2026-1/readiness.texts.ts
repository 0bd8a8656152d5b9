import type { Text } from "../../lang.ts";

/** The five readiness lights, in the order they are shown. */
export const lightTexts = {
  need: { fi: "Tarve", sv: "Behov", en: "Need" },
  market: { fi: "Markkinat", sv: "Marknad", en: "Market" },
  money: { fi: "Raha", sv: "Pengar", en: "Money" },
  people: { fi: "Ihmiset", sv: "Människor", en: "People" },
  risk: { fi: "Riskit", sv: "Risker", en: "Risk" },
} satisfies Record<string, Text>;

/** States in words: a light is never told by its colour alone. */
export const lightStateTexts = {
  red: { fi: "Ei vielä kunnossa", sv: "Inte klart ännu", en: "Not ready" },
  amber: { fi: "Melkein kunnossa", sv: "Nästan klart", en: "Nearly ready" },
  green: { fi: "Kunnossa", sv: "Klart", en: "Ready" },
} satisfies Record<string, Text>;

/**
 * Why a light is not green; each condition of the plan form (6.1) that fails is one reason, shown as a link to its
 * question. First the conditions that make the light red, then those that keep it amber.
 * Placeholders are named in the comment above a text.
 */
export const readinessReasonTexts = {
  // Need, red
  "need.statement-missing": {
    fi: "Tarvetta ei ole vielä sanottu yhdellä lauseella.",
    sv: "Behovet har ännu inte sagts i en mening.",
    en: "The need is not yet stated in one sentence.",
  },
  "need.affected-missing": {
    fi: "Ei ole kerrottu, ketä ongelma koskee.",
    sv: "Det framgår inte vilka problemet berör.",
    en: "It is not said who has the problem.",
  },
  "need.if-nothing-missing": {
    fi: "Ei ole kerrottu, mitä tapahtuu, jos mitään ei tehdä.",
    sv: "Det framgår inte vad som händer om ingenting görs.",
    en: "It is not said what happens if nothing is done.",
  },
  // Need, amber; {other} the word
  "need.names-product": {
    fi: "Tarve näyttää nimeävän tuotteen: ”{other}”.",
    sv: "Behovet verkar nämna en produkt: ”{other}”.",
    en: "The need seems to name a product: “{other}”.",
  },
  "need.users-not-involved": {
    fi: "Käyttäjät eivät vielä osallistu.",
    sv: "Användarna deltar inte ännu.",
    en: "Users do not take part yet.",
  },
  "need.involvement-how-missing": {
    fi: "Ei ole kerrottu, miten käyttäjät ovat osallistuneet.",
    sv: "Det framgår inte hur användarna har deltagit.",
    en: "It is not said how users have taken part.",
  },
  "need.count-missing": {
    fi: "Ei ole arvioitu, kuinka montaa ongelma koskee.",
    sv: "Det har inte uppskattats hur många problemet berör.",
    en: "It is not estimated how many have the problem.",
  },
  "need.goal-incomplete": {
    fi: "Yhdelläkään tavoitteella ei ole kaikkia kolmea: lähtötasoa, tavoitetasoa ja päivää.",
    sv: "Inget mål har alla tre: utgångsläge, målnivå och datum.",
    en: "No goal has all three: a starting level, a target and a date.",
  },
  // Market, red
  "market.today-missing": {
    fi: "Ei ole kerrottu, mitä markkinoilla on nyt.",
    sv: "Det framgår inte vad som finns på marknaden i dag.",
    en: "It is not said what exists on the market today.",
  },
  "market.dialogue-unanswered": {
    fi: "Ei ole kerrottu, käydäänkö markkinavuoropuhelu.",
    sv: "Det framgår inte om en marknadsdialog förs.",
    en: "It is not said whether there is a market dialogue.",
  },
  "market.companies-unanswered": {
    fi: "Ei ole arvioitu, moniko yritys voi tarjota.",
    sv: "Det har inte uppskattats hur många företag som kan lämna anbud.",
    en: "It is not estimated how many companies can tender.",
  },
  "market.nobody-looked": {
    fi: "Tarjoajia ei ole etsitty eikä vuoropuhelua ole suunniteltu.",
    sv: "Ingen har letat efter anbudsgivare och ingen dialog är planerad.",
    en: "Nobody has looked for tenderers and no dialogue is planned.",
  },
  // Market, amber
  "market.dialogue-not-held": {
    fi: "Markkinavuoropuhelua ei ole vielä käyty.",
    sv: "Marknadsdialogen har ännu inte förts.",
    en: "The market dialogue has not been held yet.",
  },
  "market.findings-missing": {
    fi: "Ei ole kerrottu, mitä vuoropuhelu osoitti.",
    sv: "Det framgår inte vad dialogen visade.",
    en: "It is not said what the dialogue showed.",
  },
  "market.dialogue-companies-missing": {
    fi: "Vuoropuheluun ei ole merkitty yhtään yritystä.",
    sv: "Inget företag har antecknats i dialogen.",
    en: "No company is noted as having taken part in the dialogue.",
  },
  "market.companies-not-known": {
    fi: "Vielä ei tiedetä, moniko yritys voi tarjota.",
    sv: "Det är ännu inte känt hur många företag som kan lämna anbud.",
    en: "It is not yet known how many companies can tender.",
  },
  "market.few-unexplained": {
    fi: "Alle kolme yritystä voi tarjota, eikä ole kerrottu, mitä se merkitsee.",
    sv: "Färre än tre företag kan lämna anbud, och det framgår inte vad det innebär.",
    en: "Fewer than three companies can tender, and it is not said what that means.",
  },
  "market.cases-not-looked": {
    fi: "Aiempia esimerkkejä ei ole katsottu.",
    sv: "Tidigare exempel har inte granskats.",
    en: "Earlier cases have not been looked at.",
  },
  "market.readiness-not-known": {
    fi: "Ei tiedetä, kuinka valmis paras ratkaisu on.",
    sv: "Det är inte känt hur mogen den bästa lösningen är.",
    en: "It is not known how ready the best solution is.",
  },
  // Money, red
  "money.value-missing": {
    fi: "Hankinnan arvoa ei ole arvioitu.",
    sv: "Upphandlingens värde har inte uppskattats.",
    en: "The value is not estimated.",
  },
  "money.budget-missing": {
    fi: "Budjetissa ei ole yhtään riviä.",
    sv: "Budgeten har inga rader.",
    en: "The budget has no rows.",
  },
  "money.nothing-funded": {
    fi: "Rahaa ei ole varmistettu eikä haettu.",
    sv: "Finansieringen har varken säkrats eller sökts.",
    en: "No money is secured or applied for.",
  },
  // Money, amber
  "money.value-not-exact": {
    fi: "Arvosta tunnetaan vain luokka, ei tarkkaa summaa.",
    sv: "Bara värdeklassen är känd, inte den exakta summan.",
    en: "The value is known only as a band, not in euros.",
  },
  // {sum} secured, {otherSum} estimated value
  "money.not-secured": {
    fi: "Rahasta on varmistettu {sum}, kun arvo on {otherSum}.",
    sv: "Säkrad finansiering är {sum}, medan värdet är {otherSum}.",
    en: "The money secured is {sum}, and the value {otherSum}.",
  },
  "money.sums-disagree": {
    fi: "Arvon eri laskelmat eivät täsmää.",
    sv: "De olika beräkningarna av värdet stämmer inte överens.",
    en: "The ways of counting the value do not agree.",
  },
  "money.outside-band": {
    fi: "Tarkka arvo ei ole valitussa luokassa.",
    sv: "Det exakta värdet ligger inte i den valda klassen.",
    en: "The exact value is not in the chosen band.",
  },
  "money.funding-details-missing": {
    fi: "Ulkopuolisen rahoituksen tilannetta ei ole kerrottu.",
    sv: "Läget för den externa finansieringen framgår inte.",
    en: "The state of the outside funding is not told.",
  },
  // People, red
  "people.result-owner-missing": {
    fi: "Tuloksella ei ole omistajaa.",
    sv: "Resultatet har ingen ägare.",
    en: "Nobody owns the result.",
  },
  "people.group-missing": {
    fi: "Projektiryhmässä ei ole ketään.",
    sv: "Projektgruppen är tom.",
    en: "The project group is empty.",
  },
  // People, amber; {other} the missing roles
  "people.roles-missing": {
    fi: "Projektiryhmästä puuttuu rooleja tai niiden työpäiviä: {other}.",
    sv: "I projektgruppen saknas roller eller deras arbetsdagar: {other}.",
    en: "Roles or their days are missing from the project group: {other}.",
  },
  "people.decisions-missing": {
    fi: "Tarvittavia päätöksiä ei ole lueteltu.",
    sv: "De beslut som behövs har inte listats.",
    en: "The decisions needed are not listed.",
  },
  "people.conflicts-unanswered": {
    fi: "Esteellisyyksiä ei ole kysytty.",
    sv: "Det har inte frågats om jäv.",
    en: "Nobody has asked about conflicts of interest.",
  },
  "people.conflict-measures-missing": {
    fi: "Jollakulla on sidos mahdolliseen toimittajaan, eikä ole kerrottu, mitä sille tehdään.",
    sv: "Någon har en bindning till en möjlig leverantör, och det framgår inte vad som görs åt det.",
    en: "Someone has a tie to a possible supplier, and it is not said what is done about it.",
  },
  "people.skills-unanswered": {
    fi: "Puuttuvaa osaamista ei ole arvioitu.",
    sv: "Det har inte bedömts vilken kompetens som saknas.",
    en: "Missing skills have not been considered.",
  },
  "people.skills-plan-missing": {
    fi: "Ei ole kerrottu, mistä puuttuva osaaminen saadaan.",
    sv: "Det framgår inte varifrån kompetensen som saknas fås.",
    en: "It is not said where the missing skills come from.",
  },
  // Risk, red; {count} now, {min} needed
  "risk.too-few": {
    fi: "Riskejä on nimetty {count}, tarvitaan vähintään {min}.",
    sv: "Antalet risker är {count}, minst {min} behövs.",
    en: "The number of risks is {count} and at least {min} are needed.",
  },
  "risk.stop-rule-missing": {
    fi: "Ei ole sovittu, milloin keskeytetään.",
    sv: "Det har inte bestämts när arbetet avbryts.",
    en: "It is not agreed when to stop.",
  },
  "risk.in-use-by-missing": {
    fi: "Ei ole kerrottu, mihin mennessä ratkaisun pitää olla käytössä.",
    sv: "Det framgår inte när lösningen ska vara i bruk.",
    en: "It is not said by when the solution must be in use.",
  },
  // {count} days missing
  "risk.schedule-too-short": {
    fi: "Aikataulu ei riitä: puuttuu {count} päivää.",
    sv: "Tidsplanen räcker inte: det fattas {count} dagar.",
    en: "The schedule does not fit: {count} days are missing.",
  },
  // Risk, amber; {other} the risk
  "risk.high-unmanaged": {
    fi: "Suurella riskillä ei ole keinoa tai omistajaa: {other}.",
    sv: "En stor risk saknar åtgärd eller ägare: {other}.",
    en: "A high risk has no remedy or no owner: {other}.",
  },
  // {count} now, {min} needed
  "risk.milestones-few": {
    fi: "Virstanpylväitä on {count}, tarvitaan vähintään {min}.",
    sv: "Antalet milstolpar är {count}, minst {min} behövs.",
    en: "The number of milestones is {count} and at least {min} are needed.",
  },
  "risk.procedure-undecided": {
    fi: "Hankintamenettelyä ei ole valittu.",
    sv: "Upphandlingsförfarandet är inte valt.",
    en: "No procedure is chosen.",
  },
  // {other} name of the procedure
  "risk.procedure-not-allowed": {
    fi: "Menettely ”{other}” ei ole annetuilla vastauksilla sallittu.",
    sv: "Förfarandet ”{other}” är inte tillåtet med de givna svaren.",
    en: "The procedure “{other}” is not allowed with the answers given.",
  },
  "risk.personal-data-not-known": {
    fi: "Henkilötietojen käsittelyä ei ole selvitetty.",
    sv: "Behandlingen av personuppgifter är inte utredd.",
    en: "Processing of personal data has not been looked into.",
  },
} satisfies Record<string, Text>;
