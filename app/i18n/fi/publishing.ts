import type { publishing as source } from "../en/publishing.ts";
import type { Shape } from "../shape.ts";

export const publishing = {
  title: "Ilmoitukset ja avoin data",
  link: "Ilmoitukset ja avoin data",
  lead: "Suunnitelma niissä muodoissa, joita ilmoituspalvelut ja avoin data käyttävät. Mukana on vain julkisia vastauksia.",
  secret: "Koko suunnitelma on lain mukaan salassa pidettävä, joten siitä ei tehdä ilmoitusta eikä avointa dataa.",
  ocds: {
    heading: "Avoin data",
    what: "Suunnitteluvaiheen julkaisu avoimen hankintadatan standardin mukaan (OCDS 1.1) innovaatiotavoitteineen. Julkaiskaa se siellä, missä kaupunginne avoin data on.",
    file: "Suunnitteluvaiheen julkaisu (OCDS, JSON)",
    draft:
      "Palvelulla ei ole vielä julkaisijan etuliitettä. Tiedosto on merkitty luonnokseksi, eikä sitä ole tarkoitettu julkaistavaksi.",
  },
  statistics: {
    heading: "Ilmoituspalvelun tilastokysymykset",
    what: "Ilmoituspalvelu Hilma kysyy nämä jokaisesta osasta. Vastaatte niihin suunnitelmassa kerran; kopioikaa vastaukset tästä.",
    change: "Vastaa tai muuta",
    question: "Kysymys",
    answer: "Vastaus",
    key: "Tunniste Hilmassa",
    unanswered: "Ei vastattu",
  },
} as const satisfies Shape<typeof source>;
