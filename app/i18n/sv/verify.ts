import type { verify as source } from "../en/verify.ts";
import type { Shape } from "../shape.ts";

export const verify = {
  title: "Kontrollera ett utskrivet dokument",
  genuine: "Koden är äkta: den här tjänsten har gett den till ett dokument.",
  unknown: "Inget dokument i tjänsten har den här koden",
  unknownHelp:
    "Kontrollera att varje bokstav och siffra är som på papperet. Är de det kommer dokumentet inte från den här tjänsten.",
  standing: {
    newest: "Planen är fortfarande sådan som i det här dokumentet.",
    changed: "Planen har ändrats sedan dokumentet gjordes. Be staden om det nyaste.",
    gone: "Planen finns inte längre i tjänsten.",
    standing: "Dokumentet finns fortfarande i tjänsten, och det finns inget nyare av det.",
    replaced:
      "Dokumentet är äkta, men något nyare har kommit efter det. Be staden om det nyaste eller se exemplet i tjänsten.",
    "not-kept":
      "Tjänsten bevarar inte förfarandeguidens svar. Reglerna ändras: det nyaste svaret får du på adressen som nämns i dokumentet.",
    withdrawn: "Dokumentet finns inte längre i tjänsten.",
  },
  documents: {
    revision: "Skickad plan",
    review: "Sakkunniggranskning",
    decision: "Beslut",
    example: "Exempel",
    advice: "Förfarandeguidens svar",
  },
  facts: {
    example: "Exempel",
    decision: "Beslutets nummer",
    version: "Version",
    at: "Skickat, beslutat eller publicerat",
    made: "Gjort",
    words: "Ordens kontrollsumma",
    document: "Dokument",
    number: "Planens nummer",
    city: "Stad",
    revision: "Version",
    saved: "Svaren sparade",
    fingerprint: "Svarens kontrollsumma",
  },
  limits: "Sidan visar ingenting av innehållet. Jämför uppgifterna med papperet.",
  onPaper: {
    title: "Kontrollera att dokumentet är äkta och det nyaste",
    code: "Kod: {{code}}",
    alt: "QR-kod med adressen där dokumentet kontrolleras: {{address}}",
  },
} satisfies Shape<typeof source>;
