import type { notifications as source } from "../en/notifications.ts";
import type { Shape } from "../shape.ts";

export const notifications = {
  title: "Aviseringar",
  unread_zero: "Ingenting nytt.",
  unread_one: "En som du inte har öppnat.",
  unread_other: "{{count}} som du inte har öppnat.",
  new: "Ny",
  none: "Du har ännu inte fått några aviseringar.",
  markRead: "Markera alla som lästa",
  saved: "Dina val sparades.",
  waysTitle: "Vad du får veta och hur",
  waysIntro:
    "Allt kan stängas av, utom beslut om dina planer. Det dagliga sammandraget kommer klockan sju på morgonen, finsk tid.",
  kind: "Avisering",
  about: "När",
  way: "Hur",
  wayOf: "Hur: {{kind}}",
  fixed: "Alltid genast per e-post",
  saveWays: "Spara valen",
  ways: {
    "at-once": "Genast per e-post",
    daily: "I det dagliga sammandraget",
    here: "Bara här",
    off: "Inte alls",
  },
  kinds: {
    decision: { name: "Beslut", about: "En samordnare beslutar om en plan i din arbetsgrupp eller öppnar den igen." },
    team: { name: "Arbetsgrupper", about: "Du tas med i en arbetsgrupp eller ur den, din roll eller ägaren byts." },
    mention: { name: "Omnämnanden", about: "Någon nämner dig i en diskussion." },
    todo: { name: "Att göra", about: "Någon ger dig något att göra, och dagen för det är inne." },
    talk: { name: "Diskussioner", about: "En diskussion där du har skrivit fortsätter." },
    plan: { name: "Planer", about: "En plan i din arbetsgrupp skickas in, går vidare eller avbryts." },
    "follow-up": { name: "Uppföljningar", about: "Det är dags att berätta hur det har gått för en upphandling." },
    review: { name: "Granskningar", about: "Du ombeds granska en plan, eller en granskning återkommer eller slutar." },
    reminder: { name: "Påminnelser", about: "Dagen för en granskning är nära eller har gått." },
    coordination: { name: "Samordning", about: "Något väntar på samordnarna." },
    example: { name: "Exempel", about: "Något händer med ett exempel som du sköter, eller någon frågar om det." },
    inquiry: {
      name: "Frågor mellan städer",
      about: "Någon frågar dig eller din stad, eller svarar på det du frågade.",
    },
    search: { name: "Sparade sökningar", about: "Nya exempel passar en sökning som du har sparat." },
  },
  digest: {
    subject_one: "Innohankinta: en avisering",
    subject_other: "Innohankinta: {{count}} aviseringar",
    text: "Sedan det förra sammandraget:\n\n{{news}}\n\nAlla aviseringar och dina val av vad du vill veta: {{link}}",
  },
} satisfies Shape<typeof source>;
