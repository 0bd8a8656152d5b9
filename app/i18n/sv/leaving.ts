import type { leaving as source } from "../en/leaving.ts";
import type { Shape } from "../shape.ts";

export const leaving = {
  title: "{{name}} slutar",
  lead: "Kontot stängs och alla sessioner avslutas genast. Det som personen har skrivit finns kvar i planerna. Välj först vem som tar över det personen har hand om.",
  nothing: "{{name}} har ingenting som någon annan behöver ta över.",
  holds: "Vad {{name}} har hand om",
  plans: "Planer som {{name}} äger",
  plansIn: "{{city}}: ny ägare till dessa planer",
  reviews: "Granskningar som väntar på {{name}}",
  review: "Vem granskar plan {{number}}: {{title}}",
  toCoordinators: "Ingen ännu: samordnarna utser någon senare",
  todos: "Uppgifter som {{name}} inte har gjort",
  todo: "Vem gör detta i plan {{number}}",
  todoHelp: "Uppgiften: {{text}}",
  planOwner: "Planens ägare",
  examples: "Exempel som {{name}} sköter",
  examplesTo: "Vem sköter dessa exempel",
  teams: "Arbetsgrupper som {{name}} lämnar",
  teamsHelp: "Planerna har andra ägare. Medlemskapet upphör och ingen behöver ta över det.",
  leadTitle: "Stadens huvudanvändare",
  leadTo: "Vem är stadens huvudanvändare från och med nu",
  leadHelp: "{{name}} är stadens enda huvudanvändare. Den som väljs får rollen.",
  planLine: "Plan {{number}}: {{title}}",
  binned: "i papperskorgen",
  sure: "Jag har kontrollerat uppgifterna. Stäng kontot: {{name}}.",
  submit: "Stäng kontot",
  closedAlready: "Kontot är stängt.",
  back: "Tillbaka till personerna",
  mails: {
    closed: {
      subject: "Ditt Innohankinta-konto har stängts",
      text: "Hej {{name}},\n\n{{by}} har stängt ditt konto i Innohankinta. Det som du hade hand om har överförts till andra. Det som du har skrivit finns kvar i planerna och deras historik.\n\nOm detta var ett misstag, svara på detta meddelande: kontot kan öppnas igen. Du kan också be att dina personuppgifter tas bort.",
    },
    unused: {
      subject: "Ditt Innohankinta-konto har stängts",
      text: "Hej {{name}},\n\ningen har loggat in på ditt Innohankinta-konto på länge, så det stängdes. Du hade inget oavslutat där. Om du behöver kontot igen, be stadens huvudanvändare eller nätverkets samordnare att öppna det.",
    },
    heir: {
      subject: "Du tar över efter {{name}}",
      text: "{{name}} har lämnat Innohankinta. {{by}} överförde detta till dig:\n\n{{list}}\n\nÖppna: {{link}}",
      lead: "rollen som din stads huvudanvändare",
      todo: "en uppgift i plan {{number}}, ”{{title}}”",
      example: "exemplet ”{{title}}”",
    },
  },
} satisfies Shape<typeof source>;
