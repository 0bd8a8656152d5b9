import type { OptionText } from "../question.ts";

// Code lists that several steps and parts of the form use, with their texts. Names of procedures are those of
// the Finnish Act (1397/2016) in Finnish and Swedish, not the labels of the notice forms.

/** The procedures one can choose; `undecided` is added where the choice may still be open. */
export const procedureCodes = [
  "open",
  "restricted",
  "neg-w-call",
  "comp-dial",
  "innovation",
  "neg-wo-call",
  "design-contest",
  "free-single",
  "free-multi",
  "pcp",
  "small",
  "cpb",
] as const;

export const procedureOptions = {
  open: {
    fi: "Avoin menettely",
    sv: "Öppet förfarande",
    en: "Open procedure",
    help: {
      fi: "Kaikki halukkaat voivat jättää tarjouksen. Ei neuvotteluja (32 §).",
      sv: "Alla intresserade kan lämna anbud. Inga förhandlingar (32 §).",
      en: "Anyone may tender. No negotiation (section 32).",
    },
  },
  restricted: {
    fi: "Rajoitettu menettely",
    sv: "Selektivt förfarande",
    en: "Restricted procedure",
    help: {
      fi: "Osallistumishakemusten perusteella valitaan vähintään viisi ehdokasta, jotka saavat tarjota (33 §).",
      sv: "Utifrån anbudsansökningarna väljs minst fem anbudssökande som får lämna anbud (33 §).",
      en: "At least five candidates are chosen from the requests to participate and invited to tender (section 33).",
    },
  },
  "neg-w-call": {
    fi: "Neuvottelumenettely",
    sv: "Förhandlat förfarande",
    en: "Competitive procedure with negotiation",
    help: {
      fi: "Alustavista tarjouksista neuvotellaan. Vaatii 34 §:n mukaisen perusteen.",
      sv: "Preliminära anbud förhandlas fram till slutliga. Kräver en grund enligt 34 §.",
      en: "Initial tenders are negotiated. Needs a ground in section 34.",
    },
  },
  "comp-dial": {
    fi: "Kilpailullinen neuvottelumenettely",
    sv: "Konkurrenspräglad dialog",
    en: "Competitive dialogue",
    help: {
      fi: "Keinoista keskustellaan ennen tarjouksia. Samat perusteet kuin neuvottelumenettelyssä (36 §).",
      sv: "Sätten att uppfylla behovet diskuteras före anbuden. Samma grunder som för förhandlat förfarande (36 §).",
      en: "The means are discussed before tenders. Same grounds as for negotiation (section 36).",
    },
  },
  innovation: {
    fi: "Innovaatiokumppanuus",
    sv: "Innovationspartnerskap",
    en: "Innovation partnership",
    help: {
      fi: "Kehittäminen ja tuloksen osto samassa sopimuksessa, kun markkinoilla ei ole ratkaisua (38 §).",
      sv: "Utveckling och köp av resultatet i samma avtal när marknaden saknar en lösning (38 §).",
      en: "Development and purchase of the result in one contract, when the market has no solution (section 38).",
    },
  },
  "neg-wo-call": {
    fi: "Suorahankinta",
    sv: "Direktupphandling",
    en: "Direct award",
    help: {
      fi: "Hankinta ilman kilpailutusta, vain laissa luetelluilla perusteilla (40 ja 41 §). Eri asia kuin pienhankinta.",
      sv: "Upphandling utan konkurrens, endast på de grunder som lagen räknar upp (40 och 41 §). Inte samma sak som småupphandling.",
      en: "No competition, only on the grounds listed in the Act (sections 40 and 41). Not the same as a small purchase.",
    },
  },
  "design-contest": {
    fi: "Suunnittelukilpailu",
    sv: "Projekttävling",
    en: "Design contest",
    help: {
      fi: "Tuomaristo valitsee nimettömistä ehdotuksista suunnitelman tai idean (54 ja 55 §).",
      sv: "En jury väljer en plan eller en idé bland anonyma bidrag (54 och 55 §).",
      en: "A jury chooses a plan or an idea from anonymous entries (sections 54 and 55).",
    },
  },
  "free-single": {
    fi: "Muu yksivaiheinen menettely",
    sv: "Annat förfarande i ett steg",
    en: "Other single-stage procedure",
    help: {
      fi: "Itse kuvattu menettely, yksi tarjouskierros. Kansalliset hankinnat, liitteen E palvelut ja käyttöoikeussopimukset.",
      sv: "Ett förfarande som ni själva beskriver, en anbudsomgång. Nationella upphandlingar, tjänster i bilaga E och koncessioner.",
      en: "A procedure you describe yourselves, one round of tenders. National purchases, Annex E services and concessions.",
    },
  },
  "free-multi": {
    fi: "Muu monivaiheinen menettely",
    sv: "Annat förfarande i flera steg",
    en: "Other multiple-stage procedure",
    help: {
      fi: "Kuten edellinen, mutta vaiheittain tai neuvotellen. Kuvaa vaiheet hankinta-asiakirjoissa.",
      sv: "Som föregående, men stegvis eller med förhandlingar. Beskriv stegen i upphandlingsdokumenten.",
      en: "As the one before, but in stages or with negotiation. Describe the stages in the procurement documents.",
    },
  },
  pcp: {
    fi: "Esikaupallinen hankinta",
    sv: "Förkommersiell upphandling",
    en: "Pre-commercial procurement",
    help: {
      fi: "Tutkimus- ja kehittämispalveluja, joiden hyöty tai kustannus jaetaan. Hankintalakia ei sovelleta (9 §:n 1 momentin 13 kohta).",
      sv: "Forsknings- och utvecklingstjänster vars nytta eller kostnad delas. Upphandlingslagen tillämpas inte (9 § 1 mom. 13 punkten).",
      en: "Research and development services whose benefit or cost is shared. The Act does not apply (section 9(1)(13)).",
    },
  },
  small: {
    fi: "Pienhankinta tai kokeilu",
    sv: "Småupphandling eller försök",
    en: "Small purchase or pilot",
    help: {
      fi: "Arvo alittaa kansallisen kynnysarvon. Kaupungin oma pienhankintaohje ratkaisee.",
      sv: "Värdet underskrider det nationella tröskelvärdet. Stadens egna anvisningar för småupphandlingar avgör.",
      en: "Value below the national threshold. The city's own guideline for small purchases decides.",
    },
  },
  cpb: {
    fi: "Hankinta yhteishankintayksiköltä",
    sv: "Upphandling hos en inköpscentral",
    en: "Through a central purchasing body",
    help: {
      fi: "Yhteishankintayksikkö on jo kilpailuttanut sopivan sopimuksen (20 §).",
      sv: "En inköpscentral har redan konkurrensutsatt ett lämpligt avtal (20 §).",
      en: "A central purchasing body has already tendered a fitting contract (section 20).",
    },
  },
} satisfies Record<(typeof procedureCodes)[number], OptionText>;

