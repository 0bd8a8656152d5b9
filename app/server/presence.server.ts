import { createPresence } from "~/features/plans/presence/presence-store.ts";

/** Who is on which plan, in this process. */
export const presence = createPresence();
