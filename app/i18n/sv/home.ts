import type { home as source } from "../en/home.ts";
import type { Shape } from "../shape.ts";

export const home = {
  title: "Planera, granska och dela innovativa upphandlingar",
  description:
    "Nätverket InnoCities gemensamma verktyg: gör upp en plan för en innovativ upphandling, få den granskad av sakkunniga och se vad andra städer har gjort.",
  heading: "Köp det som ännu inte finns",
  lead: "Innohankinta är nätverket InnoCities gemensamma verktyg. Planera en innovativ upphandling, få den granskad av sakkunniga och lär av vad andra städer har gjort före dig.",
  searchLabel: "Sök bland exemplen på finska, svenska eller engelska",
  search: "Sök",
  allExamples_one: "Se {{count}} exempel",
  allExamples_other: "Se alla {{count}} exempel",
  start: {
    heading: "Har du ett behov men ingen färdig lösning?",
    text: "Börja med problemet. Formuläret frågar en sak i taget, berättar varför det frågar och visar vad som ännu saknas. Du kan avbryta när du vill och fortsätta senare.",
    plan: "Börja en plan",
    adviser: "Vilket förfarande passar?",
  },
  newest: "De nyaste exemplen",
  life: {
    heading: "Från utkast till exempel",
    draft: {
      title: "Utkast",
      text: "Beskriv behovet, målen och marknaden. Skriv ensam, med kolleger eller med andra städer.",
    },
    review: {
      title: "Granskning",
      text: "Nätverkets sakkunniga läser planen och kommenterar den svar för svar.",
    },
    buy: {
      title: "Konkurrensutsättning",
      text: "Välj ett förfarande och motivera det, och följ tidsplanen och lagens minimitider.",
    },
    follow: {
      title: "Uppföljning",
      text: "Anteckna avtalet och resultaten. Också ett avbrott är ett resultat.",
    },
    share: {
      title: "Exempel",
      text: "Publicera det som kan delas. Nästa stad börjar med det du har lärt dig.",
    },
  },
  cities: {
    heading: "Städerna i nätverket",
    text: "Se vad varje stad är stark på, vad den har upphandlat och vad den planerar.",
    count_one: "{{count}} exempel",
    count_other: "{{count}} exempel",
    map: "Städerna på kartan",
  },
} satisfies Shape<typeof source>;
