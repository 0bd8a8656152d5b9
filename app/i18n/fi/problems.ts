import type { problems as source } from "../en/problems.ts";
import type { Shape } from "../shape.ts";

export const problems = {
  home: "Etusivulle",
  signIn: "Kirjaudu sisään",
  openAgain: "Avaa sivu uudelleen",
  tryAgain: "Palaa takaisin ja yritä uudelleen",
  reference: "Tapahtuman viitenumero: {{id}}",
  copyWritten: "Tätä ei tallennettu. Kopioi se talteen, ennen kuin poistut sivulta.",
  malformed: {
    title: "Pyyntöä ei voitu lukea",
    text: "Osoite tai lomake on vioittunut. Palaa edelliselle sivulle ja yritä uudelleen. Jos tulit linkistä, tarkista, että linkki on kokonainen.",
  },
  "signed-out": {
    title: "Istuntosi on päättynyt",
    text: "Kirjaudu uudelleen, niin voit jatkaa. Kirjoittamasi teksti on tallella tällä sivulla.",
  },
  "other-person": {
    title: "Tässä selaimessa on nyt kirjautuneena joku muu",
    text: "Sivun avasi eri henkilö kuin se, joka on nyt kirjautuneena. Mitään ei tallennettu. Kirjaudu sisään tekstin kirjoittajana: teksti on tallella tällä sivulla.",
  },
  "wrong-sign-in": {
    title: "Kirjautuminen ei onnistunut",
    text: "Sähköpostiosoite tai salasana on väärä.",
  },
  "wrong-code": {
    title: "Koodi ei kelpaa",
    text: "Kirjoita todennussovelluksen uusin koodi tai varakoodi. Kukin koodi toimii kerran.",
  },
  "cross-site": {
    title: "Lomake lähetettiin toiselta sivustolta",
    text: "Turvallisuuden vuoksi lomakkeita otetaan vastaan vain tämän palvelun sivuilta. Avaa sivu täällä ja lähetä lomake uudelleen.",
  },
  forbidden: {
    title: "Sinulla ei ole oikeutta tähän",
    text: "Roolisi ei salli tätä. Jos sen mielestäsi pitäisi, kysy kaupunkisi pääkäyttäjältä tai verkoston koordinaattorilta.",
  },
  "not-found": {
    title: "Sivua ei löytynyt",
    text: "Sivu on voitu siirtää tai poistaa, tai osoitteessa on virhe. Jos sivu kuuluu muille, se näkyy vain heille.",
  },
  "wrong-method": {
    title: "Tämä osoite ei ota vastaan lähetettyä",
    text: "Palaa edelliselle sivulle ja yritä uudelleen.",
  },
  changed: {
    title: "Joku muutti tätä sillä välin",
    text: "Mitään ei korvattu. Avaa sivu uudelleen, niin näet uusimman version.",
  },
  "not-editable": {
    title: "Tätä ei voi muuttaa juuri nyt",
    text: "Suunnitelma tai arviointi on edennyt vaiheeseen, jossa siihen ei kirjoiteta. Avaa sivu uudelleen ja katso, missä ollaan.",
  },
  "review-begun": {
    title: "Arviointi on alkanut",
    text: "Asiantuntija on jo alkanut kirjoittaa arviota. Suunnitelman voi vetää pois vain ennen sitä. Jos se on keskeytettävä, pyydä verkoston koordinaattoria.",
  },
  "wrong-state": {
    title: "Tätä ei voi enää tehdä",
    text: "Asia on edennyt sillä välin. Avaa sivu uudelleen, niin näet, missä vaiheessa se on.",
  },
  taken: {
    title: "Tämä on jo olemassa",
    text: "Sama tieto on jo tallennettu.",
  },
  expired: {
    title: "Linkki ei ole enää voimassa",
    text: "Linkki on jo käytetty tai sen aika on päättynyt. Pyydä uusi.",
  },
  "too-large": {
    title: "Lähetys on liian suuri",
    text: "Tiedosto saa olla enintään 10 megatavua ja lomakkeen tekstit yhden megatavun. Mitään ei tallennettu. Edellisellä sivulla on vielä, mitä kirjoitit.",
  },
  "too-long-address": {
    title: "Osoite on liian pitkä",
    text: "Lyhennä hakua tai avaa sivu valikosta.",
  },
  "wrong-media-type": {
    title: "Lomakkeen tyyppiä ei tunneta",
    text: "Lähetä lomake tämän palvelun sivulta.",
  },
  invalid: {
    title: "Lomakkeessa on korjattavaa",
    text: "Palaa takaisin ja tarkista, mitä täytit.",
  },
  incomplete: {
    title: "Jotakin puuttuu",
    text: "Palaa takaisin ja täydennä puuttuvat kohdat.",
  },
  "wrong-password": {
    title: "Salasana on väärä",
    text: "Tarkista salasana ja yritä uudelleen.",
  },
  "too-many": {
    title: "Liian monta yritystä",
    text: "Odota hetki ja yritä uudelleen. Mitään ei kadonnut: kirjoittamasi on yhä edellisellä sivulla.",
  },
  "no-room": {
    title: "Tallennustila on täynnä",
    text: "Mitään ei tallennettu juuri nyt. Kirjoittamasi on yhä tällä sivulla: lähetä se hetken päästä uudelleen. Palvelun ylläpito saa tästä tiedon.",
  },
  unavailable: {
    title: "Palvelu ei ole juuri nyt käytettävissä",
    text: "Mitään ei muutettu juuri nyt, ja kaikki tallennetuksi merkitty on tallella. Yritä hetken kuluttua uudelleen. Palvelun ylläpito saa tästä tiedon.",
  },
  surprise: {
    title: "Palvelussa tapahtui virhe",
    text: "Tapahtuma on kirjattu. Yritä hetken kuluttua uudelleen. Kaikki tallennetuksi merkitty on tallella.",
  },
} satisfies Shape<typeof source>;
