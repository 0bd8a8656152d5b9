import type { Text } from "../../lang.ts";
import type { IssueKind, NodeName, NoSchedule, ReasonId } from "../schedule-node.ts";

/** Names of the stages; short, for they also stand in the drawing. */
export const nodeTexts: Readonly<Record<NodeName, Text>> = {
  need: { fi: "Tarve selvillä", sv: "Behovet utrett", en: "Need defined" },
  "market-consultation": {
    fi: "Markkinakartoitus tehty",
    sv: "Marknadsundersökningen gjord",
    en: "Market consultation done",
  },
  pin: { fi: "Ennakkoilmoitus viimeistään", sv: "Förhandsannons senast", en: "Prior information notice by" },
  documents: {
    fi: "Hankinta-asiakirjat valmiit",
    sv: "Upphandlingsdokumenten klara",
    en: "Procurement documents ready",
  },
  notice: { fi: "Hankintailmoitus lähetetään", sv: "Upphandlingsannonsen skickas", en: "Contract notice sent" },
  "notice.invitation": {
    fi: "Tarjouspyyntö lähetetään",
    sv: "Anbudsförfrågan skickas",
    en: "Invitation to tender sent",
  },
  "notice.contest": {
    fi: "Kilpailuilmoitus lähetetään",
    sv: "Annonsen om tävlingen skickas",
    en: "Contest notice sent",
  },
  "request-deadline": { fi: "Osallistumishakemukset", sv: "Anbudsansökningar", en: "Requests to participate due" },
  selection: { fi: "Ehdokkaat valitaan", sv: "Anbudssökandena väljs", en: "Candidates selected" },
  "selection.admission": { fi: "Päätös hakijoista", sv: "Beslut om de sökande", en: "Applicants admitted" },
  invitation: { fi: "Kutsu ehdokkaille", sv: "Inbjudan till anbudssökandena", en: "Candidates invited" },
  dialogue: { fi: "Neuvottelut ratkaisuista ohi", sv: "Dialogen avslutad", en: "Dialogue concluded" },
  information: { fi: "Viimeiset lisätiedot", sv: "Sista kompletterande uppgifter", en: "Last additional information" },
  "initial-tenders": { fi: "Alustavat tarjoukset", sv: "Preliminära anbud", en: "Initial tenders due" },
  "initial-tenders.tenders": { fi: "Tarjoukset", sv: "Anbud", en: "Tenders due" },
  negotiation: { fi: "Neuvottelut ohi", sv: "Förhandlingarna avslutade", en: "Negotiations concluded" },
  tenders: { fi: "Tarjoukset", sv: "Anbud", en: "Tenders due" },
  "tenders.final": { fi: "Lopulliset tarjoukset", sv: "Slutliga anbud", en: "Final tenders due" },
  "tenders.entries": { fi: "Kilpailuehdotukset", sv: "Tävlingsbidrag", en: "Contest entries due" },
  evaluation: { fi: "Vertailu valmis", sv: "Jämförelsen klar", en: "Evaluation done" },
  "evaluation.jury": { fi: "Tuomaristo ratkaissut", sv: "Juryn har avgjort", en: "Jury has decided" },
  decision: { fi: "Hankintapäätös", sv: "Upphandlingsbeslut", en: "Award decision" },
  receipt: { fi: "Päätös saatu tiedoksi", sv: "Delgivning av beslutet", en: "Decision received" },
  "direct-award-notice": {
    fi: "Suorahankintailmoitus julki",
    sv: "Direktupphandlingsannons",
    en: "Direct award notice published",
  },
  standstill: { fi: "Odotusaika päättyy", sv: "Väntetiden upphör", en: "Standstill period ends" },
  "standstill.appeal": { fi: "Valitusaika päättyy", sv: "Besvärstiden upphör", en: "Time to appeal ends" },
  "standstill.direct-award": {
    fi: "Odotus ilmoituksesta päättyy",
    sv: "Väntan efter annonsen upphör",
    en: "Wait after the notice ends",
  },
  contract: { fi: "Hankintasopimus", sv: "Upphandlingskontrakt", en: "Contract signed" },
  "contract-start": { fi: "Sopimuskausi alkaa", sv: "Kontraktstiden börjar", en: "Contract begins" },
  "award-notice": { fi: "Jälki-ilmoitus viimeistään", sv: "Annons i efterhand senast", en: "Contract award notice by" },
  development: { fi: "Kehittämisvaiheet ohi", sv: "Utvecklingsfaserna klara", en: "Development phases done" },
  pilot: { fi: "Kokeilu päättyy", sv: "Försöket avslutas", en: "Pilot ends" },
  acceptance: { fi: "Vastaanotto", sv: "Mottagning", en: "Acceptance" },
  "in-use": { fi: "Ratkaisu käytössä", sv: "Lösningen i bruk", en: "Solution in use" },
  "in-use.results": { fi: "Tulokset käytettävissä", sv: "Resultaten tillgängliga", en: "Results at hand" },
  effects: { fi: "Vaikutukset arvioidaan", sv: "Effekterna utvärderas", en: "Effects evaluated" },
};

