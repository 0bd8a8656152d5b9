import fc from "fast-check";
import { hostileTexts } from "tests/support/hostile.ts";
import { aPlan } from "tests/support/plans.ts";
import { freshApp, origin, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { addressOf, builtRoutes } from "tests/support/routes.ts";
import { beforeAll, expect, test } from "vitest";
import { currentForm } from "~/domain/form/versions.ts";

/** So many times the usual number of cases. */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 1);
const timeout = 120_000 * rounds;
const routes = await builtRoutes();
let app: TestApp;
let owner: SignedIn;
let people: readonly (SignedIn | undefined)[];
let plan: string;
let known: readonly string[];
let fieldNames: readonly string[];
let count = 0;

const parts = [...currentForm.steps, ...currentForm.parts].map(({ id }) => id);
const pages = [
  "",
  ...parts.map((id) => `/${id}`),
  "/check",
  "/history",
  "/compare",
  "/timeline",
  "/documents/summary/sv",
  "/documents/record/fi/pdf",
];

/** The names of all fields that the pages of these addresses ask for. */
async function namesOn(addresses: readonly string[]): Promise<string[]> {
  const found = new Set(["intent", "to", "q", "add", "remove", "version", "theirs"]);
  for (const address of addresses) {
    const page = await (await owner.get(address)).text();
    for (const [, name = ""] of page.matchAll(/\sname="([^"]+)"/g)) found.add(name);
  }
  return [...found];
}

beforeAll(async () => {
  app = await freshApp({ content: true });
  owner = app.asRole(["officer", "city-lead"]);
  people = [
    undefined,
    owner,
    app.asRole("officer", { city: "vaasa" }),
    app.asRole("expert"),
    app.asRole("coordinator"),
  ];
  plan = aPlan(app.db, owner.actor);
  const example = String(app.db.$client.prepare("SELECT id FROM examples LIMIT 1").pluck().get());
  known = [plan, example, "tampere", owner.actor.id, "1", "en", ...parts];
  const own = ["/en/adviser", "/en/law", "/en/examples", "/en/city/settings", "/en/city/units", "/en/account"];
  fieldNames = await namesOn([...own, ...parts.map((id) => `/en/plans/${plan}/${id}`)]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(...hostileTexts),
  fc.constantFrom("yes", "no", "services", "2027-02-30", "2027-03-01", "500k-1m", "full", "light", "fi", "-0", "1e3"),
  fc.double().map(String),
  fc.integer().map(String),
);
const place = fc.nat();
const pick = <Value>(list: readonly Value[], index: number): Value | undefined => list[index % list.length];

/** Any route, with right and wrong values in the places of its address. */
const anyAddress = fc.tuple(place, place, fc.option(anyText, { freq: 3 })).map(([route, value, wrong]) => {
  const path = pick(routes, route)?.path ?? "/";
  const names = [...path.matchAll(/:(\w+)|\*/g)].map(([part, name]) => name ?? part);
  const right = names.map((name, index) => [name, pick(known, value + index) ?? ""] as const);
  const params = Object.fromEntries([...right, ["lang", "sv"]]);
  if (path.startsWith("/:lang/plans/:id")) params.id = plan;
  if (wrong !== null && names.length > 0)
    params[pick(names, value) ?? ""] = encodeURIComponent(Buffer.from(wrong).toString());
  return addressOf(path, params);
});
const anyPairs = fc.array(fc.tuple(place, anyText), { maxLength: 12 }).map((pairs) => {
  const fields = new URLSearchParams();
  for (const [index, text] of pairs) fields.append(pick(fieldNames, index) ?? "q", text);
  return fields;
});
const anyHeader = fc.tuple(
  fc.constantFrom(
    "Cookie",
    "Accept-Language",
    "Accept",
    "If-None-Match",
    "X-Forwarded-Host",
    "Host",
    "Range",
    "Referer",
  ),
  fc.stringMatching(/^[ -~]{0,60}$/),
);
const formType = "application/x-www-form-urlencoded";
const anyBody = fc.oneof(
  anyPairs.map((pairs) => ({ type: formType, body: Buffer.from(pairs.toString()) })),
  fc.record({
    type: fc.oneof(
      fc.constantFrom(formType, "multipart/form-data; boundary=x", "application/json", "text/plain"),
      fc.stringMatching(/^[ -~]{0,40}$/),
    ),
    body: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  }),
);

async function statusOf(path: string, init: RequestInit = {}): Promise<number> {
  if (!URL.canParse(origin + path)) return 0;
  count += 1;
  const ip = `10.${100 + ((count >> 16) & 63)}.${(count >> 8) & 255}.${count & 255}`;
  const answer = await app.answer(new Request(origin + path, init), ip);
  await answer.arrayBuffer();
  return answer.status;
}

/** Each post has a session of its own: some forms end it. */
const cookieOf = (index: number, isPost: boolean): Record<string, string> => {
  const person = pick(people, index);
  if (!person) return {};
  return { Cookie: isPost ? app.as(person.actor).cookie : person.cookie };
};

test("no address, query and header, asked by anyone, give a server error", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyAddress, anyPairs, anyHeader, place, fc.boolean(), async (path, query, header, who, asData) => {
      const address = `${path}${asData ? ".data" : ""}?${query}`;
      const status = await statusOf(address, { headers: { ...cookieOf(who, false), [header[0]]: header[1] } });
      expect(status, address).toBeLessThan(500);
    }),
    { numRuns: 300 * rounds },
  );
});

