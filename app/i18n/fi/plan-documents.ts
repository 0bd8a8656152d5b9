import type { planDocuments as source } from "../en/plan-documents.ts";
import type { Shape } from "../shape.ts";

export const planDocuments = {
  title: "Asiakirjat",
  lead: "Kaikki, mitä suunnitelmasta voi tulostaa, aina sellaisena kuin vastaukset ovat nyt. Verkkosivu on kunkin asiakirjan ensisijainen muoto; PDF kertoo saman tulostettavaksi ja arkistoitavaksi.",
  kinds: {
    full: "Hankintasuunnitelma",
    summary: "Tiivistelmä päättäjälle",
    market: "Kutsu markkinakartoitukseen",
    record: "Hankintamenettelyä koskeva kertomus",
  },
  about: {
    full: "Koko suunnitelma aikatauluineen ja riskeineen. Luottamuksellisissa vastauksissa on niiden peruste.",
    summary:
      "Yksi sivu päättäjälle: tarve, tavoitteet, arvo, menettely, aikataulu, riskit ja päätös, jota pyydetään. Ei luottamuksellisia vastauksia.",
    market:
      "Yrityksille: tarve, päivät, kysymykset ja ohje vastaamiseen. Vain se, minkä suunnitelma antaa kaikkien nähdä.",
    record:
      "Mitä hankintalain 124 §:n mukaan on kirjattava ja mitä valittuun menettelyyn kuuluu, siltä osin kuin suunnitelma sen tietää. Loput on merkitty täydennettäväksi.",
  },
  document: "Asiakirja",
  page: "Verkkosivu",
  pdf: "PDF",
  word: "Word",
  wordIn: "{{document}} Word-tiedostona {{language}}",
  pageIn: "{{document}} verkkosivuna {{language}}",
  pdfIn: "{{document}} PDF-tiedostona {{language}}",
  languages: { fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" },
  all: "Suunnitelman kaikki asiakirjat",
  toFill: "Täydennettävä",
  secret:
    "Koko suunnitelma on lain mukaan salassa pidettävä. Vastaukset ovat vain koko suunnitelmassa ja kertomuksessa, ja ne ovat niille, jotka saavat lukea koko suunnitelman.",
  dossier: {
    title: "Asiakirja-aineisto",
    about:
      "Kaikki yhdessä tiedostossa (zip): suunnitelma ja kertomus hankintamenettelystä, liitteet, lähetetyt versiot, arviot ja kirjeet, jotka saat lukea, loki ja tarkistussummat. Tarkastusta tai arkistoa varten. Hakeminen kirjataan lokiin.",
    fetch: "Hae asiakirja-aineisto",
    missing: "Nämä tiedostot kuuluvat suunnitelmaan, mutta palvelulla ei ole niitä:",
  },
  riskMatrix: "Riskit todennäköisyyden ja vaikutuksen mukaan",
  summary: {
    schedule: "Aikataulu",
    withheld: "Luottamuksellinen. Vain koko suunnitelmassa.",
    more_one: "ja yksi muu koko suunnitelmassa",
    more_other: "ja {{count}} muuta koko suunnitelmassa",
    cut: "Teksti, jonka lopussa on {{mark}}, on lyhennetty; loput ovat koko suunnitelmassa. Luottamukselliset vastaukset ovat vain koko suunnitelmassa.",
    rest: "Perustelut ja yksityiskohdat ovat koko suunnitelmassa. Luottamukselliset vastaukset ovat vain siinä.",
  },
  market: {
    status: "Markkinakartoitus, hankintalain (1397/2016) 65 §",
    asOf: "Suunnitelman mukaan {{when}}",
    draft: "Luonnos",
    lead: "{{city}} valmistelee hankintaa ja pyytää yrityksiltä, tutkijoilta ja muilta tietoja ja ajatuksia. Tämä on hankintamenettelyä edeltävä markkinakartoitus. Se ei ole tarjouspyyntö, eikä se sido kaupunkia eikä vastaajia.",
    parts: {
      need: "Mitä tarvitaan",
      object: "Mitä on tarkoitus hankkia",
      dialogue: "Markkinakartoitus",
      answering: "Näin vastaat",
      next: "Mitä seuraavaksi tapahtuu",
    },
    rules: {
      title: "Kaikille samat ehdot",
      same: "Jokainen osallistuja saa samat tiedot.",
      free: "Osallistua ei tarvitse voidakseen myöhemmin tehdä tarjouksen, eikä osallistuminen anna etua tarjouskilpailussa.",
      secrets:
        "Älkää lähettäkö liikesalaisuuksia. Jos vastaukseen on välttämätöntä ottaa sellainen, merkitkää se selvästi.",
      public: "Kaupungille lähetetyt vastaukset ovat pääsääntöisesti julkisia asiakirjoja (laki 621/1999).",
      dates: "Suunnitelma ja sen päivät voivat muuttua. Hankinnasta ilmoitetaan erikseen.",
    },
  },
  record: {
    duty: {
      asked:
        "Hankintalain 124 §:n 1 momentti edellyttää tätä kertomusta. Tietoja, jotka jo ilmenevät hankintapäätöksestä tai ilmoituksista, ei tarvitse toistaa.",
      notAsked:
        "Tähän hankintaan sovellettavien sääntöjen mukaan hankintalain 124 §:n 1 momentti ei edellytä kertomusta. Samat asiat kannattaa silti kirjata.",
      small:
        "Hankinta alittaa kansallisen kynnysarvon, joten hankintalaki ei edellytä kertomusta. Samat asiat kannattaa silti kirjata.",
      unknown:
        "Edellyttääkö hankintalain 124 §:n 1 momentti kertomusta, selviää, kun suunnitelma kertoo, mitä hankitaan ja mikä sen arvo on.",
    },
    keep: "Säilytettävä:",
    procedure: "Menettely ja sen perustelut",
    byAct: "124 §:n 1 momentin kohdat",
    byProcedure: "Mitä valittuun menettelyyn kuuluu",
    course: "Ilmoitukset ja tapahtumat",
    written: "Suunnitelmaan kertomusta varten kirjattu",
    noProcedure: "Menettelyä ei ole vielä valittu.",
    byHand: "Suunnitelma ei tiedä tätä.",
    items: {
      buyer: {
        title: "{{item}}. Hankintayksikkö, kohde ja arvo",
        hint: "Hankintayksikkö sekä hankintasopimuksen, puitejärjestelyn tai dynaamisen hankintajärjestelmän kohde ja arvo.",
      },
      selected: {
        title: "{{item}}. Ehdokkaat ja tarjoajat",
        hint: "Valittujen sekä poissuljettujen tai valitsematta jääneiden nimet perusteluineen.",
      },
      low: {
        title: "{{item}}. Poikkeuksellisen alhaisina hylätyt tarjoukset",
        hint: "Mitkä tarjoukset hylättiin ja miksi. Jos ei yhtään, kerro se.",
      },
      price: { title: "{{item}}. Hinta ainoana perusteena", hint: "Miksi pelkkä halvin hinta ratkaisee, jos niin on." },
      lots: { title: "{{item}}. Jako osiin", hint: "Miksi hankintaa ei jaeta osiin, jos niin on." },
      turnover: {
        title: "{{item}}. Vaatimus liikevaihdosta",
        hint: "Miksi vaaditaan liikevaihtoa, joka on yli kaksi kertaa ennakoitu arvo, jos niin on.",
      },
      winner: {
        title: "{{item}}. Voittanut tarjoaja",
        hint: "Nimi, valinnan perusteet ja alihankkijoille annettava osuus sopimuksesta, jos se tiedetään.",
      },
      grounds: {
        title: "{{item}}. Menettelyn perusteet",
        hint: "Suorahankinnan, neuvottelumenettelyn tai kilpailullisen neuvottelumenettelyn perusteet, jos jotakin niistä käytettiin.",
      },
      cancelled: {
        title: "{{item}}. Keskeyttäminen",
        hint: "Miksi menettely päätettiin ilman sopimusta, jos niin kävi.",
      },
      means: {
        title: "{{item}}. Muu kuin sähköinen viestintä",
        hint: "Miksi tarjoukset annettiin muuten kuin sähköisesti, jos niin tehtiin.",
      },
      conflicts: { title: "{{item}}. Eturistiriidat", hint: "Havaitut eturistiriidat ja niiden vuoksi tehdyt toimet." },
    },
  },
} satisfies Shape<typeof source>;