/** `{days}` days counted, `{minDays}` by law, `{usualDays}` usual, `{law}` sections, `{lawfulDay}` first lawful day. */
export const reasonTexts: Readonly<Record<ReasonId, Text>> = {
  given: { fi: "Antamasi päivä.", sv: "Dagen du angav.", en: "The day you gave." },
  "counted-back": {
    fi: "Viimeinen päivä, taaksepäin laskettuna.",
    sv: "Sista dagen, räknat bakåt.",
    en: "The last day, counted backwards.",
  },
  "pin-window": {
    fi: "Lähetettävä 35 päivää – 12 kuukautta ennen hankintailmoitusta, jotta tarjousaika lyhenee ({law}).",
    sv: "Ska skickas 35 dagar–12 månader före upphandlingsannonsen för att anbudstiden ska bli kortare ({law}).",
    en: "To be sent 35 days to 12 months before the contract notice, so that the time for tenders is shorter ({law}).",
  },
  "minimum-period": {
    fi: "Laki vaatii vähintään {minDays} päivää ({law}). Lähtöpäivää ei lasketa.",
    sv: "Lagen kräver minst {minDays} dagar ({law}). Startdagen räknas inte med.",
    en: "The law asks for at least {minDays} days ({law}). The first day is not counted.",
  },
  "minimum-period-moved": {
    fi: "Lain {minDays} päivää ({law}) päättyisi vapaapäivänä, joten määräaika siirtyy seuraavaan arkipäivään.",
    sv: "Lagens {minDays} dagar ({law}) skulle sluta på en ledig dag, så fristen flyttas till nästa vardag.",
    en: "The law's {minDays} days ({law}) would end on a day off, so the deadline moves to the next working day.",
  },
  "minimum-period-office-hours": {
    fi: "Lain vähimmäisaika {minDays} päivää ({law}) kuluu loppuun {lawfulDay} klo 24. Jos määräaika on virka-aikana, turvallinen päivä on seuraava työpäivä (nyrkkisääntö).",
    sv: "Lagens minimitid {minDays} dagar ({law}) går ut {lawfulDay} kl. 24. Om fristen går ut under tjänstetid är nästa arbetsdag trygg (tumregel).",
    en: "The law's minimum of {minDays} days ({law}) runs to midnight on {lawfulDay}. With a deadline in office hours, the next working day is safe (rule of thumb).",
  },
  "agreed-period": {
    fi: "Kaikkien valittujen ehdokkaiden kanssa sovittu sama päivä ({law}).",
    sv: "Samma dag har avtalats med alla valda anbudssökande ({law}).",
    en: "The same day agreed with all candidates chosen ({law}).",
  },
  "reasonable-period": {
    fi: "Laki vaatii kohtuullisen ajan muttei päiviä. Tavallisesti {usualDays} päivää (nyrkkisääntö).",
    sv: "Lagen kräver en skälig tid men anger inga dagar. Vanligen {usualDays} dagar (tumregel).",
    en: "The law asks for a reasonable time but names no days. Usually {usualDays} days (rule of thumb).",
  },
  "rule-of-thumb": {
    fi: "Tavallisesti noin {usualDays} päivää (nyrkkisääntö).",
    sv: "Vanligen cirka {usualDays} dagar (tumregel).",
    en: "Usually about {usualDays} days (rule of thumb).",
  },
  "own-days": {
    fi: "Oma aikanne: {usualDays} päivää.",
    sv: "Er egen tid: {usualDays} dagar.",
    en: "Your own time: {usualDays} days.",
  },
  tightened: {
    fi: "Lyhennetty {usualDays} päivään, jotta antamanne myöhempi päivä pitää (nyrkkisääntö väistyy, laki ei).",
    sv: "Förkortat till {usualDays} dagar så att er senare dag håller (tumregeln viker, inte lagen).",
    en: "Shortened to {usualDays} days so that your later day holds (the rule of thumb gives way, the law does not).",
  },
  "own-date": { fi: "Itse antamanne päivä.", sv: "Den dag ni själva har angett.", en: "The day you set yourselves." },
  "own-date-last-minimum-day": {
    fi: "Itse antamanne päivä on lain vähimmäisajan viimeinen ({law}). Määräajan pitää silloin olla klo 23.59, ei virka-aikana.",
    sv: "Den dag ni själva har angett är minimitidens sista ({law}). Fristen måste då gå ut kl. 23.59, inte under tjänstetid.",
    en: "The day you set is the last of the law's minimum ({law}). The deadline must then be at 23:59, not in office hours.",
  },
  "decision-day": {
    fi: "Ensimmäinen antamanne päätöspäivä, joka sopii.",
    sv: "Den första av era beslutsdagar som passar.",
    en: "The first of your decision days that fits.",
  },
  "room-for-appeal": {
    fi: "Ehdokkaiden valinnasta voi valittaa, joten ennen kutsua on hyvä jättää aikaa: tavallisesti {usualDays} päivää (nyrkkisääntö).",
    sv: "Valet av anbudssökande kan överklagas, så lämna tid före inbjudan: vanligen {usualDays} dagar (tumregel).",
    en: "The selection of candidates can be appealed, so leave time before the invitation: usually {usualDays} days (rule of thumb).",
  },
  "admission-limit": {
    fi: "Hakijasta päätetään viimeistään 10 työpäivän kuluessa (1397/2016 § 51(2)).",
    sv: "Beslut om en sökande fattas inom 10 arbetsdagar (1397/2016 § 51(2)).",
    en: "An applicant is decided on within 10 working days (1397/2016 § 51(2)).",
  },
  information: {
    fi: "Lisätiedot annetaan viimeistään {minDays} päivää ennen määräaikaa ({law}).",
    sv: "Kompletterande uppgifter lämnas senast {minDays} dagar före fristens utgång ({law}).",
    en: "Additional information is given no later than {minDays} days before the deadline ({law}).",
  },
  "received-same-day": {
    fi: "Sähköisesti lähetetty päätös on saatu samana päivänä ({law}).",
    sv: "Ett beslut som skickats elektroniskt har mottagits samma dag ({law}).",
    en: "A decision sent electronically is received on the same day ({law}).",
  },
  "received-by-post": {
    fi: "Kirjeen katsotaan tulleen perille seitsemäntenä päivänä ({law}).",
    sv: "Ett brev anses ha kommit fram på den sjunde dagen ({law}).",
    en: "A letter counts as received on the seventh day ({law}).",
  },
  standstill: {
    fi: "Sopimusta ei saa tehdä ennen kuin päätöksen tiedoksisaannista on kulunut {minDays} päivää ({law}). Sama on valitusaika.",
    sv: "Kontraktet får ingås tidigast {minDays} dagar efter delfåendet av beslutet ({law}). Besvärstiden är lika lång.",
    en: "No contract before {minDays} days have passed from receiving the decision ({law}). The time to appeal is the same.",
  },
  "appeal-period": {
    fi: "Laissa ei ole tässä odotusaikaa, mutta valitusaika kannattaa odottaa loppuun (nyrkkisääntö).",
    sv: "Lagen har ingen väntetid här, men det är klokt att vänta ut besvärstiden (tumregel).",
    en: "The law sets no standstill here, but it is wise to wait until the time to appeal has ended (rule of thumb).",
  },
  "call-off-wait": {
    fi: "Odotusajasta voi tässä poiketa; varovainen odottaa 10 päivää (1397/2016 §§ 129(2), 130(1)).",
    sv: "Väntetiden kan utelämnas här; den försiktiga väntar 10 dagar (1397/2016 §§ 129(2), 130(1)).",
    en: "The standstill may be left out here; the careful wait 10 days (1397/2016 §§ 129(2), 130(1)).",
  },
  "direct-award-wait": {
    fi: "Sopimus aikaisintaan {minDays} päivän kuluttua ilmoituksen julkaisemisesta ({law}).",
    sv: "Kontrakt tidigast {minDays} dagar efter att annonsen publicerats ({law}).",
    en: "No contract before {minDays} days from publishing the notice ({law}).",
  },
  "contract-safe": {
    fi: "Ensimmäinen työpäivä valitusajan jälkeen. Laki voi sallia aiemman päivän, mutta silloin valitus voi vielä tulla.",
    sv: "Första arbetsdagen efter besvärstiden. Lagen kan tillåta en tidigare dag, men då kan besvär ännu anföras.",
    en: "The first working day after the time to appeal. The law may allow an earlier day, but an appeal could still come.",
  },
  "contract-free": {
    fi: "Laissa ei ole odotusaikaa.",
    sv: "Lagen har ingen väntetid.",
    en: "The law sets no standstill.",
  },
  "award-notice": {
    fi: "Jälki-ilmoituksen määräaika sopimuksesta ({law}).",
    sv: "Fristen för annonsen i efterhand räknas från kontraktet ({law}).",
    en: "The time limit for the award notice, counted from the contract ({law}).",
  },
  effects: {
    fi: "Noin vuosi käyttöönotosta (nyrkkisääntö).",
    sv: "Ungefär ett år efter ibruktagandet (tumregel).",
    en: "About a year after the take-up (rule of thumb).",
  },
};

