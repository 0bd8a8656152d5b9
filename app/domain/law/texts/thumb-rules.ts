import type { Text } from "../../lang.ts";

/** Rules of thumb that stand behind several answers. None of them is law. */
export const thumbRules: Readonly<Record<string, Text>> = {
  "choice-among-lawful": {
    fi: "Kun laki sallii useita menettelyjä, suositus on tämän työkalun valinta. Hankintayksiköllä on harkintavaltaa.",
    sv: "När lagen tillåter flera förfaranden är rekommendationen verktygets val. Den upphandlande enheten har prövningsrätt.",
    en: "Where the law allows several procedures, the recommendation is this tool's choice. The buyer has discretion.",
  },
  "near-threshold": {
    fi: "Arvo on lähellä kynnysarvoa, kun se on vähintään yhdeksän kymmenesosaa siitä.",
    sv: "Värdet ligger nära tröskelvärdet när det är minst nio tiondelar av det.",
    en: "A value is near a threshold from nine tenths of it.",
  },
  "highest-readiness": {
    fi: "Innovaatiokumppanuutta suositellaan enintään valmiustasolla 7.",
    sv: "Innovationspartnerskap rekommenderas högst på mognadsgrad 7.",
    en: "An innovation partnership is recommended up to readiness level 7.",
  },
  "five-for-restricted": {
    fi: "Rajoitettua menettelyä suositellaan, kun mahdollisia toimittajia on vähintään viisi.",
    sv: "Selektivt förfarande rekommenderas när det finns minst fem möjliga leverantörer.",
    en: "A restricted procedure is recommended when there are at least five possible suppliers.",
  },
  "ties-of-mixed-contracts": {
    fi: "Kun sekamuotoisen sopimuksen osat ovat yhtä suuret, valitaan tiukempi puoli: muu palvelu ennen liitettä E, liitteen E kohdat 5–15 ennen kohtia 1–4, palvelut ennen tavaroita.",
    sv: "När delarna i ett blandat kontrakt är lika stora väljs den striktare sidan: övriga tjänster före bilaga E, bilaga E punkterna 5–15 före 1–4, tjänster före varor.",
    en: "When parts of a mixed contract are equal, the stricter side is taken: ordinary before Annex E, Annex E items 5–15 before 1–4, services before supplies.",
  },
  "three-categories": {
    fi: "Kun osia on useampaa lajia, liitteen E palveluja verrataan ensin kaikkeen muuhun, koska se ratkaisee säännöt.",
    sv: "När det finns flera slag av delar jämförs tjänster enligt bilaga E först med allt annat, eftersom det avgör reglerna.",
    en: "With several categories, Annex E services are first compared with everything else, because that decides the rules.",
  },
  "innovation-score": {
    fi: "Innovatiivisuuden luku 0–10 kuvaa hankintaa ja järjestää vaihtoehdot. Se ei ratkaise mitään.",
    sv: "Talet 0–10 för innovationsgrad beskriver upphandlingen och ordnar alternativen. Det avgör ingenting.",
    en: "The innovation score 0–10 describes the purchase and orders the alternatives. It decides nothing.",
  },
  "expert-review": {
    fi: "Vaativat menettelyt, kynnysarvon läheisyys, sekamuotoiset sopimukset, yhteishankinnat, sidosyksiköt ja tuntemattomat tiedot ohjataan asiantuntijalle.",
    sv: "Krävande förfaranden, närhet till tröskelvärdet, blandade kontrakt, gemensam upphandling, anknutna enheter och okända uppgifter hänvisas till en sakkunnig.",
    en: "Demanding procedures, nearness to a threshold, mixed contracts, joint procurement, in-house entities and unknown inputs go to an expert.",
  },
};

/** What nobody has checked, beside what single rules say of themselves. */
export const notVerifiedInGeneral: readonly Text[] = [
  {
    fi: "Lain teksti on luettu muutoksineen lakiin 592/2024 asti. Muutoslakien 443/2025 ja 718/2025 sisältöä ei ole tarkistettu.",
    sv: "Lagtexten har lästs med ändringar till och med lag 592/2024. Innehållet i ändringslagarna 443/2025 och 718/2025 har inte kontrollerats.",
    en: "The text of the Act was read with its amendments up to 592/2024. The content of the amending Acts 443/2025 and 718/2025 was not checked.",
  },
  {
    fi: "Hallituksen esityksen HE 2/2026 vp hyväksymistä ja voimaantuloa ei ole tarkistettu. Sen lisätarkistukset ovat poissa käytöstä.",
    sv: "Det har inte kontrollerats om regeringens proposition RP 2/2026 rd har antagits och trätt i kraft. Dess extra kontroller är avstängda.",
    en: "Whether Government bill HE 2/2026 was adopted and is in force was not checked. Its extra checks are switched off.",
  },
  {
    fi: "Liitteen E kohdan 2 koulutus-, kulttuuri- ja tapahtumapalvelujen kynnysarvo (300 000 vai 400 000 €) on syytä varmistaa asiantuntijalta.",
    sv: "Tröskelvärdet för utbildnings-, kultur- och evenemangstjänster i bilaga E punkt 2 (300 000 eller 400 000 €) bör kontrolleras med en sakkunnig.",
    en: "The threshold of education, culture and event services in Annex E item 2 (€300,000 or €400,000) should be confirmed by an expert.",
  },
];

/** What is known to change next. */
export const changesNext: readonly { from: string | null; text: Text }[] = [
  {
    from: "2028-01-01",
    text: {
      fi: "EU-kynnysarvot tarkistetaan. Työkalu ei tunne uusia lukuja eikä anna niiden varassa suositusta, ennen kuin ne on lisätty.",
      sv: "EU-tröskelvärdena justeras. Verktyget känner inte till de nya siffrorna och ger ingen rekommendation som beror på dem förrän de har lagts till.",
      en: "The EU thresholds are revised. The tool does not know the new figures and recommends nothing that depends on them until they are added.",
    },
  },
  {
    from: null,
    text: {
      fi: "Hallituksen esitys HE 2/2026 vp muuttaisi muun muassa sidosyksiköiden omistusta, osiin jakamista ja yhden tarjouksen kilpailutuksia.",
      sv: "Regeringens proposition RP 2/2026 rd skulle bland annat ändra ägandet i anknutna enheter, uppdelningen i delar och upphandlingar med ett enda anbud.",
      en: "Government bill HE 2/2026 would change, among others, the ownership of in-house entities, the division into lots and competitions with a single tender.",
    },
  },
  {
    from: null,
    text: {
      fi: "Euroopan komissio valmistelee uutta hankintalainsäädäntöä vuoden 2014 direktiivien tilalle.",
      sv: "Europeiska kommissionen bereder ny upphandlingslagstiftning i stället för direktiven från 2014.",
      en: "The European Commission is preparing new procurement law to replace the directives of 2014.",
    },
  },
];
