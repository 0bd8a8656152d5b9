import type { coordination as source } from "../en/coordination.ts";
import type { Shape } from "../shape.ts";

export const coordination = {
  mails: {
    assignedSubject: "Arvioitavaksi: {{title}}, määräpäivä {{due}}",
    assignedText:
      "Sinua on pyydetty arvioimaan suunnitelma ”{{title}}” ({{city}}, suunnitelma {{number}}, kierros {{round}}).\n\nArvion määräpäivä on {{due}}. Ennen kuin suunnitelma avautuu, ilmoitat sidonnaisuutesi; voit myös kieltäytyä ja kertoa syyn.\n\nAvaa arvio: {{link}}",
  },
} satisfies Shape<typeof source>;
