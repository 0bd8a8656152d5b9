import type { planDocuments as source } from "../en/plan-documents.ts";
import type { Shape } from "../shape.ts";

export const planDocuments = {
  title: "Dokument",
  lead: "Allt som kan skrivas ut av planen, alltid så som svaren är just nu. Webbsidan är den första formen av varje dokument; PDF-filen säger detsamma för utskrift och arkiv.",
  kinds: {
    full: "Upphandlingsplan",
    summary: "Sammanfattning för beslutsfattaren",
    market: "Inbjudan till marknadsundersökning",
    record: "Rapport om upphandlingsförfarandet",
  },
  about: {
    full: "Hela planen med tidsplan och risker. Vid konfidentiella svar står grunden.",
    summary:
      "En sida för den som beslutar: behov, mål, värde, förfarande, tidsplan, risker och det beslut som begärs. Utan konfidentiella svar.",
    market: "För företag: behov, datum, frågor och hur man svarar. Bara det som planen låter allmänheten se.",
    record:
      "Det som enligt 124 § i upphandlingslagen ska antecknas och det som hör till det valda förfarandet, så långt planen känner till det. Resten är märkt för komplettering.",
  },
  document: "Dokument",
  page: "Webbsida",
  pdf: "PDF",
  word: "Word",
  wordIn: "{{document}} som Word-fil {{language}}",
  pageIn: "{{document}} som webbsida {{language}}",
  pdfIn: "{{document}} som PDF {{language}}",
  languages: { fi: "på finska", sv: "på svenska", en: "på engelska" },
  all: "Alla dokument i planen",
  toFill: "Ska kompletteras",
  secret:
    "Hela planen är sekretessbelagd enligt lag. Svaren finns bara i hela planen och i rapporten, som är avsedda för dem som får läsa hela planen.",
  dossier: {
    title: "Akt",
    about:
      "Allt i en fil (zip): planen och rapporten om förfarandet, bilagor, skickade versioner, granskningar och brev som du får läsa, loggen och en lista med kontrollsummor. För revision eller arkiv. Att akten hämtas antecknas i loggen.",
    fetch: "Hämta akten",
    missing: "De här filerna hör till planen, men tjänsten har dem inte:",
  },
  riskMatrix: "Riskerna efter sannolikhet och effekt",
  summary: {
    schedule: "Tidsplan",
    withheld: "Konfidentiellt. Finns bara i hela planen.",
    more_one: "och en till i hela planen",
    more_other: "och {{count}} till i hela planen",
    cut: "En text som slutar med {{mark}} har förkortats; resten finns i hela planen. Konfidentiella svar finns bara i hela planen.",
    rest: "Motiveringar och detaljer finns i hela planen. Konfidentiella svar finns bara där.",
  },
  market: {
    status: "Marknadsundersökning, 65 § i upphandlingslagen (1397/2016)",
    asOf: "Enligt planen {{when}}",
    draft: "Utkast",
    lead: "{{city}} förbereder en upphandling och ber företag, forskare och andra om information och idéer. Det här är en marknadsundersökning före upphandlingsförfarandet. Den är inte en anbudsförfrågan och binder varken staden eller dem som svarar.",
    parts: {
      need: "Vad som behövs",
      object: "Vad som ska upphandlas",
      dialogue: "Marknadsundersökningen",
      answering: "Så här svarar du",
      next: "Vad som händer sedan",
    },
    rules: {
      title: "Lika för alla",
      same: "Alla som deltar får samma information.",
      free: "Ingen behöver delta för att senare kunna lämna anbud, och deltagandet ger ingen fördel i anbudstävlingen.",
      secrets: "Skicka inte affärshemligheter. Om ett svar måste innehålla en sådan ska den märkas ut tydligt.",
      public: "Svar till en stad är i regel offentliga handlingar (lag 621/1999).",
      dates: "Planen och dess datum kan ändras. Om upphandlingen meddelas särskilt.",
    },
  },
  record: {
    duty: {
      asked:
        "124 § 1 mom. i upphandlingslagen kräver denna rapport. Uppgifter som redan framgår av upphandlingsbeslutet eller annonserna behöver inte upprepas.",
      notAsked:
        "Enligt de regler som gäller för denna upphandling kräver 124 § 1 mom. i upphandlingslagen ingen rapport. Samma saker är ändå värda att anteckna.",
      small:
        "Upphandlingen underskrider det nationella tröskelvärdet, så upphandlingslagen kräver ingen rapport. Samma saker är ändå värda att anteckna.",
      unknown:
        "Om 124 § 1 mom. i upphandlingslagen kräver rapporten framgår när planen säger vad som upphandlas och vad det är värt.",
    },
    keep: "Ska bevaras:",
    procedure: "Förfarandet och motiveringen",
    byAct: "Punkterna i 124 § 1 mom.",
    byProcedure: "Vad som hör till det valda förfarandet",
    course: "Annonser och händelser",
    written: "Antecknat i planen för rapporten",
    noProcedure: "Förfarandet har ännu inte valts.",
    byHand: "Planen känner inte till detta.",
    items: {
      buyer: {
        title: "{{item}}. Upphandlande enhet, föremål och värde",
        hint: "Den upphandlande enheten samt föremålet för och värdet av kontraktet, ramavtalet eller det dynamiska inköpssystemet.",
      },
      selected: {
        title: "{{item}}. Anbudssökande och anbudsgivare",
        hint: "Namnen på dem som valdes och på dem som uteslöts eller inte valdes, med motivering.",
      },
      low: {
        title: "{{item}}. Anbud som förkastats som onormalt låga",
        hint: "Vilka anbud som förkastades och varför. Om inga, säg det.",
      },
      price: {
        title: "{{item}}. Priset som enda grund",
        hint: "Varför bara det lägsta priset avgör, om så är fallet.",
      },
      lots: {
        title: "{{item}}. Uppdelning i delar",
        hint: "Varför upphandlingen inte delas upp i delar, om så är fallet.",
      },
      turnover: {
        title: "{{item}}. Krav på omsättning",
        hint: "Varför det krävs en omsättning på mer än två gånger det uppskattade värdet, om så är fallet.",
      },
      winner: {
        title: "{{item}}. Den vinnande anbudsgivaren",
        hint: "Namnet, skälen till valet och den andel av kontraktet som går till underleverantörer, om den är känd.",
      },
      grounds: {
        title: "{{item}}. Grunderna för förfarandet",
        hint: "Grunderna för direktupphandling, förhandlat förfarande eller konkurrenspräglad dialog, om något av dem användes.",
      },
      cancelled: { title: "{{item}}. Avbrytande", hint: "Varför förfarandet avslutades utan kontrakt, om så skedde." },
      means: {
        title: "{{item}}. Andra än elektroniska medel",
        hint: "Varför anbud lämnades på annat sätt än elektroniskt, om så skedde.",
      },
      conflicts: {
        title: "{{item}}. Intressekonflikter",
        hint: "Intressekonflikter som upptäckts och åtgärderna med anledning av dem.",
      },
    },
  },
} satisfies Shape<typeof source>;
