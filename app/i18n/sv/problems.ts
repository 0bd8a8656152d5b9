import type { problems as source } from "../en/problems.ts";
import type { Shape } from "../shape.ts";

export const problems = {
  home: "Till startsidan",
  signIn: "Logga in",
  openAgain: "Öppna sidan igen",
  tryAgain: "Gå tillbaka och försök igen",
  reference: "Händelsens referensnummer: {{id}}",
  copyWritten: "Det sparades inte. Kopiera det härifrån innan du lämnar sidan.",
  malformed: {
    title: "Begäran kunde inte läsas",
    text: "Adressen eller formuläret är skadat. Gå tillbaka till föregående sida och försök igen. Om du följde en länk, kontrollera att den är hel.",
  },
  "signed-out": {
    title: "Din session har avslutats",
    text: "Logga in igen för att fortsätta. Det du skrev finns kvar på den här sidan.",
  },
  "other-person": {
    title: "Någon annan är nu inloggad i den här webbläsaren",
    text: "Sidan öppnades av en annan person än den som nu är inloggad. Ingenting sparades. Logga in som den som skrev texten: den finns kvar på den här sidan.",
  },
  "wrong-sign-in": {
    title: "Inloggningen lyckades inte",
    text: "E-postadressen eller lösenordet är fel.",
  },
  "wrong-code": {
    title: "Koden är inte rätt",
    text: "Skriv autentiseringsappens senaste kod eller en reservkod. Varje kod fungerar en gång.",
  },
  "cross-site": {
    title: "Formuläret skickades från en annan webbplats",
    text: "Av säkerhetsskäl tas formulär emot bara från den här tjänstens sidor. Öppna sidan här och skicka formuläret igen.",
  },
  forbidden: {
    title: "Du har inte rätt att göra detta",
    text: "Din roll tillåter det inte. Om du anser att den borde göra det, fråga stadens huvudanvändare eller nätverkets samordnare.",
  },
  "not-found": {
    title: "Sidan hittades inte",
    text: "Sidan kan ha flyttats eller tagits bort, eller så är adressen fel. Om sidan tillhör andra visas den bara för dem.",
  },
  "wrong-method": {
    title: "Den här adressen tar inte emot det som skickades",
    text: "Gå tillbaka till föregående sida och försök igen.",
  },
  changed: {
    title: "Någon ändrade detta under tiden",
    text: "Ingenting skrevs över. Öppna sidan på nytt för att se den senaste versionen.",
  },
  "not-editable": {
    title: "Det här kan inte ändras just nu",
    text: "Planen eller granskningen har gått vidare till ett skede där inget skrivs i den. Öppna sidan igen för att se hur läget är.",
  },
  "review-begun": {
    title: "Granskningen har börjat",
    text: "En sakkunnig har redan börjat skriva. En plan kan dras tillbaka bara före det. Be nätverkets samordnare om den måste avbrytas.",
  },
  "wrong-state": {
    title: "Detta kan inte längre göras",
    text: "Ärendet har gått vidare under tiden. Öppna sidan på nytt för att se läget.",
  },
  taken: {
    title: "Detta finns redan",
    text: "Samma uppgift har redan sparats.",
  },
  expired: {
    title: "Länken gäller inte längre",
    text: "Länken har redan använts eller dess giltighetstid har gått ut. Be om en ny.",
  },
  "too-large": {
    title: "Det som skickades är för stort",
    text: "En fil får vara högst 10 megabyte och texterna i ett formulär högst en megabyte. Inget sparades. Det du skrev finns kvar på föregående sida.",
  },
  "too-long-address": {
    title: "Adressen är för lång",
    text: "Förkorta sökningen eller öppna sidan från menyn.",
  },
  "wrong-media-type": {
    title: "Formulärets typ är okänd",
    text: "Skicka formuläret från den här tjänstens sida.",
  },
  invalid: {
    title: "Något i formuläret behöver rättas",
    text: "Gå tillbaka och kontrollera vad du fyllde i.",
  },
  incomplete: {
    title: "Något saknas",
    text: "Gå tillbaka och fyll i det som saknas.",
  },
  "wrong-password": {
    title: "Lösenordet är fel",
    text: "Kontrollera lösenordet och försök igen.",
  },
  "too-many": {
    title: "För många försök",
    text: "Vänta en stund och försök igen. Ingenting gick förlorat: det du skrev finns kvar på föregående sida.",
  },
  "no-room": {
    title: "Lagringsutrymmet är fullt",
    text: "Ingenting sparades just nu. Det du skrev finns kvar på sidan: skicka det igen om en stund. De som driver tjänsten får veta om det.",
  },
  unavailable: {
    title: "Tjänsten är inte tillgänglig just nu",
    text: "Ingenting ändrades just nu, och allt som visas som sparat finns kvar. Försök igen om en stund. De som driver tjänsten får veta om det.",
  },
  surprise: {
    title: "Ett fel inträffade i tjänsten",
    text: "Händelsen har registrerats. Försök igen om en stund. Allt som visas som sparat finns kvar.",
  },
} satisfies Shape<typeof source>;
