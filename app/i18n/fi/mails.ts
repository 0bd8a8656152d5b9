import type { mails as source } from "../en/mails.ts";
import type { Shape } from "../shape.ts";

export const mails = {
  title: "Viestit, jotka eivät menneet perille",
  intro:
    "Vastaanottajan sähköpostipalvelin ei ole ottanut näitä viestejä vastaan. Viestien sisältöä ei näytetä täällä.",
  howTo:
    "Jos henkilön osoite on väärä, henkilö vaihtaa sen itse sivulla Oma tunnus. Jos hän ei enää pääse kirjautumaan, hän tarvitsee uuden kutsun oikeaan osoitteeseen. Väärään osoitteeseen lähetetty kutsu perutaan ja tehdään uudelleen.",
  none: "Kaikki viestit ovat menneet perille.",
  to: "Kenelle",
  what: "Mikä viesti",
  why: "Miksi",
  since: "Kirjoitettu",
  action: "Toiminto",
  kinds: {
    invitation: "Kutsu",
    reset: "Linkki uuden salasanan asettamiseen",
    address: "Linkki uuden sähköpostiosoitteen vahvistamiseen",
    account: "Viesti henkilön omasta tunnuksesta",
    digest: "Päivän kooste ilmoituksista",
    feedback: "Vastaus saavutettavuuspalautteeseen",
    news: "Ilmoitus",
  },
  reasons: {
    trying: "Viestiä ei ole toistaiseksi otettu vastaan. Palvelu yrittää itse uudelleen, seuraavaksi {{when}}.",
    refused:
      "Vastaanottajan sähköpostipalvelin hylkäsi viestin lopullisesti. Useimmiten osoite on väärä tai poistunut käytöstä. Viestiä ei enää yritetä lähettää.",
    "not-taken":
      "Vastaanottajan sähköpostipalvelin ei ottanut viestiä vastaan useaan päivään. Postilaatikko voi olla täynnä. Viestiä ei enää yritetä lähettää.",
  },
  again: "Lähetä uudelleen",
  done: "Viesti lähetetään uudelleen minuutin kuluessa. Jos sitä ei taaskaan oteta vastaan, se palaa tähän luetteloon.",
  ended: "Viestin linkki ei enää toimi, joten viestiä ei lähetetä uudelleen. Tarvitaan uusi.",
  mend: { person: "Osoite on väärä: siirry henkilöön", invitation: "Osoite on väärä: siirry kutsuun" },
  notice_one: "{{count}} viesti ei mennyt perille",
  notice_other: "{{count}} viestiä ei mennyt perille",
  see: "Katso, kuka ei saanut viestiä ja miksi",
} satisfies Shape<typeof source>;
