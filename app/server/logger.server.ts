import { pino } from "pino";
import { env } from "./env.server.ts";

/** One JSON line a request and a surprise. Answers, names, addresses of mail and form bodies never come here. */
export const logger = pino({ level: env.LOG_LEVEL, base: null });
