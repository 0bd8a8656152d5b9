import type { team as source } from "../en/team.ts";
import type { Shape } from "../shape.ts";

export const team = {
  title: "Työryhmä",
  intro:
    "Kirjoittajat muokkaavat suunnitelmaa kanssasi, lukijat näkevät sen kokonaan. Mukaan voi kutsua myös muiden kaupunkien hankinnan valmistelijoita, kun hankinta tehdään yhdessä.",
  introMember:
    "Kirjoittajat muokkaavat suunnitelmaa, lukijat näkevät sen kokonaan. Omistaja päättää, ketkä työryhmään kuuluvat.",
  people: "Työryhmän jäsenet",
  name: "Nimi",
  you: "{{name}} (sinä)",
  place: "Kaupunki ja yksikkö",
  guest: "Vieras: näkee vain omien työryhmiensä suunnitelmat",
  role: "Rooli",
  roleOf: "Jäsenen {{name}} rooli",
  saveRole: "Tallenna rooli",
  since: "Alkaen",
  action: "Toiminto",
  end: "Poista työryhmästä",
  ownerStays: "Suunnitelma siirretään sen omalla sivulla",
  invited: "Kutsutut, joilla ei ole vielä tunnusta",
  email: "Sähköposti",
  until: "Voimassa asti",
  withdraw: "Peru kutsu",
  invite: {
    title: "Kutsu työryhmään",
    hint: "Se, jolla on tunnus, tulee mukaan heti ja saa siitä viestin. Muille lähtee 14 päivää voimassa oleva kutsu; uusi tunnus avaa tämän suunnitelman eikä muuta, kunnes oma kaupunki antaa henkilölle roolin.",
    emailHelp: "Minkä tahansa kaupungin hankinnan valmistelijan tai kanssanne hankkivan työosoite.",
    writer: "Kirjoittaa vastauksia, lisää tiedostoja, kommentoi ja lähettää suunnitelman",
    reader: "Lukee koko suunnitelman, myös luottamukselliset vastaukset, ja kommentoi",
    language: "Kutsun kieli",
    languageHelp: "Se, jolla on tunnus, saa viestin omalla kielellään.",
    send: "Kutsu",
  },
  leave: {
    title: "Eroa työryhmästä",
    hint: "Et enää näe sitä, minkä vain työryhmä näkee. Kirjoittamasi jää suunnitelmaan ja sen historiaan. Omistaja saa tiedon.",
    button: "Eroa työryhmästä",
  },
  done: {
    added: "Henkilö on nyt työryhmässä ja saa siitä viestin.",
    invited: "Kutsu lähetettiin. Henkilö tulee mukaan, kun on luonut tunnuksensa.",
    changed: "Rooli vaihdettiin.",
    ended: "Henkilö ei ole enää työryhmässä.",
    withdrawn: "Kutsu peruttiin.",
    left: "Erosit työryhmästä.",
  },
  problems: {
    "bad-email": "Anna koko sähköpostiosoite, esimerkiksi nimi@kaupunki.fi.",
    "bad-choice": "Valitse jokin vaihtoehdoista.",
    "on-team": "Henkilö on jo työryhmässä.",
    "cannot-join":
      "Henkilöä ei voi kutsua: työryhmässä on kaupunkien hankinnan valmistelijoita ja vieraita, ei suunnitelman arvioijia eikä niitä, joiden tunnus on suljettu.",
    "team-full": "Työryhmässä voi olla enintään 20 henkilöä, kutsutut mukaan lukien.",
  },
  mails: {
    added: {
      subject: "Olet suunnitelman ”{{title}}” työryhmässä",
      text: "{{by}} otti sinut suunnitelman ”{{title}}” (suunnitelma {{number}}) työryhmään. Roolisi: {{role}}.\n\nAvaa suunnitelma: {{link}}",
    },
    changed: {
      subject: "Roolisi suunnitelmassa ”{{title}}” vaihtui",
      text: "{{by}} vaihtoi roolisi suunnitelmassa ”{{title}}” (suunnitelma {{number}}). Roolisi nyt: {{role}}.\n\nAvaa suunnitelma: {{link}}",
    },
    ended: {
      subject: "Et ole enää suunnitelman ”{{title}}” työryhmässä",
      text: "{{by}} poisti sinut suunnitelman ”{{title}}” (suunnitelma {{number}}) työryhmästä.\n\nSuunnitelmasi: {{link}}",
    },
    left: {
      subject: "{{name}} erosi suunnitelman ”{{title}}” työryhmästä",
      text: "{{name}} erosi suunnitelman ”{{title}}” (suunnitelma {{number}}) työryhmästä.\n\nAvaa suunnitelma: {{link}}",
    },
    handedTo: {
      subject: "Suunnitelma ”{{title}}” on nyt sinun",
      text: "{{by}} siirsi suunnitelman ”{{title}}” (suunnitelma {{number}}) sinulle. Olet nyt sen omistaja.\n\nAvaa suunnitelma: {{link}}",
    },
    handedFrom: {
      subject: "Suunnitelmalla ”{{title}}” on uusi omistaja",
      text: "{{by}} siirsi suunnitelman ”{{title}}” (suunnitelma {{number}}) uudelle omistajalle: {{name}}. Jäät työryhmään kirjoittajaksi.\n\nAvaa suunnitelma: {{link}}",
    },
    newcomer: {
      subject: "Kutsu kirjoittamaan yhdessä suunnitelmaa ”{{title}}”",
      text: "Hei,\n\n{{by}} kutsuu sinut hankintasuunnitelman ”{{title}}” (suunnitelma {{number}}) työryhmään Innohankinnassa. Sillä Suomen kaupungit suunnittelevat innovatiivisia hankintoja.\n\nLuo tunnuksesi tässä, niin suunnitelma avautuu sinulle:\n{{link}}\n\nLinkki on voimassa {{until}} asti, ja sitä voi käyttää kerran. Jos et odottanut tätä viestiä, sinun ei tarvitse tehdä mitään.",
    },
  },
} satisfies Shape<typeof source>;
