import type { coordination as source } from "../en/coordination.ts";
import type { Shape } from "../shape.ts";

export const coordination = {
  mails: {
    assignedSubject: "En plan att granska: {{title}}, senast {{due}}",
    assignedText:
      "Du har ombetts granska planen ”{{title}}” ({{city}}, plan {{number}}, omgång {{round}}).\n\nGranskningen ska vara klar senast {{due}}. Innan planen öppnas anmäler du dina bindningar; du kan också tacka nej och ange skälet.\n\nÖppna granskningen: {{link}}",
  },
} satisfies Shape<typeof source>;
