import { expect, test } from "vitest";
import { parseEnv } from "~/server/env.server.ts";

const production = {
  ORIGIN: "https://hankinta.example.fi",
  SESSION_SECRET: "x".repeat(32),
  SMTP_URL: "smtps://user:secret@mail.example.fi",
  MAIL_FROM: "Innohankinta <no-reply@example.fi>",
};

const provider = {
  OIDC_PROVIDERS: "city",
  OIDC_CITY_ISSUER: "https://login.example.fi/city",
  OIDC_CITY_CLIENT_ID: "innohankinta",
  OIDC_CITY_CLIENT_SECRET: "hunter22-hunter22",
  OIDC_CITY_NAME: "City of Example",
  OIDC_CITY_DOMAINS: "Example.fi, city.example.fi",
};

test("without settings it is production, and it says every secret that is missing", () => {
  const start = () => parseEnv({});
  for (const name of ["production", "ORIGIN", "SESSION_SECRET", "SMTP_URL", "MAIL_FROM"]) expect(start).toThrow(name);
});

test.each([
  ["ORIGIN", "https://hankinta.example.fi/path"],
  ["ORIGIN", "hankinta.example.fi"],
  ["SESSION_SECRET", "short"],
  ["SMTP_URL", "http://mail.example.fi"],
  ["PORT", "eighty"],
  ["MODE", "prod"],
  ["ORIGIN", "http://hankinta.example.fi"],
  ["ORIGIN", "http://127.0.0.1.example.fi"],
  ["MAIL_FROM", "Innohankinta"],
  ["MAIL_FROM", "no-reply@"],
  ["MAIL_FROM", "Innohankinta <no-reply@example.fi"],
  ["MAIL_FROM", "Innohankinta <no-reply@example.fi>, Bcc <other@example.fi>"],
  ["MAIL_FROM", "City, Procurement <no-reply@example.fi>"],
  ["MAIL_FROM", "Innohankinta <no-reply@example.fi>\r\nBcc: other@example.fi"],
])("%s is not taken as %j", (name, value) => {
  expect(() => parseEnv({ ...production, [name]: value })).toThrow(name);
});

test.each([
  ["MAIL_FROM", "no-reply@example.fi"],
  ["MAIL_FROM", "Åbo upphandling <no-reply@example.fi>"],
  ["MAIL_FROM", '"City, Procurement" <no-reply@example.fi>'],
  ["ORIGIN", "http://localhost:3000"],
  ["ORIGIN", "http://127.0.0.1:8080"],
  ["ORIGIN", "http://[::1]:8080"],
])("%s is taken as %j", (name, value) => {
  expect(parseEnv({ ...production, [name]: value })).toMatchObject({ [name]: value });
});

test("who runs the service is said whole or not at all", () => {
  const whole = { OPERATOR_NAME: "Tampereen kaupunki", OPERATOR_EMAIL: "hankinnat@example.fi" };
  expect(parseEnv({ ...production, ...whole })).toMatchObject(whole);
  const start = (given: Record<string, string>) => () => parseEnv({ ...production, ...given });
  expect(start({ OPERATOR_NAME: "Tampereen kaupunki" })).toThrow("OPERATOR_EMAIL: missing");
  expect(start({ OPERATOR_DATA_PROTECTION: "tietosuoja@example.fi" })).toThrow("OPERATOR_NAME: missing");
});

test("all that is wrong is said at once, in a line each, with names and without values", () => {
  const wrong = {
    MODE: "hunter22",
    ORIGIN: "http://hunter22.example",
    PORT: "hunter22",
    SESSION_SECERT: "hunter22".repeat(4),
  };
  const start = () => parseEnv({ ...wrong, OPERATOR_EMAIL: "hunter22", OIDC_PROVIDERS: "city", OIDC_CITY_NAME: "x" });
  for (const name of [
    ...Object.keys(wrong),
    "SMTP_URL",
    "MAIL_FROM",
    "OPERATOR_NAME",
    "OPERATOR_EMAIL",
    "OIDC_CITY_ISSUER",
  ])
    expect(start).toThrow(new RegExp(`^  ${name}: .`, "m"));
  expect(start).toThrow("SESSION_SECERT: not a setting; is it SESSION_SECRET?");
  expect(start).not.toThrow("hunter22");
});

test.each([
  ["SESSION_SECERT", "SESSION_SECRET"],
  ["SESSION_SECRETS", "SESSION_SECRET"],
  ["SMTPURL", "SMTP_URL"],
  ["mail_from", "MAIL_FROM"],
  ["DATABASE_PILE", "DATABASE_FILE"],
  ["OIDC_PROVIDER", "OIDC_PROVIDERS"],
  ["OIDC_TOWN_ISSUER", undefined],
  ["OIDC_CITY_ISUER", "OIDC_CITY_ISSUER"],
  ["OPERATOR_PHONE", undefined],
])("%s is told to be no setting", (name, meant) => {
  expect(parseEnv({ ...production, ...provider, [name]: "x" }).unknown).toEqual([{ name, meant }]);
});

test("what other programs are set with is not ours", () => {
  const others = {
    PATH: "/bin",
    HOME: "/root",
    HOSTNAME: "x",
    LANG: "C",
    NODE_ENV: "production",
    MAIL: "/var/mail",
    SESSION_MANAGER: "x",
  };
  expect(parseEnv({ ...production, ...provider, ...others }).unknown).toEqual([]);
});

test("an empty setting is a missing setting", () => {
  expect(() => parseEnv({ ...production, SESSION_SECRET: "" })).toThrow("SESSION_SECRET");
});

test("production with its settings starts, and never as a demo", () => {
  expect(parseEnv({ ...production, DEMO: "1", PORT: "8080" })).toMatchObject({ MODE: "production", PORT: 8080 });
});

test("the demo needs nothing", () => {
  expect(parseEnv({ MODE: "demo", PORT: "4000" })).toMatchObject({
    ORIGIN: "http://localhost:4000",
    SMTP_URL: undefined,
  });
});

test("what a setting holds is not in the message about it", () => {
  expect(() => parseEnv({ ...production, SMTP_URL: "ftp://user:hunter22@x" })).not.toThrow("hunter22");
});

test("an identity provider is read whole; without one there is none", () => {
  expect(parseEnv(production).providers).toEqual([]);
  expect(parseEnv({ ...production, ...provider }).providers).toMatchObject([
    { id: "city", issuer: "https://login.example.fi/city", domains: ["example.fi", "city.example.fi"], mfaAcr: [] },
  ]);
});

test.each([
  ["OIDC_CITY_ISSUER", "http://login.example.fi"],
  ["OIDC_CITY_ISSUER", "login.example.fi"],
  ["OIDC_CITY_CLIENT_ID", ""],
  ["OIDC_CITY_CLIENT_SECRET", "short"],
  ["OIDC_CITY_DOMAINS", ""],
  ["OIDC_CITY_DOMAINS", "@example.fi"],
  ["OIDC_PROVIDERS", "City!"],
  ["OIDC_PROVIDERS", "city city"],
])("of a provider, %s is not taken as %j", (name, value) => {
  expect(() => parseEnv({ ...production, ...provider, [name]: value })).toThrow(name);
  expect(() => parseEnv({ ...production, ...provider, [name]: value })).not.toThrow("hunter22");
});
