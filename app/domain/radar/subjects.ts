import type { Lang } from "../lang.ts";

/**
 * What cities buy for, joined across the languages: the beginnings of the words for one thing in Finnish, Swedish and
 * English. The terms of the Act are in the glossary; these are the words of daily life that needs are written in.
 */
const lines = `
snow | lumen lumi lunt aurau | snö plog | snow plough
skiing | latu ladut ladun latujen hiihto hiiht | skidspår skidåk | skiing skier
drawing | piirustu | ritning | drawing blueprint
queue | jono jonot odotusai | kö köer väntetid | queue waiting
weather | sääennus sade rankka | skyfall regn väder | weather rain
ice | liukka jäät hiekoit | halk sand | slippery gritting icy
street | katu kadu | gatu gator gata | street
road | tiest teid maantie ajorat | väg | road
bicycle | pyörä polkupyör pyöräil | cyk | bicyc cycl bike
pedestrian | jalankul kävel suojati | gång fotgäng övergångs | pedestrian walk crossing
bus | bussi linja-aut joukkoliik | buss kollektivtraf | bus buses transit
parking | pysäkö parkki | parker | parking
traffic | liikenne liikentee | trafik | traffic
lighting | valais valo | belys ljus | light lamp
bridge | silta sillat siltoj silto | bro broar broarna | bridge
stormwater | huleve sadeve tulv | dagvatt översväm regnvat | stormwat rainwat flood
wastewater | jäteve viemär | avlopp | sewage wastewat sewer
drinking-water | talousve juomave vesijoht | dricksvatt vattenled | drinking pipe
leak | vuoto vuodo | läck | leak
waste | jätte jäte roska roskat | avfall sopor sopkärl | waste bin litter refuse
recycling | kierrät uusiokäy uudelleen | återvin återanvän cirkul | recycl reuse circular
building | rakennu kiinteis | byggnad fastighet | building propert premis
construction | rakenta työmaa rakentam | byggplats byggarb byggande byggmater | construction site
demolition | purku purka purett | riv rivning | demolit dismantl
concrete | betoni | betong | concrete
asphalt | asfalt päällyst | asfalt belägg | asphalt paving surfac
heating | lämmit lämpö lämmön | uppvärm värme fjärrvärm | heat
cooling | jäähd viilen | kyl svalka | cool
electricity | sähkö | el elen elektri elnät | electric power
energy | energi | energi | energy
solar | aurinko | sol solcell solpanel | solar
battery | akku akut | batteri | batter
charging | lataus latau | ladd | charg
peak | huippu huiput | topp effekttopp | peak
emission | päästö hiilid hiili | utsläpp kol | emission carbon
air | ilma ilmanv sisäil | luft ventil inomhusluft | air ventilat
mould | home kosteus | mögel fukt | mould damp moistur
noise | melu äänen meteli | buller ljudnivå | noise
dust | pöly | damm | dust
water-quality | vedenlaa järv leväk rehev | vattenkval sjö alger | lake algae
beach | uimaran ranta | badstrand strand | beach
swimming | uimahal uinti uima | simhall sim | swim pool
sport | liikun urheil kuntosal | idrott motion | sport exercise gym
ice-rink | jääha tekoj | ishall konstis | rink
park | puisto viher | park grönomr | park green
tree | puut puiden puusto katupu | träd | tree
playground | leikkipai leikkipui | lekplats | playground
school | koulu oppila | skol elev | school pupil
kindergarten | päiväko varhaiska | daghem förskol småbarn | kindergarten daycare childcare nursery
teaching | opettaj opetus oppimi | lärar undervis lärand | teach learn
library | kirjasto | bibliotek | librar
museum | museo | museum muse | museum
youth | nuori nuorten nuoret | ungdom unga | young youth
elderly | ikäänty vanhus iäkk ikäihm | äldre seniorer | elderly older senior
home-care | kotihoi kotipalv | hemvård hemtjänst | homecare home-care
fall | kaatum putoam | fallolyck fallskad | falls falling
medicine | lääk | läkemed medicin | medicine medicat drug
loneliness | yksinäi | ensam | lonel
disability | vamma esteet | funktionsn funktionshind tillgäng | disab accessib
interpreter | tulkk tulkkau | tolk | interpret
immigrant | maahanmu vieraskiel | invandr nyanländ | immigrant newcomer
employment | työllis työtön työnhak | sysselsät arbetslös arbetssök | employ jobseek jobless
meal | ateria ruokap ruoan ruoka lounas | måltid matserv mat lunch | meal food lunch
kitchen | keittiö | kök storkök | kitchen
food-waste | hävik | svinn matsvinn | leftover wasted
cleaning | siivou puhdist | städ rengör | clean
washing | pesul pyykk | tvätt | laundry wash
textile | tekstiil vaate vaatte työvaat | textil kläder arbetskläd | textile clothing workwear
furniture | kaluste huonekal | möbel möbler inred | furnitur
mattress | patja | madrass | mattress
booking | varau varaa varat | bokning boka | book reserv
customer-service | asiakaspal neuvon puhelinp | kundtjänst rådgivn | helpdesk advice enquir
chatbot | chat bot keskustelur | chatt bot | chat bot
permit | lupa luvat lupien hakemu | tillstånd lov ansök bygglov | permit applicat
document | asiakirj arkist pöytäk | handling arkiv protokoll | document archive minutes
translation | käänn käännö selkokiel | översät lättläs klarspråk | translat plain
meeting | kokous kokouk valtuust | möte fullmäkt sammanträd | meeting council
invoice | lasku laskujen osto ostolas | faktur | invoice
payroll | palkka palkan työvuor | lön arbetsskift schemaläg | payroll shift roster
identity | tunnist kirjautu | inlogg identif | identit login
cybersecurity | tietotur kyber | cyber informationssäk datasäk | cyber security
data | tieto data | data uppgift | data
map | kartta kartat paikkati | karta geodata | map geospat
model-3d | digitaalinenkaks kaksos 3d | digitaltvilling tvilling 3d | twin 3d
sensor | anturi mittaus mitata | sensor givare mätn mäta | sensor measur meter
camera | kamera kuvantu konenäkö | kamera bildigen | camera image
drone | drone drooni kopter | drönar | drone
robot | robot | robot | robot
autonomous | itseaj kuljettajat automaattiaj | självkör förarlös | autonom driverless self-driving
delivery | jakelu kuljet logisti toimitus | leverans transport varudist | deliver logistic freight
vehicle | ajoneu auton autot kalusto | fordon bilar | vehicle fleet car cars
machine | työkone työkonei kaivinko | arbetsmask maskin grävmask | machin excavat
ferry | lautta vesibus vene | färja båt | ferry boat
harbour | satama | hamn | harbour port
animal | eläin eläim lokki lokit rotta rotat | djur mås råtta | animal gull rat rats
invasive | vieraslaj kurtturu lupiini | invasiv främmandeart lupin | invasive
bee | pölytt mehil | pollin bin | pollinat
allergy | allerg | allerg | allerg
crowd | yleisö tapahtum väkijou | evenemang publik folkmass | crowd event visitor
tourism | matkail turist | turis besökar | touris
safety | turvalli | trygg säkerhet | safety safe
vandalism | ilkiv töhry | skadegör klotter | vandal graffiti
fire | palo paloha tulipal | brand | fire
emergency | hälytys kriisi varautu | larm kris bered | emergen crisis prepared
dental | hammas suun | tand mun | dental teeth
mental-health | mielenterv masennu | psykisk depression | mental depress
exercise-rehab | kuntout | rehab | rehabil
remote | etävast etähoit etä | distans | remote telehealth
memory | muisti muistisair | minnes demens | memory dementia
hearing | kuulo induktio | hörsel slinga | hearing loop
blind | näkövamma sokea | synskad blind | blind sight
toilet | vessa wc käymäl | toalett | toilet
cemetery | hautausm | begrav kyrkog | cemeter grave
soil | maaper maa-ain maa-mas ylijäämäm | jord schaktmass mark | soil earth excavated
contamination | pilaant saastun | förorena | contamin pollut
roof | katto katon | tak taken | roof
facade | julkisi seinä | fasad vägg | facade wall
elevator | hissi | hiss | lift elevator
window | ikkuna | fönster | window
wood | puuraken puukerros | träbygg trähus | wooden timber
shade | varjo helle | skugg hetta värmebölj | shade heatwave
procurement | hankin kilpailut | upphandl | procure tender
contract-follow-up | sopimus sopimust | avtal avtalsuppf | contract
grant | avustu yhdisty | bidrag förening | grant associat
language-learning | kielitai kielenop suomenkiel | språkinl språkkun | language
music | musiik soitin | musik instrument | music
art | taide taidet | konst offentligkonst | art artwork
`;