/** `{step}` the stage, `{days}` missing days, `{asked}` the day wanted, `{possible}` the day that would do. */
export const issueTexts: Readonly<Record<IssueKind, Text>> = {
  "before-law-minimum": {
    fi: "{step}: {asked} on {days} päivää liian aikaisin. Laki sallii aikaisintaan {possible} ({law}).",
    sv: "{step}: {asked} är {days} dagar för tidigt. Lagen tillåter tidigast {possible} ({law}).",
    en: "{step}: {asked} is {days} days too early. The law allows {possible} at the earliest ({law}).",
  },
  "before-stage-before": {
    fi: "{step}: {asked} on {days} päivää ennen edellistä vaihetta, joka on valmis {possible}.",
    sv: "{step}: {asked} är {days} dagar före det föregående skedet, som är klart {possible}.",
    en: "{step}: {asked} is {days} days before the stage before it, which is done on {possible}.",
  },
  "after-next-stage": {
    fi: "{step}: {asked} on {days} päivää ilmoituksen lähettämisen ({possible}) jälkeen.",
    sv: "{step}: {asked} är {days} dagar efter att annonsen skickas ({possible}).",
    en: "{step}: {asked} is {days} days after the notice is sent ({possible}).",
  },
  holiday: {
    fi: "{step}: {asked} ei ole työpäivä. Määräaika on {possible}.",
    sv: "{step}: {asked} är inte en arbetsdag. Fristen går ut {possible}.",
    en: "{step}: {asked} is not a working day. The deadline is {possible}.",
  },
  "not-a-decision-day": {
    fi: "{step}: {asked} ei ole antamienne päätöspäivien joukossa. Seuraava on {possible}.",
    sv: "{step}: {asked} finns inte bland era beslutsdagar. Nästa är {possible}.",
    en: "{step}: {asked} is not among your decision days. The next one is {possible}.",
  },
  "no-decision-day-left": {
    fi: "{step}: antamistanne päätöspäivistä mikään ei sovi. Lähin on {asked}, tarvitaan {possible}: ero on {days} päivää.",
    sv: "{step}: ingen av era beslutsdagar passar. Närmast är {asked}, det behövs {possible}: skillnaden är {days} dagar.",
    en: "{step}: none of your decision days fits. The nearest is {asked}, {possible} is needed: {days} days apart.",
  },
  past: {
    fi: "{step}: {asked} meni jo {days} päivää sitten.",
    sv: "{step}: {asked} gick redan för {days} dagar sedan.",
    en: "{step}: {asked} went by {days} days ago.",
  },
  "end-missed": {
    fi: "{step}: {asked} on {days} päivää liian myöhään. Viimeistään {possible}, jotta tavoite täyttyy.",
    sv: "{step}: {asked} är {days} dagar för sent. Senast {possible} för att målet ska nås.",
    en: "{step}: {asked} is {days} days too late. {possible} at the latest, for the goal to be met.",
  },
};

