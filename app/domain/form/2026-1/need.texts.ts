import type { StepTexts } from "../question.ts";

export const needTexts: StepTexts = {
  title: { fi: "Tarve ja käyttäjät", sv: "Behov och användare", en: "Need and users" },
  intro: {
    fi: "Tämä on suunnitelman tärkein vaihe. Kuvaa ongelma, älä ratkaisua.",
    sv: "Det här är planens viktigaste steg. Beskriv problemet, inte lösningen.",
    en: "This is the most important step of the plan. Describe the problem, not the solution.",
  },
  questions: {
    "need-statement": {
      label: { fi: "Tarve yhdellä lauseella", sv: "Behovet i en mening", en: "The need in one sentence" },
      help: {
        fi: "Kuka ei pysty tekemään mitä, ja mitä siitä seuraa? Älä mainitse tuotteita.",
        sv: "Vem kan inte göra vad, och vad leder det till? Nämn inga produkter.",
        en: "Who cannot do what, and what does it cause? Do not name products.",
      },
      why: {
        fi: "Yritykset, päättäjät ja muut kaupungit lukevat tämän lauseen ensimmäisenä. Kun tarve on sanottu nimeämättä ratkaisua, markkina voi tarjota sellaistakin, mitä ette osanneet kysyä.",
        sv: "Företag, beslutsfattare och andra städer läser den här meningen först. När behovet sägs utan att lösningen nämns kan marknaden erbjuda även sådant som ni inte visste att fråga efter.",
        en: "Companies, decision-makers and other cities read this sentence first. When the need is stated without naming a solution, the market can also offer what you did not know to ask for.",
      },
      example: {
        fi: "Iäkkäät asukkaat eivät pääse talvella liukkaita katuja pitkin turvallisesti palveluihin, ja kaatumiset kuormittavat terveydenhuoltoa.",
        sv: "Äldre invånare kan vintertid inte ta sig säkert till servicen på hala gator, och fallolyckorna belastar hälso- och sjukvården.",
        en: "Older residents cannot reach services safely on icy streets in winter, and falls burden the health services.",
      },
    },
    "who-affected": {
      label: { fi: "Ketä ongelma koskee", sv: "Vilka problemet berör", en: "Who has the problem" },
      help: {
        fi: "Asukkaat, henkilöstö, yritykset. Kerro myös, millaisissa tilanteissa.",
        sv: "Invånare, personal, företag. Berätta också i vilka situationer.",
        en: "Residents, staff, companies. Say also in which situations.",
      },
      why: {
        fi: "Käyttäjäryhmät ratkaisevat, ketkä otetaan mukaan valmisteluun ja mitä esteettömyydeltä vaaditaan.",
        sv: "Användargrupperna avgör vilka som tas med i beredningen och vilka krav som ställs på tillgängligheten.",
        en: "The user groups decide who takes part in the preparation and what accessibility requires.",
      },
      example: {
        fi: "Yli 75-vuotiaat kotona asuvat, heidän omaisensa ja kotihoidon työntekijät, jotka kulkevat asiakkaalta toiselle jalan.",
        sv: "Hemmaboende över 75 år, deras anhöriga och hemvårdens anställda som går till fots mellan klienterna.",
        en: "People over 75 living at home, their relatives, and home-care workers who walk from client to client.",
      },
    },
    "affected-count": {
      label: { fi: "Kuinka montaa se koskee", sv: "Hur många berörs", en: "How many people are affected" },
      help: { fi: "Arvio riittää.", sv: "En uppskattning räcker.", en: "An estimate will do." },
      why: {
        fi: "Määrä kertoo, minkä kokoinen ratkaisu tarvitaan, ja auttaa muita kaupunkeja vertaamaan tarvetta omaansa.",
        sv: "Antalet visar hur stor lösning som behövs och hjälper andra städer att jämföra behovet med sitt eget.",
        en: "The number tells what size of solution is needed and helps other cities compare the need with their own.",
      },
    },
    "if-nothing": {
      label: {
        fi: "Mitä tapahtuu, jos mitään ei tehdä",
        sv: "Vad händer om ingenting görs",
        en: "What happens if nothing is done",
      },
      help: {
        fi: "Kustannukset, riskit, jonot, päästöt – mieluiten lukuina.",
        sv: "Kostnader, risker, köer, utsläpp – helst i siffror.",
        en: "Cost, risk, queues, emissions – in figures if you can.",
      },
      why: {
        fi: "Tekemättä jättämisen hinta kertoo, kuinka paljon ratkaisu saa maksaa ja miksi nyt on oikea aika.",
        sv: "Priset för att inte göra något visar hur mycket lösningen får kosta och varför tiden är inne nu.",
        en: "The price of doing nothing shows how much a solution may cost and why now is the time.",
      },
      example: {
        fi: "Kaatumiset aiheuttavat vuosittain noin 300 hoitojaksoa. Määrä kasvaa väestön ikääntyessä, ja hiekoituskustannukset nousevat silti joka vuosi.",
        sv: "Fallolyckorna leder varje år till cirka 300 vårdperioder. Antalet ökar när befolkningen åldras, och ändå stiger kostnaderna för sandningen varje år.",
        en: "Falls lead to some 300 periods of treatment a year. The number grows as the population ages, and still the cost of gritting rises every year.",
      },
    },
    "tried-before": {
      label: {
        fi: "Miten asia hoidetaan nyt ja mitä on kokeiltu",
        sv: "Hur saken sköts i dag och vad som har prövats",
        en: "How it is handled now, what has been tried",
      },
      help: {
        fi: "Kerro myös epäonnistumisista.",
        sv: "Berätta också om misslyckanden.",
        en: "Tell about failures too.",
      },
      why: {
        fi: "Tieto aiemmista kokeiluista säästää toimittajien ja muiden kaupunkien aikaa ja näyttää, mistä ongelma todella johtuu.",
        sv: "Kunskap om tidigare försök sparar tid för leverantörerna och andra städer och visar vad problemet egentligen beror på.",
        en: "Knowing about earlier attempts saves the time of suppliers and other cities and shows what the problem really comes from.",
      },
      example: {
        fi: "Hiekoitusta on lisätty ja liukkausvaroituksia lähetetty tekstiviestillä. Varoitukset tavoittivat harvan yli 75-vuotiaan.",
        sv: "Sandningen har utökats och halkvarningar har skickats som sms. Varningarna nådde få personer över 75 år.",
        en: "Gritting was increased and slip warnings were sent as text messages. The warnings reached few people over 75.",
      },
    },
    "user-involvement": {
      label: {
        fi: "Miten käyttäjät osallistuvat",
        sv: "Hur användarna deltar",
        en: "How users take part",
      },
      help: {
        fi: "Valitse kaikki, jotka sopivat.",
        sv: "Välj alla alternativ som passar.",
        en: "Choose all that apply.",
      },
      why: {
        fi: "Ratkaisu, jota käyttäjät eivät ole nähneet, jää usein käyttämättä. Käyttäjien kuuleminen ennen vaatimusten kirjoittamista on halvin tapa muuttaa suuntaa.",
        sv: "En lösning som användarna inte har sett blir ofta oanvänd. Att höra användarna innan kraven skrivs är det billigaste sättet att byta riktning.",
        en: "A solution that its users have not seen often stays unused. Hearing them before the requirements are written is the cheapest way to change course.",
      },
      options: {
        interviews: { fi: "Haastattelut", sv: "Intervjuer", en: "Interviews" },
        survey: { fi: "Kysely", sv: "Enkät", en: "Survey" },
        "test-group": { fi: "Testiryhmä", sv: "Testgrupp", en: "Test group" },
        "co-design": { fi: "Yhteissuunnittelu", sv: "Gemensam planering", en: "Co-design" },
        trial: { fi: "Kokeilu", sv: "Försök", en: "Trial" },
        "user-organisation": { fi: "Käyttäjäjärjestö", sv: "Användarorganisation", en: "Organisation of users" },
        staff: { fi: "Henkilöstö", sv: "Personalen", en: "Staff" },
        other: { fi: "Muu tapa", sv: "Annat sätt", en: "Another way" },
        "not-yet": { fi: "Ei vielä mitenkään", sv: "Inte ännu på något sätt", en: "Not yet" },
      },
    },
    "user-involvement-how": {
      label: { fi: "Lisää osallistumisesta", sv: "Mer om deltagandet", en: "More about it" },
      help: {
        fi: "Milloin, kuinka monta ja mitä he muuttivat.",
        sv: "När, hur många och vad de ändrade på.",
        en: "When, how many, and what they changed.",
      },
      why: {
        fi: "Arvioijat katsovat, vaikuttivatko käyttäjät suunnitelmaan vai kuultiinko heitä vain muodon vuoksi.",
        sv: "Granskarna ser efter om användarna påverkade planen eller bara hördes för formens skull.",
        en: "Reviewers look at whether users changed the plan or were heard only for form’s sake.",
      },
      example: {
        fi: "Haastattelimme syksyllä 14 asukasta ja kuusi kotihoidon työntekijää. He siirsivät painon reittien ennakkotiedosta pysäkkien talvihoitoon.",
        sv: "Vi intervjuade 14 invånare och sex anställda inom hemvården på hösten. De flyttade tyngdpunkten från förhandsinformation om rutter till vinterunderhåll av hållplatser.",
        en: "In the autumn we interviewed 14 residents and six home-care workers. They moved the emphasis from route information to winter care of bus stops.",
      },
    },
  },
};
