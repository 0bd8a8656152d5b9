import type { after as source } from "../en/after.ts";
import type { Shape } from "../shape.ts";

export const after = {
  moves: {
    errorTitle: "Tarkista nämä vastaukset",
    changed:
      "Suunnitelma muuttui sen jälkeen, kun avasit sivun. Kirjoittamasi on tallella tällä sivulla. Tarkista se ja lähetä uudelleen.",
    back: "Takaisin suunnitelmaan",
    noticeNumber: "Ilmoituksen numero",
    noticeNumberHelp: "Ilmoituksen tunnus Hilmassa tai TEDissä, jos ilmoitus on tehty.",
    noticeLink: "Linkki ilmoitukseen",
    noticeLinkHelp: "Alkaa https://. Linkistä esimerkin lukija löytää alkuperäisen ilmoituksen.",
    "start-tender": {
      title: "Aloita kilpailutus",
      lead: "Ilmoitus tai tarjouspyyntö on lähetetty. Tästä lähtien suunnitelma säilyy sellaisenaan, ja täydennät siihen, mitä kilpailutuksesta tuli.",
      button: "Aloita kilpailutus",
      link: "Aloita kilpailutus",
      done: "Kilpailutus on aloitettu.",
    },
    "sign-contract": {
      title: "Kirjaa hankintasopimus",
      lead: "Sopimus on allekirjoitettu. Tiedot menevät tilastoihin ja esimerkkiin. Sopimuksen arvon näkevät vain työryhmä ja koordinaattorit. Kysymme myöhemmin, miten hankinnalle on käynyt.",
      button: "Kirjaa sopimus",
      link: "Kirjaa hankintasopimus",
      done: "Sopimus on kirjattu. Alla näet, milloin kysymme, miten hankinnalle on käynyt.",
    },
    complete: {
      title: "Päätä hanke",
      lead: "Sopimus on päättynyt tai ratkaisu on vakiintunut käyttöön. Tämän jälkeen voit kertoa muille kaupungeille, mitä hankinnasta tuli.",
      button: "Päätä hanke",
      link: "Päätä hanke",
      done: "Hanke on päätetty. Seuraavaksi voit tehdä siitä esimerkin.",
    },
    stop: {
      title: "Keskeytä hankinta",
      lead: "Myös keskeytetty hankinta on tulos. Kerro syy, niin seuraava kaupunki tietää sen. Vain koordinaattori voi avata hankinnan uudelleen.",
      button: "Keskeytä hankinta",
      link: "Keskeytä hankinta",
      done: "Hankinta on keskeytetty. Siitäkin voi oppia: voit tehdä siitä esimerkin.",
      byCoordinator: "Keskeytät suunnitelman koordinaattorina. Työryhmä saa perustelun sähköpostilla.",
    },
  },
  plan: {
    title: "Päätöksen jälkeen",
    doneFollowUp: "Vastaukset on tallennettu.",
    change: "Tee pieniä muutoksia",
    changes: "Muutettu hyväksymisen jälkeen",
    changesIntro:
      "Asiantuntijat arvioivat lähetetyn version. Nämä vastaukset on muutettu sen jälkeen, eikä niitä ole arvioitu:",
    unsent: "Versio {{number}}, ei lähetetty: muutettu hyväksymisen jälkeen",
    notReviewed: "Ei arvioitu",
    followUps: "Miten on käynyt",
    followUpsIntro: "Kysymme tätä alla olevina päivinä, jotka lasketaan hankintapäätöksestä.",
    followUp_one: "{{count}} kuukauden kuluttua",
    followUp_other: "{{count}} kuukauden kuluttua",
    followUpState: { later: "kysymme {{date}}", open: "odottaa vastausta, kysytty {{date}}", answered: "vastattu" },
    answer: "Vastaa",
    answerAgain: "Muuta vastauksia",
    example: "Esimerkki muille",
    exampleNone: "Kerro muille kaupungeille, mitä tästä tuli. Esimerkki tehdään vastauksista, jotka valitset.",
    exampleStates: {
      started: "Esimerkkiä kirjoitetaan.",
      draft: "Koordinaattori palautti esimerkin kommentein.",
      proposed: "Esimerkki odottaa koordinaattoria.",
      published: "Esimerkki on julkaistu.",
      withdrawn: "Esimerkki on poistettu julkaisusta.",
    },
    exampleMake: "Tee esimerkki",
    exampleOpen: "Avaa esimerkki",
    examplePublic: "Lue se kirjastossa",
  },
  followUp: {
    title_one: "Miten on käynyt {{count}} kuukauden kuluttua?",
    title_other: "Miten on käynyt {{count}} kuukauden kuluttua?",
    lead: "Vastaa siihen, minkä tiedät. Kohdan voi jättää tyhjäksi, ja voit palata vastaamaan myöhemmin.",
    save: "Tallenna vastaukset",
    changed: "Joku muu vastasi sen jälkeen, kun avasit sivun. Avaa sivu uudelleen, niin näet hänen vastauksensa.",
  },
  mails: {
    open: "Avaa tästä: {{link}}",
    "start-tenderSubject": "Kilpailutus on aloitettu: {{title}}",
    "start-tenderText":
      "{{name}} kirjasi, että suunnitelman ”{{title}}” (suunnitelma {{number}}) kilpailutus on aloitettu.",
    "sign-contractSubject": "Sopimus on allekirjoitettu: {{title}}",
    "sign-contractText": "{{name}} kirjasi suunnitelman ”{{title}}” (suunnitelma {{number}}) hankintasopimuksen.",
    completeSubject: "Hanke on päätetty: {{title}}",
    completeText: "{{name}} päätti hankkeen ”{{title}}” (suunnitelma {{number}}).",
    stopSubject: "Hankinta on keskeytetty: {{title}}",
    stopText: "{{name}} keskeytti hankinnan ”{{title}}” (suunnitelma {{number}}, {{city}}).\n\nPerustelu: {{reason}}",
    endSubject: "Kertoisitko tästä muille? {{title}}",
    endText:
      "Hanke ”{{title}}” (suunnitelma {{number}}) on päättynyt. Muut kaupungit oppivat eniten siitä, mitä hankinnasta tuli, myös silloin kun se keskeytettiin.\n\nPalvelu on valmistellut vastauksistasi esimerkin. Valitset, mitkä vastaukset julkaistaan, muokkaat jokaista tekstiä ja näet esimerkin sellaisena kuin se julkaistaan, ennen kuin koordinaattori julkaisee sen.",
    followUpSubject_one: "{{count}} kuukausi hankintapäätöksestä: {{title}}",
    followUpSubject_other: "{{count}} kuukautta hankintapäätöksestä: {{title}}",
    followUpText_one:
      "Hankintapäätöksestä ”{{title}}” (suunnitelma {{number}}) on kulunut {{count}} kuukausi.\n\nOnko ratkaisu käytössä? Mitä tavoitteiden luvut kertovat? Onko ratkaisu levinnyt muualle? Vastaaminen vie muutaman minuutin: {{link}}",
    followUpText_other:
      "Hankintapäätöksestä ”{{title}}” (suunnitelma {{number}}) on kulunut {{count}} kuukautta.\n\nOnko ratkaisu käytössä? Mitä tavoitteiden luvut kertovat? Onko ratkaisu levinnyt muualle? Vastaaminen vie muutaman minuutin: {{link}}",
  },
} satisfies Shape<typeof source>;
