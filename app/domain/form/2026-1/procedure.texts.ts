import type { StepTexts } from "../question.ts";
import { adviserQuestionTexts } from "./adviser-questions.texts.ts";
import { procedureOptions, techniqueOptions } from "./lists.ts";
import { recordPrompts } from "./record-prompts.texts.ts";

export const procedureTexts: StepTexts = {
  title: { fi: "Hankintamenettely", sv: "Upphandlingsförfarande", en: "Procedure" },
  intro: {
    fi: "Neuvoja ehdottaa menettelyä vastaustenne perusteella ja kertoo syyt. Valinta on teidän, ja sen voi vaihtaa myöhemmin.",
    sv: "Rådgivaren föreslår ett förfarande utifrån era svar och berättar varför. Valet är ert och kan ändras senare.",
    en: "The adviser proposes a procedure from your answers and says why. The choice is yours, and it can be changed later.",
  },
  questions: {
    "adviser-answer": {
      label: { fi: "Neuvojan vastaus", sv: "Rådgivarens svar", en: "The adviser's answer" },
      help: {
        fi: "Perustuu suunnitelman vastauksiin ja tämän sivun kysymyksiin. Se on päätöksen tuki, ei oikeudellinen neuvo.",
        sv: "Bygger på svaren i planen och frågorna på den här sidan. Det är ett stöd för beslutet, inte juridisk rådgivning.",
        en: "Built on the answers of the plan and the questions of this page. It supports the decision; it is not legal advice.",
      },
    },
    procedure: {
      label: { fi: "Valittu menettely", sv: "Valt förfarande", en: "Chosen procedure" },
      help: {
        fi: "Nimet ovat hankintalain nimiä. Menettelyn voi vaihtaa, kunnes ilmoitus on julkaistu.",
        sv: "Namnen är de som upphandlingslagen använder. Förfarandet kan bytas tills annonsen har publicerats.",
        en: "Named as in the Act. You may change it until the notice is published.",
      },
      options: {
        ...procedureOptions,
        undecided: { fi: "Ei vielä päätetty", sv: "Inte avgjort ännu", en: "Not decided yet" },
      },
    },
    technique: {
      label: {
        fi: "Menettelyn lisäksi käytettävä tekniikka",
        sv: "Teknik utöver förfarandet",
        en: "Technique on top of it",
      },
      help: {
        fi: "Puitejärjestely ja dynaaminen hankintajärjestelmä eivät ole omia menettelyjään, vaan ne perustetaan jollakin menettelyllä.",
        sv: "Ramavtal och dynamiska inköpssystem är inte egna förfaranden utan inrättas genom något förfarande.",
        en: "A framework or a dynamic purchasing system is no procedure of its own; it is set up through one.",
      },
      options: techniqueOptions,
    },
    "framework-kind": {
      label: {
        fi: "Miten puitejärjestelystä tilataan",
        sv: "Hur beställningarna görs inom ramavtalet",
        en: "Orders under the framework",
      },
      help: {
        fi: "Tilaustavan on oltava selvillä jo kilpailutuksessa (42 ja 43 §).",
        sv: "Beställningssättet ska vara klart redan i konkurrensutsättningen (42 och 43 §).",
        en: "The way of ordering has to be known in the tender (sections 42 and 43).",
      },
      options: {
        "fa-wo-rc": { fi: "Suoraan", sv: "Direkt", en: "Directly" },
        "fa-w-rc": {
          fi: "Kevennetyllä kilpailutuksella",
          sv: "Genom förnyad konkurrensutsättning",
          en: "By mini-competition",
        },
        "fa-mix": { fi: "Molemmilla tavoilla", sv: "På båda sätten", en: "In both ways" },
      },
    },
    "procedure-why": {
      label: { fi: "Miksi juuri tämä menettely", sv: "Varför just det här förfarandet", en: "Why this one" },
      help: {
        fi: "Pari lausetta riittää. Mainitse lainkohta, johon menettely perustuu.",
        sv: "Ett par meningar räcker. Nämn den punkt i lagen som förfarandet stöder sig på.",
        en: "Two sentences will do. Cite the condition in the Act.",
      },
      why: {
        fi: "EU-kynnysarvon ylittävissä hankinnoissa menettelyt on lueteltu laissa, ja osalla niistä on omat edellytyksensä (26 §:n 2 momentti). Kansallisissa hankinnoissa menettely on vapaa, mutta se on kuvattava (100 §:n 1 momentti).",
        sv: "I upphandlingar över EU-tröskelvärdet räknar lagen upp förfarandena, och en del av dem har egna villkor (26 § 2 mom.). I nationella upphandlingar är förfarandet fritt men det ska beskrivas (100 § 1 mom.).",
        en: "Above the EU threshold the Act lists the procedures, and some have conditions of their own (section 26(2)). In national purchases the procedure is free, but it has to be described (section 100(1)).",
      },
      example: {
        fi: "Raitiovaunupysäkkien opastus on sovitettava kolmeen nykyiseen järjestelmään, eikä tarjolla oleva tuote kelpaa sellaisenaan (34 §:n 2 momentin 1 kohta). Neuvotteluissa tarjoajat voivat ehdottaa, miten liitännät tehdään.",
        sv: "Informationen på spårvagnshållplatserna måste anpassas till tre nuvarande system, och ingen produkt på marknaden duger som sådan (34 § 2 mom. 1 punkten). I förhandlingarna kan anbudsgivarna föreslå hur kopplingarna görs.",
        en: "Guidance at tram stops has to fit three present systems, and no product on the market will do as it is (section 34(2)(1)). In the talks tenderers can propose how the connections are made.",
      },
    },
    "override-reason": {
      label: {
        fi: "Miksi ei neuvojan suositusta",
        sv: "Varför inte rådgivarens rekommendation",
        en: "Why not what the adviser recommends",
      },
      help: {
        fi: "Arvioijat näkevät sekä suosituksen että tämän vastauksen.",
        sv: "Granskarna ser både rekommendationen och det här svaret.",
        en: "Reviewers see both the recommendation and this answer.",
      },
      why: {
        fi: "Suositus perustuu vain vastauksiin, mutta te tunnette asian. Kun syy on kirjattu, arvioija voi ottaa siihen kantaa eikä joudu arvaamaan.",
        sv: "Rekommendationen bygger bara på svaren, men ni känner saken. När skälet är nedskrivet kan granskaren ta ställning till det i stället för att gissa.",
        en: "The recommendation knows only what was answered; you know the matter. With the reason written down, the reviewer can judge it instead of guessing.",
      },
      example: {
        fi: "Neuvoja suosittelee avointa menettelyä. Aineistossa kuvataan kaupungin tietoverkon suojaus, ja se voidaan antaa vain valituille ehdokkaille. Siksi käytämme rajoitettua menettelyä.",
        sv: "Rådgivaren rekommenderar öppet förfarande. Materialet beskriver hur stadens datanät skyddas och kan ges bara till utvalda anbudssökande. Därför använder vi selektivt förfarande.",
        en: "The adviser recommends the open procedure. The material describes how the city's data network is protected and can be given only to chosen candidates. That is why we use the restricted procedure.",
      },
    },
    "next-best": {
      label: { fi: "Miksi ei seuraavaksi parasta", sv: "Varför inte det näst bästa", en: "Why not the next best" },
      help: {
        fi: "Mikä menettely oli toinen vaihtoehto, ja mikä ratkaisi?",
        sv: "Vilket förfarande kom på andra plats, och vad avgjorde?",
        en: "Which procedure came second, and what tipped it?",
      },
      why: {
        fi: "Usein laki sallii monta menettelyä, ja valinta niiden välillä on harkintaa. Muut kaupungit oppivat usein eniten juuri tästä vertailusta.",
        sv: "Ofta tillåter lagen flera förfaranden, och valet mellan dem är en avvägning. Andra städer lär sig ofta mest av just den här jämförelsen.",
        en: "The Act often allows several procedures, and choosing between them is a matter of judgement. Other cities often learn most from this comparison.",
      },
      example: {
        fi: "Toinen vaihtoehto oli kilpailullinen neuvottelumenettely. Markkinakartoitus näytti, että keino on tiedossa ja avoinna ovat vain liitännät ja hinnoittelu, joten neuvottelu tarjouksista riittää ja säästää arviolta neljä kuukautta.",
        sv: "Det andra alternativet var konkurrenspräglad dialog. Marknadsundersökningen visade att sättet är känt och att bara kopplingarna och prissättningen är öppna. Förhandling om anbuden räcker alltså och sparar uppskattningsvis fyra månader.",
        en: "The second option was competitive dialogue. The market consultation showed that the means are known and only connections and pricing are open, so talks on tenders are enough and save some four months.",
      },
    },
    "grounds-34": {
      label: {
        fi: "Neuvottelemisen peruste (34 §)",
        sv: "Grund för att förhandla (34 §)",
        en: "Ground for negotiating (section 34)",
      },
      help: {
        fi: "Neuvoja ehdottaa perusteita vastauksistanne. Kirjoita tosiseikat seuraavaan vastaukseen.",
        sv: "Rådgivaren föreslår grunder utifrån era svar. Skriv fakta i nästa svar.",
        en: "The adviser proposes grounds from your answers. Give the facts in the next answer.",
      },
      options: {
        G1: {
          fi: "Tarvetta ei voi täyttää mukauttamatta tarjolla olevia ratkaisuja",
          sv: "Behovet kan inte tillgodoses utan anpassning av befintliga lösningar",
          en: "The need cannot be met without adapting existing solutions",
          help: { fi: "34 §:n 2 momentin 1 kohta.", sv: "34 § 2 mom. 1 punkten.", en: "Section 34(2)(1)." },
        },
        G2: {
          fi: "Hankintaan sisältyy suunnittelua tai innovatiivisia ratkaisuja",
          sv: "Upphandlingen inbegriper projektering eller innovativa lösningar",
          en: "It includes design or innovative solutions",
          help: { fi: "34 §:n 2 momentin 2 kohta.", sv: "34 § 2 mom. 2 punkten.", en: "Section 34(2)(2)." },
        },
        G3: {
          fi: "Luonne, monimutkaisuus, oikeudellinen tai rahoituksellinen muoto tai niiden riskit edellyttävät neuvotteluja",
          sv: "Arten, komplexiteten, den rättsliga eller finansiella formen eller riskerna förutsätter förhandlingar",
          en: "Its nature, complexity, legal or financial make-up or their risks need talks",
          help: { fi: "34 §:n 2 momentin 3 kohta.", sv: "34 § 2 mom. 3 punkten.", en: "Section 34(2)(3)." },
        },
        G4: {
          fi: "Kohdetta ei voi kuvata riittävän tarkasti standardin tai muun teknisen viitteen avulla",
          sv: "Föremålet kan inte beskrivas tillräckligt exakt med en standard eller någon annan teknisk referens",
          en: "The object cannot be described precisely enough by a standard or other technical reference",
          help: { fi: "34 §:n 2 momentin 4 kohta.", sv: "34 § 2 mom. 4 punkten.", en: "Section 34(2)(4)." },
        },
        "irregular-tenders": {
          fi: "Aiempi kilpailutus tuotti vain tarjouksia, joita ei voi hyväksyä",
          sv: "En tidigare konkurrensutsättning gav bara anbud som inte kan godtas",
          en: "An earlier tender brought only irregular or unacceptable tenders",
          help: { fi: "34 §:n 3 momentti.", sv: "34 § 3 mom.", en: "Section 34(3)." },
        },
      },
    },
    "procedure-record": {
      label: {
        fi: "Mitä tästä menettelystä on kirjattava",
        sv: "Vad ska dokumenteras om det här förfarandet",
        en: "What must be on record for this procedure",
      },
      help: {
        fi: "Kirjoita seikat, joilla perustelette menettelyn jälkikäteen.",
        sv: "Skriv de fakta som ni motiverar förfarandet med i efterhand.",
        en: "Write the facts that will justify the procedure afterwards.",
      },
      helpBy: { question: "procedure", texts: recordPrompts },
      why: {
        fi: "Suorahankinnan, neuvottelumenettelyn ja kilpailullisen neuvottelumenettelyn perusteet kuuluvat kertomukseen (124 §:n 1 momentin 8 kohta). Muissakin menettelyissä ne on helpointa kirjata nyt, kun syyt ovat tuoreessa muistissa.",
        sv: "Grunderna för direktupphandling, förhandlat förfarande och konkurrenspräglad dialog hör till rapporten (124 § 1 mom. 8 punkten). Också i andra förfaranden är det lättast att anteckna dem nu när skälen är i färskt minne.",
        en: "The grounds for a direct award, a negotiated procedure or a dialogue belong in the record (section 124(1)(8)). In other procedures too it is easiest to write them down now, while the reasons are fresh.",
      },
      example: {
        fi: "Arvo 42 000 €: laitteet 30 000 €, asennus ja kolmen kuukauden käyttö 12 000 €. Kokeiluun ei liity sitoumusta jatkosta, ja mahdollinen laajennus kilpailutetaan erikseen. Tarjous pyydettiin neljältä yritykseltä; valintaan vaikuttivat hinta ja asukaspalautteen keruutapa.",
        sv: "Värde 42 000 €: utrustning 30 000 €, installation och tre månaders användning 12 000 €. Försöket innebär ingen förbindelse om fortsättning, och en eventuell utvidgning konkurrensutsätts separat. Anbud begärdes av fyra företag; valet gjordes enligt pris och sättet att samla in invånarnas respons.",
        en: "Value €42,000: devices €30,000, installation and three months of use €12,000. The trial commits us to nothing further, and any roll-out is tendered separately. Four firms were asked to tender; price and the way of collecting residents' feedback decided.",
      },
    },
    "lots-choice": {
      label: {
        fi: "Jaetaanko hankinta osiin?",
        sv: "Delas upphandlingen upp i delar?",
        en: "Is it divided into lots?",
      },
      help: {
        fi: "Osat auttavat pieniä yrityksiä mukaan. EU-hankinnassa jakamatta jättäminen on perusteltava (75 §).",
        sv: "Delar hjälper små företag att delta. I en EU-upphandling ska det motiveras om ingen uppdelning görs (75 §).",
        en: "Lots let small firms in. In an EU purchase, not dividing has to be explained (section 75).",
      },
    },
    lots: {
      label: { fi: "Osat", sv: "Delar", en: "Lots" },
      help: {
        fi: "Osien arvot lasketaan yhteen, kun menettely valitaan (27 §:n 3 momentti).",
        sv: "Delarnas värden räknas samman när förfarandet väljs (27 § 3 mom.).",
        en: "The values of the lots are added up when the procedure is chosen (section 27(3)).",
      },
      why: {
        fi: "Sopivan kokoinen osa tuo tarjoajia, jotka eivät pysty koko hankintaan. Pieni osa voidaan tietyin ehdoin kilpailuttaa kevyemmin: se on alle 80 000 € (rakennusurakassa alle 1 000 000 €) ja pienet osat ovat yhdessä enintään 20 % kokonaisarvosta (27 §:n 4 momentti).",
        sv: "En del i rätt storlek lockar leverantörer som inte klarar hela upphandlingen. En liten del får på vissa villkor upphandlas lättare: den är under 80 000 € (vid byggentreprenad under 1 000 000 €) och de små delarna är tillsammans högst 20 % av totalvärdet (27 § 4 mom.).",
        en: "A lot of the right size brings tenderers that cannot take the whole. A small lot may be bought in a lighter way on conditions: it is below €80,000 (works €1,000,000), and such lots together are at most 20% of the total (section 27(4)).",
      },
      example: {
        fi: "Osa 1: sähköiset jakeluautot, 12 kpl. Osa 2: latausasemat asennettuina. Osa 3: kuljettajien koulutus, pieni osa.",
        sv: "Del 1: eldrivna distributionsbilar, 12 st. Del 2: laddstationer med installation. Del 3: utbildning för förarna, liten del.",
        en: "Lot 1: electric delivery vans, 12. Lot 2: charging stations, installed. Lot 3: training of drivers, a small lot.",
      },
      columns: {
        name: { label: { fi: "Osan nimi", sv: "Delens namn", en: "Name of the lot" } },
        what: { label: { fi: "Sisältö", sv: "Innehåll", en: "Content" } },
        euros: {
          label: {
            fi: "Ennakoitu arvo, euroa ilman alv:a",
            sv: "Uppskattat värde, euro utan moms",
            en: "Estimated value, euros without VAT",
          },
          help: { fi: "Ei jaeta muille.", sv: "Visas inte för andra.", en: "Not shared." },
        },
        "small-lot": {
          label: {
            fi: "Kilpailutetaan erillään pienenä osana",
            sv: "Upphandlas separat som liten del",
            en: "Taken out as a small lot",
          },
        },
      },
    },
    "lots-why": {
      label: { fi: "Miksi hankintaa ei jaeta osiin", sv: "Varför upphandlingen inte delas upp", en: "Why no lots" },
      help: {
        fi: "Perustelu kirjataan hankinta-asiakirjoihin, päätökseen tai kertomukseen (75 §:n 1 momentti).",
        sv: "Motiveringen ska finnas i upphandlingsdokumenten, beslutet eller rapporten (75 § 1 mom.).",
        en: "The reason goes into the documents, the decision or the record (section 75(1)).",
      },
      why: {
        fi: "Laki ei pakota jakamaan, mutta edellyttää, että asia on harkittu. Hyvä perustelu koskee juuri tätä hankintaa: tekninen kokonaisuus, vastuiden selkeys tai kustannukset.",
        sv: "Lagen tvingar inte till uppdelning men kräver att saken har övervägts. En bra motivering gäller just den här upphandlingen: teknisk helhet, tydligt ansvar eller kostnader.",
        en: "The Act does not force you to divide, but you have to have considered it. A good reason is about this very purchase: one technical whole, clear responsibility, or cost.",
      },
      example: {
        fi: "Oppimisalusta ja sen analytiikka käyttävät samoja oppilastietoja. Kahden toimittajan välinen rajapinta lisäisi tietosuojariskiä, eikä vastuuta virheistä voisi erottaa.",
        sv: "Lärplattformen och dess analys använder samma elevuppgifter. Ett gränssnitt mellan två leverantörer skulle öka dataskyddsrisken, och ansvaret för fel skulle inte gå att skilja åt.",
        en: "The learning platform and its analytics use the same pupil data. An interface between two suppliers would add to the privacy risk, and responsibility for faults could not be told apart.",
      },
    },
    "sme-suitable": {
      label: {
        fi: "Sopiiko hankinta pienille ja keskisuurille yrityksille?",
        sv: "Lämpar sig upphandlingen för små och medelstora företag?",
        en: "Suitable for small and medium-sized firms",
      },
      help: {
        fi: "Mieti kokoa, referenssivaatimuksia ja maksujen rytmiä. Tieto tulee myös ilmoitukseen.",
        sv: "Tänk på storleken, referenskraven och betalningstakten. Uppgiften tas också in i annonsen.",
        en: "Think of size, references and pace of payment. The notice says it too.",
      },
    },
    "access-measures": {
      label: {
        fi: "Miten hankinta avataan uusille ja pienille yrityksille",
        sv: "Hur upphandlingen öppnas för nya och små företag",
        en: "Open to new and small companies",
      },
      help: {
        fi: "Valitse vain ne, jotka toteutatte.",
        sv: "Välj bara det som ni genomför.",
        en: "Choose only what you will do.",
      },
      options: {
        "low-turnover": {
          fi: "Matala liikevaihtoraja tai ei rajaa",
          sv: "Lågt omsättningskrav eller inget krav",
          en: "Low turnover limit, or none",
        },
        "new-references": {
          fi: "Uudet ja muiden alojen referenssit kelpaavat",
          sv: "Nya referenser och referenser från andra branscher godkänns",
          en: "New references and those from other fields accepted",
        },
        "stage-payments": { fi: "Maksut vaiheittain", sv: "Betalning i etapper", en: "Payments by stage" },
        consortia: {
          fi: "Ryhmittymät ja alihankinta helpoiksi",
          sv: "Lätt att delta som grupp eller med underleverantörer",
          en: "Consortia and subcontracting made easy",
        },
        "short-documents": {
          fi: "Lyhyet ja selkeät asiakirjat",
          sv: "Korta och tydliga dokument",
          en: "Short, clear documents",
        },
        "more-time": { fi: "Pidempi tarjousaika", sv: "Längre anbudstid", en: "More time to tender" },
        "paid-tenders": {
          fi: "Tarjousten tai näytteiden tekemisestä maksetaan",
          sv: "Ersättning för anbud eller prov",
          en: "Tenders or samples are paid for",
        },
        other: { fi: "Muu tapa", sv: "Annat sätt", en: "Another way" },
      },
    },
    ...adviserQuestionTexts,
  },
};
