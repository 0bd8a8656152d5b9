import type { DirectAwardGround } from "../adviser-input.ts";
import type { Ground34 } from "../facts.ts";
import { groundSection } from "../legal-basis.ts";
import { byLaw, type Explained } from "./explained.ts";

/** § 34(2): one of these is enough for negotiating. */
export const ground34Texts: Record<Ground34, Explained> = {
  G1: byLaw(
    {
      fi: "Tarvetta ei voida täyttää sovittamatta olemassa olevia ratkaisuja.",
      sv: "Behovet kan inte tillgodoses utan att befintliga lösningar anpassas.",
      en: "The need cannot be met without adapting existing solutions.",
    },
    "§ 34(2)(1)",
  ),
  G2: byLaw(
    {
      fi: "Hankintaan sisältyy suunnittelua tai innovatiivisia ratkaisuja.",
      sv: "Upphandlingen innehåller projektering eller innovativa lösningar.",
      en: "The purchase includes design or innovative solutions.",
    },
    "§ 34(2)(2)",
  ),
  G3: byLaw(
    {
      fi: "Hankinnan luonne, monitahoisuus, oikeudellinen tai rahoituksellinen muoto tai riskit edellyttävät neuvotteluja ennen sopimusta.",
      sv: "Upphandlingens art, komplexitet, rättsliga eller finansiella utformning eller risker kräver förhandlingar före kontraktet.",
      en: "The nature, complexity, legal or financial make-up of the purchase or its risks require negotiation before the award.",
    },
    "§ 34(2)(3)",
  ),
  G4: byLaw(
    {
      fi: "Kohdetta ei voida kuvata riittävän tarkasti standardin, eurooppalaisen teknisen arvioinnin, yhteisen teknisen eritelmän tai teknisen viitteen avulla.",
      sv: "Föremålet kan inte beskrivas tillräckligt exakt med hjälp av en standard, en europeisk teknisk bedömning, en gemensam teknisk specifikation eller en teknisk referens.",
      en: "The object cannot be described precisely enough by a standard, a European technical assessment, a common technical specification or a technical reference.",
    },
    "§ 34(2)(4)",
  ),
};

const words: Record<DirectAwardGround, Explained["text"]> = {
  "no-suitable-tenders": {
    fi: "Avoimessa tai rajoitetussa menettelyssä ei saatu soveltuvia tarjouksia tai osallistumishakemuksia, eikä ehtoja olennaisesti muuteta.",
    sv: "Ett öppet eller selektivt förfarande gav inga lämpliga anbud eller anbudsansökningar, och villkoren ändras inte väsentligt.",
    en: "An open or restricted procedure brought no suitable tenders or requests, and the terms are not materially changed.",
  },
  technical: {
    fi: "Teknisestä syystä vain yksi toimittaja voi toteuttaa hankinnan, eikä järkevää vaihtoehtoa ole.",
    sv: "Av tekniska skäl kan bara en leverantör genomföra upphandlingen, och det finns inget rimligt alternativ.",
    en: "For a technical reason only one supplier can deliver, and there is no reasonable alternative.",
  },
  "exclusive-rights": {
    fi: "Yksinoikeuden vuoksi vain yksi toimittaja voi toteuttaa hankinnan, eikä järkevää vaihtoehtoa ole.",
    sv: "På grund av ensamrätt kan bara en leverantör genomföra upphandlingen, och det finns inget rimligt alternativ.",
    en: "Because of an exclusive right only one supplier can deliver, and there is no reasonable alternative.",
  },
  artistic: {
    fi: "Kohteena on ainutkertainen taideteos tai taiteellinen esitys.",
    sv: "Föremålet är ett unikt konstverk eller en unik konstnärlig prestation.",
    en: "The object is a unique work of art or artistic performance.",
  },
  "extreme-urgency": {
    fi: "Äärimmäinen kiire, jota ei voitu ennakoida ja joka ei johdu hankintayksiköstä; määräaikoja ei ehditä noudattaa.",
    sv: "Synnerlig brådska som inte kunde förutses och inte beror på den upphandlande enheten; tidsfristerna hinner inte iakttas.",
    en: "Extreme urgency that could not be foreseen and is not attributable to the buyer; the periods cannot be kept.",
  },
  "rd-goods": {
    fi: "Tavarat valmistetaan vain tutkimusta, kokeilua, tuotekehitystä tai tieteellistä tarkoitusta varten, ei sarjatuotantona.",
    sv: "Varorna tillverkas bara för forskning, experiment, produktutveckling eller vetenskapligt syfte, inte i serie.",
    en: "The goods are made only for research, experiment, product development or science, not in series.",
  },
  commodity: {
    fi: "Tavarat ostetaan raaka-ainemarkkinoilta.",
    sv: "Varorna köps på en råvarumarknad.",
    en: "The goods are bought on a commodity market.",
  },
  "insolvency-bargain": {
    fi: "Tavarat saadaan erityisen edullisesti toimintansa lopettavalta tai maksukyvyttömältä toimittajalta.",
    sv: "Varorna fås särskilt förmånligt av en leverantör som upphör med sin verksamhet eller är insolvent.",
    en: "The goods come on specially good terms from a supplier that closes down or is insolvent.",
  },
  "design-contest-winner": {
    fi: "Palvelu tilataan suunnittelukilpailun voittajalta kilpailun sääntöjen mukaan.",
    sv: "Tjänsten beställs av vinnaren i en projekttävling enligt tävlingens regler.",
    en: "The service is ordered from the winner of a design contest, as its rules say.",
  },
  "additional-supplies": {
    fi: "Alkuperäiseltä toimittajalta ostetaan lisää tavaraa, koska toisen tavara ei olisi yhteensopivaa.",
    sv: "Man köper mer varor av den ursprungliga leverantören, eftersom andra varor inte vore kompatibla.",
    en: "More goods are bought from the original supplier, because others would be incompatible.",
  },
  "repeat-works-services": {
    fi: "Toistetaan aiempi urakka tai palvelu, josta ilmoitettiin ja joka laskettiin mukaan jo ensimmäisessä kilpailutuksessa; enintään kolme vuotta sopimuksesta.",
    sv: "En tidigare entreprenad eller tjänst upprepas; möjligheten angavs och räknades med redan i den första annonsen; högst tre år från kontraktet.",
    en: "Earlier works or services are repeated; this was announced and counted in the first notice; within three years of the contract.",
  },
  "annexE-client-relationship": {
    fi: "Yksittäinen sosiaali- tai terveyspalvelu, jossa toimittajan vaihtaminen olisi asiakkaan kannalta ilmeisen kohtuutonta.",
    sv: "En enskild social- eller hälsovårdstjänst där ett byte av leverantör vore uppenbart oskäligt för klienten.",
    en: "A single social or health service in which a change of supplier would be clearly unreasonable for the client.",
  },
};

const explained = (ground: DirectAwardGround): Explained => byLaw(words[ground], groundSection[ground]);

export const directAwardTexts: Record<DirectAwardGround, Explained> = {
  "no-suitable-tenders": explained("no-suitable-tenders"),
  technical: explained("technical"),
  "exclusive-rights": explained("exclusive-rights"),
  artistic: explained("artistic"),
  "extreme-urgency": explained("extreme-urgency"),
  "rd-goods": explained("rd-goods"),
  commodity: explained("commodity"),
  "insolvency-bargain": explained("insolvency-bargain"),
  "design-contest-winner": explained("design-contest-winner"),
  "additional-supplies": explained("additional-supplies"),
  "repeat-works-services": explained("repeat-works-services"),
  "annexE-client-relationship": explained("annexE-client-relationship"),
};