/** Techniques used on top of a procedure. */
export const techniqueCodes = ["none", "framework", "dps"] as const;

export const techniqueOptions = {
  none: { fi: "Ei kumpaakaan", sv: "Ingendera", en: "Neither" },
  framework: {
    fi: "Puitejärjestely",
    sv: "Ramavtal",
    en: "Framework agreement",
    help: {
      fi: "Ehdot ja toimittajat lyödään lukkoon ennalta, yleensä enintään neljäksi vuodeksi (42 ja 43 §).",
      sv: "Villkor och leverantörer slås fast på förhand, i regel för högst fyra år (42 och 43 §).",
      en: "Terms and suppliers are fixed beforehand, as a rule for at most four years (sections 42 and 43).",
    },
  },
  dps: {
    fi: "Dynaaminen hankintajärjestelmä",
    sv: "Dynamiskt inköpssystem",
    en: "Dynamic purchasing system",
    help: {
      fi: "Sähköinen järjestelmä tavanomaisiin ostoihin. Uusia toimittajia otetaan mukaan koko ajan (49–52 §).",
      sv: "Ett elektroniskt system för sedvanliga köp. Nya leverantörer tas med hela tiden (49–52 §).",
      en: "An electronic system for ordinary purchases. New suppliers may join at any time (sections 49–52).",
    },
  },
} satisfies Record<(typeof techniqueCodes)[number], OptionText>;

