import type { mails as source } from "../en/mails.ts";
import type { Shape } from "../shape.ts";

export const mails = {
  title: "Meddelanden som inte kom fram",
  intro: "Mottagarens e-postserver har inte tagit emot de här meddelandena. Vad som står i dem visas inte här.",
  howTo:
    "Om en persons adress är fel byter personen den själv på sidan Eget konto. Den som inte längre kan logga in behöver en ny inbjudan till rätt adress. En inbjudan till fel adress återkallas och görs på nytt.",
  none: "Alla meddelanden har kommit fram.",
  to: "Till",
  what: "Vad",
  why: "Varför",
  since: "Skrivet",
  action: "Åtgärd",
  kinds: {
    invitation: "Inbjudan",
    reset: "Länk för ett nytt lösenord",
    address: "Länk som bekräftar en ny e-postadress",
    account: "Meddelande om personens eget konto",
    digest: "Dagens sammandrag av aviseringar",
    feedback: "Svar på respons om tillgänglighet",
    news: "Avisering",
  },
  reasons: {
    trying: "Har hittills inte tagits emot. Tjänsten försöker själv på nytt, nästa gång {{when}}.",
    refused:
      "Mottagarens e-postserver avvisade meddelandet för gott. Oftast är adressen fel eller inte längre i bruk. Inga fler försök görs.",
    "not-taken":
      "Mottagarens e-postserver tog inte emot meddelandet på flera dagar. Brevlådan kan vara full. Inga fler försök görs.",
  },
  again: "Skicka på nytt",
  done: "Meddelandet skickas på nytt inom en minut. Om det inte heller nu tas emot kommer det tillbaka till den här listan.",
  ended: "Länken i meddelandet fungerar inte längre, så det skickas inte på nytt. En ny behövs.",
  mend: { person: "Fel adress: till personen", invitation: "Fel adress: till inbjudan" },
  notice_one: "{{count}} meddelande kom inte fram",
  notice_other: "{{count}} meddelanden kom inte fram",
  see: "Se vem som inte fick det och varför",
} satisfies Shape<typeof source>;