test("no form of any type, posted anywhere by anyone, gives a server error", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyAddress, anyBody, place, async (path, { type, body }, who) => {
      const headers = { Origin: origin, "Content-Type": type, ...cookieOf(who, true) };
      const status = await statusOf(path, { method: "POST", headers, body: new Uint8Array(body) });
      expect(status, path).toBeLessThan(500);
    }),
    { numRuns: 300 * rounds },
  );
});

test("whatever is typed into the fields of a plan, it and all its pages and papers open", { timeout }, async () => {
  const typed = fc.array(fc.tuple(place, anyText), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(place, typed, async (index, pairs) => {
      const step = pick(parts, index) ?? "basics";
      const page = await (await owner.get(`/en/plans/${plan}/${step}`)).text();
      const names = [...page.matchAll(/\sname="([^"]+)"/g)].map(([, name = ""]) => name);
      const fields = new URLSearchParams();
      const asked = currentForm.steps.find(({ id }) => id === step)?.questions ?? [];
      for (const { id } of asked) fields.append("q", id);
      for (const [, name = "", version = ""] of page.matchAll(/\sname="(v:[^"]+)" value="(\d+)"/g))
        fields.append(name, version);
      for (const [name, text] of pairs) fields.append(pick(names, name) ?? "q", text);
      for (const { id, kind } of asked) {
        if (kind.kind !== "rows") continue;
        fields.append(`r:${id}`, "row-1");
        for (const column of kind.columns) fields.append(`${id}:row-1:${column.id}`, pick(pairs, index)?.[1] ?? "");
      }
      const headers = { Origin: origin, "Content-Type": formType, Cookie: owner.cookie };
      expect(await statusOf(`/en/plans/${plan}/${step}`, { method: "POST", headers, body: fields })).toBeLessThan(500);
      const opened = pick(pages, index) ?? "";
      const status = await statusOf(`/en/plans/${plan}${opened}`, { headers: { Cookie: owner.cookie } });
      expect([200, 404], opened).toContain(status);
    }),
    { numRuns: 60 * rounds },
  );
  for (const page of pages) {
    const status = await statusOf(`/fi/plans/${plan}${page}`, { headers: { Cookie: owner.cookie } });
    expect([200, 404], page).toContain(status);
  }
});
