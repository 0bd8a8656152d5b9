import type { StepTexts } from "../question.ts";

export const criteriaTexts: StepTexts = {
  title: {
    fi: "Vaatimukset ja vertailuperusteet",
    sv: "Krav och jämförelsegrunder",
    en: "Requirements and award criteria",
  },
  intro: {
    fi: "Mitä jokaisen tarjouksen on täytettävä, ja mikä tekee tarjouksesta toista paremman? Kuvaa tulos, älä laitetta.",
    sv: "Vad måste varje anbud uppfylla, och vad gör ett anbud bättre än ett annat? Beskriv resultatet, inte apparaten.",
    en: "What must every tender meet, and what makes one better than another? Describe the result, not the device.",
  },
  questions: {
    "specification-style": {
      label: {
        fi: "Kuinka tarkasti osaatte sanoa, mitä haluatte",
        sv: "Hur exakt kan ni säga vad ni vill ha",
        en: "How exactly can you say what you want",
      },
      help: {
        fi: "Mitä vapaammin kuvaatte, sitä enemmän toimittajat voivat ehdottaa.",
        sv: "Ju friare ni beskriver, desto mer kan leverantörerna föreslå.",
        en: "The more freely you describe it, the more suppliers can propose.",
      },
      options: {
        precise: {
          fi: "Tarkasti",
          sv: "Exakt",
          en: "Precisely",
          help: {
            fi: "Ominaisuudet ja mitat ovat tiedossa.",
            sv: "Egenskaper och mått är kända.",
            en: "Properties and measures are known.",
          },
        },
        functional: {
          fi: "Tuloksena",
          sv: "Som resultat",
          en: "As a result",
          help: {
            fi: "Toiminnallisina tai suorituskykyä koskevina vaatimuksina (71 §:n 2 momentin 1 kohta).",
            sv: "Som funktions- eller prestandakrav (71 § 2 mom. 1 punkten).",
            en: "As functional or performance requirements (section 71(2)(1)).",
          },
        },
        "not-possible": {
          fi: "Ei vielä niin, että voisi verrata tarjouksia",
          sv: "Inte ännu så att anbud kan jämföras",
          en: "Not yet so that tenders could be compared",
          help: {
            fi: "Tarve tiedetään, mutta vaatimukset selviävät vasta keskusteluissa.",
            sv: "Behovet är känt, men kraven klarnar först i samtal.",
            en: "The need is known; the requirements become clear only in talks.",
          },
        },
      },
    },
    requirements: {
      label: { fi: "Vähimmäisvaatimukset", sv: "Minimikrav", en: "Minimum requirements" },
      help: {
        fi: "Jokainen vaatimus rajaa markkinaa: pidä vain ne, joita ilman ratkaisu ei kelpaa. Standardiviittaukseen kuuluu ”tai vastaava”.",
        sv: "Varje krav begränsar marknaden: behåll bara det som lösningen inte duger utan. Till en hänvisning till en standard hör ”eller likvärdig”.",
        en: "Each one narrows the market: keep only those without which the solution will not do. A reference to a standard needs “or equivalent”.",
      },
      why: {
        fi: "Toiminnallinen vaatimus jättää tilaa uusille ratkaisuille, mutta sen on oltava niin täsmällinen, että tarjous voidaan tehdä ja arvioida (71 §). Neuvottelumenettelyssä vähimmäisvaatimuksista ei voi neuvotella, joten harkitse ne ennen ilmoitusta.",
        sv: "Ett funktionskrav lämnar rum för nya lösningar, men det ska vara så exakt att anbud kan lämnas och bedömas (71 §). I ett förhandlat förfarande går det inte att förhandla om minimikraven, så överväg dem före annonsen.",
        en: "A functional requirement leaves room for new solutions, but it has to be exact enough for tenders to be made and assessed (section 71). In a negotiated procedure minimum requirements cannot be negotiated, so think them over before the notice.",
      },
      example: {
        fi: "Ratkaisu ilmoittaa vapaan kuormauspaikan kuljettajalle viimeistään 30 sekunnin kuluttua sen vapautumisesta, myös lumisateessa. Toiminnallinen. Osoitetaan testiraportilla tai koekäytössä.",
        sv: "Lösningen meddelar föraren om en ledig lastplats senast 30 sekunder efter att den har blivit ledig, också vid snöfall. Funktionellt. Visas med en testrapport eller i provdrift.",
        en: "The solution tells the driver of a free loading bay at most 30 seconds after it becomes free, also in snowfall. Functional. Shown by a test report or in trial use.",
      },
      columns: {
        requirement: { label: { fi: "Vaatimus", sv: "Krav", en: "Requirement" } },
        type: {
          label: { fi: "Laji", sv: "Typ", en: "Type" },
          options: {
            functional: {
              fi: "Toiminnallinen",
              sv: "Funktionellt",
              en: "Functional",
              help: { fi: "Mitä saadaan aikaan.", sv: "Vad som åstadkoms.", en: "What is achieved." },
            },
            technical: {
              fi: "Tekninen",
              sv: "Tekniskt",
              en: "Technical",
              help: { fi: "Millainen se on.", sv: "Hurdant det är.", en: "What it is like." },
            },
          },
        },
        proof: {
          label: { fi: "Miten osoitetaan", sv: "Hur det visas", en: "How it is shown" },
          help: {
            fi: "Todistus, testi, kuvaus tai muu näyttö. Vastaava näyttö on hyväksyttävä.",
            sv: "Intyg, test, beskrivning eller annan utredning. Likvärdig utredning ska godkännas.",
            en: "Certificate, test, description or other proof. Equivalent proof has to be accepted.",
          },
        },
      },
    },
    "supplier-freedom": {
      label: {
        fi: "Mitä toimittajat saavat ratkaista itse",
        sv: "Vad leverantörerna får lösa själva",
        en: "Freedom left to suppliers",
      },
      help: {
        fi: "Minkä saa tehdä omalla tavallaan, ja mikä on lukittu?",
        sv: "Vad får göras på eget sätt, och vad är låst?",
        en: "What may they solve their own way, and what is fixed?",
      },
      why: {
        fi: "Toimittaja ei uskalla ehdottaa uutta, jos ei tiedä, mikä on sallittua. Kun rajat on sanottu, tarjoukset ovat rohkeampia ja silti vertailukelpoisia.",
        sv: "En leverantör vågar inte föreslå något nytt utan att veta vad som är tillåtet. När gränserna är utsagda blir anbuden djärvare och ändå jämförbara.",
        en: "A supplier does not dare to propose anything new without knowing what is allowed. With the limits stated, tenders are bolder and can still be compared.",
      },
      example: {
        fi: "Anturit, tiedonsiirto ja sijoittelu ovat toimittajan päätettävissä. Lukittuja ovat mitattavat suureet, mittausten tarkkuus ja se, ettei asukkaita kuvata.",
        sv: "Leverantören avgör sensorerna, dataöverföringen och placeringen. Låst är vad som mäts, mätningarnas noggrannhet och att invånarna inte filmas.",
        en: "Sensors, data transfer and placing are for the supplier to decide. Fixed are what is measured, how accurately, and that residents are not filmed.",
      },
    },
    variants: {
      label: { fi: "Vaihtoehtoiset tarjoukset", sv: "Alternativa anbud", en: "Variants" },
      help: {
        fi: "Ne voi ottaa huomioon vain, jos se on ilmoitettu ja niille on asetettu vähimmäisvaatimukset (76 §).",
        sv: "De kan beaktas bara om det har meddelats och minimikrav har ställts för dem (76 §).",
        en: "They count only if that was announced and minimum requirements were set for them (section 76).",
      },
      options: {
        allowed: { fi: "Sallitaan", sv: "Tillåts", en: "Allowed" },
        "not-allowed": { fi: "Ei sallita", sv: "Tillåts inte", en: "Not allowed" },
      },
    },
    suitability: {
      label: {
        fi: "Soveltuvuusvaatimukset tarjoajalle",
        sv: "Krav på anbudsgivarens lämplighet",
        en: "Demands on the tenderer",
      },
      help: {
        fi: "Oikeassa suhteessa hankintaan. Liikevaihtoa saa yleensä vaatia enintään kaksi kertaa hankinnan arvon.",
        sv: "I rätt proportion till upphandlingen. I regel får kravet på omsättning vara högst två gånger upphandlingens värde.",
        en: "In proportion to the purchase. As a rule at most twice the value may be demanded as turnover.",
      },
      why: {
        fi: "Vaatimus koskee yritystä, vertailuperuste tarjousta. Ylimitoitettu liikevaihto- tai referenssivaatimus sulkee pois juuri ne kasvuyritykset, joilla uusi ratkaisu on. Kaksinkertaista suurempi liikevaihtovaatimus on perusteltava kertomuksessa (124 §:n 1 momentin 6 kohta).",
        sv: "Kravet gäller företaget, jämförelsegrunden gäller anbudet. Ett för högt krav på omsättning eller referenser stänger ute just de tillväxtföretag som har den nya lösningen. Ett omsättningskrav över det dubbla värdet ska motiveras i rapporten (124 § 1 mom. 6 punkten).",
        en: "A demand concerns the firm, an award criterion the tender. Too high a demand for turnover or references shuts out the very growth companies that have the new solution. Turnover above twice the value has to be explained in the record (section 124(1)(6)).",
      },
      example: {
        fi: "Vaatimus: yksi toteutettu ikäihmisten etäliikuntapalvelu, myös yksityinen asiakas tai ulkomainen toteutus kelpaa. Syy: palvelu otetaan heti käyttöön 40 liikuntaryhmässä.",
        sv: "Krav: en genomförd tjänst för distansmotion för äldre, också en privat kund eller ett genomförande utomlands duger. Skäl: tjänsten tas genast i bruk i 40 motionsgrupper.",
        en: "Demand: one service for remote exercise of older people delivered, also to a private client or abroad. Reason: the service starts at once in 40 exercise groups.",
      },
      columns: {
        demand: { label: { fi: "Vaatimus", sv: "Krav", en: "Demand" } },
        why: { label: { fi: "Miksi se tarvitaan", sv: "Varför det behövs", en: "Why it is needed" } },
      },
    },
    "award-basis": {
      label: { fi: "Valinnan peruste", sv: "Grund för valet", en: "Basis of the award" },
      help: {
        fi: "Kilpailullisessa neuvottelumenettelyssä ja innovaatiokumppanuudessa käytetään aina hinta-laatusuhdetta (36 ja 39 §).",
        sv: "I konkurrenspräglad dialog och innovationspartnerskap används alltid förhållandet mellan pris och kvalitet (36 och 39 §).",
        en: "Competitive dialogue and innovation partnership always use the price-quality ratio (sections 36 and 39).",
      },
      options: {
        "best-ratio": {
          fi: "Paras hinta-laatusuhde",
          sv: "Bästa förhållandet mellan pris och kvalitet",
          en: "Best price-quality ratio",
        },
        "lowest-cost": {
          fi: "Kustannuksiltaan edullisin",
          sv: "Lägsta kostnader",
          en: "Lowest cost",
          help: {
            fi: "Esimerkiksi elinkaarikustannukset.",
            sv: "Till exempel livscykelkostnaderna.",
            en: "For example life-cycle cost.",
          },
        },
        "lowest-price": { fi: "Hinnaltaan halvin", sv: "Lägsta pris", en: "Lowest price" },
        "fixed-price": {
          fi: "Kiinteä hinta, laatu kilpailee",
          sv: "Fast pris, kvaliteten konkurrerar",
          en: "Fixed price, quality competes",
          help: {
            fi: "Kerrotte hinnan, ja tarjoajat lupaavat mahdollisimman hyvän tuloksen (93 §:n 3 momentti).",
            sv: "Ni anger priset, och anbudsgivarna lovar ett så bra resultat som möjligt (93 § 3 mom.).",
            en: "You state the price and tenderers offer the best result for it (section 93(3)).",
          },
        },
      },
    },
    "price-only-why": {
      label: { fi: "Miksi pelkkä hinta ratkaisee", sv: "Varför enbart priset avgör", en: "Why price alone" },
      help: {
        fi: "Perustelu kirjataan hankinta-asiakirjoihin, päätökseen tai kertomukseen.",
        sv: "Motiveringen ska finnas i upphandlingsdokumenten, beslutet eller rapporten.",
        en: "The reason goes into the documents, the decision or the record.",
      },
      why: {
        fi: "Kun ostetaan muuta kuin tavaraa, pelkän hinnan käyttö on perusteltava (93 §:n 1 momentti, 115 §:n 2 momentti). Uutta ostettaessa halvin hinta harvoin riittää, ellei laatua ole kokonaan kiinnitetty vaatimuksiin.",
        sv: "När något annat än varor köps ska det motiveras att enbart priset används (93 § 1 mom., 115 § 2 mom.). När något nytt köps räcker lägsta pris sällan, om inte kvaliteten helt är låst i kraven.",
        en: "For anything but supplies, reasons are owed for using price alone (sections 93(1) and 115(2)). When something new is bought, price alone rarely does unless quality is wholly fixed in the requirements.",
      },
      example: {
        fi: "Koulukuljetusten laatu on määrätty kokonaan vaatimuksissa: kalusto, aikataulut ja kuljettajien pätevyys. Tarjoukset eroavat toisistaan vain hinnaltaan.",
        sv: "Kvaliteten på skolskjutsarna är helt bestämd i kraven: fordon, tidtabeller och förarnas behörighet. Anbuden skiljer sig bara i fråga om pris.",
        en: "The quality of school transport is wholly fixed in the requirements: vehicles, timetables and drivers' qualifications. Tenders differ in price only.",
      },
    },
    "award-criteria": {
      label: { fi: "Vertailuperusteet", sv: "Jämförelsegrunder", en: "Award criteria" },
      help: {
        fi: "Painot ovat yhteensä 100. Jokaiselle laatuperusteelle tarvitaan asteikko ja näyttö, josta pisteet annetaan.",
        sv: "Vikterna är sammanlagt 100. Varje kvalitetsgrund behöver en skala och en utredning som poängen ges utifrån.",
        en: "Weights add up to 100. Each quality criterion needs a scale and the evidence from which points are given.",
      },
      why: {
        fi: "Vertailuperusteen on liityttävä hankinnan kohteeseen, eikä se saa antaa rajoittamatonta valinnanvapautta (93 ja 94 §). Peruste voi koskea myös innovatiivisia ominaisuuksia. Kun asteikko on kirjoitettu, tarjoaja tietää, mihin kannattaa panostaa, ja päätös kestää valituksen.",
        sv: "En jämförelsegrund ska anknyta till föremålet för upphandlingen och får inte ge obegränsad valfrihet (93 och 94 §). Den kan gälla också innovativa egenskaper. När skalan finns i skrift vet anbudsgivaren vad det lönar sig att satsa på, och beslutet håller vid ett överklagande.",
        en: "A criterion has to be linked to the object and may not leave unlimited freedom of choice (sections 93 and 94). It may be about innovative features. With the scale written down, a tenderer knows what to invest in and the decision stands up to a complaint.",
      },
      example: {
        fi: "Uudelleen käytetyn materiaalin osuus · laatu · paino 25 · 0 pistettä alle 20 %, 10 pistettä 20–40 %, 25 pistettä yli 40 % · tuoteselosteet ja laskelma · rakennuttajainsinööri tarkistaa.",
        sv: "Andelen återanvänt material · kvalitet · vikt 25 · 0 poäng under 20 %, 10 poäng 20–40 %, 25 poäng över 40 % · byggvarudeklarationer och beräkning · byggherreingenjören kontrollerar.",
        en: "Share of reused material · quality · weight 25 · 0 points below 20%, 10 points 20–40%, 25 points above 40% · product declarations and calculation · checked by the construction engineer.",
      },
      columns: {
        criterion: { label: { fi: "Peruste", sv: "Grund", en: "Criterion" } },
        type: {
          label: { fi: "Laji", sv: "Typ", en: "Type" },
          options: {
            price: { fi: "Hinta", sv: "Pris", en: "Price" },
            cost: { fi: "Kustannukset", sv: "Kostnader", en: "Cost" },
            quality: { fi: "Laatu", sv: "Kvalitet", en: "Quality" },
          },
        },
        weight: { label: { fi: "Paino, %", sv: "Vikt, %", en: "Weight, %" } },
        scoring: {
          label: { fi: "Pisteytys", sv: "Poängsättning", en: "Scoring" },
          help: {
            fi: "Mistä saa täydet pisteet, mistä nolla?",
            sv: "Vad ger fulla poäng, vad ger noll?",
            en: "What earns full points, what earns none?",
          },
        },
        evidence: { label: { fi: "Näyttö", sv: "Utredning", en: "Evidence" } },
        verifier: { label: { fi: "Kuka tarkistaa", sv: "Vem kontrollerar", en: "Who checks it" } },
      },
    },
    "price-share": {
      label: {
        fi: "Hinnan ja kustannusten osuus",
        sv: "Prisets och kostnadernas andel",
        en: "Share of price and cost",
      },
      help: {
        fi: "Lasketaan painoista. Suuri osuus peittää laatuerot.",
        sv: "Räknas ut av vikterna. En stor andel döljer skillnader i kvalitet.",
        en: "Counted from the weights. A high share hides differences in quality.",
      },
    },
    "sustainability-criteria": {
      label: { fi: "Vastuullisuuskriteerit", sv: "Hållbarhetskriterier", en: "Sustainability criteria" },
      help: {
        fi: "Valitse valmis kriteeri pankista tai kirjoita oma. Jos se pisteytetään, lisää se myös vertailuperusteisiin.",
        sv: "Välj ett färdigt kriterium ur banken eller skriv ett eget. Om det poängsätts, lägg till det också bland jämförelsegrunderna.",
        en: "Pick one from the bank or write your own. If it earns points, add it to the award criteria too.",
      },
      why: {
        fi: "Valmiit kriteerit on koeteltu markkinoilla, ja toimittajat tuntevat ne. Merkkiä voi vaatia vain 72 §:n ehdoilla, ja vastaava merkki tai muu näyttö on hyväksyttävä.",
        sv: "De färdiga kriterierna är prövade på marknaden och leverantörerna känner till dem. Ett märke får krävas bara på villkoren i 72 §, och ett likvärdigt märke eller annan utredning ska godkännas.",
        en: "Ready criteria have been tried on the market and suppliers know them. A label may be required only on the conditions of section 72, and an equivalent label or other proof has to be accepted.",
      },
      example: {
        fi: "Oma: kuljetukset kaupungin alueella tehdään nollapäästöisellä kalustolla toisesta sopimusvuodesta alkaen. Toteutuma raportoidaan neljännesvuosittain.",
        sv: "Eget: transporterna inom staden görs med utsläppsfria fordon från och med det andra avtalsåret. Utfallet rapporteras kvartalsvis.",
        en: "Own: transport within the city runs on zero-emission vehicles from the second year of the contract, reported every quarter.",
      },
      columns: {
        source: {
          label: { fi: "Mistä kriteeri on", sv: "Varifrån kriteriet kommer", en: "Where it comes from" },
          options: {
            motiva: { fi: "Motivan kriteerit", sv: "Motivas kriterier", en: "Criteria of Motiva" },
            ecolabel: { fi: "Ympäristömerkki", sv: "Miljömärke", en: "Ecolabel" },
            "eu-gpp": {
              fi: "EU:n vihreän hankinnan kriteerit",
              sv: "EU:s kriterier för miljöanpassad upphandling",
              en: "EU green public procurement criteria",
            },
            own: { fi: "Oma", sv: "Eget", en: "Own" },
          },
        },
        criterion: { label: { fi: "Kriteeri", sv: "Kriterium", en: "Criterion" } },
      },
    },
    "tender-test": {
      label: {
        fi: "Testataanko tai esitelläänkö ratkaisua tarjousvaiheessa",
        sv: "Testas eller visas lösningen i anbudsskedet",
        en: "Testing or demonstration in the tender",
      },
      help: {
        fi: "Samat olot ja sama aika kaikille. Mieti, mitä testi maksaa pienelle yritykselle.",
        sv: "Samma förhållanden och samma tid för alla. Tänk på vad testet kostar ett litet företag.",
        en: "The same conditions and time for all. Think what the test costs a small firm.",
      },
      options: {
        none: { fi: "Ei", sv: "Nej", en: "No" },
        demonstration: { fi: "Esittely", sv: "Visning", en: "Demonstration" },
        sample: { fi: "Näyte tai mallikappale", sv: "Prov eller provexemplar", en: "Sample" },
        "test-use": { fi: "Koekäyttö", sv: "Provanvändning", en: "Test use" },
        other: { fi: "Muu tapa", sv: "Annat sätt", en: "Another way" },
      },
    },
    "tender-test-how": {
      label: { fi: "Miten testi pisteytetään", sv: "Hur testet poängsätts", en: "How it is scored" },
      help: {
        fi: "Ketkä testaavat, mitä tehtäviä tehdään ja montako pistettä on jaossa?",
        sv: "Vem testar, vilka uppgifter görs och hur många poäng delas ut?",
        en: "Who tests, what tasks, and for how many points?",
      },
      why: {
        fi: "Käyttäjien testi näyttää sen, mitä tarjouksesta ei lue. Tehtävät ja asteikko kerrotaan etukäteen, jotta pisteet voi jälkikäteen tarkistaa.",
        sv: "Användarnas test visar det som inte går att läsa i anbudet. Uppgifterna och skalan anges på förhand så att poängen kan kontrolleras i efterhand.",
        en: "A test by users shows what no tender text tells. Tasks and scale are given beforehand, so that the points can be checked later.",
      },
      example: {
        fi: "Kuusi opettajaa ja kaksitoista oppilasta tekee jokaisella alustalla samat viisi tehtävää ohjeitta. Onnistuneesta tehtävästä saa kaksi pistettä ja käytettävyyskyselystä enintään kymmenen, yhteensä 20.",
        sv: "Sex lärare och tolv elever gör samma fem uppgifter på varje plattform utan anvisningar. En lyckad uppgift ger två poäng och användbarhetsenkäten högst tio, sammanlagt 20.",
        en: "Six teachers and twelve pupils do the same five tasks on each platform without instructions. A task done earns two points and the usability survey at most ten, 20 in all.",
      },
    },
    digital: {
      label: {
        fi: "Kuuluuko hankintaan ohjelmistoja tai digitaalinen palvelu?",
        sv: "Ingår det programvara eller en digital tjänst?",
        en: "Does it contain software or a digital service?",
      },
      help: {
        fi: "Myös laitteen mukana tuleva sovellus. Vastaus avaa kysymykset tietoturvasta, saavutettavuudesta ja tekoälystä.",
        sv: "Också en app som följer med en apparat. Svaret öppnar frågorna om informationssäkerhet, tillgänglighet och AI.",
        en: "Also an app that comes with a device. The answer opens the questions on security, accessibility and AI.",
      },
    },
    accessibility: {
      label: {
        fi: "Esteettömyys kaikille käyttäjille",
        sv: "Tillgänglighet för alla användare",
        en: "Accessibility for all users",
      },
      help: {
        fi: "Kun ihmiset käyttävät hankinnan kohdetta, esteettömyys on otettava huomioon, ellei syytä poiketa ole (71 §:n 1 momentti).",
        sv: "När människor använder det som upphandlas ska tillgängligheten beaktas, om det inte finns skäl att avvika (71 § 1 mom.).",
        en: "Needed in what people use, unless there is a reason not to (section 71(1)).",
      },
      options: {
        inc: { fi: "Vaatimuksissa mukana", sv: "Ingår i kraven", en: "Included in the requirements" },
        "n-inc-just": {
          fi: "Ei mukana, vaikka kohde tulee ihmisten käyttöön",
          sv: "Ingår inte, trots att människor använder det som köps",
          en: "Not included, though people use it",
        },
        "n-inc": {
          fi: "Ei mukana, koska kohde ei tule ihmisten käyttöön",
          sv: "Ingår inte, eftersom människor inte använder det som köps",
          en: "Not included, because people do not use it",
        },
      },
    },
    "accessibility-why": {
      label: {
        fi: "Miksi esteettömyys ei ole mukana",
        sv: "Varför tillgängligheten inte ingår",
        en: "Why not included",
      },
      help: {
        fi: "Kirjoita syy niin, että sen voi julkaista ilmoituksessa.",
        sv: "Skriv skälet så att det kan publiceras i annonsen.",
        en: "Write the reason so that the notice can carry it.",
      },
      why: {
        fi: "Laki edellyttää esteettömyyttä kaikilta ihmisten käyttöön tulevilta hankinnoilta, perusteltuja poikkeuksia lukuun ottamatta. Perustelu siirtyy ilmoitukseen.",
        sv: "Lagen kräver tillgänglighet i all upphandling som är avsedd för människors bruk, utom i motiverade undantagsfall. Motiveringen överförs till annonsen.",
        en: "The Act wants accessibility in everything meant for people to use, except in duly justified cases. The reason goes into the notice.",
      },
      example: {
        fi: "Mittauslaitteet sijoitetaan lukittuun viemäripumppaamoon, jossa käy vain huollon henkilöstö. Asukkaat eivät käytä laitteita eikä niiden ohjelmistoa.",
        sv: "Mätutrustningen placeras i en låst avloppspumpstation där bara underhållspersonal rör sig. Invånarna använder varken utrustningen eller dess programvara.",
        en: "The measuring devices stand in a locked sewage pumping station where only maintenance staff go. Residents use neither the devices nor their software.",
      },
    },
    "access-security": {
      label: {
        fi: "Digipalvelun saavutettavuus ja tietoturva",
        sv: "Den digitala tjänstens tillgänglighet och informationssäkerhet",
        en: "Accessibility and information security",
      },
      help: {
        fi: "Tarkistuslista: valitse, mitä vaaditte.",
        sv: "Checklista: välj vad ni kräver.",
        en: "A checklist: choose what you require.",
      },
      options: {
        "en-301549": {
          fi: "Saavutettavuusstandardi EN 301 549",
          sv: "Tillgänglighetsstandarden EN 301 549",
          en: "Accessibility standard EN 301 549",
        },
        statement: { fi: "Saavutettavuusseloste", sv: "Tillgänglighetsutlåtande", en: "Accessibility statement" },
        "user-test": {
          fi: "Testaus vammaisten käyttäjien kanssa",
          sv: "Test med användare med funktionsnedsättning",
          en: "Test with users with disabilities",
        },
        "security-level": {
          fi: "Tietoturvataso",
          sv: "Informationssäkerhetsnivå",
          en: "Level of information security",
        },
        "security-test": { fi: "Tietoturvatestaus", sv: "Säkerhetstestning", en: "Security testing" },
        log: { fi: "Lokitiedot", sv: "Loggar", en: "Logs" },
        continuity: {
          fi: "Jatkuvuus ja varautuminen",
          sv: "Kontinuitet och beredskap",
          en: "Continuity and preparedness",
        },
        "supply-chain": { fi: "Alihankintaketju", sv: "Underleverantörskedjan", en: "Supply chain" },
        other: { fi: "Muu", sv: "Annat", en: "Other" },
      },
    },
  },
};
