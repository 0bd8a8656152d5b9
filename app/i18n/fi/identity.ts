import type { identity as source } from "../en/identity.ts";
import type { Shape } from "../shape.ts";

export const identity = {
  button: "Kirjaudu: {{provider}}",
  or: "Tai sähköpostilla ja salasanalla",
  elsewhere:
    "Kirjaudutko organisaatiosi kautta? Tee se toisessa ikkunassa, palaa tähän ja paina painiketta. Jätä yllä olevat kentät tyhjiksi.",
  newWindow: "Kirjaudu: {{provider}} (avautuu uuteen ikkunaan)",
  operator: "Voit myös kirjoittaa palvelun ylläpitäjälle: {{email}}",
  problems: {
    down: {
      title: "Organisaatiosi kirjautuminen ei vastaa juuri nyt",
      text: "Yritä hetken kuluttua uudelleen. Jos sinulla on täällä salasana, voit sillä välin kirjautua sillä.",
    },
    refused: {
      title: "Organisaatiosi kirjautuminen ei päästänyt läpi",
      text: "Keskeytit kirjautumisen, tai organisaatiosi ei ole antanut sinulle lupaa käyttää tätä palvelua. Jos et keskeyttänyt, kysy organisaatiosi IT-tuesta.",
    },
    stale: {
      title: "Kirjautumista ei viety ajoissa loppuun",
      text: "Se oli aloitettu liian kauan sitten tai toisessa selaimessa, tai se on jo käytetty. Aloita alusta.",
    },
    clock: {
      title: "Palvelujen kellot ovat eri ajassa",
      text: "Organisaatiosi vastauksessa oli väärä aika, joten siihen ei luotettu. Yritä uudelleen. Jos se ei auta, kerro organisaatiosi IT-tukeen.",
    },
    untrusted: {
      title: "Organisaatiosi kirjautumisen vastausta ei voitu varmentaa",
      text: "Mitään ei avattu. Aloita alusta. Jos se ei auta, kerro organisaatiosi IT-tukeen.",
    },
    "no-email": {
      title: "Organisaatiosi ei kertonut vahvistettua sähköpostiosoitetta",
      text: "Ilman sitä emme tiedä, kenen tunnus avataan. Pyydä organisaatiosi IT-tukea välittämään tälle palvelulle vahvistettu sähköpostiosoite.",
    },
    "not-invited": {
      title: "Organisaatiotasi ei ole vielä kutsuttu",
      text: "Kirjautumisesi toimii, mutta tunnuksia tehdään vain kutsutuille organisaatioille ja henkilöille. Pyydä kutsu kaupunkisi pääkäyttäjältä, tai pyydä verkoston koordinaattoria kutsumaan organisaatiosi sähköpostin verkkotunnus.",
    },
    "account-closed": {
      title: "Tunnuksesi on suljettu",
      text: "Jos tarvitset sitä taas, pyydä kaupunkisi pääkäyttäjää tai verkoston koordinaattoria avaamaan se.",
    },
    "too-many": {
      title: "Liian monta yritystä",
      text: "Odota minuutti ja aloita alusta.",
    },
  },
  domains: {
    title: "Kutsutut sähköpostin verkkotunnukset",
    intro:
      "Kutsutun verkkotunnuksen henkilöt saavat hankinnan valmistelijan tunnuksen, kun he kirjautuvat ensimmäisen kerran organisaationsa kautta. Palvelun ylläpitäjän on pitänyt ottaa organisaation kirjautuminen käyttöön tälle verkkotunnukselle.",
    noProvider:
      "Tässä palvelussa ei ole käytössä minkään organisaation kirjautumista. Verkkotunnuksia voi kutsua jo etukäteen.",
    none: "Yhtään verkkotunnusta ei ole vielä kutsuttu.",
    domain: "Verkkotunnus",
    domainHint: "Se, mikä osoitteissa on @-merkin jälkeen, esimerkiksi tampere.fi",
    place: "Kaupunki ja yksikkö",
    provider: "Kirjautuminen",
    noProviderYet: "ei käytössä",
    action: "Toiminto",
    withdraw: "Peru kutsu",
    add: "Kutsu verkkotunnus",
    unit: "Yksikkö, jossa uudet valmistelijat työskentelevät",
    chooseUnit: "Valitse",
    submit: "Kutsu verkkotunnus",
    invited: "Verkkotunnus on kutsuttu.",
    withdrawn: "Verkkotunnuksen kutsu on peruttu. Jo tehdyt tunnukset säilyvät.",
  },
  mail: {
    linked: {
      subject: "Uusi tapa kirjautua Innohankinta-tunnuksellesi",
      text: "Hei {{name}},\n\ntunnuksesi avattiin {{when}} ensimmäisen kerran tämän kautta: {{provider}}. Tästä lähtien se avautuu sekä näin että salasanallasi.\n\nJos se et ollut sinä, kerro heti verkoston koordinaattorille.",
    },
  },
} satisfies Shape<typeof source>;
