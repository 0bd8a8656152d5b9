import type { cpv as source } from "../en/cpv.ts";
import type { Shape } from "../shape.ts";

export const cpv = {
  title: "CPV-koodit",
  lead: "Hae yhteisen hankintasanaston koodi numeroilla tai sanoilla suomeksi, ruotsiksi tai englanniksi.",
  search: "Koodi tai sanoja",
  searchHelp: "Esimerkiksi 7226, ohjelmisto tai software. Sanan osa riittää.",
  button: "Hae",
  found_one: "Yksi koodi",
  found_other: "{{count}} koodia",
  nothing: "Missään koodissa ei ole kaikkia näitä sanoja. Kokeile vähempää tai lyhyempiä sanoja.",
  cut: "Näkyvissä on vain 100 ensimmäistä. Lisää sana.",
  codes: "Löytyneet koodit",
  code: "Koodi",
  name: { fi: "Suomeksi", sv: "Ruotsiksi", en: "Englanniksi" },
  source: "Tässä luettelossa on {{count}} koodia. Lähde: Euroopan unionin julkaisutoimisto, CC BY 4.0.",
  link: "Hae CPV-koodeja sanoilla (avautuu uuteen välilehteen)",
} satisfies Shape<typeof source>;
