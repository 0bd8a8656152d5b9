import type { StepTexts } from "../question.ts";
import { procedureOptions, techniqueOptions } from "./lists.ts";

export const outcomeTexts: StepTexts = {
  title: { fi: "Päätöksen jälkeen", sv: "Efter beslutet", en: "After the decision" },
  intro: {
    fi: "Täydennä tietoja sitä mukaa kuin asiat varmistuvat. Niitä ei arvioida, mutta niistä tehdään esimerkki ja tilastot.",
    sv: "Komplettera efter hand. Uppgifterna granskas inte, men de används i exemplet och statistiken.",
    en: "Fill in as you learn it. This is not reviewed, but the example and the statistics are made of it.",
  },
  questions: {
    "out-notice-sent": {
      label: {
        fi: "Ilmoitus tai tarjouspyyntö lähetetty",
        sv: "Annonsen eller anbudsförfrågan skickades",
        en: "Notice or invitation sent on",
      },
      help: {
        fi: "Ilmoituksen lähetyspäivä ratkaisee kynnysarvon ja määräajat, ei julkaisupäivä.",
        sv: "Dagen då annonsen skickades avgör tröskelvärdet och tidsfristerna, inte publiceringsdagen.",
        en: "The day it was sent decides the threshold and the periods, not the day of publication.",
      },
    },
    "out-notices": {
      label: { fi: "Ilmoitukset", sv: "Annonser", en: "Notices" },
      help: {
        fi: "Numero on ilmoituksen tunnus Hilmassa tai TEDissä.",
        sv: "Numret är annonsens identifierare i Hilma eller TED.",
        en: "The number is the notice's identifier in Hilma or TED.",
      },
      why: {
        fi: "Linkeistä lukija pääsee alkuperäisiin asiakirjoihin, ja esimerkin tiedot voi tarkistaa.",
        sv: "Via länkarna når läsaren originaldokumenten och kan kontrollera uppgifterna i exemplet.",
        en: "The links take readers to the original documents and let them check the example.",
      },
      example: {
        fi: "Hankintailmoitus, 2027-104512, 15.3.2027, linkki Hilmaan.",
        sv: "Upphandlingsannons, 2027-104512, 15.3.2027, länk till Hilma.",
        en: "Contract notice, 2027-104512, 15 March 2027, link to Hilma.",
      },
      columns: {
        kind: {
          label: { fi: "Laji", sv: "Typ", en: "Kind" },
          options: {
            "prior-information": { fi: "Ennakkoilmoitus", sv: "Förhandsannons", en: "Prior information notice" },
            "market-consultation": {
              fi: "Markkinakartoitusta koskeva ilmoitus",
              sv: "Annons om marknadsundersökning",
              en: "Market consultation notice",
            },
            contract: { fi: "Hankintailmoitus", sv: "Upphandlingsannons", en: "Contract notice" },
            "direct-award": { fi: "Suorahankintailmoitus", sv: "Direktupphandlingsannons", en: "Direct award notice" },
            award: { fi: "Jälki-ilmoitus", sv: "Annons i efterhand", en: "Contract award notice" },
            change: {
              fi: "Korjaus- tai muutosilmoitus",
              sv: "Rättelse- eller ändringsannons",
              en: "Correction or change notice",
            },
          },
        },
        number: { label: { fi: "Numero", sv: "Nummer", en: "Number" } },
        date: { label: { fi: "Päivä", sv: "Datum", en: "Date" } },
        link: { label: { fi: "Linkki", sv: "Länk", en: "Link" } },
      },
    },
    "out-procedure": {
      label: { fi: "Käytetty menettely", sv: "Förfarande som användes", en: "Procedure used" },
      help: {
        fi: "Muuta, jos kilpailutitte toisin kuin suunnittelitte.",
        sv: "Ändra om ni konkurrensutsatte på ett annat sätt än planerat.",
        en: "Change it if you tendered in another way than planned.",
      },
      options: procedureOptions,
    },
    "out-technique": {
      label: { fi: "Käytetty tekniikka", sv: "Teknik som användes", en: "Technique used" },
      options: techniqueOptions,
    },
    "out-tenders": {
      label: { fi: "Saadut tarjoukset", sv: "Mottagna anbud", en: "Tenders received" },
      help: {
        fi: "Myös myöhemmin hylätyt. Neuvottelumenettelyssä alustavien tarjousten määrä.",
        sv: "Även de som senare förkastades. I ett förhandlat förfarande antalet preliminära anbud.",
        en: "Also those rejected later. With negotiation, the number of initial tenders.",
      },
    },
    "out-tenders-sme": {
      label: {
        fi: "Niistä pieniltä ja keskisuurilta yrityksiltä",
        sv: "Av dem från små och medelstora företag",
        en: "Of them from small and medium-sized firms",
      },
      help: {
        fi: "Alle 250 työntekijää, ja liikevaihto enintään 50 miljoonaa tai tase enintään 43 miljoonaa euroa.",
        sv: "Färre än 250 anställda, och omsättning högst 50 miljoner eller balansomslutning högst 43 miljoner euro.",
        en: "Fewer than 250 staff, and turnover of at most 50 million or balance sheet of at most 43 million euros.",
      },
    },
    "out-result": {
      label: { fi: "Tulos", sv: "Resultat", en: "Result" },
      options: {
        awarded: { fi: "Toimittaja valittiin", sv: "En leverantör valdes", en: "Awarded" },
        "partly-awarded": {
          fi: "Toimittaja valittiin osaan hankinnasta",
          sv: "En leverantör valdes för en del av upphandlingen",
          en: "Awarded in part",
          help: {
            fi: "Jokin osa jäi ilman toimittajaa.",
            sv: "Någon del blev utan leverantör.",
            en: "Some lot was left without a supplier.",
          },
        },
        "not-awarded": { fi: "Ketään ei valittu", sv: "Ingen valdes", en: "Not awarded" },
      },
    },
    "out-no-award-why": {
      label: { fi: "Miksi toimittajaa ei valittu", sv: "Varför ingen leverantör valdes", en: "Why not awarded" },
      options: {
        "no-rece": {
          fi: "Tarjouksia tai osallistumishakemuksia ei tullut",
          sv: "Inga anbud eller anbudsansökningar kom in",
          en: "No tenders or requests to participate came in",
        },
        "all-rej": {
          fi: "Kaikki tarjoukset peruttiin tai hylättiin",
          sv: "Alla anbud drogs tillbaka eller förkastades",
          en: "All tenders were withdrawn or rejected",
        },
        "one-admis": {
          fi: "Hyväksyttäviä tarjouksia tuli vain yksi",
          sv: "Bara ett godtagbart anbud kom in",
          en: "Only one acceptable tender came in",
        },
        "chan-need": {
          fi: "Kaupungin tarve muuttui",
          sv: "Stadens behov ändrades",
          en: "The city's need changed",
        },
        "ins-fund": { fi: "Rahat eivät riittäneet", sv: "Medlen räckte inte", en: "The funds were insufficient" },
        "no-signed": {
          fi: "Voittaja ei suostunut allekirjoittamaan sopimusta",
          sv: "Vinnaren gick inte med på att underteckna kontraktet",
          en: "The winner refused to sign the contract",
        },
        "rev-body": {
          fi: "Markkinaoikeuden tai muun tuomioistuimen päätös",
          sv: "Beslut av marknadsdomstolen eller en annan domstol",
          en: "Decision of the Market Court or another court",
        },
        "rev-buyer": {
          fi: "Kaupungin oma päätös tarjoajan vaatimuksesta (hankintaoikaisu)",
          sv: "Stadens eget beslut på yrkande av en anbudsgivare (upphandlingsrättelse)",
          en: "The city's own decision at a tenderer's request (procurement correction)",
        },
        "tch-pr-error": {
          fi: "Kaupungin oma päätös teknisen tai menettelyvirheen vuoksi",
          sv: "Stadens eget beslut på grund av ett tekniskt fel eller ett fel i förfarandet",
          en: "The city's own decision because of a technical or procedural error",
        },
        other: { fi: "Muu syy", sv: "Annan orsak", en: "Another reason" },
      },
    },
    "out-suppliers": {
      label: { fi: "Toimittaja", sv: "Leverantör", en: "Supplier" },
      help: {
        fi: "Jokainen yritys, jonka kanssa sopimus tehdään. Vain julkista tietoa.",
        sv: "Varje företag som kontraktet ingås med. Bara offentliga uppgifter.",
        en: "Each company the contract is made with. Public information only.",
      },
      why: {
        fi: "Muut kaupungit etsivät toimittajia, jotka ovat tehneet jotain vastaavaa. Koko ja ikä kertovat, pääsevätkö pienet ja uudet yritykset mukaan.",
        sv: "Andra städer söker leverantörer som har gjort något motsvarande. Storlek och ålder visar om små och nya företag kommer med.",
        en: "Other cities look for suppliers that have done something alike. Size and age show whether small and new companies get in.",
      },
      example: {
        fi: "Esimerkki Oy, 1234567-1, Suomi, pieni yritys, startup: kyllä.",
        sv: "Exempel Ab, 1234567-1, Finland, litet företag, startup: ja.",
        en: "Example Ltd, 1234567-1, Finland, small firm, start-up: yes.",
      },
      columns: {
        name: { label: { fi: "Nimi", sv: "Namn", en: "Name" } },
        "business-id": {
          label: { fi: "Y-tunnus", sv: "FO-nummer", en: "Business ID" },
          help: {
            fi: "Ulkomaisella yrityksellä oman maan rekisterinumero.",
            sv: "För utländska företag registreringsnumret i hemlandet.",
            en: "For a foreign company, the number in its own register.",
          },
        },
        country: { label: { fi: "Maa", sv: "Land", en: "Country" } },
        size: {
          label: { fi: "Koko", sv: "Storlek", en: "Size" },
          options: {
            micro: {
              fi: "Mikroyritys, alle 10 työntekijää",
              sv: "Mikroföretag, färre än 10 anställda",
              en: "Micro, fewer than 10 staff",
            },
            small: { fi: "Pieni, alle 50", sv: "Litet, färre än 50", en: "Small, fewer than 50" },
            medium: { fi: "Keskisuuri, alle 250", sv: "Medelstort, färre än 250", en: "Medium, fewer than 250" },
            large: { fi: "Suuri, 250 tai enemmän", sv: "Stort, 250 eller fler", en: "Large, 250 or more" },
          },
        },
        "start-up": {
          label: { fi: "Onko se startup?", sv: "Är det ett startupföretag?", en: "Is it a start-up?" },
        },
      },
    },
    "out-value": {
      label: { fi: "Sopimuksen arvo", sv: "Kontraktets värde", en: "Contract value" },
      help: {
        fi: "Euroina ilman arvonlisäveroa, optiot mukaan lukien. Näkyy vain työryhmälle, arvioijille ja koordinaattoreille.",
        sv: "I euro utan mervärdesskatt, optionerna inräknade. Visas bara för arbetsgruppen, de sakkunniga och samordnarna.",
        en: "In euros without VAT, options included. Shown only to the team, reviewers and coordinators.",
      },
    },
    "out-award-date": {
      label: { fi: "Hankintapäätös tehty", sv: "Upphandlingsbeslut fattat", en: "Award decision" },
      help: {
        fi: "Seuranta-ajat lasketaan tästä päivästä.",
        sv: "Uppföljningstiderna räknas från denna dag.",
        en: "The follow-up dates are counted from this day.",
      },
    },
    "out-contract-date": {
      label: { fi: "Sopimus allekirjoitettu", sv: "Kontraktet undertecknat", en: "Contract signed" },
    },
    "out-complaint": {
      label: { fi: "Oikaisu tai valitus", sv: "Rättelse eller besvär", en: "Complaint" },
      options: {
        none: { fi: "Ei kumpaakaan", sv: "Ingendera", en: "Neither" },
        correction: { fi: "Hankintaoikaisu", sv: "Upphandlingsrättelse", en: "Procurement correction" },
        "market-court": {
          fi: "Valitus markkinaoikeuteen",
          sv: "Besvär till marknadsdomstolen",
          en: "Appeal to the Market Court",
        },
        both: { fi: "Molemmat", sv: "Båda", en: "Both" },
      },
    },
    "out-complaint-how": {
      label: {
        fi: "Miten oikaisu tai valitus päättyi",
        sv: "Hur rättelsen eller besväret slutade",
        en: "How it ended",
      },
      help: {
        fi: "Mistä oli kyse, mitä päätettiin ja kuinka kauan se kesti?",
        sv: "Vad gällde det, vad beslutades och hur länge tog det?",
        en: "What was it about, what was decided, and how long did it take?",
      },
      why: {
        fi: "Valituksesta oppivat muutkin kuin asianosaiset: sama kohta voidaan kirjoittaa paremmin seuraavalla kerralla.",
        sv: "Även andra än parterna lär sig av ett besvär: samma punkt kan skrivas bättre nästa gång.",
        en: "Others than the parties learn from a complaint too: the same point can be written better next time.",
      },
      example: {
        fi: "Tarjoaja piti laatupisteytystä epäselvänä. Teimme hankintaoikaisun, perustelimme pisteet uudelleen ja järjestys säilyi. Viivettä tuli viisi viikkoa.",
        sv: "En anbudsgivare ansåg att kvalitetspoängen var oklara. Vi gjorde en upphandlingsrättelse, motiverade poängen på nytt och rangordningen kvarstod. Förseningen blev fem veckor.",
        en: "A tenderer found the quality scores unclear. We made a procurement correction, gave the reasons for the scores anew and the ranking stood. It took five weeks.",
      },
    },
    "out-in-use": {
      label: { fi: "Käytössä alkaen", sv: "I bruk sedan", en: "In use since" },
    },
    "out-ended": {
      label: { fi: "Sopimus päättyi", sv: "Kontraktet upphörde", en: "Ended on" },
    },
    "stop-kind": {
      label: { fi: "Miksi keskeytettiin", sv: "Varför planen avbröts", en: "Why stopped" },
      options: {
        "need-changed": { fi: "Tarve muuttui", sv: "Behovet ändrades", en: "The need changed" },
        "no-money": { fi: "Raha ei riittänyt", sv: "Pengarna räckte inte", en: "Not enough money" },
        "no-tenders": { fi: "Tarjouksia ei tullut", sv: "Inga anbud kom in", en: "No tenders came in" },
        "tenders-unfit": {
          fi: "Tarjoukset eivät vastanneet tarvetta",
          sv: "Anbuden motsvarade inte behovet",
          en: "The tenders did not meet the need",
        },
        technology: { fi: "Tekniikka ei toiminut", sv: "Tekniken fungerade inte", en: "The technology did not work" },
        law: { fi: "Laki esti", sv: "Lagen hindrade", en: "The law stood in the way" },
        complaint: { fi: "Oikaisu tai valitus", sv: "Rättelse eller besvär", en: "A complaint" },
        supplier: {
          fi: "Toimittaja ei pystynyt jatkamaan",
          sv: "Leverantören kunde inte fortsätta",
          en: "The supplier could not go on",
        },
        "other-solution": {
          fi: "Tarve ratkesi muulla tavalla",
          sv: "Behovet löstes på annat sätt",
          en: "The need was met in another way",
        },
        other: { fi: "Muu syy", sv: "Annan orsak", en: "Another reason" },
      },
    },
    "stop-reason": {
      label: { fi: "Syy sanoin", sv: "Orsaken i ord", en: "The reason in words" },
      help: {
        fi: "Mitä tapahtui ja milloin se huomattiin? Älä nimeä henkilöitä.",
        sv: "Vad hände och när märktes det? Nämn inga personer vid namn.",
        en: "What happened, and when was it seen? Do not name persons.",
      },
      why: {
        fi: "Keskeytetty hankinta on tulos. Kun syy kerrotaan, muut kaupungit eivät toista samaa.",
        sv: "En avbruten upphandling är ett resultat. När orsaken berättas upprepar andra städer inte samma sak.",
        en: "A stopped procurement is a result. When the reason is told, other cities do not repeat it.",
      },
      example: {
        fi: "Markkinavuoropuhelussa selvisi, ettei lumen sulatus hukkalämmöllä toimi alle 15 asteen pakkasessa ilman lisäenergiaa. Kustannus olisi ollut kaksi kertaa lumen ajon hinta.",
        sv: "Marknadsdialogen visade att snösmältning med spillvärme inte fungerar vid temperaturer under 15 minusgrader utan extra energi. Kostnaden skulle ha varit dubbelt så hög som för bortforsling av snön.",
        en: "The market dialogue showed that melting snow with waste heat does not work below minus 15 degrees without extra energy. It would have cost twice as much as carting the snow away.",
      },
    },
    "stop-lessons": {
      label: { fi: "Mitä opittiin", sv: "Vad vi lärde oss", en: "What was learned" },
      help: {
        fi: "Mitä neuvoisit toiselle kaupungille, jolla on sama tarve?",
        sv: "Vilket råd skulle du ge en annan stad med samma behov?",
        en: "What would you advise another city with the same need?",
      },
      why: {
        fi: "Oppi on keskeytetyn hankinnan arvokkain osa, ja se unohtuu nopeasti, jos sitä ei kirjoiteta heti.",
        sv: "Lärdomen är den värdefullaste delen av en avbruten upphandling, och den glöms snabbt om den inte skrivs ner genast.",
        en: "The lesson is the most valuable part of a stopped procurement, and it is soon forgotten unless written down at once.",
      },
      example: {
        fi: "Kysykää ensin energiayhtiöltä, paljonko hukkalämpöä on tarjolla kovimmilla pakkasilla. Testi yhdellä pihalla olisi riittänyt ennen kilpailutuksen valmistelua.",
        sv: "Fråga först energibolaget hur mycket spillvärme som finns när det är som kallast. Ett test på en enda gård hade räckt innan upphandlingen förbereddes.",
        en: "First ask the energy company how much waste heat there is on the coldest days. A test in one yard would have been enough before preparing the tender.",
      },
    },
  },
};
