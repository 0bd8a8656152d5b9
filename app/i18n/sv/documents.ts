import type { documents as source } from "../en/documents.ts";
import type { Shape } from "../shape.ts";

export const documents = {
  contents: "Innehåll",
  recordsNumber: "Diarienummer",
  secrecy: "Sekretess",
  page: "Sida {{page}} av {{pages}}",
  lettersNotShown_one: "Ett tecken kunde inte visas med dokumentets typsnitt. Det ersätts av sin kod inom hakparentes.",
  lettersNotShown_other:
    "{{count}} tecken kunde inte visas med dokumentets typsnitt. Varje tecken ersätts av sin kod inom hakparentes.",
} satisfies Shape<typeof source>;
