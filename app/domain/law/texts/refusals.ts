import type { Text } from "../../lang.ts";
import type { RefusalCode } from "../refusal.ts";

export const refusalTexts: Record<RefusalCode, Text> = {
  UNKNOWN_FIELD: { fi: "Tuntematon tieto.", sv: "Okänd uppgift.", en: "Unknown field." },
  WRONG_TYPE: {
    fi: "Tieto puuttuu tai on väärässä muodossa.",
    sv: "Uppgiften saknas eller har fel form.",
    en: "The value is missing or of the wrong kind.",
  },
  UNKNOWN_CODE: {
    fi: "Valitkaa jokin annetuista vaihtoehdoista.",
    sv: "Välj ett av de angivna alternativen.",
    en: "Choose one of the given options.",
  },
  OUT_OF_RANGE: {
    fi: "Luvun on oltava kokonaisluku sallitulla välillä.",
    sv: "Talet ska vara ett heltal inom det tillåtna intervallet.",
    en: "The number must be whole and within its range.",
  },
  DATE_INVALID: {
    fi: "Antakaa oikea päivämäärä.",
    sv: "Ange ett riktigt datum.",
    en: "Give a real date.",
  },
  DATE_BEFORE_ACT: {
    fi: "Laki on ollut voimassa 1.1.2017 alkaen. Antakaa myöhempi päivä.",
    sv: "Lagen har gällt sedan 1.1.2017. Ange en senare dag.",
    en: "The Act has been in force since 1 January 2017. Give a later day.",
  },
  VALUE_NEGATIVE: {
    fi: "Euromäärä ei voi olla negatiivinen.",
    sv: "Beloppet kan inte vara negativt.",
    en: "An amount cannot be negative.",
  },
  VALUE_NOT_WHOLE_EUROS: {
    fi: "Antakaa kokonaisia euroja. Sentit voisivat ratkaista, joten niitä ei pyöristetä.",
    sv: "Ange hela euro. Centen kunde avgöra, så de avrundas inte.",
    en: "Give whole euros. Cents could decide, so they are not rounded.",
  },
  VALUE_TOO_LARGE: {
    fi: "Euromäärä on liian suuri.",
    sv: "Beloppet är för stort.",
    en: "The amount is too large.",
  },
  VALUE_ZERO: {
    fi: "Arvon on oltava vähintään yksi euro.",
    sv: "Värdet ska vara minst en euro.",
    en: "The value must be at least one euro.",
  },
  VALUE_COMPONENTS_EMPTY: {
    fi: "Lisätkää vähintään yksi arvon osatekijä.",
    sv: "Lägg till minst en delpost.",
    en: "Add at least one component of the value.",
  },
  LOTS_EMPTY: {
    fi: "Lisätkää vähintään yksi osa.",
    sv: "Lägg till minst en del.",
    en: "Add at least one lot.",
  },
  LOT_ID_TWICE: {
    fi: "Toisella osalla on sama tunnus.",
    sv: "En annan del har samma beteckning.",
    en: "Another lot has the same id.",
  },
  ANNEX_E_NEEDS_SERVICES: {
    fi: "Liite E koskee vain palveluja.",
    sv: "Bilaga E gäller bara tjänster.",
    en: "Annex E covers only services.",
  },
  MIXED_PARTS_TOO_FEW: {
    fi: "Sekamuotoisessa sopimuksessa on vähintään kaksi osaa.",
    sv: "Ett blandat kontrakt har minst två delar.",
    en: "A mixed contract has at least two parts.",
  },
  VALUE_MISSING: {
    fi: "Antakaa hankinnan arvo.",
    sv: "Ange upphandlingens värde.",
    en: "Give the value of the purchase.",
  },
  VALUE_MORE_THAN_ONCE: {
    fi: "Arvo on annettu useammalla kuin yhdellä tavalla. Valitkaa yksi.",
    sv: "Värdet har angetts på mer än ett sätt. Välj ett.",
    en: "The value is given in more than one way. Choose one.",
  },
  CONTRACT_TYPE_MISSING: {
    fi: "Kertokaa, mitä ostetaan.",
    sv: "Ange vad som köps.",
    en: "Say what is bought.",
  },
  AWARDED_AS_ONE_MISSING: {
    fi: "Kertokaa, tehdäänkö osista yksi sopimus.",
    sv: "Ange om delarna blir ett kontrakt.",
    en: "Say whether the parts become one contract.",
  },
  MIXED_FIELD_WITHOUT_PARTS: {
    fi: "Tieto koskee vain sekamuotoista sopimusta, mutta osia ei ole annettu.",
    sv: "Uppgiften gäller bara ett blandat kontrakt, men inga delar har angetts.",
    en: "This is only for a mixed contract, but no parts were given.",
  },
  SMALL_LOTS_WITHOUT_LOTS: {
    fi: "Pieniä osia on valittu, mutta osia ei ole annettu.",
    sv: "Små delar har valts, men inga delar har angetts.",
    en: "Small lots are chosen, but no lots were given.",
  },
  CONDITIONS_WITHOUT_GROUND: {
    fi: "Valitkaa suorahankinnan peruste, jonka ehdoista kerrotte.",
    sv: "Välj den grund för direktupphandling vars villkor ni uppger.",
    en: "Choose the ground for a direct award whose conditions you mean.",
  },
  PARTS_ARE_SEPARATE_CONTRACTS: {
    fi: "Jos osista tehdään eri sopimukset, kysykää neuvoa kullekin erikseen. Hankintaa ei saa pilkkoa.",
    sv: "Om delarna blir olika kontrakt, be om råd för vart och ett. Upphandlingen får inte delas upp för att kringgå reglerna.",
    en: "If the parts become contracts of their own, ask for advice on each. The purchase must not be split to avoid the rules.",
  },
  SMALL_LOT_UNKNOWN: {
    fi: "Tällaista osaa ei ole.",
    sv: "Det finns ingen sådan del.",
    en: "There is no such lot.",
  },
  SMALL_LOT_TWICE: {
    fi: "Osa on valittu kahdesti.",
    sv: "Delen har valts två gånger.",
    en: "The lot is chosen twice.",
  },
  MIXED_PARTS_ONE_CATEGORY: {
    fi: "Kaikki osat ovat samaa lajia, joten sopimus ei ole sekamuotoinen. Käyttäkää hankinnan osia tai arvon osatekijöitä.",
    sv: "Alla delar är av samma slag, så kontraktet är inte blandat. Använd upphandlingens delar eller värdets delposter.",
    en: "All parts are of one kind, so the contract is not mixed. Use lots or components of the value.",
  },
  SEPARABILITY_MISSING: {
    fi: "Kertokaa, voidaanko käyttöoikeussopimus ja muu hankinta erottaa toisistaan.",
    sv: "Ange om koncessionen och den övriga upphandlingen kan avskiljas från varandra.",
    en: "Say whether the concession and the rest can be separated.",
  },
  MAIN_SUBJECT_NOT_ONE: {
    fi: "Merkitkää yksi osa sopimuksen pääasialliseksi kohteeksi.",
    sv: "Markera en del som kontraktets huvudsakliga föremål.",
    en: "Mark one part as the main subject of the contract.",
  },
  MAIN_SUBJECT_CONTRADICTS_VALUES: {
    fi: "Tässä arvot ratkaisevat pääasiallisen kohteen, ja ne osoittavat toisen osan.",
    sv: "Här avgör värdena det huvudsakliga föremålet, och de pekar på en annan del.",
    en: "Here the values decide the main subject, and they point to another part.",
  },
  CONTRADICTS_MIXED_PARTS: {
    fi: "Tieto on ristiriidassa sekamuotoisen sopimuksen osien kanssa.",
    sv: "Uppgiften strider mot det blandade kontraktets delar.",
    en: "This contradicts the parts of the mixed contract.",
  },
  PLAN_NEEDS_SERVICE_OR_PLAN: {
    fi: "Suunnitelma tai idea on mahdollinen tavoite vain, kun ostetaan palvelua tai suunnitelmaa.",
    sv: "En plan eller idé kan vara målet bara när man köper en tjänst eller en plan.",
    en: "A plan or an idea can be the aim only when services or a plan are bought.",
  },
};
