import type { Regime } from "../decide.ts";
import type { NotAllowedReason, StatusReason, UnsuitableReason } from "../statuses.ts";
import { byLaw, type Explained, ruleOfThumb } from "./explained.ts";

/** Lawful, but a poor fit; mostly this tool's advice. */
const unsuitable: Record<Exclude<UnsuitableReason, "ACT_NOT_APPLICABLE">, Explained> = {
  CPB_DOES_NOT_COVER_NEED: ruleOfThumb(
    {
      fi: "Yhteishankintayksikön valmis sopimus sopii vain, kun ostetaan markkinoilla jo oleva ratkaisu. Tässä kehitetään tai sovitetaan uutta.",
      sv: "Inköpscentralens färdiga avtal passar bara när man köper en lösning som redan finns på marknaden. Här utvecklas eller anpassas något nytt.",
      en: "A ready contract of a central purchasing body fits only when a solution already on the market is bought. Here something new is developed or adapted.",
    },
    "§ 20",
  ),
  NOT_A_PLAN: ruleOfThumb(
    {
      fi: "Suunnittelukilpailulla valitaan suunnitelma tai idea, ja tässä ostetaan muuta.",
      sv: "Med en projekttävling väljs en plan eller idé, och här köps något annat.",
      en: "A design contest chooses a plan or an idea, and here something else is bought.",
    },
    "§§ 54-55",
  ),
  NEGOTIATION_NEEDED: ruleOfThumb({
    fi: "Hankinnassa halutaan neuvotella, eikä tässä menettelyssä neuvotella tarjouksista.",
    sv: "Ni vill förhandla, och i det här förfarandet förhandlar man inte om anbuden.",
    en: "Negotiation is wished, and this procedure has none on the tenders.",
  }),
  SOLUTION_MUST_BE_DEVELOPED: ruleOfThumb({
    fi: "Ratkaisu on ensin kehitettävä. Tässä menettelyssä tarjotaan valmista, eikä kehittämisvaiheille ole paikkaa.",
    sv: "Lösningen måste först utvecklas. I det här förfarandet erbjuds något färdigt, och det finns ingen plats för utvecklingsfaser.",
    en: "The solution has to be developed first. This procedure asks for something ready and leaves no room for development phases.",
  }),
  NEGOTIATION_NOT_NEEDED: ruleOfThumb({
    fi: "Neuvottelua ei tarvita, joten kevyempi menettely riittää.",
    sv: "Förhandling behövs inte, så ett lättare förfarande räcker.",
    en: "No negotiation is needed, so a lighter procedure is enough.",
  }),
  EU_PROCEDURE_NOT_REQUIRED: byLaw(
    {
      fi: "Menettely on EU-hankintojen menettely, eikä tämä hankinta ole EU-hankinta. Vapaamuotoinen menettely riittää, ja sen voi halutessaan muotoilla samalla tavalla.",
      sv: "Förfarandet hör till EU-upphandlingar, och den här upphandlingen är inte en sådan. Ett fritt förfarande räcker, och det kan vid behov utformas på samma sätt.",
      en: "This is a procedure of EU procurements, and this purchase is not one. A free-form procedure is enough, and it can be shaped in the same way if you wish.",
    },
    "§ 26(2)",
    "§ 100(1)",
  ),
  NO_PRESELECTION_NEED: ruleOfThumb(
    {
      fi: "Tarjoajia ei tarvitse karsia etukäteen, joten avoin menettely on nopeampi.",
      sv: "Anbudsgivarna behöver inte gallras på förhand, så ett öppet förfarande är snabbare.",
      en: "Tenderers need not be chosen beforehand, so an open procedure is faster.",
    },
    "§ 33",
  ),
  DIALOGUE_FITS_BETTER: ruleOfThumb(
    {
      fi: "Keskustelun aihe on itse ratkaisu, ja siihen kilpailullinen neuvottelumenettely sopii paremmin. Neuvottelumenettelyssä neuvotellaan tarjouksista.",
      sv: "Samtalet gäller själva lösningen, och för det passar en konkurrenspräglad dialog bättre. I ett förhandlat förfarande förhandlar man om anbuden.",
      en: "The talk is about the solution itself, and a competitive dialogue fits that better. In the procedure with negotiation the talk is about tenders.",
    },
    "§§ 36-37",
  ),
  DIALOGUE_NOT_NEEDED: ruleOfThumb(
    {
      fi: "Ratkaisusta ei tarvitse keskustella, joten raskas vuoropuhelu ei ole tarpeen.",
      sv: "Lösningen behöver inte diskuteras, så en tung dialog är inte nödvändig.",
      en: "The solution need not be discussed, so a heavy dialogue is not needed.",
    },
    "§§ 36-37",
  ),
  TRL_TOO_HIGH: ruleOfThumb(
    {
      fi: "Ratkaisu on jo lähes valmis (valmiustaso 8 tai 9), joten kumppanuuden kehittämistyölle on vaikea löytää perustetta. Laki ei puhu valmiustasoista.",
      sv: "Lösningen är redan nästan färdig (mognadsgrad 8 eller 9), så det är svårt att motivera partnerskapets utvecklingsarbete. Lagen talar inte om mognadsgrader.",
      en: "The solution is almost ready (readiness level 8 or 9), so development in a partnership is hard to justify. The law does not speak of readiness levels.",
    },
    "§ 38",
  ),
  TIME_LIMITS_CANNOT_BE_MET: byLaw(
    {
      fi: "Äärimmäinen kiire on suorahankinnan peruste juuri siksi, että tämän menettelyn määräaikoja ei ehditä noudattaa.",
      sv: "Synnerlig brådska är en grund för direktupphandling just för att tidsfristerna i det här förfarandet inte hinner iakttas.",
      en: "Extreme urgency is a ground for a direct award exactly because the periods of this procedure cannot be kept.",
    },
    "§ 40(2)(4)",
  ),
};

