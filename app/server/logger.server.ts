import { destination, pino } from "pino";
import { env } from "./env.server.ts";

/** One JSON line a request and a surprise, written beside the work on requests. Answers, names, addresses of mail and form bodies never come here. */
export const logger = pino({ level: env.LOG_LEVEL, base: null }, destination({ sync: false }));
