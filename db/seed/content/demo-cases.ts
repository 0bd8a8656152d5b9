import type { AnsweredMove } from "~/domain/case/move-questions.ts";
import type { CellValue } from "~/domain/form/value.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import { type DemoPlan, one } from "./demo-plan.ts";
import { tamperePlan } from "./demo-plan-tampere.ts";
import { vaasaPlan } from "./demo-plan-vaasa.ts";

/** A move of the owner after the approval, and what its form posts. */
export interface DemoMove {
  move: AnsweredMove;
  daysAgo: number;
  /** Questions of the form that ask for a day: how many days before today it was. */
  days: Readonly<Record<string, number>>;
  fields: Readonly<Record<string, string>>;
}

/** A procurement that has gone on past its approval, and what its example says beside the plan. */
export interface DemoCase {
  plan: DemoPlan;
  sentDaysAgo: number;
  /** Where there is none, two experts reviewed it. */
  withoutReview?: { letter: string; reason: string };
  moves: readonly DemoMove[];
  example?: ExampleFields;
}

const anyYear = /\b20\d\d\b/g;

/** Another need on the ground of a plan that is there, some years earlier: every year that it names moves with it. */
function another(plan: DemoPlan, key: string, years: number, answers: DemoPlan["answers"]): DemoPlan {
  const back = ([name, cell]: [string, CellValue]): [string, CellValue] => {
    if (typeof cell === "string") return [name, cell.replace(anyYear, (year) => String(Number(year) - years))];
    return [name, name === "year" && typeof cell === "number" ? cell - years : cell];
  };
  const all = (cells: Readonly<Record<string, CellValue>>) => Object.fromEntries(Object.entries(cells).map(back));
  const rows = Object.entries(plan.rows).map(([id, group]) => [
    id,
    group.map(({ row, cells }) => ({ row, cells: all(cells) })),
  ]);
  return { ...plan, key, answers: { ...all(plan.answers), ...answers }, rows: Object.fromEntries(rows) };
}

const supplier = (name: string, size: string) => ({
  q: "out-tenders out-tenders-sme out-suppliers out-value out-award-date out-contract-date",
  "r:out-suppliers": "winner",
  "out-suppliers:winner:name": name,
  "out-suppliers:winner:country": "FI",
  "out-suppliers:winner:size": size,
});

/** The pages are fictional, like the notices. */
const notice = (site: string, number: string) => ({
  q: "out-notice-sent out-notices",
  "out-notices:start-tender:number": number,
  "out-notices:start-tender:link": `https://${site}.example/${number}`,
});

const inContract: DemoCase = {
  plan: another(vaasaPlan, "vaasa-charging", 1, {
    title: "Laddning av stadens bilar utan större elanslutningar",
    "records-number": "VASA/2874/2025",
    joint: one("no"),
    "need-statement":
      "Stadens elbilar laddas när skolor och simhallar redan drar mycket el, så depåernas anslutningar räcker inte och bilar står oladdade på morgonen.",
    summary:
      "Vasa skaffar en styrning som låter stadens elbilar laddas när skolor och simhallar drar minst el. I dag laddas bilarna samtidigt som byggnaderna behöver sin effekt, och två anslutningar skulle behöva byggas ut. Lösningen finns på marknaden men måste anpassas till fem slags fastighetsautomation. Upphandlingen är nationell och sker i två steg med besök i byggnaderna. Värdet är 168 000 euro. Fastigheter äger resultatet.",
  }),
  sentDaysAgo: 330,
  withoutReview: {
    letter: "Planen får gå vidare till upphandling. Den har inte granskats av nätverkets experter.",
    reason: "Staden bad att få använda verktyget utan granskning, eftersom energistödet måste sökas före årsskiftet.",
  },
  moves: [
    {
      move: "start-tender",
      daysAgo: 252,
      days: { "out-notice-sent": 252 },
      fields: notice("upphandling.vasa", "2026-118204"),
    },
    {
      move: "sign-contract",
      daysAgo: 111,
      days: { "out-award-date": 159, "out-contract-date": 111 },
      fields: {
        ...supplier("Kvarken Energistyrning Ab (demo)", "small"),
        "out-tenders": "4",
        "out-tenders-sme": "3",
        "out-value": "161400",
      },
    },
  ],
};

