import type { Block, DocumentLabels, DocumentModel } from "~/domain/document";
import type { Lang } from "~/domain/lang";

export const sampleLabels: Readonly<Record<Lang, DocumentLabels>> = {
  fi: {
    contents: "Sisällys",
    recordsNumber: "Asianumero",
    secrecy: "Salassa pidettävää",
    page: (page, pages) => `Sivu ${page}/${pages}`,
    lettersNotShown: (count) => `Merkkejä, joita ei voi näyttää: ${count}. Niiden paikalla on merkin koodi.`,
  },
  sv: {
    contents: "Innehåll",
    recordsNumber: "Diarienummer",
    secrecy: "Sekretessbelagt",
    page: (page, pages) => `Sida ${page}/${pages}`,
    lettersNotShown: (count) => `Tecken som inte kan visas: ${count}. I deras ställe står tecknets kod.`,
  },
  en: {
    contents: "Contents",
    recordsNumber: "Records number",
    secrecy: "Secret by law",
    page: (page, pages) => `Page ${page} of ${pages}`,
    lettersNotShown: (count) => `Letters that could not be shown: ${count}. Their codes stand in their places.`,
  },
};

export const createdAt = new Date("2026-11-22T08:30:00Z");

export const anEmptyDocument = (lang: Lang = "fi"): DocumentModel => ({
  lang,
  title: "Hulevesien älykäs ohjaus",
  subject: "Innovatiivisen hankinnan suunnitelma",
  author: "Lahden kaupunki",
  createdAt,
  statusLine: "Luonnos",
  revisionLine: "Ei vielä lähetetty",
  coverFacts: [],
  contents: true,
  blocks: [],
});

const need =
  "Kaupunki suunnittelee innovatiivista hankintaa, jonka tavoitteena on vähentää hulevesitulvien aiheuttamia vahinkoja. Markkinoilla ei ole valmista ratkaisua, joten hankinnassa haetaan uutta tapaa mitata, ennustaa ja ohjata virtaamia. Arvioitu kokonaisarvo on 450\u00a0000\u00a0€ (alv 0 %). Åbo, Jyväskylä ja Tampere ovat kokeilleet vastaavaa – tulokset on koottu liitteeseen.";
const swedish =
  "Upphandlingsförfarandet väljs efter marknadsdialogen. Innovationspartnerskap kräver ett forsknings- och utvecklingsskede som ännu inte finns på marknaden; därför jämförs förfarandena noggrant före beslutet.";

