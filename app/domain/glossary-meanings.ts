import type { Text } from "./lang.ts";

const say = (fi: string, sv: string, en: string): Text => ({ fi, sv, en });

/** What each term of the glossary means, in a sentence or two of plain language. */
export const meanings: Readonly<Record<string, Text>> = {
  procedure: say(
    "Tapa, jolla tarjoukset pyydetään ja toimittaja valitaan. EU-kynnysarvon ylittyessä valitaan jokin lain luettelemista menettelyistä.",
    "Sättet att begära in anbud och välja leverantör. Över EU-tröskelvärdet väljs något av de förfaranden som lagen räknar upp.",
    "The way tenders are asked for and a supplier is chosen. From the EU threshold up it is one of those that the Act lists.",
  ),
  open: say(
    "Kuka tahansa voi tarjota. Yksi vaihe, eikä tarjouksista neuvotella.",
    "Vem som helst kan lämna anbud. Ett steg, och om anbuden förhandlas inte.",
    "Anyone may tender. One stage, and tenders are not negotiated.",
  ),
  restricted: say(
    "Ensin valitaan hakijoista ne, joilta tarjous pyydetään: yleensä vähintään viisi. Tarjouksista ei neuvotella.",
    "Först väljs bland de sökande de som får lämna anbud: i regel minst fem. Om anbuden förhandlas inte.",
    "First those who may tender are chosen from the applicants: as a rule at least five. Tenders are not negotiated.",
  ),
  "neg-w-call": say(
    "Valitut ehdokkaat antavat alustavan tarjouksen, ja siitä neuvotellaan ennen lopullista. Tarvitaan laissa mainittu peruste.",
    "Valda anbudssökande lämnar ett preliminärt anbud som förhandlas före det slutliga. Kräver en grund som lagen nämner.",
    "Chosen candidates give an initial tender, which is negotiated before the final one. It needs a ground named in the Act.",
  ),
  "comp-dial": say(
    "Tarve tunnetaan mutta ei keinoa: ratkaisuista keskustellaan ehdokkaiden kanssa ennen tarjouksia. Samat perusteet kuin neuvottelumenettelyssä.",
    "Behovet är känt men inte medlet: lösningarna diskuteras med anbudssökandena före anbuden. Samma grunder som för förhandlat förfarande.",
    "The need is known but not the means: solutions are discussed with candidates before tenders. Same grounds as for negotiation.",
  ),
  innovation: say(
    "Samassa sopimuksessa kehitetään ratkaisu, jota markkinoilla ei ole, ja ostetaan tulos, jos tavoitteet täyttyvät.",
    "I samma avtal utvecklas en lösning som inte finns på marknaden, och resultatet köps om målen nås.",
    "One contract both to develop a solution that the market lacks and to buy the result if its targets are met.",
  ),
  "direct-award": say(
    "Sopimus ilman tarjouskilpailua. Sallittu vain laissa luetelluilla perusteilla, jotka hankintayksikön on näytettävä toteen.",
    "Kontrakt utan konkurrensutsättning. Tillåtet bara på de grunder som lagen räknar upp och som den upphandlande enheten ska visa.",
    "A contract without competition. Allowed only on grounds listed in the Act, which the contracting authority must show.",
  ),
  "design-contest": say(
    "Riippumaton tuomaristo valitsee nimettömistä ehdotuksista parhaan suunnitelman tai idean.",
    "En oberoende jury väljer den bästa planen eller idén bland anonyma bidrag.",
    "An independent jury picks the best plan or idea from anonymous entries.",
  ),
  framework: say(
    "Sovitaan ehdot ennalta ja tilataan myöhemmin niiden mukaan. Toimittajajoukko on suljettu, kesto yleensä enintään neljä vuotta.",
    "Villkoren avtalas på förhand och beställningar görs senare enligt dem. Sluten krets av leverantörer, i regel högst fyra år.",
    "Terms are agreed beforehand and orders follow them later. The group of suppliers is closed, as a rule for at most four years.",
  ),
  dps: say(
    "Sähköinen järjestelmä tavanomaisille ostoille. Uudet toimittajat voivat tulla mukaan koko keston ajan.",
    "Ett elektroniskt system för vanliga inköp. Nya leverantörer kan komma med under hela giltighetstiden.",
    "An electronic system for ordinary purchases. New suppliers may join for as long as it lasts.",
  ),
  "e-auction": say(
    "Toistuva sähköinen kierros, jossa tarjoajat parantavat hintojaan tai muita laskettavia tietojaan.",
    "Upprepade elektroniska omgångar där anbudsgivarna förbättrar sina priser eller andra beräkningsbara värden.",
    "Repeated electronic rounds in which tenderers improve prices or other values that can be computed.",
  ),
  accelerated: say(
    "Lyhyemmät määräajat perustellusta kiireestä. Ei kilpailullisessa neuvottelumenettelyssä eikä innovaatiokumppanuudessa.",
    "Kortare tidsfrister på grund av motiverad brådska. Inte i konkurrenspräglad dialog eller innovationspartnerskap.",
    "Shorter time limits for justified urgency. Not in competitive dialogue or innovation partnership.",
  ),
  "free-single": say(
    "Hankintayksikön itse kuvaama menettely, jossa tarjoukset pyydetään kerralla. EU-kynnysarvon alla ja erityisissä palveluissa.",
    "Ett förfarande som den upphandlande enheten själv beskriver, där anbuden begärs på en gång. Under EU-tröskelvärdet och för särskilda tjänster.",
    "A procedure described by the authority itself, with tenders asked for at once. Below the EU threshold and for special services.",
  ),
  "free-multi": say(
    "Hankintayksikön itse kuvaama menettely, jossa on useita vaiheita tai neuvotteluja. EU-kynnysarvon alla ja erityisissä palveluissa.",
    "Ett förfarande som den upphandlande enheten själv beskriver, med flera steg eller förhandlingar. Under EU-tröskelvärdet och för särskilda tjänster.",
    "A procedure described by the authority itself, with several stages or talks. Below the EU threshold and for special services.",
  ),
  small: say(
    "Hankinta, jonka koko arvo alittaa kansallisen kynnysarvon. Lain menettelyt eivät koske sitä, kaupungin oma ohje koskee.",
    "En anskaffning vars hela värde underskrider det nationella tröskelvärdet. Lagens förfaranden gäller inte, stadens egen anvisning gör det.",
    "A purchase whose whole value is below the national threshold. The procedures of the Act do not apply; the city's own guideline does.",
  ),
  pilot: say(
    "Rajattu koe, josta opitaan. Jos laajempi osto on jo sovittu, sen arvo lasketaan mukaan.",
    "Ett avgränsat försök att lära av. Är ett större köp redan avtalat räknas dess värde med.",
    "A limited trial to learn from. If a wider purchase is already agreed, its value is counted too.",
  ),
  pcp: say(
    "Tutkimus- ja kehittämispalvelun osto vaiheittain usealta yritykseltä, hyödyt tai kustannukset jakaen. Valmis ratkaisu kilpailutetaan erikseen.",
    "Köp av forsknings- och utvecklingstjänster stegvis av flera företag, med delad nytta eller kostnad. Den färdiga lösningen konkurrensutsätts separat.",
    "Research and development bought in phases from several firms, sharing benefits or costs. The finished solution is competed separately.",
  ),
  ppi: say(
    "Kaupunki on uuden ratkaisun ensimmäisiä ostajia: kehitystyö on tehty, ja tulos ostetaan tavallisella kilpailutuksella.",
    "Staden är bland de första köparna av en ny lösning: utvecklingen är gjord och resultatet köps i vanlig konkurrens.",
    "The city is among the first buyers of a new solution: development is done and the result is bought in ordinary competition.",
  ),
  "rd-services": say(
    "Laki ei koske niitä, ellei hyöty tule yksin ostajalle ja ostaja myös maksa palvelua kokonaan.",
    "Lagen gäller dem inte, om inte nyttan tillfaller enbart köparen och köparen dessutom betalar hela tjänsten.",
    "The Act does not apply to them, unless the benefit goes to the buyer alone and the buyer also pays in full.",
  ),
  "contracting-authority": say(
    "Kaupunki tai muu julkinen ostaja, jota hankintalaki velvoittaa.",
    "Staden eller en annan offentlig köpare som upphandlingslagen gäller.",
    "The city or another public buyer bound by the Act.",
  ),
  supplier: say(
    "Yritys tai muu, joka tarjoaa tavaroita, palveluja tai rakennustyötä markkinoilla.",
    "Ett företag eller någon annan som tillhandahåller varor, tjänster eller byggarbeten på marknaden.",
    "A firm or other body that offers goods, services or works on the market.",
  ),
  candidate: say(
    "Toimittaja, joka on pyytänyt päästä mukaan. Tarjousta se ei ole vielä antanut.",
    "En leverantör som har ansökt om att få delta. Den har ännu inte lämnat anbud.",
    "A supplier that has asked to take part. It has not tendered yet.",
  ),
  tenderer: say(
    "Toimittaja, joka on antanut tarjouksen.",
    "En leverantör som har lämnat anbud.",
    "A supplier that has given a tender.",
  ),
  subcontractor: say(
    "Yritys, joka tekee osan työstä toimittajan lukuun. Vastuu ostajalle on toimittajalla.",
    "Ett företag som utför en del av arbetet för leverantören. Leverantören ansvarar inför köparen.",
    "A firm that does part of the work for the supplier. The supplier answers to the buyer.",
  ),
  consortium: say(
    "Useita yrityksiä, jotka antavat yhteisen tarjouksen.",
    "Flera företag som lämnar ett gemensamt anbud.",
    "Several firms that tender together.",
  ),
  cpb: say(
    "Ostaa tai kilpailuttaa muiden hankintayksiköiden puolesta. Sen sopimuksesta voi tilata ilman omaa kilpailutusta.",
    "Köper eller konkurrensutsätter för andra upphandlande enheter. Beställningar på dess avtal kräver ingen egen konkurrensutsättning.",
    "Buys or tenders for other authorities. Orders under its contract need no tender of one's own.",
  ),
  "joint-procurement": say(
    "Useat ostajat hankkivat yhdessä. Kaikkien osuudet lasketaan arvoon, ja yhdessä tehdystä vastataan yhdessä.",
    "Flera köpare upphandlar tillsammans. Allas andelar räknas in i värdet och ansvaret är gemensamt för det som görs gemensamt.",
    "Several buyers procure together. All their shares count in the value, and they answer together for what they do together.",
  ),
  "in-house": say(
    "Kaupungin oma, erillinen yksikkö. Siltä voi ostaa kilpailuttamatta, jos lain ehdot omistuksesta, määräysvallasta ja ulosmyynnistä täyttyvät.",
    "Stadens egen men fristående enhet. Köp utan konkurrensutsättning är möjligt om lagens villkor om ägande, kontroll och försäljning till andra uppfylls.",
    "The city's own separate body. Buying from it without competition is possible if the Act's terms on ownership, control and outside sales are met.",
  ),
  jury: say(
    "Osallistujista riippumattomat henkilöt, jotka ratkaisevat suunnittelukilpailun. Osaamista on oltava, jos sitä vaaditaan osallistujilta.",
    "Personer oberoende av deltagarna som avgör en projekttävling. Krävs viss kompetens av deltagarna ska juryn också ha den.",
    "People independent of the participants who decide a design contest, with the skill that participants are asked for.",
  ),
  "market-court": say(
    "Tuomioistuin, johon hankintapäätöksestä valitetaan.",
    "Domstolen dit upphandlingsbeslut överklagas.",
    "The court to which decisions on procurement are appealed.",
  ),
  "wellbeing-county": say(
    "Järjestää sosiaali- ja terveyspalvelut sekä pelastustoimen; Helsinki hoitaa ne itse.",
    "Ordnar social- och hälsovården samt räddningsväsendet; Helsingfors sköter dem självt.",
    "Organises social, health and rescue services; Helsinki does so itself.",
  ),
  threshold: say(
    "Raja, josta alkaen tietyt säännöt koskevat hankintaa. Täsmälleen rajan suuruinen arvo kuuluu sen yläpuolelle.",
    "Gränsen från vilken vissa regler gäller. Ett värde som är exakt lika stort hör till den övre sidan.",
    "The limit from which certain rules apply. A value equal to it belongs to the upper side.",
  ),
  "national-threshold": say(
    "Tästä arvosta alkaen hankintalakia on noudatettava. Sen suuruus riippuu siitä, mitä hankitaan.",
    "Från detta värde ska upphandlingslagen följas. Det beror på vad som upphandlas.",
    "From this value the Act must be followed. It depends on what is bought.",
  ),
  "eu-threshold": say(
    "Tästä arvosta alkaen ilmoitetaan koko EU:ssa ja käytetään lain luettelemia menettelyjä. Komissio tarkistaa arvot kahden vuoden välein.",
    "Från detta värde annonseras i hela EU och lagens uppräknade förfaranden används. Kommissionen ser över värdena vartannat år.",
    "From this value notices are published across the EU and the procedures listed in the Act are used. The Commission revises it every two years.",
  ),
  "estimated-value": say(
    "Suurin kokonaismäärä, joka voi tulla maksettavaksi, optiot ja pidennykset mukaan lukien, ilman arvonlisäveroa.",
    "Det största totalbelopp som kan komma att betalas, med optioner och förlängningar, utan moms.",
    "The largest total that may become payable, with options and extensions, without VAT.",
  ),
  "splitting-ban": say(
    "Hankintaa ei saa jakaa osiin eikä sen arvoa laskea poikkeavasti sääntöjen välttämiseksi.",
    "En upphandling får inte delas upp och dess värde inte beräknas på ovanligt sätt för att kringgå reglerna.",
    "A purchase may not be divided, or its value counted in an unusual way, to avoid the rules.",
  ),
  option: say(
    "Oikeus ostaa myöhemmin lisää sovituin ehdoin. Lasketaan arvoon heti.",
    "Rätt att senare köpa mer på avtalade villkor. Räknas in i värdet från början.",
    "A right to buy more later on agreed terms. It counts in the value from the start.",
  ),
  supplies: say(
    "Tavaroiden osto, vuokraus tai leasing; asennus voi sisältyä.",
    "Köp, hyra eller leasing av varor; installation kan ingå.",
    "Goods bought, rented or leased; installation may be included.",
  ),
  services: say(
    "Muu hankinta kuin tavara tai rakennusurakka.",
    "Annan upphandling än varor eller byggentreprenad.",
    "A purchase that is neither supplies nor works.",
  ),
  works: say(
    "Rakennustyön teettäminen, myös suunnittelu sen yhteydessä.",
    "Utförande av byggarbeten, även projektering i samband med dem.",
    "Building work carried out for the buyer, also with its design.",
  ),
  concession: say(
    "Toimittaja saa oikeuden käyttää kohdetta ja kantaa toiminnan riskin: tulo tulee käyttäjiltä. Arvo on toimittajan liikevaihto koko kaudelta.",
    "Leverantören får rätt att utnyttja objektet och bär verksamhetsrisken: intäkten kommer från användarna. Värdet är leverantörens omsättning för hela tiden.",
    "The supplier may use the object and bears the operating risk: income comes from users. The value is its turnover over the whole term.",
  ),
  "mixed-contract": say(
    "Samassa sopimuksessa on erilajisia osia. Pääasiallinen kohde ratkaisee yleensä, mitkä säännöt koskevat kokonaisuutta.",
    "Samma avtal har delar av olika slag. Det huvudsakliga föremålet avgör i regel vilka regler som gäller helheten.",
    "One contract with parts of different kinds. Its main subject usually decides the rules of the whole.",
  ),
  "social-special-services": say(
    "Liitteen E palvelut, kuten sosiaali-, terveys-, koulutus-, kulttuuri- ja ateriapalvelut. Korkeammat rajat ja väljempi menettely.",
    "Tjänster i bilaga E, såsom social- och hälsovård, utbildning, kultur och måltider. Högre gränser och friare förfarande.",
    "Services of Annex E such as social, health, education, culture and meals. Higher limits and a freer procedure.",
  ),
  "reserved-contract": say(
    "Hankinta, johon voivat osallistua vain työkeskukset tai muut, joiden tarkoitus on työllistää heikossa asemassa olevia.",
    "En upphandling som reserveras för arbetscentraler och andra vars syfte är att sysselsätta personer i utsatt ställning.",
    "A purchase open only to sheltered workshops and others whose aim is to employ disadvantaged people.",
  ),
  cpv: say(
    "EU:n numerokoodisto, jolla ilmoituksessa kerrotaan, mitä hankitaan.",
    "EU:s sifferkoder som i annonsen anger vad som upphandlas.",
    "The EU's list of codes that tells in a notice what is bought.",
  ),
  "market-consultation": say(
    "Toimittajien kuuleminen ennen kilpailutusta. Vapaa tapa, mutta kukaan ei saa saada siitä etua.",
    "Att höra leverantörer före konkurrensutsättningen. Fritt till formen, men ingen får gynnas.",
    "Hearing suppliers before the tender. Free in form, but nobody may gain an advantage.",
  ),
  "procurement-documents": say(
    "Kaikki asiakirjat, joissa hankinta ja sen ehdot kuvataan: ilmoitus, tarjouspyyntö, liitteet, sopimusluonnos.",
    "Alla dokument som beskriver upphandlingen och villkoren: annons, anbudsförfrågan, bilagor, avtalsutkast.",
    "All documents that describe the purchase and its terms: notice, invitation to tender, annexes, draft contract.",
  ),
  "contract-notice": say(
    "Julkinen ilmoitus, joka aloittaa kilpailutuksen. Lähetetään Hilmaan ja EU-hankinnassa sieltä EU:n viralliseen lehteen.",
    "Den offentliga annons som inleder konkurrensutsättningen. Skickas till Hilma och vid EU-upphandling vidare till EU:s officiella tidning.",
    "The public notice that starts a tender. Sent to Hilma and, for EU procurement, from there to the Official Journal.",
  ),
  pin: say(
    "Ennakkotieto tulevasta hankinnasta. Ajoissa lähetettynä se voi lyhentää tarjousaikaa.",
    "Förhandsinformation om en kommande upphandling. I rätt tid kan den förkorta anbudstiden.",
    "Advance notice of a coming purchase. Sent in time, it can shorten the time for tenders.",
  ),
  "award-notice": say(
    "Ilmoitus tehdystä sopimuksesta: EU-hankinnassa 30 päivän kuluessa.",
    "Annons om ingånget kontrakt: vid EU-upphandling inom 30 dagar.",
    "Notice of a contract made: within 30 days in EU procurement.",
  ),
  "direct-award-notice": say(
    "Vapaaehtoinen ilmoitus aiotusta suorahankinnasta. Sen julkaisemisesta odotetaan 14 päivää ennen sopimusta.",
    "Frivillig annons om en planerad direktupphandling. Efter publiceringen väntar man 14 dagar före kontraktet.",
    "Voluntary notice of an intended direct award. The contract waits 14 days from its publication.",
  ),
  "invitation-to-tender": say(
    "Asiakirja, jolla tarjouksia pyydetään ja jossa kohde, ehdot ja vertailu kuvataan.",
    "Dokumentet som begär anbud och beskriver föremålet, villkoren och jämförelsen.",
    "The document that asks for tenders and describes the object, the terms and the comparison.",
  ),
  "invitation-to-negotiate": say(
    "Valituille ehdokkaille lähetettävä kutsu antaa alustava tarjous ja neuvotella siitä.",
    "Inbjudan till utvalda anbudssökande att lämna preliminärt anbud och förhandla om det.",
    "Sent to chosen candidates: give an initial tender and negotiate on it.",
  ),
  "descriptive-document": say(
    "Kilpailullisen neuvottelumenettelyn lähtöpaperi: tarve, vaatimukset ja vertailuperusteet.",
    "Utgångsdokumentet för konkurrenspräglad dialog: behov, krav och jämförelsegrunder.",
    "The starting paper of a competitive dialogue: needs, requirements and award criteria.",
  ),
  "request-to-participate": say(
    "Toimittajan hakemus päästä ehdokkaaksi monivaiheiseen menettelyyn.",
    "Leverantörens ansökan om att få bli anbudssökande i ett förfarande i flera steg.",
    "A supplier's application to be a candidate in a procedure of several stages.",
  ),
  "initial-tender": say(
    "Ensimmäinen tarjous, josta neuvotellaan.",
    "Det första anbudet, som det förhandlas om.",
    "The first tender, on which talks are held.",
  ),
  "final-tender": say(
    "Neuvottelujen jälkeinen tarjous. Siitä ei enää neuvotella.",
    "Anbudet efter förhandlingarna. Om det förhandlas inte längre.",
    "The tender after the talks. It is not negotiated any more.",
  ),
  "minimum-requirements": say(
    "Vaatimukset, jotka jokaisen tarjouksen on täytettävä. Niistä ei neuvotella.",
    "Krav som varje anbud ska uppfylla. Om dem förhandlas inte.",
    "What every tender must meet. They are not negotiated.",
  ),
  "functional-requirement": say(
    "Kertoo, mitä ratkaisun pitää saada aikaan, ei miten se on tehty. Jättää tilaa uusille tavoille.",
    "Säger vad lösningen ska åstadkomma, inte hur den är gjord. Ger utrymme för nya sätt.",
    "Says what the solution must achieve, not how it is made. Leaves room for new ways.",
  ),
  "technical-specification": say(
    "Kohteelta vaadittujen ominaisuuksien kuvaus. Merkkiä tai standardia ei saa vaatia ilman mainintaa ”tai vastaava”.",
    "Beskrivning av de egenskaper som krävs av föremålet. Märke eller standard får inte krävas utan orden ”eller likvärdig”.",
    "A description of what the object must be like. A brand or standard may not be asked for without “or equivalent”.",
  ),
  label: say(
    "Todistus, kuten ympäristömerkki, jolla vaatimuksen täyttyminen näytetään. Vastaava näyttö on hyväksyttävä.",
    "Ett bevis, till exempel ett miljömärke, på att ett krav uppfylls. Likvärdigt bevis ska godtas.",
    "Proof, such as an ecolabel, that a requirement is met. Equivalent proof must be accepted.",
  ),
  lot: say(
    "Hankinnan osa, johon voi tarjota erikseen. EU-hankinnassa on perusteltava, jos osiin ei jaeta.",
    "En del av upphandlingen som man kan lämna anbud på särskilt. Vid EU-upphandling ska det motiveras om man inte delar upp.",
    "A part that can be tendered for by itself. In EU procurement a reason is due when there are none.",
  ),
  variant: say(
    "Tarjous, joka ratkaisee asian toisin kuin pyydettiin. Sallittu vain, jos ilmoituksessa niin sanotaan.",
    "Ett anbud som löser saken på annat sätt än begärt. Tillåtet bara om annonsen säger det.",
    "A tender that solves the matter in another way than asked. Allowed only if the notice says so.",
  ),
  espd: say(
    "Toimittajan oma vakuutus siitä, että se täyttää ehdot. Todistukset pyydetään vasta voittajalta.",
    "Leverantörens egen försäkran om att villkoren uppfylls. Intyg begärs först av vinnaren.",
    "The supplier's own statement that it meets the terms. Certificates are asked from the winner only.",
  ),
  suitability: say(
    "Vaatimus tarjoajan kyvystä, kuten taloudesta tai kokemuksesta. Oltava oikeassa suhteessa hankintaan.",
    "Krav på anbudsgivarens förmåga, till exempel ekonomi eller erfarenhet. Ska stå i proportion till upphandlingen.",
    "A demand on the tenderer's ability, such as finances or experience. It must be in proportion.",
  ),
  "exclusion-ground": say(
    "Syy, jonka vuoksi toimittaja on suljettava pois tai voidaan sulkea pois, kuten rikostuomio tai maksamattomat verot.",
    "En orsak att utesluta en leverantör, obligatorisk eller frivillig, till exempel brottsdom eller obetalda skatter.",
    "A reason for which a supplier must or may be left out, such as a conviction or unpaid taxes.",
  ),
  "award-criterion": say(
    "Peruste, jolla tarjouksia verrataan toisiinsa. Sen on liityttävä kohteeseen.",
    "Grunden för att jämföra anbuden. Den ska ha samband med föremålet.",
    "What tenders are compared by. It must be linked to what is bought.",
  ),
  meat: say(
    "Tarjous, joka valitaan: halvin hinta, edullisimmat kustannukset tai paras hinta-laatusuhde.",
    "Anbudet som väljs: lägst pris, lägst kostnader eller bästa förhållandet mellan pris och kvalitet.",
    "The tender that is chosen: lowest price, lowest cost or best price-quality ratio.",
  ),
  "best-pqr": say(
    "Hintaa ja laatua verrataan yhdessä ennalta ilmoitetuin painoin.",
    "Pris och kvalitet jämförs tillsammans med på förhand angivna vikter.",
    "Price and quality are compared together with weights told beforehand.",
  ),
  weighting: say(
    "Kunkin vertailuperusteen osuus kokonaisuudesta, ilmoitetaan ennalta.",
    "Varje jämförelsegrunds andel av helheten, anges på förhand.",
    "The share of each award criterion in the whole, told beforehand.",
  ),
  lcc: say(
    "Hankinnan, käytön, ylläpidon ja käytöstä poiston kustannukset yhteensä.",
    "Kostnaderna för inköp, användning, underhåll och avveckling sammanlagt.",
    "The costs of buying, using, maintaining and disposing, all together.",
  ),
  "abnormally-low": say(
    "Niin halpa tarjous, että siitä on pyydettävä selvitys ennen mahdollista hylkäämistä.",
    "Ett så billigt anbud att en förklaring ska begäras innan det eventuellt förkastas.",
    "A tender so cheap that an explanation must be asked for before it may be rejected.",
  ),
  decision: say(
    "Perusteltu kirjallinen ratkaisu, joka annetaan tiedoksi kaikille, joita se koskee, valitusohjeineen.",
    "Ett motiverat skriftligt avgörande som delges alla berörda med anvisning om hur man söker ändring.",
    "A reasoned decision in writing, sent to all concerned with instructions for appeal.",
  ),
  record: say(
    "Koonti menettelyn vaiheista ja perusteluista. Laaditaan EU-hankinnoista ja kynnysarvon ylittävistä liitteen E palveluista.",
    "En sammanställning av förfarandets skeden och motiveringar. Upprättas för EU-upphandlingar och tjänster i bilaga E över tröskelvärdet.",
    "A summary of the stages and reasons of the procedure, drawn up for EU procurement and Annex E services above the threshold.",
  ),
  standstill: say(
    "Sopimusta ei saa tehdä ennen kuin päätöksen tiedoksisaannista on kulunut 14 päivää.",
    "Kontraktet får ingås tidigast 14 dagar efter delfåendet av beslutet.",
    "No contract may be made until 14 days have passed from receiving the decision.",
  ),
  correction: say(
    "Hankintayksikkö korjaa itse virheellisen päätöksensä, omasta aloitteestaan tai pyynnöstä.",
    "Den upphandlande enheten rättar själv sitt felaktiga beslut, på eget initiativ eller på begäran.",
    "The authority corrects its own faulty decision, by itself or on request.",
  ),
  ineffectiveness: say(
    "Markkinaoikeuden määräys, jolla lainvastainen sopimus lakkaa sitomasta.",
    "Marknadsdomstolens beslut att ett lagstridigt kontrakt upphör att binda.",
    "An order of the Market Court by which an unlawful contract stops binding.",
  ),
  "compensation-fee": say(
    "Raha, jonka markkinaoikeus voi määrätä maksettavaksi sille, jolla olisi ollut todellinen mahdollisuus voittaa.",
    "Pengar som marknadsdomstolen kan tilldöma den som hade haft en reell möjlighet att vinna.",
    "Money that the Market Court may grant to one who would have had a real chance of winning.",
  ),
  contract: say(
    "Kirjallinen sopimus, jolla hankitaan rahallista vastiketta vastaan.",
    "Ett skriftligt avtal om anskaffning mot ekonomiskt vederlag.",
    "A written agreement to buy for money or money's worth.",
  ),
  "contract-change": say(
    "Olennainen muutos vaatii uuden kilpailutuksen. Laki luettelee, mitä saa muuttaa ilman sitä.",
    "En väsentlig ändring kräver ny konkurrensutsättning. Lagen räknar upp vad som får ändras utan den.",
    "A substantial change needs a new tender. The Act lists what may be changed without one.",
  ),
  "special-terms": say(
    "Sopimuskautta koskevat ehdot, esimerkiksi ympäristöstä, työllistämisestä tai innovaatioista. Liityttävä kohteeseen ja ilmoitettava.",
    "Villkor för kontraktstiden, till exempel om miljö, sysselsättning eller innovation. Ska ha samband med föremålet och anges.",
    "Terms for the contract period, such as environment, jobs or innovation. Linked to the object and announced.",
  ),
  "innovation-term": say(
    "Uusi tai merkittävästi parannettu tuote, palvelu, menetelmä, markkinointitapa tai toiminnan järjestämistapa.",
    "En ny eller väsentligt förbättrad vara, tjänst, metod, marknadsföring eller organisation.",
    "A new or significantly improved product, service, method, marketing or organisation.",
  ),
  "innovation-purchase": say(
    "Hankitaan jotain uutta tai hankitaan uudella tavalla, niin että syntyy parempia palveluja tai ratkaisuja.",
    "Man köper något nytt eller på ett nytt sätt så att bättre tjänster eller lösningar uppstår.",
    "Buying something new, or in a new way, so that better services or solutions come of it.",
  ),
  ipr: say(
    "Kuka omistaa ja saa käyttää sitä, mitä sopimuksessa syntyy, kuten ohjelmat, asiakirjat ja keksinnöt.",
    "Vem som äger och får använda det som uppstår i avtalet, såsom program, dokument och uppfinningar.",
    "Who owns and may use what the contract makes, such as software, documents and inventions.",
  ),
  "intermediate-target": say(
    "Innovaatiokumppanuuden vaiheen tavoite. Sen jälkeen voidaan jatkaa, lopettaa tai vähentää kumppaneita.",
    "Målet för en fas i innovationspartnerskapet. Efter det kan man fortsätta, avsluta eller minska antalet partner.",
    "The goal of a phase in an innovation partnership. After it one may go on, stop or have fewer partners.",
  ),
  "liability-act": say(
    "Tilaaja selvittää ennen sopimusta, että kumppani hoitaa verot, eläkevakuutukset ja muut velvoitteensa.",
    "Beställaren utreder före avtalet att avtalsparten sköter skatter, pensionsförsäkringar och andra skyldigheter.",
    "Before the contract the buyer checks that the partner handles taxes, pensions and other duties.",
  ),
};
