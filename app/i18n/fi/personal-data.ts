import type { personalData as source } from "../en/personal-data.ts";
import type { Shape } from "../shape.ts";

export const personalData = {
  own: {
    title: "Omat tiedot",
    lead: "Mitä palvelussa on sinusta, tiedostona, ja miten saat tietosi poistetuiksi.",
    what: "Mitä sinusta säilytetään",
    group: "Mitä",
    rows: "Merkintöjä",
    download: "Hae kaikki tiedostona (zip)",
    downloadHelp:
      "Tiedostossa on samat tiedot kahdesti: luettavana sivuna (HTML) ja datana (JSON). Salasanoja ja koodeja siinä ei ole.",
    remove: "Tietojesi poistaminen",
    removeHelp:
      "Koordinaattori sulkee tunnuksesi ja huolehtii, että muut ottavat tehtäväsi vastaan. Sen jälkeen nimesi ja osoitteesi poistetaan lopullisesti: suunnitelmien historiassa lukee ”entinen jäsen” ja kaupunkisi nimi. Itse tekstit kuuluvat suunnitelmiin ja säilyvät.",
    why: "Mitä koordinaattorien on hyvä tietää (vapaaehtoinen)",
    ask: "Pyydä poistamista",
    states: {
      waiting: "Pyysit poistamista {{when}}. Koordinaattorit vastaavat kuukauden kuluessa.",
      refused: "Pyyntösi ({{when}}) hylättiin: {{reason}}",
      accepted: "Pyyntösi hyväksyttiin. Tietosi poistetaan vuorokauden kuluessa.",
    },
    asked: "Pyyntösi lähetettiin koordinaattoreille.",
  },
  groups: {
    account: "Tunnus, roolit ja profiili",
    signIns: "Kirjautumiset ja istunnot",
    settings: "Ilmoitusasetukset ja tallennetut haut",
    messages: "Sinulle lähetetyt viestit",
    teams: "Työryhmät ja kutsut",
    written: "Mitä olet kirjoittanut, muuttanut ja lisännyt",
    reviews: "Arvioinnit, kommentit ja päätökset",
    log: "Tekosi lokissa",
  },
  file: {
    title: "Henkilötiedot Innohankinnassa: {{name}}",
    lead: "Tehty {{when}}. Kenttien nimet ovat samat kuin datatiedostossa, joka on tämän sivun rinnalla.",
  },
  problems: {
    "too-long": "Tämä on liian pitkä",
    "bad-characters": "Tässä on merkkejä, joita ei voi näyttää. Poista ne.",
    "reason-missing": "Kerro syy niin, että henkilö ymmärtää sen",
  },
  requests: {
    title: "Pyynnöt poistaa henkilötietoja",
    line: "{{name}}, pyytänyt {{when}}",
    open: "Vastaa pyyntöön",
    asked: "{{name}} pyysi {{when}}, että hänen henkilötietonsa poistetaan.",
    erase: "Poista myös henkilötiedot lopullisesti: {{name}}",
    eraseHelp: "Nimen ja osoitteen tilalle tulee vuorokauden kuluessa ”entinen jäsen”. Tätä ei voi perua.",
    eraseSubmit: "Poista henkilötiedot",
    refuse: "Hylkää pyyntö",
    reason: "Miksi tietoja ei voi poistaa",
    reasonHelp: "Henkilö saa tämän sähköpostina.",
  },
  retention: {
    title: "Tietojen säilytysajat",
    lead: "Joka yö poistetaan se, mikä on vanhempaa. Tietosuojaseloste luettelee samat ajat.",
    days: "{{what}}, päivää",
    bounds: "Vähintään {{least}} ja enintään {{most}} päivää. Tavallisesti {{usual}}.",
    fixed: "Aina {{days}} päivää: luonnoksen poistajalle kerrotaan näin.",
    save: "Tallenna ajat",
    saved: "Säilytysajat tallennettiin.",
    notice: "Tietosuojaseloste",
    period: "{{what}}: {{days}} päivää",
    kinds: {
      "sign-ins": "Kirjautumishistoria",
      mails: "Sähköpostien sisältö ja osoitteet",
      notices: "Palvelun ilmoitusten sisältö",
      invitations: "Kutsut, kun ne on käytetty tai ne ovat vanhentuneet",
      feedback: "Lukijoiden korjaukset ja saavutettavuuspalaute, kun ne on käsitelty",
      bin: "Poistetut luonnokset roskakorissa",
      inactive: "Tunnus, jolla kukaan ei kirjaudu, ennen kuin se suljetaan",
      closed: "Suljetun tunnuksen nimi ja osoite, ennen kuin ne poistetaan",
    },
    why: {
      "sign-ins": "jotta huomaat, jos joku muu käyttää tunnustasi",
      mails: "jotta voidaan osoittaa, mitä kenellekin on kerrottu",
      notices: "jotta löydät uudelleen sen, mistä sinulle on kerrottu",
      invitations: "jotta kaupungin pääkäyttäjä näkee, ketä on kutsuttu",
      feedback: "jotta vastausta voidaan jatkaa ja se voidaan näyttää valvontaviranomaiselle",
      bin: "jotta vahingossa poistetun luonnoksen voi palauttaa",
      inactive: "jotta unohtuneet tunnukset eivät jää auki",
      closed: "jotta vahingossa suljetun tunnuksen voi avata uudelleen",
    },
  },
  mails: {
    asked: {
      subject: "{{name}} pyytää henkilötietojensa poistamista",
      text: "{{name}} pyytää, että hänen henkilötietonsa poistetaan Innohankinnasta. Lain mukaan vastaamiseen on kuukausi.\n\n{{text}}\n\nVastaa pyyntöön: {{link}}",
    },
    accepted: {
      subject: "Henkilötietosi poistetaan Innohankinnasta",
      text: "Hei {{name}},\n\ntunnuksesi on suljettu, ja nimesi ja osoitteesi poistetaan vuorokauden kuluessa. Kirjoittamasi jää suunnitelmiin ilman nimeäsi. Tämä on viimeinen viesti sinulle.",
    },
    refused: {
      subject: "Henkilötietojasi ei voida nyt poistaa",
      text: "Hei {{name}},\n\npyyntösi poistaa henkilötietosi Innohankinnasta hylättiin:\n\n{{reason}}\n\nVoit tehdä valituksen tietosuojavaltuutetun toimistolle: https://tietosuoja.fi/",
    },
    unused: {
      subject: "Kukaan ei käytä tunnusta: {{name}}",
      text: "{{name}} ei ole kirjautunut siinä ajassa, jonka jälkeen tunnus suljetaan. Hänellä on kuitenkin vielä suunnitelmia, arviointeja, tehtäviä tai rooli, jotka jonkun muun on otettava vastaan.\n\nSiirrä ne ja sulje tunnus: {{link}}",
    },
  },
} satisfies Shape<typeof source>;
