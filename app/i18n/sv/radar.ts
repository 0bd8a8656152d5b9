import type { radar as source } from "../en/radar.ts";
import type { Shape } from "../shape.ts";

export const radar = {
  title: "Radar för gemensam upphandling",
  lead: "Planer från olika städer som liknar varandra före konkurrensutsättningen. Fråga ägarna: de får veta om varandra först när båda går med på det.",
  found_zero: "Inga par att titta på",
  found_one: "Ett par",
  found_other: "{{count}} par",
  hint: "Behov, CPV-koder och teman jämförs på alla tre språken. Av ett utkast som inte delas med samordnarna jämförs bara rubriken och temana.",
  column: {
    plans: "Planer",
    why: "Varför",
    action: "Åtgärd",
    asked: "Tillfrågade",
    standing: "Svar",
  },
  notice: "annons {{day}}",
  why: {
    percent: "likhet {{percent}} %",
    words: "ord: {{words}}",
    cpv: "samma CPV-kod",
    themes: "tema: {{themes}}",
  },
  ask: "Fråga ägarna",
  dismiss: "Passar inte ihop",
  asked: "Ägare som har tillfrågats",
  standing: {
    asked_zero: "Ingen har svarat ännu",
    asked_one: "En har svarat",
    asked_other: "Båda har svarat",
    together: "Båda gick med på det",
    ended: "Ledde inte till något",
  },
  done: {
    ask: "Båda ägarna tillfrågades.",
    dismiss: "Paret visas inte längre.",
  },
  changed: "Paret har redan behandlats, eller så har en av planerna gått vidare till konkurrensutsättning.",
  own: {
    title: "Partner",
    lead: "En samordnare i nätverket har sett att en annan stad planerar något liknande. Du avgör om ni får veta om varandra.",
    none: "Ingen har frågat om partner för den här planen.",
    asked: "Tillfrågad {{when}}",
    standing: {
      open: "Om du går med på det och den andra ägaren också gör det, ser ni båda den andras plan med rubrik, stad, teman och planerat datum samt ägarens namn och e-post. Om någon av er inte går med på det får ingen veta vem den andra var.",
      waiting: "Du har gått med på det. Du får veta om den andra ägaren också gör det.",
      together: "Ni har båda gått med på det.",
      ended: "Det här ledde inte till något. Ingen av er fick veta om den andra.",
    },
    yes: "Jag går med på det",
    no: "Jag går inte med på det",
    city: "Stad",
    plan: "Plan",
    themes: "Teman",
    notice: "Annons planerad",
    owner: "Ägare",
    onward:
      "Tala med varandra först. Sedan tar den ena in den andra i arbetsgruppen, eller så görs en ny gemensam plan av den här. Den som är med i en arbetsgrupp läser hela planen.",
    join: "Ta in den andra ägaren i den här planens arbetsgrupp",
    joint: "Gör en gemensam plan av den här",
    done: {
      yes: "Ditt svar är sparat.",
      no: "Ditt svar är sparat. Den andra ägaren får inte veta vem du är.",
      join: "Den andra ägaren är nu med i arbetsgruppen.",
      joint: "Den gemensamma planen är gjord.",
    },
    changed: "Det går inte längre. Så här ser det ut nu.",
  },
  mails: {
    asked: {
      subject: "En partner för plan {{number}}? {{title}}",
      text: "En samordnare i nätverket har sett att en annan stad planerar något som liknar din plan ”{{title}}” (plan {{number}}). Får ni veta om varandra? Inget berättas om inte båda går med på det.\n\nSvara här: {{link}}",
    },
    together: {
      subject: "En partner för plan {{number}}: båda gick med på det",
      text: "Båda ägarna gick med på att träffas om planen ”{{title}}” (plan {{number}}).\n\nSe vem den andra är: {{link}}",
    },
  },
} satisfies Shape<typeof source>;
