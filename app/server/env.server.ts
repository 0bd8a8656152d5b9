import { z } from "zod";
import { ocidPrefix } from "~/domain/standards/ocds/ocid.ts";
import { type TwoStepRule, twoStepRules } from "~/features/accounts/two-step-rule.ts";
import { type Provider, readProviders, type SettingIssue } from "./provider-settings.server.ts";
import { isThisMachine } from "./this-machine.server.ts";
import { findUnknown, type UnknownSetting } from "./unknown-settings.server.ts";

/** Where it runs. `production` is the default, so that nobody gets a demo by forgetting a setting. */
const modes = ["production", "demo", "development", "test"] as const;
type Mode = (typeof modes)[number];

const port = z.coerce.number().int().min(0).max(65_535);
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((address) => URL.canParse(address) && new URL(address).origin === address, {
    error: "only scheme, host and port, such as https://hankinta.example.fi",
  });

/** `no-reply@example.fi`, or with the name that people see before it. One with a comma stands in quotation marks. */
const sender = z.string().refine(
  (text) => {
    const [, named, plain] = /^(?:(?:"[^"\r\n]+"|[^"<>,;:@\r\n]+)\s<([^<>\s]+)>|([^<>\s]+))$/.exec(text) ?? [];
    return z.email().safeParse(named ?? plain).success;
  },
  { error: "a mail address, or a name and the address: Innohankinta <no-reply@example.fi>" },
);

