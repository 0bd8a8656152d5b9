import type { verify as source } from "../en/verify.ts";
import type { Shape } from "../shape.ts";

export const verify = {
  title: "Tarkista tulostettu asiakirja",
  genuine: "Koodi on aito: tämä palvelu on antanut sen asiakirjalle.",
  unknown: "Millään palvelun asiakirjalla ei ole tätä koodia",
  unknownHelp:
    "Tarkista, että jokainen kirjain ja numero on kuten paperissa. Jos on, asiakirja ei ole tästä palvelusta.",
  standing: {
    newest: "Suunnitelma on edelleen sellainen kuin tässä asiakirjassa.",
    changed: "Suunnitelma on muuttunut asiakirjan tekemisen jälkeen. Pyydä kaupungilta uusin.",
    gone: "Suunnitelma ei ole enää palvelussa.",
    standing: "Asiakirja on edelleen palvelussa, eikä siitä ole uudempaa.",
    replaced:
      "Asiakirja on aito, mutta sen jälkeen on tullut uudempi. Pyydä uusin kaupungilta tai katso esimerkki palvelusta.",
    "not-kept":
      "Palvelu ei säilytä menettelyneuvojan vastauksia. Säännöt muuttuvat: uusimman vastauksen saat asiakirjassa mainitusta osoitteesta.",
    withdrawn: "Asiakirja ei ole enää palvelussa.",
  },
  documents: {
    revision: "Lähetetty suunnitelma",
    review: "Asiantuntija-arvio",
    decision: "Päätös",
    example: "Esimerkki",
    advice: "Menettelyneuvojan vastaus",
  },
  facts: {
    example: "Esimerkki",
    decision: "Päätöksen numero",
    version: "Versio",
    at: "Lähetetty, päätetty tai julkaistu",
    made: "Tehty",
    words: "Sanojen tunniste",
    document: "Asiakirja",
    number: "Suunnitelman numero",
    city: "Kaupunki",
    revision: "Versio",
    saved: "Vastaukset tallennettu",
    fingerprint: "Vastausten tunniste",
  },
  limits: "Sivu ei kerro mitään sisällöstä. Vertaa sivun tietoja paperiin.",
  onPaper: {
    title: "Tarkista, että asiakirja on aito ja uusin",
    code: "Koodi: {{code}}",
    alt: "QR-koodi, jossa on asiakirjan tarkistamisen osoite: {{address}}",
  },
} satisfies Shape<typeof source>;