export const noScheduleTexts: Readonly<Record<NoSchedule["kind"], Text>> = {
  "regime-without-schedule": {
    fi: "Tälle hankinnalle ei lasketa aikataulua: sitä eivät koske hankintalain menettelyt, tai ne eivät ole vielä tiedossa.",
    sv: "För den här upphandlingen räknas ingen tidsplan: upphandlingslagens förfaranden gäller den inte eller är ännu inte kända.",
    en: "No schedule is counted for this purchase: the procedures of the Act do not apply to it, or are not known yet.",
  },
  "procedure-not-in-regime": {
    fi: "Valittu menettely ei kuulu tämän arvoisen hankinnan menettelyihin, joten aikataulua ei lasketa.",
    sv: "Det valda förfarandet hör inte till förfarandena för en upphandling av detta värde, så ingen tidsplan räknas.",
    en: "The chosen procedure is not one for a purchase of this value, so no schedule is counted.",
  },
};

export const scheduleWords = {
  title: { fi: "Aikataulu", sv: "Tidsplan", en: "Schedule" },
  stage: { fi: "Vaihe", sv: "Skede", en: "Stage" },
  day: { fi: "Päivä", sv: "Dag", en: "Day" },
  latest: { fi: "Viimeistään", sv: "Senast", en: "At the latest" },
  minimum: { fi: "Laki vähintään", sv: "Lagen minst", en: "Law's minimum" },
  why: { fi: "Peruste", sv: "Grund", en: "Reason" },
  minimumDays: { fi: "{days} päivää", sv: "{days} dagar", en: "{days} days" },
  noMinimum: { fi: "ei säädetty", sv: "inte föreskrivet", en: "none set" },
  goal: { fi: "Tavoite: käytössä viimeistään", sv: "Mål: i bruk senast", en: "Goal: in use by" },
  goalShort: { fi: "Tavoite", sv: "Mål", en: "Goal" },
  today: { fi: "Tänään", sv: "I dag", en: "Today" },
  legendLaw: { fi: "lain vähimmäisaika", sv: "lagens minimitid", en: "law's minimum" },
  legendUsual: { fi: "tavallinen tai oma aika", sv: "vanlig eller egen tid", en: "usual or own time" },
  legendDeadline: { fi: "määräaika", sv: "frist", en: "deadline" },
  legendStage: { fi: "vaihe valmis", sv: "skedet klart", en: "stage done" },
  fits: {
    fi: "Aikataulu sopii: ratkaisu on käytössä {end}, ja {days} päivää jää varaa.",
    sv: "Tidsplanen håller: lösningen är i bruk {end}, med {days} dagar till godo.",
    en: "The schedule fits: the solution is in use on {end}, with {days} days to spare.",
  },
  fitsExactly: {
    fi: "Aikataulu sopii: ratkaisu on käytössä {end}, juuri tavoitepäivänä. Varaa ei jää.",
    sv: "Tidsplanen håller: lösningen är i bruk {end}, på själva måldagen. Det finns ingen marginal.",
    en: "The schedule fits: the solution is in use on {end}, the very day of the goal. There are no days to spare.",
  },
  late: {
    fi: "Aikataulu ei sovi: ratkaisu on käytössä {end}, {days} päivää liian myöhään.",
    sv: "Tidsplanen håller inte: lösningen är i bruk {end}, {days} dagar för sent.",
    en: "The schedule does not fit: the solution is in use on {end}, {days} days too late.",
  },
  lateButLawful: {
    fi: "Lain vähimmäisajat mahtuisivat: lyhennä työvaiheita tai aikaista ilmoitusta.",
    sv: "Lagens minimitider skulle rymmas: förkorta arbetsskedena eller tidigarelägg annonsen.",
    en: "The law's minimum periods would fit: shorten the work stages or send the notice earlier.",
  },
  misfit: {
    fi: "Jotkin päivät eivät sovi yhteen.",
    sv: "Vissa dagar stämmer inte överens.",
    en: "Some days do not fit together.",
  },
  open: {
    fi: "Anna ilmoituksen päivä ja päivä, jona ratkaisun pitää olla käytössä, niin näet sopivatko ne yhteen.",
    sv: "Ange dagen för annonsen och dagen då lösningen ska vara i bruk, så ser du om de går ihop.",
    en: "Give the day of the notice and the day the solution must be in use, to see whether they fit.",
  },
  noAdvice: {
    fi: "Kerro hankinnan kohde ja arvo. Niistä selviää, mitkä vähimmäisajat koskevat hankintaa.",
    sv: "Ange upphandlingens föremål och värde. De visar vilka minimitider som gäller.",
    en: "Say what is bought and its value. They tell which minimum periods hold.",
  },
  latestNotice: {
    fi: "Ilmoitus lähtee viimeistään",
    sv: "Annonsen skickas senast",
    en: "The notice is sent no later than",
  },
  disclaimer: {
    fi: "Lain vähimmäisajat näkyvät erikseen. Muut kestot ovat tämän palvelun nyrkkisääntöjä, eivät lakia.",
    sv: "Lagens minimitider visas särskilt. Övriga tider är tjänstens tumregler, inte lag.",
    en: "The law's minimum periods are shown apart. Other durations are rules of thumb of this service, not law.",
  },
  outcome: { fi: "Tulos", sv: "Resultat", en: "Result" },
  hint: { fi: "Huomaa", sv: "Observera", en: "Note" },
  doesNotFit: { fi: "Ei sovi", sv: "Går inte ihop", en: "Does not fit" },
} as const satisfies Readonly<Record<string, Text>>;
