import type { StepTexts } from "../question.ts";

const three = {
  "1": { fi: "1 – pieni", sv: "1 – liten", en: "1 – low" },
  "2": { fi: "2 – keskisuuri", sv: "2 – medelstor", en: "2 – medium" },
  "3": { fi: "3 – suuri", sv: "3 – stor", en: "3 – high" },
};

export const scheduleTexts: StepTexts = {
  title: { fi: "Riskit ja aikataulu", sv: "Risker och tidsplan", en: "Risks and schedule" },
  intro: {
    fi: "Nimeä tärkeimmät riskit ja niiden omistajat. Aikataulu lasketaan antamistasi päivistä lain vähimmäisaikojen mukaan.",
    sv: "Ange de viktigaste riskerna och vem som äger dem. Tidsplanen räknas ut från dina datum enligt lagens minimitider.",
    en: "Name the main risks and who owns them. The schedule is worked out from your dates with the law's minimum periods.",
  },
  questions: {
    risks: {
      label: { fi: "Riskit", sv: "Risker", en: "Risks" },
      help: {
        fi: "Tarjouksia ei tule, tekniikka ei toimi, käyttäjät eivät ota ratkaisua käyttöön, toimittaja kaatuu, hankinnasta valitetaan, raha loppuu – mikä näistä on teillä todellinen?",
        sv: "Inga anbud kommer in, tekniken fungerar inte, användarna tar inte lösningen i bruk, leverantören går omkull, upphandlingen överklagas, pengarna tar slut – vilken av dessa är verklig hos er?",
        en: "No tenders, the technology fails, users do not take it up, the supplier fails, an appeal, the money ends – which of these is real for you?",
      },
      why: {
        fi: "Kun ostetaan uutta, riskejä ei voi poistaa, mutta ne voi antaa sen kannettaviksi, joka pystyy niitä hallitsemaan. Riski ilman keinoa ja omistajaa jää hoitamatta.",
        sv: "När man köper något nytt kan riskerna inte tas bort, men de kan bäras av den som kan hantera dem. En risk utan åtgärd och ägare blir ohanterad.",
        en: "When you buy something new, risks cannot be removed, but they can be carried by the one able to manage them. A risk without a remedy and an owner is left unmanaged.",
      },
      example: {
        fi: "Vähähiilinen betoni ei saavuta vaadittua lujuutta talvivalussa. Todennäköisyys 2, vaikutus 3. Keino: koevalu ennen tilausta ja oikeus vaihtaa massaa. Omistaja: rakennuttajapäällikkö.",
        sv: "Den koldioxidsnåla betongen når inte den krävda hållfastheten vid vintergjutning. Sannolikhet 2, effekt 3. Åtgärd: provgjutning före beställningen och rätt att byta betongmassa. Ägare: byggnadschefen.",
        en: "The low-carbon concrete does not reach its strength when cast in winter. Likelihood 2, effect 3. Lowered by a test casting before the order and a right to change the mix. Owner: head of construction.",
      },
      columns: {
        risk: { label: { fi: "Riski", sv: "Risk", en: "Risk" } },
        type: {
          label: { fi: "Laji", sv: "Typ", en: "Type" },
          options: {
            technology: { fi: "Tekniikka", sv: "Teknik", en: "Technology" },
            buyer: { fi: "Ostaja", sv: "Köparen", en: "Buyer" },
            supplier: { fi: "Toimittaja", sv: "Leverantören", en: "Supplier" },
            process: { fi: "Menettely ja laki", sv: "Förfarande och lag", en: "Process and law" },
            market: { fi: "Markkina", sv: "Marknaden", en: "Market" },
            adoption: { fi: "Käyttöönotto", sv: "Införande", en: "Adoption" },
            economic: { fi: "Talous", sv: "Ekonomi", en: "Economy" },
            data: { fi: "Tiedot ja tietoturva", sv: "Data och informationssäkerhet", en: "Data and security" },
            sustainability: { fi: "Kestävyys", sv: "Hållbarhet", en: "Sustainability" },
          },
        },
        likelihood: { label: { fi: "Todennäköisyys", sv: "Sannolikhet", en: "Likelihood" }, options: three },
        effect: { label: { fi: "Vaikutus", sv: "Effekt", en: "Effect" }, options: three },
        lowered: {
          label: { fi: "Miten riskiä pienennetään", sv: "Hur risken minskas", en: "How it is lowered" },
        },
        owner: {
          label: { fi: "Omistaja", sv: "Ägare", en: "Owner" },
          help: {
            fi: "Rooli riittää. Näkyy enintään arvioijille ja omassa kaupungissa.",
            sv: "Rollen räcker. Visas högst för granskarna och i den egna staden.",
            en: "The role is enough. Shown at most to reviewers and your own city.",
          },
        },
      },
    },
    "stop-rule": {
      label: { fi: "Milloin keskeytetään", sv: "När arbetet avbryts", en: "When to stop" },
      help: {
        fi: "Sopikaa etukäteen, missä kohdassa ja mistä syystä hanke lopetetaan.",
        sv: "Kom på förhand överens om i vilket skede och av vilken orsak projektet avslutas.",
        en: "Agree beforehand at which point and for what reason the project ends.",
      },
      why: {
        fi: "Keskeyttäminen on helpompaa, kun raja on sovittu ennen kuin rahaa on käytetty. Hyvin keskeytetty hankinta on tulos, josta muut oppivat.",
        sv: "Det är lättare att avbryta när gränsen har bestämts innan pengar har använts. En upphandling som avbryts på ett bra sätt är ett resultat som andra lär sig av.",
        en: "Stopping is easier when the limit was agreed before money was spent. A procurement stopped well is a result from which others learn.",
      },
      example: {
        fi: "Keskeytämme, jos kelvollisia tarjouksia tulee alle kaksi tai jos robotti ei kokeilun kahdeksannella viikolla hoida 80 prosenttia kirjaston lajittelusta ilman apua. Päätöksen tekee kirjastojohtaja.",
        sv: "Vi avbryter om vi får färre än två godtagbara anbud eller om roboten i försökets åttonde vecka inte klarar 80 procent av bibliotekets sortering utan hjälp. Biblioteksdirektören beslutar.",
        en: "We stop if fewer than two acceptable tenders come in, or if in week eight of the trial the robot does not do 80 per cent of the library's sorting without help. The library director decides.",
      },
    },
    "notice-date": {
      label: {
        fi: "Hankintailmoitus tai tarjouspyyntö lähetetään",
        sv: "Upphandlingsannons eller anbudsförfrågan skickas",
        en: "Notice or invitation to tender planned for",
      },
      help: {
        fi: "Suunniteltu päivä. Sen mukaan valitaan kynnysarvot ja säännöt.",
        sv: "Planerat datum. Tröskelvärden och regler väljs enligt det.",
        en: "The planned day. It picks the thresholds and rules in force.",
      },
    },
    "in-use-by": {
      label: { fi: "Ratkaisu käytössä viimeistään", sv: "Lösningen i bruk senast", en: "Solution in use by" },
      help: {
        fi: "Aikataulu lasketaan tästä päivästä taaksepäin.",
        sv: "Tidsplanen räknas bakåt från detta datum.",
        en: "The schedule is counted backwards from this day.",
      },
    },
    "contract-start": {
      label: { fi: "Sopimus alkaa", sv: "Kontraktet börjar", en: "Contract begins" },
      help: {
        fi: "Päivä, jona työ voi alkaa. Muista odotusaika ja mahdollinen valitus.",
        sv: "Den dag då arbetet kan börja. Kom ihåg väntetiden och eventuella besvär.",
        en: "The day work can begin. Remember the standstill period and a possible appeal.",
      },
    },
    "contract-end": {
      label: { fi: "Sopimus päättyy", sv: "Kontraktet upphör", en: "Contract ends" },
      help: {
        fi: "Päättymispäivä tai kesto riittää. Optiokausia ei lasketa mukaan.",
        sv: "Slutdatum eller längd räcker. Optionsperioder räknas inte med.",
        en: "End or length is enough. Option periods are left out.",
      },
    },
    "contract-months": {
      label: {
        fi: "Kesto kuukausina ilman optioita",
        sv: "Längd i månader utan optioner",
        en: "Length in months, options left out",
      },
      help: {
        fi: "Jos annat myös päättymispäivän, niiden pitää täsmätä.",
        sv: "Om du också anger slutdatum ska de stämma överens.",
        en: "If you also give the end date, the two must agree.",
      },
    },
    milestones: {
      label: { fi: "Virstanpylväät", sv: "Milstolpar", en: "Milestones" },
      help: {
        fi: "Ainakin markkinavuoropuhelu, ilmoitus, hankintapäätös ja kokeilu. Merkitse, missä kohdissa päätetään jatkosta.",
        sv: "Åtminstone marknadsdialog, annons, upphandlingsbeslut och försök. Markera var det beslutas om fortsättningen.",
        en: "At least dialogue, notice, award and pilot. Mark where it is decided whether to go on.",
      },
      why: {
        fi: "Päivämäärät sitovat päättäjien kokoukset, rahoituksen ja yritysten tarjousajan yhteen. Samasta taulukosta syntyvät kalenteri ja yrityksille annettava aikataulu.",
        sv: "Datumen knyter samman beslutsfattarnas möten, finansieringen och företagens anbudstid. Samma tabell ger både kalendern och tidsplanen till företagen.",
        en: "The dates tie together the meetings of decision-makers, the funding and the time companies have for tenders. The calendar and the schedule given to companies come from the same table.",
      },
      example: {
        fi: "Kokeilu kahdessa päiväkodissa päättyy 29.5. (kokeilu, päätös jatkosta: kyllä). Vastaanottotarkastus 18.6. Käyttöönotto kaikissa päiväkodeissa 10.8.",
        sv: "Försöket i två daghem avslutas 29.5 (försök, beslut om fortsättning: ja). Mottagningskontroll 18.6. Införande i alla daghem 10.8.",
        en: "The trial in two day-care centres ends on 29 May (pilot, decision point: yes). Acceptance on 18 June. Take-up in all centres on 10 August.",
      },
      columns: {
        name: { label: { fi: "Nimi", sv: "Namn", en: "Name" } },
        kind: {
          label: { fi: "Laji", sv: "Typ", en: "Kind" },
          options: {
            dialogue: { fi: "Markkinavuoropuhelu", sv: "Marknadsdialog", en: "Market dialogue" },
            notice: {
              fi: "Ilmoitus tai tarjouspyyntö",
              sv: "Annons eller anbudsförfrågan",
              en: "Notice or invitation",
            },
            tenders: { fi: "Tarjousten määräpäivä", sv: "Sista anbudsdag", en: "Tenders due" },
            award: { fi: "Hankintapäätös", sv: "Upphandlingsbeslut", en: "Award decision" },
            contract: { fi: "Sopimus", sv: "Kontrakt", en: "Contract" },
            pilot: { fi: "Kokeilu", sv: "Försök", en: "Pilot" },
            acceptance: { fi: "Vastaanotto", sv: "Mottagning", en: "Acceptance" },
            "take-up": { fi: "Käyttöönotto", sv: "Införande", en: "Take-up" },
            other: { fi: "Muu", sv: "Annan", en: "Other" },
          },
        },
        date: { label: { fi: "Päivä", sv: "Datum", en: "Date" } },
        decision: {
          label: {
            fi: "Päätetäänkö jatkosta?",
            sv: "Beslutas om fortsättning?",
            en: "Is it decided here whether to go on?",
          },
        },
      },
    },
    timeline: {
      label: {
        fi: "Aikataulu ja lain vähimmäisajat",
        sv: "Tidsplan och lagens minimitider",
        en: "Schedule with the law's minimum periods",
      },
      help: {
        fi: "Kertoo, mikä vaihe ei mahdu aikatauluun ja montako päivää puuttuu.",
        sv: "Visar vilket skede som inte ryms i tidsplanen och hur många dagar som saknas.",
        en: "Says which stage does not fit, and by how many days.",
      },
    },
  },
};
