import type { replies as source } from "../en/replies.ts";
import type { Shape } from "../shape.ts";

export const replies = {
  title: "Arviot ja kommentit",
  lead: "Asiantuntijoiden arviot koordinaattorin päätöksen mukana.",
  toDo: "Vastaa jokaiseen kommenttiin: mitä muutitte tai miksi ette.",
  none: "Arvioita ei ole vielä annettu teille. Ne tulevat koordinaattorin päätöksen mukana.",
  reviews: "Arviot",
  reviewBy: "{{name}}, {{round}}. kierroksen arvio",
  commentsTitle: "Kommentit",
  wholePlan: "Koko suunnitelma",
  unanswered_one:
    "Yhteen korjattavaan kohtaan ei ole vielä vastattu. Suunnitelman voi lähettää uudelleen, kun siihen on vastattu.",
  unanswered_other:
    "{{count}} korjattavaan kohtaan ei ole vielä vastattu. Suunnitelman voi lähettää uudelleen, kun jokaiseen on vastattu.",
  by: "{{name}}, {{round}}. kierros",
  settled: "Kunnossa",
  comments: { "must-fix": "Korjattava", consider: "Harkittavaksi", "well-done": "Hyvin tehty" },
  legend: "Vastauksenne",
  kinds: { changed: "Muutettu", "not-changed": "Ei muutettu, koska" },
  because: "Mitä muutitte, tai miksi ette",
  becauseHelp: "Pakollinen, jos ette muuttaneet. Asiantuntijat lukevat tämän seuraavalla kierroksella.",
  noReply: "Ei vielä vastattu",
  save: "Tallenna vastaukset",
  saved: "Tallennettu {{time}}",
  tooLong: "Vastaus on liian pitkä tai siinä on merkkejä, joita ei voi tallentaa.",
  unknownChoice: "Valitse jokin tarjotuista vastauksista.",
  commentGone: "Kommentti ei ole enää teille annettujen joukossa. Vastaustanne siihen ei tallennettu.",
  earlier: "Aiemmat vastaukset",
  ofComment: "Kommentti: {{text}}",
} satisfies Shape<typeof source>;
