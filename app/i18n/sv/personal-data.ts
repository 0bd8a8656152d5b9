import type { personalData as source } from "../en/personal-data.ts";
import type { Shape } from "../shape.ts";

export const personalData = {
  own: {
    title: "Egna uppgifter",
    lead: "Vad tjänsten har om dig, som en fil, och hur du får uppgifterna borttagna.",
    what: "Vad som lagras om dig",
    group: "Vad",
    rows: "Poster",
    download: "Hämta allt som en fil (zip)",
    downloadHelp:
      "Filen innehåller samma sak två gånger: som en sida att läsa (HTML) och som data (JSON). Lösenord och koder finns inte med.",
    remove: "Få dina uppgifter borttagna",
    removeHelp:
      "En samordnare stänger ditt konto och ser till att andra tar över det du har hand om. Därefter tas ditt namn och din adress bort för gott: i planernas historik står ”tidigare medlem” och stadens namn. Själva texterna hör till planerna och finns kvar.",
    why: "Något som samordnarna bör veta (frivilligt)",
    ask: "Be om borttagning",
    states: {
      waiting: "Du bad om borttagning {{when}}. Samordnarna svarar inom en månad.",
      refused: "Din begäran ({{when}}) avslogs: {{reason}}",
      accepted: "Din begäran godkändes. Dina uppgifter tas bort inom ett dygn.",
    },
    asked: "Din begäran skickades till samordnarna.",
  },
  groups: {
    account: "Konto, roller och profil",
    signIns: "Inloggningar och sessioner",
    settings: "Aviseringsinställningar och sparade sökningar",
    messages: "Meddelanden som har skickats till dig",
    teams: "Arbetsgrupper och inbjudningar",
    written: "Vad du har skrivit, ändrat och lagt till",
    reviews: "Granskningar, kommentarer och beslut",
    log: "Dina handlingar i loggen",
  },
  file: {
    title: "Personuppgifter i Innohankinta: {{name}}",
    lead: "Gjord {{when}}. Fälten har samma namn som i datafilen bredvid denna sida.",
  },
  problems: {
    "too-long": "Detta är för långt",
    "bad-characters": "Här finns tecken som inte kan visas. Ta bort dem.",
    "reason-missing": "Ange skälet så att personen förstår det",
  },
  requests: {
    title: "Begäranden om att ta bort personuppgifter",
    line: "{{name}}, begärde {{when}}",
    open: "Besvara begäran",
    asked: "{{name}} bad {{when}} att personuppgifterna tas bort.",
    erase: "Ta också bort personuppgifterna för gott: {{name}}",
    eraseHelp: "Namn och adress ersätts inom ett dygn med ”tidigare medlem”. Detta kan inte ångras.",
    eraseSubmit: "Ta bort personuppgifterna",
    refuse: "Avslå begäran",
    reason: "Varför uppgifterna inte kan tas bort",
    reasonHelp: "Personen får detta med e-post.",
  },
  retention: {
    title: "Hur länge uppgifter lagras",
    lead: "Varje natt tas det bort som är äldre. Dataskyddsbeskrivningen räknar upp samma tider.",
    days: "{{what}}, dagar",
    bounds: "Minst {{least}} och högst {{most}} dagar. Vanligen {{usual}}.",
    fixed: "Alltid {{days}} dagar: så får den veta som raderar ett utkast.",
    save: "Spara tiderna",
    saved: "Lagringstiderna sparades.",
    notice: "Dataskyddsbeskrivning",
    period: "{{what}}: {{days}} dagar",
    kinds: {
      "sign-ins": "Inloggningshistorik",
      mails: "E-postmeddelandens innehåll och adresser",
      notices: "Innehållet i tjänstens aviseringar",
      invitations: "Inbjudningar, efter att de har använts eller gått ut",
      feedback: "Läsares rättelser och tillgänglighetsrespons, efter att de har behandlats",
      bin: "Raderade utkast i papperskorgen",
      inactive: "Konto som ingen loggar in på, tills det stängs",
      closed: "Namn och adress för ett stängt konto, tills de tas bort",
    },
    why: {
      "sign-ins": "så att du märker om någon annan använder ditt konto",
      mails: "så att det kan visas vad som har meddelats till vem",
      notices: "så att du hittar igen det som du har fått veta",
      invitations: "så att stadens huvudanvändare ser vem som har bjudits in",
      feedback: "så att ett svar kan fortsättas och visas för tillsynsmyndigheten",
      bin: "så att ett utkast som raderats av misstag kan återställas",
      inactive: "så att bortglömda konton inte står öppna",
      closed: "så att ett konto som stängts av misstag kan öppnas igen",
    },
  },
  mails: {
    asked: {
      subject: "{{name}} ber att personuppgifterna tas bort",
      text: "{{name}} ber att personuppgifterna tas bort ur Innohankinta. Enligt lagen ska begäran besvaras inom en månad.\n\n{{text}}\n\nBesvara begäran: {{link}}",
    },
    accepted: {
      subject: "Dina personuppgifter tas bort ur Innohankinta",
      text: "Hej {{name}},\n\nditt konto har stängts, och ditt namn och din adress tas bort inom ett dygn. Det du har skrivit finns kvar i planerna utan ditt namn. Detta är det sista meddelandet till dig.",
    },
    refused: {
      subject: "Dina personuppgifter kan inte tas bort nu",
      text: "Hej {{name}},\n\ndin begäran om att ta bort dina personuppgifter ur Innohankinta avslogs:\n\n{{reason}}\n\nDu kan klaga hos dataombudsmannens byrå: https://tietosuoja.fi/sv/framsida",
    },
    unused: {
      subject: "Ingen använder kontot: {{name}}",
      text: "{{name}} har inte loggat in under den tid efter vilken ett konto stängs, men har ännu planer, granskningar, uppgifter eller en roll som någon annan måste ta över.\n\nÖverför dem och stäng kontot: {{link}}",
    },
  },
} satisfies Shape<typeof source>;
