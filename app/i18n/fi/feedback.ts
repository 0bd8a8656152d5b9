import type { feedback as source } from "../en/feedback.ts";
import type { Shape } from "../shape.ts";

export const feedback = {
  languages: { fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" },
  ask: {
    title: "Kysy kaupungilta",
    description: "Kysy kaupungilta tästä esimerkistä: {{title}}",
    lead: "Viestisi menee sähköpostilla henkilölle, joka vastaa tästä esimerkistä. Et näe hänen osoitettaan; hän näkee sinun osoitteesi ja vastaa sinulle suoraan.",
    name: "Nimesi",
    email: "Sähköpostiosoitteesi",
    emailHelp: "Vastaus tulee tähän osoitteeseen.",
    message: "Kysymyksesi",
    submit: "Lähetä kysymys",
    sent: "Kysymys on lähetetty. Vastaus tulee sähköpostiisi.",
    nobody: "Kukaan kaupungista ei vastaa tästä esimerkistä täällä.",
    nobodyHelp: "Esimerkki on tehty julkisista lähteistä. Niissä kerrotaan, kuka tietää enemmän:",
    network: "Työskenteletkö verkoston kaupungissa?",
    networkLink: "Kirjaudu ja kysy täällä",
    networkHelp: "Myös vastaus tulee tänne, eikä kenenkään osoitetta näytetä.",
    mailSubject: "Kysymys esimerkistä: {{title}}",
    mailText:
      "{{name}} kysyy ({{pageLang}}) esimerkistä ”{{title}}”:\n\n{{message}}\n\nVastaa suoraan osoitteeseen: {{email}}\nEmme ole tarkistaneet, kuka tämän kirjoitti. Osoitettasi ei näytetty.\n\nEsimerkki: {{link}}",
  },
  correct: {
    title: "Kerro, mikä on väärin",
    description: "Korjaa tätä esimerkkiä: {{title}}",
    lead: "Onko jokin väärin tai vanhentunut? Verkoston koordinaattorit tarkistavat asian lähteestä ja korjaavat esimerkin.",
    wrong: "Mikä on väärin ja miten sen pitäisi olla",
    source: "Mistä asian voi tarkistaa",
    sourceHelp: "Verkkosivun osoite, päätöksen numero tai muu lähde",
    email: "Sähköpostiosoitteesi",
    emailHelp: "Vain jos saamme kysyä sinulta lisää.",
    submit: "Lähetä korjaus",
    sent: "Kiitos. Koordinaattorit ovat saaneet korjauksen.",
    nobody: "Osoitetta ei annettu.",
    mailSubject: "Korjaus esimerkkiin: {{title}}",
    mailText:
      "Lukijan mukaan esimerkissä ”{{title}}” on jotain väärin:\n\n{{wrong}}\n\nLähde: {{source}}\nLähettäjä: {{from}}\n\nEsimerkki: {{example}}\nKaikki odottavat korjaukset: {{queue}}",
  },
  queue: {
    title: "Lukijoiden korjaukset",
    lead: "Tarkista kukin lähteestään, korjaa esimerkki ja merkitse korjaus käsitellyksi.",
    empty: "Yhtään korjausta ei odota.",
    version: "koskee versiota {{version}}",
    source: "Lähde",
    from: "Lähettäjä: {{from}}",
    handled: "Merkitse käsitellyksi",
  },
  trap: "Jätä tämä tyhjäksi",
  privacy: "Kirjoittamaasi käytetään vain viestisi käsittelyyn.",
  problems: {
    required: "Täytä tämä",
    "too-long": "Tämä on liian pitkä",
    "bad-characters": "Tässä on merkkejä, joita ei voi näyttää. Poista ne.",
    "bad-email": "Kirjoita koko sähköpostiosoite, esimerkiksi nimi@kaupunki.fi",
  },
} satisfies Shape<typeof source>;
