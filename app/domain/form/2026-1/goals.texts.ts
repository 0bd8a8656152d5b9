import type { StepTexts } from "../question.ts";

/** One scale for the effects on the environment, on people and on business. */
const effectOptions = {
  "-2": { fi: "Selvästi kielteinen", sv: "Klart negativ", en: "Much worse" },
  "-1": { fi: "Hieman kielteinen", sv: "Något negativ", en: "Somewhat worse" },
  "0": { fi: "Ei vaikutusta", sv: "Ingen effekt", en: "No change" },
  "+1": { fi: "Hieman myönteinen", sv: "Något positiv", en: "Somewhat better" },
  "+2": { fi: "Selvästi myönteinen", sv: "Klart positiv", en: "Much better" },
};

export const goalsTexts: StepTexts = {
  title: { fi: "Tavoitteet ja vaikutukset", sv: "Mål och effekter", en: "Goals and impact" },
  intro: {
    fi: "Kerro, mikä on toisin, kun hankinta on onnistunut, ja mistä sen näkee. Mukaan kannattaa ottaa se, joka tuntee nykyiset luvut.",
    sv: "Berätta vad som är annorlunda när upphandlingen har lyckats och hur det syns. Ta gärna med någon som känner till dagens siffror.",
    en: "Tell what is different when the procurement has succeeded, and how it can be seen. It helps to have someone with you who knows today’s figures.",
  },
  questions: {
    goals: {
      label: { fi: "Tavoitteet", sv: "Mål", en: "Goals" },
      help: {
        fi: "Yhdestä viiteen. Jos lähtötaso puuttuu, tulosta ei voi myöhemmin osoittaa.",
        sv: "Ett till fem. Om utgångsläget saknas kan resultatet inte visas senare.",
        en: "One to five. A goal without a starting level cannot be shown later.",
      },
      why: {
        fi: "Samoilla mittareilla verrataan tarjouksia, seurataan kokeilua ja kerrotaan tuloksista 6, 12 ja 24 kuukauden kuluttua. Muutama hyvin valittu luku on enemmän kuin monta yleistä toivetta.",
        sv: "Med samma mått jämförs anbuden, följs försöket upp och berättas om resultaten efter 6, 12 och 24 månader. Några väl valda tal är mer värda än många allmänna önskemål.",
        en: "The same measures serve to compare tenders, follow the pilot and report results after 6, 12 and 24 months. A few well-chosen figures are worth more than many general wishes.",
      },
      example: {
        fi: "Tavoite: koululaiset jättävät vähemmän ruokaa lautaselle. Mittari: lautashävikki oppilasta kohden. Yksikkö: grammaa päivässä. Nyt 38, tavoite 19, viimeistään 31.5.2028.",
        sv: "Mål: eleverna lämnar mindre mat på tallriken. Mått: tallrikssvinn per elev. Enhet: gram per dag. Nu 38, mål 19, senast 31.5.2028.",
        en: "Goal: pupils leave less food on their plates. Measure: plate waste per pupil. Unit: grams a day. Today 38, target 19, by 31 May 2028.",
      },
      columns: {
        goal: { label: { fi: "Tavoite", sv: "Mål för upphandlingen", en: "Goal" } },
        measure: {
          label: { fi: "Mittari", sv: "Mått", en: "Measure" },
          help: {
            fi: "Mitä lasketaan ja mistä tieto saadaan.",
            sv: "Vad som räknas och varifrån uppgiften fås.",
            en: "What is counted, and where the figure comes from.",
          },
        },
        unit: {
          label: { fi: "Yksikkö", sv: "Enhet", en: "Unit" },
          help: {
            fi: "Esimerkiksi kpl, %, minuuttia, t CO₂.",
            sv: "Till exempel st., %, minuter, ton CO₂.",
            en: "For example pieces, %, minutes, t CO₂.",
          },
        },
        today: { label: { fi: "Nyt", sv: "I dag", en: "Today" } },
        target: { label: { fi: "Tavoitetaso", sv: "Målnivå", en: "Target" } },
        by: {
          label: { fi: "Mihin mennessä", sv: "Senast", en: "By when" },
          help: {
            fi: "Käyttöönoton jälkeen, jotta vaikutus ehtii näkyä.",
            sv: "Efter ibruktagandet, så att effekten hinner synas.",
            en: "After the solution is in use, so that the effect has time to show.",
          },
        },
      },
    },
    "strategy-links": {
      label: { fi: "Yhteys strategiaan", sv: "Koppling till strategi", en: "Link to strategy" },
      help: {
        fi: "Valitse asiakirjat, joiden tavoitetta hankinta edistää.",
        sv: "Välj de dokument vars mål upphandlingen främjar.",
        en: "Choose the papers whose goals the procurement serves.",
      },
      why: {
        fi: "Strategiaan sidottu hankinta saa helpommin päätöksen, rahaa ja väkeä. Jos yhteyttä ei ole, sekin on hyvä tietää nyt.",
        sv: "En upphandling med koppling till strategin får lättare beslut, pengar och personal. Om kopplingen saknas är det också bra att veta nu.",
        en: "A procurement tied to strategy finds decisions, money and people more easily. If there is no link, that too is good to know now.",
      },
      options: {
        "city-strategy": { fi: "Kaupunkistrategia", sv: "Stadens strategi", en: "City strategy" },
        "ecosystem-agreement": { fi: "Ekosysteemisopimus", sv: "Ekosystemavtalet", en: "Ecosystem agreement" },
        "climate-plan": { fi: "Ilmasto-ohjelma", sv: "Klimatprogrammet", en: "Climate plan" },
        "wellbeing-plan": { fi: "Hyvinvointisuunnitelma", sv: "Välfärdsplanen", en: "Wellbeing plan" },
        "digital-programme": { fi: "Digiohjelma", sv: "Digitaliseringsprogrammet", en: "Digital programme" },
        "procurement-policy": {
          fi: "Hankintastrategia tai hankintalinjaukset",
          sv: "Upphandlingsstrategin eller upphandlingspolicyn",
          en: "Procurement strategy or policy",
        },
        other: { fi: "Muu asiakirja", sv: "Annat dokument", en: "Another paper" },
        none: { fi: "Ei yhteyttä", sv: "Ingen koppling", en: "No link" },
      },
    },
    "strategy-how": {
      label: { fi: "Mikä strategian tavoitteista", sv: "Vilket av strategins mål", en: "Which goal of the strategy" },
      help: {
        fi: "Nimeä tavoite, älä pelkkää asiakirjaa.",
        sv: "Ange målet, inte bara dokumentet.",
        en: "Name the goal, not only the paper.",
      },
      why: {
        fi: "Päättäjä kysyy, miksi juuri tähän käytetään rahaa nyt. Nimetty tavoite vastaa siihen, ja saman tavoitteen jakavat kaupungit löytävät toisensa.",
        sv: "Beslutsfattaren frågar varför pengarna ska användas till just det här nu. Ett namngivet mål ger svaret, och städer med samma mål hittar varandra.",
        en: "A decision-maker asks why money should go to this, now. A named goal gives the answer, and cities that share the goal find each other.",
      },
      example: {
        fi: "Ilmasto-ohjelman toimenpide 14: rakennustyömaiden päästöt puolittuvat vuoteen 2030 mennessä vuoden 2022 tasosta. Työmaat aiheuttavat nyt noin 9\u00a0% kaupungin suorista päästöistä.",
        sv: "Åtgärd 14 i klimatprogrammet: utsläppen från byggarbetsplatser halveras till 2030 jämfört med 2022. Arbetsplatserna står nu för cirka 9\u00a0% av stadens direkta utsläpp.",
        en: "Measure 14 of the climate plan: emissions of construction sites are halved by 2030 from the level of 2022. The sites now cause about 9% of the city’s direct emissions.",
      },
    },
    "climate-effect": {
      label: {
        fi: "Vaikutus ilmastoon ja ympäristöön",
        sv: "Effekt på klimat och miljö",
        en: "Climate and environment",
      },
      help: {
        fi: "Arvioi koko elinkaari nykytilaan verrattuna.",
        sv: "Bedöm hela livscykeln jämfört med nuläget.",
        en: "Judge the whole life cycle against today.",
      },
      why: {
        fi: "Uusi ratkaisu voi säästää yhtäällä ja kuormittaa toisaalla. Kun suunta on arvioitu nyt, se voidaan ottaa vaatimuksiin ja vertailuperusteisiin.",
        sv: "En ny lösning kan spara på ett håll och belasta på ett annat. När riktningen är bedömd nu kan den tas in i kraven och jämförelsegrunderna.",
        en: "A new solution may save in one place and burden another. When the direction is judged now, it can be taken into the requirements and award criteria.",
      },
      options: effectOptions,
    },
    "climate-why": {
      label: {
        fi: "Mistä vaikutus ympäristöön syntyy",
        sv: "Vad effekten på miljön beror på",
        en: "Why, for climate and environment",
      },
      help: { fi: "Kerro myös haitoista.", sv: "Berätta också om olägenheter.", en: "Tell about harms too." },
      why: {
        fi: "Perustelu paljastaa, mitä on mitattava ja mistä yritysten pitää antaa tietoja. Haitoista kertominen tekee arviosta uskottavan.",
        sv: "Motiveringen visar vad som måste mätas och vilka uppgifter företagen måste ge. Att berätta om olägenheter gör bedömningen trovärdig.",
        en: "The reason shows what has to be measured and what companies must give figures for. Naming the harms makes the judgement credible.",
      },
      example: {
        fi: "Sähköiset työkoneet poistavat katutyömaan suorat päästöt, noin 60 t CO₂ vuodessa, ja vähentävät melua. Akkujen valmistus lisää päästöjä muualla, ja lataus vaatii tilapäisen liittymän.",
        sv: "Eldrivna arbetsmaskiner tar bort gatuarbetsplatsens direkta utsläpp, cirka 60 ton CO₂ per år, och minskar bullret. Batteritillverkningen ökar utsläppen på annat håll, och laddningen kräver en tillfällig anslutning.",
        en: "Electric machinery removes the direct emissions of the street site, some 60 t CO₂ a year, and lowers noise. Making the batteries adds emissions elsewhere, and charging needs a temporary connection.",
      },
    },
    "climate-aims": {
      label: {
        fi: "Mitä ympäristötavoitteita edistetään",
        sv: "Vilka miljömål främjas",
        en: "Which environmental aims",
      },
      help: {
        fi: "Samat luokat kuin hankintailmoituksessa.",
        sv: "Samma klasser som i upphandlingsannonsen.",
        en: "The classes are those of the contract notice.",
      },
      why: {
        fi: "Tavoite siirtyy ilmoitukseen ja tilastoihin. Valitse vain ne, joihin hankinnassa on vaatimus, vertailuperuste tai sopimusehto.",
        sv: "Målet överförs till annonsen och statistiken. Välj bara dem som upphandlingen har ett krav, en jämförelsegrund eller ett avtalsvillkor för.",
        en: "The aim goes into the notice and the statistics. Choose only those for which the procurement has a requirement, an award criterion or a contract term.",
      },
      options: {
        "biodiv-eco": {
          fi: "Luonnon monimuotoisuuden ja ekosysteemien suojelu ja ennallistaminen",
          sv: "Skydd och återställande av biologisk mångfald och ekosystem",
          en: "Protection and restoration of biodiversity and ecosystems",
        },
        "circ-econ": {
          fi: "Siirtyminen kiertotalouteen",
          sv: "Omställning till en cirkulär ekonomi",
          en: "Transition to a circular economy",
        },
        "clim-adapt": {
          fi: "Ilmastonmuutokseen sopeutuminen",
          sv: "Anpassning till klimatförändringar",
          en: "Adaptation to climate change",
        },
        "clim-mitig": {
          fi: "Ilmastonmuutoksen hillintä",
          sv: "Begränsning av klimatförändringar",
          en: "Mitigation of climate change",
        },
        "pollu-prev": {
          fi: "Ympäristön pilaantumisen ehkäiseminen ja vähentäminen",
          sv: "Förebyggande och minskning av miljöföroreningar",
          en: "Prevention and control of pollution",
        },
        "water-mar": {
          fi: "Vesivarojen ja merten luonnonvarojen kestävä käyttö ja suojelu",
          sv: "Hållbar användning och skydd av vatten och marina resurser",
          en: "Sustainable use and protection of water and marine resources",
        },
        other: { fi: "Muu ympäristötavoite", sv: "Annat miljömål", en: "Another environmental aim" },
      },
    },
    "wellbeing-effect": {
      label: {
        fi: "Vaikutus hyvinvointiin ja yhdenvertaisuuteen",
        sv: "Effekt på välfärd och likabehandling",
        en: "Wellbeing and equality",
      },
      help: {
        fi: "Ota huomioon esteettömyys ja saavutettavuus.",
        sv: "Beakta också fysisk och digital tillgänglighet.",
        en: "Include accessibility, physical and digital.",
      },
      why: {
        fi: "Palvelu, joka toimii useimmille, voi sulkea joitakin ulos. Kun se huomataan ennen kilpailutusta, korjaus on vaatimus eikä lisätyö.",
        sv: "En tjänst som fungerar för de flesta kan stänga ute några. Om det märks före konkurrensutsättningen är rättelsen ett krav och inte ett tilläggsarbete.",
        en: "A service that works for most may shut some people out. Noticed before the tender, the remedy is a requirement and not extra work.",
      },
      options: effectOptions,
    },
    "wellbeing-why": {
      label: {
        fi: "Mistä vaikutus ihmisiin syntyy",
        sv: "Vad effekten på människor beror på",
        en: "Why, for wellbeing and equality",
      },
      help: {
        fi: "Kuka hyötyy, kuka voi menettää?",
        sv: "Vem har nytta av det, vem kan förlora?",
        en: "Who gains, who may lose?",
      },
      why: {
        fi: "Hyödyt ja haitat jakautuvat harvoin tasan. Vastauksesta näkee, keitä on kuultava ja mikä palvelu on säilytettävä rinnalla.",
        sv: "Nytta och olägenheter fördelas sällan jämnt. Svaret visar vilka som måste höras och vilken service som måste finnas kvar parallellt.",
        en: "Gains and losses are seldom shared evenly. The answer shows who must be heard and which service has to stay beside the new one.",
      },
      example: {
        fi: "Etätulkkaus tuo neuvonnan 15 kielelle ilman ajanvarausta ja viittomakielen samalla laitteella. Asiakas, joka ei halua puhua ruudun kautta, saa edelleen läsnätulkin varaamalla ajan.",
        sv: "Distanstolkning ger rådgivning på 15 språk utan tidsbokning och teckenspråk via samma utrustning. Den som inte vill tala via en skärm får fortfarande en tolk på plats genom att boka tid.",
        en: "Remote interpreting brings advice in 15 languages without an appointment, and sign language on the same device. Anyone who does not want to talk through a screen can still book an interpreter in person.",
      },
    },
    "social-aims": {
      label: {
        fi: "Mitä sosiaalisia tavoitteita edistetään",
        sv: "Vilka sociala mål främjas",
        en: "Which social aims",
      },
      help: {
        fi: "Luokat tulevat hankintailmoituksesta.",
        sv: "Klasserna kommer från upphandlingsannonsen.",
        en: "These classes too are those of the contract notice.",
      },
      why: {
        fi: "Valinta näkyy ilmoituksessa ja auttaa valitsemaan sopimuksen erityisehdot, esimerkiksi työllistämisehdon. Valitse vain se, mitä myös seurataan.",
        sv: "Valet syns i annonsen och hjälper er att välja särskilda villkor för kontraktet, till exempel ett sysselsättningsvillkor. Välj bara det som också följs upp.",
        en: "The choice is seen in the notice and helps to choose the conditions of the contract, for example an employment clause. Choose only what will also be followed up.",
      },
      options: {
        "acc-all": { fi: "Esteettömyys kaikille", sv: "Tillgänglighet för alla", en: "Accessibility for all" },
        "et-eq": { fi: "Etninen yhdenvertaisuus", sv: "Etnisk jämlikhet", en: "Ethnic equality" },
        "gen-eq": {
          fi: "Sukupuolten tasa-arvo",
          sv: "Jämställdhet mellan könen",
          en: "Gender equality",
        },
        "hum-right": {
          fi: "Ihmisoikeudet maailmanlaajuisissa toimitusketjuissa",
          sv: "Mänskliga rättigheter i globala leveranskedjor",
          en: "Human rights in global supply chains",
        },
        opp: {
          fi: "Työtä pitkäaikaistyöttömille, heikossa asemassa oleville tai vammaisille",
          sv: "Arbete för långtidsarbetslösa, missgynnade personer eller personer med funktionsnedsättning",
          en: "Work for long-term unemployed, disadvantaged or disabled people",
        },
        "work-cond": { fi: "Oikeudenmukaiset työolot", sv: "Rättvisa arbetsvillkor", en: "Fair working conditions" },
        other: { fi: "Muu sosiaalinen tavoite", sv: "Annat socialt mål", en: "Another social aim" },
      },
    },
    "business-effect": {
      label: {
        fi: "Vaikutus yrityksiin ja osaamiseen",
        sv: "Effekt på företag och kompetens",
        en: "Local business and skills",
      },
      help: {
        fi: "Paikallisia toimittajia ei saa suosia, mutta uusia mahdollisuuksia saa avata.",
        sv: "Lokala leverantörer får inte gynnas, men nya möjligheter får öppnas.",
        en: "Local suppliers may not be favoured, but new opportunities may be opened.",
      },
      why: {
        fi: "Kaupunki voi ensimmäisenä asiakkaana auttaa uuden ratkaisun markkinoille. Vaikutus on sallittu tavoite silloin, kun kilpailutus on avoin ja kaikkia kohdellaan samoin.",
        sv: "Som första kund kan staden hjälpa en ny lösning ut på marknaden. Effekten är ett tillåtet mål när konkurrensen är öppen och alla behandlas lika.",
        en: "As a first customer a city can help a new solution to market. The effect is a lawful aim when the competition is open and everyone is treated alike.",
      },
      options: effectOptions,
    },
    "business-why": {
      label: {
        fi: "Mistä vaikutus yrityksiin syntyy",
        sv: "Vad effekten på företagen beror på",
        en: "Why, for business and skills",
      },
      help: {
        fi: "Kuka voi nyt tarjota tai oppia jotain uutta?",
        sv: "Vem kan nu erbjuda eller lära sig något nytt?",
        en: "Who can now offer or learn something?",
      },
      why: {
        fi: "Vastaus kertoo, avaako hankinta oven pienille ja uusille yrityksille vai sulkeeko se sen. Sama tieto auttaa miettimään osiin jakamista ja vähimmäisvaatimuksia.",
        sv: "Svaret visar om upphandlingen öppnar eller stänger dörren för små och nya företag. Samma uppgift hjälper er att tänka igenom uppdelning i delar och minimikrav.",
        en: "The answer shows whether the procurement opens the door to small and new companies or closes it. It also helps in thinking about lots and minimum requirements.",
      },
      example: {
        fi: "Rajapinnat ovat avoimet ja hankinta jaetaan kolmeen osaan, joten myös muutaman hengen ohjelmistoyritys voi tarjota. Ammattioppilaitoksen opiskelijat pääsevät mukaan anturien huoltoon.",
        sv: "Gränssnitten är öppna och upphandlingen delas i tre delar, så även ett mjukvaruföretag med några anställda kan lämna anbud. Yrkesinstitutets studerande får delta i underhållet av sensorerna.",
        en: "The interfaces are open and the purchase is divided into three lots, so even a software company of a few people can tender. Vocational students take part in the upkeep of the sensors.",
      },
    },
    "wider-value": {
      label: { fi: "Hyöty muille kaupungeille", sv: "Nytta för andra städer", en: "Value beyond this city" },
      help: {
        fi: "Kenellä muulla on sama tarve?",
        sv: "Vem annan har samma behov?",
        en: "Who else has the same need?",
      },
      why: {
        fi: "Yritys kehittää mieluummin ratkaisun, jolla on muitakin ostajia. Jos tarve on yhteinen, kannattaa harkita yhteishankintaa tai ainakin jakaa asiakirjat.",
        sv: "Ett företag utvecklar hellre en lösning som har flera köpare. Om behovet är gemensamt lönar det sig att överväga en gemensam upphandling eller åtminstone att dela dokumenten.",
        en: "A company would rather develop a solution that has other buyers too. If the need is shared, think of joint procurement, or at least share the documents.",
      },
      example: {
        fi: "Puurakenteisten koulujen kosteusseuranta kiinnostaa ainakin Kuopiota ja Joensuuta. Mittaustiedon kuvaus ja vaatimukset julkaistaan, jotta muut voivat käyttää niitä sellaisinaan.",
        sv: "Fuktövervakning i skolor av trä intresserar åtminstone Kuopio och Joensuu. Beskrivningen av mätdata och kraven publiceras så att andra kan använda dem som de är.",
        en: "Moisture monitoring in timber schools interests at least Kuopio and Joensuu. The description of the data and the requirements will be published so that others can use them as they are.",
      },
    },
  },
};
