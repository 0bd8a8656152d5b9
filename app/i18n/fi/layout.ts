import type { layout as source } from "../en/layout.ts";
import type { Shape } from "../shape.ts";

export const layout = {
  serviceName: "Innohankinta",
  skip: "Siirry sisältöön",
  menu: "Valikko",
  languages: "Kieli",
  mainNavigation: "Pääsivut",
  errorPrefix: "Virhe:",
  signIn: "Kirjaudu sisään",
  notifications: "Ilmoitukset",
  newNotifications_one: "Yksi uusi ilmoitus",
  newNotifications_other: "{{count}} uutta ilmoitusta",
  signOut: "Kirjaudu ulos",
  account: "Käyttäjätili",
  ownAccount: "Tili ja asetukset",
  email: "Sähköpostiosoite",
  password: "Salasana",
  signInAndSend: "Kirjaudu ja lähetä uudelleen",
  sendAgain: "Lähetä uudelleen",
  chooseFilesAgain: "Nämä tiedostot on valittava tämän jälkeen uudelleen: {{names}}",
  lawNotice: "Katso säännöt ja mikä muuttuu seuraavaksi",
  nav: {
    examples: "Esimerkit",
    cities: "Kaupungit",
    programmes: "Ohjelmat",
    market: "Markkinavuoropuhelut",
    adviser: "Menettelyneuvoja",
    plans: "Omat suunnitelmat",
    reviews: "Arviot",
    reviewsWaiting: "Arviot ({{count}})",
    coordination: "Koordinointi",
    ownCity: "Oma kaupunki",
    help: "Ohjeet",
    law: "Hankintalain säännöt ja termit",
    accessibility: "Saavutettavuusseloste",
    privacy: "Tietosuojaseloste",
    openData: "Avoin data",
    terms: "Käyttöehdot",
  },
  footer: {
    about:
      "InnoCities-verkoston yhteinen työkalu: suunnittele innovatiivinen hankinta, saa siitä asiantuntijoiden arvio ja opi siitä, mitä muut kaupungit ovat tehneet.",
    navigation: "Tietoa palvelusta",
    sources:
      "Esimerkit on koottu julkisista lähteistä, jotka mainitaan kunkin esimerkin kohdalla. Lakia koskevat kohdat viittaavat voimassa olevaan lakiin julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016), ja jokaisen säännön kohdalla on sen pykälä.",
  },
} satisfies Shape<typeof source>;
