import { insertMember } from "db/repositories/plans.ts";
import { answers } from "db/schema/plans.ts";
import { aPlan, noon } from "tests/support/plans.ts";
import { freshApp, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { addressOf, builtRoutes } from "tests/support/routes.ts";
import { beforeAll, expect, test } from "vitest";

/** Who asks, in the order of the columns below. `city` and `lead` are of the plan's city, `other` is of another one. */
const everyone = ["anonymous", "owner", "writer", "reader", "city", "other", "expert", "lead", "coordinator"] as const;
type Person = Exclude<(typeof everyone)[number], "anonymous">;

/**
 * What everyone gets from every address, for a draft that its own city may read. 302 sends to sign in (or back), 401 asks
 * for it in place. A coordinator sees that a draft exists, not its answers.
 */
const table: readonly (readonly [path: string, method: "GET" | "POST", statuses: string])[] = [
  //                                            anonymous own writer reader city other expert lead coordinator
  ["/", "GET", "302 302 302 302 302 302 302 302 302"],
  ["/*", "GET", "404 404 404 404 404 404 404 404 404"],
  ["/*", "POST", "405 405 405 405 405 405 405 405 405"],
  ["/:lang", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples/:id", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/cities", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/cities/:id", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/programmes", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples/:id.pdf", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/adviser", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/adviser.ics", "GET", "302 302 302 302 302 302 302 302 302"],
  ["/:lang/adviser.pdf", "GET", "302 302 302 302 302 302 302 302 302"],
  ["/:lang/law", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/help", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/accessibility", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/privacy", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/terms", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/api/v1/examples", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/api/v1/examples/:id", "GET", "200 200 200 200 200 200 200 200 200"],

  ["/:lang/account", "GET", "302 200 200 200 200 200 200 200 200"],
  ["/:lang/account", "POST", "401 422 422 422 422 422 422 422 422"],
  ["/:lang/account/sign-in", "GET", "200 302 302 302 302 302 302 302 302"],
  ["/:lang/account/sign-in", "POST", "422 302 302 302 302 302 302 302 302"],
  ["/:lang/account/sign-out", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/sign-out", "POST", "302 302 302 302 302 302 302 302 302"],
  ["/:lang/account/reset", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/reset", "POST", "422 422 422 422 422 422 422 422 422"],
  ["/:lang/account/reset/:token", "GET", "200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/reset/:token", "POST", "422 422 422 422 422 422 422 422 422"],
  ["/:lang/account/invitation/:token", "GET", "410 410 410 410 410 410 410 410 410"],
  ["/:lang/account/invitation/:token", "POST", "410 410 410 410 410 410 410 410 410"],
  ["/:lang/outbox", "GET", "404 404 404 404 404 404 404 404 404"],

  ["/:lang/plans", "GET", "302 200 200 200 200 200 200 200 200"],
  ["/:lang/plans/new", "GET", "302 200 200 200 200 200 403 200 403"],
  ["/:lang/plans/new", "POST", "401 422 422 422 422 422 422 422 422"],
  ["/:lang/plans/:id", "GET", "302 200 200 200 200 404 404 200 200"],
  ["/:lang/plans/:id/:step", "GET", "302 200 200 200 404 404 404 404 404"],
  ["/:lang/plans/:id/:step", "POST", "401 302 302 403 403 404 404 403 403"],
  ["/:lang/plans/:id/save", "GET", "405 405 405 405 405 405 405 405 405"],
  ["/:lang/plans/:id/save", "POST", "401 200 200 403 403 404 404 403 403"],
  ["/:lang/plans/:id/check", "GET", "302 200 200 200 404 404 404 404 404"],
  ["/:lang/plans/:id/check", "POST", "401 422 422 403 403 404 404 403 403"],
  ["/:lang/plans/:id/move", "GET", "405 405 405 405 405 405 405 405 405"],
  ["/:lang/plans/:id/move", "POST", "401 409 403 403 403 404 404 403 403"],
  ["/:lang/plans/:id/history", "GET", "302 200 200 200 404 404 404 404 404"],
  ["/:lang/plans/:id/receipt/:revision", "GET", "302 404 404 404 404 404 404 404 404"],
  ["/:lang/plans/:id/revisions/:revision", "GET", "302 404 404 404 404 404 404 404 404"],
  ["/:lang/plans/:id/document/:documentLang", "GET", "302 200 200 200 200 404 404 200 404"],
  ["/:lang/plans/:id/pdf/:documentLang", "GET", "302 200 200 200 200 404 404 200 404"],
  ["/:lang/plans/:id/timeline", "GET", "302 200 200 200 200 404 404 200 404"],
  ["/:lang/plans/:id/timeline.ics", "GET", "302 302 302 302 302 404 404 302 404"],
  ["/:lang/plans/:id/attachments", "GET", "405 405 405 405 405 405 405 405 405"],
  ["/:lang/plans/:id/attachments", "POST", "401 302 302 403 403 404 404 403 403"],
  ["/:lang/plans/:id/attachments/:attachment", "GET", "302 404 404 404 404 404 404 404 404"],

  ["/:lang/city", "GET", "302 404 404 404 404 404 404 200 404"],
  ["/:lang/city", "POST", "401 404 404 404 404 404 404 422 404"],
  ["/:lang/city/units", "GET", "302 404 404 404 404 404 404 200 404"],
  ["/:lang/city/units", "POST", "401 404 404 404 404 404 404 422 404"],
  ["/:lang/city/settings", "GET", "302 404 404 404 404 404 404 200 404"],
  ["/:lang/city/settings", "POST", "401 404 404 404 404 404 404 302 404"],
  ["/:lang/coordination/people", "GET", "302 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/people", "POST", "401 404 404 404 404 404 404 404 404"],
  ["/:lang/coordination/people/invite", "GET", "302 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/people/invite", "POST", "401 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/people/:id", "GET", "302 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/people/:id", "POST", "401 404 404 404 404 404 404 404 422"],
];

/** A form that says nothing, where it would otherwise be refused before anyone asks who sent it. */
const forms: Readonly<Record<string, Record<string, string>>> = {
  "/:lang/plans/:id/move": { intent: "withdraw", version: "1" },
};

/** Typed into the plan. Sums are for the team alone, whatever the plan's visibility. */
const sum = 7_654_321;
const sumInPage = /7\D{0,8}654\D{0,8}321/;

const routes = await builtRoutes();
let app: TestApp;
let people: Readonly<Record<Person, SignedIn>>;
let ids: Readonly<Record<"plans" | "examples" | "cities" | "people", string>>;

beforeAll(async () => {
  app = await freshApp({ content: true });
  const owner = app.asRole("officer");
  people = {
    owner,
    writer: app.asRole("officer", { city: "turku" }),
    reader: app.asRole("officer", { city: "oulu" }),
    city: app.asRole("officer"),
    other: app.asRole("officer", { city: "vaasa" }),
    expert: app.asRole("expert"),
    lead: app.asRole(["officer", "city-lead"]),
    coordinator: app.asRole("coordinator"),
  };
  const plan = aPlan(app.db, owner.actor);
  insertMember(app.db, plan, people.writer.actor.id, "writer", noon);
  insertMember(app.db, plan, people.reader.actor.id, "reader", noon);
  const typed = { planId: plan, version: 1, savedBy: owner.actor.id, savedAt: noon };
  app.db
    .insert(answers)
    .values({ ...typed, question: "value-exact", value: sum })
    .run();
  const example = String(app.db.$client.prepare("SELECT id FROM examples LIMIT 1").pluck().get());
  ids = { plans: plan, examples: example, cities: "tampere", people: owner.actor.id };
});

function address(path: string): string {
  const room = (["plans", "examples", "cities", "people"] as const).find((name) => path.includes(`/${name}/:id`));
  const id = room ? ids[room] : "";
  const rest = { step: "basics", revision: "1", documentLang: "en", token: "unknown", attachment: "unknown" };
  return addressOf(path, { lang: "en", id, ...rest, "*": "nowhere" });
}

/** Each request has a session of its own: some forms end it. */
const visitorFor = (who: (typeof everyone)[number]) => (who === "anonymous" ? app.anyone : app.as(people[who].actor));

test("every address of the application, and every form it takes, stands in the table of rights", () => {
  const built = routes.flatMap(({ path, takesForms }) => [`GET ${path}`, ...(takesForms ? [`POST ${path}`] : [])]);
  expect(table.map(([path, method]) => `${method} ${path}`).sort()).toEqual(built.sort());
});

test.each(table)("%s answers %s as the table says", async (path, method, statuses) => {
  const got: number[] = [];
  for (const who of everyone) {
    const visitor = visitorFor(who);
    const to = address(path);
    const answer =
      method === "GET" ? await visitor.get(to) : await visitor.post(to, forms[path] ?? { intent: "nothing" });
    got.push(answer.status);
  }
  expect(Object.fromEntries(everyone.map((who, place) => [who, got[place]]))).toEqual(
    Object.fromEntries(statuses.split(" ").map((status, place) => [everyone[place], Number(status)])),
  );
});

test.each(["city", "other", "expert", "lead", "coordinator"] as const)(
  "no page shows the plan's exact value to the %s",
  async (who) => {
    for (const { path } of routes) {
      const answer = await visitorFor(who).get(address(path));
      expect(sumInPage.test(await answer.text()), path).toBe(false);
    }
  },
);

test("the team reads the plan's exact value in its step", async () => {
  for (const who of ["owner", "writer", "reader"] as const) {
    expect(await (await visitorFor(who).get(`/en/plans/${ids.plans}/basics`)).text()).toMatch(sumInPage);
  }
});
