import type { StepTexts } from "../question.ts";
import { groundTexts, stepLevelTexts } from "./sharing.texts.ts";

const attachmentTypes = {
  "need-study": { fi: "Tarveselvitys", sv: "Behovsutredning", en: "Study of the need" },
  "market-study": { fi: "Markkinaselvitys", sv: "Marknadsutredning", en: "Market study" },
  feasibility: { fi: "Toteutettavuusselvitys", sv: "Genomförbarhetsstudie", en: "Feasibility study" },
  "draft-contract": { fi: "Sopimusluonnos", sv: "Kontraktsutkast", en: "Draft contract" },
  other: { fi: "Muu", sv: "Annan", en: "Other" },
};

export const sendingTexts: StepTexts = {
  title: {
    fi: "Tulokset, jakaminen ja lähettäminen",
    sv: "Resultat, delning och inlämning",
    en: "Results, sharing and sending",
  },
  intro: {
    fi: "Päätä, miten onnistuminen mitataan ja mitä muut saavat nähdä. Sitten suunnitelma on valmis arvioitavaksi.",
    sv: "Bestäm hur resultatet mäts och vad andra får se. Sedan är planen klar för granskning.",
    en: "Decide how success is measured and what others may see. Then the plan is ready for review.",
  },
  questions: {
    "results-measured": {
      label: {
        fi: "Kuka mittaa kunkin tavoitteen ja miten",
        sv: "Vem som mäter varje mål och hur",
        en: "Who measures each goal, and how",
      },
      help: {
        fi: "Vaiheen 3 tavoitteet ovat valmiina riveinä.",
        sv: "Målen från steg 3 finns färdiga som rader.",
        en: "The goals of step 3 are there as rows to fill in.",
      },
      why: {
        fi: "Mittaus, josta kukaan ei vastaa, jää tekemättä. Lähtötaso on saatava ennen käyttöönottoa, muuten vaikutusta ei voi osoittaa.",
        sv: "En mätning som ingen ansvarar för blir inte gjord. Utgångsläget måste mätas före införandet, annars kan effekten inte visas.",
        en: "A measurement that nobody answers for is not made. The starting level must be known before take-up, or the effect cannot be shown.",
      },
      example: {
        fi: "Tavoite: koulumatkojen pyöräily. Miten: laskurit neljän koulun pihassa, sama viikko joka vuosi. Kuka: liikennesuunnittelija. Milloin: 30.9.2028.",
        sv: "Mål: cykling till skolan. Hur: räknare på fyra skolgårdar, samma vecka varje år. Vem: trafikplaneraren. När: 30.9.2028.",
        en: "Goal: cycling to school. How: counters at four schools, the same week every year. Who: traffic planner. When: 30 September 2028.",
      },
      columns: {
        how: { label: { fi: "Miten mitataan", sv: "Hur det mäts", en: "How" } },
        who: {
          label: { fi: "Kuka mittaa", sv: "Vem som mäter", en: "Who" },
          help: { fi: "Rooli riittää.", sv: "Rollen räcker.", en: "The role is enough." },
        },
        when: { label: { fi: "Milloin", sv: "När", en: "When" } },
      },
    },
    "results-how": {
      label: {
        fi: "Mistä näette, että hankinta onnistui",
        sv: "Hur ni ser att upphandlingen lyckades",
        en: "How you will see that it worked",
      },
      help: {
        fi: "Mistä sen näkee, kuka tarkistaa ja milloin? Pienessä hankinnassa yksi merkki riittää.",
        sv: "Hur syns det, vem kontrollerar och när? I en liten upphandling räcker ett tecken.",
        en: "What shows it, who checks, and when? One sign is enough in a small purchase.",
      },
      why: {
        fi: "Pienenkin kokeilun lopussa pitää tietää, jatketaanko, laajennetaanko vai lopetetaanko.",
        sv: "Även efter ett litet försök ska man veta om man fortsätter, utvidgar eller slutar.",
        en: "Even a small trial should end in knowledge: go on, widen or stop.",
      },
      example: {
        fi: "Museon kävijöistä vähintään joka viides käyttää kuvailutulkattua opastusta kesäkauden aikana. Museopedagogi tarkistaa luvut syyskuussa.",
        sv: "Minst var femte museibesökare använder den syntolkade guidningen under sommarsäsongen. Museipedagogen kontrollerar siffrorna i september.",
        en: "At least one in five museum visitors uses the audio-described tour during the summer season. The museum educator checks the figures in September.",
      },
    },
    "follow-ups": {
      label: {
        fi: "Seuranta, kuukautta hankintapäätöksestä",
        sv: "Uppföljning, månader efter upphandlingsbeslutet",
        en: "Follow-up, months after the award",
      },
      help: {
        fi: "Lähetämme silloin lyhyen kyselyn tuloksista. Kuukausia voi muuttaa.",
        sv: "Då skickar vi en kort enkät om resultaten. Månaderna kan ändras.",
        en: "We then send a short set of questions about the results. The months can be changed.",
      },
      why: {
        fi: "Vaikutukset näkyvät vasta käytössä. Seurannan vastaukset liitetään myöhemmin julkaistuun esimerkkiin.",
        sv: "Effekterna syns först i användningen. Svaren fogas senare till det publicerade exemplet.",
        en: "Effects show only in use. The answers are later added to the published example.",
      },
      example: {
        fi: "6, 12 ja 24 kuukautta. Pitkässä rakennushankkeessa esimerkiksi 18, 36 ja 60.",
        sv: "6, 12 och 24 månader. I ett långt byggprojekt till exempel 18, 36 och 60.",
        en: "6, 12 and 24 months. In a long building project for example 18, 36 and 60.",
      },
      columns: {
        months: { label: { fi: "Kuukautta", sv: "Månader", en: "Months" } },
      },
    },
    "sharing-steps": {
      label: {
        fi: "Mitä saa jakaa, vaiheittain",
        sv: "Vad som får delas, per steg",
        en: "What may be shared, by step",
      },
      help: {
        fi: "Valinta voi vain rajata. Hinnat pysyvät joka tapauksessa piilossa.",
        sv: "Valet kan bara begränsa. Priserna förblir i alla händelser dolda.",
        en: "A choice can only narrow. Prices stay hidden in any case.",
      },
      why: {
        fi: "Jakaminen auttaa muita kaupunkeja ja voi tuoda kumppaneita yhteishankintaan. Tarjouskilpailuun vaikuttavat vastaukset näkyvät muille vasta, kun sopimus on allekirjoitettu.",
        sv: "Delningen hjälper andra städer och kan ge parter till en gemensam upphandling. Svar som påverkar konkurrensutsättningen syns för andra först när kontraktet har undertecknats.",
        en: "Sharing helps other cities and may bring partners for a joint procurement. Answers that affect the tender are shown to others only once the contract is signed.",
      },
      example: {
        fi: "Raha, ihmiset ja päätökset: enintään arvioijat ja oma kaupunki. Muut vaiheet: kysymysten mukaan.",
        sv: "Pengar, människor och beslut: högst granskarna och den egna staden. Övriga steg: enligt frågorna.",
        en: "Money, people and decisions: at most reviewers and own city. Other steps: as the questions say.",
      },
      columns: {
        level: { label: { fi: "Kuka saa nähdä", sv: "Vem som får se", en: "Who may see" }, options: stepLevelTexts },
      },
    },
    secrecy: {
      label: {
        fi: "Onko suunnitelmassa lain mukaan salassa pidettävää?",
        sv: "Innehåller planen något som är sekretessbelagt enligt lag?",
        en: "Is something in the plan secret by law?",
      },
      help: {
        fi: "Yksittäiset vastaukset merkitään salassa pidettäviksi niiden omassa kohdassa.",
        sv: "Enskilda svar markeras som sekretessbelagda där de finns.",
        en: "Single answers are marked where they are.",
      },
      options: {
        no: { fi: "Ei", sv: "Nej", en: "No" },
        "some-answers": {
          fi: "Osa vastauksista",
          sv: "En del av svaren",
          en: "Some answers",
          help: {
            fi: "Tämä valitaan itsestään, kun jokin vastaus merkitään salassa pidettäväksi.",
            sv: "Detta väljs automatiskt när ett svar markeras som sekretessbelagt.",
            en: "Chosen by itself when an answer is marked secret.",
          },
        },
        "whole-plan": {
          fi: "Koko suunnitelma",
          sv: "Hela planen",
          en: "The whole plan",
          help: {
            fi: "Suunnitelmasta ei synny kutsua eikä avointa dataa. Esimerkkiin tulee vain se, mitä kirjoitat sitä varten.",
            sv: "Planen ger varken en inbjudan eller öppna data. Exemplet innehåller bara det som du skriver för det.",
            en: "No invitation and no open data come of it. The example holds only what you write for it.",
          },
        },
      },
    },
    "secrecy-ground": {
      label: {
        fi: "Salassapidon peruste julkisuuslaissa (621/1999)",
        sv: "Sekretessgrund i offentlighetslagen (621/1999)",
        en: "Ground in the Openness Act (621/1999)",
      },
      help: {
        fi: "Peruste tulostuu jokaiseen asiakirjaan. Moni peruste lakkaa, kun sopimus allekirjoitetaan: merkitse päivä.",
        sv: "Grunden skrivs ut i varje dokument. Många grunder upphör att gälla när kontraktet undertecknas: ange datum.",
        en: "The ground is printed on every document. Many grounds end when the contract is signed: give the date.",
      },
      why: {
        fi: "Viranomaisen asiakirja on julkinen, jollei laissa toisin säädetä. Ilman perustetta asiakirjaa ei voi pitää salassa, kun sitä pyydetään.",
        sv: "En myndighets handling är offentlig om inte annat föreskrivs i lag. Utan grund kan den inte hållas hemlig när någon begär den.",
        en: "A document of an authority is public unless the law says otherwise. Without a ground it cannot be kept secret when someone asks for it.",
      },
      example: {
        fi: "Turvajärjestelyt. Kohta: 24 § 1 mom. 7 kohta. Päättymispäivä: ei tiedossa.",
        sv: "Säkerhetsarrangemang. Lagrum: 24 § 1 mom. 7 punkten. Slutdatum: inte känt.",
        en: "Security arrangements. Provision: section 24(1)(7). Until: not known.",
      },
      columns: {
        ground: { label: { fi: "Peruste", sv: "Grund", en: "Ground" }, options: groundTexts },
        section: {
          label: { fi: "Pykälä ja kohta", sv: "Paragraf och punkt", en: "Section and item" },
          help: {
            fi: "Esimerkiksi 24 § 1 mom. 17 kohta. Muusta laista myös lain nimi ja numero.",
            sv: "Till exempel 24 § 1 mom. 17 punkten. För annan lag också lagens namn och nummer.",
            en: "For example section 24(1)(17). For another act also its name and number.",
          },
        },
        until: { label: { fi: "Salassa pidettävä asti", sv: "Sekretessbelagt till och med", en: "Secret until" } },
      },
    },
    "questions-to-reviewers": {
      label: { fi: "Kysymykset arvioijille", sv: "Frågor till granskarna", en: "Questions to the reviewers" },
      help: {
        fi: "Arvioijat vastaavat näihin ensin.",
        sv: "Granskarna svarar på dessa först.",
        en: "The reviewers answer these first.",
      },
      why: {
        fi: "Täsmällinen kysymys tuottaa hyödyllisemmän lausunnon kuin pyyntö arvioida kaikki.",
        sv: "En exakt fråga ger ett nyttigare utlåtande än en begäran om att bedöma allt.",
        en: "A precise question brings a more useful review than a request to look at everything.",
      },
      example: {
        fi: "Onko 40 prosentin laatupaino riittävä, jotta pieni yritys voi voittaa? Pitäisikö energiaseuranta ostaa erikseen?",
        sv: "Räcker en kvalitetsvikt på 40 procent för att ett litet företag ska kunna vinna? Borde energiuppföljningen köpas separat?",
        en: "Is a weight of 40 per cent for quality enough for a small firm to win? Should energy monitoring be bought apart?",
      },
    },
    summary: {
      label: {
        fi: "Tiivistelmä päättäjälle",
        sv: "Sammanfattning för beslutsfattaren",
        en: "Summary for the decision-maker",
      },
      help: {
        fi: "Mikä muuttuu ja kenelle, mitä ostetaan, milloin, suurin riski. Luonnosta ehdotetaan aiemmista vastauksista.",
        sv: "Vad förändras och för vem, vad köps, när, den största risken. Ett utkast föreslås utifrån tidigare svar.",
        en: "What changes and for whom, what is bought, when, the greatest risk. A draft is proposed from earlier answers.",
      },
      why: {
        fi: "Moni lukee vain tämän. Sama teksti päätyy päätösesityksen liitteeseen ja esimerkin alkuun, joten siinä ei saa olla mitään luottamuksellista.",
        sv: "Många läser bara detta. Samma text hamnar i bilagan till beslutsförslaget och i början av exemplet, så den får inte innehålla något konfidentiellt.",
        en: "Many read only this. The same text goes into the annex of the proposed decision and the beginning of the example, so it must hold nothing confidential.",
      },
      example: {
        fi: "Kaupunki hankkii tavan kerätä ja käyttää uudelleen purettavien koulujen tiilet ja ikkunat. Neljältä työmaalta säästyy arviolta 900 tonnia jätettä. Ratkaisu kehitetään kahden yrityksen kanssa, paras ostetaan. Suurin riski on varastotilan puute. Tarjouskilpailu alkaa tammikuussa.",
        sv: "Staden skaffar ett sätt att samla in och återanvända tegel och fönster från skolor som rivs. På fyra rivningsplatser undviks uppskattningsvis 900 ton avfall. Lösningen utvecklas med två företag och den bästa köps. Den största risken är brist på lagerutrymme. Konkurrensutsättningen börjar i januari.",
        en: "The city buys a way to collect and reuse bricks and windows of schools that are pulled down. Four sites save an estimated 900 tonnes of waste. The solution is developed with two companies and the best is bought. The greatest risk is lack of storage. The tender opens in January.",
      },
    },
    attachments: {
      label: { fi: "Liitteet", sv: "Bilagor", en: "Attachments" },
      help: {
        fi: "Enintään 20 tiedostoa, kukin enintään 10 Mt. Poista tarpeettomat henkilötiedot.",
        sv: "Högst 20 filer, var och en högst 10 MB. Ta bort onödiga personuppgifter.",
        en: "At most 20 files, each at most 10 MB. Leave out personal data that is not needed.",
      },
      options: attachmentTypes,
      columns: {
        title: { label: { fi: "Otsikko", sv: "Rubrik", en: "Title" } },
        type: {
          label: { fi: "Tyyppi", sv: "Typ", en: "Type" },
          options: attachmentTypes,
        },
        language: {
          label: { fi: "Kieli", sv: "Språk", en: "Language" },
          options: {
            fi: { fi: "suomi", sv: "finska", en: "Finnish" },
            sv: { fi: "ruotsi", sv: "svenska", en: "Swedish" },
            en: { fi: "englanti", sv: "engelska", en: "English" },
          },
        },
        name: { label: { fi: "Tiedosto", sv: "Fil", en: "File" } },
      },
    },
    "check-read": {
      label: {
        fi: "Olen lukenut tarkistussivun",
        sv: "Jag har läst kontrollsidan",
        en: "I have read the check page",
      },
      help: {
        fi: "Sivu luettelee kaikki puuttuvat vastaukset ja varoitukset. Jos vastaus muuttuu tämän jälkeen, merkintä tehdään uudelleen.",
        sv: "Sidan listar alla svar som saknas och alla varningar. Om ett svar ändras efter detta görs markeringen på nytt.",
        en: "The page lists every missing answer and every warning. If an answer changes after this, tick it again.",
      },
    },
  },
};
