import { findReview } from "db/repositories/reviews.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { freshApp, type TestApp } from "tests/support/requests.ts";
import { anExpert } from "tests/support/reviews.ts";
import { builtRoutes } from "tests/support/routes.ts";
import {
  aReviewedPlan,
  decideOn,
  giveReview,
  move,
  must,
  posted,
  type ReviewedPlan,
  send,
  wholeReview,
} from "tests/support/whole-review.ts";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { saveReview } from "~/features/reviews/save-review.server.ts";

/** Who asks for the lawyer's review. `engineer` reviews the same revision, `stranger` is an expert who was not asked. */
const everyone = ["anonymous", "lawyer", "engineer", "stranger", "owner", "other", "coordinator"] as const;

const reading = ["GET /document/fi", "GET /pdf/sv"];
const writing = ["GET /need-users", "GET /questions", "GET /conclusion", "GET /check"];

type Rows = readonly (readonly [statuses: string, requests: readonly string[]])[];

/** What everyone gets of the lawyer's review, moment by moment; each moment follows the one before. */
const moments: readonly (readonly [moment: string, pass: (made: ReviewedPlan) => void, rows: Rows])[] = [
  [
    "assigned",
    () => undefined,
    [
      // anon lawyer engineer stranger owner other coordinator
      ["302 200 404 404 404 404 404", ["GET "]],
      ["302 409 404 404 404 404 404", writing],
      ["302 404 404 404 404 404 404", reading],
      ["401 422 404 404 404 404 404", ["POST "]],
      ["401 409 404 404 404 404 404", ["POST /need-users", "POST /check", "POST /save"]],
    ],
  ],
  [
    "begun",
    ({ lawyer, law }) => {
      must(move(app.db, lawyer, law, "declare-clear"));
      must(saveReview(app.db, lawyer, law, posted({ "strength-1": words, "private-note": secret }), noon));
    },
    [
      ["302 200 404 404 404 404 404", ["GET ", ...writing]],
      ["302 404 404 404 404 404 404", [...reading, "GET /changes", "GET /nothing"]],
      ["401 422 404 404 404 404 404", ["POST ", "POST /check"]],
      ["401 302 404 404 404 404 404", ["POST /need-users"]],
      ["401 200 404 404 404 404 404", ["POST /save"]],
    ],
  ],
  [
    "sent by the lawyer alone",
    ({ lawyer, law }) => {
      const { "strength-1": _one, "private-note": _two, ...others } = wholeReview;
      must(saveReview(app.db, lawyer, law, posted(others), noon));
      must(send(app.db, lawyer, law));
    },
    [
      ["302 200 404 404 404 404 200", ["GET ", ...reading]],
      ["302 409 404 404 404 404 404", writing],
      ["401 409 404 404 404 404 404", ["POST /need-users", "POST /check", "POST /save"]],
    ],
  ],
  [
    "sent by both",
    ({ engineer, energy }) => giveReview(app.db, engineer, energy),
    [
      ["302 200 200 404 404 404 200", ["GET ", ...reading]],
      ["302 409 404 404 404 404 404", writing],
      ["401 409 404 404 404 404 404", ["POST /need-users", "POST /check", "POST /save"]],
    ],
  ],
  [
    "decided",
    ({ coordinator, planId }) => decideOn(app.db, coordinator, planId, "ask-changes"),
    [
      ["302 200 200 404 200 404 200", ["GET ", ...reading]],
      ["302 409 404 404 404 404 404", writing],
      ["401 409 404 404 404 404 404", ["POST /need-users", "POST /check", "POST /save"]],
    ],
  ],
];

const words = "Strength that only some may read";
const secret = "Note that only coordinators may read";
const routes = await builtRoutes();
let app: TestApp;
let made: ReviewedPlan;
let people: Readonly<Record<string, Actor>>;

beforeAll(async () => {
  app = await freshApp({ content: true });
  made = aReviewedPlan(app.db);
  const { lawyer, engineer, owner, coordinator } = made;
  people = {
    lawyer,
    engineer,
    owner,
    coordinator,
    stranger: anExpert(app.db),
    other: anActor(app.db, { city: "vaasa" }),
  };
});

test("every address and form of a review stands in the table", () => {
  const asked = moments.flatMap(([, , rows]) => rows.flatMap(([, requests]) => requests));
  const isLike = (path: string, page: string) =>
    new RegExp(`^${path.replace("/:lang/reviews/:id", "").replace(/:\w+/g, "[^/]+")}$`).test(page);
  const left = routes
    .filter(({ path }) => path.startsWith("/:lang/reviews/:id"))
    .flatMap(({ path, takesForms }) => (takesForms ? ["GET", "POST"] : ["GET"]).map((method) => ({ method, path })))
    .filter(({ method, path }) => !(method === "GET" && path.endsWith("/save")))
    .filter(
      ({ method, path }) =>
        !asked.some((request) => isLike(path, request.slice(method.length + 1)) && request.startsWith(method)),
    );
  expect(left).toEqual([]);
});

const mayReadNote = ["lawyer", "coordinator"];

async function ask(who: (typeof everyone)[number], request: string): Promise<number> {
  const [method = "", page = ""] = request.split(" ");
  const actor = people[who];
  const visitor = actor ? app.as(actor) : app.anyone;
  const path = `/en/reviews/${made.law}${page}`;
  const version = String(findReview(app.db, made.law)?.version);
  if (method === "POST") return (await visitor.post(path, { intent: "nothing", version })).status;
  const got = await visitor.get(path);
  const text = await got.text();
  if (!mayReadNote.includes(who)) expect(text, `${who} reads the note in ${page}`).not.toContain(secret);
  if (got.status !== 200) expect(text, `${who} reads words of the review in ${page}`).not.toContain(words);
  return got.status;
}

test.each(moments)("a review that is %s", async (_moment, pass, rows) => {
  pass(made);
  for (const [statuses, requests] of rows) {
    for (const request of requests) {
      const got: Record<string, number> = {};
      for (const who of everyone) got[who] = await ask(who, request);
      const expected = statuses.split(" ").map((status, place) => [everyone[place], Number(status)]);
      expect(got, request).toEqual(Object.fromEntries(expected));
    }
  }
});
