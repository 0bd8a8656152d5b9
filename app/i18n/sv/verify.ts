import type { verify as source } from "../en/verify.ts";
import type { Shape } from "../shape.ts";

export const verify = {
  title: "Kontrollera ett utskrivet dokument",
  genuine: "Koden är äkta: den här tjänsten har gett den till ett dokument i en upphandlingsplan.",
  unknown: "Inget dokument i tjänsten har den här koden",
  unknownHelp:
    "Kontrollera att varje bokstav och siffra är som på papperet. Är de det kommer dokumentet inte från den här tjänsten.",
  standing: {
    newest: "Planen är fortfarande sådan som i det här dokumentet.",
    changed: "Planen har ändrats sedan dokumentet gjordes. Be staden om det nyaste.",
    gone: "Planen finns inte längre i tjänsten.",
  },
  facts: {
    document: "Dokument",
    number: "Planens nummer",
    city: "Stad",
    revision: "Version",
    saved: "Svaren sparade",
    fingerprint: "Svarens kontrollsumma",
  },
  limits: "Sidan visar ingenting av innehållet. Jämför numret, versionen och tiden med papperet.",
  onPaper: {
    title: "Kontrollera att dokumentet är äkta och det nyaste",
    code: "Kod: {{code}}",
    alt: "QR-kod med adressen där dokumentet kontrolleras: {{address}}",
  },
} satisfies Shape<typeof source>;
