import type { after as source } from "../en/after.ts";
import type { Shape } from "../shape.ts";

export const after = {
  moves: {
    errorTitle: "Kontrollera dessa svar",
    changed:
      "Planen ändrades efter att du öppnade sidan. Det du skrev finns kvar här. Kontrollera det och skicka på nytt.",
    back: "Tillbaka till planen",
    noticeNumber: "Annonsens nummer",
    noticeNumberHelp: "Annonsens identifierare i Hilma eller TED, om det finns en annons.",
    noticeLink: "Länk till annonsen",
    noticeLinkHelp: "Börjar med https://. Via länken hittar den som läser exemplet den ursprungliga annonsen.",
    "start-tender": {
      title: "Inled konkurrensutsättningen",
      lead: "Annonsen eller anbudsförfrågan har skickats. Från och med nu förblir planen som den är, och du fyller i vad konkurrensutsättningen ledde till.",
      button: "Inled konkurrensutsättningen",
      link: "Inled konkurrensutsättningen",
      done: "Konkurrensutsättningen har inletts.",
    },
    "sign-contract": {
      title: "Anteckna upphandlingskontraktet",
      lead: "Kontraktet är undertecknat. Uppgifterna används i statistiken och exemplet. Kontraktets värde ser bara arbetsgruppen och samordnarna. Senare frågar vi hur det har gått.",
      button: "Anteckna kontraktet",
      link: "Anteckna upphandlingskontraktet",
      done: "Kontraktet är antecknat. Nedan ser du när vi frågar hur det har gått.",
    },
    complete: {
      title: "Avsluta projektet",
      lead: "Kontraktet har upphört eller lösningen är i vanligt bruk. Efter det här kan du berätta för andra städer vad det blev av upphandlingen.",
      button: "Avsluta projektet",
      link: "Avsluta projektet",
      done: "Projektet är avslutat. Härnäst kan du göra ett exempel av det.",
    },
    stop: {
      title: "Avbryt upphandlingen",
      lead: "Också en avbruten upphandling är ett resultat. Berätta varför, så vet nästa stad. Bara en samordnare kan öppna upphandlingen igen.",
      button: "Avbryt upphandlingen",
      link: "Avbryt upphandlingen",
      done: "Upphandlingen är avbruten. Också av den kan andra lära sig: du kan göra ett exempel av den.",
      byCoordinator: "Du avbryter planen som samordnare. Arbetsgruppen får din motivering per e-post.",
    },
  },
  plan: {
    title: "Efter beslutet",
    doneFollowUp: "Svaren har sparats.",
    change: "Gör små ändringar",
    changes: "Ändrat efter godkännandet",
    changesIntro:
      "De sakkunniga granskade den inskickade versionen. Dessa svar har ändrats efter det och har inte granskats:",
    unsent: "Version {{number}}, inte inskickad: ändrad efter godkännandet",
    notReviewed: "Inte granskad",
    followUps: "Hur det har gått",
    followUpsIntro: "Vi frågar detta de dagar som anges nedan, räknat från upphandlingsbeslutet.",
    followUp_one: "Efter {{count}} månad",
    followUp_other: "Efter {{count}} månader",
    followUpState: { later: "vi frågar {{date}}", open: "väntar på svar sedan {{date}}", answered: "besvarad" },
    answer: "Svara",
    answerAgain: "Ändra svaren",
    example: "Exempel för andra",
    exampleNone: "Berätta för andra städer vad det blev av det. Exemplet görs av de svar som du väljer.",
    exampleStates: {
      started: "Exemplet skrivs.",
      draft: "Samordnaren skickade tillbaka exemplet med kommentarer.",
      proposed: "Exemplet väntar på en samordnare.",
      published: "Exemplet är publicerat.",
      withdrawn: "Exemplet har dragits tillbaka.",
    },
    exampleMake: "Gör ett exempel",
    exampleOpen: "Öppna exemplet",
    examplePublic: "Läs det i biblioteket",
  },
  followUp: {
    title_one: "Hur har det gått efter {{count}} månad?",
    title_other: "Hur har det gått efter {{count}} månader?",
    lead: "Svara på det du vet. Du kan lämna en fråga tom och komma tillbaka senare.",
    save: "Spara svaren",
    changed: "Någon annan svarade efter att du öppnade sidan. Öppna sidan på nytt för att se svaren.",
  },
  mails: {
    open: "Öppna här: {{link}}",
    "start-tenderSubject": "Konkurrensutsättningen har inletts: {{title}}",
    "start-tenderText":
      "{{name}} antecknade att konkurrensutsättningen i planen ”{{title}}” (plan {{number}}) har inletts.",
    "sign-contractSubject": "Kontraktet är undertecknat: {{title}}",
    "sign-contractText": "{{name}} antecknade upphandlingskontraktet i planen ”{{title}}” (plan {{number}}).",
    completeSubject: "Projektet är avslutat: {{title}}",
    completeText: "{{name}} avslutade projektet ”{{title}}” (plan {{number}}).",
    stopSubject: "Upphandlingen har avbrutits: {{title}}",
    stopText: "{{name}} avbröt upphandlingen ”{{title}}” (plan {{number}}, {{city}}).\n\nMotivering: {{reason}}",
    endSubject: "Vill du berätta om det här för andra? {{title}}",
    endText:
      "Projektet ”{{title}}” (plan {{number}}) har avslutats. Andra städer lär sig mest av vad det blev av upphandlingen, också när den avbröts.\n\nTjänsten har förberett ett exempel av dina svar. Du väljer vilka svar som får publiceras, redigerar varje text och ser exemplet så som det publiceras, innan en samordnare publicerar det.",
    followUpSubject_one: "{{count}} månad efter upphandlingsbeslutet: {{title}}",
    followUpSubject_other: "{{count}} månader efter upphandlingsbeslutet: {{title}}",
    followUpText_one:
      "Det har gått {{count}} månad sedan upphandlingsbeslutet i ”{{title}}” (plan {{number}}).\n\nÄr lösningen i bruk? Vad säger siffrorna om målen? Har den spridits till andra? Det tar några minuter att svara: {{link}}",
    followUpText_other:
      "Det har gått {{count}} månader sedan upphandlingsbeslutet i ”{{title}}” (plan {{number}}).\n\nÄr lösningen i bruk? Vad säger siffrorna om målen? Har den spridits till andra? Det tar några minuter att svara: {{link}}",
  },
} satisfies Shape<typeof source>;
