import type { verify as source } from "../en/verify.ts";
import type { Shape } from "../shape.ts";

export const verify = {
  title: "Tarkista tulostettu asiakirja",
  genuine: "Koodi on aito: tämä palvelu on antanut sen hankintasuunnitelman asiakirjalle.",
  unknown: "Millään palvelun asiakirjalla ei ole tätä koodia",
  unknownHelp:
    "Tarkista, että jokainen kirjain ja numero on kuten paperissa. Jos on, asiakirja ei ole tästä palvelusta.",
  standing: {
    newest: "Suunnitelma on edelleen sellainen kuin tässä asiakirjassa.",
    changed: "Suunnitelma on muuttunut asiakirjan tekemisen jälkeen. Pyydä kaupungilta uusin.",
    gone: "Suunnitelma ei ole enää palvelussa.",
  },
  facts: {
    document: "Asiakirja",
    number: "Suunnitelman numero",
    city: "Kaupunki",
    revision: "Versio",
    saved: "Vastaukset tallennettu",
    fingerprint: "Vastausten tunniste",
  },
  limits: "Sivu ei kerro mitään sisällöstä. Vertaa numeroa, versiota ja aikaa paperiin.",
  onPaper: {
    title: "Tarkista, että asiakirja on aito ja uusin",
    code: "Koodi: {{code}}",
    alt: "QR-koodi, jossa on asiakirjan tarkistamisen osoite: {{address}}",
  },
} satisfies Shape<typeof source>;
