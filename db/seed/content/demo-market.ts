/** What two cities of the demo make public of their market dialogues. */
export interface DemoDialogue {
  /** The demo plan it is of. */
  plan: "vaasa-effekt" | "tampere-hulevesi";
  city: string;
  /** Days before today on which it was made public, and the days from then until it closes. */
  daysAgo: number;
  openFor: number;
  questions: string;
  howTo: string;
  learned: string;
  notes: readonly { id: string; party: string; question: string; answer: string }[];
}

export const demoDialogues: readonly DemoDialogue[] = [
  {
    plan: "vaasa-effekt",
    city: "vaasa",
    daysAgo: 1,
    openFor: 83,
    questions:
      "1. Vilka automationssystem klarar ni i dag, och med vilka gränssnitt?\n2. Hur lång tid tar en anpassning till en simhall, och vad kostar den ungefär?\n3. Vilka villkor i avtalet skulle hindra er från att lämna anbud?",
    howTo:
      "Svara fritt på högst fyra sidor på svenska, finska eller engelska till kontaktpersonens e-post. Vi ordnar samtal på en timme med alla som vill, med samma frågor.",
    learned: "",
    notes: [
      {
        id: "6f0e7a52-5d40-4f0c-9a5e-0d3c53b8a001",
        party: "Demo Automation Ab",
        question: "Kan den befintliga styrcentralen behållas, eller ska den bytas i samma upphandling?",
        answer: "Den kan behållas. Anbudet ska säga vilka ändringar som behövs i den.",
      },
      {
        id: "6f0e7a52-5d40-4f0c-9a5e-0d3c53b8a002",
        party: "Exempel Energi Oy",
        question: "Vi bad företaget berätta om erfarenheter av effektstyrning i gamla simhallar.",
        answer: "",
      },
    ],
  },
  {
    plan: "tampere-hulevesi",
    city: "tampere",
    daysAgo: 30,
    openFor: 20,
    questions:
      "1. Miten tarkasti hulevesien laatua voi mitata katkeamatta?\n2. Mitä mittaus maksaa pistettä kohden ja mitä huolto vaatii?\n3. Mitä tietoja tarvitsette kaupungilta?",
    howTo: "Vastaukset suomeksi tai englanniksi yhteyshenkilön sähköpostiin, enintään viisi sivua.",
    learned:
      "Vastauksia tuli yksitoista. Jatkuva mittaus onnistuu, mutta anturien puhdistus maksaa enemmän kuin arvioimme. Siksi huolto otetaan mukaan vertailuun ja kokeilu jaetaan kahteen vaiheeseen.",
    notes: [
      {
        id: "6f0e7a52-5d40-4f0c-9a5e-0d3c53b8a003",
        party: "Demo Sensors Oy",
        question: "Voiko tarjota vain mittausta ilman puhdistusta?",
        answer: "Tämä selviää kilpailutuksessa. Markkinavuoropuhelussa voi kertoa kummastakin.",
      },
    ],
  },
];
