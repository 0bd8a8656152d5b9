import type { notifications as source } from "../en/notifications.ts";
import type { Shape } from "../shape.ts";

export const notifications = {
  title: "Ilmoitukset",
  unread_zero: "Ei uusia ilmoituksia.",
  unread_one: "Yksi, jota et ole avannut.",
  unread_other: "{{count}}, joita et ole avannut.",
  new: "Uusi",
  none: "Sinulle ei ole vielä ilmoitettu mistään.",
  markRead: "Merkitse kaikki luetuiksi",
  saved: "Valintasi tallennettiin.",
  waysTitle: "Mistä sinulle ilmoitetaan ja miten",
  waysIntro:
    "Kaiken muun voi ottaa pois, mutta suunnitelmiesi päätöksistä ilmoitetaan aina. Päivän kooste tulee aamuseitsemältä Suomen aikaa.",
  kind: "Ilmoitus",
  about: "Milloin",
  way: "Miten",
  wayOf: "Miten: {{kind}}",
  fixed: "Aina heti sähköpostilla",
  saveWays: "Tallenna valinnat",
  ways: {
    "at-once": "Heti sähköpostilla",
    daily: "Päivän koosteessa",
    here: "Vain täällä",
    off: "Ei lainkaan",
  },
  kinds: {
    decision: { name: "Päätökset", about: "Koordinaattori päättää työryhmäsi suunnitelmasta tai avaa sen uudelleen." },
    team: { name: "Työryhmät", about: "Sinut otetaan työryhmään tai poistetaan siitä, roolisi tai omistaja vaihtuu." },
    mention: { name: "Maininnat", about: "Joku mainitsee sinut keskustelussa." },
    todo: { name: "Tehtävät", about: "Joku antaa sinulle tehtävän, ja tehtävän määräpäivä on tullut." },
    talk: { name: "Keskustelut", about: "Keskustelu, johon olet kirjoittanut, jatkuu." },
    plan: { name: "Suunnitelmat", about: "Työryhmäsi suunnitelma lähetetään, etenee tai keskeytetään." },
    "follow-up": { name: "Seurannat", about: "On aika kertoa, miten hankinnalle on käynyt." },
    review: { name: "Arvioinnit", about: "Sinulta pyydetään arviota, tai arvio palautuu tai päättyy." },
    reminder: { name: "Muistutukset", about: "Arvion määräpäivä on lähellä tai ohi." },
    coordination: { name: "Koordinointi", about: "Jokin odottaa koordinaattoreita." },
    example: { name: "Esimerkit", about: "Ylläpitämällesi esimerkille tapahtuu jotain, tai joku kysyy siitä." },
    inquiry: { name: "Kaupunkien kysymykset", about: "Joku kysyy sinulta tai kaupungiltasi tai vastaa kysymykseesi." },
    search: { name: "Tallennetut haut", about: "Tallentamaasi hakuun tulee uusia esimerkkejä." },
  },
  digest: {
    subject_one: "Innohankinta: yksi ilmoitus",
    subject_other: "Innohankinta: {{count}} ilmoitusta",
    text: "Edellisen koosteen jälkeen:\n\n{{news}}\n\nKaikki ilmoitukset ja valintasi siitä, mistä ilmoitetaan: {{link}}",
  },
} satisfies Shape<typeof source>;
