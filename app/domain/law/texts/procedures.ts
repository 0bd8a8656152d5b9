import type { Text } from "../../lang.ts";
import type { Recommended } from "../decide.ts";
import type { Pattern, Technique } from "../technique.ts";
import { byLaw, type Explained, ruleOfThumb } from "./explained.ts";

export interface NamedText extends Explained {
  name: Text;
}

const named = (name: Text, explained: Explained): NamedText => ({ name, ...explained });

/** Names are the words of the Act, not the labels of notices. */
export const procedureTexts: Record<Recommended, NamedText> = {
  small: named(
    { fi: "pienhankinta", sv: "liten upphandling", en: "small purchase" },
    byLaw(
      {
        fi: "Arvo alittaa kansallisen kynnysarvon. Noudattakaa kaupungin omaa pienhankintaohjetta ja kohdelkaa toimittajia tasapuolisesti.",
        sv: "Värdet underskrider det nationella tröskelvärdet. Följ stadens egen anvisning för små upphandlingar och behandla leverantörerna jämlikt.",
        en: "The value is below the national threshold. Follow the city's own guideline for small purchases and treat suppliers equally.",
      },
      "§ 25(2)",
      "§ 2(3)",
    ),
  ),
  pcp: named(
    { fi: "esikaupallinen hankinta", sv: "förkommersiell upphandling", en: "pre-commercial procurement" },
    byLaw(
      {
        fi: "Useat yritykset kehittävät ratkaisua vaiheittain, ja kehittämisen hyödyt tai kustannukset jaetaan. Hankintalakia ei sovelleta tutkimus- ja kehittämispalveluun, mutta valmis ratkaisu kilpailutetaan erikseen.",
        sv: "Flera företag utvecklar lösningen stegvis, och nyttan av eller kostnaderna för utvecklingen delas. Upphandlingslagen tillämpas inte på forsknings- och utvecklingstjänsten, men den färdiga lösningen konkurrensutsätts separat.",
        en: "Several companies develop the solution in phases, and the benefits or the costs of the development are shared. The Act does not apply to the research and development service, but the finished solution is competed separately.",
      },
      "§ 9(1)(13)",
    ),
  ),
  cpb: named(
    {
      fi: "hankinta yhteishankintayksiköltä",
      sv: "anskaffning via en inköpscentral",
      en: "order through a central purchasing body",
    },
    byLaw(
      {
        fi: "Yhteishankintayksikkö on jo kilpailuttanut sopimuksen, joka kattaa tarpeen. Tilatkaa sen ehdoin.",
        sv: "En inköpscentral har redan konkurrensutsatt ett avtal som täcker behovet. Beställ på avtalets villkor.",
        en: "A central purchasing body has already tendered a contract that covers the need. Order on its terms.",
      },
      "§ 20",
    ),
  ),
  "neg-wo-call": named(
    { fi: "suorahankinta", sv: "direktupphandling", en: "direct award" },
    byLaw(
      {
        fi: "Sopimus tehdään valitun toimittajan kanssa ilman tarjouskilpailua. Tähän tarvitaan laissa lueteltu peruste, ja hankintayksikön on näytettävä, että sen ehdot täyttyvät.",
        sv: "Avtalet ingås med en vald leverantör utan konkurrensutsättning. Det kräver en grund som anges i lagen, och den upphandlande enheten ska visa att villkoren är uppfyllda.",
        en: "The contract is made with a chosen supplier without a competition. This needs a ground listed in the law, and the contracting authority has to show that its conditions are met.",
      },
      "§ 40",
      "§ 41",
    ),
  ),
  "design-contest": named(
    { fi: "suunnittelukilpailu", sv: "projekttävling", en: "design contest" },
    byLaw(
      {
        fi: "Riippumaton tuomaristo valitsee nimettömistä ehdotuksista suunnitelman tai idean.",
        sv: "En oberoende jury väljer en plan eller idé bland anonyma bidrag.",
        en: "An independent jury chooses a plan or an idea among anonymous entries.",
      },
      "§§ 54-55",
    ),
  ),
  "free-single": named(
    { fi: "muu yksivaiheinen menettely", sv: "annat förfarande i ett steg", en: "other single-stage procedure" },
    byLaw(
      {
        fi: "Vapaamuotoinen kilpailutus yhdessä vaiheessa: kuvatkaa menettely tarjouspyynnössä, kaikki kiinnostuneet antavat tarjouksen.",
        sv: "En fritt utformad konkurrensutsättning i ett steg: beskriv förfarandet i anbudsförfrågan, alla intresserade lämnar anbud.",
        en: "A free-form competition in one stage: describe the procedure in the invitation to tender, and everyone interested gives a tender.",
      },
      "§ 100(1)",
      "§ 109(1)",
      "§ 118",
    ),
  ),
  "free-multi": named(
    { fi: "muu monivaiheinen menettely", sv: "annat förfarande i flera steg", en: "other multiple-stage procedure" },
    byLaw(
      {
        fi: "Vapaamuotoinen kilpailutus useassa vaiheessa: voitte neuvotella tarjouksista tai ratkaisusta, kun menettely on kuvattu etukäteen ja kaikkia kohdellaan tasapuolisesti.",
        sv: "En fritt utformad konkurrensutsättning i flera steg: ni kan förhandla om anbuden eller lösningen när förfarandet har beskrivits på förhand och alla behandlas jämlikt.",
        en: "A free-form competition in several stages: you may negotiate on the tenders or on the solution, when the procedure was described beforehand and everyone is treated equally.",
      },
      "§ 100(1)",
      "§ 109(1)",
      "§ 118",
    ),
  ),
  open: named(
    { fi: "avoin menettely", sv: "öppet förfarande", en: "open procedure" },
    byLaw(
      {
        fi: "Kaikki kiinnostuneet voivat antaa tarjouksen. Tarjouksista ei neuvotella, niitä voidaan vain täsmentää.",
        sv: "Alla intresserade får lämna anbud. Man förhandlar inte om anbuden, de kan bara preciseras.",
        en: "Everyone interested may give a tender. Tenders are not negotiated, only clarified.",
      },
      "§ 32",
    ),
  ),
  restricted: named(
    { fi: "rajoitettu menettely", sv: "selektivt förfarande", en: "restricted procedure" },
    byLaw(
      {
        fi: "Halukkaat pyytävät saada osallistua, ja tarjoajiksi valitaan vähintään viisi ehdokasta tai kaikki soveltuvat, jos heitä on vähemmän. Tarjouksista ei neuvotella.",
        sv: "De som vill ansöker om att få delta, och minst fem anbudssökande väljs till anbudsgivare, eller alla lämpliga om de är färre. Man förhandlar inte om anbuden.",
        en: "Those who wish ask to take part, and at least five candidates are invited to tender, or all suitable ones if they are fewer. Tenders are not negotiated.",
      },
      "§ 33",
    ),
  ),
  "neg-w-call": named(
    {
      fi: "neuvottelumenettely",
      sv: "förhandlat förfarande",
      en: "competitive procedure with negotiation",
    },
    byLaw(
      {
        fi: "Vähintään kolme ehdokasta antaa alustavan tarjouksen, tarjouksista neuvotellaan ja lopuksi annetaan lopulliset tarjoukset. Vähimmäisvaatimuksista ja vertailuperusteista ei neuvotella.",
        sv: "Minst tre anbudssökande lämnar preliminära anbud, man förhandlar om anbuden och till sist lämnas slutliga anbud. Man förhandlar inte om minimikraven eller jämförelsegrunderna.",
        en: "At least three candidates give initial tenders, the tenders are negotiated, and final tenders follow. Minimum requirements and award criteria are not negotiated.",
      },
      "§§ 34-35",
    ),
  ),
  "comp-dial": named(
    { fi: "kilpailullinen neuvottelumenettely", sv: "konkurrenspräglad dialog", en: "competitive dialogue" },
    byLaw(
      {
        fi: "Vähintään kolmen ehdokkaan kanssa etsitään keinot, joilla tarve täytetään; tarjoukset pyydetään vasta sitten. Valintaperuste on paras hinta-laatusuhde.",
        sv: "Med minst tre anbudssökande söker man de sätt på vilka behovet kan tillgodoses; först därefter begärs anbud. Grunden för valet är det bästa förhållandet mellan pris och kvalitet.",
        en: "With at least three candidates you look for the means to meet the need; tenders are asked only then. The basis of the award is the best price-quality ratio.",
      },
      "§§ 36-37",
    ),
  ),
  innovation: named(
    { fi: "innovaatiokumppanuus", sv: "innovationspartnerskap", en: "innovation partnership" },
    byLaw(
      {
        fi: "Yksi tai useampi kumppani kehittää ratkaisun vaiheittain, ja sama sopimus kattaa valmiin ratkaisun ostamisen. Valintaperuste on paras hinta-laatusuhde.",
        sv: "En eller flera parter utvecklar lösningen stegvis, och samma avtal omfattar köpet av den färdiga lösningen. Grunden för valet är det bästa förhållandet mellan pris och kvalitet.",
        en: "One or more partners develop the solution in phases, and the same contract covers the purchase of the finished solution. The basis of the award is the best price-quality ratio.",
      },
      "§§ 38-39",
    ),
  ),
  "out-of-scope": named(
    { fi: "hankintalakia ei sovelleta", sv: "upphandlingslagen tillämpas inte", en: "outside the Act" },
    byLaw(
      {
        fi: "Tämä työkalu ei suosittele menettelyä, koska hankintalain säännöt eivät koske hankintaa.",
        sv: "Verktyget rekommenderar inget förfarande, eftersom upphandlingslagens regler inte gäller anskaffningen.",
        en: "This tool recommends no procedure, because the rules of the Act do not govern the purchase.",
      },
      "§ 10",
      "§ 15",
    ),
  ),
  undetermined: named(
    { fi: "ei voida määrittää", sv: "kan inte fastställas", en: "cannot be determined" },
    byLaw(
      {
        fi: "Päivän EU-kynnysarvoja ei ole tässä työkalussa, joten menettelyä ei voida valita. Työkalu ei käytä vanhoja lukuja.",
        sv: "EU-tröskelvärdena för dagen finns inte i verktyget, så förfarandet kan inte väljas. Verktyget använder inte gamla siffror.",
        en: "The EU thresholds of the day are not in this tool, so no procedure can be chosen. The tool does not use old figures.",
      },
      "§ 26(3)",
    ),
  ),
};