const always = z.object({
  PORT: port.default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_FILE: z.string().min(1).default("data/innohankinta.sqlite"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  /** Who runs the service: said in the accessibility statement, the privacy notice and the terms. */
  OPERATOR_NAME: z.string().min(2).optional(),
  OPERATOR_EMAIL: z.email().optional(),
  OPERATOR_ADDRESS: z.string().min(5).optional(),
  /** The data-protection officer, with how they are reached: said in the privacy notice. */
  OPERATOR_DATA_PROTECTION: z.string().min(5).optional(),
  /** The publisher's prefix of the Open Contracting Data Standard. Without it the exports are marked as drafts. */
  OCID_PREFIX: z.string().regex(ocidPrefix, "ocds- and six letters or digits").optional(),
  /** Who must sign in with a code, too: in production coordinators, unless said otherwise. */
  TWO_STEP: z.enum(twoStepRules).optional(),
  /** Where a clamd listens that looks at each file before it is kept; without it none does. */
  CLAMD: z
    .string()
    .regex(/^[\w.-]+:\d{1,5}$/, "host:port")
    .transform((text) => ({ host: text.split(":")[0] ?? "", port: Number(text.split(":")[1]) }))
    .optional(),
  /** A session that nobody uses for so many hours ends; a coordinator's sooner. */
  SESSION_IDLE_HOURS: z.coerce.number().int().min(1).max(336).default(72),
  SESSION_IDLE_HOURS_COORDINATORS: z.coerce.number().int().min(1).max(336).default(12),
  /** How many processes answer. Each needs memory of its own; all work on the one database file. */
  WORKERS: z.coerce.number().int().min(1).max(64).default(1),
  /** Who reads `/metrics` from elsewhere says it: `Authorization: Bearer …`. Without it only this machine may. */
  METRICS_TOKEN: z.string().min(16, "at least 16 characters").optional(),
  /** How many proxies in front are ours: so many last entries of X-Forwarded-For are believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});

const secrets = z.object({
  ORIGIN: origin.refine(
    (address) => address.startsWith("https:") || (URL.canParse(address) && isThisMachine(new URL(address).hostname)),
    {
      // Passwords would cross the network in the open, and so would the cookie that says who somebody is.
      error: "https in production (http only for localhost)",
    },
  ),
  SESSION_SECRET: z.string().min(32, "at least 32 characters"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: sender,
});

/** Outside production nothing needs to be set. These values protect nothing, so production never falls back on them. */
const playground = z.object({
  ORIGIN: origin.optional(),
  SESSION_SECRET: z.string().min(32).default("not-secret-only-for-demo-and-development"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: sender.default("Innohankinta <innohankinta@demo.example>"),
});

const settingNames: readonly string[] = [
  "MODE",
  "OIDC_PROVIDERS",
  ...Object.keys(always.shape),
  ...Object.keys(secrets.shape),
];

/** A line for each setting. */
const readable = (
  issues: readonly SettingIssue[],
  unknown: readonly UnknownSetting[],
  given: Readonly<Record<string, unknown>>,
): string =>
  [
    ...issues.map(({ path, message }) => `  ${path.join(".")}: ${path.join(".") in given ? message : "missing"}`),
    ...unknown.map(({ name, meant }) => `  ${name}: not a setting${meant ? `; is it ${meant}?` : ""}`),
  ].join("\n");

/** The statements on every page's foot need both, or say that the operator is not named. */
function operatorIssues(given: Readonly<Record<string, unknown>>): SettingIssue[] {
  if (!settingNames.some((name) => name.startsWith("OPERATOR_") && name in given)) return [];
  return ["OPERATOR_NAME", "OPERATOR_EMAIL"]
    .filter((name) => !(name in given))
    .map((name) => ({ path: [name], message: "missing" }));
}

/** Wrong settings: trying again does not help. The number is that of sysexits.h, by which systemd is told not to. */
class WrongSettings extends Error {
  readonly exitCode = 78;
}

export type Env = z.infer<typeof always> &
  Omit<z.infer<typeof secrets>, "SMTP_URL"> & {
    MODE: Mode;
    SMTP_URL: string | undefined;
    TWO_STEP: TwoStepRule;
    /** Identity providers to sign in with, in the order of their buttons. */
    providers: readonly Provider[];
    /** Names that nothing reads. */
    unknown: readonly UnknownSetting[];
  };

/** Throws with the name of every setting that is missing or wrong: the start ends there. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const mode = z.enum(modes).default("production").safeParse(given.MODE);

  const isProduction = !mode.success || mode.data === "production";
  const schema = isProduction ? always.extend(secrets.shape) : always.extend(playground.shape);
  const parsed = schema.safeParse(given);
  const { providers, names, issues } = readProviders(given, isProduction);
  const unknown = findUnknown(Object.keys(given), [...settingNames, ...names]);
  const wrong = [...(parsed.error?.issues ?? []), ...operatorIssues(given), ...issues];
  if (!mode.success) wrong.unshift({ path: ["MODE"], message: `one of ${modes.join(", ")}` });
  if (!parsed.success || !mode.success || wrong.length > 0)
    throw new WrongSettings(
      `These settings are missing or wrong (${mode.data ?? "production"}):\n${readable(wrong, unknown, given)}`,
    );

  const { TWO_STEP = isProduction ? "required" : "optional" } = parsed.data;
  const { ORIGIN = `http://localhost:${parsed.data.PORT}`, SMTP_URL, ...rest } = parsed.data;
  return { ...rest, MODE: mode.data, ORIGIN, SMTP_URL, TWO_STEP, providers, unknown };
}

const isSecret = (name: string): boolean => /SECRET|TOKEN|PASSWORD|SMTP_URL/.test(name);

/** The settings as the log may show them: of secrets, only that they are set. */
export const shownSettings = ({ unknown: _, ...settings }: Env): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...settings, providers: settings.providers.map(({ id, issuer }) => `${id} ${issuer}`) }).map(
      ([name, value]) => [name, value !== undefined && isSecret(name) ? "set" : value],
    ),
  );

/** The only reader of the process's environment. */
export const env: Env = parseEnv(process.env);

export const idleHours = {
  people: env.SESSION_IDLE_HOURS,
  coordinators: env.SESSION_IDLE_HOURS_COORDINATORS,
};

export const operator = {
  name: env.OPERATOR_NAME,
  email: env.OPERATOR_EMAIL,
  address: env.OPERATOR_ADDRESS,
  dataProtection: env.OPERATOR_DATA_PROTECTION,
};
