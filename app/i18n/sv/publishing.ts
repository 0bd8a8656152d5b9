import type { publishing as source } from "../en/publishing.ts";
import type { Shape } from "../shape.ts";

export const publishing = {
  title: "Annonser och öppna data",
  link: "Annonser och öppna data",
  lead: "Planen i de former som annonstjänster och öppna data använder. Bara offentliga svar finns med.",
  secret: "Hela planen är sekretessbelagd enligt lag. Därför görs varken annons eller öppna data av den.",
  ocds: {
    heading: "Öppna data",
    what: "En publicering av planeringsskedet enligt standarden för öppna upphandlingsdata (OCDS 1.1), med innovationsmålen. Publicera den där er stad har sina öppna data.",
    file: "Publicering av planeringsskedet (OCDS, JSON)",
    draft: "Tjänsten har ännu inget utgivarprefix. Filen är märkt som utkast och är inte avsedd att publiceras.",
  },
  statistics: {
    heading: "Annonstjänstens statistikfrågor",
    what: "Annonstjänsten Hilma frågar detta om varje del. Ni svarar en gång i planen; kopiera svaren härifrån.",
    change: "Svara eller ändra",
    question: "Fråga",
    answer: "Svar",
    key: "Nyckel i Hilma",
    unanswered: "Inte besvarad",
  },
} as const satisfies Shape<typeof source>;
