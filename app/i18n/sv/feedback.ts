import type { feedback as source } from "../en/feedback.ts";
import type { Shape } from "../shape.ts";

export const feedback = {
  languages: { fi: "på finska", sv: "på svenska", en: "på engelska" },
  ask: {
    title: "Fråga staden",
    description: "Fråga staden om det här exemplet: {{title}}",
    lead: "Ditt meddelande går per e-post till den som ansvarar för exemplet. Du ser inte den personens adress; personen ser din och svarar dig direkt.",
    name: "Ditt namn",
    email: "Din e-postadress",
    emailHelp: "Svaret kommer hit.",
    message: "Din fråga",
    submit: "Skicka frågan",
    sent: "Frågan har skickats. Svaret kommer till din e-post.",
    nobody: "Ingen från staden ansvarar för det här exemplet här.",
    nobodyHelp: "Exemplet är gjort av offentliga källor. I dem nämns de som vet mer:",
    network: "Arbetar du i en av nätverkets städer?",
    networkLink: "Logga in och fråga här",
    networkHelp: "Svaret kommer också hit, och ingens adress visas för någon.",
    mailSubject: "En fråga om exemplet: {{title}}",
    mailText:
      "{{name}} frågar ({{pageLang}}) om exemplet ”{{title}}”:\n\n{{message}}\n\nSvara direkt till: {{email}}\nVi har inte kontrollerat vem som skrev detta. Din adress visades inte.\n\nExemplet: {{link}}",
  },
  correct: {
    title: "Berätta vad som är fel",
    description: "Rätta det här exemplet: {{title}}",
    lead: "Är något fel eller föråldrat? Nätverkets samordnare kontrollerar det mot källan och rättar exemplet.",
    wrong: "Vad som är fel och hur det ska vara",
    source: "Var det kan kontrolleras",
    sourceHelp: "Adressen till en webbsida, ett beslutsnummer eller en annan källa",
    email: "Din e-postadress",
    emailHelp: "Bara om vi får fråga dig mer.",
    submit: "Skicka rättelsen",
    sent: "Tack. Samordnarna har fått rättelsen.",
    nobody: "Ingen adress angavs.",
    mailSubject: "En rättelse till exemplet: {{title}}",
    mailText:
      "En läsare säger att något är fel i exemplet ”{{title}}”:\n\n{{wrong}}\n\nKälla: {{source}}\nAvsändare: {{from}}\n\nExemplet: {{example}}\nAlla rättelser som väntar: {{queue}}",
  },
  queue: {
    title: "Rättelser från läsare",
    lead: "Kontrollera var och en mot källan, rätta exemplet och märk rättelsen som behandlad.",
    empty: "Ingen rättelse väntar.",
    version: "gäller version {{version}}",
    source: "Källa",
    from: "Avsändare: {{from}}",
    handled: "Märk som behandlad",
  },
  trap: "Lämna det här tomt",
  privacy: "Det du skriver används bara för att behandla ditt meddelande.",
  problems: {
    required: "Fyll i det här",
    "too-long": "Det här är för långt",
    "bad-characters": "Det här innehåller tecken som inte kan visas. Ta bort dem.",
    "bad-email": "Skriv hela e-postadressen, till exempel namn@stad.fi",
  },
} satisfies Shape<typeof source>;
