import type { StepTexts } from "../question.ts";

export const resourcesTexts: StepTexts = {
  title: { fi: "Rahat, ihmiset ja päätökset", sv: "Pengar, människor och beslut", en: "Money, people and decisions" },
  intro: {
    fi: "Mitä työ maksaa, ketkä sen tekevät ja kuka päättää? Varaa rahaa ja aikaa myös omalle työlle ja käyttöönotolle.",
    sv: "Vad kostar arbetet, vilka gör det och vem beslutar? Reservera pengar och tid också för det egna arbetet och införandet.",
    en: "What does the work cost, who does it and who decides? Set aside money and time for your own work and the take-up too.",
  },
  questions: {
    budget: {
      label: { fi: "Budjetti", sv: "Budget", en: "Budget" },
      help: {
        fi: "Ota mukaan oma työ, pilotti, käyttöönotto ja käytön kulut. Eurot ilman arvonlisäveroa; ne näkyvät vain työryhmälle ja arvioijille.",
        sv: "Ta med eget arbete, pilot, införande och driftskostnader. Belopp utan moms; bara arbetsgruppen och de sakkunniga ser dem.",
        en: "Include own work, pilot, take-up and running costs. Euros without VAT; only the team and the reviewers see them.",
      },
      why: {
        fi: "Hyväkin kokeilu loppuu, jos käyttöönotolle ei ole rahaa. Rivit näyttävät, mikä osa rahoituksesta on varma ja mikä riippuu päätöksestä, jota ei ole vielä tehty.",
        sv: "Också ett bra försök tar slut om det saknas pengar för införandet. Raderna visar vilken del av finansieringen som är säker och vilken del som hänger på beslut som inte har fattats.",
        en: "Even a good pilot ends if there is no money for the take-up. The rows show which part of the funding is certain and which depends on a decision not yet made.",
      },
      example: {
        fi: "Pilotti: sensorit ja asennus kolmeen kouluun, 48 000 €, vuosi 2027, hankerahoitus, haettu. Käyttö: lisenssit ja ylläpito, 12 000 €, vuosi 2028, käyttötalous, varmistettu.",
        sv: "Pilot: sensorer och installation i tre skolor, 48 000 €, år 2027, projektfinansiering, sökt. Drift: licenser och underhåll, 12 000 €, år 2028, driftsekonomi, säkrad.",
        en: "Pilot: sensors and installation in three schools, €48,000, 2027, project funding, applied for. Running: licences and upkeep, €12,000, 2028, operating budget, secured.",
      },
      columns: {
        part: {
          label: { fi: "Mihin", sv: "För vad", en: "What for" },
          options: {
            "own-work": { fi: "Oma työ", sv: "Eget arbete", en: "Own work" },
            development: { fi: "Kehittäminen", sv: "Utveckling", en: "Development" },
            pilot: { fi: "Pilotti", sv: "Pilot", en: "Pilot" },
            purchase: { fi: "Hankinta", sv: "Köp", en: "Purchase" },
            "take-up": { fi: "Käyttöönotto", sv: "Införande", en: "Take-up" },
            running: { fi: "Käyttö ja ylläpito", sv: "Drift och underhåll", en: "Running and upkeep" },
            other: { fi: "Muu", sv: "Annat", en: "Other" },
          },
        },
        what: { label: { fi: "Tarkemmin", sv: "Närmare", en: "In detail" } },
        euros: {
          label: { fi: "Euroa, ilman alv:a", sv: "Euro, utan moms", en: "Euros, without VAT" },
        },
        year: { label: { fi: "Vuosi", sv: "År", en: "Year" } },
        source: {
          label: { fi: "Rahoituksen lähde", sv: "Finansieringskälla", en: "Source of the money" },
          options: {
            operating: { fi: "Käyttötalous", sv: "Driftsekonomin", en: "Operating budget" },
            investment: { fi: "Investoinnit", sv: "Investeringar", en: "Investments" },
            project: { fi: "Hankerahoitus", sv: "Projektfinansiering", en: "Project funding" },
            state: { fi: "Valtio", sv: "Staten", en: "The State" },
            eu: { fi: "EU", sv: "EU", en: "EU" },
            partner: { fi: "Kumppani", sv: "Partner", en: "Partner" },
            other: { fi: "Muu", sv: "Annan", en: "Other" },
          },
        },
        secured: {
          label: { fi: "Onko raha varma", sv: "Är pengarna säkrade", en: "Is it secured" },
          options: {
            yes: { fi: "Varmistettu", sv: "Säkrade", en: "Secured" },
            applied: { fi: "Haettu", sv: "Sökta", en: "Applied for" },
            no: { fi: "Ei vielä", sv: "Inte ännu", en: "Not yet" },
          },
        },
      },
    },
    "budget-line": {
      label: { fi: "Talousarvion kohta", sv: "Moment i budgeten", en: "Budget line" },
      help: {
        fi: "Kuten se on vuoden talousarviossa.",
        sv: "Så som det står i årets budget.",
        en: "As it stands in the budget of the year.",
      },
      why: {
        fi: "Talousarvion kohdasta päättäjä ja tilintarkastaja näkevät, mihin määrärahaan hankinta perustuu.",
        sv: "Av budgetmomentet ser beslutsfattare och revisorer vilket anslag upphandlingen bygger på.",
        en: "From the budget line, decision-makers and auditors see which appropriation the purchase rests on.",
      },
      example: {
        fi: "4 50 02 Liikennejärjestelmän kehittäminen",
        sv: "4 50 02 Utveckling av trafiksystemet",
        en: "4 50 02 Development of the transport system",
      },
    },
    "project-name": {
      label: {
        fi: "Hanke tai ohjelma, johon hankinta kuuluu",
        sv: "Projekt eller program som upphandlingen hör till",
        en: "Project or programme it belongs to",
      },
      help: {
        fi: "Lisää numero, jos sellainen on.",
        sv: "Lägg till numret om det finns ett.",
        en: "With its number, if it has one.",
      },
      why: {
        fi: "Muut saman ohjelman kaupungit löytävät suunnitelman. Rahoittaja vaatii usein, että hanke mainitaan myös ilmoituksessa.",
        sv: "Andra städer i samma program hittar planen. Finansiären kräver ofta att projektet nämns också i annonsen.",
        en: "Other cities of the same programme find the plan. The funder often requires that the notice names the project.",
      },
      example: {
        fi: "Ekosysteemisopimus, Kiertotalouden korttelit -hanke, A80123",
        sv: "Ekosystemavtalet, projektet Cirkulära kvarter, A80123",
        en: "Ecosystem agreement, project Circular Blocks, A80123",
      },
    },
    "life-cycle": {
      label: {
        fi: "Elinkaarikustannukset: mitä lasketaan",
        sv: "Livscykelkostnader: vad räknas in",
        en: "Life-cycle cost: what is counted",
      },
      help: {
        fi: "Hankinta, käyttö, ylläpito ja käytöstä poisto.",
        sv: "Anskaffning, användning, underhåll och avveckling.",
        en: "Purchase, use, upkeep and end of life.",
      },
      why: {
        fi: "Uusi ratkaisu on usein kalliimpi ostaa ja halvempi käyttää. Jos kustannus on vertailuperuste, laskentatapa ja tarjoajilta vaaditut tiedot on kerrottava hankinta-asiakirjoissa (95 §).",
        sv: "En ny lösning är ofta dyrare att köpa och billigare att använda. Om kostnaden är jämförelsegrund ska beräkningssättet och de uppgifter som krävs av anbudsgivarna anges i upphandlingsdokumenten (95 §).",
        en: "A new solution often costs more to buy and less to use. If cost is an award criterion, the procurement documents must give the method and the data tenderers have to supply (section 95).",
      },
      example: {
        fi: "Lasketaan kymmenelle vuodelle kalusto, sähkö, huolto, akun vaihto ja jäännösarvo. Tarjoaja ilmoittaa kulutuksen kilowattitunteina sadalla kilometrillä, kaupunki käyttää kaikille samaa sähkön hintaa.",
        sv: "För tio år räknas fordonen, elen, servicen, batteribytet och restvärdet. Anbudsgivaren anger förbrukningen i kilowattimmar per hundra kilometer, och staden använder samma elpris för alla.",
        en: "Over ten years: vehicles, electricity, servicing, one change of battery and residual value. The tenderer states use in kilowatt-hours per hundred kilometres; the city applies the same price of electricity to all.",
      },
    },
    "life-cycle-euros": {
      label: {
        fi: "Elinkaarikustannukset euroina",
        sv: "Livscykelkostnaderna i euro",
        en: "Life-cycle cost in euros",
      },
      help: {
        fi: "Koko käyttöajalta, ilman arvonlisäveroa. Summaa ei jaeta muille.",
        sv: "För hela användningstiden, utan moms. Beloppet visas inte för andra.",
        en: "Over the whole time of use, without VAT. The sum is not shared.",
      },
    },
    funding: {
      label: { fi: "Ulkopuolinen rahoitus", sv: "Extern finansiering", en: "Outside funding" },
      help: {
        fi: "Myös haettu ja aiottu rahoitus.",
        sv: "Också finansiering som har sökts eller ska sökas.",
        en: "Also what has been or will be applied for.",
      },
      options: {
        regional: {
          fi: "Alueiden kehittämisen rahoitus",
          sv: "Regionutvecklingsfinansiering",
          en: "Regional development funding",
          help: {
            fi: "Esimerkiksi AKKE tai ekosysteemisopimuksen rahoitus.",
            sv: "Till exempel AKKE eller finansiering ur ekosystemavtalet.",
            en: "For example AKKE or the funding of an ecosystem agreement.",
          },
        },
        "business-finland": { fi: "Business Finland", sv: "Business Finland", en: "Business Finland" },
        state: { fi: "Muu valtion rahoitus", sv: "Annan statlig finansiering", en: "Other State funding" },
        eu: { fi: "EU-rahoitus", sv: "EU-finansiering", en: "EU funding" },
        other: { fi: "Muu rahoitus", sv: "Annan finansiering", en: "Other funding" },
        none: { fi: "Ei ulkopuolista rahoitusta", sv: "Ingen extern finansiering", en: "None" },
      },
    },
    "funding-details": {
      label: {
        fi: "Ohjelma, hakemuksen vaihe ja ehdot",
        sv: "Program, ansökans skede och villkor",
        en: "Programme, state of the application, conditions",
      },
      help: {
        fi: "Selvitä myös, onko kyse valtiontuesta.",
        sv: "Utred också om det är fråga om statligt stöd.",
        en: "Check also whether it is State aid.",
      },
      why: {
        fi: "Rahoittajan ehdot voivat määrätä aikataulun, menettelyn ja oikeudet tuloksiin. EU-rahoituksesta kerrotaan hankintailmoituksessa.",
        sv: "Finansiärens villkor kan bestämma tidsplanen, förfarandet och rättigheterna till resultaten. EU-finansiering anges i upphandlingsannonsen.",
        en: "The funder's conditions may fix the schedule, the procedure and the rights to results. EU funding is stated in the contract notice.",
      },
      example: {
        fi: "EAKR, hakemus jätetty maaliskuussa, päätös odotetaan kesäkuussa. Tuki 60 prosenttia. Ehtona on, että tulokset julkaistaan ja hanke päättyy elokuussa 2028.",
        sv: "ERUF, ansökan lämnades i mars och beslutet väntas i juni. Stödet är 60 procent. Villkoret är att resultaten publiceras och att projektet avslutas i augusti 2028.",
        en: "ERDF, applied for in March, decision expected in June. Support 60 per cent. Results must be published and the project ends in August 2028.",
      },
    },
    "project-group": {
      label: {
        fi: "Projektiryhmä ja työpäivät",
        sv: "Projektgrupp och arbetsdagar",
        en: "Project group and working days",
      },
      help: {
        fi: "Mukana ainakin hankinta, asiasisältö ja käyttäjät. Arvioi päivät valmistelun alusta sopimukseen.",
        sv: "Med åtminstone upphandling, sakkunskap och användare. Uppskatta dagarna från beredningens början till avtalet.",
        en: "At least procurement, substance and users. Estimate the days from the start of preparation to the contract.",
      },
      why: {
        fi: "Innovatiivinen hankinta vie enemmän omaa työtä kuin tavallinen. Kun päivät on sovittu esihenkilöiden kanssa, valmistelu ei pysähdy muihin kiireisiin. Muut kaupungit näkevät päivistä, mitä vastaava hankinta vaatii.",
        sv: "En innovativ upphandling kräver mer eget arbete än en vanlig. När dagarna har avtalats med cheferna stannar beredningen inte upp för att annat kommer emellan. Andra städer ser av dagarna vad en liknande upphandling kräver.",
        en: "An innovative purchase takes more of your own work than an ordinary one. When the days are agreed with the managers, preparation does not stop for other work. Other cities see from the days what such a purchase takes.",
      },
      example: {
        fi: "Käyttäjät: koulun rehtori ja kaksi opettajaa, 15 päivää. Asiasisältö: digitaalisen oppimisen asiantuntija, 30 päivää.",
        sv: "Användare: en rektor och två lärare, 15 dagar. Sakkunskap: sakkunnig i digitalt lärande, 30 dagar.",
        en: "Users: a head teacher and two teachers, 15 days. Substance: specialist in digital learning, 30 days.",
      },
      columns: {
        role: {
          label: { fi: "Rooli", sv: "Roll", en: "Role" },
          options: {
            buyer: { fi: "Hankinta", sv: "Upphandling", en: "Procurement" },
            substance: { fi: "Asiasisältö", sv: "Sakkunskap", en: "Substance" },
            ict: { fi: "Tietohallinto", sv: "Dataförvaltning", en: "ICT" },
            legal: { fi: "Lakiasiat", sv: "Juridik", en: "Legal" },
            user: { fi: "Käyttäjät", sv: "Användare", en: "Users" },
            finance: { fi: "Talous", sv: "Ekonomi", en: "Finance" },
            other: { fi: "Muu", sv: "Annan", en: "Other" },
          },
        },
        who: {
          label: { fi: "Kuka", sv: "Vem", en: "Who" },
          help: {
            fi: "Nimi tai tehtävä. Näkyy enintään arvioijille ja oman kaupungin työtovereille.",
            sv: "Namn eller uppgift. Visas högst för granskarna och kollegerna i den egna staden.",
            en: "Name or post. Shown at most to reviewers and colleagues in your city.",
          },
        },
        days: { label: { fi: "Työpäiviä", sv: "Arbetsdagar", en: "Working days" } },
      },
    },
    conflicts: {
      label: {
        fi: "Onko jollakin valmistelijalla sidos mahdolliseen toimittajaan?",
        sv: "Har någon som bereder ärendet en bindning till en möjlig leverantör?",
        en: "Has anyone preparing this a tie to a possible supplier?",
      },
      help: {
        fi: "Kysy jokaiselta ryhmän jäseneltä ja konsultilta. Esteellisyydestä säädetään hallintolain 27–30 §:ssä.",
        sv: "Fråga varje medlem i gruppen och varje konsult. Om jäv föreskrivs i 27–30 § i förvaltningslagen.",
        en: "Ask each member of the group and each consultant. Sections 27–30 of the Administrative Procedure Act decide who is disqualified.",
      },
    },
    "conflicts-measures": {
      label: { fi: "Mitä asialle tehdään", sv: "Vad görs åt saken", en: "What is done about it" },
      help: {
        fi: "Esimerkiksi väistyy, vaihdetaan toiseen tai tehtävää rajataan.",
        sv: "Till exempel drar sig åt sidan, byts ut eller får en begränsad uppgift.",
        en: "For example steps aside, is replaced, or has a limited part.",
      },
      why: {
        fi: "Eturistiriidat ja toimet niiden ehkäisemiseksi kirjataan hankintamenettelyä koskevaan kertomukseen (124 §:n 1 momentin 11 kohta). Ajoissa hoidettu sidos ei kaada hankintaa, salattu voi kaataa.",
        sv: "Intressekonflikter och åtgärderna mot dem antecknas i rapporten om upphandlingsförfarandet (124 § 1 mom. 11 punkten). En bindning som sköts i tid fäller inte upphandlingen, men en dold kan göra det.",
        en: "Conflicts of interest and what was done about them go into the record of the procedure (section 124(1)(11)). A tie handled in time does not upset the purchase; a hidden one can.",
      },
      example: {
        fi: "Tietohallinnon asiantuntijan puoliso työskentelee yrityksessä, joka osallistui markkinakartoitukseen. Asiantuntija ei osallistu vaatimusten eikä vertailuperusteiden laatimiseen, ja hänen tilalleen on nimetty toinen.",
        sv: "En make till en sakkunnig inom dataförvaltningen arbetar i ett företag som deltog i marknadsundersökningen. Den sakkunniga deltar inte i arbetet med krav och jämförelsegrunder, och en annan har utsetts i stället.",
        en: "The spouse of an ICT specialist works for a company that took part in the market consultation. The specialist takes no part in the requirements or award criteria, and another has been named instead.",
      },
    },
    "missing-skills": {
      label: { fi: "Puuttuva osaaminen", sv: "Kompetens som saknas", en: "Missing skills" },
      help: {
        fi: "Kerro rehellisesti: arvioijat osaavat silloin auttaa oikeassa kohdassa.",
        sv: "Svara ärligt: då kan granskarna hjälpa till på rätt ställe.",
        en: "Be honest: reviewers can then help in the right place.",
      },
      options: {
        law: {
          fi: "Hankintalaki ja sopimukset",
          sv: "Upphandlingslagen och avtal",
          en: "Procurement law and contracts",
        },
        technology: { fi: "Tekniikka", sv: "Teknik", en: "Technology" },
        data: { fi: "Data ja tietosuoja", sv: "Data och dataskydd", en: "Data and data protection" },
        negotiation: { fi: "Neuvotteleminen", sv: "Förhandling", en: "Negotiation" },
        evaluation: { fi: "Tarjousten vertailu", sv: "Jämförelse av anbud", en: "Evaluation of tenders" },
        innovation: {
          fi: "Innovaatioiden johtaminen",
          sv: "Ledning av innovationer",
          en: "Innovation management",
        },
        change: { fi: "Muutoksen läpivienti", sv: "Förändringsarbete", en: "Managing change" },
        other: { fi: "Muu", sv: "Annan", en: "Other" },
        none: { fi: "Mitään ei puutu", sv: "Ingenting saknas", en: "Nothing is missing" },
      },
    },
    "missing-skills-plan": {
      label: { fi: "Mistä osaaminen saadaan", sv: "Var kompetensen fås", en: "How they are found" },
      help: {
        fi: "Koulutus, konsultti vai apua toisesta kaupungista?",
        sv: "Utbildning, konsult eller hjälp av en annan stad?",
        en: "Training, a consultant, or help from another city?",
      },
      why: {
        fi: "Puute, jolle on suunnitelma, ei ole este. Jos konsultti auttaa valmistelussa, huolehdi, ettei konsultti pääse tarjoajana etuasemaan (66 §).",
        sv: "En brist som det finns en plan för är inget hinder. Om en konsult hjälper till med beredningen, se till att konsulten inte får försprång som anbudsgivare (66 §).",
        en: "A gap with a plan is no obstacle. If a consultant helps to prepare, make sure that they do not become a tenderer with an advantage (section 66).",
      },
      example: {
        fi: "Neuvotteluihin ei ole aiempaa kokemusta. Pyydämme mukaan kollegan kaupungista, joka kävi vastaavat neuvottelut keväällä, ja varaamme hankintajuristin kahteen neuvottelupäivään.",
        sv: "Vi saknar erfarenhet av förhandlingar. Vi ber med en kollega från en stad som förde liknande förhandlingar i våras och bokar en upphandlingsjurist för två förhandlingsdagar.",
        en: "We have not negotiated before. We ask a colleague from a city that held similar negotiations in the spring to join, and book a procurement lawyer for two days of talks.",
      },
    },
    decisions: {
      label: { fi: "Tarvittavat päätökset", sv: "Beslut som behövs", en: "Decisions needed" },
      help: {
        fi: "Aloita toimielinten kokouspäivistä. Muista yhteishankinnassa myös muiden kaupunkien päätökset.",
        sv: "Börja med organens sammanträdesdagar. Kom vid gemensam upphandling också ihåg de andra städernas beslut.",
        en: "Start from the dates of the boards. In a joint purchase, remember the decisions of the other cities too.",
      },
      why: {
        fi: "Lautakunnan kokousrytmi määrää aikataulun useammin kuin lain määräajat. Kun päätöspäivät ovat näkyvissä, tarjousten voimassaoloajan osaa asettaa oikein.",
        sv: "Nämndens mötesrytm bestämmer tidsplanen oftare än lagens tidsfrister. När beslutsdagarna syns är det lätt att sätta rätt giltighetstid för anbuden.",
        en: "The rhythm of board meetings sets the schedule more often than the law's time limits. With the decisions shown as dates, tenders can be asked to stay valid long enough.",
      },
      example: {
        fi: "Sivistyslautakunta: hankinnan käynnistäminen ja pilottikoulut, 16.3.2027. Kaupunginhallituksen konsernijaosto: hankintapäätös, 20.9.2027.",
        sv: "Bildningsnämnden: upphandlingen inleds och pilotskolorna väljs, 16.3.2027. Stadsstyrelsens koncernsektion: upphandlingsbeslut, 20.9.2027.",
        en: "Education committee: start of the purchase and choice of pilot schools, 16 March 2027. Group section of the city board: award decision, 20 September 2027.",
      },
      columns: {
        body: { label: { fi: "Kuka päättää", sv: "Vem beslutar", en: "Who decides" } },
        what: { label: { fi: "Mistä päätetään", sv: "Vad beslutas", en: "What is decided" } },
        date: { label: { fi: "Päivä", sv: "Datum", en: "Date" } },
      },
    },
    "result-owner": {
      label: {
        fi: "Kuka omistaa tuloksen hankinnan jälkeen",
        sv: "Vem äger resultatet efter upphandlingen",
        en: "Who owns the result afterwards",
      },
      help: {
        fi: "Yksikkö, joka ottaa ratkaisun käyttöön ja maksaa sen ylläpidon. Omistajan puute on tavallisin syy siihen, että kokeilu jää kokeiluksi.",
        sv: "Den enhet som tar lösningen i bruk och betalar underhållet. Att en ägare saknas är den vanligaste orsaken till att ett försök inte leder vidare.",
        en: "The unit that takes the solution into use and pays for its upkeep. No owner is the commonest reason why a pilot ends.",
      },
    },
  },
};
