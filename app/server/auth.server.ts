import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { insertAct } from "db/repositories/act-log.ts";
import { insertMail } from "db/repositories/mails.ts";
import { findUserByEmail } from "db/repositories/users.ts";
import * as tables from "db/schema/accounts.ts";
import { transact } from "db/transact.ts";
import { ok } from "~/domain/result.ts";
import { resetMail } from "~/features/accounts/account-mails.server.ts";
import { tellPasswordChanged } from "~/features/accounts/own-account.server.ts";
import { longestPassword, shortestPassword } from "~/features/accounts/password-length.ts";
import { hashToken } from "~/features/accounts/token.server.ts";
import { paths } from "~/paths.ts";
import { db } from "./db.server.ts";
import { env } from "./env.server.ts";
import { createAccountLimits } from "./http/rate-limit.server.ts";
import { logger } from "./logger.server.ts";
import { currentScope } from "./request-scope.server.ts";
import { cookiePrefix } from "./session-cookie.server.ts";
import { startSession } from "./start-session.server.ts";

const day = 86_400;
const hour = 3600;
const sessionDays = 14;

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
    resetPasswordTokenExpiresIn: hour,
    revokeSessionsOnPasswordReset: true,
    sendResetPassword: ({ user: { email }, token }) => {
      const user = findUserByEmail(db, email);
      if (user && !user.closedAt) {
        const link = env.ORIGIN + paths.newPassword(user.language, token);
        const at = new Date();
        transact(db, (tx) => {
          insertMail(tx, resetMail(user, link, hashToken(token), at));
          insertAct(tx, { kind: "person", act: "ask-password", object: user.id, by: null, at });
          return ok(null);
        });
      }
      return Promise.resolve();
    },
    onPasswordReset: ({ user: { id } }) => {
      tellPasswordChanged(db, id, (lang) => env.ORIGIN + paths.forgotPassword(lang), new Date());
      return Promise.resolve();
    },
  },
  verification: { storeIdentifier: "hashed" },
  session: { expiresIn: sessionDays * day, disableSessionRefresh: true },
  rateLimit: {
    enabled: true,
    customStorage: createAccountLimits(),
    window: 60,
    max: 60,
    customRules: {
      "/sign-in/email": { window: 60, max: 30 },
      "/request-password-reset": { window: 300, max: 10 },
      "/reset-password": { window: 60, max: 10 },
      "/change-password": { window: 60, max: 10 },
    },
  },
  plugins: [startSession],
  advanced: {
    // The library knows `__Secure-` only; `__Host-` also keeps other hosts of the domain from setting the cookie.
    cookiePrefix: cookiePrefix(env.ORIGIN),
    useSecureCookies: false,
    defaultCookieAttributes: { secure: env.ORIGIN.startsWith("https:") },
    ipAddress: { ipAddressHeaders: ["x-client-ip"] },
  },
  onAPIError: {
    onError: (problem) => {
      const scope = currentScope();
      if (scope) scope.surprise = problem;
    },
  },
  logger: {
    level: "warn",
    log: (level, message) => logger[level]({ from: "accounts" }, message),
  },
});
