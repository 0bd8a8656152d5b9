import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { units } from "./network.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** A person with an account. The names of columns that the account library needs are its own. */
export const users = sqliteTable("users", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
  image: text("image"),
  language: text("language", { enum: ["fi", "sv", "en"] })
    .notNull()
    .default("fi"),
  /** The unit a city officer works in; null for experts and coordinators outside the cities. */
  unitId: text("unit_id").references(() => units.id),
  isDemo: integer("is_demo", { mode: "boolean" }).notNull().default(false),
  closedAt: instant("closed_at"),
  /** The last sign-in; the history of sign-ins is forgotten sooner. */
  seenAt: instant("seen_at"),
  /** Name and address are gone for good; the account cannot be opened again. */
  anonymisedAt: instant("anonymised_at"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

/** A person has a set of roles. */
export const userRoles = sqliteTable(
  "user_roles",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    role: text("role", { enum: ["officer", "city-lead", "expert", "coordinator"] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.role] })],
);

export const sessions = sqliteTable("sessions", {
  id: text("id").primaryKey(),
  token: text("token").notNull().unique(),
  userId: text("user_id")
    .notNull()
    .references(() => users.id),
  expiresAt: instant("expires_at").notNull(),
  ipAddress: text("ip_address"),
  userAgent: text("user_agent"),
  /** The password was right; the session opens nothing before the code is, too. */
  awaitsCode: integer("awaits_code", { mode: "boolean" }).notNull().default(false),
  /** The identity provider that the person came through (its id in the settings), and what signing out there needs. */
  provider: text("provider"),
  idToken: text("id_token"),
  /** The provider said that it asked for a second factor itself. */
  provenTwice: integer("proven_twice", { mode: "boolean" }).notNull().default(false),
  createdAt: instant("created_at").notNull(),
  /** When it was last used, give or take a quarter of an hour. */
  updatedAt: instant("updated_at").notNull(),
});

/** The secret that a person's authenticator shares; in use once a first code of it was given. */
export const twoStep = sqliteTable("two_step", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id),
  secret: text("secret").notNull(),
  confirmedAt: instant("confirmed_at"),
  /** The last span of time whose code was used: no code works twice. */
  lastSpan: integer("last_span").notNull().default(0),
  createdAt: instant("created_at").notNull(),
});

/** Recovery codes that are left, as hashes. A used one is gone. */
export const twoStepCodes = sqliteTable(
  "two_step_codes",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    hash: text("hash").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.hash] })],
);

/** When somebody signed in as this person, or tried to. Forgotten after 90 days. */
export const signIns = sqliteTable(
  "sign_ins",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    /** `no-code`: the password was right, and no code was given. */
    outcome: text("outcome", { enum: ["signed-in", "wrong-password", "no-code", "wrong-code"] }).notNull(),
    userAgent: text("user_agent"),
    at: instant("at").notNull(),
  },
  (table) => [index("sign_ins_by_person").on(table.userId, table.id), index("sign_ins_by_time").on(table.at)],
);

/** Ways of signing in: the password hash, and identity providers by their issuer. */
export const accounts = sqliteTable(
  "accounts",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: instant("access_token_expires_at"),
    refreshTokenExpiresAt: instant("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [uniqueIndex("accounts_by_identity").on(table.providerId, table.accountId)],
);

export const verifications = sqliteTable("verifications", {
  id: text("id").primaryKey(),
  identifier: text("identifier").notNull(),
  value: text("value").notNull(),
  expiresAt: instant("expires_at").notNull(),
  createdAt: instant("created_at"),
  updatedAt: instant("updated_at"),
});

export const rateLimits = sqliteTable("rate_limits", {
  id: text("id").primaryKey(),
  key: text("key").notNull().unique(),
  count: integer("count").notNull(),
  lastRequest: integer("last_request").notNull(),
});

/** An invitation to make an account; only the hash of its token is stored. */
export const invitations = sqliteTable("invitations", {
  id: text("id").primaryKey(),
  tokenHash: text("token_hash").notNull().unique(),
  email: text("email").notNull(),
  name: text("name").notNull(),
  language: text("language", { enum: ["fi", "sv", "en"] }).notNull(),
  unitId: text("unit_id").references(() => units.id),
  roles: text("roles", { mode: "json" }).$type<string[]>().notNull(),
  invitedBy: text("invited_by").references(() => users.id),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
  createdAt: instant("created_at").notNull(),
});

/** Domains whose people get an account of an officer when their organisation's identity provider first sends them. */
export const invitedDomains = sqliteTable("invited_domains", {
  domain: text("domain").primaryKey(),
  /** Where they work; the city follows from it. */
  unitId: text("unit_id")
    .notNull()
    .references(() => units.id),
  addedBy: text("added_by")
    .notNull()
    .references(() => users.id),
  addedAt: instant("added_at").notNull(),
});

/** A new address that waits to be confirmed from its mailbox; only the hash of the link's token is stored. */
export const emailChanges = sqliteTable("email_changes", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id),
  email: text("email").notNull(),
  tokenHash: text("token_hash").notNull().unique(),
  expiresAt: instant("expires_at").notNull(),
});
