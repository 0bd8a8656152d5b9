import type { Text } from "../../lang.ts";

/** What to put on record, by the chosen procedure. The open and the restricted procedure are not asked about. */
export const recordPrompts: Readonly<Record<string, Text>> = {
  small: {
    fi: "Kirjaa: arvon laskelma · miksi hankinta ei ole osa suurempaa kokonaisuutta · keneltä tarjous pyydettiin · valinnan syy.",
    sv: "Anteckna: värdeberäkningen · varför upphandlingen inte hör till en större helhet · vem som ombads lämna anbud · skälet till valet.",
    en: "Put down: how the value was counted · why it is not part of a larger whole · who was asked to tender · why the winner was chosen.",
  },
  "free-single": {
    fi: "Kirjaa: menettelyn kuvaus · perusteet, joilla valitaan · miten tasapuolisuus turvataan · kuka päättää.",
    sv: "Anteckna: en beskrivning av förfarandet · grunderna för valet · hur likabehandlingen tryggas · vem som beslutar.",
    en: "Put down: the procedure in words · the criteria · how equal treatment is kept · who decides.",
  },
  "free-multi": {
    fi: "Kirjaa: vaiheet ja niiden säännöt · perusteet, joilla valitaan ja karsitaan · miten tasapuolisuus turvataan neuvotteluissa · kuka päättää.",
    sv: "Anteckna: stegen och deras regler · grunderna för valet och för gallring · hur likabehandlingen tryggas i förhandlingarna · vem som beslutar.",
    en: "Put down: the stages and their rules · the criteria for choosing and dropping · how equal treatment is kept in talks · who decides.",
  },
  "neg-w-call": {
    fi: "Kirjaa: 34 §:n peruste ja sen tosiseikat · vähimmäisvaatimukset · neuvottelukierrokset ja viestit · miten kaikki saivat samat tiedot.",
    sv: "Anteckna: grunden enligt 34 § och fakta som stöder den · minimikraven · förhandlingsrundor och meddelanden · hur alla fick samma information.",
    en: "Put down: the ground in section 34 with its facts · the minimum requirements · rounds and messages · how all got the same information.",
  },
  "comp-dial": {
    fi: "Kirjaa: 34 §:n peruste ja sen tosiseikat · vähimmäisvaatimukset · keskustelukierrokset ja viestit · miten kaikki saivat samat tiedot ja ideat pysyivät luottamuksellisina.",
    sv: "Anteckna: grunden enligt 34 § och fakta som stöder den · minimikraven · dialogens rundor och meddelanden · hur alla fick samma information och idéerna hölls konfidentiella.",
    en: "Put down: the ground in section 34 with its facts · the minimum requirements · rounds and messages · how all got the same information and ideas stayed confidential.",
  },
  innovation: {
    fi: "Kirjaa: markkinan tarkistus · tarve, jota markkina ei täytä · vaiheet, välitavoitteet ja maksut · enimmäiskustannus · oikeudet · oston suhde kehittämiseen.",
    sv: "Anteckna: marknadskontrollen · behovet som marknaden inte tillgodoser · faser, delmål och betalningar · högsta kostnad · rättigheter · köpets förhållande till utvecklingen.",
    en: "Put down: the market check · the need the market does not meet · phases, intermediate targets and payments · highest cost · rights · purchase in proportion to development.",
  },
  pcp: {
    fi: "Kirjaa: miksi lakia ei sovelleta (miten hyöty tai kustannus jaetaan) · miten hinta on markkinahinta · oikeuksien ehdot · miten käyttöön osto pidetään erillään.",
    sv: "Anteckna: varför lagen inte tillämpas (hur nyttan eller kostnaden delas) · hur priset är marknadsmässigt · villkoren för rättigheterna · hur köpet för bruk hålls åtskilt.",
    en: "Put down: why the Act does not apply (how benefit or cost is shared) · why the price is the market's · terms on rights · how the purchase for use is kept apart.",
  },
  "neg-wo-call": {
    fi: "Kirjaa: peruste ja näyttö siitä · tutkitut vaihtoehdot · julkaistaanko suorahankintailmoitus.",
    sv: "Anteckna: grunden och beläggen för den · de alternativ som undersökts · om en direktupphandlingsannons publiceras.",
    en: "Put down: the ground with its evidence · alternatives studied · whether a direct-award notice is published.",
  },
  "design-contest": {
    fi: "Kirjaa: tuomariston riippumattomuus · ehdotusten nimettömyys · palkinnot ja jatkotyön arvo.",
    sv: "Anteckna: juryns oberoende · bidragens anonymitet · priserna och värdet av det fortsatta arbetet.",
    en: "Put down: independence of the jury · anonymity of entries · prizes and the value of the work that follows.",
  },
};
