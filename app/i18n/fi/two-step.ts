import type { twoStep as source } from "../en/two-step.ts";
import type { Shape } from "../shape.ts";

export const twoStep = {
  second: {
    title: "Toinen vaihe",
    text: "Kirjoita todennussovelluksesi uusin koodi. Jos sovellus ei ole saatavilla, kirjoita jokin varakoodeistasi.",
    code: "Koodi",
    submit: "Kirjaudu",
    cancel: "Kirjaudu toisella tunnuksella",
  },
  title: "Kaksivaiheinen kirjautuminen",
  lead: "Kirjautuessasi sinulta kysytään salasanan jälkeen koodi, jonka puhelimessasi tai tietokoneessasi oleva todennussovellus näyttää. Pelkällä salasanalla ei pääse sisään.",
  required: "Tunnuksesi vaatii kaksivaiheisen kirjautumisen. Muut sivut avautuvat, kun olet ottanut sen käyttöön.",
  off: "Kaksivaiheinen kirjautuminen ei ole käytössä.",
  on: "Kaksivaiheinen kirjautuminen on käytössä.",
  begin: "Ota käyttöön",
  proofHint:
    "Kysymme uudelleen, koska kirjautumisesta on hetki: jottei kukaan ota sitä käyttöön laitteella, jonka jätit auki.",
  signInFirst:
    "Kirjautumisestasi on hetki. Kirjaudu ulos ja uudelleen sisään ja ota se käyttöön vartin kuluessa: jottei kukaan tee sitä laitteella, jonka jätit auki.",
  scan: "Lisää todennussovellukseen uusi tili ja lue tämä kuva sen kameralla.",
  picture: "Kuviokoodi todennussovelluksen kameralle. Sama tekstinä on kuvan alla.",
  bySecret: "Jos kameraa ei ole, kirjoita sovellukseen tämä avain:",
  first: "Kirjoita sitten koodi, jonka sovellus näyttää.",
  code: "Todennussovelluksen koodi",
  confirm: "Ota käyttöön",
  again: "Tee uusi avain",
  codesTitle: "Varakoodisi",
  codesText:
    "Kukin toimii kerran koodin sijasta, jos menetät todennussovelluksen. Tallenna tai tulosta ne nyt: niitä ei näytetä uudelleen.",
  codesSaved: "Olen tallentanut koodit",
  left_one: "Varakoodeja on jäljellä {{count}}.",
  left_other: "Varakoodeja on jäljellä {{count}}.",
  renew: "Tee uudet varakoodit",
  renewText: "Kun teet uudet varakoodit, vanhat lakkaavat toimimasta.",
  turnOff: "Poista käytöstä",
  turnOffText: "Jos poistat kaksivaiheisen kirjautumisen käytöstä, pelkkä salasana riittää.",
  wrongCode: "Koodi ei kelpaa. Kirjoita uusin koodi: kukin toimii kerran.",
  tooMany: "Liian monta koodia. Odota neljännestunti.",
  signIns: {
    title: "Kirjautumishistoria",
    lead: "Milloin tunnuksellasi on kirjauduttu tai yritetty kirjautua viimeisten 90 päivän aikana. Jos jokin näistä et ollut sinä, vaihda salasana ja ota kaksivaiheinen kirjautuminen käyttöön.",
    none: "Ei vielä mitään.",
    when: "Milloin",
    what: "Mitä",
    device: "Laite",
    unknown: "Tuntematon laite",
    outcomes: {
      "signed-in": "Kirjauduttu",
      "wrong-password": "Väärä salasana",
      "no-code": "Oikea salasana, koodia ei annettu",
      "wrong-code": "Väärä koodi",
    },
  },
  mail: {
    on: {
      subject: "Kaksivaiheinen kirjautuminen on otettu käyttöön Innohankinta-tunnuksellasi",
      text: "Hei {{name}},\n\ntunnuksellasi otettiin {{when}} käyttöön kaksivaiheinen kirjautuminen. Tästä lähtien kirjautuessa kysytään myös koodi.\n\nJos et tehnyt sitä itse, kerro heti verkoston koordinaattorille.",
    },
    codes: {
      subject: "Innohankinta-tunnuksellesi on tehty uudet varakoodit",
      text: "Hei {{name}},\n\ntunnuksellesi tehtiin {{when}} uudet varakoodit. Aiemmat eivät enää toimi.\n\nJos et tehnyt niitä itse, vaihda salasanasi ja kerro heti verkoston koordinaattorille.",
    },
    off: {
      subject: "Kaksivaiheinen kirjautuminen on poistettu käytöstä Innohankinta-tunnukseltasi",
      text: "Hei {{name}},\n\ntunnukseltasi poistettiin {{when}} käytöstä kaksivaiheinen kirjautuminen. Kirjautuessa ei enää kysytä koodia.\n\nJos et tehnyt sitä itse etkä ollut pyytänyt sitä, vaihda salasanasi ja kerro heti verkoston koordinaattorille.",
    },
  },
} satisfies Shape<typeof source>;
