import type { versions as source } from "../en/versions.ts";
import type { Shape } from "../shape.ts";

export const versions = {
  title: "Versioner",
  intro:
    "Inskickade versioner står kvar som de var. Du kan också ge planens nuvarande läge ett namn och jämföra vilka två som helst.",
  revision: "Version {{number}}, inskickad {{when}}",
  named: "”{{name}}”, {{when}}",
  now: "Som planen är nu",
  before: "Jämför",
  after: "Med",
  compare: "Jämför",
  compareTitle: "Jämför två versioner",
  compareLead: "Bara det som skiljer sig visas, och orden som skiljer sig är markerade.",
  differences: "Skillnader",
  name: "Namn på planen som den är nu",
  nameHelp: "Till exempel: före marknadsdialogen. Högst 80 tecken.",
  nameIt: "Spara namnet",
  nameNeeded: "Skriv ett namn på högst 80 tecken.",
  nameSaved: "Planens nuvarande läge har fått ett namn.",
  putBack: "Återställ den här texten",
  putBackOf: "Återställ den här texten: {{label}}, {{when}}",
  putBackDone: "Den tidigare texten är svaret igen. Texten som den ersatte finns i historiken.",
  notPutBack: "Texten återställdes inte: någon ändrade svaret under tiden. Titta först på den nyaste texten.",
  refused: "Texten återställdes inte: den passar inte längre frågan.",
  onlyThis: "Bara det här svaret",
  onlyThisOf: "Bara det här svaret: {{label}}",
  all: "Alla ändringar",
  copy: "Gör en kopia av planen",
  origin: {
    plan: "Började från planen ”{{title}}”",
    copy: "Kopia av planen ”{{title}}”",
    example: "Började från exemplet ”{{title}}”",
    adviser: "Började från förfarandeguiden",
    unknown: "Började från en tidigare plan",
  },
} satisfies Shape<typeof source>;