/** Every kind of block, with what makes each of them difficult. */
export const everyBlock: readonly Block[] = [
  { type: "heading", level: 1, text: "1. Tarve ja tavoitteet" },
  { type: "paragraph", text: need },
  {
    type: "paragraph",
    text: [
      { text: "Katso " },
      { text: "esimerkkikirjaston vastaavat tapaukset", link: "https://example.org/fi/examples?theme=vesi(1)" },
      { text: " ja " },
      { text: "lihavoitu kohta", bold: true },
      { text: ". Ruotsiksi: " },
      { text: "upphandlande enhet", lang: "sv" },
      { text: ". Kirjaimet: Å ä ö š ž ŋ á € – ≤ → ✓." },
    ],
  },
  { type: "heading", level: 2, text: "Lähtötilanne" },
  {
    type: "free-text",
    lang: "sv",
    text: `${swedish}\n${swedish}\n\n  - första punkten\n  - andra punkten\n\n${swedish}`,
  },
  { type: "heading", level: 4, text: "Taso, joka hyppäisi yhden yli" },
  {
    type: "list",
    marker: "bullet",
    items: [
      "Tarve on tunnistettu palvelualueella ja vahvistettu työpajassa.",
      `Ratkaisu edellyttää tutkimus- ja kehittämistyötä ennen käyttöönottoa. ${need}`,
      "Öljynerotus ja ääniantureiden käyttö selvitetään erikseen.",
    ],
  },
  { type: "list", marker: "decimal", items: Array.from({ length: 12 }, (_, place) => `Vaihe ${place + 1}`) },
  { type: "heading", level: 1, text: "2. Vastaukset" },
  {
    type: "answers",
    items: [
      { label: "Hankinnan kohde", content: [{ type: "paragraph", text: "Palvelut" }] },
      {
        label: "Miksi tarve on ajankohtainen juuri nyt, ja mitä tapahtuu, jos mitään ei tehdä?",
        remark: "Salassa pidettävä: 621/1999, 24 § 1 mom. 17 kohta",
        content: [{ type: "free-text", lang: "fi", text: `${need}\n\n${need}` }],
      },
      { label: "Teemat", content: [{ type: "list", marker: "bullet", items: ["Ilmasto", "Vesi", "Kiertotalous"] }] },
      { label: "Vastaus puuttuu", content: [] },
      {
        label: "Tavoitteet",
        content: [
          {
            type: "table",
            caption: "Tavoitteet ja niiden mittarit",
            rowHeaders: true,
            columns: [{ header: "Tavoite" }, { header: "Nyt", align: "end" }, { header: "Tavoitetaso", align: "end" }],
            rows: [
              ["Tulvavahinkojen määrä vuodessa", "12", "4"],
              ["Ennustuksen aika ennen tulvaa, tuntia", "0", "6"],
            ],
          },
        ],
      },
    ],
  },
  { type: "heading", level: 1, text: "3. Budjetti ja riskit" },
  {
    type: "note",
    tone: "info",
    title: "Hyvä tietää",
    text: "Hinnat ovat arvonlisäverottomia. Kynnysarvo tarkistetaan ennen hankintailmoitusta.",
  },
  {
    type: "table",
    caption: "Budjetti vuosittain",
    rowHeaders: true,
    columns: [
      { header: "Kustannus", share: 3 },
      { header: "2027, €", align: "end", share: 1 },
      { header: "2028, €", align: "end", share: 1 },
    ],
    rows: [
      ["Tutkimus- ja kehittämispalvelut", "120 000", "80 000"],
      ["Pilotointi kahdella valuma-alueella", "60 000", "140 000"],
      ["Käyttöönotto", "", "50 000"],
    ],
    totals: ["Yhteensä", "180 000", "270 000"],
  },
  {
    type: "table",
    caption: "Riskit ja niiden hallinta",
    rowHeaders: true,
    columns: [
      { header: "Riski" },
      { header: "Todennäköisyys" },
      { header: "Vaikutus" },
      { header: "Hallintakeino" },
      { header: "Vastuuhenkilö" },
    ],
    rows: Array.from({ length: 24 }, (_, place) => [
      place % 3 === 0 ? "Innovaatiokumppanuusmenettelyn epävarmuus" : "Toimittajalukko",
      "Kohtalainen",
      "Suuri",
      place % 4 === 0
        ? "Vaiheistus ja keskeytysehdot, avoimet rajapinnat, tekijänoikeusehdot sekä säännölliset väliarvioinnit kumppanien kanssa"
        : "Avoimet rajapinnat",
      "Hankintapäällikkö",
    ]),
  },
  { type: "page-break" },
  { type: "heading", level: 1, text: "4. Aikataulu" },
  {
    type: "figure",
    alt: "Aikajana: markkinavuoropuhelu helmikuussa 2027, hankintailmoitus toukokuussa 2027, sopimus marraskuussa 2027.",
    caption: "Kuva 1. Hankinnan aikajana",
    width: 470,
    height: 110,
    shapes: [
      { shape: "rect", x: 0, y: 0, width: 470, height: 110, fill: "surface" },
      {
        shape: "line",
        points: [
          [30, 60],
          [440, 60],
        ],
        stroke: "accent",
        strokeWidth: 2,
      },
      {
        shape: "line",
        points: [
          [150, 20],
          [150, 100],
        ],
        stroke: "line",
        dashed: true,
      },
      { shape: "circle", x: 60, y: 60, radius: 6, fill: "accent" },
      { shape: "circle", x: 220, y: 60, radius: 6, fill: "paper", stroke: "accent", strokeWidth: 2 },
      {
        shape: "polygon",
        points: [
          [400, 50],
          [410, 60],
          [400, 70],
          [390, 60],
        ],
        fill: "warning",
      },
      { shape: "text", x: 60, y: 88, text: "Vuoropuhelu", size: 9, anchor: "middle" },
      { shape: "text", x: 220, y: 88, text: "Hankintailmoitus", size: 9, anchor: "middle", bold: true },
      {
        shape: "text",
        x: 400,
        y: 88,
        text: "Sopimus ja hyvin pitkä selitys, joka ei mahdu",
        size: 9,
        anchor: "middle",
      },
    ],
  },
  { type: "note", tone: "warning", text: "Kesälomat pidentävät tarjousaikaa." },
  { type: "heading", level: 2, text: "Sammanfattning på svenska", lang: "sv" },
  { type: "paragraph", text: swedish, lang: "sv" },
  { type: "paragraph", text: "Emoji 😀 ja שלום sekä ohjausmerkki\u0007 ja suunta\u202emerkki." },
];

export const aFullDocument = (lang: Lang = "fi"): DocumentModel => ({
  ...anEmptyDocument(lang),
  recordsNumber: "LAH/1234/02.08.00/2026",
  mark: "Luonnos",
  coverFacts: [
    ["Hankintayksikkö", "Lahden kaupunki, Kaupunkiympäristö"],
    ["Yhteyshenkilö", [{ text: "hankinnat@lahti.fi", link: "mailto:hankinnat@lahti.fi" }]],
    ["Hankinnan tausta", need],
  ],
  secrecy: ["Julkisuuslaki 621/1999, 24 § 1 mom. 17 kohta: liikesalaisuus", "Voimassa sopimuksen tekoon"],
  blocks: everyBlock,
});

/** About `times` × 2.5 pages. */
export const aLongDocument = (times: number): DocumentModel => ({
  ...aFullDocument(),
  blocks: Array.from({ length: times }, () => everyBlock).flat(),
});
