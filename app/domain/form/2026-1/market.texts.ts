import type { StepTexts } from "../question.ts";

export const marketTexts: StepTexts = {
  title: {
    fi: "Markkinat ja aiemmat tapaukset",
    sv: "Marknaden och tidigare fall",
    en: "Market and earlier cases",
  },
  intro: {
    fi: "Selvitä, mitä on jo olemassa, kuka osaisi vastata tarpeeseen ja mitä muut ovat oppineet. Puhelu toiseen kaupunkiin säästää usein viikkoja.",
    sv: "Ta reda på vad som redan finns, vem som kunde möta behovet och vad andra har lärt sig. Ett samtal till en annan stad sparar ofta veckor.",
    en: "Find out what exists already, who could meet the need and what others have learned. One call to another city often saves weeks.",
  },
  questions: {
    "market-today": {
      label: { fi: "Mitä on jo olemassa", sv: "Vad som redan finns", en: "What exists today" },
      help: {
        fi: "Tuotteet, kokeilut ja tutkimus, myös muilta aloilta ja muista maista.",
        sv: "Produkter, försök och forskning, också från andra branscher och länder.",
        en: "Products, pilots and research, also from other fields and countries.",
      },
      why: {
        fi: "Menettely riippuu siitä, onko ratkaisu jo markkinoilla. Vain se, mitä on etsitty, voidaan todeta puuttuvaksi, joten kerro myös, mistä etsitte.",
        sv: "Förfarandet beror på om lösningen redan finns på marknaden. Bara det man har sökt kan konstateras saknas, så berätta också var ni har sökt.",
        en: "The procedure depends on whether a solution is already on the market. Only what was looked for can be said to be missing, so say also where you looked.",
      },
      example: {
        fi: "Valmiita lautashävikin vaakoja on ainakin neljällä toimittajalla, mutta mikään ei tunnista, mitä ruokaa jää. Kuvantunnistusta on kokeiltu hotelleissa Norjassa ja yhdessä yliopistoravintolassa. Etsimme Hilmasta, messuilta ja kahdesta tutkimuskatsauksesta.",
        sv: "Färdiga vågar för tallrikssvinn finns hos minst fyra leverantörer, men ingen känner igen vilken mat som blir över. Bildigenkänning har prövats på hotell i Norge och i en universitetsrestaurang. Vi sökte i Hilma, på mässor och i två forskningsöversikter.",
        en: "At least four suppliers sell scales for plate waste, but none recognises which food is left. Image recognition has been tried in hotels in Norway and in one university restaurant. We searched Hilma, trade fairs and two research reviews.",
      },
    },
    "cases-looked": {
      label: { fi: "Tapaukset, joihin tutustuimme", sv: "Fall som vi har bekantat oss med", en: "Cases looked at" },
      help: {
        fi: "Sopivia ehdotetaan jokaisen vaiheen vieressä tarpeen, teeman, menettelyn ja hankinnan lajin perusteella.",
        sv: "Lämpliga fall föreslås bredvid varje steg utifrån behov, tema, förfarande och upphandlingens art.",
        en: "Fitting ones are suggested beside each step, by need, theme, procedure and object.",
      },
      why: {
        fi: "Toisen kaupungin vaatimuksia, sopimusehtoja ja virheitä ei tarvitse keksiä uudelleen. Merkintä kertoo myös esimerkin tekijälle, että siitä oli hyötyä.",
        sv: "En annan stads krav, avtalsvillkor och misstag behöver inte uppfinnas på nytt. Anteckningen berättar också för den som skrev exemplet att det var till nytta.",
        en: "The requirements, terms and mistakes of another city need not be invented again. The entry also tells the author of the example that it was of use.",
      },
      example: {
        fi: "Oslon päästötön katutyömaa: apua vertailuperusteisiin ja riskeihin. Turun sähköbussilinja: apua sopimukseen ja tulosten mittaamiseen.",
        sv: "Den utsläppsfria gatuarbetsplatsen i Oslo: hjälp med jämförelsegrunder och risker. Elbusslinjen i Åbo: hjälp med kontraktet och mätningen av resultat.",
        en: "Zero-emission street site in Oslo: helped with award criteria and risks. Electric bus line in Turku: helped with the contract and the measuring of results.",
      },
      columns: {
        case: { label: { fi: "Tapaus", sv: "Fall", en: "Case" } },
        "used-for": {
          label: { fi: "Mihin siitä oli apua", sv: "Vad det hjälpte med", en: "What it helped with" },
          options: {
            need: { fi: "Tarpeen kuvaus", sv: "Beskrivning av behovet", en: "Describing the need" },
            dialogue: { fi: "Markkinakartoitus", sv: "Marknadsundersökning", en: "Market consultation" },
            procedure: { fi: "Menettelyn valinta", sv: "Val av förfarande", en: "Choice of procedure" },
            criteria: {
              fi: "Vaatimukset ja vertailuperusteet",
              sv: "Krav och jämförelsegrunder",
              en: "Requirements and award criteria",
            },
            rights: { fi: "Oikeudet ja data", sv: "Rättigheter och data", en: "Rights and data" },
            contract: { fi: "Sopimus", sv: "Kontrakt", en: "Contract" },
            risks: { fi: "Riskit", sv: "Risker", en: "Risks" },
            results: { fi: "Tulosten mittaaminen", sv: "Mätning av resultat", en: "Measuring results" },
          },
        },
      },
    },
    "cases-none": {
      label: {
        fi: "Etsin, mutta mikään tapaus ei sovi",
        sv: "Jag sökte, men inget fall passar",
        en: "I searched and no case fits",
      },
      help: {
        fi: "Näin verkosto saa tietää, mistä esimerkkejä puuttuu.",
        sv: "Så får nätverket veta var det saknas exempel.",
        en: "This tells the network where examples are missing.",
      },
      why: {
        fi: "Tyhjäkin haku on tulos. Koordinaattorit näkevät, mistä tapauksia puuttuu, ja oma suunnitelmasi voi olla alansa ensimmäinen esimerkki.",
        sv: "Också en sökning utan träff är ett resultat. Samordnarna ser var det saknas fall, och din plan kan bli det första exemplet på sitt område.",
        en: "An empty search is a result too. Coordinators see where cases are missing, and your plan may become the first example of its kind.",
      },
    },
    "dialogue-state": {
      label: {
        fi: "Markkinakartoitus (markkinavuoropuhelu)",
        sv: "Marknadsundersökning (marknadsdialog)",
        en: "Market consultation (market dialogue)",
      },
      help: {
        fi: "Suosittelemme kartoitusta jokaisessa suunnitelmassa. Yksikin puhelinkierros on enemmän kuin ei mitään.",
        sv: "Vi rekommenderar en undersökning i varje plan. Redan en telefonrunda är bättre än ingenting.",
        en: "We recommend a consultation in every plan. Even a round of calls is better than none.",
      },
      why: {
        fi: "Hankintalain 65\u00a0§ sallii keskustelun markkinoiden kanssa ennen kilpailutusta, kunhan se ei vääristä kilpailua. Kirjattu kartoitus auttaa myös perustelemaan päätöksen, jos tarjouksia tulee vain yksi.",
        sv: "Enligt 65\u00a0§ i upphandlingslagen får man diskutera med marknaden före konkurrensutsättningen, så länge det inte snedvrider konkurrensen. En dokumenterad undersökning hjälper också att motivera beslutet om det bara kommer in ett anbud.",
        en: "Section 65 of the Procurement Act allows talks with the market before the tender, as long as they do not distort competition. A documented consultation also helps to give reasons for the decision if only one tender comes in.",
      },
      options: {
        "not-planned": { fi: "Ei suunnitteilla", sv: "Inte planerad", en: "Not planned" },
        planned: { fi: "Suunniteltu", sv: "Planerad", en: "Planned" },
        held: { fi: "Tehty", sv: "Genomförd", en: "Held" },
      },
    },
    "dialogue-plan": {
      label: {
        fi: "Markkinakartoituksen suunnitelma",
        sv: "Plan för marknadsundersökningen",
        en: "Plan of the consultation",
      },
      help: {
        fi: "Yksi rivi jokaista tapaa kohden. Päivien on oltava ennen hankintailmoitusta.",
        sv: "En rad för varje sätt. Datumen ska ligga före upphandlingsannonsen.",
        en: "One row for each way. The dates must come before the contract notice.",
      },
      why: {
        fi: "Hyvät kysymykset koskevat sitä, mitä ette vielä tiedä: mikä on mahdollista, mikä maksaa ja mikä vaatimus sulkisi yrityksen pois. Sama suunnitelma on pohjana kutsulle, jonka voit julkaista.",
        sv: "Goda frågor gäller det ni ännu inte vet: vad som är möjligt, vad som kostar och vilket krav som skulle utesluta ett företag. Samma plan ligger till grund för den inbjudan som du kan publicera.",
        en: "Good questions are about what you do not know yet: what is possible, what it costs, which requirement would shut a company out. The same plan becomes the invitation that you can publish.",
      },
      example: {
        fi: "Tietopyyntö Hilmassa 12.1.2027. Kohderyhmä: kuvantunnistuksen ja suurkeittiöiden yritykset. Kysymykset: Millä tarkkuudella ruokalaji tunnistetaan lautaselta? Mitä tietoja tarvitsette ruokalistasta? Mikä maksaa eniten?",
        sv: "Informationsförfrågan i Hilma 12.1.2027. Målgrupp: företag inom bildigenkänning och storkök. Frågor: Med vilken noggrannhet känns en maträtt igen på tallriken? Vilka uppgifter behöver ni om matsedeln? Vad kostar mest?",
        en: "Request for information in Hilma, 12 January 2027. For: companies in image recognition and professional kitchens. Questions: How accurately is a dish recognised on a plate? What do you need to know of the menu? What costs the most?",
      },
      columns: {
        way: {
          label: { fi: "Tapa", sv: "Sätt", en: "Way" },
          options: {
            "hilma-request": {
              fi: "Tietopyyntö Hilmassa",
              sv: "Informationsförfrågan i Hilma",
              en: "Request for information in Hilma",
            },
            "supplier-day": { fi: "Toimittajapäivä", sv: "Leverantörsdag", en: "Day for suppliers" },
            "one-to-one": { fi: "Kahdenkeskiset keskustelut", sv: "Enskilda samtal", en: "One-to-one talks" },
            "site-visit": { fi: "Tutustuminen kohteeseen", sv: "Besök på plats", en: "Visit to the site" },
            challenge: {
              fi: "Haaste tai ideahaku",
              sv: "Utmaning eller idéutlysning",
              en: "Challenge or call for ideas",
            },
            other: { fi: "Muu tapa", sv: "Annat sätt", en: "Another way" },
          },
        },
        date: { label: { fi: "Päivä", sv: "Datum", en: "Date" } },
        who: {
          label: { fi: "Kenelle", sv: "För vem", en: "For whom" },
          help: {
            fi: "Kutsuttavat yritykset tai alat. Ei näy kutsussa.",
            sv: "Företag eller branscher som bjuds in. Syns inte i inbjudan.",
            en: "Companies or fields to invite. Not shown in the invitation.",
          },
        },
        questions: {
          label: { fi: "Mitä kysytte", sv: "Vad ni frågar", en: "What you ask" },
          help: {
            fi: "Kolmesta viiteen avointa kysymystä riittää.",
            sv: "Tre till fem öppna frågor räcker.",
            en: "Three to five open questions are enough.",
          },
        },
      },
    },
    "dialogue-deadline": {
      label: { fi: "Vastaukset viimeistään", sv: "Svar senast", en: "Answers by" },
      help: {
        fi: "Anna vastaamiseen vähintään kaksi viikkoa.",
        sv: "Ge minst två veckor att svara.",
        en: "Give at least two weeks to answer.",
      },
      why: {
        fi: "Pieni yritys tarvitsee aikaa, eikä ulkomainen yritys näe ilmoitusta heti. Määräaika loma-aikaan karsii vastauksia.",
        sv: "Ett litet företag behöver tid, och ett utländskt ser inte annonsen genast. En tidsfrist under semestern gallrar bland svaren.",
        en: "A small company needs time, and a foreign one does not see the notice at once. A deadline in the holidays costs you answers.",
      },
    },
    "dialogue-languages": {
      label: { fi: "Millä kielillä voi vastata", sv: "På vilka språk man kan svara", en: "Languages of the answers" },
      help: {
        fi: "Kolmella kielellä saa enemmän vastauksia, myös ulkomailta.",
        sv: "Med tre språk får ni fler svar, också från utlandet.",
        en: "Three languages bring more answers, also from abroad.",
      },
      why: {
        fi: "Moni erikoistunut yritys ei vastaa suomeksi tai ruotsiksi. Lopullisten tarjousten kielen voi päättää erikseen.",
        sv: "Många specialiserade företag svarar inte på finska eller svenska. Språket för de slutliga anbuden kan ni besluta om separat.",
        en: "Many specialised companies do not answer in Finnish or Swedish. The language of the final tenders can be decided separately.",
      },
      options: {
        fi: { fi: "Suomi", sv: "Finska", en: "Finnish" },
        sv: { fi: "Ruotsi", sv: "Svenska", en: "Swedish" },
        en: { fi: "Englanti", sv: "Engelska", en: "English" },
      },
    },
    "dialogue-address": {
      label: { fi: "Mihin vastataan", sv: "Var man svarar", en: "Where to answer" },
      help: {
        fi: "Lomakkeen tai palvelun verkko-osoite, alussa https.",
        sv: "Webbadressen till formuläret eller tjänsten, börjar med https.",
        en: "Web address of the form or service, beginning with https.",
      },
      why: {
        fi: "Yksi yhteinen osoite pitää vastaukset tallessa ja kohtelee kaikkia samoin. Sähköpostiin tulleet vastaukset jäävät helposti yhden ihmisen laatikkoon.",
        sv: "En gemensam adress håller svaren i förvar och behandlar alla lika. Svar per e-post blir lätt kvar i en persons låda.",
        en: "One common address keeps the answers safe and treats everyone alike. Answers by mail easily stay in one person’s box.",
      },
      example: {
        fi: "https://kysely.kaupunki.example/havikki",
        sv: "https://enkat.staden.example/matsvinn",
        en: "https://survey.city.example/food-waste",
      },
    },
    "dialogue-open": {
      label: {
        fi: "Näytetäänkö kutsu avoimella markkinasivulla?",
        sv: "Ska inbjudan visas på den öppna marknadssidan?",
        en: "Show the invitation on the open market page?",
      },
      help: {
        fi: "Silloin kuka tahansa voi lukea sen kirjautumatta.",
        sv: "Då kan vem som helst läsa den utan att logga in.",
        en: "Then anyone can read it without an account.",
      },
      why: {
        fi: "Avoin kutsu tavoittaa myös yritykset, jotka eivät seuraa Hilmaa. Sivulla näkyy vain kutsuun kuuluva, kuten tarve, tavoitteet ja aikataulu. Hintoja siellä ei ole.",
        sv: "En öppen inbjudan når också företag som inte följer Hilma. På sidan syns bara det som hör till inbjudan, såsom behov, mål och tidtabell. Priser visas aldrig.",
        en: "An open invitation also reaches companies that do not follow Hilma. The page shows only what belongs to the invitation, such as the need, the goals and the schedule. Prices are never there.",
      },
    },
    "equal-treatment": {
      label: {
        fi: "Miten tasapuolinen kohtelu varmistetaan",
        sv: "Hur likabehandlingen säkras",
        en: "How equal treatment is kept",
      },
      help: {
        fi: "Kartoitukseen osallistunut ei saa etua eikä haittaa (hankintalain 66\u00a0§).",
        sv: "Den som deltar i undersökningen får varken fördel eller nackdel (66\u00a0§ i upphandlingslagen).",
        en: "Taking part must bring neither advantage nor disadvantage (section 66 of the Procurement Act).",
      },
      why: {
        fi: "Jos yksi yritys on tiennyt enemmän kuin muut, kilpailutus voi kaatua. Etukäteen sovitut tavat ovat halvempia kuin jälkikäteen tehty selvitys.",
        sv: "Om ett företag har vetat mer än de andra kan konkurrensutsättningen falla. Sätt som avtalats i förväg är billigare än en utredning i efterhand.",
        en: "If one company has known more than the others, the tender may fall. Ways agreed beforehand cost less than explanations afterwards.",
      },
      options: {
        "same-information": {
          fi: "Samat tiedot kaikille",
          sv: "Samma information till alla",
          en: "Same information to all",
        },
        log: {
          fi: "Keskusteluista pidetään päiväkirjaa",
          sv: "Samtalen antecknas i en logg",
          en: "A log is kept of the talks",
        },
        "questions-published": {
          fi: "Kysymykset ja vastaukset julkaistaan",
          sv: "Frågor och svar publiceras",
          en: "Questions and answers are published",
        },
        "enough-time": {
          fi: "Kaikille riittävästi aikaa tarjota",
          sv: "Tillräcklig anbudstid för alla",
          en: "Enough time for everyone to tender",
        },
        "prior-involvement": {
          fi: "Valmisteluun osallistuneen etu arvioidaan ja tasataan",
          sv: "Fördelen för den som deltagit i beredningen bedöms och utjämnas",
          en: "Any advantage of those who took part is assessed and evened out",
        },
        other: { fi: "Muu keino", sv: "Annat sätt", en: "Another way" },
      },
    },
    "dialogue-findings": {
      label: {
        fi: "Mitä markkinakartoitus osoitti",
        sv: "Vad marknadsundersökningen visade",
        en: "What the consultation showed",
      },
      help: {
        fi: "Mitä muutitte sen takia? Älä kirjoita yritysten liikesalaisuuksia.",
        sv: "Vad ändrade ni på grund av den? Skriv inga företagshemligheter.",
        en: "What did you change because of it? No company’s secrets.",
      },
      why: {
        fi: "Kartoitus on tehty turhaan, jos mikään ei muuttunut. Havainnot kirjataan, jotta myös ne yritykset, jotka eivät osallistuneet, saavat saman tiedon kilpailutuksessa.",
        sv: "En undersökning är gjord i onödan om ingenting ändrades. Iakttagelserna antecknas så att också de företag som inte deltog får samma uppgifter i konkurrensutsättningen.",
        en: "A consultation was in vain if nothing changed. The findings are written down so that companies that did not take part get the same information in the tender.",
      },
      example: {
        fi: "Tarkkuusvaatimus 95\u00a0% olisi sulkenut pois kaikki paitsi yhden. Laskimme sen 85 prosenttiin ja annamme paremmasta pisteitä. Yritykset pitivät kolmen kuukauden käyttöönottoa liian lyhyenä, joten siihen varataan kuusi.",
        sv: "Kravet på 95\u00a0% noggrannhet hade uteslutit alla utom ett företag. Vi sänkte det till 85 procent och ger poäng för bättre. Företagen ansåg att tre månader är för kort för ibruktagandet, så vi reserverar sex.",
        en: "An accuracy of 95% would have shut out all but one. We lowered it to 85% and give points for better. Companies found three months too short for taking it into use, so six are reserved.",
      },
    },
    "dialogue-companies": {
      label: { fi: "Osallistuneet yritykset", sv: "Företag som deltog", en: "Companies that took part" },
      help: {
        fi: "Lukumäärä. Laske mukaan nekin, jotka vastasivat vain kirjallisesti.",
        sv: "Antal. Räkna också med dem som bara svarade skriftligt.",
        en: "How many. Count also those that only sent a written answer.",
      },
      why: {
        fi: "Määrä osoittaa, kuinka laajasti markkinaa kuultiin. Yritysten nimiä ei kysytä tässä.",
        sv: "Antalet visar hur brett marknaden hördes. Företagens namn frågas inte här.",
        en: "The number shows how widely the market was heard. Names of companies are not asked here.",
      },
    },
    "companies-able": {
      label: {
        fi: "Kuinka moni yritys pystyisi tarjoamaan",
        sv: "Hur många företag som kunde lämna anbud",
        en: "Companies able to bid",
      },
      help: {
        fi: "”Ei yhtään” tarkoittaa, että on etsitty eikä löydetty. Jos ette ole etsineet, valitse ”Ei vielä selvitetty”.",
        sv: "”Inget” betyder att ni har sökt men inte hittat. Om ni inte har sökt, välj ”Inte utrett ännu”.",
        en: "“None” means that you searched and found none. If you have not searched, choose “Not looked into yet”.",
      },
      why: {
        fi: "Tarjoajien määrä vaikuttaa menettelyyn: neuvotteluihin kutsutaan yleensä vähintään kolme, rajoitettuun menettelyyn viisi. Vastausta ei näytetä yrityksille.",
        sv: "Antalet möjliga anbudsgivare påverkar förfarandet: till förhandlingar bjuds vanligen minst tre, till ett selektivt förfarande fem. Svaret visas inte för företagen.",
        en: "The number of possible tenderers bears on the procedure: at least three are usually invited to negotiate, five to a restricted procedure. Companies do not see the answer.",
      },
      options: {
        "0": { fi: "Ei yhtään", sv: "Inget", en: "None" },
        "1": { fi: "Yksi", sv: "Ett", en: "One" },
        "2": { fi: "Kaksi", sv: "Två", en: "Two" },
        "3-4": { fi: "3–4 yritystä", sv: "3–4 företag", en: "3–4 companies" },
        "5-9": { fi: "5–9 yritystä", sv: "5–9 företag", en: "5–9 companies" },
        "10-plus": { fi: "10 tai enemmän", sv: "10 eller fler", en: "10 or more" },
        "not-known": { fi: "Ei vielä selvitetty", sv: "Inte utrett ännu", en: "Not looked into yet" },
      },
    },
    "companies-few-why": {
      label: {
        fi: "Alle kolme yritystä: mitä se merkitsee kilpailutukselle",
        sv: "Färre än tre företag: vad det betyder för konkurrensutsättningen",
        en: "Fewer than three: what it means for the tender",
      },
      help: {
        fi: "Rajasivatko omat vaatimukset markkinan pieneksi?",
        sv: "Var det era egna krav som gjorde marknaden liten?",
        en: "Did your own requirements narrow the market?",
      },
      why: {
        fi: "Suorahankintaa ei voi perustella sillä, että vaatimukset rajasivat muut pois. Usein yksi väljempi vaatimus, osiin jakaminen tai pidempi tarjousaika tuo lisää tarjoajia.",
        sv: "En direktupphandling kan inte motiveras med att kraven uteslöt de andra. Ofta ger ett lindrigare krav, en uppdelning i delar eller en längre anbudstid fler anbudsgivare.",
        en: "A direct award cannot rest on requirements that shut the others out. Often one softer requirement, lots or a longer time to tender brings more tenderers.",
      },
      example: {
        fi: "Vain kaksi telakkaa rakentaa tämän kokoisia sähkökäyttöisiä yhteysaluksia. Luovumme tarkasta pituudesta ja sallimme ryhmittymät, jolloin pienempi telakka ja akkuvalmistaja voivat tarjota yhdessä.",
        sv: "Bara två varv bygger eldrivna förbindelsefartyg av den här storleken. Vi avstår från kravet på exakt längd och tillåter grupper, så att ett mindre varv och en batteritillverkare kan lämna anbud tillsammans.",
        en: "Only two shipyards build electric ferries of this size. We drop the exact length and allow groups, so that a smaller yard and a battery maker can tender together.",
      },
    },
  },
};
