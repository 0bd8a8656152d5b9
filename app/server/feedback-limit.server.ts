import { createRateLimit } from "./http/rate-limit.server.ts";

const hour = 3_600_000;
const waitForSender = createRateLimit("feedback by sender", { most: 5, windowMs: hour });
/** However many senders there are, nobody's post is flooded through one example. */
const waitForExample = createRateLimit("feedback on an example", { most: 20, windowMs: 24 * hour });

/** May this message, sent without an account, go on? */
export const mayWrite = (request: Request, exampleId: string, now: Date): boolean =>
  waitForSender(request.headers.get("x-client-ip") ?? "", now.getTime()) === 0 &&
  waitForExample(exampleId, now.getTime()) === 0;
