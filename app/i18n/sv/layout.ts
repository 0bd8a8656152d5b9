import type { layout as source } from "../en/layout.ts";
import type { Shape } from "../shape.ts";

export const layout = {
  serviceName: "Innohankinta",
  skip: "Gå till innehållet",
  menu: "Meny",
  languages: "Språk",
  mainNavigation: "Huvudsidor",
  errorPrefix: "Fel:",
  signIn: "Logga in",
  notifications: "Aviseringar",
  newNotifications_one: "En ny avisering",
  newNotifications_other: "{{count}} nya aviseringar",
  signOut: "Logga ut",
  account: "Konto",
  ownAccount: "Konto och inställningar",
  email: "E-postadress",
  password: "Lösenord",
  signInAndSend: "Logga in och skicka på nytt",
  sendAgain: "Skicka på nytt",
  chooseFilesAgain: "De här filerna måste väljas på nytt efter detta: {{names}}",
  lawNotice: "Se reglerna och vad som ändras härnäst",
  nav: {
    examples: "Exempel",
    cities: "Städer",
    programmes: "Program",
    market: "Marknadsdialoger",
    adviser: "Förfarandeguide",
    plans: "Mina planer",
    reviews: "Granskningar",
    reviewsWaiting: "Granskningar ({{count}})",
    coordination: "Samordning",
    ownCity: "Egen stad",
    help: "Hjälp",
    law: "Upphandlingslagens regler och termer",
    accessibility: "Tillgänglighetsutlåtande",
    privacy: "Dataskyddsbeskrivning",
    openData: "Öppna data",
    terms: "Användarvillkor",
  },
  footer: {
    about:
      "Nätverket InnoCities gemensamma verktyg: planera en innovativ upphandling, få den granskad av sakkunniga och lär av vad andra städer har gjort.",
    navigation: "Om tjänsten",
    sources:
      "Exemplen har sammanställts ur offentliga källor som anges vid varje exempel. Uppgifterna om lagen hänvisar till den gällande lagen om offentlig upphandling och koncession (1397/2016), och vid varje regel anges paragrafen.",
  },
} satisfies Shape<typeof source>;
