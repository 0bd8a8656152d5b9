import { languages, type Text } from "../../lang.ts";

/** One thing to put on record, and the questions of the plan whose answers tell it. */
export interface RecordItem extends Text {
  from: readonly string[];
}

const item = (fi: string, sv: string, en: string, ...from: string[]): RecordItem => ({ fi, sv, en, from });

/** What an open procedure puts on record, and a restricted one too. */
const openItems: readonly RecordItem[] = [
  item(
    "arvo ja sen laskelma",
    "värdet och dess beräkning",
    "the value and how it was counted",
    "value-parts",
    "value-exact",
    "value-band",
  ),
  item("vertailuperusteet", "jämförelsegrunderna", "the award criteria", "award-basis", "award-criteria"),
  item(
    "jako osiin tai syy jakamatta jättämiseen",
    "uppdelningen i delar eller skälet till att inte dela upp",
    "the lots, or why there are none",
    "lots-choice",
    "lots",
    "lots-why",
  ),
];

/** What to put on record, by the chosen procedure. */
export const recordItems: Readonly<Record<string, readonly RecordItem[]>> = {
  small: [
    item("arvon laskelma", "värdeberäkningen", "how the value was counted", "value-parts", "value-exact", "value-band"),
    item(
      "miksi hankinta ei ole osa suurempaa kokonaisuutta",
      "varför upphandlingen inte hör till en större helhet",
      "why it is not part of a larger whole",
      "linked-plans",
    ),
    item("keneltä tarjous pyydettiin", "vem som ombads lämna anbud", "who was asked to tender"),
    item("valinnan syy", "skälet till valet", "why the winner was chosen"),
  ],
  "free-single": [
    item("menettelyn kuvaus", "en beskrivning av förfarandet", "the procedure in words", "procedure-why"),
    item("perusteet, joilla valitaan", "grunderna för valet", "the criteria", "award-basis", "award-criteria"),
    item(
      "miten tasapuolisuus turvataan",
      "hur likabehandlingen tryggas",
      "how equal treatment is kept",
      "equal-treatment",
    ),
    item("kuka päättää", "vem som beslutar", "who decides", "decisions"),
  ],
  "free-multi": [
    item("vaiheet ja niiden säännöt", "stegen och deras regler", "the stages and their rules", "procedure-why"),
    item(
      "perusteet, joilla valitaan ja karsitaan",
      "grunderna för valet och för gallring",
      "the criteria for choosing and dropping",
      "award-basis",
      "award-criteria",
    ),
    item(
      "miten tasapuolisuus turvataan neuvotteluissa",
      "hur likabehandlingen tryggas i förhandlingarna",
      "how equal treatment is kept in talks",
      "equal-treatment",
    ),
    item("kuka päättää", "vem som beslutar", "who decides", "decisions"),
  ],
  "neg-w-call": [
    item(
      "34 §:n peruste ja sen tosiseikat",
      "grunden enligt 34 § och fakta som stöder den",
      "the ground in section 34 with its facts",
      "grounds-34",
      "procedure-why",
    ),
    item("vähimmäisvaatimukset", "minimikraven", "the minimum requirements", "requirements"),
    item("neuvottelukierrokset ja viestit", "förhandlingsrundor och meddelanden", "rounds and messages"),
    item(
      "miten kaikki saivat samat tiedot",
      "hur alla fick samma information",
      "how all got the same information",
      "equal-treatment",
    ),
  ],
  "comp-dial": [
    item(
      "34 §:n peruste ja sen tosiseikat",
      "grunden enligt 34 § och fakta som stöder den",
      "the ground in section 34 with its facts",
      "grounds-34",
      "procedure-why",
    ),
    item("vähimmäisvaatimukset", "minimikraven", "the minimum requirements", "requirements"),
    item("keskustelukierrokset ja viestit", "dialogens rundor och meddelanden", "rounds and messages"),
    item(
      "miten kaikki saivat samat tiedot ja ideat pysyivät luottamuksellisina",
      "hur alla fick samma information och idéerna hölls konfidentiella",
      "how all got the same information and ideas stayed confidential",
      "equal-treatment",
    ),
  ],
  innovation: [
    item("markkinan tarkistus", "marknadskontrollen", "the market check", "market-today", "dialogue-findings"),
    item(
      "tarve, jota markkina ei täytä",
      "behovet som marknaden inte tillgodoser",
      "the need the market does not meet",
      "need-statement",
      "ordinary-why-not",
    ),
    item(
      "vaiheet, välitavoitteet ja maksut",
      "faser, delmål och betalningar",
      "phases, intermediate targets and payments",
      "stages",
    ),
    item("enimmäiskustannus", "högsta kostnad", "highest cost", "max-cost"),
    item("oikeudet", "rättigheter", "rights", "rights-model", "rights-why"),
    item("oston suhde kehittämiseen", "köpets förhållande till utvecklingen", "purchase in proportion to development"),
  ],
  pcp: [
    item(
      "miksi lakia ei sovelleta (miten hyöty tai kustannus jaetaan)",
      "varför lagen inte tillämpas (hur nyttan eller kostnaden delas)",
      "why the Act does not apply (how benefit or cost is shared)",
      "adv-rd-benefit",
      "adv-rd-paid",
    ),
    item("miten hinta on markkinahinta", "hur priset är marknadsmässigt", "why the price is the market's"),
    item("oikeuksien ehdot", "villkoren för rättigheterna", "terms on rights", "rights-model", "rights-why"),
    item(
      "miten käyttöön osto pidetään erillään",
      "hur köpet för bruk hålls åtskilt",
      "how the purchase for use is kept apart",
    ),
  ],
  "neg-wo-call": [
    item(
      "peruste ja näyttö siitä",
      "grunden och beläggen för den",
      "the ground with its evidence",
      "adv-direct-ground",
      "adv-direct-conditions",
    ),
    item("tutkitut vaihtoehdot", "de alternativ som undersökts", "alternatives studied", "alternatives"),
    item(
      "julkaistaanko suorahankintailmoitus",
      "om en direktupphandlingsannons publiceras",
      "whether a direct-award notice is published",
    ),
  ],
  "design-contest": [
    item("tuomariston riippumattomuus", "juryns oberoende", "independence of the jury"),
    item("ehdotusten nimettömyys", "bidragens anonymitet", "anonymity of entries"),
    item(
      "palkinnot ja jatkotyön arvo",
      "priserna och värdet av det fortsatta arbetet",
      "prizes and the value of the work that follows",
      "value-parts",
    ),
  ],
  open: openItems,
  restricted: [
    ...openItems,
    item(
      "perusteet, joilla ehdokkaat valittiin tarjoajiksi",
      "grunderna för valet av anbudssökande",
      "why the candidates were chosen to tender",
      "suitability",
    ),
  ],
};

const opening: Text = { fi: "Kirjaa", sv: "Anteckna", en: "Put down" };
/** For these the form asks nothing: their other answers tell it all. */
const notAsked = ["open", "restricted"];

/** The same as a prompt of the question where it is written. */
export const recordPrompts: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(recordItems)
    .filter(([procedure]) => !notAsked.includes(procedure))
    .map(([procedure, items]) => [procedure, promptOf(items)]),
);

function promptOf(items: readonly RecordItem[]): Text {
  const [fi = "", sv = "", en = ""] = languages.map(
    (lang) => `${opening[lang]}: ${items.map((one) => one[lang]).join(" · ")}.`,
  );
  return { fi, sv, en };
}
