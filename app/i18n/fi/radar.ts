import type { radar as source } from "../en/radar.ts";
import type { Shape } from "../shape.ts";

export const radar = {
  title: "Yhteishankintatutka",
  lead: "Eri kaupunkien suunnitelmia, jotka muistuttavat toisiaan ennen kilpailutusta. Kysy omistajilta: he saavat tietää toisistaan vasta, kun molemmat suostuvat.",
  found_zero: "Ei tarkasteltavia pareja",
  found_one: "Yksi pari",
  found_other: "{{count}} paria",
  hint: "Vertailussa ovat tarpeet, CPV-koodit ja teemat kolmella kielellä. Luonnoksesta, jota ei ole jaettu koordinaattoreille, verrataan vain otsikkoa ja teemoja.",
  column: {
    plans: "Suunnitelmat",
    why: "Miksi",
    action: "Toiminto",
    asked: "Kysytty",
    standing: "Vastaukset",
  },
  notice: "ilmoitus {{day}}",
  why: {
    percent: "samankaltaisuus {{percent}} %",
    words: "sanoja: {{words}}",
    cpv: "sama CPV-koodi",
    themes: "teema: {{themes}}",
  },
  ask: "Kysy omistajilta",
  dismiss: "Ei sovi yhteen",
  asked: "Omistajat, joilta on kysytty",
  standing: {
    asked_zero: "Kukaan ei ole vielä vastannut",
    asked_one: "Yksi on vastannut",
    asked_other: "Molemmat ovat vastanneet",
    together: "Molemmat suostuivat",
    ended: "Ei johtanut mihinkään",
  },
  done: {
    ask: "Molemmilta omistajilta kysyttiin.",
    dismiss: "Paria ei näytetä enää.",
  },
  changed: "Pari on jo käsitelty, tai toinen suunnitelmista on edennyt kilpailutukseen.",
  own: {
    title: "Kumppanit",
    lead: "Verkoston koordinaattori on huomannut, että toinen kaupunki suunnittelee samankaltaista. Sinä päätät, saatteko tietää toisistanne.",
    none: "Tälle suunnitelmalle ei ole kysytty kumppaneita.",
    asked: "Kysytty {{when}}",
    standing: {
      open: "Jos suostut ja toinenkin omistaja suostuu, näette kumpikin toisen suunnitelmasta otsikon, kaupungin, teemat ja suunnitellun päivän sekä sen omistajan nimen ja sähköpostin. Jos jompikumpi ei suostu, kumpikaan ei saa tietää, kuka toinen oli.",
      waiting: "Olet suostunut. Saat tiedon, jos toinenkin omistaja suostuu.",
      together: "Molemmat ovat suostuneet.",
      ended: "Tämä ei johtanut mihinkään. Kumpikaan ei saanut tietää toisesta.",
    },
    yes: "Suostun",
    no: "En suostu",
    city: "Kaupunki",
    plan: "Suunnitelma",
    themes: "Teemat",
    notice: "Ilmoitus suunniteltu",
    owner: "Omistaja",
    onward:
      "Jutelkaa ensin. Sen jälkeen toinen ottaa toisen työryhmäänsä, tai tästä tehdään uusi yhteinen suunnitelma. Työryhmän jäsen lukee suunnitelmasta kaiken.",
    join: "Ota toinen omistaja tämän suunnitelman työryhmään",
    joint: "Tee tästä yhteinen suunnitelma",
    done: {
      yes: "Vastauksesi on tallennettu.",
      no: "Vastauksesi on tallennettu. Toinen omistaja ei saa tietää, kuka olet.",
      join: "Toinen omistaja on nyt työryhmässä.",
      joint: "Yhteinen suunnitelma on tehty.",
    },
    changed: "Sitä ei voi enää tehdä. Tältä tilanne näyttää nyt.",
  },
  mails: {
    asked: {
      subject: "Kumppani suunnitelmalle {{number}}? {{title}}",
      text: "Verkoston koordinaattori on huomannut, että toinen kaupunki suunnittelee samankaltaista kuin suunnitelmasi ”{{title}}” (suunnitelma {{number}}). Saatteko tietää toisistanne? Mitään ei kerrota, elleivät molemmat suostu.\n\nVastaa tässä: {{link}}",
    },
    together: {
      subject: "Kumppani suunnitelmalle {{number}}: molemmat suostuivat",
      text: "Molemmat omistajat suostuivat tapaamiseen suunnitelmasta ”{{title}}” (suunnitelma {{number}}).\n\nKatso, kuka toinen on: {{link}}",
    },
  },
} satisfies Shape<typeof source>;
