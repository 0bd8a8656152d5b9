import { destination, pino } from "pino";
import { env } from "./env.server.ts";
import { currentScope } from "./request-scope.server.ts";

/** The number of the request that a line is about. */
const mixin = (): { id?: string } => {
  const scope = currentScope();
  return scope ? { id: scope.id } : {};
};

/**
 * One JSON line a request and a surprise, written beside the work on requests. Answers, names, addresses of mail and form
 * bodies never come here.
 */
export const logger = pino({ level: env.LOG_LEVEL, base: null, mixin }, destination({ sync: false }));
