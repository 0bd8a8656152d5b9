import type { planFile as source } from "../en/plan-file.ts";
import type { Shape } from "../shape.ts";

export const planFile = {
  title: "Börja en plan från en fil",
  lead: "En plan som har sparats som JSON-fil, här eller i en annan installation av tjänsten, blir ett nytt utkast som du äger. Antingen tas hela filen in eller ingenting.",
  file: "Planens fil",
  fileHelp: "En JSON-fil från dokumentsidan för en plan; högst 8 MB.",
  unitHelp: "Enheten som äger den nya planen.",
  submit: "Hämta in planen",
  format: "Filformatet är öppet och har en version.",
  schema: "Beskrivning av formatet (JSON Schema)",
  download: "Planen som fil (JSON)",
  downloadHelp:
    "Alla svar med märkningar om konfidentialitet, för att flytta planen till ett annat system. Bilagorna nämns men följer inte med.",
  made: "Planen ”{{title}}” hämtades in.",
  open: "Öppna planen",
  left: "Utelämnat, eftersom tjänsten inte känner till det",
  files: "Bilagor som ska läggas till igen",
  wholeFile: "filen",
  seeAbove: "Filen togs inte in: den har {{count}} fel.",
  tooLarge: "Filen är större än 8 MB.",
  noFile: "Välj en fil.",
  unreadable: {
    "not-json": "Filen är inte JSON.",
    "other-file": "Filen är JSON men ingen plan i den här tjänsten: dess ”format” är inte ”innohankinta-plan”.",
    "other-form": "Planen är gjord med en version av formuläret som inte finns i den här tjänsten.",
  },
  wrong: {
    unknown: "{{place}}: något sådant finns inte i formatet.",
    missing: "{{place}}: saknas.",
    wrong: "{{place}}: stämmer inte med formatet.",
  },
} satisfies Shape<typeof source>;
