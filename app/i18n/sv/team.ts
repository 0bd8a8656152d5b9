import type { team as source } from "../en/team.ts";
import type { Shape } from "../shape.ts";

export const team = {
  title: "Arbetsgrupp",
  intro:
    "Skribenter ändrar planen tillsammans med dig, läsare ser hela planen. Även upphandlingsberedare i andra städer kan bjudas in när ni upphandlar gemensamt.",
  introMember: "Skribenter ändrar planen, läsare ser hela planen. Ägaren bestämmer vilka som hör till arbetsgruppen.",
  people: "Arbetsgruppens medlemmar",
  name: "Namn",
  you: "{{name}} (du)",
  place: "Stad och enhet",
  guest: "Gäst: ser bara planerna i sina egna arbetsgrupper",
  role: "Roll",
  roleOf: "Roll för {{name}}",
  saveRole: "Spara rollen",
  since: "Sedan",
  action: "Åtgärd",
  end: "Ta bort ur arbetsgruppen",
  ownerStays: "Planen överlåts på sin egen sida",
  invited: "Inbjudna som ännu inte har ett konto",
  email: "E-post",
  until: "Gäller till",
  withdraw: "Återta inbjudan",
  invite: {
    title: "Bjud in till arbetsgruppen",
    hint: "Den som har ett konto kommer med genast och får ett meddelande. Den som saknar konto får en inbjudan som gäller i 14 dagar; kontot öppnar den här planen och ingenting annat tills den egna staden ger personen en roll.",
    emailHelp:
      "Arbetsadressen till en upphandlingsberedare i vilken stad som helst, eller till någon som upphandlar tillsammans med er.",
    writer: "Skriver svar, lägger till filer, kommenterar och skickar in planen",
    reader: "Läser hela planen, även konfidentiella svar, och kommenterar",
    language: "Inbjudans språk",
    languageHelp: "Den som har ett konto får meddelandet på sitt eget språk.",
    send: "Bjud in",
  },
  leave: {
    title: "Lämna arbetsgruppen",
    hint: "Du ser inte längre det som bara arbetsgruppen får se. Det du har skrivit finns kvar i planen och dess historik. Ägaren får veta det.",
    button: "Lämna arbetsgruppen",
  },
  done: {
    added: "Personen är nu med i arbetsgruppen och får ett meddelande om det.",
    invited: "Inbjudan skickades. Personen kommer med när kontot har skapats.",
    changed: "Rollen byttes.",
    ended: "Personen är inte längre med i arbetsgruppen.",
    withdrawn: "Inbjudan återtogs.",
    left: "Du lämnade arbetsgruppen.",
  },
  problems: {
    "bad-email": "Ange en hel e-postadress, till exempel namn@stad.fi.",
    "bad-choice": "Välj ett av alternativen.",
    "on-team": "Personen är redan med i arbetsgruppen.",
    "cannot-join":
      "Personen kan inte bjudas in: i en arbetsgrupp ingår städernas upphandlingsberedare och gäster, inte planens granskare och inte den vars konto är stängt.",
    "team-full": "En arbetsgrupp har högst 20 personer, de inbjudna medräknade.",
  },
  mails: {
    added: {
      subject: "Du är med i arbetsgruppen för planen ”{{title}}”",
      text: "{{by}} tog med dig i arbetsgruppen för planen ”{{title}}” (plan {{number}}). Din roll: {{role}}.\n\nÖppna planen: {{link}}",
    },
    changed: {
      subject: "Din roll i planen ”{{title}}” byttes",
      text: "{{by}} bytte din roll i planen ”{{title}}” (plan {{number}}). Din roll nu: {{role}}.\n\nÖppna planen: {{link}}",
    },
    ended: {
      subject: "Du är inte längre med i arbetsgruppen för planen ”{{title}}”",
      text: "{{by}} tog bort dig ur arbetsgruppen för planen ”{{title}}” (plan {{number}}).\n\nDina planer: {{link}}",
    },
    left: {
      subject: "{{name}} lämnade arbetsgruppen för planen ”{{title}}”",
      text: "{{name}} lämnade arbetsgruppen för planen ”{{title}}” (plan {{number}}).\n\nÖppna planen: {{link}}",
    },
    handedTo: {
      subject: "Planen ”{{title}}” är nu din",
      text: "{{by}} överlät planen ”{{title}}” (plan {{number}}) till dig. Du är nu dess ägare.\n\nÖppna planen: {{link}}",
    },
    handedFrom: {
      subject: "Planen ”{{title}}” har en ny ägare",
      text: "{{by}} överlät planen ”{{title}}” (plan {{number}}) till {{name}}. Du är kvar i arbetsgruppen som skribent.\n\nÖppna planen: {{link}}",
    },
    newcomer: {
      subject: "Inbjudan att skriva planen ”{{title}}” tillsammans",
      text: "Hej,\n\n{{by}} bjuder in dig till arbetsgruppen för upphandlingsplanen ”{{title}}” (plan {{number}}) i Innohankinta, med vilket Finlands städer planerar innovativa upphandlingar.\n\nSkapa ditt konto här, så öppnas planen för dig:\n{{link}}\n\nLänken gäller till {{until}} och kan användas en gång. Om du inte väntade dig detta meddelande behöver du inte göra någonting.",
    },
  },
} satisfies Shape<typeof source>;
