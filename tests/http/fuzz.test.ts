import { hostileBodies, hostileHeaders, hostileParts, hostileQueries, hostileTexts } from "tests/support/hostile.ts";
import { aPlan } from "tests/support/plans.ts";
import { freshApp, newAddress, origin, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { addressOf, builtRoutes, type TestedRoute } from "tests/support/routes.ts";
import { aReviewedPlan, move, must } from "tests/support/whole-review.ts";
import { beforeAll, describe, expect, test } from "vitest";

/** Each round sends the same to every route in another person's name; the long run has many rounds. */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 1);
const routes = await builtRoutes();
/** In a single round a route gets every third of the hostile texts, and the next route the next ones. */
const shareOf = <Text>(texts: readonly Text[], route: TestedRoute): readonly Text[] =>
  rounds > 1 ? texts : texts.filter((_, index) => (index + routes.indexOf(route)) % 3 === 0);
let app: TestApp;
let known: readonly string[] = [];

let people: readonly SignedIn[] = [];
let turn = 0;

beforeAll(async () => {
  app = await freshApp({ content: true });
  const { lawyer, law } = aReviewedPlan(app.db);
  must(move(app.db, lawyer, law, "declare-clear"));
  people = [app.asRole("officer"), app.asRole(["officer", "city-lead"]), app.asRole("coordinator"), app.as(lawyer)];
  const owner = people[0]?.actor ?? app.asRole("officer").actor;
  const example = app.db.$client.prepare("SELECT id FROM examples LIMIT 1").pluck().get();
  // A step of the form and a question of it have the id "goals".
  known = [aPlan(app.db, owner), String(example), "tampere", owner.id, law, "goals", "1"];
});

/** Strangers and every kind of person take turns. Some forms end a session, so each post has one of its own. */
function nextCookie(isPost: boolean): string {
  turn += 1;
  const person = people[turn % (people.length + 1)];
  if (!person) return "";
  return isPost ? app.as(person.actor).cookie : person.cookie;
}

/** What is wrong with the answer; nothing when it is one that a person or a browser can use. */
async function faultOf(path: string, init: RequestInit = {}): Promise<string[]> {
  const headers = new Headers(init.headers);
  const isPost = init.method === "POST";
  const cookie = nextCookie(isPost);
  if (cookie && !headers.has("Cookie")) headers.set("Cookie", cookie);
  if (isPost) headers.set("Origin", origin);
  const answer = await app.answer(new Request(origin + path, { ...init, headers }), newAddress());
  const text = await answer.text();
  const said = `${init.method ?? "GET"} ${path.slice(0, 200)} → ${answer.status}`;
  if (answer.status >= 500) return [said];
  return /node_modules|\bat file:\/\/|SqliteError|ZodError/.test(text) ? [`${said}, with the insides shown`] : [];
}

async function faultsOf(requests: readonly (readonly [path: string, init?: RequestInit])[]): Promise<string[]> {
  const faults: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    turn += 1;
    for (const [path, init] of requests) faults.push(...(await faultOf(path, init)));
  }
  return faults;
}

const partsOf = (path: string): string[] => [...path.matchAll(/:(\w+)|\*/g)].map(([part, name]) => name ?? part);

/** A right address, with this value in the place of every id. */
const rightAddress = ({ path }: TestedRoute, value: string): string =>
  addressOf(path, { ...Object.fromEntries(partsOf(path).map((name) => [name, value])), lang: "en" });

const hostileAddresses = (route: TestedRoute): string[] =>
  partsOf(route.path).flatMap((name, place) =>
    shareOf(hostileParts, route).map((part, index) => {
      const value = known[(place + index) % known.length] ?? "";
      const right = Object.fromEntries(partsOf(route.path).map((other) => [other, value]));
      return addressOf(route.path, { ...right, lang: "sv", [name]: part });
    }),
  );

/** The names of the fields that a page asks for, whoever asks. */
async function fieldNames(path: string): Promise<string[]> {
  const names = new Set(["intent", "to", "q", "page"]);
  for (const { get } of people) {
    const page = await get(path);
    for (const [, name = ""] of (await page.text()).matchAll(/\sname="([^"]+)"/g)) names.add(name);
  }
  return [...names];
}

describe.each(routes.map((route): [string, TestedRoute] => [route.path, route]))("%s", (_, route) => {
  test("answers every address, query and header without a fault", { timeout: 60_000 * rounds }, async () => {
    const addresses = [...known.map((value) => rightAddress(route, value)), ...hostileAddresses(route)];
    const right = known.map((value) => rightAddress(route, value));
    const names = await fieldNames(right[0] ?? "");
    const queries = shareOf(hostileTexts, route).map(
      (text, index) => `?${names[index % names.length]}=${encodeURIComponent(text)}`,
    );

    const faults = await faultsOf([
      ...addresses.map((path) => [path] as const),
      ...[...shareOf(hostileQueries, route), ...queries].map(
        (query, index) => [(right[index % right.length] ?? "") + query] as const,
      ),
      ...shareOf(hostileQueries, route).map((query) => [`${right[0]}.data${query}`] as const),
      ...shareOf(hostileHeaders, route).map(
        (headers, index) => [right[index % right.length] ?? "", { headers }] as const,
      ),
    ]);

    expect(faults).toEqual([]);
  });

  test("knows no method but GET, HEAD and POST", async () => {
    const path = rightAddress(route, known[0] ?? "");
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const answer = await app.answer(new Request(origin + path, { method }), newAddress());
      expect(answer.status, method).toBe(405);
    }
    const head = await app.answer(new Request(origin + path, { method: "HEAD" }), newAddress());
    expect(head.status).toBeLessThan(500);
  });

  if (!route.takesForms) return;
  test("answers every form without a fault", { timeout: 60_000 * rounds }, async () => {
    const right = known.map((value) => rightAddress(route, value));
    const names = await fieldNames(right[0] ?? "");
    const texts = shareOf(hostileTexts, route).flatMap((text, index) => [
      new URLSearchParams(names.map((name) => [name, text])),
      new URLSearchParams([
        ["intent", names[index % names.length] ?? ""],
        [names[index % names.length] ?? "", text],
      ]),
    ]);

    const faults = await faultsOf([
      ...shareOf(hostileBodies, route).map(({ type, body }, index) => {
        const headers: Record<string, string> = type === undefined ? {} : { "Content-Type": type };
        return [right[index % right.length] ?? "", { method: "POST", body, headers }] as const;
      }),
      ...texts.map((body, index) => [right[index % 2] ?? "", { method: "POST", body }] as const),
    ]);

    expect(faults).toEqual([]);
  });
});