interface Subject {
  readonly id: string;
  readonly roots: Readonly<Record<Lang, readonly string[]>>;
}

const subjects: readonly Subject[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", ...roots] = line.split(" | ");
    const of = (place: number) => (roots[place] ?? "").trim().split(" ").filter(Boolean);
    return { id, roots: { fi: of(0), sv: of(1), en: of(2) } };
  });

/** From so many letters on, a root within a compound means the same: `katuvalaistus`, `gatubelysning`. */
const insideFrom = 5;
const beginsFrom = 4;

function means(word: string, root: string): boolean {
  if (word === root) return true;
  if (root.length >= beginsFrom && word.startsWith(root)) return true;
  if (root.length === beginsFrom - 1 && word.startsWith(root) && word.length <= root.length + 3) return true;
  return root.length >= insideFrom && word.includes(root);
}

const mostRemembered = 20_000;
const remembered: Readonly<Record<Lang, Map<string, readonly string[]>>> = {
  fi: new Map(),
  sv: new Map(),
  en: new Map(),
};

/** What a word is about, in whichever of the languages; nothing for most words. */
export function subjectsOf(word: string, lang: Lang): readonly string[] {
  const known = remembered[lang].get(word);
  if (known) return known;
  const found = subjects.filter(({ roots }) => roots[lang].some((root) => means(word, root))).map(({ id }) => id);
  if (remembered[lang].size >= mostRemembered) remembered[lang].clear();
  remembered[lang].set(word, found);
  return found;
}
