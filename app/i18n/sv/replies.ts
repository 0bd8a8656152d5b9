import type { replies as source } from "../en/replies.ts";
import type { Shape } from "../shape.ts";

export const replies = {
  title: "Granskningar och kommentarer",
  lead: "De sakkunnigas granskningar med samordnarens beslut.",
  toDo: "Svara på varje kommentar: vad ni har ändrat eller varför inte.",
  none: "Ni har inte fått några granskningar ännu. De kommer med samordnarens beslut.",
  reviews: "Granskningar",
  reviewBy: "Granskning av {{name}}, omgång {{round}}",
  commentsTitle: "Kommentarer",
  wholePlan: "Hela planen",
  unanswered_one: "En sak som måste åtgärdas har inget svar ännu. Planen kan skickas in på nytt när den har fått ett.",
  unanswered_other:
    "{{count}} saker som måste åtgärdas har inget svar ännu. Planen kan skickas in på nytt när alla har fått ett.",
  by: "{{name}}, omgång {{round}}",
  settled: "I ordning",
  comments: { "must-fix": "Måste åtgärdas", consider: "Att överväga", "well-done": "Väl gjort" },
  legend: "Ert svar",
  kinds: { changed: "Ändrat", "not-changed": "Inte ändrat, eftersom" },
  because: "Vad ni har ändrat, eller varför inte",
  becauseHelp: "Behövs när ni inte har ändrat. De sakkunniga läser detta i nästa omgång.",
  noReply: "Inte besvarad ännu",
  save: "Spara svaren",
  saved: "Sparat {{time}}",
  tooLong: "Svaret är för långt eller har tecken som inte kan sparas.",
  unknownChoice: "Välj något av svaren.",
  commentGone: "Kommentaren finns inte längre bland dem som ni har fått. Ert svar på den är inte sparat.",
  earlier: "Tidigare svar",
  ofComment: "Kommentar: {{text}}",
} satisfies Shape<typeof source>;
