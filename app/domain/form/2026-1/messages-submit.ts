import type { Text } from "../../lang.ts";

// Rules that stop submitting: the answer is saved and can be mended later.
export const submitMessages = {
  // {label}
  required: {
    fi: "{label}: vastaus puuttuu.",
    sv: "{label}: svaret saknas.",
    en: "{label}: the answer is missing.",
  },
  "required.choice": {
    fi: "{label}: valitse vaihtoehto.",
    sv: "{label}: välj ett alternativ.",
    en: "{label}: choose an option.",
  },
  "required.tick": {
    fi: "{label}: merkitse ruutu.",
    sv: "{label}: kryssa i rutan.",
    en: "{label}: tick the box.",
  },
  "required.rows": {
    fi: "{label}: lisää ainakin yksi rivi.",
    sv: "{label}: lägg till minst en rad.",
    en: "{label}: add at least one row.",
  },
  // {label} of the group, {row} number of the row, {other} label of the column
  "row-complete": {
    fi: "{label}, rivi {row}: täytä kohta ”{other}” tai poista rivi.",
    sv: "{label}, rad {row}: fyll i ”{other}” eller ta bort raden.",
    en: "{label}, row {row}: fill in “{other}” or remove the row.",
  },
  // {label}, {min}, {count} characters now
  "text-length.short": {
    fi: "{label}: kirjoita vähintään {min} merkkiä. Nyt niitä on {count}.",
    sv: "{label}: skriv minst {min} tecken. Nu är de {count}.",
    en: "{label}: write at least {min} characters. Now there are {count}.",
  },
  // {label}, {max}, {count} characters now
  "text-length.long": {
    fi: "{label}: lyhennä teksti enintään {max} merkkiin. Nyt niitä on {count}.",
    sv: "{label}: förkorta texten till högst {max} tecken. Nu är de {count}.",
    en: "{label}: shorten the text to at most {max} characters. Now there are {count}.",
  },
  // {label}, {min}, {max}
  "number-range": {
    fi: "{label}: anna luku väliltä {min}–{max}.",
    sv: "{label}: ange ett tal mellan {min} och {max}.",
    en: "{label}: give a number from {min} to {max}.",
  },
  // {label}
  "number-range.date": {
    fi: "{label}: anna päivä vuosilta 2000–2099.",
    sv: "{label}: ange ett datum mellan åren 2000 och 2099.",
    en: "{label}: give a day from the years 2000 to 2099.",
  },
  // {label}, {max} number of decimals
  "number-range.decimals": {
    fi: "{label}: anna luku enintään {max} desimaalin tarkkuudella.",
    sv: "{label}: ange talet med högst {max} decimaler.",
    en: "{label}: give the number with at most {max} decimals.",
  },
  // {label}
  "number-range.whole": {
    fi: "{label}: anna kokonaisluku.",
    sv: "{label}: ange ett heltal.",
    en: "{label}: give a whole number.",
  },
  // {label}, {min}, {count} rows now
  "rows-min": {
    fi: "{label}: rivejä on {count}, tarvitaan vähintään {min}. Lisää rivejä.",
    sv: "{label}: det finns {count} rader, minst {min} behövs. Lägg till rader.",
    en: "{label}: there are {count} rows and at least {min} are needed. Add rows.",
  },
  // {label}, {min}, {max}
  "multi-count": {
    fi: "{label}: valitse vähintään {min} ja enintään {max}.",
    sv: "{label}: välj minst {min} och högst {max}.",
    en: "{label}: choose at least {min} and at most {max}.",
  },
  // {label}, {option} label of the code that stands alone
  "code-excludes": {
    fi: "{label}: ”{option}” ei voi olla valittuna muiden kanssa. Poista se tai muut valinnat.",
    sv: "{label}: ”{option}” kan inte väljas tillsammans med andra. Ta bort det eller de andra valen.",
    en: "{label}: “{option}” cannot be chosen together with others. Remove it or the other choices.",
  },
  // {label}, {min}, {max}
  "other-text": {
    fi: "{label}: kerro omin sanoin, mitä ”muu” tarkoittaa ({min}–{max} merkkiä).",
    sv: "{label}: beskriv med egna ord vad ”annat” betyder ({min}–{max} tecken).",
    en: "{label}: say in your own words what “other” means ({min}–{max} characters).",
  },
  // {label}
  "email-format": {
    fi: "{label}: tarkista sähköpostiosoite. Siinä on yksi @-merkki ja sen jälkeen verkkotunnus, esimerkiksi hankinnat@kaupunki.fi.",
    sv: "{label}: kontrollera e-postadressen. Den har ett @-tecken och därefter ett domännamn, till exempel upphandling@staden.fi.",
    en: "{label}: check the e-mail address. It has one @ followed by a domain, for example procurement@city.fi.",
  },
  "phone-format": {
    fi: "{label}: tarkista puhelinnumero. Siinä on 5–20 numeroa, ja alussa voi olla +, esimerkiksi +358 40 1234567.",
    sv: "{label}: kontrollera telefonnumret. Det har 5–20 siffror och kan börja med +, till exempel +358 40 1234567.",
    en: "{label}: check the telephone number. It has 5–20 digits and may begin with +, for example +358 40 1234567.",
  },
  "https-format": {
    fi: "{label}: anna koko osoite, joka alkaa https://.",
    sv: "{label}: ange hela adressen, som börjar med https://.",
    en: "{label}: give the whole address, beginning with https://.",
  },
  "business-id-check": {
    fi: "{label}: tarkista Y-tunnus. Muoto on 1234567-1, ja viimeinen numero on tarkistusnumero, jonka pitää täsmätä.",
    sv: "{label}: kontrollera FO-numret. Formen är 1234567-1, och den sista siffran är en kontrollsiffra som ska stämma.",
    en: "{label}: check the business ID. Its form is 1234567-1, and the last figure is a check digit that must match.",
  },
  // {sum} value with linked plans, {max} the threshold it met
  "light-allowed.over": {
    fi: "Kevyttä suunnitelmaa ei voi käyttää: arvo {sum} ei alita kansallista kynnysarvoa {max}. Valitse täysi suunnitelma. Vastauksesi säilyvät.",
    sv: "En lätt plan kan inte användas: värdet {sum} underskrider inte det nationella tröskelvärdet {max}. Välj en fullständig plan. Dina svar finns kvar.",
    en: "A light plan will not do: the value {sum} is not below the national threshold {max}. Choose the full plan. Your answers are kept.",
  },
  // none
  "light-allowed.unknown": {
    fi: "Kevyttä suunnitelmaa ei voi lähettää ennen kuin tiedetään, mitä ostetaan ja mikä sen arvo on. Vastaa näihin vaiheessa 1 tai valitse täysi suunnitelma.",
    sv: "En lätt plan kan inte skickas in förrän det är känt vad som köps och vad värdet är. Svara på detta i steg 1 eller välj en fullständig plan.",
    en: "A light plan cannot be submitted before it is known what is bought and at what value. Answer these in step 1 or choose the full plan.",
  },
  // {label}
  "value-known": {
    fi: "{label}: valitse ainakin arvon luokka. Ilman sitä ei tiedetä, mitä sääntöjä hankintaan sovelletaan.",
    sv: "{label}: välj åtminstone en värdeklass. Utan den vet man inte vilka regler som gäller.",
    en: "{label}: give at least a band. Without it nobody knows which rules apply.",
  },
  // {sum}, {other} name of the band
  "value-in-band.exact": {
    fi: "Tarkka arvio {sum} ei ole valitussa luokassa ({other}). Muuta luokkaa tai arviota.",
    sv: "Den exakta uppskattningen {sum} ligger inte i den valda klassen ({other}). Ändra klassen eller uppskattningen.",
    en: "The exact estimate {sum} is not in the chosen band ({other}). Change the band or the estimate.",
  },
  "value-in-band.parts": {
    fi: "Arvion osien summa {sum} ei ole valitussa luokassa ({other}). Muuta luokkaa tai osia.",
    sv: "Summan av uppskattningens delar, {sum}, ligger inte i den valda klassen ({other}). Ändra klassen eller delarna.",
    en: "The parts of the estimate add up to {sum}, which is not in the chosen band ({other}). Change the band or the parts.",
  },
  // {label} and {sum} of one, {other} and {otherSum} of the other
  "value-sums-agree": {
    fi: "Summat eivät täsmää: {label} {sum}, {other} {otherSum}. Korjaa jompikumpi.",
    sv: "Summorna stämmer inte överens: {label} {sum}, {other} {otherSum}. Rätta den ena.",
    en: "The sums do not agree: {label} {sum}, {other} {otherSum}. Correct one of them.",
  },
  // {label}
  "mixed-one-main.many": {
    fi: "{label}: merkitse vain yksi osa pääkohteeksi.",
    sv: "{label}: markera bara en del som huvudsakligt föremål.",
    en: "{label}: mark only one part as the main one.",
  },
  "mixed-one-main.none": {
    fi: "{label}: mukana on rakennusurakka, joten merkitse, mikä osa on hankinnan pääasiallinen tarkoitus.",
    sv: "{label}: en byggentreprenad ingår, så markera vilken del som är upphandlingens huvudsakliga syfte.",
    en: "{label}: works are included, so mark which part is the main purpose of the procurement.",
  },
  // {label}, {count} lead buyers now
  "joint-one-lead": {
    fi: "{label}: yhteishankinnassa on yksi vastuullinen hankintayksikkö, nyt merkittyjä on {count}. Jätä vain yksi.",
    sv: "{label}: en gemensam upphandling har en ansvarig upphandlande enhet, nu är {count} markerade. Behåll bara en.",
    en: "{label}: a joint procurement has one lead buyer and now {count} are marked. Leave only one.",
  },
  // {label} and {date} of the dialogue, {otherDate} planned day of the notice
  "dialogue-before-notice": {
    fi: "{label}: {date} ei ole ennen ilmoituksen päivää {otherDate}. Siirrä vuoropuhelua tai ilmoitusta.",
    sv: "{label}: {date} är inte före annonsdagen {otherDate}. Flytta dialogen eller annonsen.",
    en: "{label}: {date} is not before the notice on {otherDate}. Move the dialogue or the notice.",
  },
  // {date} of the notice, {otherDate} of the contract's beginning
  "dates-order.notice-start": {
    fi: "Sopimus alkaa {otherDate}, mutta ilmoitus lähtee vasta {date}. Sopimuksen on alettava ilmoituksen jälkeen.",
    sv: "Kontraktet börjar {otherDate}, men annonsen skickas först {date}. Kontraktet ska börja efter annonsen.",
    en: "The contract begins on {otherDate}, but the notice is sent only on {date}. The contract must begin after the notice.",
  },
  // {date} of the contract's beginning, {otherDate} of use
  "dates-order.start-use": {
    fi: "Ratkaisun pitäisi olla käytössä {otherDate}, mutta sopimus alkaa vasta {date}. Siirrä jompaakumpaa päivää.",
    sv: "Lösningen ska vara i bruk {otherDate}, men kontraktet börjar först {date}. Flytta det ena datumet.",
    en: "The solution should be in use by {otherDate}, but the contract begins only on {date}. Move one of them.",
  },
  // {date} of the contract's beginning, {otherDate} of its end
  "dates-order.start-end": {
    fi: "Sopimus päättyy {otherDate}, vaikka se alkaa {date}. Päättymisen on oltava alkamisen jälkeen.",
    sv: "Kontraktet upphör {otherDate} trots att det börjar {date}. Slutdatumet ska vara efter startdatumet.",
    en: "The contract ends on {otherDate} although it begins on {date}. The end must come after the beginning.",
  },
  // {count} months, {date} the end counted from them, {otherDate} the end given
  "length-agrees": {
    fi: "Kesto {count} kuukautta veisi päivään {date}, mutta päättymispäiväksi on annettu {otherDate}. Korjaa jompikumpi tai poista toinen.",
    sv: "Längden {count} månader skulle ge slutdatum {date}, men slutdatum är angivet som {otherDate}. Rätta den ena eller ta bort den.",
    en: "A length of {count} months would end on {date}, but the end is given as {otherDate}. Correct one or remove the other.",
  },
  // {label} and {date} of the earlier kind, {other} and {otherDate} of the later kind
  "milestones-order": {
    fi: "Virstanpylväät ovat väärässä järjestyksessä: {label} ({date}) on vasta kohdan {other} ({otherDate}) jälkeen. Tarkista päivät.",
    sv: "Milstolparna är i fel ordning: {label} ({date}) kommer efter {other} ({otherDate}). Kontrollera datumen.",
    en: "The milestones are in the wrong order: {label} ({date}) comes after {other} ({otherDate}). Check the dates.",
  },
  // {sum} of the weights
  "criteria-sum-100": {
    fi: "Vertailuperusteiden painot ovat yhteensä {sum}. Summan pitää olla tasan 100.",
    sv: "Jämförelsegrundernas vikter är sammanlagt {sum}. Summan ska vara exakt 100.",
    en: "The weights of the award criteria add up to {sum}. The sum must be exactly 100.",
  },
  // {other} name of the criterion
  "criteria-weight.zero": {
    fi: "Vertailuperusteella ”{other}” ei ole painoa. Anna sille nollaa suurempi paino tai poista se.",
    sv: "Jämförelsegrunden ”{other}” saknar vikt. Ge den en vikt som är större än noll eller ta bort den.",
    en: "The award criterion “{other}” has no weight. Give it a weight above zero or remove it.",
  },
  "criteria-weight.fixed-price": {
    fi: "Kiinteällä hinnalla hinta ei voi ratkaista. Anna perusteelle ”{other}” painoksi 0 tai vaihda valinnan peruste.",
    sv: "Vid fast pris kan priset inte avgöra. Ge grunden ”{other}” vikten 0 eller byt grund för valet.",
    en: "With a fixed price, price cannot decide. Give “{other}” the weight 0 or change the basis of the award.",
  },
  // {other} name of the chosen procedure
  "criteria-best-ratio": {
    fi: "Menettelyssä ”{other}” voittaja valitaan aina parhaan hinta-laatusuhteen perusteella (hankintalain 36 ja 39 §). Valitse paras hinta-laatusuhde tai kiinteä hinta.",
    sv: "I förfarandet ”{other}” väljs vinnaren alltid enligt bästa förhållandet mellan pris och kvalitet (36 och 39 § i upphandlingslagen). Välj bästa förhållandet mellan pris och kvalitet eller fast pris.",
    en: "In the procedure “{other}” the award always goes by the best price-quality ratio (sections 36 and 39 of the Procurement Act). Choose best price-quality ratio or fixed price.",
  },
  // none
  "criteria-mix.quality-missing": {
    fi: "Parhaassa hinta-laatusuhteessa pitää verrata myös laatua. Lisää ainakin yksi laatuperuste.",
    sv: "Vid bästa förhållandet mellan pris och kvalitet ska även kvaliteten jämföras. Lägg till minst en kvalitetsgrund.",
    en: "With the best price-quality ratio, quality must be compared too. Add at least one quality criterion.",
  },
  "criteria-mix.price-missing": {
    fi: "Parhaassa hinta-laatusuhteessa pitää verrata myös hintaa tai kustannuksia. Lisää hinta tai kustannus, tai valitse kiinteä hinta.",
    sv: "Vid bästa förhållandet mellan pris och kvalitet ska även pris eller kostnader jämföras. Lägg till pris eller kostnad, eller välj fast pris.",
    en: "With the best price-quality ratio, price or cost must be compared too. Add price or cost, or choose fixed price.",
  },
  "criteria-mix.only-price": {
    fi: "Halvimmassa hinnassa ainoa vertailuperuste on hinta. Poista muut perusteet tai vaihda valinnan peruste.",
    sv: "Vid lägsta pris är priset den enda jämförelsegrunden. Ta bort de andra grunderna eller byt grund för valet.",
    en: "With the lowest price, price is the only award criterion. Remove the others or change the basis of the award.",
  },
  "criteria-mix.only-cost": {
    fi: "Edullisimmissa kustannuksissa ainoat vertailuperusteet ovat kustannuksia. Poista muut perusteet tai vaihda valinnan peruste.",
    sv: "Vid lägsta kostnad är kostnaderna de enda jämförelsegrunderna. Ta bort de andra grunderna eller byt grund för valet.",
    en: "With the lowest cost, costs are the only award criteria. Remove the others or change the basis of the award.",
  },
  "criteria-mix.fixed-price": {
    fi: "Kiinteällä hinnalla vain laatu ratkaisee. Lisää ainakin yksi laatuperuste.",
    sv: "Vid fast pris avgör bara kvaliteten. Lägg till minst en kvalitetsgrund.",
    en: "With a fixed price only quality decides. Add at least one quality criterion.",
  },
  // {label}
  "goals-measured": {
    fi: "{label}: kerro jokaisesta tavoitteesta, kuka mittaa, miten ja milloin.",
    sv: "{label}: ange för varje mål vem som mäter, hur och när.",
    en: "{label}: say for each goal who measures it, how and when.",
  },
  // none
  "follow-ups-order": {
    fi: "Seurantakuukausien pitää kasvaa riviltä toiselle eikä sama kuukausi saa toistua. Korjaa järjestys.",
    sv: "Uppföljningsmånaderna ska stiga från rad till rad och samma månad får inte upprepas. Rätta ordningen.",
    en: "The months of follow-up must rise from row to row and none may repeat. Correct the order.",
  },
  // none
  "check-read-fresh": {
    fi: "Vastauksia on muutettu sen jälkeen, kun luit tarkistussivun. Lue sivu uudelleen ja merkitse ruutu.",
    sv: "Svar har ändrats efter att du läste kontrollsidan. Läs sidan på nytt och kryssa i rutan.",
    en: "Answers were changed after you read the check page. Read the page again and tick the box.",
  },
  // {label} and {date} of the earlier event, {other} and {otherDate} of the later
  "out-dates-order.order": {
    fi: "Päivät ovat väärässä järjestyksessä: {label} ({date}) on vasta kohdan {other} ({otherDate}) jälkeen. Tarkista ne.",
    sv: "Datumen är i fel ordning: {label} ({date}) kommer efter {other} ({otherDate}). Kontrollera dem.",
    en: "The dates are in the wrong order: {label} ({date}) comes after {other} ({otherDate}). Check them.",
  },
  // {label}, {date}
  "out-dates-order.future": {
    fi: "{label}: {date} on tulevaisuudessa. Merkitse päivä vasta, kun asia on tapahtunut.",
    sv: "{label}: {date} ligger i framtiden. Ange dagen först när det har hänt.",
    en: "{label}: {date} is in the future. Give the day once it has happened.",
  },
  // {count} tenders from small and medium-sized firms, {max} all tenders
  "out-sme-count": {
    fi: "Pieniltä ja keskisuurilta yrityksiltä on merkitty {count} tarjousta, mutta tarjouksia on kaikkiaan {max}. Korjaa jompikumpi luku.",
    sv: "Från små och medelstora företag har {count} anbud angetts, men anbuden är sammanlagt {max}. Rätta det ena talet.",
    en: "There are {count} tenders from small and medium-sized firms but only {max} in all. Correct one of the numbers.",
  },
} satisfies Record<string, Text>;
