import cluster from "node:cluster";
import { destination, pino } from "pino";
import { env } from "./env.server.ts";
import { currentScope } from "./request-scope.server.ts";

/** The number of the request that a line is about. */
const mixin = (): { id?: string } => {
  const scope = currentScope();
  return scope ? { id: scope.id } : {};
};

/**
 * One JSON line a request and a surprise. Lines are gathered and written together, within a tenth of a second, beside the
 * work on requests. Answers, names, addresses of mail and form bodies never come here.
 */
export const logger = pino(
  { level: env.LOG_LEVEL, base: cluster.isWorker ? { worker: process.pid } : null, mixin },
  // Several processes write to one pipe: so much goes into it whole.
  destination({ sync: false, maxWrite: 4096, minLength: 2048, periodicFlush: 100 }),
);
