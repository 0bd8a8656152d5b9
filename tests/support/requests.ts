import { createHmac, randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Db } from "db/connection.ts";
import { insertPerson } from "db/repositories/people.ts";
import { sessions } from "db/schema/accounts.ts";
import { seedCities } from "db/seed/cities.ts";
import { seedExamples } from "db/seed/examples.ts";
import { seedWordings } from "db/seed/wordings.ts";
import type { Actor, Role } from "~/domain/case/actor.ts";
import { seedNetworkFacts } from "~/features/network/seed-facts.server.ts";
import type { AnswerRequest } from "~/server/http/app.server.ts";
import { emptyDatabase } from "./database.ts";
import { anActor, noon } from "./plans.ts";

export const origin = "http://localhost:3000";
const secret = "not-secret-only-for-demo-and-development";
const twoWeeks = 14 * 86_400_000;

export type Fields = Record<string, string | readonly string[]> | URLSearchParams | FormData;

/** Someone with a browser: signed in or not. Sends what a browser sends, follows no redirects. */
export interface Visitor {
  get: (path: string, init?: RequestInit) => Promise<Response>;
  /** Posts a form as our own page would. */
  post: (path: string, fields: Fields, init?: RequestInit) => Promise<Response>;
}

export interface SignedIn extends Visitor {
  actor: Actor;
  cookie: string;
}

export interface TestApp {
  db: Db;
  /** The bare application: whatever request, from whatever address. */
  answer: AnswerRequest;
  anyone: Visitor;
  /** Somebody from an address that nothing came from yet. */
  stranger: () => Visitor;
  as: (actor: Actor) => SignedIn;
  asRole: (role: Role | readonly Role[], given?: { city?: string | null }) => SignedIn;
}

interface Options {
  /** With the network's cities and the first examples; else the database is empty. */
  content?: boolean;
}

let addresses = 0;

/** An address that nothing came from yet. */
export function newAddress(): string {
  addresses += 1;
  return `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
}

/** The built application on an emptied database in memory. Each call is a new visitor's address, so limits start anew. */
export async function freshApp({ content = false }: Options = {}): Promise<TestApp> {
  const { answer, db } = await builtApp();
  emptyDatabase(db);
  if (content) {
    seedExamples(db, noon);
    seedCities(db, noon);
    seedWordings(db, noon);
    seedNetworkFacts(db, noon);
  }
  const home = newAddress();

  const visitor = (cookie?: string, address = home): Visitor => {
    const send = (path: string, init: RequestInit) => {
      const request = new Request(origin + path, init);
      if (cookie) request.headers.set("Cookie", cookie);
      return answer(request, address);
    };
    return {
      get: (path, init = {}) => send(path, init),
      post: (path, fields, init = {}) => {
        const headers = { Origin: origin, "Sec-Fetch-Site": "same-origin", ...init.headers };
        return send(path, { ...init, method: "POST", headers, body: toBody(fields) });
      },
    };
  };
  const as = (actor: Actor): SignedIn => {
    const cookie = startSession(db, actor.id);
    return { actor, cookie, ...visitor(cookie) };
  };
  return {
    db,
    answer,
    anyone: visitor(),
    stranger: () => visitor(undefined, newAddress()),
    as,
    asRole: (role, given = {}) => {
      const roles = typeof role === "string" ? [role] : [...role];
      const isOfCity = roles.some((one) => one === "officer" || one === "city-lead");
      return as(anActor(db, { roles, city: given.city ?? (isOfCity ? "tampere" : null) }));
    },
  };
}

async function builtApp(): Promise<{ answer: AnswerRequest; db: Db }> {
  return await import(pathToFileURL(resolve("build/server/index.js")).href);
}

function toBody(fields: Fields): URLSearchParams | FormData {
  if (fields instanceof URLSearchParams || fields instanceof FormData) return fields;
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs);
}

/** A session as signing in makes it: its row, and the cookie signed with the application's secret. */
export function startSession(db: Db, userId: string): string {
  const token = randomUUID();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + twoWeeks);
  db.insert(sessions).values({ id: token, token, userId, expiresAt, createdAt, updatedAt: createdAt }).run();
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `innohankinta.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

export const password = "correct horse battery";

/** The hash of `password`; made once, because it is slow on purpose. */
const passwordHash =
  "5ade083b12ae0468a9a5ae5144f5b667:b378e9b211edcbc1b40c30bbb612cb4ae9f85a1ab879b85d80058c1916b52bde205a4c895405706e6e08b842016a5dec841f49319b608fcae0243d746a00650d";

/** A person who can sign in with `password`. */
export function aPersonWithPassword(db: Db, given: { email: string; roles?: Role[]; unitId?: string | null }): string {
  const id = randomUUID();
  const { email, roles = ["expert"], unitId = null } = given;
  insertPerson(db, { id, name: "Test Person", email, language: "en", unitId, roles, passwordHash, at: noon });
  return id;
}

/** The cookies that an answer sets, as the next request sends them. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