/** A precondition of the law, or a fact without which the procedure does not exist, is missing. */
const notAllowed: Record<NotAllowedReason, Explained> = {
  VALUE_AT_OR_ABOVE_NATIONAL: byLaw(
    {
      fi: "Arvo on vähintään kansallinen kynnysarvo, joten hankintalakia sovelletaan.",
      sv: "Värdet är minst det nationella tröskelvärdet, så upphandlingslagen tillämpas.",
      en: "The value is at least the national threshold, so the Act applies.",
    },
    "§ 25(2)",
  ),
  NOT_RD_SERVICE: byLaw(
    {
      fi: "Esikaupallinen hankinta koskee tutkimus- ja kehittämispalveluja, ja tässä ostetaan muuta.",
      sv: "Förkommersiell upphandling gäller forsknings- och utvecklingstjänster, och här köps något annat.",
      en: "Pre-commercial procurement is for research and development services, and here something else is bought.",
    },
    "§ 9(1)(13)",
  ),
  NO_RD: byLaw(
    {
      fi: "Hankintaan ei kuulu tutkimus- ja kehittämistyötä, jota tämä menettely edellyttää.",
      sv: "Upphandlingen innehåller inget forsknings- och utvecklingsarbete, som det här förfarandet förutsätter.",
      en: "The purchase includes no research and development, which this procedure requires.",
    },
    "§ 9(1)(13)",
    "§§ 38-39",
  ),
  BENEFIT_EXCLUSIVE_AND_PAID: byLaw(
    {
      fi: "Hyöty tulee yksin hankintayksikölle ja se maksaa palvelun kokonaan. Silloin hankintalakia sovelletaan tutkimus- ja kehittämispalveluun.",
      sv: "Nyttan tillfaller enbart den upphandlande enheten och enheten betalar hela tjänsten. Då tillämpas upphandlingslagen på forsknings- och utvecklingstjänsten.",
      en: "The benefit goes to the buyer alone and the buyer pays for the service in full. Then the Act applies to the research and development service.",
    },
    "§ 9(1)(13)",
  ),
  SHARING_NOT_CONFIRMED: byLaw(
    {
      fi: "Ei ole varmistettu, että hyöty tai kustannukset jaetaan. Ilman sitä poikkeukseen ei voi nojata.",
      sv: "Det är inte bekräftat att nyttan eller kostnaderna delas. Utan det kan man inte stödja sig på undantaget.",
      en: "It is not confirmed that the benefit or the cost is shared. Without that the exemption cannot be relied on.",
    },
    "§ 9(1)(13)",
  ),
  PURCHASE_IN_SAME_CONTRACT: byLaw(
    {
      fi: "Valmiin ratkaisun osto kuuluu samaan sopimukseen. Esikaupallisessa hankinnassa osto kilpailutetaan erikseen.",
      sv: "Köpet av den färdiga lösningen ingår i samma avtal. Vid förkommersiell upphandling konkurrensutsätts köpet separat.",
      en: "The purchase of the finished solution is in the same contract. In pre-commercial procurement the purchase is competed separately.",
    },
    "§ 9(1)(13)",
  ),
  MIXED_ACT_APPLIES: byLaw(
    {
      fi: "Samassa sopimuksessa on lain piiriin kuuluvia osia, jotka voidaan erottaa, tai tutkimus ja kehittäminen ei ole pääasiallinen kohde. Silloin lakia sovelletaan koko sopimukseen.",
      sv: "Samma kontrakt innehåller delar som omfattas av lagen och kan avskiljas, eller så är forskning och utveckling inte det huvudsakliga föremålet. Då tillämpas lagen på hela kontraktet.",
      en: "The same contract has parts that the Act covers and that can be separated, or research and development is not its main subject. Then the Act applies to the whole contract.",
    },
    "§ 7(2)",
    "§ 9(1)(13)",
  ),
  NO_CPB_CONTRACT: byLaw(
    {
      fi: "Ei ole tiedossa yhteishankintayksikön sopimusta, josta tarpeen voisi tilata.",
      sv: "Man känner inte till något avtal hos en inköpscentral som behovet kunde beställas ur.",
      en: "No contract of a central purchasing body is known from which the need could be ordered.",
    },
    "§ 20",
  ),
  NO_DIRECT_AWARD_GROUND: byLaw(
    {
      fi: "Suorahankintaan tarvitaan laissa lueteltu peruste, eikä sellaista ole esitetty.",
      sv: "En direktupphandling kräver en grund som anges i lagen, och ingen sådan har angetts.",
      en: "A direct award needs a ground listed in the law, and none was given.",
    },
    "§ 40",
    "§ 41",
  ),
  GROUND_NOT_AVAILABLE_HERE: byLaw(
    {
      fi: "Esitetty peruste ei koske tällaista hankintaa: se on säädetty toisenlaiselle kohteelle tai sopimukselle.",
      sv: "Den angivna grunden gäller inte en sådan här upphandling: den är avsedd för ett annat slags föremål eller avtal.",
      en: "The ground given does not cover this kind of purchase: the law has it for another kind of object or contract.",
    },
    "§ 40",
    "§ 41",
    "§ 110",
    "§ 119",
  ),
  DIRECT_AWARD_CONDITIONS_NOT_MET: byLaw(
    {
      fi: "Peruste on esitetty, mutta ei ole osoitettu, että kaikki sen ehdot täyttyvät. Näyttö on hankintayksikön vastuulla.",
      sv: "En grund har angetts, men det har inte visats att alla dess villkor är uppfyllda. Bevisbördan ligger på den upphandlande enheten.",
      en: "A ground was given, but it was not shown that all its conditions are met. The burden of proof is the contracting authority's.",
    },
    "§ 40",
    "§ 41",
  ),
  EU_PROCEDURE_MANDATORY: byLaw(
    {
      fi: "Arvo on vähintään EU-kynnysarvo, joten menettely on valittava lain luettelosta eikä se voi olla vapaamuotoinen.",
      sv: "Värdet är minst EU-tröskelvärdet, så förfarandet ska väljas ur lagens förteckning och kan inte vara fritt.",
      en: "The value is at least the EU threshold, so the procedure must be one of those listed in the Act and cannot be free-form.",
    },
    "§ 26(2)",
  ),
  NO_GROUND_34: byLaw(
    {
      fi: "Neuvotteluun tarvitaan jokin lain perusteista: ratkaisuja on sovitettava, mukana on suunnittelua tai innovatiivisuutta, hankinta on monitahoinen tai riskialtis, tai kohdetta ei voi kuvata tarkasti. Mikään niistä ei täyty.",
      sv: "För förhandling krävs någon av lagens grunder: lösningar måste anpassas, upphandlingen innehåller projektering eller innovation, den är komplicerad eller riskfylld, eller föremålet kan inte beskrivas exakt. Ingen av dem är uppfylld.",
      en: "Negotiation needs one of the grounds in the law: solutions must be adapted, design or innovation is included, the purchase is complex or risky, or the object cannot be described precisely. None of them is met.",
    },
    "§ 34(2)",
    "§ 34(3)",
  ),
  SOLUTION_EXISTS: byLaw(
    {
      fi: "Markkinoilla on jo ratkaisu, joka sellaisenaan tai sovitettuna täyttää tarpeen. Innovaatiokumppanuutta voi käyttää vain, kun sellaista ei ole.",
      sv: "På marknaden finns redan en lösning som tillgodoser behovet, som sådan eller anpassad. Innovationspartnerskap får användas bara när en sådan saknas.",
      en: "The market already has a solution that meets the need, as it is or adapted. An innovation partnership may be used only when there is none.",
    },
    "§§ 38-39",
  ),
  MARKET_NOT_CHECKED: byLaw(
    {
      fi: "Ei tiedetä, onko markkinoilla jo ratkaisu. Tehkää ensin markkinakartoitus.",
      sv: "Man vet inte om marknaden redan har en lösning. Gör först en marknadsundersökning.",
      en: "It is not known whether the market already has a solution. Carry out a market consultation first.",
    },
    "§§ 38-39",
    "§ 65",
  ),
  NO_PURCHASE_OF_RESULT: byLaw(
    {
      fi: "Innovaatiokumppanuudessa samaan sopimukseen kuuluu sekä kehittäminen että tuloksen ostaminen, eikä tässä tavoitella molempia.",
      sv: "I ett innovationspartnerskap omfattar samma avtal både utvecklingen och köpet av resultatet, och här eftersträvas inte båda.",
      en: "In an innovation partnership the same contract covers both the development and the purchase of its result, and here both are not the aim.",
    },
    "§§ 38-39",
  ),
};

