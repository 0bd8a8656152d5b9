import type { FirstWording } from "./first-wording.ts";

/** Contract clauses: drafts to fit to the contract, which somebody who knows contract law must read before use. */
export const clauses: readonly FirstWording[] = [
  {
    kind: "clause",
    title: {
      fi: "Vaiheet, välitavoitteet ja oikeus lopettaa",
      sv: "Skeden, delmål och rätt att avsluta",
      en: "Phases, intermediate targets and the right to end",
    },
    text: {
      fi: "Työ tehdään vaiheittain: [vaiheet]. Jokaiselle vaiheelle on sovittu välitavoite, sen toteamisen tapa ja maksu. Tilaaja voi vaiheen jälkeen päättää sopimuksen tai vähentää kumppaneiden määrää näillä ehdoilla: [ehdot]. Tilaaja maksaa hyväksytyistä vaiheista. Tuloksen oston enimmäishinta on [euroa] ja vaadittu suoritustaso [taso].",
      sv: "Arbetet görs i skeden: [skeden]. För varje skede har parterna kommit överens om ett delmål, hur det konstateras och en betalning. Efter ett skede kan beställaren avsluta avtalet eller minska antalet partner på dessa villkor: [villkor]. Beställaren betalar för godkända skeden. Högsta priset för köp av resultatet är [euro] och den prestandanivå som krävs är [nivå].",
      en: "The work is done in phases: [phases]. For each phase an intermediate target, the way to verify it and a payment are agreed. After a phase the buyer may end the contract or reduce the number of partners on these terms: [terms]. The buyer pays for accepted phases. The highest price for the result is [euros] and the level of performance required is [level].",
    },
    source: { section: { fi: "39 §", sv: "39 §", en: "section 39" } },
    questions: ["stop-rule", "contract-how"],
    procedures: ["innovation"],
  },
  {
    kind: "clause",
    title: {
      fi: "Immateriaalioikeudet: toimittaja omistaa, tilaaja käyttää",
      sv: "Immateriella rättigheter: leverantören äger, beställaren använder",
      en: "Intellectual property: the supplier owns, the buyer uses",
    },
    text: {
      fi: "Oikeudet siihen, mitä sopimuksen aikana syntyy, kuuluvat toimittajalle. Tilaaja saa siihen pysyvän, maksuttoman ja siirrettävissä olevan käyttö- ja muutosoikeuden omassa toiminnassaan sekä seuraavien toiminnassa: [yksiköt, yhtiöt ja kaupungit]. Aiemmin syntyneet oikeudet pysyvät omistajallaan ja luetellaan liitteessä. Jos toimittaja ei hyödynnä tulosta [aika] kuluessa, tilaaja saa [oikeus].",
      sv: "Rättigheterna till det som uppstår under avtalet tillhör leverantören. Beställaren får en bestående, avgiftsfri och överlåtbar rätt att använda och ändra det i sin egen verksamhet och i följande enheters verksamhet: [enheter, bolag och städer]. Tidigare uppkomna rättigheter stannar hos sin ägare och räknas upp i en bilaga. Om leverantören inte utnyttjar resultatet inom [tid] får beställaren [rätt].",
      en: "Rights to what is made under the contract belong to the supplier. The buyer gets a permanent, free and transferable right to use and change it in its own work and in that of [units, companies and cities]. Rights that existed before stay with their owner and are listed in an annex. If the supplier does not make use of the result within [time], the buyer gets [right].",
    },
    source: {
      section: {
        fi: "39 § 5 mom. (innovaatiokumppanuudessa oikeuksien järjestely ilmoitetaan hankinta-asiakirjoissa; ehdon sisältö on hyvää käytäntöä, ei laista)",
        sv: "39 § 5 mom. (i ett innovationspartnerskap anges arrangemangen för rättigheterna i upphandlingsdokumenten; villkorets innehåll är god praxis, inte lag)",
        en: "section 39(5) (in an innovation partnership the arrangement of rights is told in the procurement documents; the content of the clause is good practice, not law)",
      },
    },
    questions: ["rights-why"],
  },
  {
    kind: "clause",
    title: {
      fi: "Tilaaja luopuu oikeuksista ja saa käyttöoikeuden",
      sv: "Beställaren avstår från rättigheterna och får nyttjanderätt",
      en: "The buyer waives the rights and gets a right of use",
    },
    text: {
      fi: "Tilaaja ei tarvitse oikeuksia muuhun kuin omaan käyttöönsä ja luopuu niistä toimittajan hyväksi. Tämä otetaan huomioon hinnassa: [miten]. Tilaajalla on ratkaisun koko käyttöiän oikeus käyttää, ylläpitää ja korjauttaa sitä kenellä tahansa.",
      sv: "Beställaren behöver rättigheterna bara för sitt eget bruk och avstår från dem till förmån för leverantören. Det beaktas i priset: [hur]. Under lösningens hela livslängd har beställaren rätt att använda och underhålla den och låta vem som helst reparera den.",
      en: "The buyer needs the rights for its own use only and waives them in favour of the supplier. The price takes this into account: [how]. Through the whole life of the solution the buyer may use and maintain it and have it repaired by anyone.",
    },
    source: { example: "austrian-mint-wastewater" },
    questions: ["rights-why"],
  },
  {
    kind: "clause",
    title: {
      fi: "Data avataan rajapintojen kautta",
      sv: "Data öppnas genom gränssnitt",
      en: "Data is opened through interfaces",
    },
    text: {
      fi: "Ratkaisun tuottama data kuuluu tilaajalle. Toimittaja antaa sen ilman erillistä maksua dokumentoidun, avoimen rajapinnan kautta muodossa [muoto] tilaajalle ja niille yrityksille ja tutkijoille, joille tilaaja myöntää käyttöoikeuden. Henkilötietoja ja salassa pidettäviä tietoja ei avata. Sopimuksen päättyessä data luovutetaan [muoto ja aika].",
      sv: "Data som lösningen producerar tillhör beställaren. Leverantören ger dem utan särskild avgift genom ett dokumenterat, öppet gränssnitt i formatet [format] till beställaren och till de företag och forskare som beställaren ger nyttjanderätt. Personuppgifter och sekretessbelagda uppgifter öppnas inte. När avtalet upphör överlämnas data [format och tid].",
      en: "The data that the solution makes belongs to the buyer. The supplier gives it without a separate charge through a documented, open interface in the format [format] to the buyer and to the companies and researchers that the buyer lets use it. Personal data and secret information are not opened. When the contract ends the data is handed over [format and time].",
    },
    source: { example: "tampere-iot-platform" },
    questions: ["data-terms"],
    themes: ["digitalisation"],
  },
  {
    kind: "clause",
    title: {
      fi: "Vuosittainen bonus uusista ratkaisuista",
      sv: "En årlig bonus för nya lösningar",
      en: "A yearly bonus for new solutions",
    },
    text: {
      fi: "Toimittaja voi ehdottaa sopimuskauden aikana ratkaisuja, jotka [tavoite, esimerkiksi vähentävät päästöjä]. Tilaajan hyväksymästä ja mitatusta vaikutuksesta maksetaan vuosittain bonus, enintään [euroa] vuodessa. Lähtötaso on [taso], vaikutuksen laskee [kuka] ja päätöksen tekee [kuka] viimeistään [päivä].",
      sv: "Under avtalsperioden kan leverantören föreslå lösningar som [mål, till exempel minskar utsläppen]. För en effekt som beställaren har godkänt och som har mätts betalas årligen en bonus på högst [euro] per år. Utgångsläget är [nivå], effekten beräknas av [vem] och beslutet fattas av [vem] senast [datum].",
      en: "During the contract the supplier may propose solutions that [goal, for example reduce emissions]. For an effect that the buyer has accepted and that is measured, a bonus is paid each year, at most [euros] a year. The starting level is [level], the effect is calculated by [who] and decided on by [who] by [day].",
    },
    source: { example: "turku-low-emission-maintenance" },
    questions: ["pay-for-results", "cooperation"],
  },
  {
    kind: "clause",
    title: {
      fi: "Maksetaan sovituista tuloksista",
      sv: "Betalning för överenskomna resultat",
      en: "Payment for agreed results",
    },
    text: {
      fi: "Tilaaja maksaa vain sovituista tuloksista: [tulos, mittari ja hinta]. Lähtötaso mitataan ennen aloitusta [aika]. Tuloksen toteaa [toimittajasta riippumaton taho] [aikaväli]. Maksujen yläraja on [euroa], ja ne jakautuvat vuosille [vuodet].",
      sv: "Beställaren betalar bara för överenskomna resultat: [resultat, mått och pris]. Utgångsläget mäts före starten [tid]. Resultatet konstateras av [en part som är oberoende av leverantören] [intervall]. Betalningarnas övre gräns är [euro] och de fördelas på åren [år].",
      en: "The buyer pays only for agreed results: [result, measure and price]. The starting level is measured before the start [time]. The result is verified by [a body independent of the supplier] [interval]. Payments are at most [euros] and fall on the years [years].",
    },
    source: { example: "children-sib" },
    questions: ["pay-for-results"],
  },
  {
    kind: "clause",
    title: {
      fi: "Sopimuksen muuttaminen ennalta sovitulla tavalla",
      sv: "Ändring av avtalet på ett i förväg avtalat sätt",
      en: "Changing the contract in a way agreed beforehand",
    },
    text: {
      fi: "Sopimusta voidaan muuttaa seuraavissa kohdissa: [muutokset ja niiden laajuus]. Muutoksen edellytys on [edellytys], sen hinta määräytyy [tapa] ja siitä sovitaan kirjallisesti. Muutos ei saa muuttaa sopimuksen yleistä luonnetta.",
      sv: "Avtalet kan ändras på följande punkter: [ändringar och deras omfattning]. En ändring förutsätter [förutsättning], dess pris bestäms [sätt] och den avtalas skriftligen. En ändring får inte ändra avtalets övergripande karaktär.",
      en: "The contract may be changed in these points: [changes and their extent]. A change presupposes [condition], its price is set by [way] and it is agreed in writing. A change may not alter the overall nature of the contract.",
    },
    source: { section: { fi: "136 § 2 mom. 1 kohta", sv: "136 § 2 mom. 1 punkten", en: "section 136(2), item 1" } },
    questions: ["contract-how", "contract-options"],
  },
  {
    kind: "clause",
    title: {
      fi: "Optio laajentamiseen ja muille kaupungeille",
      sv: "Option på utvidgning och för andra städer",
      en: "An option to widen, also for other cities",
    },
    text: {
      fi: "Tilaaja ja seuraavat nimetyt hankintayksiköt voivat käyttää optiota: [kaupungit ja yksiköt]. Option kohde on [kohde], enimmäismäärä [määrä] ja hinta [hinnoittelu]. Optiota voi käyttää [aika] asti. Option arvo on laskettu mukaan hankinnan ennakoituun arvoon.",
      sv: "Beställaren och följande namngivna upphandlande enheter kan använda optionen: [städer och enheter]. Optionen gäller [föremål], högst [mängd], till priset [prissättning]. Den kan användas till och med [tid]. Optionens värde ingår i upphandlingens uppskattade värde.",
      en: "The buyer and these named contracting authorities may use the option: [cities and units]. It concerns [object], at most [quantity], at the price [pricing]. It may be used until [time]. The value of the option is included in the estimated value of the procurement.",
    },
    source: { section: { fi: "27 § 1 mom.", sv: "27 § 1 mom.", en: "section 27(1)" } },
    questions: ["contract-options", "scaling-exit"],
  },
];