const completed: DemoCase = {
  plan: another(tamperePlan, "tampere-bus-warnings", 5, {
    title: "Alikulkujen tulvavaroitukset linja-autoille",
    "records-number": "TRE:6120/02.08.00/2021",
    "need-statement":
      "Linja-autojen kuljettajat ja liikenteen ohjaus saavat tiedon tulvivasta alikulusta vasta paikalla, joten autoja jää veteen, vuorot myöhästyvät ja raivaus alkaa myöhässä.",
    summary:
      "Tampere kehittää kumppanin kanssa varoituksen, joka kertoo linja-autoille ja liikenteen ohjaukselle 1–3 tuntia ennen rankkasadetta, mitkä alikulut jäävät veden alle. Nyt tieto tulee kuljettajilta, kun vesi on jo kadulla. Valmista ratkaisua ei ole, joten menettelynä on innovaatiokumppanuus kolmessa vaiheessa, ja kaupunki voi lopettaa jokaisen vaiheen jälkeen. Arvo optioineen on 690 000 euroa.",
  }),
  sentDaysAgo: 1820,
  moves: [
    {
      move: "start-tender",
      daysAgo: 1741,
      days: { "out-notice-sent": 1741 },
      fields: notice("hankinnat.tampere", "2022-091337"),
    },
    {
      move: "sign-contract",
      daysAgo: 1543,
      days: { "out-award-date": 1558, "out-contract-date": 1543 },
      fields: {
        ...supplier("Sadevahti Oy (demo)", "small"),
        "out-tenders": "5",
        "out-tenders-sme": "4",
        "out-value": "648000",
      },
    },
    {
      move: "complete",
      daysAgo: 83,
      days: { "out-ended": 83, "out-in-use": 1088 },
      fields: { q: "out-ended out-in-use" },
    },
  ],
  example: {
    "title-sv": ["Översvämningsvarningar för bussar i underfarter"],
    "title-en": ["Flood warnings for buses in underpasses"],
    "summary-fi": [
      "Tampere kehitti kumppanin kanssa varoituksen, joka kertoo linja-autoille ja liikenteen ohjaukselle ennen rankkasadetta, mitkä alikulut jäävät veden alle. Menettelynä oli innovaatiokumppanuus kolmessa vaiheessa. Varoitus tulee nyt keskimäärin 70 minuuttia ennen vettä.",
    ],
    "summary-sv": [
      "Tammerfors utvecklade tillsammans med en partner en varning som före ett skyfall berättar för bussarna och trafikledningen vilka underfarter som hamnar under vatten. Förfarandet var ett innovationspartnerskap i tre faser. Varningen kommer nu i medeltal 70 minuter före vattnet.",
    ],
    "summary-en": [
      "Tampere and its partner developed a warning that tells bus drivers and traffic control before a cloudburst which underpasses will be under water. The procedure was an innovation partnership in three phases. The warning now comes 70 minutes before the water on average.",
    ],
    "translator-sv": ["Kaupungin viestintä"],
    "translator-en": ["Kaupungin viestintä"],
    "text-fi-outcomes": [
      "Varoitus tulee keskimäärin 70 minuuttia ennen kuin vesi on kadulla, ja se löysi kolmena kesänä 41 tulvapaikkaa 52:sta. Veteen jääneitä linja-autoja oli ennen seitsemän vuodessa, viime kesänä ei yhtään. Kuljettajat saavat varoituksen samalle näytölle kuin aikataulun.",
    ],
    "text-fi-difficulties": [
      "Ensimmäisenä talvena varoituksia tuli turhaan, koska malli ei tuntenut lunta eikä jäätyneitä kaivoja. Kuljettajat lakkasivat katsomasta niitä. Luottamuksen palauttaminen vei puoli vuotta ja vaati, että vain kolme pahinta paikkaa näytetään.",
    ],
    "text-fi-lessons": [
      "Ottaisimme kuljettajat mukaan jo vertailuperusteita kirjoitettaessa ja pisteyttäisimme turhat varoitukset yhtä ankarasti kuin puuttuvat. Oikeus lopettaa vaiheen jälkeen oli tärkeä: toinen kahdesta kumppanista jäi pois ensimmäisen talven tulosten perusteella.",
    ],
  },
};

const stopped: DemoCase = {
  plan: another(tamperePlan, "tampere-pumps", 2, {
    title: "Pumppaamojen ohjaus sade-ennusteen mukaan",
    "records-number": "TRE:5533/02.08.00/2024",
    "need-statement":
      "Vesihuollon valvomo tyhjentää pumppaamoja vasta, kun vesi nousee, joten rankkasateen alkaessa altaat ovat valmiiksi täynnä ja vesi jää kaduille ja alikulkuihin.",
    summary:
      "Tampere etsii kumppania, joka kehittää pumppaamoille ohjauksen: altaat tyhjennetään ennusteen mukaan ennen rankkasadetta. Nyt valvomo näkee veden vasta, kun se nousee, ja kadut tulvivat. Valmista ratkaisua ei ole, joten menettelynä on innovaatiokumppanuus kolmessa vaiheessa, ja kaupunki voi lopettaa jokaisen vaiheen jälkeen. Arvo optioineen on 690 000 euroa.",
  }),
  sentDaysAgo: 720,
  withoutReview: {
    letter: "Suunnitelma voi edetä kilpailutukseen. Verkoston asiantuntijat eivät ole arvioineet sitä.",
    reason: "Kaupunki pyysi saada käyttää työkalua ilman arviointia, koska suunnitelma oli jo arvioitu kaupungissa.",
  },
  moves: [
    {
      move: "start-tender",
      daysAgo: 645,
      days: { "out-notice-sent": 645 },
      fields: notice("hankinnat.tampere", "2025-094410"),
    },
    {
      move: "stop",
      daysAgo: 520,
      days: {},
      fields: {
        q: "stop-kind stop-reason stop-lessons",
        "stop-kind": "tenders-unfit",
        "stop-reason":
          "Saimme kaksi alustavaa tarjousta. Kumpikaan ei pystynyt osoittamaan koeaineistolla, että pumppaamo ehditään tyhjentää ennen sadetta, eikä vaatimusta voinut lieventää muuttamatta hankintaa toiseksi.",
        "stop-lessons":
          "Koeaineisto kannattaa antaa yrityksille jo markkinavuoropuhelussa. Silloin olisimme nähneet ennen ilmoitusta, että pumppaamojen vanha automaatio ei tottele ulkopuolista ohjausta riittävän nopeasti.",
      },
    },
  ],
};

/** Procurements past their approval: one in contract, one completed whose example waits, and one that was stopped. */
export const demoCases: readonly DemoCase[] = [inContract, completed, stopped];
