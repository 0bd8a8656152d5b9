import type { documents as source } from "../en/documents.ts";
import type { Shape } from "../shape.ts";

export const documents = {
  contents: "Sisällys",
  recordsNumber: "Asianumero",
  secrecy: "Salassapito",
  page: "Sivu {{page}}/{{pages}}",
  lettersNotShown_one:
    "Yhtä merkkiä ei voitu näyttää tämän asiakirjan fontilla. Sen paikalla on merkin koodi hakasulkeissa.",
  lettersNotShown_other:
    "{{count}} merkkiä ei voitu näyttää tämän asiakirjan fontilla. Kunkin paikalla on merkin koodi hakasulkeissa.",
} satisfies Shape<typeof source>;
