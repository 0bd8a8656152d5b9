import type { twoStep as source } from "../en/two-step.ts";
import type { Shape } from "../shape.ts";

export const twoStep = {
  second: {
    title: "Andra steget",
    text: "Skriv den senaste koden i din autentiseringsapp. Om du inte har den till hands, skriv en av dina reservkoder.",
    code: "Kod",
    submit: "Logga in",
    cancel: "Logga in med ett annat konto",
  },
  title: "Inloggning i två steg",
  lead: "När du loggar in frågas efter lösenordet en kod som en autentiseringsapp i din telefon eller dator visar. Ingen kommer in med enbart lösenordet.",
  required: "Ditt konto kräver inloggning i två steg. De andra sidorna öppnas när du har tagit det i bruk.",
  off: "Inloggning i två steg är inte i bruk.",
  on: "Inloggning i två steg är i bruk.",
  begin: "Ta i bruk",
  proofHint:
    "Vi frågar på nytt eftersom du loggade in för en stund sedan: så att ingen tar det i bruk på en enhet som du lämnade öppen.",
  signInFirst:
    "Du loggade in för en stund sedan. Logga ut och in igen och ta det i bruk inom en kvart: så att ingen gör det på en enhet som du lämnade öppen.",
  scan: "Lägg till ett konto i autentiseringsappen och läs den här bilden med kameran.",
  picture: "Kod för autentiseringsappens kamera. Samma sak som text finns under bilden.",
  bySecret: "Om du inte har någon kamera, skriv den här nyckeln i appen:",
  first: "Skriv sedan koden som appen visar.",
  code: "Autentiseringsappens kod",
  confirm: "Ta i bruk",
  again: "Gör en ny nyckel",
  codesTitle: "Dina reservkoder",
  codesText:
    "Var och en fungerar en gång i stället för en kod, om du förlorar autentiseringsappen. Spara eller skriv ut dem nu: de visas inte igen.",
  codesSaved: "Jag har sparat koderna",
  left_one: "{{count}} reservkod återstår.",
  left_other: "{{count}} reservkoder återstår.",
  renew: "Gör nya reservkoder",
  renewText: "När du gör nya reservkoder slutar de gamla fungera.",
  turnOff: "Stäng av",
  turnOffText: "Om du stänger av inloggningen i två steg räcker enbart lösenordet.",
  wrongCode: "Koden är inte rätt. Skriv den senaste: var och en fungerar en gång.",
  tooMany: "För många koder. Vänta en kvart.",
  signIns: {
    title: "Inloggningshistorik",
    lead: "När någon har loggat in på ditt konto, eller försökt, under de senaste 90 dagarna. Om något här inte var du, byt lösenord och ta inloggning i två steg i bruk.",
    none: "Inget ännu.",
    when: "När",
    what: "Vad",
    device: "Enhet",
    unknown: "Okänd enhet",
    outcomes: {
      "signed-in": "Inloggad",
      "wrong-password": "Fel lösenord",
      "no-code": "Rätt lösenord, ingen kod gavs",
      "wrong-code": "Fel kod",
    },
  },
  mail: {
    on: {
      subject: "Inloggning i två steg har tagits i bruk för ditt Innohankinta-konto",
      text: "Hej {{name}},\n\ninloggning i två steg togs i bruk för ditt konto {{when}}. Från och med nu krävs också en kod när du loggar in.\n\nOm det inte var du, berätta genast för nätverkets samordnare.",
    },
    codes: {
      subject: "Nya reservkoder för ditt Innohankinta-konto",
      text: "Hej {{name}},\n\nnya reservkoder gjordes för ditt konto {{when}}. De tidigare fungerar inte längre.\n\nOm det inte var du, byt lösenord och berätta genast för nätverkets samordnare.",
    },
    off: {
      subject: "Inloggning i två steg har stängts av för ditt Innohankinta-konto",
      text: "Hej {{name}},\n\ninloggning i två steg stängdes av för ditt konto {{when}}. Ingen kod krävs längre när du loggar in.\n\nOm du inte gjorde det och inte hade bett om det, byt lösenord och berätta genast för nätverkets samordnare.",
    },
  },
} satisfies Shape<typeof source>;
