import type { FirstWording } from "./first-wording.ts";

/** Wordings for the plan and the documents. Gaps that the writer fills stand in brackets. */
export const planWordings: readonly FirstWording[] = [
  {
    kind: "wording",
    title: {
      fi: "Tasapuolinen markkinakartoitus",
      sv: "En jämlik marknadsundersökning",
      en: "An even-handed market consultation",
    },
    text: {
      fi: "Kaikille osallistujille annetaan samat tiedot ja yhtä paljon aikaa. Jokaisesta tapaamisesta kirjataan päivä, osallistujat, kysymykset ja annetut tiedot. Tiedot, joilla voi olla merkitystä tarjouksen tekemisessä, liitetään tarjouspyyntöön. Jos joku on osallistunut valmisteluun, muut saavat saman aineiston ja tarjousaika mitoitetaan niin, että he ehtivät perehtyä siihen.",
      sv: "Alla deltagare får samma information och lika mycket tid. För varje möte antecknas datum, deltagare, frågor och lämnade uppgifter. Uppgifter som kan ha betydelse för anbudet bifogas anbudsförfrågan. Om någon har deltagit i beredningen får de andra samma material, och anbudstiden bestäms så att de hinner sätta sig in i det.",
      en: "All participants get the same information and the same time. The day, the participants, the questions and the information given are recorded for each meeting. Information that may matter for a tender is attached to the invitation to tender. If somebody has taken part in the preparation, the others get the same material and the time for tenders is long enough for them to study it.",
    },
    source: { section: { fi: "65 ja 66 §", sv: "65 och 66 §", en: "sections 65 and 66" } },
    questions: ["dialogue-plan", "dialogue-findings"],
  },
  {
    kind: "wording",
    title: {
      fi: "Kysymys markkinoille: mikä estäisi tarjoamasta",
      sv: "Fråga till marknaden: vad skulle hindra ett anbud",
      en: "A question to the market: what would keep you from tendering",
    },
    text: {
      fi: "Mitkä hankinnan kohteen, sopimusehtojen tai vaatimusten kohdat estäisivät teitä tekemästä tarjousta? Miten muuttaisitte niitä niin, että tarpeemme silti täyttyy?",
      sv: "Vilka delar av föremålet för upphandlingen, avtalsvillkoren eller kraven skulle hindra er från att lämna anbud? Hur skulle ni ändra dem så att vårt behov ändå uppfylls?",
      en: "Which parts of the object, the contract terms or the requirements would keep you from tendering? How would you change them so that our need is still met?",
    },
    source: { example: "pirkanmaa-digiclinic" },
    questions: ["dialogue-plan"],
  },
  {
    kind: "wording",
    title: {
      fi: "Tarve, jota markkinoiden tarjonta ei täytä",
      sv: "Ett behov som utbudet på marknaden inte uppfyller",
      en: "A need that the market does not meet",
    },
    text: {
      fi: "Markkinakartoituksessa [aika] selvitettiin, voidaanko tarve täyttää markkinoilla jo olevilla tavaroilla, palveluilla tai rakennusurakoilla. Siihen osallistui [määrä] toimittajaa, ja lisäksi käytiin läpi [lähteet]. Lähimmät ratkaisut olivat [ratkaisut]. Ne eivät täytä tarvetta, koska [mitattava puute]. Siksi hankitaan ratkaisun kehittäminen ja sen tuloksen osto.",
      sv: "I marknadsundersökningen [tid] utreddes om behovet kan uppfyllas med varor, tjänster eller byggentreprenader som redan finns på marknaden. [Antal] leverantörer deltog, och dessutom gick vi igenom [källor]. De närmaste lösningarna var [lösningar]. De uppfyller inte behovet eftersom [mätbar brist]. Därför upphandlas utveckling av en lösning och köp av resultatet.",
      en: "The market consultation of [time] looked into whether the need can be met by goods, services or works already on the market. [Number] suppliers took part, and [sources] were studied as well. The nearest solutions were [solutions]. They do not meet the need, because [a lack that can be measured]. Therefore both the development of a solution and the purchase of its result are procured.",
    },
    source: { section: { fi: "38 § ja 39 § 1 mom.", sv: "38 § och 39 § 1 mom.", en: "sections 38 and 39(1)" } },
    questions: ["ordinary-why-not", "procedure-why", "procedure-record"],
    procedures: ["innovation"],
  },
  {
    kind: "wording",
    title: {
      fi: "Neuvottelumenettelyn peruste",
      sv: "Grunden för förhandlat förfarande",
      en: "The ground for the competitive procedure with negotiation",
    },
    text: {
      fi: "Neuvottelumenettelyä käytetään hankintalain 34 §:n 2 momentin [numero] kohdan perusteella. Perusteen täyttymisen osoittavat nämä seikat: [tosiseikat]. Neuvotteluissa käsitellään [asiat]. Vähimmäisvaatimuksista ja vertailuperusteista ei neuvotella.",
      sv: "Förhandlat förfarande används med stöd av 34 § 2 mom. [nummer] punkten i upphandlingslagen. Följande omständigheter visar att grunden är uppfylld: [omständigheter]. Förhandlingarna gäller [frågor]. Minimikrav och jämförelsegrunder är inte föremål för förhandling.",
      en: "The competitive procedure with negotiation is used on the ground of section 34(2), item [number], of the Act. These facts show that the ground is met: [facts]. The negotiations concern [matters]. Minimum requirements and award criteria are not negotiated.",
    },
    source: { section: { fi: "34 § 2 mom. ja 35 §", sv: "34 § 2 mom. och 35 §", en: "sections 34(2) and 35" } },
    questions: ["procedure-why", "procedure-record"],
    procedures: ["neg-w-call"],
  },
  {
    kind: "wording",
    title: {
      fi: "Miksi hankintaa ei jaeta osiin",
      sv: "Varför upphandlingen inte delas upp",
      en: "Why the procurement is not divided into lots",
    },
    text: {
      fi: "Hankintaa ei jaeta osiin, koska [peruste: esimerkiksi osien toimiminen yhdessä on itse hankittava tulos]. Jaon vaihtoehtoina arvioitiin [vaihtoehdot]. Pienten ja keskisuurten yritysten mahdollisuudet turvataan näin: [keinot, kuten ryhmittymät, alihankinta ja kohtuulliset soveltuvuusvaatimukset].",
      sv: "Upphandlingen delas inte upp eftersom [skäl: till exempel att delarna fungerar tillsammans är själva resultatet som upphandlas]. De alternativ som bedömdes var [alternativ]. Små och medelstora företags möjligheter tryggas så här: [åtgärder, till exempel grupper, underleverantörer och rimliga lämplighetskrav].",
      en: "The procurement is not divided into lots, because [reason: for example, that the parts work together is itself the result bought]. The ways of dividing it that were considered are [ways]. The chances of small and medium-sized firms are kept by [means, such as groups, subcontracting and proportionate suitability requirements].",
    },
    source: { section: { fi: "75 § 1 mom.", sv: "75 § 1 mom.", en: "section 75(1)" } },
    questions: ["lots-why"],
  },
  {
    kind: "wording",
    title: {
      fi: "Erilliset kohteet, joista yhden voi keskeyttää",
      sv: "Separata delar, av vilka en kan avbrytas",
      en: "Separate targets, one of which can stop",
    },
    text: {
      fi: "Hanke jaetaan erillisiin kohteisiin: [kohteet]. Jokaisella kohteella on oma tavoitteensa ja oma päätöksensä jatkamisesta. Kohde keskeytetään, jos [ehto] ei täyty viimeistään [päivä]. Yhden kohteen keskeyttäminen ei pysäytä muita.",
      sv: "Projektet delas in i separata delar: [delar]. Varje del har ett eget mål och ett eget beslut om fortsättning. En del avbryts om [villkor] inte är uppfyllt senast [datum]. Att en del avbryts stoppar inte de andra.",
      en: "The project is divided into separate targets: [targets]. Each has its own goal and its own decision to go on. A target is stopped if [condition] is not met by [day]. Stopping one target does not stop the others.",
    },
    source: { example: "oodi-logistics-robots" },
    questions: ["lots-why", "stop-rule"],
  },
  {
    kind: "wording",
    title: {
      fi: "Ongelma kuvataan, ratkaisua ei määrätä",
      sv: "Problemet beskrivs, lösningen föreskrivs inte",
      en: "The problem is described, the solution is not prescribed",
    },
    text: {
      fi: "Tarjouspyynnössä kuvataan ongelma, sen laajuus ja ne, joita se koskee: [kuvaus]. Ratkaisua ei määrätä. Tarjoaja valitsee keinot itse, kunhan nämä rajat pitävät: [vähimmäisvaatimukset]. Kokemukseksi riittää yksi hanke, jotta uudet ja pienet yritykset voivat tarjota.",
      sv: "Anbudsförfrågan beskriver problemet, dess omfattning och vem det berör: [beskrivning]. Lösningen föreskrivs inte. Anbudsgivaren väljer sätten själv inom dessa gränser: [minimikrav]. Ett referensprojekt räcker, så att nya och små företag kan lämna anbud.",
      en: "The invitation to tender describes the problem, its size and whom it concerns: [description]. The solution is not prescribed. The tenderer chooses the means within these limits: [minimum requirements]. One project is enough as experience, so that new and small companies can tender.",
    },
    source: { example: "barcelona-open-challenge" },
    questions: ["supplier-freedom"],
  },
  {
    kind: "wording",
    title: {
      fi: "Mitä maksaa, jos mitään ei tehdä",
      sv: "Vad det kostar att inte göra något",
      en: "What it costs to do nothing",
    },
    text: {
      fi: "Nyt tarve aiheuttaa vuodessa [työtunnit, kustannukset tai haitat], jotka on mitattu näin: [tapa ja aika]. Syyt ovat [syyt]. Jos mitään ei tehdä, vuonna [vuosi] luvut ovat arviolta [luvut], koska [peruste]. Käyttäjistä tätä ovat arvioineet [ketkä ja miten].",
      sv: "I dag medför behovet per år [arbetstimmar, kostnader eller olägenheter], mätta så här: [sätt och tid]. Orsakerna är [orsaker]. Om inget görs är siffrorna år [år] uppskattningsvis [siffror], eftersom [grund]. Bland användarna har detta bedömts av [vilka och hur].",
      en: "At present the need causes [working hours, costs or harm] a year, measured by [way and time]. The causes are [causes]. If nothing is done, the figures in [year] will be about [figures], because [basis]. Among the users this was assessed by [who and how].",
    },
    source: { criterion: "need-users" },
    questions: ["who-affected", "if-nothing"],
  },
  {
    kind: "wording",
    title: {
      fi: "Käyttöönoton omistaja, rahat ja seuranta",
      sv: "Ägare, pengar och uppföljning för ibruktagandet",
      en: "Owner, money and follow-up of the take-up",
    },
    text: {
      fi: "Tuloksen omistaa [yksikkö ja henkilö tehtävän mukaan]. Käyttöönotto etenee näin: [vaiheet ja päivät]. Rahoitus on varattu [vuosille ja momentille] myös ylläpitoon. Henkilöstö perehdytetään [tapa]. Tulos mitataan [päivät] samoilla mittareilla kuin lähtötaso, ja laajentamisesta päättää [kuka] viimeistään [päivä].",
      sv: "Resultatet ägs av [enhet och uppgift]. Det tas i bruk så här: [skeden och datum]. Finansiering är reserverad [år och moment], också för underhållet. Personalen introduceras [sätt]. Resultatet mäts [datum] med samma mått som utgångsläget, och om en utvidgning beslutar [vem] senast [datum].",
      en: "The result is owned by [unit and post]. It is taken into use in these stages: [stages and days]. Funding is reserved [years and budget line], for upkeep as well. The staff is trained by [way]. The result is measured on [days] with the same measures as the starting level, and [who] decides on wider use by [day].",
    },
    source: { criterion: "takeup-sharing" },
    questions: ["take-up"],
  },
];
