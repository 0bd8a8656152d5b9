import { type DemoPlan, many, no, one, picked, rowsOf, yes } from "./demo-plan.ts";

/** A full plan in Swedish: a national procurement in several stages, with its market dialogue still to come. */
export const vaasaPlan: DemoPlan = {
  key: "vaasa-effekt",
  cityId: "vaasa",
  municipalityCode: "905",
  language: "sv",
  answers: {
    title: "Styrning av effekttoppar i stadens fastigheter",
    "records-number": "VASA/3318/2026",
    "contact-name": "Vasa stads upphandling",
    "contact-email": "upphandling@vasa.example",
    "contact-phone": "+358 6 325 0000",
    themes: many("sustainable_transition", "digitalisation"),
    object: one("services"),
    "special-service": one("none"),
    "cpv-main": picked("71300000"),
    "cpv-more": picked("72260000", "31200000"),
    "value-band": one("150k-216k"),
    "value-exact": 168_000,
    joint: one("looking"),

    "need-statement":
      "Fastighetsskötseln ser inte när skolor och simhallar drar el samtidigt, så staden betalar för effekttoppar som ingen hinner jämna ut och nätet belastas i onödan.",
    "who-affected":
      "Åtta fastighetsskötare och två energiingenjörer, skolornas och simhallarnas personal samt de omkring 9 000 elever och besökare som märker det om ventilation och värme styrs fel.",
    "affected-count": 9_000,
    "if-nothing":
      "Effektavgiften har stigit med 38 procent på tre år och väntas stiga igen 2028. För de tolv största fastigheterna betyder det omkring 96 000 euro om året. Utan styrning måste två anslutningar byggas ut för laddning av stadens bilar, vilket kostar ungefär 210 000 euro.",
    "tried-before":
      "Simhallens bastur har flyttats till kvällen med tidur, och i en skola har ventilationen sänkts för hand vid kyla. Resultaten var goda men hängde på en enda person. Fastighetsautomationen kommer från fem tillverkare och ger timvärden först följande dag.",
    "user-involvement": many("interviews", "trial", "staff"),
    "user-involvement-how":
      "Alla fastighetsskötare intervjuades i maj 2026. Två av dem provade under en vecka att få toppvarningar per textmeddelande. Varningarna kom för ofta, så kravet blev högst två i veckan och alltid med ett förslag till åtgärd.",

    "strategy-links": many("city-strategy", "ecosystem-agreement", "climate-plan"),
    "strategy-how":
      "Målet om klimatneutralitet på 2020-talet i stadsstrategin, klimatplanens åtgärd om flexibel elanvändning och energitemat i ekosystemavtalet.",
    "climate-effect": one("+2"),
    "climate-why":
      "Mindre el under de timmar då reservkraft används och mindre behov av att bygga ut nätet. Nya givare och styrdon kräver material, men färre än en utbyggd anslutning.",
    "climate-aims": many("clim-mitig"),
    "wellbeing-effect": one("0"),
    "business-effect": one("+1"),
    "business-why":
      "Energiföretagen i regionen får en referens på styrning av befintliga byggnader. Kraven ställs så att också företag på annan ort och nya företag kan lämna anbud.",
    "wider-value": "Samma behov finns i alla städer med gamla skolor. Kraven och mätmetoden delas som exempel.",

    "market-today":
      "Färdiga system för effektstyrning används i köpcentrum och i bostadsbolag i Sverige och Danmark. De förutsätter en enda automationstillverkare. Hos oss finns fem, och lösningen måste därför anpassas. Vi sökte i Hilma och i branschtidningar och ringde Umeå och Jakobstad.",
    "dialogue-state": one("planned"),
    "dialogue-deadline": "2027-02-12T16:00",
    "dialogue-languages": many("fi", "sv", "en"),
    "dialogue-address": "https://upphandling.vasa.example/effekt",
    "dialogue-open": yes,
    "equal-treatment": many("same-information", "log", "questions-published"),
    "companies-able": one("5-9"),

    "novelty-in": many("use", "process"),
    "novelty-to": many("buyer"),
    "innovation-types": many("proc-innov"),
    "innovation-words":
      "Känd teknik i en ny miljö: en styrning som talar med fem slags automation och som föreslår i stället för att tyst ändra. Det nya för staden är att fastigheterna styrs som en helhet och inte var för sig.",
    readiness: one("in-use-elsewhere"),
    "development-needed": one("adaptation"),
    "purchase-aim": one("buy"),
    "ordinary-why-not":
      "Ett vanligt köp räcker nästan: lösningen finns. Men gränssnitten till den gamla automationen kan bara beskrivas genom att anbudsgivarna får se byggnaderna, och därför behövs förhandling om anbuden.",

    "budget-line": "Fastigheter, energieffektivisering 2027–2030",
    "life-cycle":
      "Räknat på åtta år: installation, licenser, byte av givare, eget arbete och den effektavgift som sparas. Kostnaden för att ta bort systemet ingår.",
    "life-cycle-euros": 236_000,
    funding: many("business-finland"),
    "funding-details":
      "Ansökan om energistöd på 25 procent av installationen lämnas in i januari 2027. Beslut väntas i april. Arbetet får inte beställas före beslutet.",
    conflicts: no,
    "missing-skills": many("data"),
    "missing-skills-plan":
      "Analysen av timvärden köps som ett examensarbete av yrkeshögskolan våren 2027, och stadens energiingenjör handleder.",
    "result-owner": { typed: "Vasa stad, Fastigheter" },

    procedure: one("free-multi"),
    technique: one("none"),
    "procedure-why":
      "Värdet är under EU-tröskelvärdet, så staden får själv beskriva förfarandet (104 § i upphandlingslagen). Två steg behövs: först preliminära anbud och besök i tre byggnader, sedan slutliga anbud.",
    "procedure-record":
      "Skedena och deras tider, hur anbudsgivarna valts till besöken, vad som förhandlats med var och en, att alla fått samma uppgifter och samma tid samt grunderna för beslutet.",
    "lots-choice": no,
    "sme-suitable": yes,
    "access-measures": many("low-turnover", "consortia", "short-documents"),
    "adv-buyer": one("sub-central"),
    "adv-in-house": no,
    "adv-negotiation": one("on-tenders"),
    "adv-complexity": no,
    "adv-preselection": no,
    "adv-recurring": one("none"),
    "adv-cpb": no,
    "adv-urgency": one("none"),
    "adv-irregular": no,

    "specification-style": one("functional"),
    "supplier-freedom":
      "Anbudsgivaren väljer givare, styrdon och om beräkningen sker i byggnaden eller i molntjänst. Staden bestämmer vad som inte får ändras: inomhusluften under skoltid.",
    "award-basis": one("best-ratio"),
    "tender-test": one("none"),
    digital: yes,
    accessibility: one("inc"),
    "access-security": many("en-301549", "statement", "security-level", "log"),

    "rights-model": one("nothing-new"),
    "rights-why":
      "Staden köper en befintlig produkt med anpassning. Gränssnitten till automationen ska staden få använda och ge vidare utan ersättning.",
    "has-data": yes,
    "data-terms":
      "Mätvärdena är stadens. Leverantören får använda dem under avtalet och för att förbättra produkten utan uppgift om byggnad. Allt lämnas ut som filer när avtalet upphör.",
    "data-measures": many("open-formats", "open-interfaces", "export", "deletion"),
    "personal-data": one("none"),
    "ai-use": one("no"),
    "security-sensitive": yes,
    "security-what":
      "Uppgifter om larm och passerkontroll i samma automationsnät. De lämnas bara till valda anbudsgivare mot en förbindelse om tystnadsplikt.",
    "law-checks": many("cyber", "energy"),

    "stop-rule":
      "Vi avbryter om färre än två användbara anbud kommer in efter förhandlingen eller om energistödet uteblir och sparandet då inte täcker kostnaden på åtta år. Fastighetsdirektören beslutar.",
    "notice-date": "2027-03-15",
    "in-use-by": "2028-03-31",
    "contract-start": "2027-08-02",
    "contract-end": "2030-07-31",
    "contract-months": 36,

    "contract-model": one("fixed-price"),
    "contract-how":
      "Fast pris för installationen, betalning i tre delar. Underhållet betalas per månad. Vite vid försening, högst tio procent av priset.",
    "pay-for-results":
      "Den sista delen, 20 procent, betalas när effekttoppen har sjunkit med minst tolv procent under januari och februari 2028.",
    cooperation:
      "Möte varannan vecka under installationen, därefter en gång i kvartalet. Fastighetsskötarna deltar alltid.",
    "take-up":
      "Skötarna utbildas i sina egna byggnader, en halv dag var. Manualen är på svenska och finska. De gamla tiduren tas bort först efter en vinter. Jouren vet hur styrningen kopplas ur.",
    "scaling-exit":
      "Efter två vintrar beslutas om de följande tjugo byggnaderna, som då upphandlas för sig. Vid avtalets slut återgår automationen till sina tidigare inställningar, som sparas före installationen.",

    secrecy: one("some-answers"),
    "questions-to-reviewers":
      "Är det rimligt att binda 20 procent av priset till vinterns resultat när vintrarna är så olika?",
    summary:
      "Vasa skaffar en styrning som jämnar ut effekttoppar i tolv skolor och simhallar. I dag ser ingen när byggnaderna drar el samtidigt, och effektavgifterna kostar omkring 96 000 euro om året. Lösningen finns på marknaden men måste anpassas till fem slags fastighetsautomation. Upphandlingen är nationell och sker i två steg med besök i byggnaderna. Värdet är 168 000 euro, och målet är 15 procent lägre effekttoppar från våren 2028. Fastigheter äger resultatet. Staden söker partner som har samma behov.",
    "check-read": yes,
  },
  rows: {
    "value-parts": rowsOf(
      "value",
      { part: one("base"), what: "Installation och anpassning i tolv byggnader", euros: 120_000 },
      { part: one("base"), what: "Underhåll och licenser i 36 månader", euros: 48_000 },
    ),
    goals: rowsOf(
      "goal",
      {
        goal: "Effekttopparna sjunker",
        measure: "Högsta timeffekt per månad, tolv byggnader tillsammans",
        unit: "kW",
        today: 1_840,
        target: 1_560,
        by: "2029-02-28",
      },
      {
        goal: "Inomhusluften förblir god",
        measure: "Andel skoltimmar med koldioxid under 1 000 ppm",
        unit: "%",
        today: 91,
        target: 91,
        by: "2028-05-31",
      },
    ),
    "cases-looked": rowsOf("case", {
      case: picked("ai4cities"),
      "used-for": many("need", "criteria"),
    }),
    "dialogue-plan": rowsOf(
      "dialogue",
      {
        way: one("hilma-request"),
        date: "2027-01-18",
        who: "Upphandlingssakkunnig",
        questions:
          "Vilka automationssystem klarar ni i dag? Hur lång tid tar en anpassning, och vad kostar den ungefär?",
      },
      {
        way: one("site-visit"),
        date: "2027-02-03",
        who: "Energiingenjör",
        questions: "Vad behöver ni veta om byggnaden för att lämna ett fast pris?",
      },
    ),
    alternatives: rowsOf(
      "option",
      {
        option: "Bygga ut anslutningarna",
        for: "Känd teknik, inga ändringar i byggnaderna.",
        against: "210 000 euro och topparna finns kvar.",
      },
      {
        option: "Styra för hand med varningar",
        for: "Nästan gratis.",
        against: "Hänger på enskilda personer och fungerar inte på nätter och veckoslut.",
      },
    ),
    budget: rowsOf(
      "budget",
      {
        part: one("own-work"),
        what: "Energiingenjör och fastighetsskötare",
        euros: 32_000,
        year: 2027,
        source: one("operating"),
        secured: yes,
      },
      {
        part: one("purchase"),
        what: "Installation i tolv byggnader",
        euros: 120_000,
        year: 2027,
        source: one("investment"),
        secured: yes,
      },
      {
        part: one("running"),
        what: "Underhåll och licenser i tre år",
        euros: 48_000,
        year: 2028,
        source: one("operating"),
        secured: one("applied"),
      },
    ),
    "project-group": rowsOf(
      "person",
      { role: one("buyer"), who: "Upphandlingssakkunnig", days: 18 },
      { role: one("substance"), who: "Energiingenjör", days: 40 },
      { role: one("user"), who: "Ansvarig fastighetsskötare", days: 15 },
      { role: one("ict"), who: "Dataskydds- och säkerhetsansvarig", days: 5 },
    ),
    decisions: rowsOf(
      "decision",
      { body: "Tekniska nämnden", what: "Upphandlingen inleds", date: "2027-03-03" },
      { body: "Tekniska nämnden", what: "Val av leverantör", date: "2027-06-16" },
    ),
    requirements: rowsOf(
      "requirement",
      {
        requirement:
          "Styrningen sänker byggnadernas gemensamma effekttopp utan att inomhusluften försämras under skoltid.",
        type: one("functional"),
        proof: "Mätning under januari och februari 2028",
      },
      {
        requirement: "Skötaren ser varför något styrs och kan koppla ur styrningen i en byggnad på en minut.",
        type: one("functional"),
        proof: "Prov med två skötare före godkännandet",
      },
      {
        requirement: "Mätvärden kan hämtas i öppet format minst en gång i timmen.",
        type: one("technical"),
        proof: "Beskrivning av gränssnittet",
      },
    ),
    suitability: rowsOf("demand", {
      demand: "En levererad styrning av minst tre byggnader de senaste fem åren",
      why: "Fel styrning märks genast i skolorna",
    }),
    "award-criteria": rowsOf(
      "criterion",
      {
        criterion: "Lovad sänkning av effekttoppen",
        type: one("quality"),
        weight: 30,
        scoring: "Tre poäng för varje procentenhet över tio, högst 30. Löftet skrivs in i avtalet.",
        evidence: "Beräkning med stadens timvärden",
        verifier: "Energiingenjör",
      },
      {
        criterion: "Användbarhet för fastighetsskötarna",
        type: one("quality"),
        weight: 20,
        scoring: "Fem uppgifter som två skötare löser, fyra poäng för varje uppgift som lyckas utan hjälp.",
        evidence: "Prov vid besöket",
        verifier: "Ansvarig fastighetsskötare",
      },
      {
        criterion: "Totalkostnad för tre år",
        type: one("cost"),
        weight: 50,
        scoring: "Lägsta kostnad får 50 poäng, övriga i förhållande till den.",
        evidence: "Ifylld prisblankett",
        verifier: "Upphandlingssakkunnig",
      },
    ),
    risks: rowsOf(
      "risk",
      {
        risk: "Den gamla automationen går inte att ansluta",
        type: one("technology"),
        likelihood: one("2"),
        effect: one("3"),
        lowered: "Besök i tre byggnader före anbudet, och varje byggnad kan lämnas bort till ett avtalat avdrag.",
        owner: "Energiingenjör",
      },
      {
        risk: "Inomhusluften blir sämre i skolorna",
        type: one("buyer"),
        likelihood: one("1"),
        effect: one("3"),
        lowered: "Gränsvärden som styrningen inte får överskrida, larm till skötaren och urkoppling på en minut.",
        owner: "Ansvarig fastighetsskötare",
      },
      {
        risk: "Energistödet beviljas inte",
        type: one("economic"),
        likelihood: one("2"),
        effect: one("2"),
        lowered: "Fyra byggnader kan lämnas bort, och beslutet fattas före beställningen.",
        owner: "Fastighetsdirektör",
      },
    ),
    milestones: rowsOf(
      "milestone",
      { name: "Besök och begäran om information", kind: one("dialogue"), date: "2027-02-03", decision: no },
      { name: "Upphandlingsannons", kind: one("notice"), date: "2027-03-15", decision: yes },
      { name: "Slutliga anbud", kind: one("tenders"), date: "2027-05-21", decision: no },
      { name: "Val av leverantör", kind: one("award"), date: "2027-06-16", decision: yes },
      { name: "Avtalet börjar", kind: one("contract"), date: "2027-08-02", decision: no },
      { name: "Styrningen i drift i alla byggnader", kind: one("take-up"), date: "2028-03-31", decision: no },
    ),
    "results-measured": rowsOf(
      "goal",
      {
        how: "Elnätsbolagets timvärden, jämförda med samma utetemperatur 2026",
        who: "Energiingenjör",
        when: "2029-02-28",
      },
      { how: "Givare i tolv klassrum, sammandrag varje månad", who: "Ansvarig fastighetsskötare", when: "2028-05-31" },
    ),
  },
};
