import type { Text } from "../../lang.ts";

// Warnings: shown at the field, on the check page and to reviewers; they never block.
export const warnMessages = {
  // {other} the word
  "need-names-product": {
    fi: "”{other}” näyttää tuotteen tai yrityksen nimeltä. Kuvaa tarve nimeämättä ratkaisua.",
    sv: "”{other}” ser ut som namnet på en produkt eller ett företag. Beskriv behovet utan att nämna lösningen.",
    en: "“{other}” looks like the name of a product or company. Describe the need without naming a solution.",
  },
  // {other} the goal
  "goal-baseline": {
    fi: "Tavoitteelta ”{other}” puuttuu lähtötaso. Ilman sitä vaikutusta ei voi osoittaa.",
    sv: "Målet ”{other}” saknar utgångsläge. Utan det kan effekten inte visas.",
    en: "The goal “{other}” has no starting level. Without one the effect cannot be shown.",
  },
  // {other} the goal, {date} its day, {otherDate} day of use
  "goal-after-use": {
    fi: "Tavoitteen ”{other}” pitäisi toteutua {date}, mutta ratkaisu on käytössä vasta {otherDate}. Tarkista päivät.",
    sv: "Målet ”{other}” ska nås {date}, men lösningen är i bruk först {otherDate}. Kontrollera datumen.",
    en: "The goal “{other}” should be met by {date}, but the solution is in use only by {otherDate}. Check the dates.",
  },
  // none
  "few-suppliers.none": {
    fi: "Yhtään tarjoamaan kykenevää yritystä ei ole löytynyt. Väljennä vaatimuksia, jatka markkinavuoropuhelua tai harkitse kehittämistyön ostamista.",
    sv: "Inget företag som kan lämna anbud har hittats. Lätta på kraven, fortsätt marknadsdialogen eller överväg att köpa utvecklingsarbete.",
    en: "No company able to tender has been found. Loosen the requirements, go on with the dialogue or consider buying development.",
  },
  // {count} companies
  "few-suppliers": {
    fi: "Tarjoamaan kykeneviä yrityksiä on vain {count}. Tarkista, rajaavatko vaatimukset markkinaa turhaan.",
    sv: "Antalet företag som kan lämna anbud är bara {count}. Kontrollera om kraven begränsar marknaden i onödan.",
    en: "The number of companies able to tender is only {count}. See whether the requirements narrow the market for no good reason.",
  },
  // none
  "dialogue-missing.not-planned": {
    fi: "Markkinavuoropuhelua ei ole suunniteltu. Suosittelemme sitä jokaiseen suunnitelmaan: tietopyyntökin riittää.",
    sv: "Ingen marknadsdialog är planerad. Vi rekommenderar en i varje plan: även en informationsförfrågan räcker.",
    en: "No market dialogue is planned. We recommend one in every plan: a request for information is enough.",
  },
  "dialogue-missing.no-date": {
    fi: "Markkinavuoropuhelu on suunniteltu, mutta sillä ei ole tulevaa päivää. Lisää päivä tai merkitse vuoropuhelu käydyksi.",
    sv: "En marknadsdialog är planerad men saknar ett kommande datum. Lägg till ett datum eller ange att dialogen har förts.",
    en: "A market dialogue is planned but has no date to come. Add a date or mark the dialogue as held.",
  },
  // {sum}, {max} the threshold
  "near-threshold": {
    fi: "Arvo {sum} on lähellä kynnysarvoa {max}. Tarkista laskelma: optiot, palkkiot ja muut samaan tarpeeseen kuuluvat hankinnat lasketaan mukaan.",
    sv: "Värdet {sum} ligger nära tröskelvärdet {max}. Kontrollera beräkningen: optioner, ersättningar och andra upphandlingar för samma behov räknas med.",
    en: "The value {sum} is close to the threshold {max}. Check the calculation: options, fees and other purchases for the same need count.",
  },
  // none
  "pilot-and-rollout": {
    fi: "Suunnitelmassa on kokeilu ja siitä seuraava hankinta, mutta arvossa ei ole jatkoa. Jos jatkosta sovitaan etukäteen, kokeilu ja jatko ovat yksi hankinta (hankintalain 31 §). Lisää jatko arvon osiin.",
    sv: "Planen innehåller ett försök och ett köp som följer på det, men fortsättningen ingår inte i värdet. Om fortsättningen avtalas på förhand är försöket och fortsättningen en och samma upphandling (31 § i upphandlingslagen). Lägg till fortsättningen i värdets delar.",
    en: "The plan has a pilot and a purchase that follows it, but the value leaves the follow-on out. If it is agreed beforehand, pilot and follow-on are one procurement (section 31 of the Procurement Act). Add the follow-on to the parts of the value.",
  },
  // {sum} the value of all, {otherSum} that of the other plans
  "linked-plans-added": {
    fi: "Samaan tarpeeseen liittyvien suunnitelmien arvo {otherSum} lasketaan mukaan: yhteensä {sum}. Sama tarve on yksi hankinta, eikä sitä saa pilkkoa sääntöjen välttämiseksi (hankintalain 31\u00a0§).",
    sv: "Värdet {otherSum} av planerna för samma behov räknas med: sammanlagt {sum}. Samma behov är en enda upphandling, och den får inte delas upp för att kringgå reglerna (31\u00a0§ i upphandlingslagen).",
    en: "The value {otherSum} of the plans for the same need is added: {sum} in all. One need is one procurement, and it may not be split to avoid the rules (section 31 of the Procurement Act).",
  },
  // {other} CPV code with its name
  "annex-e-suspected": {
    fi: "CPV-koodi {other} kuuluu yleensä liitteen E palveluihin, joilla on oma kynnysarvonsa. Tarkista vastaus kysymykseen erityisistä palveluista.",
    sv: "CPV-koden {other} hör i regel till tjänsterna i bilaga E, som har ett eget tröskelvärde. Kontrollera svaret på frågan om särskilda tjänster.",
    en: "The CPV code {other} usually belongs to Annex E services, which have their own threshold. Check the answer on special services.",
  },
  "utilities-suspected": {
    fi: "CPV-koodi {other} viittaa vesi-, energia-, liikenne- tai postialaan, jolloin voidaan soveltaa erityisalojen hankintalakia (1398/2016). Tarkista, kuka ostaa.",
    sv: "CPV-koden {other} tyder på vatten, energi, transporter eller post, där lagen om upphandling inom försörjningssektorerna (1398/2016) kan gälla. Kontrollera vem som köper.",
    en: "The CPV code {other} points to water, energy, transport or post, where the Act on utilities procurement (1398/2016) may apply. Check who buys.",
  },
  "cpv-wide": {
    fi: "CPV-koodi {other} on kokonainen pääluokka. Valitse tarkempi koodi, niin oikeat yritykset löytävät ilmoituksen.",
    sv: "CPV-koden {other} är en hel huvudgrupp. Välj en noggrannare kod så att rätt företag hittar annonsen.",
    en: "The CPV code {other} is a whole division. Choose a closer code so that the right companies find the notice.",
  },
  // {sum}, {other} name of the band
  "value-notice-band": {
    fi: "Ilmoituksessa julkaistava arvo {sum} ei ole arvioidussa luokassa ({other}). Tarkista summa ennen julkaisemista.",
    sv: "Värdet som publiceras i annonsen, {sum}, ligger inte i den uppskattade klassen ({other}). Kontrollera beloppet före publiceringen.",
    en: "The value to be published, {sum}, is not in the estimated band ({other}). Check the sum before publishing.",
  },
  // {sum} of the budget, {otherSum} estimated value
  "budget-short": {
    fi: "Budjetti {sum} on pienempi kuin ennakoitu arvo {otherSum}. Lisää rahoitusta tai rajaa hankintaa.",
    sv: "Budgeten {sum} är mindre än det uppskattade värdet {otherSum}. Öka finansieringen eller begränsa upphandlingen.",
    en: "The budget {sum} is smaller than the estimated value {otherSum}. Find more money or narrow the purchase.",
  },
  // {sum} of the stages, {otherSum} estimated value
  "stages-over.value": {
    fi: "Vaiheiden maksut ovat yhteensä {sum}, enemmän kuin ennakoitu arvo {otherSum}. Tarkista kumpikin.",
    sv: "Etapperna kostar sammanlagt {sum}, mer än det uppskattade värdet {otherSum}. Kontrollera båda.",
    en: "The stages are paid {sum} in all, more than the estimated value {otherSum}. Check both.",
  },
  // {sum} of the stages, {otherSum} highest cost of the result
  "stages-over.max-cost": {
    fi: "Vaiheiden maksut ovat yhteensä {sum}, enemmän kuin tuloksen enimmäiskustannus {otherSum}. Tarkista kumpikin.",
    sv: "Etapperna kostar sammanlagt {sum}, mer än resultatets högsta kostnad {otherSum}. Kontrollera båda.",
    en: "The stages are paid {sum} in all, more than the highest cost of the result {otherSum}. Check both.",
  },
  // {date}
  "notice-past": {
    fi: "Ilmoituksen suunniteltu päivä {date} on jo mennyt. Anna uusi päivä: kynnysarvot ja aikataulu lasketaan siitä.",
    sv: "Annonsens planerade dag {date} har redan passerat. Ange en ny dag: tröskelvärdena och tidsplanen räknas från den.",
    en: "The planned day of the notice, {date}, has gone by. Give a new one: the thresholds and the schedule are counted from it.",
  },
  // {count} days missing, {date} computed day of use, {otherDate} wanted day of use
  "schedule-fits": {
    fi: "Aikataulu ei riitä: lain vähimmäisajoilla ja tavallisilla työvaiheilla ratkaisu on käytössä {date}, kun tavoite on {otherDate}. Puuttuu {count} päivää. Aikaista ilmoitusta tai siirrä käyttöönottoa.",
    sv: "Tidsplanen räcker inte: med lagens minimitider och vanliga arbetsskeden är lösningen i bruk {date}, målet är {otherDate}. Det fattas {count} dagar. Tidigarelägg annonsen eller flytta införandet.",
    en: "The schedule does not fit: with the law's minimum periods and the usual stages of work the solution is in use on {date}, and the aim is {otherDate}. {count} days are missing. Send the notice earlier or move the take-up.",
  },
  // {other} name of the procedure
  "procedure-not-allowed": {
    fi: "Annetuilla vastauksilla menettely ”{other}” ei ole lain mukaan käytettävissä. Katso neuvojan perustelu ja valitse toinen tai tarkista vastaukset.",
    sv: "Med de givna svaren får förfarandet ”{other}” inte användas enligt lagen. Läs rådgivarens motivering och välj ett annat eller kontrollera svaren.",
    en: "With the answers given, the procedure “{other}” may not be used under the law. Read the adviser's reason and choose another or check the answers.",
  },
  "procedure-unsuitable": {
    fi: "Menettely ”{other}” on sallittu mutta sopii huonosti annettuihin vastauksiin. Katso neuvojan perustelu ja kerro, miksi valitset sen silti.",
    sv: "Förfarandet ”{other}” är tillåtet men passar dåligt ihop med de givna svaren. Läs rådgivarens motivering och berätta varför du ändå väljer det.",
    en: "The procedure “{other}” is allowed but fits the answers badly. Read the adviser's reason and say why you choose it still.",
  },
  // none
  "procedure-undecided": {
    fi: "Menettelyä ei ole vielä valittu. Arvioijat voivat auttaa: kirjoita heille kysymys viimeisessä vaiheessa.",
    sv: "Förfarandet är ännu inte valt. Granskarna kan hjälpa: skriv en fråga till dem i det sista steget.",
    en: "No procedure is chosen yet. The reviewers can help: write them a question in the last step.",
  },
  // {other} name of the technique the adviser proposes
  "technique-fits.proposed": {
    fi: "Neuvoja ehdottaa toista tekniikkaa: {other}. Tarkista, tilataanko samaa toistuvasti.",
    sv: "Rådgivaren föreslår en annan teknik: {other}. Kontrollera om samma sak beställs upprepade gånger.",
    en: "The adviser proposes another technique: {other}. Check whether the same thing is ordered again and again.",
  },
  // none
  "technique-fits.dps-restricted": {
    fi: "EU-kynnysarvon ylittyessä dynaamiseen hankintajärjestelmään käytetään rajoitettua menettelyä (hankintalain 49–52 §). Muuta menettelyä tai tekniikkaa.",
    sv: "När EU-tröskelvärdet nås används selektivt förfarande för ett dynamiskt inköpssystem (49–52 § i upphandlingslagen). Ändra förfarandet eller tekniken.",
    en: "From the EU threshold up, a dynamic purchasing system is set up with the restricted procedure (sections 49–52 of the Procurement Act). Change the procedure or the technique.",
  },
  // {count} months
  "framework-4-years": {
    fi: "Puitejärjestely kestää {count} kuukautta. Yli neljän vuoden kestolle tarvitaan hankinnan kohteesta johtuva peruste (hankintalain 42 §). Kirjoita se menettelyn perusteluihin.",
    sv: "Ramavtalet gäller i {count} månader. En längd på över fyra år kräver en grund som beror på föremålet för upphandlingen (42 § i upphandlingslagen). Skriv den i motiveringen av förfarandet.",
    en: "The framework agreement lasts {count} months. More than four years needs a reason in what is bought (section 42 of the Procurement Act). Write it in the reasons for the procedure.",
  },
  // none
  "readiness-conflict": {
    fi: "Ratkaisun valmius ja tarvittava kehittäminen sopivat huonosti yhteen. Katso kumpikin vastaus uudelleen.",
    sv: "Lösningens mognad och behovet av utveckling passar dåligt ihop. Se över båda svaren.",
    en: "The readiness of the solution and the development needed fit badly together. Look at both answers again.",
  },
  "aim-conflict.plan-object": {
    fi: "Ostettavaksi on merkitty suunnitelma tai idea, mutta tavoitteena on muuta. Korjaa jompikumpi.",
    sv: "Som föremål har angetts en plan eller en idé, men målet är något annat. Rätta den ena.",
    en: "A plan or design is marked as what is bought, but the aim is something else. Correct one of them.",
  },
  "aim-conflict.plan-aim": {
    fi: "Tavoitteena on suunnitelma tai idea, mutta ostettavaksi on merkitty muuta. Korjaa jompikumpi.",
    sv: "Målet är en plan eller en idé, men som föremål har angetts något annat. Rätta den ena.",
    en: "The aim is a plan or an idea, but something else is marked as what is bought. Correct one of them.",
  },
  "aim-conflict.ready": {
    fi: "Tavoitteena on kehittää, vaikka ratkaisu on jo käytössä tai tilattavissa. Riittäisikö ostaminen tai mukauttaminen?",
    sv: "Målet är att utveckla, trots att lösningen redan är i bruk eller kan beställas. Räcker det med ett köp eller en anpassning?",
    en: "The aim is to develop although the solution is already in use or can be ordered. Would buying or adapting be enough?",
  },
  "rights-conflict": {
    fi: "Oikeudet on jätetty kaupungille, mutta kehittämisen hyöty on merkitty jaettavaksi. Hankintalain 9 §:n poikkeus edellyttää, ettei hyöty jää vain kaupungille tai ettei kaupunki maksa kaikkea. Tarkista vastaukset.",
    sv: "Rättigheterna har angetts tillhöra staden, men nyttan av utvecklingen anges delas. Undantaget i 9 § i upphandlingslagen förutsätter att nyttan inte bara tillfaller staden eller att staden inte betalar allt. Kontrollera svaren.",
    en: "The rights are left with the city, yet the benefit of the development is marked as shared. The exception in section 9 of the Procurement Act needs that the benefit is not the city's alone or that the city does not pay for everything. Check the answers.",
  },
  // {sum} share of price and cost in per cent
  "price-decides": {
    fi: "Hinnan ja kustannusten paino on {sum} prosenttia. Laatuerot eivät silloin juuri vaikuta. Harkitse suurempaa laadun painoa.",
    sv: "Pris och kostnader väger {sum} procent. Då påverkar kvalitetsskillnaderna knappt. Överväg en större vikt för kvaliteten.",
    en: "Price and cost weigh {sum} per cent. Differences in quality then hardly matter. Consider a greater weight for quality.",
  },
  // none
  "personal-data-unassessed": {
    fi: "Henkilötietojen käsittelyä ei ole selvitetty. Kysy tietosuojavastaavalta ennen tarjouspyyntöä.",
    sv: "Behandlingen av personuppgifter är inte utredd. Fråga dataskyddsombudet före anbudsförfrågan.",
    en: "Processing of personal data has not been looked into. Ask the data protection officer before the invitation to tender.",
  },
  // {other} CPV code with its name
  "wellbeing-county": {
    fi: "CPV-koodi {other} on sosiaali- tai terveyspalvelu. Ne ovat vuodesta 2023 hyvinvointialueiden vastuulla, Helsingissä kaupungin. Tarkista, että hankinta kuuluu kaupungille.",
    sv: "CPV-koden {other} gäller social- eller hälsovård. Sedan 2023 ansvarar välfärdsområdena för den, i Helsingfors staden. Kontrollera att upphandlingen hör till staden.",
    en: "The CPV code {other} is a social or health service. Since 2023 the wellbeing services counties are responsible for these, in Helsinki the city. Check that the purchase is the city's to make.",
  },
  // {other} the procedure
  "no-acceleration": {
    fi: "Kiire ei lyhennä määräaikoja, kun menettely on {other} (hankintalain 57\u00a0§ ei mainitse sitä). Varaa täysi aika tai valitse toinen menettely.",
    sv: "Brådska förkortar inte tidsfristerna när förfarandet är {other} (57\u00a0§ i upphandlingslagen nämner det inte). Reservera full tid eller välj ett annat förfarande.",
    en: "Urgency does not shorten the time limits when the procedure is {other} (section 57 of the Procurement Act does not name it). Allow the full time or choose another procedure.",
  },
  // none
  "notice-language": {
    fi: "Suunnitelma on englanniksi, mutta hankintailmoitus julkaistaan suomeksi tai ruotsiksi (hankintalain 101\u00a0§). Varaa aikaa ilmoituksen laatimiseen.",
    sv: "Planen är på engelska, men upphandlingsannonsen publiceras på finska eller svenska (101\u00a0§ i upphandlingslagen). Reservera tid för att utarbeta annonsen.",
    en: "The plan is in English, but the contract notice is published in Finnish or Swedish (section 101 of the Procurement Act). Allow time for writing it.",
  },
  "ai-unclassified.use": {
    fi: "Ei tiedetä, käytetäänkö tekoälyä. Vaadi tarjoajia kertomaan siitä, niin velvollisuudet ovat selvillä ajoissa.",
    sv: "Det är inte känt om AI används. Kräv att anbudsgivarna berättar det, så att skyldigheterna klarnar i tid.",
    en: "It is not known whether AI is used. Ask tenderers to say so, so that the duties are clear in time.",
  },
  "ai-unclassified.risk": {
    fi: "Tekoälyn riskiluokkaa ei ole selvitetty. Selvitä se ennen tarjouspyyntöä: suuri riski tuo velvollisuuksia myös kaupungille.",
    sv: "AI-systemets riskklass är inte utredd. Utred den före anbudsförfrågan: hög risk medför skyldigheter även för staden.",
    en: "The risk class of the AI has not been looked into. Do it before the invitation to tender: high risk brings duties to the city too.",
  },
  "network-early": {
    fi: "Suunnitelma näkyy koko verkostolle ennen kuin sopimus on tehty. Vahvista valinta vielä kerran tai rajaa näkyvyys omaan kaupunkiin.",
    sv: "Planen visas för hela nätverket innan kontraktet har ingåtts. Bekräfta valet en gång till eller begränsa synligheten till den egna staden.",
    en: "The plan is shown to the whole network before the contract is made. Confirm the choice once more or limit it to your own city.",
  },
  "records-number-missing": {
    fi: "Asianumero puuttuu. Lisää se, kun kirjaamo on antanut sen: se tulostuu jokaiseen asiakirjaan.",
    sv: "Diarienumret saknas. Lägg till det när registratorskontoret har gett det: det skrivs ut i varje dokument.",
    en: "The records number is missing. Add it when the registry has given it: it is printed on every document.",
  },
  "out-awarded-tender": {
    fi: "Toimittaja on valittu, mutta saatujen tarjousten määrä on 0. Tarkista luvut. Suorahankinnassa saatu tarjous lasketaan.",
    sv: "En leverantör har valts, men antalet mottagna anbud är 0. Kontrollera siffrorna. Vid direktupphandling räknas det anbud som tagits emot.",
    en: "A supplier was chosen, but the number of tenders received is 0. Check the numbers. In a direct award the tender received counts.",
  },
} satisfies Record<string, Text>;
