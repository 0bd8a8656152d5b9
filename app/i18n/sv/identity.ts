import type { identity as source } from "../en/identity.ts";
import type { Shape } from "../shape.ts";

export const identity = {
  button: "Logga in med {{provider}}",
  or: "Eller med e-post och lösenord",
  elsewhere:
    "Loggar du in via din organisation? Gör det i ett annat fönster, kom tillbaka hit och tryck på knappen. Lämna fälten ovan tomma.",
  newWindow: "Logga in med {{provider}} (öppnas i ett nytt fönster)",
  operator: "Du kan också skriva till den som driver tjänsten: {{email}}",
  problems: {
    down: {
      title: "Din organisations inloggning svarar inte just nu",
      text: "Försök igen om en stund. Om du har ett lösenord här kan du logga in med det under tiden.",
    },
    refused: {
      title: "Din organisations inloggning släppte inte igenom dig",
      text: "Du avbröt inloggningen, eller så har din organisation inte gett dig rätt att använda tjänsten. Om du inte avbröt, fråga organisationens IT-stöd.",
    },
    stale: {
      title: "Inloggningen slutfördes inte i tid",
      text: "Den påbörjades för länge sedan eller i en annan webbläsare, eller så har den redan använts. Börja om.",
    },
    clock: {
      title: "Tjänsternas klockor går olika",
      text: "Organisationens svar hade fel tid, så det godtogs inte. Försök igen. Om det inte hjälper, berätta för organisationens IT-stöd.",
    },
    untrusted: {
      title: "Svaret från din organisations inloggning kunde inte verifieras",
      text: "Ingenting öppnades. Börja om. Om det inte hjälper, berätta för organisationens IT-stöd.",
    },
    "no-email": {
      title: "Din organisation uppgav ingen verifierad e-postadress",
      text: "Utan den vet vi inte vems konto som ska öppnas. Be organisationens IT-stöd att förmedla en verifierad e-postadress till tjänsten.",
    },
    "not-invited": {
      title: "Din organisation har ännu inte bjudits in",
      text: "Din inloggning fungerar, men konton skapas bara för inbjudna organisationer och personer. Be stadens huvudanvändare om en inbjudan, eller be nätverkets samordnare bjuda in organisationens e-postdomän.",
    },
    "account-closed": {
      title: "Ditt konto har stängts",
      text: "Om du behöver det igen, be stadens huvudanvändare eller nätverkets samordnare öppna det.",
    },
    "too-many": {
      title: "För många försök",
      text: "Vänta en minut och börja om.",
    },
  },
  domains: {
    title: "Inbjudna e-postdomäner",
    intro:
      "Personer med en adress i en inbjuden domän får en upphandlingsberedares konto när de första gången loggar in via sin organisation. Den som driver tjänsten ska ha tagit organisationens inloggning i bruk för domänen.",
    noProvider: "Ingen organisations inloggning är i bruk i den här tjänsten. Domäner kan bjudas in i förväg.",
    none: "Ingen domän har bjudits in ännu.",
    domain: "Domän",
    domainHint: "Det som står efter @ i adresserna, till exempel tampere.fi",
    place: "Stad och enhet",
    provider: "Inloggning",
    noProviderYet: "inte i bruk",
    action: "Åtgärd",
    withdraw: "Återkalla",
    add: "Bjud in en domän",
    unit: "Enhet där de nya beredarna arbetar",
    chooseUnit: "Välj",
    submit: "Bjud in domänen",
    invited: "Domänen har bjudits in.",
    withdrawn: "Inbjudan av domänen har återkallats. Konton som redan skapats finns kvar.",
  },
  email: {
    title: "Byt e-postadress",
    change: "Byt",
    intro:
      "Tjänsten skriver till den här adressen, och du loggar in med den. Vi skickar en länk till den nya adressen. Bytet görs när du öppnar länken.",
    now: "Nu: {{email}}",
    address: "Ny e-postadress",
    password: "Ditt lösenord",
    passwordOrCode: "Ditt lösenord eller en kod från autentiseringsappen",
    code: "En kod från autentiseringsappen",
    proofHint: "Vi frågar på nytt, så att ingen annan byter adressen på din enhet.",
    submit: "Skicka länken",
    noProof:
      "Du loggar in via din organisation och har inget lösenord här. Välj först ett lösenord, så kan du byta adress.",
    choosePassword: "Välj ett lösenord",
    sentTitle: "Kontrollera posten på den nya adressen",
    sentText:
      "Om adressen kan användas har en länk skickats till den. Länken gäller i en timme. Tills dess ändras ingenting.",
    confirmTitle: "Bekräfta den nya e-postadressen",
    confirmText: "Från och med nu är kontots adress {{email}}. Alla andra enheter loggas ut.",
    confirm: "Bekräfta adressen",
    doneTitle: "E-postadressen har bytts",
    doneText: "Från och med nu loggar du in med den nya adressen. Ett meddelande om bytet har skickats till den gamla.",
    expiredTitle: "Länken gäller inte längre",
    expiredText: "En länk kan användas en gång och inom en timme. Du kan be om en ny på sidan Eget konto.",
    endOthers: "Avsluta alla andra",
    othersEnded: "De andra sessionerna har avslutats.",
  },
  mail: {
    confirmEmail: {
      subject: "Bekräfta din nya e-postadress för Innohankinta",
      text: "Hej {{name}},\n\nden här adressen angavs som ny adress för ditt konto. Bekräfta den här:\n{{link}}\n\nLänken gäller i en timme och kan användas en gång. Om du inte bad om bytet behöver du inte göra något.",
    },
    emailChanged: {
      subject: "E-postadressen till ditt Innohankinta-konto har bytts",
      text: "Hej {{name}},\n\nadressen till ditt konto byttes {{when}}. Den nya är {{email}}. Inget mer skickas till den här adressen.\n\nOm det inte var du, berätta genast för nätverkets samordnare.",
    },
    linked: {
      subject: "Ett nytt sätt att logga in på ditt Innohankinta-konto",
      text: "Hej {{name}},\n\nditt konto öppnades {{when}} för första gången via {{provider}}. Från och med nu öppnas det både så och med ditt lösenord.\n\nOm det inte var du, berätta genast för nätverkets samordnare.",
    },
  },
} satisfies Shape<typeof source>;
