import type { RuleId } from "../decide.ts";
import { byLaw, type Explained, ruleOfThumb } from "./explained.ts";

/** Why the rule that matched leads to its answer. Where the law leaves the buyer a choice, it says so. */
export const ruleTexts: Record<RuleId, Explained> = {
  R0: byLaw(
    {
      fi: "Ilmoituksen päivän EU-kynnysarvoja ei tunneta, joten suositusta ei anneta.",
      sv: "EU-tröskelvärdena för annonsens dag är inte kända, så ingen rekommendation ges.",
      en: "The EU thresholds of the day of the notice are not known, so nothing is recommended.",
    },
    "§ 26(3)",
  ),
  R1: byLaw(
    {
      fi: "Hankinta liittyy erityisalojen toimintaan, johon sovelletaan toista lakia.",
      sv: "Upphandlingen hör till försörjningssektorerna, där en annan lag tillämpas.",
      en: "The purchase is for a utility activity, which another Act governs.",
    },
    "§ 10",
    "1398/2016",
  ),
  R2: byLaw(
    {
      fi: "Hankinta tehdään omalta sidosyksiköltä, eikä lakia sovelleta siihen.",
      sv: "Anskaffningen görs hos en egen anknuten enhet, och lagen tillämpas inte på den.",
      en: "The purchase is made from the city's own in-house entity, and the Act does not apply to it.",
    },
    "§ 15",
  ),
  R3: byLaw(
    {
      fi: "Arvo alittaa kansallisen kynnysarvon.",
      sv: "Värdet underskrider det nationella tröskelvärdet.",
      en: "The value is below the national threshold.",
    },
    "§ 25(2)",
  ),
  R4: byLaw(
    {
      fi: "Ostetaan tutkimusta ja kehittämistä, hyödyt tai kustannukset jaetaan, eikä valmiin ratkaisun osto kuulu samaan sopimukseen.",
      sv: "Man köper forskning och utveckling, nyttan eller kostnaderna delas, och köpet av den färdiga lösningen ingår inte i samma avtal.",
      en: "Research and development is bought, the benefits or costs are shared, and the purchase of the finished solution is not in the same contract.",
    },
    "§ 9(1)(13)",
  ),
  R5: byLaw(
    {
      fi: "Yhteishankintayksiköllä on jo sopimus, joka kattaa tarpeen, ja markkinoilla on valmis ratkaisu.",
      sv: "En inköpscentral har redan ett avtal som täcker behovet, och på marknaden finns en färdig lösning.",
      en: "A central purchasing body already has a contract that covers the need, and the market has a ready solution.",
    },
    "§ 20",
  ),
  R6: byLaw(
    {
      fi: "Suorahankinnalle on esitetty tällaista hankintaa koskeva peruste, ja sen ehdot on ilmoitettu täyttyviksi.",
      sv: "För direktupphandlingen har angetts en grund som gäller en sådan här upphandling, och villkoren uppges vara uppfyllda.",
      en: "A ground that covers this kind of purchase was given for a direct award, and its conditions are said to be met.",
    },
    "§§ 40-41",
    "§ 100(2)",
    "§ 109(2)",
    "§ 110",
    "§ 119",
  ),
  R7: ruleOfThumb(
    {
      fi: "Kohteena on suunnitelma tai idea, jonka tuomaristo voi valita nimettömistä ehdotuksista.",
      sv: "Föremålet är en plan eller idé som en jury kan välja bland anonyma bidrag.",
      en: "The object is a plan or an idea that a jury can choose among anonymous entries.",
    },
    "§§ 54-55",
  ),
  R8: ruleOfThumb(
    {
      fi: "Menettelyn saa muotoilla vapaasti, ja hankinnassa tarvitaan neuvottelua tai kehittämistä. Useampi vaihe antaa siihen tilaa.",
      sv: "Förfarandet får utformas fritt, och upphandlingen kräver förhandling eller utveckling. Flera steg ger rum för det.",
      en: "The procedure may be shaped freely, and the purchase needs negotiation or development. Several stages leave room for it.",
    },
    "§ 100(1)",
    "§ 109(1)",
    "§ 118",
  ),
  R9: ruleOfThumb(
    {
      fi: "Menettelyn saa muotoilla vapaasti, eikä neuvottelua tarvita. Yksi vaihe on nopein.",
      sv: "Förfarandet får utformas fritt, och förhandling behövs inte. Ett steg är snabbast.",
      en: "The procedure may be shaped freely, and no negotiation is needed. One stage is fastest.",
    },
    "§ 100(1)",
    "§ 109(1)",
    "§ 118",
  ),
  R10: byLaw(
    {
      fi: "Markkinoilla ei ole ratkaisua, tarvitaan tutkimusta ja kehittämistä, ja tavoitteena on sekä kehittää että ostaa tulos.",
      sv: "Marknaden saknar lösning, forskning och utveckling behövs, och målet är både att utveckla och att köpa resultatet.",
      en: "The market has no solution, research and development is needed, and the aim is both to develop and to buy the result.",
    },
    "§§ 38-39",
  ),
  R11: byLaw(
    {
      fi: "Aiemmassa avoimessa tai rajoitetussa menettelyssä saatiin vain sääntöjen vastaisia tai muuten mahdottomia tarjouksia.",
      sv: "Ett tidigare öppet eller selektivt förfarande gav bara regelvidriga eller annars oacceptabla anbud.",
      en: "An earlier open or restricted procedure brought only irregular or unacceptable tenders.",
    },
    "§ 34(3)",
  ),
  R12: ruleOfThumb(
    {
      fi: "Laki sallii neuvottelun ainakin yhdellä perusteella, ja keskustelun aihe on itse ratkaisu.",
      sv: "Lagen tillåter förhandling på åtminstone en grund, och samtalet gäller själva lösningen.",
      en: "The law allows negotiation on at least one ground, and the talk is about the solution itself.",
    },
    "§ 34(2)",
    "§§ 36-37",
  ),
  R13: ruleOfThumb(
    {
      fi: "Laki sallii neuvottelun ainakin yhdellä perusteella, ja tarjouksista halutaan neuvotella.",
      sv: "Lagen tillåter förhandling på åtminstone en grund, och man vill förhandla om anbuden.",
      en: "The law allows negotiation on at least one ground, and the tenders are to be negotiated.",
    },
    "§§ 34-35",
  ),
  R14: ruleOfThumb(
    {
      fi: "Samaa tavanomaista, valmista ja tarkasti kuvattavaa ostetaan toistuvasti. Dynaaminen hankintajärjestelmä perustetaan rajoitetulla menettelyllä.",
      sv: "Samma sedvanliga, färdiga och noggrant beskrivna sak köps upprepade gånger. Ett dynamiskt inköpssystem inrättas genom selektivt förfarande.",
      en: "The same ordinary, ready and precisely described thing is bought again and again. A dynamic purchasing system is set up by a restricted procedure.",
    },
    "§§ 49-52",
  ),
  R15: ruleOfThumb(
    {
      fi: "Tarjoajat halutaan valita etukäteen, eikä mahdollisten toimittajien määrä ole siihen liian pieni.",
      sv: "Anbudsgivarna ska väljas på förhand, och antalet möjliga leverantörer är inte för litet för det.",
      en: "Tenderers are to be chosen beforehand, and the possible suppliers are not too few for it.",
    },
    "§ 33",
  ),
  R16: ruleOfThumb(
    {
      fi: "Mikään ei edellytä muuta, ja avoin menettely on aina sallittu, selkein ja nopein.",
      sv: "Ingenting kräver något annat, och öppet förfarande är alltid tillåtet, tydligast och snabbast.",
      en: "Nothing asks for anything else, and an open procedure is always allowed, the clearest and the fastest.",
    },
    "§ 32",
  ),
};
