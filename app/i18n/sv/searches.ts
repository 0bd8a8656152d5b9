import type { searches as source } from "../en/searches.ts";
import type { Shape } from "../shape.ts";

export const searches = {
  title: "Sparade sökningar",
  account: "Eget konto",
  lead: "När ett nytt exempel som passar publiceras får du e-post: högst ett meddelande om dagen, med allt nytt.",
  ask: "Vill du ha e-post om den här sökningen?",
  save: "Spara sökningen",
  saved: "Sökningen har sparats.",
  deleted: "Sökningen har tagits bort. Du får inte längre e-post om den.",
  yours: "Dina sökningar",
  none: "Du har inte sparat någon sökning ännu.",
  toLibrary: "Sök bland exemplen",
  since: "sparad {{date}}",
  delete: "Ta bort",
  full: "Du har 30 sparade sökningar, vilket är det högsta antalet. Ta bort en för att spara en ny.",
  everything: "alla exempel",
  mail: {
    subject: "Nya exempel som passar dina sökningar",
    text: "Nytt i exempelbiblioteket:\n\n{{news}}\n\nTa bort en sökning så får du inte längre e-post om den: {{link}}",
  },
} satisfies Shape<typeof source>;
