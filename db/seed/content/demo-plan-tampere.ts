import { type DemoPlan, many, no, one, picked, rowsOf, yes } from "./demo-plan.ts";

/** A full plan in Finnish: an innovation partnership above the EU threshold, with its market dialogue held. */
export const tamperePlan: DemoPlan = {
  key: "tampere-hulevesi",
  cityId: "tampere",
  municipalityCode: "837",
  language: "fi",
  answers: {
    title: "Hulevesitulvien ennakointi katuverkossa",
    "records-number": "TRE:7412/02.08.00/2026",
    "contact-name": "Kaupunkiympäristön hankinnat",
    "contact-email": "kaupunkiymparisto.hankinnat@tampere.example",
    "contact-phone": "+358 3 5656 0000",
    themes: many("sustainable_transition", "digitalisation"),
    object: one("services"),
    "special-service": one("none"),
    "cpv-main": picked("72262000"),
    "cpv-more": picked("72316000", "73120000", "38100000"),
    "value-band": one("500k-1m"),
    "value-exact": 690_000,
    joint: one("no"),

    "need-statement":
      "Katujen kunnossapito saa tiedon tulvivista alikuluista ja kaduista vasta asukkailta, joten autoja jää veteen, liikenne katkeaa ja raivaus alkaa myöhässä.",
    "who-affected":
      "Tulva-alueilla liikkuvat asukkaat, joukkoliikenteen ja jakeluautojen kuljettajat sekä kiinteistöt, joiden kellareihin vesi nousee. Kaupungin omia käyttäjiä ovat katujen kunnossapidon päivystäjät, vesihuollon valvomo ja pelastuslaitoksen tilannekeskus.",
    "affected-count": 62_000,
    "if-nothing":
      "Rankkasateet lisääntyvät. Kesän 2025 kolme rankkasadetta maksoivat kaupungille raivauksina, korvauksina ja kiertoteinä noin 480 000 euroa, ja joukkoliikenne oli poikki yhteensä 31 tuntia. Jos mitään ei tehdä, vahingot kasvavat ja pumppaamoja mitoitetaan varmuuden vuoksi liian suuriksi.",
    "tried-before":
      "Kahdeksaan alikulkuun asennettiin vuonna 2021 vedenkorkeuden mittarit. Ne hälyttävät, kun vesi on jo kadulla. Säätutkan ennusteita katsotaan käsin, mutta kukaan ei osaa sanoa, mihin vesi kertyy. Tulvakartta on vuodelta 2018, eikä siinä ole uusia kortteleita.",
    "user-involvement": many("interviews", "test-group", "co-design", "staff"),
    "user-involvement-how":
      "Haastattelimme keväällä 2026 yhdeksän päivystäjää ja neljä linja-autonkuljettajaa. Kuuden päivystäjän ryhmä piirsi kanssamme, mitä tietoa ensimmäisen tunnin aikana tarvitaan: kartalle kolme pahinta paikkaa, ei kolmeakymmentä. Sama ryhmä kokeilee ratkaisun jokaisen vaiheen.",

    "strategy-links": many("city-strategy", "ecosystem-agreement", "climate-plan"),
    "strategy-how":
      "Kaupunkistrategian tavoite sopeutua ilmastonmuutokseen, hulevesiohjelman toimenpide 4 (tulvien ennakointi) ja ekosysteemisopimuksen älykkään kaupungin kärki.",
    "climate-effect": one("+1"),
    "climate-why":
      "Sopeutuminen paranee, ja pumppaamoja ja putkia voidaan mitoittaa tiedon eikä varmuuskertoimen mukaan. Mittareiden valmistus ja laskenta kuluttavat energiaa, mutta vähän säästettyihin rakenteisiin verrattuna.",
    "climate-aims": many("clim-adapt", "water-mar"),
    "wellbeing-effect": one("+1"),
    "wellbeing-why":
      "Turvallisuus kaduilla paranee. Eniten hyötyvät ne, jotka eivät voi kiertää: pyörätuolilla liikkuvat, koululaiset ja joukkoliikenteen käyttäjät. Varoitusten pitää siksi olla saavutettavia.",
    "social-aims": many("acc-all"),
    "business-effect": one("+1"),
    "business-why":
      "Yritys saa pohjoisiin oloihin sopivan ratkaisun, jonka voi myydä muille kaupungeille. Hankinnassa ei suosita paikallisia yrityksiä.",
    "wider-value":
      "Sama tarve on ainakin Helsingillä, Turulla ja Lahdella. Vaatimukset ja opit julkaistaan esimerkkinä, ja aineistot avataan.",

    "market-today":
      "Vedenkorkeuden mittareita ja hulevesimalleja on tarjolla monelta toimittajalta, ja säätutkan lyhyet ennusteet ovat avointa tietoa. Yhdistelmää, joka ennustaa tulvan kadun tarkkuudella 1–3 tuntia eteenpäin ja oppii toteutuneesta, ei ole käytössä missään tuntemassamme kaupungissa. Tanskassa ja Alankomaissa on koekäytössä kaksi prototyyppiä, joista kumpikaan ei huomioi lunta eikä jäätyneitä kaivoja. Etsimme Hilmasta, TEDistä ja neljästä tutkimuskatsauksesta.",
    "dialogue-state": one("held"),
    "dialogue-deadline": "2026-09-30T16:00",
    "dialogue-languages": many("fi", "en"),
    "dialogue-address": "https://hankinnat.tampere.example/hulevesi",
    "equal-treatment": many("same-information", "log", "questions-published", "enough-time"),
    "dialogue-findings":
      "Saimme yksitoista kirjallista vastausta, ja kuusi yritystä kävi tilaisuudessa. Kukaan ei luvannut valmista ratkaisua, mutta viisi kertoi pystyvänsä kehittämään sen. Kaksi muutosta: emme vaadi omia mittareita vaan ennusteen, ja luovutamme tarjoajille viiden vuoden tulvahavainnot jo tarjouspyynnön mukana.",
    "dialogue-companies": 11,
    "companies-able": one("5-9"),

    "novelty-in": many("solution", "process", "way-of-buying"),
    "novelty-to": many("market", "buyer"),
    "innovation-types": many("prod-innov", "mar-nov", "rd-act"),
    "innovation-words":
      "Ennuste, joka yhdistää säätutkan, maaston muodot, kaivojen kunnon ja mitatun veden, ja kertoo päivystäjälle kolme seuraavaksi tulvivaa paikkaa ennen kuin vesi on kadulla. Uutta on myös se, että ratkaisu oppii jokaisesta sateesta ja kertoo, kuinka varma se on.",
    readiness: one("prototype"),
    "development-needed": one("new-development"),
    "purchase-aim": one("develop-and-buy"),
    "ordinary-why-not":
      "Valmista tuotetta ei ole, ja lopputuloksesta tiedetään suunta muttei keinoja. Tavallisessa kilpailutuksessa ostaisimme mittareita, jotka hälyttävät liian myöhään. Kehittämisen ja ostamisen erottaminen katkaisisi oppimisen yhden talven jälkeen.",

    "budget-line": "Kaupunkiympäristö, kadut ja hulevedet 2027–2031",
    "project-name": "Hulevesiohjelma 2025–2030",
    "life-cycle":
      "Laskettu kymmenelle vuodelle: kehittäminen, käyttöönotto, laskentakapasiteetti, mittareiden vaihto kerran, oma työ ja järjestelmästä luopuminen.",
    "life-cycle-euros": 1_150_000,
    funding: many("regional"),
    "funding-details":
      "Kehittämisvaiheeseen on myönnetty aluekehitysrahoitusta 40 prosenttia, enintään 72 000 euroa (päätös 12.6.2026). Ehtona on tulosten julkaiseminen.",
    conflicts: no,
    "missing-skills": many("negotiation", "innovation"),
    "missing-skills-plan":
      "Innovaatiokumppanuuden neuvottelut sparraa kaupungin hankintajuristi, ja Vantaan hankinnoista on sovittu vertaistuki. Kehittämisvaiheen arviointiin ostetaan viisi päivää riippumatonta hydrologista asiantuntemusta.",
    "result-owner": { typed: "Tampereen kaupunki, kadut ja hulevedet" },

    procedure: one("innovation"),
    technique: one("none"),
    "procedure-why":
      "Markkinoilla ei ole ratkaisua, joka täyttäisi tarpeen (hankintalain 38 §): vuoropuhelussa kukaan ei tarjonnut valmista, ja prototyypit on tehty lumettomiin oloihin. Kehitetty ratkaisu on tarkoitus myös ostaa, jos suorituskyky ja enimmäiskustannus pitävät.",
    "next-best":
      "Toiseksi tuli neuvottelumenettely. Se hylättiin, koska kehittämisen lopputulosta ei voi hinnoitella ennen ensimmäistä talvea.",
    "procedure-record":
      "Muistioon kirjataan markkinavuoropuhelun havainnot ja peruste sille, ettei ratkaisua ole saatavilla, kumppaneiden määrä (kaksi ensimmäiseen vaiheeseen), vaiheiden välitavoitteet ja hinnat, suorituskyvyn rajat ja enimmäiskustannus sekä se, miten teknologian markkinatilanne tarkistetaan ennen ostoa.",
    "lots-choice": no,
    "lots-why":
      "Ennuste, mittaus ja varoitus oppivat toisistaan. Jos ne ostetaan eri toimittajilta, kukaan ei vastaa siitä, tuleeko varoitus ajoissa. Pienille yrityksille sallitaan ryhmittymät.",
    "sme-suitable": yes,
    "access-measures": many("low-turnover", "new-references", "stage-payments", "consortia"),
    "adv-buyer": one("sub-central"),
    "adv-in-house": no,
    "adv-negotiation": one("on-solution"),
    "adv-complexity": yes,
    "adv-preselection": yes,
    "adv-recurring": one("none"),
    "adv-cpb": no,
    "adv-urgency": one("none"),
    "adv-irregular": no,

    "specification-style": one("functional"),
    "supplier-freedom":
      "Tarjoaja valitsee mittaustavan, mallin, laskentaympäristön ja sen, paljonko uusia mittareita tarvitaan. Kaupunki antaa havainnot, kaivorekisterin ja maastomallin.",
    variants: one("not-allowed"),
    "award-basis": one("best-ratio"),
    "tender-test": one("demonstration"),
    "tender-test-how":
      "Jokainen tarjoaja ajaa saman aineiston: elokuun 2025 rankkasateen kuusi tuntia ennen tulvaa. Verrataan, kuinka monta viidestä tulvapaikasta löytyy ja kuinka ajoissa. Pisteet saadaan kahdesta luvusta, ei esityksestä.",
    digital: yes,
    accessibility: one("inc"),
    "access-security": many("en-301549", "statement", "user-test", "security-test", "log", "continuity"),

    "rights-model": one("supplier-wide-licence"),
    "rights-why":
      "Oikeudet jäävät toimittajalle, jotta se voi myydä ratkaisua muille. Kaupunki saa pysyvän, omiin konserniyhtiöihin ulottuvan käyttöoikeuden ja oikeuden antaa ratkaisun seuraavalle ylläpitäjälle.",
    "has-data": yes,
    "data-terms":
      "Kaikki havainnot, ennusteet ja mallin opetusaineisto ovat kaupungin. Toimittaja saa käyttää niitä tuotteensa kehittämiseen. Aineisto luovutetaan sopimuksen päättyessä koneluettavana kuukauden kuluessa.",
    "data-measures": many("open-formats", "open-interfaces", "export", "documentation", "deletion"),
    "personal-data": one("none"),
    "ai-use": yes,
    "ai-what":
      "Malli ennustaa tulvan paikan ja ajan. Se ei sulje katuja: päivystäjä päättää, ja ennusteen varmuus näytetään aina.",
    "ai-risk": one("minimal"),
    "security-sensitive": no,
    "law-checks": many("data-act", "cyber"),

    "stop-rule":
      "Kumppanuus päättyy, jos ennuste ei ensimmäisen talven ja kesän jälkeen löydä vähintään 60 prosenttia tulvapaikoista tuntia ennen, tai jos hinta-arvio ylittää enimmäiskustannuksen. Päätöksen tekee ohjausryhmä 30.9.2028.",
    "notice-date": "2027-02-15",
    "in-use-by": "2028-11-30",
    "contract-start": "2027-09-01",
    "contract-end": "2031-08-31",
    "contract-months": 48,

    "contract-model": one("target-price"),
    "contract-how":
      "Vaiheilla on kiinteät enimmäishinnat. Ostovaiheessa hinta sidotaan sovittuun suorituskykyyn. Vahingonkorvaus rajataan sopimuksen arvoon, eikä toimittaja vastaa tulvan vahingoista.",
    "contract-options": "Kaksi vuotta ylläpitoa ja laajennus vesihuollon valvomoon, yhteensä enintään 180 000 euroa.",
    "max-cost": 510_000,
    "pay-for-results":
      "Ylläpidon kuukausimaksusta 20 prosenttia maksetaan vain, jos vähintään 80 prosenttia tulvapaikoista on ennustettu tuntia ennen.",
    cooperation:
      "Ohjausryhmä kokoontuu joka toinen kuukausi, päivystäjien ryhmä jokaisen rankkasateen jälkeen. Muutoksista sovitaan kirjallisesti ohjausryhmässä.",
    "take-up":
      "Päivystäjät koulutetaan kahdessa ryhmässä ennen kesää 2028. Ensimmäisen kesän ennuste kulkee nykyisten hälytysten rinnalla. Vanhat hälytysrajat poistetaan, kun uusi ennuste on ollut kolme kuukautta parempi. Ylläpitoon on varattu puolikas henkilötyövuosi.",
    "scaling-exit":
      "Ennuste laajennetaan vesihuoltoon ja kehyskuntiin optiolla. Jos toimittaja vaihtuu, havainnot, malli ja rajapintakuvaukset siirtyvät kaupungille, ja siirto harjoitellaan kerran sopimuskaudella.",

    secrecy: no,
    "questions-to-reviewers":
      "Riittääkö kaksi kumppania ensimmäiseen vaiheeseen, kun tarjoajia odotetaan viittä? Onko enimmäiskustannus sidottu suorituskykyyn riittävän selvästi?",
    summary:
      "Tampere kehittää kumppanin kanssa ennusteen, joka kertoo päivystäjälle 1–3 tuntia ennen rankkasateen tulvaa, mitkä alikulut ja kadut jäävät veden alle. Nyt tieto tulee asukkailta, kun vesi on jo kadulla. Valmista ratkaisua ei ole, joten menettelynä on innovaatiokumppanuus kolmessa vaiheessa, ja kaupunki voi lopettaa jokaisen vaiheen jälkeen. Arvo optioineen on 690 000 euroa. Ratkaisu on käytössä marraskuussa 2028, ja sen omistavat kadut ja hulevedet.",
    "check-read": yes,
  },
  rows: {
    "value-parts": rowsOf(
      "value",
      { part: one("development"), what: "Kehittämisvaiheet 1 ja 2, kaksi kumppania ja sitten yksi", euros: 180_000 },
      { part: one("purchase-of-result"), what: "Valmis ratkaisu ja käyttöönotto", euros: 330_000 },
      { part: one("option"), what: "Ylläpito 24 kuukautta ja vesihuollon laajennus", euros: 180_000 },
    ),
    goals: rowsOf(
      "goal",
      {
        goal: "Tulvapaikat tiedetään ennen kuin vesi on kadulla",
        measure: "Tuntia ennen ennustettujen tulvapaikkojen osuus",
        unit: "%",
        today: 0,
        target: 80,
        by: "2029-10-31",
      },
      {
        goal: "Raivaus alkaa nopeammin",
        measure: "Aika ensimmäisestä vedestä yksikön lähtöön, mediaani",
        unit: "min",
        today: 74,
        target: 20,
        by: "2029-10-31",
      },
      {
        goal: "Tulvien kustannukset pienenevät",
        measure: "Raivaukset, korvaukset ja kiertotiet vuodessa",
        unit: "€",
        today: 480_000,
        target: 250_000,
        by: "2030-12-31",
      },
    ),
    "cases-looked": rowsOf(
      "case",
      { case: picked("vaxjo-innovation-partnership"), "used-for": many("procedure", "contract") },
      { case: picked("dike-data-service-centre"), "used-for": many("rights", "results") },
    ),
    "dialogue-plan": rowsOf(
      "dialogue",
      {
        way: one("hilma-request"),
        date: "2026-09-07",
        who: "Hankinta-asiantuntija",
        questions: "Mitä osaatte ennustaa jo nyt, ja millä aineistolla? Mitä vaatimus oikeasta paikasta maksaisi?",
      },
      {
        way: one("supplier-day"),
        date: "2026-10-06",
        who: "Hulevesipäällikkö",
        questions: "Miten kehittämisen vaiheet ja maksut pitäisi jakaa, jotta myös pieni yritys voi osallistua?",
      },
    ),
    alternatives: rowsOf(
      "option",
      {
        option: "Ei tehdä mitään",
        for: "Ei maksa nyt mitään.",
        against: "Vahingot kasvavat, ja asukkaat ovat jatkossakin ainoa hälytys.",
      },
      {
        option: "Lisää mittareita jokaiseen alikulkuun",
        for: "Valmista tekniikkaa, nopea hankkia.",
        against: "Hälyttää vasta, kun vesi on paikalla. 46 mittarin ylläpito maksaa enemmän kuin ennuste.",
      },
      {
        option: "Yhteishankinta kolmen kaupungin kanssa",
        for: "Laajempi aineisto ja pienempi hinta kullekin.",
        against: "Muiden päätökset osuvat vuoteen 2029. Optio jättää mahdollisuuden liittyä.",
      },
    ),
    budget: rowsOf(
      "budget",
      {
        part: one("own-work"),
        what: "Projektipäällikkö ja päivystäjien työ",
        euros: 95_000,
        year: 2027,
        source: one("operating"),
        secured: yes,
      },
      {
        part: one("development"),
        what: "Kehittämisvaiheet 1 ja 2",
        euros: 180_000,
        year: 2027,
        source: one("project"),
        secured: yes,
      },
      {
        part: one("purchase"),
        what: "Ratkaisun osto ja käyttöönotto",
        euros: 330_000,
        year: 2028,
        source: one("investment"),
        secured: yes,
      },
      {
        part: one("running"),
        what: "Ylläpito ja laajennus, jos optio käytetään",
        euros: 180_000,
        year: 2029,
        source: one("operating"),
        secured: yes,
      },
    ),
    "project-group": rowsOf(
      "person",
      { role: one("buyer"), who: "Hankinta-asiantuntija", days: 45 },
      { role: one("substance"), who: "Hulevesipäällikkö", days: 60 },
      { role: one("user"), who: "Kunnossapidon päivystäjä", days: 20 },
      { role: one("ict"), who: "Tietojärjestelmäarkkitehti", days: 25 },
      { role: one("legal"), who: "Hankintajuristi", days: 12 },
    ),
    decisions: rowsOf(
      "decision",
      { body: "Yhdyskuntalautakunta", what: "Hankinnan aloittaminen ja enimmäiskustannus", date: "2027-01-26" },
      { body: "Yhdyskuntalautakunta", what: "Kumppaneiden valinta", date: "2027-08-17" },
      { body: "Kaupunginhallitus", what: "Ratkaisun osto, kun suorituskyky on osoitettu", date: "2028-10-09" },
    ),
    requirements: rowsOf(
      "requirement",
      {
        requirement: "Ennuste kertoo tulvivan paikan 50 metrin tarkkuudella vähintään tuntia ennen.",
        type: one("functional"),
        proof: "Koeajo annetulla aineistolla ja ensimmäisen kesän toteuma",
      },
      {
        requirement: "Päivystäjä näkee kolme vaarallisinta paikkaa ja ennusteen varmuuden yhdellä silmäyksellä.",
        type: one("functional"),
        proof: "Käyttäjätesti kuudella päivystäjällä",
      },
      {
        requirement: "Havainnot ja ennusteet ovat saatavilla avoimen rajapinnan kautta.",
        type: one("technical"),
        proof: "Rajapintakuvaus ja koekutsu",
      },
    ),
    suitability: rowsOf(
      "demand",
      {
        demand: "Yksi toteutettu ennuste- tai mallinnushanke viiden vuoden ajalta, myös tutkimushanke kelpaa",
        why: "Uudenkin yrityksen pitää voida osoittaa osaamisensa",
      },
      { demand: "Nimetty henkilö, jolla on hydrologian osaamista", why: "Malli on turha, jos vesi ymmärretään väärin" },
    ),
    "award-criteria": rowsOf(
      "criterion",
      {
        criterion: "Ennusteen osuvuus koeajossa",
        type: one("quality"),
        weight: 35,
        scoring: "7 pistettä jokaisesta viidestä tulvapaikasta, joka löytyy vähintään tuntia ennen.",
        evidence: "Koeajon tulostiedosto",
        verifier: "Riippumaton hydrologi",
      },
      {
        criterion: "Kehittämissuunnitelma talviolosuhteisiin",
        type: one("quality"),
        weight: 20,
        scoring: "Arvioidaan neljä nimettyä kohtaa, 0–5 pistettä kustakin kirjatuin perustein.",
        evidence: "Suunnitelma, enintään kuusi sivua",
        verifier: "Arviointiryhmä",
      },
      {
        criterion: "Datan ja ratkaisun siirrettävyys",
        type: one("quality"),
        weight: 15,
        scoring: "5 pistettä avoimista muodoista, 5 siirtosuunnitelmasta ja 5 laajasta käyttöoikeudesta.",
        evidence: "Sopimusluonnoksen täydennykset",
        verifier: "Tietojärjestelmäarkkitehti",
      },
      {
        criterion: "Elinkaarikustannus kymmeneltä vuodelta",
        type: one("cost"),
        weight: 30,
        scoring: "Halvin saa 30 pistettä, muut suhteessa siihen.",
        evidence: "Täytetty kustannuslaskuri",
        verifier: "Hankinta-asiantuntija",
      },
    ),
    "sustainability-criteria": rowsOf("sustainability", {
      source: one("own"),
      criterion: "Mittareiden akut ovat vaihdettavia, ja laitteiden käyttöikä on vähintään kahdeksan vuotta.",
    }),
    "legal-questions": rowsOf("legal", {
      question: "Onko aluekehitysrahoituksen ehto tulosten julkaisemisesta ristiriidassa liikesalaisuuden kanssa?",
      who: "Hankintajuristi",
      answer: "Ei ole: julkaistaan tulokset ja mittarit, ei lähdekoodia eikä mallin rakennetta.",
    }),
    risks: rowsOf(
      "risk",
      {
        risk: "Ennuste ei osu talvella, kun kaivot ovat jäässä",
        type: one("technology"),
        likelihood: one("2"),
        effect: one("3"),
        lowered: "Kaivojen kunto mukaan aineistoon, kaksi kumppania ensimmäiseen talveen ja osuvuusraja ennen ostoa.",
        owner: "Hulevesipäällikkö",
      },
      {
        risk: "Päivystäjät eivät luota ennusteeseen",
        type: one("adoption"),
        likelihood: one("2"),
        effect: one("2"),
        lowered: "Päivystäjät suunnittelivat näkymän, ensimmäinen kesä rinnakkain ja jokaisesta sateesta palaute.",
        owner: "Kunnossapitopäällikkö",
      },
      {
        risk: "Tarjouksia tulee alle kolme",
        type: one("market"),
        likelihood: one("1"),
        effect: one("3"),
        lowered: "Vuoropuhelussa viisi kiinnostunutta, ryhmittymät sallittu ja vaihemaksut etupainotteisia.",
        owner: "Hankinta-asiantuntija",
      },
      {
        risk: "Kumppani lopettaa kesken kehittämisen",
        type: one("supplier"),
        likelihood: one("1"),
        effect: one("3"),
        lowered: "Toinen kumppani mukana ensimmäisen vaiheen ajan, aineisto ja välitulokset kaupungin hallussa.",
        owner: "Projektipäällikkö",
      },
    ),
    milestones: rowsOf(
      "milestone",
      { name: "Markkinavuoropuhelu", kind: one("dialogue"), date: "2026-10-06", decision: no },
      { name: "Hankintailmoitus", kind: one("notice"), date: "2027-02-15", decision: yes },
      { name: "Lopulliset tarjoukset", kind: one("tenders"), date: "2027-06-14", decision: no },
      { name: "Kumppaneiden valinta", kind: one("award"), date: "2027-08-17", decision: yes },
      { name: "Sopimukset alkavat", kind: one("contract"), date: "2027-09-01", decision: no },
      { name: "Talven ja kesän koekäyttö alkaa", kind: one("pilot"), date: "2027-12-01", decision: no },
      { name: "Suorituskyky osoitettu, ostopäätös", kind: one("acceptance"), date: "2028-10-09", decision: yes },
      { name: "Ennuste päivystyksen käytössä", kind: one("take-up"), date: "2028-11-30", decision: no },
    ),
    stages: rowsOf(
      "stage",
      {
        stage: "1. Koe aineistolla",
        result: "Ennuste viidestä menneestä rankkasateesta, kaksi kumppania",
        gate: "Vähintään kolme viidestä tulvapaikasta löytyy tuntia ennen",
        payment: 60_000,
      },
      {
        stage: "2. Koekäyttö kadulla",
        result: "Talven ja kesän ennusteet 12 paikasta, yksi kumppani",
        gate: "60 prosenttia tulvapaikoista ja päivystäjien hyväksyntä",
        payment: 120_000,
      },
      {
        stage: "3. Osto ja käyttöönotto",
        result: "Koko katuverkon ennuste päivystyksessä",
        gate: "80 prosenttia tulvapaikoista ja sovittu enimmäiskustannus",
        payment: 330_000,
      },
    ),
    "results-measured": rowsOf(
      "goal",
      {
        how: "Ennusteet verrataan toteutuneisiin tulvapaikkoihin jokaisen rankkasateen jälkeen",
        who: "Hulevesipäällikkö",
        when: "2029-10-31",
      },
      {
        how: "Päivystysjärjestelmän ajat, mediaani kesäkausittain",
        who: "Kunnossapitopäällikkö",
        when: "2029-10-31",
      },
      { how: "Kirjanpidon tulvakoodi ja korvauspäätökset", who: "Talouspäällikkö", when: "2030-12-31" },
    ),
  },
};