const actAbove: Explained = byLaw(
  {
    fi: "Arvo alittaa kansallisen kynnysarvon, joten lain menettelyjä ei tarvita.",
    sv: "Värdet underskrider det nationella tröskelvärdet, så lagens förfaranden behövs inte.",
    en: "The value is below the national threshold, so the procedures of the Act are not needed.",
  },
  "§ 25(2)",
);

/** The Act steps aside for three different reasons; each has its own words. */
const actNotApplicable: Partial<Record<Regime, Explained>> = {
  "rd-exempt": byLaw(
    {
      fi: "Lakia ei sovelleta tähän tutkimus- ja kehittämispalveluun, joten lain menettelyjä ei tarvita.",
      sv: "Lagen tillämpas inte på den här forsknings- och utvecklingstjänsten, så lagens förfaranden behövs inte.",
      en: "The Act does not apply to this research and development service, so its procedures are not needed.",
    },
    "§ 9(1)(13)",
  ),
  "in-house": byLaw(
    {
      fi: "Lakia ei sovelleta hankintaan omalta sidosyksiköltä, joten lain menettelyjä ei tarvita.",
      sv: "Lagen tillämpas inte på anskaffning hos en egen anknuten enhet, så lagens förfaranden behövs inte.",
      en: "The Act does not apply to a purchase from the city's own in-house entity, so its procedures are not needed.",
    },
    "§ 15",
  ),
};

const reasons = { ...unsuitable, ...notAllowed };

export function reasonText(reason: StatusReason, regime: Regime): Explained {
  if (reason === "ACT_NOT_APPLICABLE") return actNotApplicable[regime] ?? actAbove;
  return reasons[reason];
}
