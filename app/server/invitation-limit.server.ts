import { createRateLimit } from "./http/rate-limit.server.ts";

/** An account in wrong hands does not write to the whole world in the service's name. */
const waitForInvitation = createRateLimit("invitations", { most: 60, windowMs: 3_600_000 });

export const mayInvite = (personId: string, now: Date): boolean => waitForInvitation(personId, now.getTime()) === 0;
