import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import * as tables from "db/schema/accounts.ts";
import { db } from "./db.server.ts";
import { env } from "./env.server.ts";
import { logger } from "./logger.server.ts";

const day = 86_400;
export const sessionDays = 14;
export const shortestPassword = 12;
export const longestPassword = 128;

/**
 * Passwords, sessions and their limits are the library's. Accounts are made only by our invitations, so signing up is
 * off. It is reached through `auth.handler` (see `ask-auth.server.ts`), never over the network by itself.
 */
export const auth = betterAuth({
  appName: "Innohankinta",
  baseURL: env.ORIGIN,
  basePath: "/auth",
  secret: env.SESSION_SECRET,
  telemetry: { enabled: false },
  database: drizzleAdapter(db, {
    provider: "sqlite",
    schema: {
      user: tables.users,
      session: tables.sessions,
      account: tables.accounts,
      verification: tables.verifications,
      rateLimit: tables.rateLimits,
    },
  }),
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: shortestPassword,
    maxPasswordLength: longestPassword,
  },
  session: { expiresIn: sessionDays * day, disableSessionRefresh: true },
  rateLimit: {
    enabled: true,
    storage: "memory",
    window: 60,
    max: 60,
    customRules: { "/sign-in/email": { window: 60, max: 10 } },
  },
  advanced: {
    cookiePrefix: "innohankinta",
    useSecureCookies: env.ORIGIN.startsWith("https:"),
    ipAddress: { ipAddressHeaders: ["x-client-ip"] },
  },
  logger: {
    level: "warn",
    log: (level, message) => logger[level]({ from: "accounts" }, message),
  },
});
