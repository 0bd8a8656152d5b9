import { z } from "zod";
import { createPresence, type PresenceStore } from "~/features/plans/presence/presence-store.ts";
import { hear, type Telling, tellOthers } from "./workers/others.server.ts";

const topic = "presence";
const visit = z.object({
  person: z.string(),
  name: z.string(),
  step: z.string(),
  question: z.string(),
  at: z.coerce.date(),
});
const heard = z.union([z.object({ planId: z.string(), visit }), z.object({ planId: z.string(), gone: z.string() })]);

const here = createPresence();
hear(topic, heard, (told) => {
  if ("visit" in told) here.put(told.planId, told.visit);
  else here.remove(told.planId, told.gone);
});

/** Who is on which plan, whichever process they talk to. */
export const presence: PresenceStore = {
  ...here,
  put: (planId, visit) => {
    here.put(planId, visit);
    tellOthers(topic, { planId, visit });
  },
  remove: (planId, person) => {
    here.remove(planId, person);
    tellOthers(topic, { planId, gone: person });
  },
};

/** What a process that has just started must hear. */
export const presenceNews = (): Telling[] => here.all().map((message) => ({ topic, message }));
