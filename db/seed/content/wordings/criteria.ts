import type { FirstWording } from "./first-wording.ts";

/** Requirements and award criteria. */
export const criteria: readonly FirstWording[] = [
  {
    kind: "criterion",
    title: {
      fi: "Toiminnallinen vaatimus",
      sv: "Funktionskrav",
      en: "A functional requirement",
    },
    text: {
      fi: "Ratkaisun on [tehtävä tai tulos] vähintään [taso], kun [olosuhteet]. Suoritus osoitetaan [mittaustapa] ennen hyväksymistä. Tarjoaja valitsee tekniikan. Vastaavan suorituskyvyn voi osoittaa myös muulla luotettavalla tavalla.",
      sv: "Lösningen ska [uppgift eller resultat] på minst nivån [nivå] när [förhållanden]. Prestandan visas genom [mätsätt] före godkännandet. Anbudsgivaren väljer tekniken. Motsvarande prestanda kan också visas på något annat tillförlitligt sätt.",
      en: "The solution must [task or result] to at least [level] when [conditions]. The performance is shown by [way of measuring] before acceptance. The tenderer chooses the technique. Equal performance may also be shown in another reliable way.",
    },
    source: { section: { fi: "71 § 2 mom. 1 kohta", sv: "71 § 2 mom. 1 punkten", en: "section 71(2), item 1" } },
    questions: ["requirements"],
  },
  {
    kind: "criterion",
    title: {
      fi: "Esteettömyys ja kaikille sopiva suunnittelu",
      sv: "Tillgänglighet och design för alla",
      en: "Accessibility and design for all",
    },
    text: {
      fi: "Ratkaisua käyttävät ihmiset, joten sen on sovittava kaikille käyttäjille: [käyttäjäryhmät, kuten näkövammaiset, liikkumisesteiset ja ikääntyneet]. Vaatimuksen täyttyminen osoitetaan [arviointi tai testi] yhdessä [ryhmän] edustajien kanssa.",
      sv: "Lösningen används av människor och ska därför passa alla användare: [användargrupper, till exempel synskadade, rörelsehindrade och äldre]. Att kravet är uppfyllt visas genom [bedömning eller test] tillsammans med företrädare för [grupp].",
      en: "People use the solution, so it must suit all users: [groups of users, such as people with visual impairments, people with reduced mobility and older people]. That the requirement is met is shown by [assessment or test] together with representatives of [group].",
    },
    source: { section: { fi: "71 § 1 mom.", sv: "71 § 1 mom.", en: "section 71(1)" } },
    questions: ["requirements", "sustainability-criteria"],
  },
  {
    kind: "criterion",
    title: {
      fi: "Hiilijalanjälki vertailuperusteena",
      sv: "Koldioxidavtryck som jämförelsegrund",
      en: "Carbon footprint as an award criterion",
    },
    text: {
      fi: "Tarjoaja laskee oman ratkaisunsa hiilijalanjäljen tarjouspyynnön liitteen menetelmällä ja lähtötiedoilla. Pienin laskettu hiilijalanjälki saa täydet pisteet, ja muut saavat pisteitä suhteessa siihen: [kaava]. Laskelman tarkistaa [asiantuntija], ja tulos on osa sopimusta.",
      sv: "Anbudsgivaren beräknar sin lösnings koldioxidavtryck med metoden och utgångsuppgifterna i anbudsförfrågan. Det minsta avtrycket får full poäng och de övriga i förhållande till det: [formel]. Beräkningen granskas av [sakkunnig] och resultatet blir en del av avtalet.",
      en: "The tenderer calculates the carbon footprint of its own solution with the method and starting data of the invitation to tender. The smallest footprint gets full points, the others in proportion to it: [formula]. [Expert] checks the calculation, and the result becomes part of the contract.",
    },
    source: { example: "helsinki-asetelmakatu" },
    questions: ["award-criteria", "sustainability-criteria"],
    themes: ["sustainable_transition"],
  },
  {
    kind: "criterion",
    title: {
      fi: "Lisäpisteitä puhtaasta kalustosta ilman vähimmäismäärää",
      sv: "Tilläggspoäng för rena fordon utan minimiantal",
      en: "Extra points for clean vehicles without a minimum number",
    },
    text: {
      fi: "Puhtaasta kalustosta saa lisäpisteitä: [pisteet] jokaista [yksikkö] kohden, enintään [pisteet]. Vähimmäismäärää ei vaadita, vaan tarjoaja arvioi itse, missä käytössä puhdas kalusto sopii. Tarjottu määrä sitoo koko sopimuskauden, ja se todetaan [tapa].",
      sv: "Rena fordon ger tilläggspoäng: [poäng] för varje [enhet], högst [poäng]. Inget minimiantal krävs, utan anbudsgivaren bedömer själv var rena fordon passar. Det antal som erbjuds binder under hela avtalsperioden och konstateras genom [sätt].",
      en: "Clean vehicles get extra points: [points] for each [unit], at most [points]. No minimum number is required: the tenderer judges where clean vehicles suit. The number offered binds for the whole contract and is verified by [way].",
    },
    source: { example: "turku-foli-points-system" },
    questions: ["award-criteria", "sustainability-criteria"],
    themes: ["sustainable_transition"],
  },
  {
    kind: "criterion",
    title: {
      fi: "Päästöttömät työkoneet, sähkönsyöttö suunnitellaan ensin",
      sv: "Utsläppsfria arbetsmaskiner, eltillförseln planeras först",
      en: "Zero-emission machines, with the power supply planned first",
    },
    text: {
      fi: "Päästöttömän kaluston osuudesta työtunneista saa pisteitä: [osuudet ja pisteet]. Tilaaja järjestää työmaalle sähkönsyötön [teho ja ajankohta]. Urakoitsija raportoi koneet ja työtunnit [aikaväli]. Osuus tulee vaatimukseksi [vuosi].",
      sv: "Andelen utsläppsfria maskiner av arbetstimmarna ger poäng: [andelar och poäng]. Beställaren ordnar eltillförsel till byggplatsen [effekt och tidpunkt]. Entreprenören rapporterar maskiner och arbetstimmar [intervall]. Andelen blir ett krav [år].",
      en: "The share of zero-emission machines in the working hours gets points: [shares and points]. The buyer arranges power supply to the site [power and time]. The contractor reports machines and hours [interval]. The share becomes a requirement in [year].",
    },
    source: { example: "oslo-zero-emission-site" },
    questions: ["award-criteria", "sustainability-criteria"],
    themes: ["sustainable_transition"],
  },
  {
    kind: "criterion",
    title: {
      fi: "Kiinteä hinta, kilpailu laadulla",
      sv: "Fast pris, konkurrens med kvalitet",
      en: "Fixed price, competition on quality",
    },
    text: {
      fi: "Hinta on kiinteä: [euroa]. Tarjoukset vertaillaan vain laadulla seuraavilla vertailuperusteilla ja painotuksilla: [perusteet ja painotukset]. Jokaiselle perusteelle on asteikko, pyydetty näyttö ja arvioijat.",
      sv: "Priset är fast: [euro]. Anbuden jämförs bara på kvalitet enligt följande jämförelsegrunder och viktningar: [grunder och viktningar]. För varje grund finns en skala, de bevis som begärs och bedömare.",
      en: "The price is fixed: [euros]. Tenders are compared on quality alone by these criteria and weights: [criteria and weights]. Each criterion has a scale, the evidence asked for and its evaluators.",
    },
    source: { section: { fi: "93 § 3 mom.", sv: "93 § 3 mom.", en: "section 93(3)" } },
    questions: ["award-criteria"],
  },
  {
    kind: "criterion",
    title: {
      fi: "Kokeilu tarjousten vertailussa",
      sv: "Ett test i jämförelsen av anbuden",
      en: "A test in the comparison of tenders",
    },
    text: {
      fi: "Jokainen tarjoaja näyttää ratkaisunsa samoissa tehtävissä, jotka ovat tarjouspyynnön liitteessä, samassa ajassa [kesto] ja samoille arvioijille [määrä ja osaaminen]. Pisteet annetaan tehtävittäin asteikolla [asteikko], ja perustelu kirjataan heti. Arvioijat eivät näe hintoja ennen pisteytystä.",
      sv: "Varje anbudsgivare visar sin lösning i samma uppgifter, som finns i bilagan till anbudsförfrågan, på samma tid [längd] och för samma bedömare [antal och kunnande]. Poäng ges för varje uppgift på skalan [skala] och motiveringen antecknas genast. Bedömarna ser inte priserna före poängsättningen.",
      en: "Each tenderer shows its solution in the same tasks, which are in the annex of the invitation to tender, in the same time [length] and to the same evaluators [number and skills]. Points are given task by task on the scale [scale], and the reasons are recorded at once. The evaluators do not see prices before scoring.",
    },
    source: { section: { fi: "93 § 5 mom.", sv: "93 § 5 mom.", en: "section 93(5)" } },
    questions: ["tender-test-how"],
  },
  {
    kind: "criterion",
    title: {
      fi: "Elinkaarikustannukset",
      sv: "Livscykelkostnader",
      en: "Life-cycle costs",
    },
    text: {
      fi: "Elinkaarikustannuksiin lasketaan hankinta, käyttö, ylläpito ja käytöstä poistaminen [vuotta] vuodelta. Tarjoajilta pyydetyt tiedot ja laskentamenetelmä ovat tarjouspyynnössä. Ulkoinen ympäristökustannus lasketaan mukaan vain, jos sen rahallinen arvo voidaan määrittää ja menetelmä on puolueeton ja kaikkien saatavilla.",
      sv: "I livscykelkostnaderna ingår anskaffning, användning, underhåll och kassering under [antal] år. De uppgifter som begärs av anbudsgivarna och beräkningsmetoden finns i anbudsförfrågan. En extern miljökostnad räknas med bara om dess penningvärde kan fastställas och metoden är objektiv och tillgänglig för alla.",
      en: "Life-cycle costs cover acquisition, use, maintenance and end of life over [number] years. The data asked of tenderers and the method are in the invitation to tender. An external environmental cost is counted only if its value in money can be determined and the method is objective and available to all.",
    },
    source: { section: { fi: "95 §", sv: "95 §", en: "section 95" } },
    questions: ["life-cycle", "award-criteria"],
  },
];
