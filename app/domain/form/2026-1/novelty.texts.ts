import type { StepTexts } from "../question.ts";

export const noveltyTexts: StepTexts = {
  title: { fi: "Uutuus ja kypsyys", sv: "Nyhetsvärde och mognad", en: "Novelty and readiness" },
  intro: {
    fi: "Kerro, mikä hankinnassa on uutta ja kuinka valmiita ratkaisuja on olemassa. Näistä vastauksista riippuu eniten, mitä menettelyä suositellaan.",
    sv: "Berätta vad som är nytt i upphandlingen och hur färdiga lösningar det finns. De här svaren påverkar mest vilket förfarande som rekommenderas.",
    en: "Say what is new in the purchase and how ready the solutions are. More than anything else, these answers decide which procedure is recommended.",
  },
  questions: {
    "novelty-in": {
      label: { fi: "Mikä on uutta", sv: "Vad är nytt", en: "What is new" },
      help: {
        fi: "Tuttukin ratkaisu voi olla uusi, kun sitä käytetään tai ostetaan uudella tavalla.",
        sv: "Även en bekant lösning kan vara ny när den används eller köps på ett nytt sätt.",
        en: "A familiar solution can be new when it is used or bought in a new way.",
      },
      options: {
        solution: { fi: "Ratkaisu itse", sv: "Själva lösningen", en: "The solution itself" },
        use: { fi: "Tapa käyttää ratkaisua", sv: "Sättet att använda lösningen", en: "How the solution is used" },
        process: {
          fi: "Prosessi tai toimintatapa",
          sv: "Processen eller arbetssättet",
          en: "The process or way of working",
        },
        "way-of-buying": { fi: "Tapa ostaa", sv: "Sättet att köpa", en: "The way of buying" },
        nothing: { fi: "Ei mikään", sv: "Ingenting", en: "Nothing" },
      },
    },
    "novelty-to": {
      label: { fi: "Kenelle se on uutta", sv: "För vem är det nytt", en: "New to whom" },
      help: {
        fi: "Tarkista ensin aiemmista esimerkeistä, onko joku muu kaupunki jo ostanut vastaavaa.",
        sv: "Se först efter bland exemplen om någon annan stad redan har köpt något liknande.",
        en: "First check the examples: another city may already have bought something like it.",
      },
      options: {
        market: {
          fi: "Koko markkinalle",
          sv: "För hela marknaden",
          en: "To the whole market",
          help: {
            fi: "Kukaan ei vielä myy tällaista.",
            sv: "Ingen säljer något sådant ännu.",
            en: "Nobody sells it yet.",
          },
        },
        country: {
          fi: "Suomelle",
          sv: "För Finland",
          en: "To Finland",
          help: {
            fi: "Käytössä muissa maissa, ei vielä Suomessa.",
            sv: "Används i andra länder men inte ännu i Finland.",
            en: "In use in other countries, not yet in Finland.",
          },
        },
        buyer: {
          fi: "Meille ostajana",
          sv: "För oss som köpare",
          en: "To us as the buyer",
          help: {
            fi: "Muut suomalaiset ostajat käyttävät jo.",
            sv: "Andra finländska köpare använder det redan.",
            en: "Other Finnish buyers already use it.",
          },
        },
        nobody: { fi: "Ei kenellekään", sv: "För ingen", en: "To nobody" },
      },
    },
    "innovation-types": {
      label: { fi: "Millaisesta innovaatiosta on kyse", sv: "Vilket slag av innovation", en: "Kind of innovation" },
      help: {
        fi: "Hankintailmoituksessa kysytään samat luokat. Valitse kaikki, jotka sopivat.",
        sv: "Upphandlingsannonsen har samma kategorier. Välj alla som passar.",
        en: "The contract notice asks for the same classes. Choose all that apply.",
      },
      options: {
        "prod-innov": {
          fi: "Tuoteinnovaatio",
          sv: "Produktinnovation",
          en: "Product innovation",
          help: {
            fi: "Tavara, palvelu tai rakennuskohde on uusi tai merkittävästi parannettu.",
            sv: "Det som köps är nytt eller väsentligt förbättrat.",
            en: "The goods, service or works are new or significantly improved.",
          },
        },
        "proc-innov": {
          fi: "Prosessi-innovaatio",
          sv: "Processinnovation",
          en: "Process innovation",
          help: {
            fi: "Tapa tuottaa, toimittaa tai järjestää on uusi.",
            sv: "Sättet att producera, leverera eller organisera är nytt.",
            en: "The way to produce, deliver or organise is new.",
          },
        },
        "mar-nov": {
          fi: "Parempi kuin markkinoilla jo oleva",
          sv: "Bättre än det som redan finns på marknaden",
          en: "Better than what the market has",
          help: {
            fi: "Uusi tai merkittävästi parannettu verrattuna tarjolla oleviin ratkaisuihin.",
            sv: "Nytt eller väsentligt förbättrat jämfört med de lösningar som finns att få.",
            en: "New or significantly improved compared with the solutions on offer.",
          },
        },
        "rd-act": {
          fi: "Tutkimus- ja kehittämistoiminta",
          sv: "Forsknings- och utvecklingsverksamhet",
          en: "Research and development",
          help: {
            fi: "Hankintaan kuuluu tutkimusta tai kokeellista kehittämistä.",
            sv: "I upphandlingen ingår forskning eller experimentell utveckling.",
            en: "The purchase includes research or experimental development.",
          },
        },
        none: { fi: "Ei mikään näistä", sv: "Inget av dessa", en: "None of these" },
      },
    },
    "innovation-words": {
      label: { fi: "Innovaatio omin sanoin", sv: "Innovationen med egna ord", en: "The innovation in words" },
      help: {
        fi: "Kirjoita niin, että naapurikin ymmärtää. Mikä muuttuu entiseen verrattuna?",
        sv: "Skriv så att också en granne förstår. Vad ändras jämfört med tidigare?",
        en: "Write so that a neighbour would understand. What changes from how it was?",
      },
      why: {
        fi: "Hankintalaissa innovaatio on laaja käsite: uusi tai merkittävästi parannettu tuote, palvelu tai menetelmä (4 §:n 20 kohta). Ymmärrettävä kuvaus kelpaa päättäjille, ilmoitukseen ja myöhemmin esimerkkiin.",
        sv: "I upphandlingslagen är innovation ett brett begrepp: en ny eller väsentligt förbättrad produkt, tjänst eller metod (4 § 20 punkten). En begriplig beskrivning duger för beslutsfattarna, för annonsen och senare för exemplet.",
        en: "In the Act innovation is a broad term: a new or significantly improved product, service or method (section 4(20)). A plain description serves decision-makers, the notice and later the example.",
      },
      example: {
        fi: "Purettavien koulujen betonielementit mitataan ja luokitellaan ennen purkua, ja ne varataan suoraan uuden päiväkodin suunnitelmaan. Tähän asti betoni on murskattu tienpohjiin.",
        sv: "Betongelementen i skolor som ska rivas mäts och klassificeras före rivningen och reserveras direkt för planerna på ett nytt daghem. Hittills har betongen krossats till vägbottnar.",
        en: "The concrete elements of schools to be pulled down are measured and graded before demolition and reserved for the design of a new day-care centre. Until now the concrete has been crushed for road beds.",
      },
    },
    readiness: {
      label: {
        fi: "Kuinka valmis paras tarpeeseen sopiva ratkaisu on",
        sv: "Hur färdig är den bästa lösning som kan uppfylla behovet",
        en: "Readiness of the best solution that could meet the need",
      },
      help: {
        fi: "Valitse se, minkä voitte osoittaa. ”Ei tiedossa” on rehellinen vastaus ennen markkinakartoitusta.",
        sv: "Välj det som ni kan visa. ”Inte känt” är ett ärligt svar före marknadsundersökningen.",
        en: "Choose what you can show. “Not known” is an honest answer before the market consultation.",
      },
      options: {
        idea: {
          fi: "Idea",
          sv: "Idé",
          en: "Idea",
          help: {
            fi: "Periaate on kuvattu, mitään ei ole vielä kokeiltu.",
            sv: "Principen är beskriven men ingenting har prövats.",
            en: "The principle is described, nothing has been tried.",
          },
        },
        tested: {
          fi: "Testattu laboratoriossa",
          sv: "Testad i laboratorium",
          en: "Tested in a laboratory",
          help: {
            fi: "Toimii koeoloissa tai esittelyssä.",
            sv: "Fungerar i försöksmiljö eller vid demonstration.",
            en: "Works in test conditions or in a demonstration.",
          },
        },
        prototype: {
          fi: "Prototyyppi",
          sv: "Prototyp",
          en: "Prototype",
          help: {
            fi: "Kokeiltu oikeassa ympäristössä, ei vielä käytössä.",
            sv: "Prövad i verklig miljö men inte i bruk ännu.",
            en: "Tried in real surroundings, not yet in use.",
          },
        },
        "in-use-elsewhere": {
          fi: "Käytössä muualla",
          sv: "I bruk på annat håll",
          en: "In use elsewhere",
          help: {
            fi: "Ainakin yksi käyttäjä tekee sillä oikeaa työtä.",
            sv: "Minst en användare arbetar med den på riktigt.",
            en: "At least one user does real work with it.",
          },
        },
        "off-the-shelf": {
          fi: "Valmis tuote",
          sv: "Färdig produkt",
          en: "Off the shelf",
          help: {
            fi: "Kuka tahansa voi tilata sen.",
            sv: "Vem som helst kan beställa den.",
            en: "Anyone can order it.",
          },
        },
        "not-known": {
          fi: "Ei tiedossa",
          sv: "Inte känt",
          en: "Not known",
          help: {
            fi: "Markkinaa ei ole vielä selvitetty.",
            sv: "Marknaden har inte undersökts ännu.",
            en: "Nobody has looked at the market yet.",
          },
        },
      },
    },
    "development-needed": {
      label: {
        fi: "Kuinka paljon kehittämistä tarvitaan",
        sv: "Hur mycket utveckling behövs",
        en: "Development needed",
      },
      help: {
        fi: "Kysymys on toimittajan työstä, ei kaupungin omasta käyttöönotosta.",
        sv: "Frågan gäller leverantörens arbete, inte stadens eget införande.",
        en: "This is about the supplier's work, not the city's own take-up.",
      },
      options: {
        none: { fi: "Ei lainkaan", sv: "Ingen alls", en: "None" },
        adaptation: {
          fi: "Mukauttamista",
          sv: "Anpassning",
          en: "Adaptation",
          help: {
            fi: "Asetuksia ja liitäntöjä.",
            sv: "Inställningar och kopplingar.",
            en: "Settings and connections.",
          },
        },
        "new-development": {
          fi: "Uutta kehittämistä",
          sv: "Ny utveckling",
          en: "New development",
          help: {
            fi: "Uusia osia, mutta lopputulos on pääosin tiedossa.",
            sv: "Nya delar, men slutresultatet är i huvudsak känt.",
            en: "New parts, but the outcome is mostly known.",
          },
        },
        research: {
          fi: "Tutkimusta",
          sv: "Forskning",
          en: "Research",
          help: {
            fi: "Ei ole varmaa, löytyykö ratkaisua.",
            sv: "Det är inte säkert att en lösning finns.",
            en: "It is uncertain whether a solution will be found.",
          },
        },
      },
    },
    "purchase-aim": {
      label: {
        fi: "Mitä haluatte saada lopuksi",
        sv: "Vad vill ni ha till slut",
        en: "What do you want to end up with",
      },
      help: {
        fi: "Jos tulos aiotaan ostaa samassa sopimuksessa, sen hinta lasketaan ennakoituun arvoon (30 §:n 5 momentti).",
        sv: "Om resultatet ska köpas i samma avtal räknas dess pris in i det uppskattade värdet (30 § 5 mom.).",
        en: "If the result is to be bought in the same contract, its price counts in the estimated value (section 30(5)).",
      },
      options: {
        buy: { fi: "Ratkaisun käyttöön", sv: "En lösning i bruk", en: "A solution in use" },
        "develop-only": {
          fi: "Tietoa tai prototyypin",
          sv: "Kunskap eller en prototyp",
          en: "Knowledge or a prototype",
          help: {
            fi: "Ostoa ei vielä suunnitella.",
            sv: "Något köp planeras inte ännu.",
            en: "No purchase is planned yet.",
          },
        },
        "develop-then-compete": {
          fi: "Tietoa tai prototyypin ja myöhemmin avoimen kilpailutuksen",
          sv: "Kunskap eller en prototyp och senare en öppen konkurrensutsättning",
          en: "Knowledge or a prototype, and a later open tender",
          help: {
            fi: "Käyttöön ostettava ratkaisu kilpailutetaan erikseen.",
            sv: "Den lösning som köps för bruk konkurrensutsätts separat.",
            en: "What is bought for use is tendered separately.",
          },
        },
        "develop-and-buy": {
          fi: "Kehittämisen ja tuloksen samassa sopimuksessa",
          sv: "Utvecklingen och resultatet i samma avtal",
          en: "Development and the result in one contract",
        },
        "plan-or-idea": {
          fi: "Suunnitelman tai idean",
          sv: "En plan eller en idé",
          en: "A plan or an idea",
          help: {
            fi: "Esimerkiksi korttelin suunnitelma tai palvelun konsepti.",
            sv: "Till exempel planen för ett kvarter eller ett tjänstekoncept.",
            en: "For example the design of a block or the concept of a service.",
          },
        },
      },
    },
    "ordinary-why-not": {
      label: {
        fi: "Miksi tavallinen hankinta ei riitä",
        sv: "Varför räcker inte en vanlig upphandling",
        en: "Why an ordinary purchase is not enough",
      },
      help: {
        fi: "Jos se riittää, sano niin. Sekin on hyvä tulos.",
        sv: "Om den räcker, säg det. Också det är ett bra resultat.",
        en: "If it is enough, say so. That is a good result too.",
      },
      why: {
        fi: "Innovatiivisuus ei yksin oikeuta kevyempään menettelyyn. Innovaatiokumppanuus edellyttää, ettei tarvetta voi täyttää markkinoilla jo olevilla ratkaisuilla (38 §), ja tämä vastaus on perustelun alku.",
        sv: "Att något är innovativt ger inte i sig rätt till ett lättare förfarande. Innovationspartnerskap förutsätter att behovet inte kan tillgodoses med det som redan finns på marknaden (38 §), och det här svaret är början på motiveringen.",
        en: "Being innovative does not by itself allow a lighter procedure. An innovation partnership requires that what is already on the market cannot meet the need (section 38), and this answer begins the reasons.",
      },
      example: {
        fi: "Nykyiset reittioppaat eivät tunne jalkakäytävien kaltevuutta eivätkä talvihoitoa, joten pyörätuolilla liikkuva saa reitin, jota ei voi kulkea. Yksikään neljästä vertaillusta palvelusta ei päivitä reittejä lumitilanteen mukaan.",
        sv: "Dagens reseplanerare känner varken till trottoarernas lutning eller vinterväghållningen, så den som rör sig med rullstol får en rutt som inte går att ta sig fram på. Ingen av de fyra tjänster vi jämförde uppdaterar rutterna enligt snöläget.",
        en: "Today's journey planners know neither the slope of pavements nor how they are cleared in winter, so a wheelchair user is given a route that cannot be used. None of the four services we compared updates its routes as the snow changes.",
      },
    },
    alternatives: {
      label: {
        fi: "Vaihtoehdot, myös tekemättä jättäminen",
        sv: "Alternativ, också att inte göra något",
        en: "Alternatives, doing nothing included",
      },
      help: {
        fi: "Myös oma työ, toisen kaupungin hankintaan liittyminen ja se, ettei osteta mitään.",
        sv: "Också eget arbete, att gå med i en annan stads upphandling och att inte köpa alls.",
        en: "Also doing it yourselves, joining another city, or buying nothing.",
      },
      why: {
        fi: "Päättäjät kysyvät aina, mitä muuta harkittiin. Kun vaihtoehdot on punnittu näkyvästi, valinta kestää myös myöhemmin.",
        sv: "Beslutsfattarna frågar alltid vad annat som övervägdes. När alternativen har vägts öppet håller valet också senare.",
        en: "Decision-makers always ask what else was considered. When the alternatives were weighed openly, the choice also holds later.",
      },
      example: {
        fi: "Liitytään naapurikaupungin sähköpyöräpalveluun. Puolesta: nopea, kokemusta on kahdelta kesältä. Vastaan: palvelu ei toimi talvella, ja sopimuksesta on jäljellä vuosi.",
        sv: "Vi går med i grannstadens elcykeltjänst. För: går snabbt, erfarenhet från två somrar. Mot: tjänsten fungerar inte på vintern, och ett år återstår av avtalet.",
        en: "Join the e-bike service of the neighbouring city. For: quick, two summers of experience. Against: it does not run in winter, and the contract has one year left.",
      },
      columns: {
        option: { label: { fi: "Vaihtoehto", sv: "Alternativ", en: "Alternative" } },
        for: { label: { fi: "Puolesta", sv: "För", en: "For" } },
        against: { label: { fi: "Vastaan", sv: "Mot", en: "Against" } },
      },
    },
  },
};
