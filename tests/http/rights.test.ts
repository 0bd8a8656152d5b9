import { findLastNumber } from "db/repositories/news.ts";
import { anInquiry } from "tests/support/inquiries.ts";
import { aPlan } from "tests/support/plans.ts";
import { freshApp, type TestApp } from "tests/support/requests.ts";
import { byWho, type Cast, castOf, everyone, visitorFor } from "tests/support/rights.ts";
import { addressOf, builtRoutes } from "tests/support/routes.ts";
import { beforeAll, expect, test } from "vitest";

/**
 * What everyone gets from every address that is not about one plan (those stand in `plan-rights.test.ts` and `review-rights.test.ts`). 302 sends to
 * sign in or back, 401 asks for it in place, 404 is what a person may not see.
 */
const table: readonly (readonly [path: string, method: "GET" | "POST", statuses: string])[] = [
  //                                                anon owner writer reader unit city lead other o-lead expert coord
  ["/", "GET", "302 302 302 302 302 302 302 302 302 302 302"],
  ["/*", "GET", "404 404 404 404 404 404 404 404 404 404 404"],
  ["/*", "POST", "405 405 405 405 405 405 405 405 405 405 405"],
  ["/:lang", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples/:id", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/cities", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/cities/:id", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/programmes", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples/:id.pdf", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/adviser", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/adviser.ics", "GET", "302 302 302 302 302 302 302 302 302 302 302"],
  ["/:lang/adviser.pdf", "GET", "302 302 302 302 302 302 302 302 302 302 302"],
  ["/:lang/cpv", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/cpv.json", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/verify/:code", "GET", "404 404 404 404 404 404 404 404 404 404 404"],
  ["/:lang/form/:track", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/form/:track.pdf", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/law", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/wordings", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/wordings/:number", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/market", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/market/:number", "GET", "404 404 404 404 404 404 404 404 404 404 404"],
  ["/:lang/market.atom", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/market.ics", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/help", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/accessibility", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/privacy", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/terms", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples/:id/ask", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples/:id/ask", "POST", "404 404 404 404 404 404 404 404 404 404 404"],
  ["/:lang/examples/:id/correct", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples/:id/correct", "POST", "422 422 422 422 422 422 422 422 422 422 422"],
  ["/:lang/api", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples.xlsx", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/examples.atom", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/sitemap.xml", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/sitemap/:part.xml", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/robots.txt", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/api/v1/plan-file.schema.json", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/api/v1/openapi.json", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/api/v1/examples.csv", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/api/v1/examples", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/api/v1/ocds/:kind", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/api/v1/examples/:id/ocds", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/api/v1/examples/:id", "GET", "200 200 200 200 200 200 200 200 200 200 200"],

  //                                                anon owner writer reader unit city lead other o-lead expert coord
  ["/:lang/account", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account", "POST", "401 422 422 422 422 422 422 422 422 422 422"],
  ["/:lang/account/notifications", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/notifications", "POST", "401 302 302 302 302 302 302 302 302 302 302"],
  // The first of all is of the owner: somebody asks the unit.
  ["/:lang/account/notifications/:number", "GET", "302 302 404 404 404 404 404 404 404 404 404"],
  ["/:lang/account/todos", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/searches", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/searches", "POST", "401 400 400 400 400 400 400 400 400 400 400"],
  ["/:lang/account/sign-in", "GET", "200 302 302 302 302 302 302 302 302 302 302"],
  ["/:lang/account/sign-in", "POST", "422 302 302 302 302 302 302 302 302 302 302"],
  ["/:lang/account/sign-in/:provider", "GET", "404 404 404 404 404 404 404 404 404 404 404"],
  ["/sign-in/return/:provider", "GET", "404 404 404 404 404 404 404 404 404 404 404"],
  ["/:lang/account/sign-out", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/sign-out", "POST", "302 302 302 302 302 302 302 302 302 302 302"],
  ["/:lang/account/reset", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/reset", "POST", "422 422 422 422 422 422 422 422 422 422 422"],
  ["/:lang/account/reset/:token", "GET", "410 410 410 410 410 410 410 410 410 410 410"],
  ["/:lang/account/reset/:token", "POST", "422 422 422 422 422 422 422 422 422 422 422"],
  ["/:lang/account/invitation/:token", "GET", "410 410 410 410 410 410 410 410 410 410 410"],
  ["/:lang/account/invitation/:token", "POST", "410 410 410 410 410 410 410 410 410 410 410"],
  ["/:lang/account/second-step", "GET", "302 302 302 302 302 302 302 302 302 302 302"],
  ["/:lang/account/second-step", "POST", "302 302 302 302 302 302 302 302 302 302 302"],
  ["/:lang/account/two-step", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/two-step", "POST", "401 422 422 422 422 422 422 422 422 422 422"],
  ["/:lang/account/email", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/email", "POST", "401 422 422 422 422 422 422 422 422 422 422"],
  ["/:lang/account/email/:token", "GET", "410 410 410 410 410 410 410 410 410 410 410"],
  ["/:lang/account/email/:token", "POST", "410 410 410 410 410 410 410 410 410 410 410"],
  ["/:lang/account/sign-ins", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/expert", "GET", "302 404 404 404 404 404 404 404 404 200 404"],
  ["/:lang/account/expert", "POST", "401 404 404 404 404 404 404 404 404 302 404"],
  ["/:lang/outbox", "GET", "404 404 404 404 404 404 404 404 404 404 404"],

  //                                                anon owner writer reader unit city lead other o-lead expert coord
  ["/:lang/plans", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/reviews", "GET", "302 404 404 404 404 404 404 404 404 200 404"],
  ["/:lang/plans/new", "GET", "302 200 200 200 200 200 200 200 200 403 403"],
  ["/:lang/plans/new/import", "GET", "302 200 200 200 200 200 200 200 200 403 403"],
  ["/:lang/plans/new/import", "POST", "401 422 422 422 422 422 422 422 422 403 403"],
  ["/:lang/plans/new", "POST", "401 422 422 422 422 422 422 422 422 403 403"],

  ["/:lang/city", "GET", "302 404 404 404 404 404 200 404 200 404 404"],
  ["/:lang/city", "POST", "401 404 404 404 404 404 422 404 422 404 404"],
  ["/:lang/city/units", "GET", "302 404 404 404 404 404 200 404 200 404 404"],
  ["/:lang/city/units", "POST", "401 404 404 404 404 404 422 404 422 404 404"],
  ["/:lang/city/guidance", "GET", "302 404 404 404 404 404 200 404 200 404 404"],
  ["/:lang/city/guidance/:question", "GET", "302 404 404 404 404 404 200 404 200 404 404"],
  ["/:lang/city/guidance/:question", "POST", "401 404 404 404 404 404 422 404 422 404 404"],
  ["/:lang/city/facts", "GET", "302 404 404 404 404 404 200 404 200 404 404"],
  ["/:lang/city/facts", "POST", "401 404 404 404 404 404 302 404 302 404 404"],
  ["/:lang/coordination/facts", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/facts/:id", "GET", "302 404 404 404 404 404 200 404 404 404 200"],
  ["/:lang/facts/:id", "POST", "401 404 404 404 404 404 422 404 404 404 422"],
  ["/:lang/city/settings", "GET", "302 404 404 404 404 404 200 404 200 404 404"],
  ["/:lang/city/settings", "POST", "401 404 404 404 404 404 302 404 302 404 404"],
  ["/:lang/log", "GET", "302 404 404 404 404 404 200 404 200 404 200"],
  ["/:lang/log.csv", "GET", "302 404 404 404 404 404 200 404 200 404 200"],
  ["/:lang/questions", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/questions/new", "GET", "302 200 200 200 200 200 200 200 200 404 404"],
  ["/:lang/questions/new", "POST", "401 422 422 422 422 422 422 422 422 404 404"],
  // The writer asks the unit of the owner; its people and the lead answer.
  ["/:lang/questions/:id", "GET", "302 200 200 404 200 404 200 404 404 404 404"],
  ["/:lang/questions/:id", "POST", "401 404 404 404 404 404 404 404 404 404 404"],
  ["/:lang/coordination/corrections", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/corrections", "POST", "401 404 404 404 404 404 404 404 404 404 302"],
  ["/:lang/coordination/examples/import", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/examples/import", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/people", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/people", "POST", "401 404 404 404 404 404 404 404 404 404 404"],
  ["/:lang/coordination/people/invite", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/people/invite", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/people/domains", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/people/domains", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/people/mails", "GET", "302 404 404 404 404 404 200 404 200 404 200"],
  ["/:lang/people/mails", "POST", "401 404 404 404 404 404 404 404 404 404 404"],
  ["/:lang/coordination/people/:id", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/people/:id", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/account/data", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/account/data", "POST", "401 302 302 302 302 302 302 302 302 302 302"],
  ["/:lang/account/data.zip", "GET", "302 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/coordination/retention", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/retention", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/accessibility/feedback", "GET", "200 200 200 200 200 200 200 200 200 200 200"],
  ["/:lang/accessibility/feedback", "POST", "422 422 422 422 422 422 422 422 422 422 422"],
  ["/:lang/coordination/feedback", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/feedback", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/people/:id/leave", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/people/:id/leave", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  //                                                anon owner writer reader unit city lead other o-lead expert coord
  ["/:lang/coordination/examples", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/examples/new", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/examples/new", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/examples/:id", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/examples/:id", "POST", "401 404 404 404 404 404 404 404 404 404 409"],
  ["/:lang/coordination/examples/:id/edit", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/examples/:id/edit", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/assign", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/assign", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/wordings", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/wordings/new", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/wordings/new", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/wordings/:number", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/wordings/:number", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/radar", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/radar", "POST", "401 404 404 404 404 404 404 404 404 404 409"],
  ["/:lang/coordination/overview", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/overview/:sheet.csv", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/overview/:sheet.xlsx", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/plans/:id", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/plans/:id", "POST", "401 404 404 404 404 404 404 404 404 404 422"],
  ["/:lang/coordination/plans/:id/decision", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/plans/:id/decision", "POST", "401 404 404 404 404 404 404 404 404 404 409"],
  ["/:lang/coordination/plans/:id/decision/draft", "GET", "405 405 405 405 405 405 405 405 405 405 405"],
  ["/:lang/coordination/plans/:id/decision/draft", "POST", "401 404 404 404 404 404 404 404 404 404 409"],
  ["/:lang/coordination/plans/:id/decision/preview", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/plans/:id/decision/preview", "POST", "401 404 404 404 404 404 404 404 404 404 409"],
  ["/:lang/coordination/plans/:id/receipt/:number", "GET", "302 404 404 404 404 404 404 404 404 404 404"],
  ["/:lang/coordination/people/:id/expert", "GET", "302 404 404 404 404 404 404 404 404 404 200"],
  ["/:lang/coordination/people/:id/expert", "POST", "401 404 404 404 404 404 404 404 404 404 302"],
];

const isOfOnePlan = (path: string): boolean => /^\/:lang\/(plans|reviews)\/:id/.test(path);

const routes = await builtRoutes();
let app: TestApp;
let cast: Cast;
let ids: Readonly<Record<"examples" | "cities" | "people" | "plans" | "questions" | "facts", string>>;

beforeAll(async () => {
  app = await freshApp({ content: true });
  cast = castOf(app);
  const example = String(app.db.$client.prepare("SELECT id FROM examples LIMIT 1").pluck().get());
  const questions = anInquiry(app.db, cast.writer, "unit:tampere-unit");
  ids = {
    examples: example,
    cities: "tampere",
    people: cast.expert.id,
    plans: aPlan(app.db, cast.owner),
    questions,
    facts: "tampere.agreement",
  };
});

function address(path: string): string {
  const room = (["examples", "cities", "people", "plans", "questions", "facts"] as const).find((name) =>
    path.includes(`/${name}/:id`),
  );
  return addressOf(path, {
    lang: "en",
    id: room ? ids[room] : "",
    token: "unknown",
    provider: "unknown",
    sheet: "states",
    part: "1",
    kind: "releases",
    number: path.includes("/notifications/") ? String(findLastNumber(app.db, cast.owner.id)) : "1",
    question: "need-statement",
    track: "light",
    "*": "nowhere",
  });
}

test("every address of the application, and every form it takes, stands in the tables of rights", () => {
  const built = routes
    .filter(({ path }) => !isOfOnePlan(path))
    .flatMap(({ path, takesForms }) => [`GET ${path}`, ...(takesForms ? [`POST ${path}`] : [])]);
  expect(table.map(([path, method]) => `${method} ${path}`).sort()).toEqual(built.sort());
});

test.each(table)("%s answers %s as the table says", async (path, method, statuses) => {
  const got: Record<string, number> = {};
  for (const who of everyone) {
    const visitor = visitorFor(app, cast, who);
    const answer =
      method === "GET" ? await visitor.get(address(path)) : await visitor.post(address(path), { intent: "nothing" });
    got[who] = answer.status;
  }
  expect(got).toEqual(byWho(statuses));
});
