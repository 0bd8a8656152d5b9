import type { StepTexts } from "../question.ts";

export const followUpTexts: StepTexts = {
  title: { fi: "Seuranta", sv: "Uppföljning", en: "Follow-up" },
  intro: {
    fi: "Viisi lyhyttä kysymystä siitä, miten hankinnalle on käynyt. ”Liian aikaista sanoa” on myös vastaus.",
    sv: "Fem korta frågor om hur det har gått. ”För tidigt att säga” är också ett svar.",
    en: "Five short questions on how it has gone. “Too early to say” is an answer too.",
  },
  questions: {
    "fu-in-use": {
      label: { fi: "Onko ratkaisu käytössä?", sv: "Är lösningen i bruk?", en: "Is the solution in use?" },
      options: {
        yes: { fi: "Kyllä", sv: "Ja", en: "Yes" },
        partly: { fi: "Osittain", sv: "Delvis", en: "Partly" },
        "not-yet": { fi: "Ei vielä", sv: "Inte ännu", en: "Not yet" },
        ended: { fi: "Käyttö on päättynyt", sv: "Användningen har upphört", en: "Its use has ended" },
      },
    },
    "fu-figures": {
      label: { fi: "Tavoitteet nyt", sv: "Målen nu", en: "The goals now" },
      help: {
        fi: "Kirjoita kunkin tavoitteen tuorein luku ja sen päivä. Jos lukua ei ole, kerro syy huomautuksessa.",
        sv: "Ange den senaste siffran för varje mål och dess datum. Om siffran saknas, ange orsaken i anmärkningen.",
        en: "Give the latest figure of each goal and its date. If there is none, say why in the note.",
      },
      why: {
        fi: "Vasta käytössä mitattu luku kertoo, kannattiko hankinta. Luvut liitetään julkaistuun esimerkkiin päivineen.",
        sv: "Först en siffra som mätts i användning visar om upphandlingen lönade sig. Siffrorna fogas till det publicerade exemplet med datum.",
        en: "Only a figure measured in use tells whether it was worth it. The figures are added to the published example with their dates.",
      },
      example: {
        fi: "Tavoite: kaukolämmön kulutus kouluissa. Luku: 118. Päivä: 31.3.2029. Huomautus: talvi oli tavallista leudompi.",
        sv: "Mål: fjärrvärmeförbrukningen i skolorna. Siffra: 118. Datum: 31.3.2029. Anmärkning: vintern var mildare än vanligt.",
        en: "Goal: district heat used by schools. Figure: 118. Date: 31 March 2029. Note: the winter was milder than usual.",
      },
      columns: {
        figure: { label: { fi: "Luku", sv: "Siffra", en: "Figure" } },
        date: { label: { fi: "Päivä", sv: "Datum", en: "Date" } },
        note: { label: { fi: "Huomautus", sv: "Anmärkning", en: "Note" } },
      },
    },
    "fu-spread": {
      label: { fi: "Onko ratkaisu levinnyt muualle?", sv: "Har lösningen spridits?", en: "Has it spread to others?" },
      options: {
        no: { fi: "Ei", sv: "Nej", en: "No" },
        planned: { fi: "Suunnitteilla", sv: "Planeras", en: "Planned" },
        yes: { fi: "Kyllä", sv: "Ja", en: "Yes" },
      },
    },
    "fu-spread-where": {
      label: { fi: "Minne", sv: "Vart", en: "Where to" },
      why: {
        fi: "Kun tiedetään, kuka muu käyttää ratkaisua, seuraava kaupunki osaa kysyä kokemuksia.",
        sv: "När man vet vem annan som använder lösningen kan nästa stad fråga om erfarenheter.",
        en: "When it is known who else uses it, the next city knows whom to ask.",
      },
      example: {
        fi: "Kahteen muuhun kirjastoon ja naapurikaupunkiin",
        sv: "Till två andra bibliotek och till grannstaden",
        en: "To two other libraries and the neighbouring city",
      },
    },
    "fu-note": {
      label: { fi: "Muuta kerrottavaa", sv: "Något annat att berätta", en: "Anything else" },
      why: {
        fi: "Tärkein havainto ei aina ole luku. Tähän voi kertoa yllätykset, hyvät ja huonot.",
        sv: "Den viktigaste iakttagelsen är inte alltid en siffra. Berätta här om överraskningar, både goda och dåliga.",
        en: "What matters most is not always a figure. Tell here about surprises, good and bad.",
      },
      example: {
        fi: "Siivoojat keksivät käyttää samoja antureita myös ilmanvaihdon vikojen ilmoittamiseen.",
        sv: "Städarna kom på att använda samma sensorer även för att anmäla fel i ventilationen.",
        en: "The cleaners found that the same sensors can also report faults in the ventilation.",
      },
    },
  },
};
