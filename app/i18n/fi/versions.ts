import type { versions as source } from "../en/versions.ts";
import type { Shape } from "../shape.ts";

export const versions = {
  title: "Versiot",
  intro:
    "Lähetetyt versiot säilyvät sellaisinaan. Voit myös nimetä suunnitelman nykyisen tilan ja verrata mitä tahansa kahta.",
  revision: "Versio {{number}}, lähetetty {{when}}",
  named: "”{{name}}”, {{when}}",
  now: "Suunnitelma nyt",
  before: "Vertaa",
  after: "Mihin",
  compare: "Vertaa",
  compareTitle: "Kahden version vertailu",
  compareLead: "Näkyvissä on vain se, mikä eroaa, ja eroavat sanat on merkitty.",
  differences: "Erot",
  name: "Nimi suunnitelman nykyiselle tilalle",
  nameHelp: "Esimerkiksi: ennen markkinavuoropuhelua. Enintään 80 merkkiä.",
  nameIt: "Tallenna nimi",
  nameNeeded: "Kirjoita nimi, enintään 80 merkkiä.",
  nameSaved: "Suunnitelman nykyinen tila on nimetty.",
  putBack: "Palauta tämä teksti",
  putBackOf: "Palauta tämä teksti: {{label}}, {{when}}",
  putBackDone: "Aiempi teksti on taas vastauksena. Sen korvaama teksti on historiassa.",
  notPutBack: "Tekstiä ei palautettu: joku muutti vastausta sillä välin. Katso ensin uusin teksti.",
  refused: "Tekstiä ei palautettu: se ei enää sovi kysymykseen.",
  onlyThis: "Vain tämä vastaus",
  onlyThisOf: "Vain tämä vastaus: {{label}}",
  all: "Kaikki muutokset",
  copy: "Tee suunnitelmasta kopio",
  origin: {
    plan: "Aloitettu suunnitelmasta ”{{title}}”",
    copy: "Kopio suunnitelmasta ”{{title}}”",
    example: "Aloitettu esimerkistä ”{{title}}”",
    adviser: "Aloitettu menettelyneuvojasta",
    unknown: "Aloitettu aiemmasta suunnitelmasta",
  },
} satisfies Shape<typeof source>;
