import type { planFile as source } from "../en/plan-file.ts";
import type { Shape } from "../shape.ts";

export const planFile = {
  title: "Aloita suunnitelma tiedostosta",
  lead: "Suunnitelmasta, joka on tallennettu JSON-tiedostona täällä tai palvelun toisessa asennuksessa, tulee uusi luonnoksesi. Tiedosto otetaan joko kokonaan tai ei lainkaan.",
  file: "Suunnitelman tiedosto",
  fileHelp: "JSON-tiedosto suunnitelman asiakirjasivulta; enintään 8 Mt.",
  unitHelp: "Yksikkö, jolle uusi suunnitelma kuuluu.",
  submit: "Tuo suunnitelma",
  format: "Tiedostomuoto on avoin ja sillä on versio.",
  schema: "Muodon kuvaus (JSON Schema)",
  download: "Suunnitelma tiedostona (JSON)",
  downloadHelp:
    "Kaikki vastaukset ja niiden luottamuksellisuusmerkinnät, suunnitelman siirtämiseksi toiseen järjestelmään. Liitteet on nimetty, mutta ne eivät ole mukana.",
  made: "Suunnitelma ”{{title}}” tuotiin.",
  open: "Avaa suunnitelma",
  left: "Pois jätetty, koska palvelu ei tunne näitä",
  files: "Uudelleen lisättävät liitteet",
  wholeFile: "tiedosto",
  seeAbove: "Tiedostoa ei otettu: siinä on {{count}} virhettä.",
  tooLarge: "Tiedosto on yli 8 Mt.",
  noFile: "Valitse tiedosto.",
  unreadable: {
    "not-json": "Tiedosto ei ole JSON-muotoinen.",
    "other-file":
      "Tiedosto on JSON-muotoinen, mutta se ei ole tämän palvelun suunnitelma: sen ”format” ei ole ”innohankinta-plan”.",
    "other-form": "Suunnitelma on tehty lomakkeen versiolla, jota tässä palvelussa ei ole.",
  },
  wrong: {
    unknown: "{{place}}: tällaista ei ole tiedostomuodossa.",
    missing: "{{place}}: puuttuu.",
    wrong: "{{place}}: ei ole tiedostomuodon mukainen.",
  },
} satisfies Shape<typeof source>;
