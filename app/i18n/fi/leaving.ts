import type { leaving as source } from "../en/leaving.ts";
import type { Shape } from "../shape.ts";

export const leaving = {
  title: "{{name}} lähtee",
  lead: "Tunnus suljetaan ja kaikki istunnot päättyvät heti. Henkilön kirjoittama säilyy suunnitelmissa. Valitse ensin, kuka ottaa vastaan sen, mitä hänellä on.",
  nothing: "Henkilöllä {{name}} ei ole mitään, mikä jonkun muun pitäisi ottaa vastaan.",
  holds: "Mitä henkilöllä {{name}} on",
  plans: "Suunnitelmat, jotka {{name}} omistaa",
  plansIn: "{{city}}: näiden suunnitelmien uusi omistaja",
  reviews: "Arvioinnit, jotka odottavat henkilöä {{name}}",
  review: "Kuka arvioi suunnitelman {{number}}: {{title}}",
  toCoordinators: "Ei vielä kukaan: koordinaattorit valitsevat myöhemmin",
  todos: "Tehtävät, jotka {{name}} on jättänyt tekemättä",
  todo: "Kuka tekee tämän suunnitelmassa {{number}}",
  todoHelp: "Tehtävä: {{text}}",
  planOwner: "Suunnitelman omistaja",
  examples: "Esimerkit, joista {{name}} huolehtii",
  examplesTo: "Kuka huolehtii näistä esimerkeistä",
  teams: "Työryhmät, joista {{name}} poistuu",
  teamsHelp: "Suunnitelmilla on muut omistajat. Jäsenyys päättyy, eikä kenenkään tarvitse ottaa sitä vastaan.",
  leadTitle: "Kaupungin pääkäyttäjä",
  leadTo: "Kuka on tästä lähtien kaupungin pääkäyttäjä",
  leadHelp: "{{name}} on kaupungin ainoa pääkäyttäjä. Valittu henkilö saa roolin.",
  planLine: "Suunnitelma {{number}}: {{title}}",
  binned: "roskakorissa",
  sure: "Olen tarkistanut tiedot. Sulje tunnus: {{name}}.",
  submit: "Sulje tunnus",
  closedAlready: "Tunnus on suljettu.",
  back: "Takaisin henkilöihin",
  mails: {
    closed: {
      subject: "Innohankinta-tunnuksesi on suljettu",
      text: "Hei {{name}},\n\n{{by}} on sulkenut tunnuksesi Innohankinnassa. Sinulla olleet tehtävät on siirretty muille. Kirjoittamasi säilyy suunnitelmissa ja niiden historiassa.\n\nJos tämä oli erehdys, vastaa tähän viestiin: tunnus voidaan avata uudelleen. Voit myös pyytää, että henkilötietosi poistetaan.",
    },
    unused: {
      subject: "Innohankinta-tunnuksesi on suljettu",
      text: "Hei {{name}},\n\nInnohankinta-tunnuksellasi ei ole kirjauduttu pitkään aikaan, joten se suljettiin. Sinulla ei ollut siinä mitään kesken. Jos tarvitset tunnusta taas, pyydä kaupunkisi pääkäyttäjää tai verkoston koordinaattoreita avaamaan se.",
    },
    heir: {
      subject: "Sinulle siirtyi tehtäviä: {{name}} on lähtenyt",
      text: "{{name}} on lähtenyt Innohankinnasta. {{by}} siirsi sinulle:\n\n{{list}}\n\nAvaa: {{link}}",
      lead: "kaupunkisi pääkäyttäjän roolin",
      todo: "tehtävän suunnitelmassa {{number}}, ”{{title}}”",
      example: "esimerkin ”{{title}}”",
    },
  },
} satisfies Shape<typeof source>;