export const techniqueTexts: Record<Exclude<Technique, "none">, NamedText> = {
  framework: named(
    { fi: "puitejärjestely", sv: "ramavtal", en: "framework agreement" },
    byLaw(
      {
        fi: "Tilaukset tehdään myöhemmin sovituin ehdoin. Kesto on enintään neljä vuotta, jollei hankinnan kohde edellytä pidempää; ostajat ja enimmäismäärä nimetään etukäteen.",
        sv: "Beställningarna görs senare på avtalade villkor. Längst fyra år, om inte föremålet för upphandlingen kräver längre tid; köparna och maximivärdet anges på förhand.",
        en: "Orders are made later on agreed terms. At most four years unless the object requires longer; the buyers and the maximum are named beforehand.",
      },
      "§§ 42-43",
    ),
  ),
  dps: named(
    { fi: "dynaaminen hankintajärjestelmä", sv: "dynamiskt inköpssystem", en: "dynamic purchasing system" },
    byLaw(
      {
        fi: "Sähköinen järjestelmä, johon uudet toimittajat pääsevät koko ajan ja jossa jokainen osto kilpailutetaan erikseen. Sopii tavanomaisiin, markkinoilla yleisesti saatavilla oleviin hankintoihin.",
        sv: "Ett elektroniskt system som hela tiden är öppet för nya leverantörer och där varje köp konkurrensutsätts för sig. Lämpar sig för sedvanliga anskaffningar som är allmänt tillgängliga på marknaden.",
        en: "An electronic system that is open to new suppliers all the time and in which every purchase is competed separately. It suits ordinary purchases that are commonly available on the market.",
      },
      "§§ 49-52",
    ),
  ),
};

