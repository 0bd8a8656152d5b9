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
  email: {
    title: "Vaihda sähköpostiosoite",
    change: "Vaihda",
    intro:
      "Palvelu kirjoittaa tähän osoitteeseen, ja sillä kirjaudutaan. Lähetämme linkin uuteen osoitteeseen. Osoite vaihtuu, kun avaat linkin.",
    now: "Nyt: {{email}}",
    address: "Uusi sähköpostiosoite",
    password: "Salasanasi",
    passwordOrCode: "Salasanasi tai todennussovelluksen koodi",
    code: "Todennussovelluksen koodi",
    proofHint: "Kysymme uudelleen, jottei kukaan muu vaihda osoitetta laitteellasi.",
    submit: "Lähetä linkki",
    noProof:
      "Kirjaudut organisaatiosi kautta, eikä sinulla ole täällä salasanaa. Valitse ensin salasana, niin voit vaihtaa osoitteen.",
    choosePassword: "Valitse salasana",
    sentTitle: "Tarkista uuden osoitteen posti",
    sentText:
      "Jos osoitetta voi käyttää, siihen on lähetetty linkki. Linkki on voimassa tunnin. Siihen asti mikään ei muutu.",
    confirmTitle: "Vahvista uusi sähköpostiosoite",
    confirmText: "Tästä lähtien tunnuksesi osoite on {{email}}. Muut laitteet kirjataan ulos.",
    confirm: "Vahvista osoite",
    doneTitle: "Sähköpostiosoite on vaihdettu",
    doneText: "Tästä lähtien kirjaudut uudella osoitteella. Vaihdosta on kerrottu vanhaan osoitteeseen.",
    expiredTitle: "Linkki ei ole enää voimassa",
    expiredText: "Linkkiä voi käyttää kerran ja tunnin ajan. Voit pyytää uuden Oma tunnus -sivulta.",
    endOthers: "Lopeta kaikki muut",
    othersEnded: "Muut istunnot on lopetettu.",
  },
  mail: {
    confirmEmail: {
      subject: "Vahvista uusi sähköpostiosoitteesi Innohankintaan",
      text: "Hei {{name}},\n\ntämä osoite annettiin tunnuksesi uudeksi osoitteeksi. Vahvista se tästä:\n{{link}}\n\nLinkki on voimassa tunnin ja sitä voi käyttää kerran. Jos et pyytänyt vaihtoa, sinun ei tarvitse tehdä mitään.",
    },
    emailChanged: {
      subject: "Innohankinta-tunnuksesi sähköpostiosoite on vaihdettu",
      text: "Hei {{name}},\n\ntunnuksesi osoite vaihdettiin {{when}}. Uusi osoite on {{email}}. Tähän osoitteeseen ei enää lähetetä mitään.\n\nJos et vaihtanut sitä itse, kerro heti verkoston koordinaattorille.",
    },
    linked: {
      subject: "Uusi tapa kirjautua Innohankinta-tunnuksellesi",
      text: "Hei {{name}},\n\ntunnuksesi avattiin {{when}} ensimmäisen kerran tämän kautta: {{provider}}. Tästä lähtien se avautuu sekä näin että salasanallasi.\n\nJos se et ollut sinä, kerro heti verkoston koordinaattorille.",
    },
  },
} satisfies Shape<typeof source>;
