import { expect, test } from "vitest";
import { parseEnv } from "~/server/env.server.ts";

const production = {
  ORIGIN: "https://hankinta.example.fi",
  SESSION_SECRET: "x".repeat(32),
  SMTP_URL: "smtps://user:secret@mail.example.fi",
  MAIL_FROM: "Innohankinta <no-reply@example.fi>",
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
])("%s is not taken as %j", (name, value) => {
  expect(() => parseEnv({ ...production, [name]: value })).toThrow(name);
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

const provider = {
  OIDC_PROVIDERS: "city",
  OIDC_CITY_ISSUER: "https://login.example.fi/city",
  OIDC_CITY_CLIENT_ID: "innohankinta",
  OIDC_CITY_CLIENT_SECRET: "hunter22-hunter22",
  OIDC_CITY_NAME: "City of Example",
  OIDC_CITY_DOMAINS: "Example.fi, city.example.fi",
};

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