export const patternTexts: Record<Pattern, NamedText> = {
  negotiated: named(
    { fi: "neuvottelu tarjouksista", sv: "förhandling om anbuden", en: "negotiation on the tenders" },
    ruleOfThumb(
      {
        fi: "Pyytäkää ensin alustavat tarjoukset, neuvotelkaa niistä ja pyytäkää sitten lopulliset.",
        sv: "Begär först preliminära anbud, förhandla om dem och begär sedan slutliga.",
        en: "Ask for initial tenders first, negotiate on them, and then ask for final ones.",
      },
      "§ 100(1)",
    ),
  ),
  "dialogue-like": named(
    { fi: "vuoropuhelu ratkaisusta", sv: "dialog om lösningen", en: "dialogue on the solution" },
    ruleOfThumb(
      {
        fi: "Käykää ensin vuoropuhelu ratkaisuvaihtoehdoista ja pyytäkää tarjoukset vasta sitten, kuten kilpailullisessa neuvottelumenettelyssä.",
        sv: "För först en dialog om alternativa lösningar och begär anbud först därefter, som i en konkurrenspräglad dialog.",
        en: "Talk first about the possible solutions and ask for tenders only then, as in a competitive dialogue.",
      },
      "§ 100(1)",
    ),
  ),
  "innovation-partnership-like": named(
    {
      fi: "kehittäminen ja osto vaiheittain",
      sv: "utveckling och köp stegvis",
      en: "development and purchase in phases",
    },
    ruleOfThumb(
      {
        fi: "Sopikaa kehittämisvaiheista, välitavoitteista ja oikeudesta lopettaa vaiheen jälkeen sekä valmiin ratkaisun ostosta, kuten innovaatiokumppanuudessa.",
        sv: "Avtala om utvecklingsfaser, delmål och rätten att avsluta efter en fas samt om köpet av den färdiga lösningen, som i ett innovationspartnerskap.",
        en: "Agree on development phases, intermediate targets and the right to stop after a phase, and on the purchase of the finished solution, as in an innovation partnership.",
      },
      "§ 100(1)",
    ),
  ),
};

export const nextStepTexts: Record<"ppi", NamedText> = {
  ppi: named(
    {
      fi: "innovatiivisten ratkaisujen julkinen hankinta",
      sv: "offentlig upphandling av innovativa lösningar",
      en: "public procurement of innovative solutions",
    },
    byLaw(
      {
        fi: "Kilpailuttakaa valmiin ratkaisun osto erikseen, ja huolehtikaa siitä, että kehittämiseen osallistuneet yritykset eivät saa etua muihin nähden.",
        sv: "Konkurrensutsätt köpet av den färdiga lösningen separat, och se till att de företag som deltog i utvecklingen inte får någon fördel framför andra.",
        en: "Compete the purchase of the finished solution separately, and make sure that the companies that took part in the development have no advantage over others.",
      },
      "§ 66",
    ),
  ),
};
