import type { home as source } from "../en/home.ts";
import type { Shape } from "../shape.ts";

export const home = {
  title: "Suunnittele, arvioi ja jaa innovatiivisia hankintoja",
  description:
    "InnoCities-verkoston yhteinen työkalu: laadi innovatiivisen hankinnan suunnitelma, saa siitä asiantuntijoiden arvio ja selaa, mitä muut kaupungit ovat tehneet.",
  heading: "Hanki sellaista, mitä ei vielä ole",
  lead: "Innohankinta on InnoCities-verkoston yhteinen työkalu. Suunnittele innovatiivinen hankinta, saa siitä asiantuntijoiden arvio ja opi siitä, mitä muut kaupungit ovat tehneet ennen sinua.",
  searchLabel: "Hae esimerkeistä suomeksi, ruotsiksi tai englanniksi",
  search: "Hae",
  allExamples_one: "Selaa {{count}} esimerkki",
  allExamples_other: "Selaa kaikkia {{count}} esimerkkiä",
  start: {
    heading: "Onko sinulla tarve mutta ei valmista ratkaisua?",
    text: "Aloita ongelmasta. Lomake kysyy yhden asian kerrallaan, kertoo miksi se kysyy ja näyttää, mitä vielä puuttuu. Voit keskeyttää milloin tahansa ja jatkaa myöhemmin.",
    plan: "Aloita suunnitelma",
    adviser: "Mikä menettely sopii?",
  },
  newest: "Uusimmat esimerkit",
  life: {
    heading: "Luonnoksesta esimerkiksi",
    draft: {
      title: "Luonnos",
      text: "Kuvaa tarve, tavoitteet ja markkinat. Kirjoita yksin, työtovereiden kanssa tai muiden kaupunkien kanssa.",
    },
    review: {
      title: "Arviointi",
      text: "Verkoston asiantuntijat lukevat suunnitelman ja kommentoivat sitä vastaus vastaukselta.",
    },
    buy: {
      title: "Kilpailutus",
      text: "Valitse menettely perusteluineen ja seuraa aikataulua ja lain vähimmäisaikoja.",
    },
    follow: {
      title: "Seuranta",
      text: "Kirjaa sopimus ja tulokset. Myös keskeyttäminen on tulos.",
    },
    share: {
      title: "Esimerkki",
      text: "Julkaise se, minkä voi jakaa. Seuraava kaupunki aloittaa siitä, mitä sinä opit.",
    },
  },
  cities: {
    heading: "Verkoston kaupungit",
    text: "Katso, missä kukin kaupunki on vahva, mitä se on hankkinut ja mitä se suunnittelee.",
    count_one: "{{count}} esimerkki",
    count_other: "{{count}} esimerkkiä",
    map: "Kaupungit kartalla",
  },
} satisfies Shape<typeof source>;