/** Grounds on which the Act allows a direct award. */
export const directAwardGroundCodes = [
  "no-suitable-tenders",
  "technical",
  "exclusive-rights",
  "artistic",
  "extreme-urgency",
  "rd-goods",
  "commodity",
  "insolvency-bargain",
  "design-contest-winner",
  "additional-supplies",
  "repeat-works-services",
  "annexE-client-relationship",
] as const;

export const directAwardGroundOptions = {
  "no-suitable-tenders": {
    fi: "Kilpailutus ei tuottanut soveltuvia hakemuksia tai tarjouksia",
    sv: "Konkurrensutsättningen gav inga lämpliga ansökningar eller anbud",
    en: "A competition brought no suitable requests or tenders",
    help: {
      fi: "Ehtoja ei saa muuttaa olennaisesti (40 §:n 2 momentin 1 kohta).",
      sv: "Villkoren får inte ändras väsentligt (40 § 2 mom. 1 punkten).",
      en: "The terms may not change materially (section 40(2)(1)).",
    },
  },
  technical: {
    fi: "Tekninen syy: vain yksi voi toteuttaa hankinnan",
    sv: "Tekniskt skäl: bara en leverantör kan genomföra upphandlingen",
    en: "Technical reason: only one supplier can deliver",
    help: {
      fi: "Järkevää vaihtoehtoa ei ole, eikä tilanne johdu omista rajauksistanne (40 §:n 2 momentin 2 kohta).",
      sv: "Det finns inget rimligt alternativ, och läget beror inte på era egna avgränsningar (40 § 2 mom. 2 punkten).",
      en: "There is no reasonable alternative, and your own narrowing did not cause it (section 40(2)(2)).",
    },
  },
  "exclusive-rights": {
    fi: "Yksinoikeus: vain yksi saa toteuttaa hankinnan",
    sv: "Ensamrätt: bara en leverantör får genomföra upphandlingen",
    en: "Exclusive right: only one supplier may deliver",
    help: {
      fi: "Esimerkiksi patentti, jota ei voi kiertää järkevällä vaihtoehdolla (40 §:n 2 momentin 2 kohta).",
      sv: "Till exempel ett patent som saknar rimliga alternativ (40 § 2 mom. 2 punkten).",
      en: "For example a patent without a reasonable alternative (section 40(2)(2)).",
    },
  },
  artistic: {
    fi: "Ainutlaatuinen taideteos tai taiteellinen esitys",
    sv: "Ett unikt konstverk eller en unik konstnärlig prestation",
    en: "A unique work of art or performance",
    help: { fi: "40 §:n 2 momentin 3 kohta.", sv: "40 § 2 mom. 3 punkten.", en: "Section 40(2)(3)." },
  },
  "extreme-urgency": {
    fi: "Äärimmäinen kiire",
    sv: "Synnerlig brådska",
    en: "Extreme urgency",
    help: {
      fi: "Syytä ei voinut ennakoida eikä se johdu kaupungista (40 §:n 2 momentin 4 kohta). Oma viivyttely ei kelpaa.",
      sv: "Orsaken kunde inte förutses och beror inte på staden (40 § 2 mom. 4 punkten). Eget dröjsmål duger inte.",
      en: "The cause could not be foreseen and is not the city's doing (section 40(2)(4)). Own delay does not count.",
    },
  },
  "rd-goods": {
    fi: "Tavara vain tutkimukseen, kokeiluun tai tuotekehitykseen",
    sv: "Vara enbart för forskning, experiment eller produktutveckling",
    en: "Goods only for research, experiment or product development",
    help: {
      fi: "Vain tavarahankinnat, ei sarjatuotantoa (40 §:n 2 momentin 5 kohta).",
      sv: "Endast varuupphandling, inte serietillverkning (40 § 2 mom. 5 punkten).",
      en: "Supplies only, no series production (section 40(2)(5)).",
    },
  },
  commodity: {
    fi: "Perushyödykemarkkinoilla noteerattu tavara",
    sv: "Vara som noteras på en råvarumarknad",
    en: "Goods quoted on a commodity market",
    help: { fi: "40 §:n 2 momentin 6 kohta.", sv: "40 § 2 mom. 6 punkten.", en: "Section 40(2)(6)." },
  },
  "insolvency-bargain": {
    fi: "Erityisen edullinen osto toimintansa lopettavalta yritykseltä",
    sv: "Särskilt förmånligt köp av ett företag som lägger ned sin verksamhet",
    en: "Specially good terms from a business that closes",
    help: {
      fi: "Myös konkurssipesä tai muu maksukyvyttömyys. Vain tavarat (40 §:n 2 momentin 7 kohta).",
      sv: "Även ett konkursbo eller annan insolvens. Endast varor (40 § 2 mom. 7 punkten).",
      en: "Also a bankrupt's estate or other insolvency. Supplies only (section 40(2)(7)).",
    },
  },
  "design-contest-winner": {
    fi: "Palvelu suunnittelukilpailun voittajalta",
    sv: "Tjänst av vinnaren i en projekttävling",
    en: "A service from the winner of a design contest",
    help: {
      fi: "Kilpailun sääntöjen mukaan (40 §:n 2 momentin 8 kohta).",
      sv: "Enligt tävlingens regler (40 § 2 mom. 8 punkten).",
      en: "As the rules of the contest say (section 40(2)(8)).",
    },
  },
  "additional-supplies": {
    fi: "Lisätilaus: tavaran korvaaminen tai laajentaminen",
    sv: "Tilläggsbeställning: varor som ersätts eller utökas",
    en: "Additional supplies: replacement or extension",
    help: {
      fi: "Toimittajan vaihtaminen veisi yhteensopivuuden. Yleensä enintään kolme vuotta (41 §:n 1 momentti).",
      sv: "Byte av leverantör skulle göra varorna inkompatibla. I regel högst tre år (41 § 1 mom.).",
      en: "Another supplier would make things incompatible. As a rule at most three years (section 41(1)).",
    },
  },
  "repeat-works-services": {
    fi: "Aiempaa vastaava palvelu tai rakennusurakka",
    sv: "En tjänst eller byggentreprenad som motsvarar en tidigare",
    en: "Services or works repeating earlier ones",
    help: {
      fi: "Mainittu ensimmäisessä ilmoituksessa ja laskettu sen arvoon, enintään kolmen vuoden kuluessa (41 §:n 2 momentti).",
      sv: "Nämnd i den första annonsen och inräknad i dess värde, inom tre år (41 § 2 mom.).",
      en: "Announced in the first notice and counted in its value, within three years (section 41(2)).",
    },
  },
  "annexE-client-relationship": {
    fi: "Asiakkaan hoito- tai asiakassuhteen turvaaminen",
    sv: "Tryggande av en klients vård- eller klientrelation",
    en: "Keeping a client's care relationship",
    help: {
      fi: "Yksittäinen sosiaali- tai terveyspalvelu, jossa vaihto olisi asiakkaalle ilmeisen kohtuutonta (110 §).",
      sv: "En enskild social- eller hälsovårdstjänst där ett byte vore uppenbart oskäligt för klienten (110 §).",
      en: "A single social or health service where a change would be clearly unreasonable for the client (section 110).",
    },
  },
} satisfies Record<(typeof directAwardGroundCodes)[number], OptionText>;

export const yesNoNotKnownCodes = ["yes", "no", "not-known"] as const;

export const yesNoNotKnownOptions = {
  yes: { fi: "Kyllä", sv: "Ja", en: "Yes" },
  no: { fi: "Ei", sv: "Nej", en: "No" },
  "not-known": { fi: "Ei vielä tiedossa", sv: "Inte känt ännu", en: "Not known yet" },
} satisfies Record<(typeof yesNoNotKnownCodes)[number], OptionText>;
