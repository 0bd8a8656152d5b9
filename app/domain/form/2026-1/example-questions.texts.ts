import type { StepTexts } from "../question.ts";

export const exampleQuestionsTexts: StepTexts = {
  title: {
    fi: "Kuusi kysymystä esimerkkiä varten",
    sv: "Sex frågor för exemplet",
    en: "Six questions for the example",
  },
  intro: {
    fi: "Näistä vastauksista muut kaupungit hyötyvät eniten. Suunnitelman tiedot tarjotaan vieressä, ja kaikki on muokattavissa.",
    sv: "De här svaren har andra städer mest nytta av. Uppgifterna i planen visas bredvid, och allt kan redigeras.",
    en: "Other cities gain most from these answers. What the plan knows is offered beside them, and everything can be edited.",
  },
  questions: {
    "ex-results": {
      label: { fi: "Mitä siitä tuli?", sv: "Vad blev det av det?", en: "What came of it?" },
      help: {
        fi: "Aloita tuloksesta, älä hankkeesta. ”Liian aikaista sanoa” on myös vastaus: kerro silloin, milloin tiedetään.",
        sv: "Börja med resultatet, inte med projektet. ”För tidigt att säga” är också ett svar: ange då när man vet mer.",
        en: "Begin with the result, not the project. “Too early to say” is an answer too: then say when it will be known.",
      },
      why: {
        fi: "Lukija haluaa tietää, auttoiko hankinta käyttäjiä. Rehellinen keskinkertainen tulos on hyödyllisempi kuin mainospuhe.",
        sv: "Läsaren vill veta om upphandlingen hjälpte användarna. Ett ärligt medelmåttigt resultat är nyttigare än reklam.",
        en: "Readers want to know whether it helped the users. An honest middling result is more useful than advertising.",
      },
      example: {
        fi: "Robotti kuljettaa palautetut kirjat hyllyjen luo, ja henkilökunnalle jää viikossa 60 tuntia enemmän aikaa asiakkaille. Aamuruuhkassa lajittelu tehdään yhä osin käsin.",
        sv: "Roboten kör de återlämnade böckerna till hyllorna, och personalen får 60 timmar mer i veckan för kunderna. I morgonrusningen sorteras en del fortfarande för hand.",
        en: "The robot takes returned books to the shelves, and staff have 60 hours more a week for customers. In the morning rush some sorting is still done by hand.",
      },
    },
    "ex-figures": {
      label: { fi: "Tulokset lukuina", sv: "Resultaten i siffror", en: "Results in figures" },
      help: {
        fi: "Yksi rivi mittaria kohti. Kerro, minkä päivän luku on.",
        sv: "En rad per mått. Ange vilket datum siffran gäller.",
        en: "One row for each measure. Give the day of the figure.",
      },
      why: {
        fi: "Mitattu luku ennen ja jälkeen on esimerkin vahvin osa, ja sen perusteella muut voivat arvioida omaa hyötyään.",
        sv: "En siffra som mätts både före och efter är exemplets starkaste del, och med den kan andra bedöma sin egen nytta.",
        en: "A figure measured before and after is the strongest part of an example; others can judge their own gain by it.",
      },
      example: {
        fi: "Ruokahävikki annosta kohti. Ennen 42, jälkeen 27, yksikkö g, 31.5.2028.",
        sv: "Matsvinn per portion. Före 42, efter 27, enhet g, 31.5.2028.",
        en: "Food waste per portion. Before 42, after 27, unit g, 31 May 2028.",
      },
      columns: {
        measure: { label: { fi: "Mittari", sv: "Mått", en: "Measure" } },
        before: { label: { fi: "Ennen", sv: "Före", en: "Before" } },
        after: { label: { fi: "Jälkeen", sv: "Efter", en: "After" } },
        unit: { label: { fi: "Yksikkö", sv: "Enhet", en: "Unit" } },
        date: { label: { fi: "Päivä", sv: "Datum", en: "Date" } },
      },
    },
    "ex-difficulties": {
      label: { fi: "Mikä oli vaikeaa?", sv: "Vad var svårt?", en: "What was difficult?" },
      help: {
        fi: "Menettely, tekniikka, ihmiset vai aika? Älä nimeä henkilöitä.",
        sv: "Förfarandet, tekniken, människorna eller tiden? Nämn inga personer vid namn.",
        en: "The procedure, the technology, the people or the time? Do not name persons.",
      },
      why: {
        fi: "Vaikeudet toistuvat kaupungista toiseen. Kun ne sanotaan ääneen, seuraava osaa varata niihin aikaa ja rahaa.",
        sv: "Svårigheterna upprepas från stad till stad. När de sägs högt kan nästa stad reservera tid och pengar för dem.",
        en: "Difficulties repeat from city to city. Once they are told, the next one can set aside time and money for them.",
      },
      example: {
        fi: "Laadun pisteytys vei kolme kertaa suunnitellun ajan, koska asteikkoa ei ollut kokeiltu etukäteen. Kaksi yritystä piti tarjousaikaa liian lyhyenä.",
        sv: "Kvalitetspoängsättningen tog tre gånger så lång tid som planerat eftersom skalan inte hade provats i förväg. Två företag ansåg att anbudstiden var för kort.",
        en: "Scoring the quality took three times as long as planned because the scale had not been tried out. Two companies found the time for tenders too short.",
      },
    },
    "ex-differently": {
      label: {
        fi: "Mitä tekisitte toisin?",
        sv: "Vad skulle ni göra annorlunda?",
        en: "What would you do differently?",
      },
      help: {
        fi: "Yksi tai kaksi asiaa riittää.",
        sv: "En eller två saker räcker.",
        en: "One or two things are enough.",
      },
      why: {
        fi: "Tämän vuoksi esimerkkejä luetaan.",
        sv: "Det är därför exempel läses.",
        en: "This is what examples are read for.",
      },
      example: {
        fi: "Kutsuisimme huoltohenkilöstön mukaan jo vaatimusten kirjoittamiseen. Jakaisimme maksun usealle vuodelle, jotta kannustin kestää koko sopimuksen ajan.",
        sv: "Vi skulle ta med underhållspersonalen redan när kraven skrivs. Vi skulle fördela betalningen över åren så att incitamentet håller hela avtalsperioden.",
        en: "We would bring the maintenance staff in when the requirements are written. We would spread the payment over the years so that the incentive lasts the whole contract.",
      },
    },
    "ex-suppliers": {
      label: {
        fi: "Kuka on toimittaja, ja onko se pieni yritys?",
        sv: "Vem är leverantören, och är det ett litet företag?",
        en: "Who is the supplier, and is it a small firm?",
      },
      help: {
        fi: "Pieni tarkoittaa alle 50 työntekijää. Vain julkista tietoa.",
        sv: "Litet betyder färre än 50 anställda. Bara offentliga uppgifter.",
        en: "Small means fewer than 50 staff. Public information only.",
      },
      why: {
        fi: "Toinen kaupunki löytää näin yrityksen, jolla on kokemusta. Samalla nähdään, pääsevätkö pienet yritykset mukaan.",
        sv: "Så hittar en annan stad ett företag med erfarenhet. Samtidigt ser man om små företag kommer med.",
        en: "This is how another city finds a company with experience. It also shows whether small firms get in.",
      },
      example: {
        fi: "Esimerkki Oy, pieni: kyllä, startup: ei.",
        sv: "Exempel Ab, litet: ja, startup: nej.",
        en: "Example Ltd, small: yes, start-up: no.",
      },
      columns: {
        name: { label: { fi: "Nimi", sv: "Namn", en: "Name" } },
        small: { label: { fi: "Onko se pieni yritys?", sv: "Är det ett litet företag?", en: "Is it a small firm?" } },
        "start-up": { label: { fi: "Onko se startup?", sv: "Är det ett startupföretag?", en: "Is it a start-up?" } },
      },
    },
    "ex-value": {
      label: { fi: "Mitä se lopulta maksoi?", sv: "Vad kostade det till slut?", en: "What did it cost in the end?" },
      help: {
        fi: "Euroina ilman arvonlisäveroa. Tämä summa julkaistaan: sitä ei koskaan haeta suunnitelmasta.",
        sv: "I euro utan mervärdesskatt. Beloppet publiceras: det hämtas aldrig ur planen.",
        en: "In euros without VAT. This sum is published: it is never taken from the plan.",
      },
    },
    "ex-value-meaning": {
      label: { fi: "Mitä summa tarkoittaa?", sv: "Vad betyder beloppet?", en: "What does the sum mean?" },
      options: {
        contract: { fi: "Sopimuksen arvo", sv: "Kontraktets värde", en: "Contract value" },
        budget: { fi: "Budjetti", sv: "Budget", en: "Budget" },
        "rd-sum": {
          fi: "Tutkimus- ja kehittämistyön hinta",
          sv: "Priset på forsknings- och utvecklingsarbetet",
          en: "Sum for research and development",
        },
        prize: { fi: "Palkinto", sv: "Pris i tävling", en: "Prize" },
        estimate: { fi: "Ennakoitu arvo", sv: "Uppskattat värde", en: "Estimated value" },
        "comparison-price": { fi: "Vertailuhinta", sv: "Jämförelsepris", en: "Comparison price" },
      },
    },
    "ex-copy": {
      label: { fi: "Voivatko muut kopioida ratkaisun?", sv: "Kan andra kopiera lösningen?", en: "Can others copy it?" },
      options: {
        "as-such": { fi: "Sellaisenaan", sv: "Som sådan", en: "As such" },
        "with-changes": { fi: "Muutoksin", sv: "Med ändringar", en: "With changes" },
        "idea-only": { fi: "Vain idean", sv: "Bara idén", en: "Only the idea" },
      },
    },
    "ex-copy-how": {
      label: { fi: "Mitä kopioija tarvitsee", sv: "Vad den som kopierar behöver", en: "What it takes to copy it" },
      help: {
        fi: "Mitä voi käyttää suoraan, mitä pitää muuttaa ja mihin kannattaa varautua?",
        sv: "Vad kan användas direkt, vad måste ändras och vad bör man vara beredd på?",
        en: "What can be used directly, what must be changed and what should one be ready for?",
      },
      why: {
        fi: "Kopioimista helpottaa eniten tieto oloista: mikä teillä oli erityistä koossa, järjestelmissä, säässä tai väestössä.",
        sv: "Det som hjälper mest är att känna till förhållandena: vad som var särskilt hos er i fråga om storlek, system, väder eller befolkning.",
        en: "What helps most is to know the conditions: the size, systems, weather or people that were special with you.",
      },
      example: {
        fi: "Vaatimukset ja pisteytys sopivat sellaisinaan. Sopimuksen liite tiedoista pitää muuttaa, jos kaupungilla ei ole omaa alustaa antureille.",
        sv: "Kraven och poängsättningen passar som sådana. Kontraktets databilaga måste ändras om staden inte har en egen plattform för sensorer.",
        en: "The requirements and the scoring fit as they are. The contract's annex on data must be changed if the city has no platform of its own for sensors.",
      },
    },
  },
};
