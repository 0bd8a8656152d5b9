import { insertMember } from "db/repositories/plans.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { aPlan, noon } from "tests/support/plans.ts";
import { freshApp, type TestApp } from "tests/support/requests.ts";
import { byWho, type Cast, castOf, everyone, visitorFor, type Who } from "tests/support/rights.ts";
import { builtRoutes } from "tests/support/routes.ts";
import { beforeAll, expect, test } from "vitest";
import { currentForm } from "~/domain/form/versions.ts";
import { attachFile } from "~/features/plans/attach-file.server.ts";
import { loadPlan } from "~/features/plans/load-plan.server.ts";
import { binPlan } from "~/features/plans/move-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { submitPlan } from "~/features/plans/submit-plan.server.ts";

/** Pages of a plan, and forms sent to it. A move says which; every form carries a version long past, so it changes nothing. */
const steps = ["GET /basics", "GET /need", "GET /need/cases", "GET /need/wordings/if-nothing"];
const document = [
  "GET /documents",
  "GET /documents/full/fi",
  "GET /documents/full/sv/pdf",
  "GET /documents/full/sv/docx",
];
const everyDocument = ["fi", "sv", "en"].flatMap((lang) => [
  `GET /documents/full/${lang}`,
  `GET /documents/full/${lang}/pdf`,
]);
/** Documents that hold, or are made from, answers that not every reader may see. */
const closed = [
  "GET /plan.json",
  ...["summary", "market", "record"].flatMap((kind) => [
    `GET /documents/${kind}/en`,
    `GET /documents/${kind}/fi/pdf`,
    `GET /documents/${kind}/fi/docx`,
  ]),
];
/** What the team alone makes for others. */
const notices = ["GET /notices", "GET /notices/4", "GET /notices/E1/xml", "GET /ocds.json"];
const addCase = ["POST /need/cases", "POST /need/cases.json"];
const insertText = ["POST /need/wordings/if-nothing"];
const saves = ["POST /basics", "POST /attachments", "POST /attachments remove"];
const asPost = ["GET /save", "GET /move", "GET /attachments"];
const unknown = [
  "GET /receipt/9",
  "GET /revisions/9",
  "GET /revisions/9/pdf",
  "GET /attachments/unknown",
  "GET /nothing",
  "GET /nothing/cases",
  "GET /statistics/cases",
  "GET /form-version",
  "GET /put-back",
  "GET /documents/full/xx",
  "GET /documents/other/fi",
  "GET /notices/16",
  "GET /notices/16/xml",
  "GET /follow-up/6",
  "GET /talk/unknown",
  "GET /example",
  "GET /example/edit",
  "GET /example/preview",
];
const undecided = ["GET /decisions/1", "GET /decisions/1/pdf"];

type Rows = readonly (readonly [statuses: string, requests: readonly string[]])[];

/**
 * What everyone gets, for a plan in each of these lives. 401 and 302 ask a stranger to sign in; 404 is what a person may
 * not see; 403 refuses somebody who may know of the plan; 409 is what the state, or another's change, does not allow.
 */
const tables: Readonly<Record<string, Rows>> = {
  "a draft that its city may read": [
    // anon owner writer reader unit city lead other o-lead expert coord
    ["  302 200   200    200    200  200  200  404   404    404    200", ["GET "]],
    ["  302 200   200    200    200  200  200  404   404    404    404", [...document, "GET /attachments/:file"]],
    ["  302 200   200    200    200  200  200  404   404    404    404", ["GET /timeline"]],
    ["  302 302   302    302    302  302  302  404   404    404    404", ["GET /timeline.ics"]],
    [
      "  302 200   200    200    404  404  404  404   404    404    404",
      [
        ...steps,
        "GET /check",
        "GET /history",
        "GET /dossier.zip",
        "GET /compare",
        "GET /reviews",
        "GET /team",
        "GET /invitation",
        "GET /presence",
        "GET /talk",
      ],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", notices],
    [
      "  302 404   404    404    404  404  404  404   404    404    404",
      ["GET /receipt/1", "GET /revisions/1", "GET /revisions/1/pdf"],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", closed],
    ["  401 302   302    403    403  403  403  404   404    404    403", ["POST /basics", "POST /attachments"]],
    ["  401 200   200    403    403  403  403  404   404    404    403", ["POST /save"]],
    ["  401 422   422    403    403  403  403  404   404    404    403", addCase],
    ["  401 302   302    403    404  404  404  404   404    404    404", insertText],
    ["  401 302 302 403 403 403 403 404 404 404 403", ["POST /reviews"]],
    ["  401 409   409    403    403  403  403  404   404    404    403", ["POST /attachments remove", "POST /check"]],
    ["  401 409   403    403    403  403  403  404   404    404    403", ["POST /move withdraw", "POST /move delete"]],
    ["  401 409   403    403    403  403  403  404   404    404    403", ["POST /move restore"]],
    ["  401 422   403    403    404  404  404  404   404    404    404", ["POST /team"]],
    ["  302 200   404    404    404  404  404  404   404    404    404", ["GET /partners"]],
    ["  401 404   404    404    404  404  404  404   404    404    404", ["POST /partners"]],
    ["  401 200   200    200    404  404  404  404   404    404    404", ["POST /presence"]],
    ["  401 422   422    422    404  404  404  404   404    404    404", ["POST /talk"]],
    ["  401 422   422    403    404  404  404  404   404    404    404", ["POST /history", "POST /invitation"]],
    ["  401 409   403    403    403  403  409  404   404    404    409", ["POST /move hand-over"]],
    ["  302 200   404    404    404  404  404  404   404    404    200", ["GET /moves/stop"]],
    ["  401 409   403    403    403  403  403  404   404    404    409", ["POST /moves/stop"]],
  ],
  "a draft that its unit may read": [
    // anon owner writer reader unit city lead other o-lead expert coord
    ["  302 200   200    200    200  200  200  404   404    404    200", ["GET "]],
    ["  302 200   200    200    200  404  200  404   404    404    404", [...document, "GET /attachments/:file"]],
    ["  302 200   200    200    200  404  200  404   404    404    404", ["GET /timeline"]],
    ["  302 302   302    302    302  404  302  404   404    404    404", ["GET /timeline.ics"]],
    [
      "  302 200   200    200    404  404  404  404   404    404    404",
      [
        ...steps,
        "GET /check",
        "GET /history",
        "GET /dossier.zip",
        "GET /compare",
        "GET /reviews",
        "GET /team",
        "GET /invitation",
        "GET /presence",
        "GET /talk",
      ],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", notices],
    [
      "  302 404   404    404    404  404  404  404   404    404    404",
      ["GET /receipt/1", "GET /revisions/1", "GET /revisions/1/pdf"],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", closed],
    ["  401 302   302    403    403  403  403  404   404    404    403", ["POST /basics", "POST /attachments"]],
    ["  401 200   200    403    403  403  403  404   404    404    403", ["POST /save"]],
    ["  401 422   422    403    403  403  403  404   404    404    403", addCase],
    ["  401 302   302    403    404  404  404  404   404    404    404", insertText],
    ["  401 302 302 403 403 403 403 404 404 404 403", ["POST /reviews"]],
    ["  401 409   409    403    403  403  403  404   404    404    403", ["POST /attachments remove", "POST /check"]],
    ["  401 409   403    403    403  403  403  404   404    404    403", ["POST /move withdraw", "POST /move delete"]],
    ["  401 409   403    403    403  403  403  404   404    404    403", ["POST /move restore"]],
    ["  401 422   403    403    404  404  404  404   404    404    404", ["POST /team"]],
    ["  302 200   404    404    404  404  404  404   404    404    404", ["GET /partners"]],
    ["  401 404   404    404    404  404  404  404   404    404    404", ["POST /partners"]],
    ["  401 200   200    200    404  404  404  404   404    404    404", ["POST /presence"]],
    ["  401 422   422    422    404  404  404  404   404    404    404", ["POST /talk"]],
    ["  401 422   422    403    404  404  404  404   404    404    404", ["POST /history", "POST /invitation"]],
    ["  401 409   403    403    403  403  409  404   404    404    409", ["POST /move hand-over"]],
    ["  302 200   404    404    404  404  404  404   404    404    200", ["GET /moves/stop"]],
    ["  401 409   403    403    403  403  403  404   404    404    409", ["POST /moves/stop"]],
  ],
  "a draft that the network may read": [
    // anon owner writer reader unit city lead other o-lead expert coord
    ["  302 200   200    200    200  200  200  200   200    200    200", ["GET ", ...document]],
    ["  302 200   200    200    200  200  200  404   404    404    404", ["GET /attachments/:file"]],
    ["  302 200   200    200    200  200  200  404   404    404    404", ["GET /timeline"]],
    ["  302 302   302    302    302  302  302  404   404    404    404", ["GET /timeline.ics"]],
    [
      "  302 200   200    200    404  404  404  404   404    404    404",
      [
        ...steps,
        "GET /check",
        "GET /history",
        "GET /dossier.zip",
        "GET /compare",
        "GET /reviews",
        "GET /team",
        "GET /invitation",
        "GET /presence",
        "GET /talk",
      ],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", notices],
    [
      "  302 404   404    404    404  404  404  404   404    404    404",
      ["GET /receipt/1", "GET /revisions/1", "GET /revisions/1/pdf"],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", closed],
    ["  401 302   302    403    403  403  403  403   403    403    403", ["POST /basics", "POST /attachments"]],
    ["  401 200   200    403    403  403  403  403   403    403    403", ["POST /save"]],
    ["  401 422   422    403    403  403  403  403   403    403    403", addCase],
    ["  401 302   302    403    404  404  404  404   404    404    404", insertText],
    ["  401 302 302 403 403 403 403 403 403 403 403", ["POST /reviews"]],
    ["  401 409   409    403    403  403  403  403   403    403    403", ["POST /attachments remove", "POST /check"]],
    ["  401 409   403    403    403  403  403  403   403    403    403", ["POST /move withdraw", "POST /move delete"]],
    ["  401 409   403    403    403  403  403  403   403    403    403", ["POST /move restore"]],
    ["  401 422   403    403    404  404  404  404   404    404    404", ["POST /team"]],
    ["  302 200   404    404    404  404  404  404   404    404    404", ["GET /partners"]],
    ["  401 404   404    404    404  404  404  404   404    404    404", ["POST /partners"]],
    ["  401 200   200    200    404  404  404  404   404    404    404", ["POST /presence"]],
    ["  401 422   422    422    404  404  404  404   404    404    404", ["POST /talk"]],
    ["  401 422   422    403    404  404  404  404   404    404    404", ["POST /history", "POST /invitation"]],
    ["  401 409   403    403    403  403  409  403   403    403    409", ["POST /move hand-over"]],
    ["  302 200   404    404    404  404  404  404   404    404    200", ["GET /moves/stop"]],
    ["  401 409   403    403    403  403  403  403   403    403    409", ["POST /moves/stop"]],
  ],
  "a plan that was sent": [
    // anon owner writer reader unit city lead other o-lead expert coord
    ["  302 200   200    200    200  200  200  404   404    404    200", ["GET ", "GET /documents", ...everyDocument]],
    ["  302 200   200    200    404  404  404  404   404    404    200", closed],
    ["  302 200   200    200    200  200  200  404   404    404    200", ["GET /attachments/:file"]],
    ["  302 200   200    200    200  200  200  404   404    404    200", ["GET /timeline", "GET /timeline.ics"]],
    [
      "  302 200   200    200    404  404  404  404   404    404    404",
      [...steps, "GET /check", "GET /receipt/1", "GET /reviews", "GET /team", "GET /invitation", "GET /presence"],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", notices],
    [
      "  302 200   200    200    404  404  404  404   404    404    200",
      ["GET /history", "GET /dossier.zip", "GET /compare", "GET /revisions/1", "GET /revisions/1/pdf", "GET /talk"],
    ],
    [
      "  401 409   409    403    403  403  403  404   404    404    403",
      [...saves, ...addCase, "POST /save", "POST /check"],
    ],
    ["  401 409   409    403    404  404  404  404   404    404    404", insertText],
    ["  401 302 302 403 403 403 403 404 404 404 403", ["POST /reviews"]],
    ["  401 409   403    403    403  403  403  404   404    404    403", ["POST /move withdraw", "POST /move delete"]],
    ["  401 409   403    403    403  403  403  404   404    404    403", ["POST /move restore"]],
    ["  401 422   403    403    404  404  404  404   404    404    404", ["POST /team"]],
    ["  302 200   404    404    404  404  404  404   404    404    404", ["GET /partners"]],
    ["  401 404   404    404    404  404  404  404   404    404    404", ["POST /partners"]],
    ["  401 200   200    200    404  404  404  404   404    404    404", ["POST /presence"]],
    ["  401 422   422    422    404  404  404  404   404    404    403", ["POST /talk"]],
    ["  401 422   422    403    404  404  404  404   404    404    404", ["POST /history", "POST /invitation"]],
    ["  401 409   403    403    403  403  409  404   404    404    409", ["POST /move hand-over"]],
    ["  302 200   404    404    404  404  404  404   404    404    200", ["GET /moves/stop"]],
    ["  401 409   403    403    403  403  403  404   404    404    409", ["POST /moves/stop"]],
  ],
  "a draft in the bin": [
    // anon owner writer reader unit city lead other o-lead expert coord
    ["  302 200   200    200    404  404  404  404   404    404    404", ["GET ", ...document]],
    ["  302 200   200    200    404  404  404  404   404    404    404", ["GET /attachments/:file"]],
    ["  302 200   200    200    404  404  404  404   404    404    404", ["GET /timeline"]],
    ["  302 302   302    302    404  404  404  404   404    404    404", ["GET /timeline.ics"]],
    [
      "  302 200   200    200    404  404  404  404   404    404    404",
      [
        ...steps,
        "GET /check",
        "GET /history",
        "GET /dossier.zip",
        "GET /compare",
        "GET /reviews",
        "GET /team",
        "GET /invitation",
        "GET /presence",
        "GET /talk",
      ],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", notices],
    [
      "  302 404   404    404    404  404  404  404   404    404    404",
      ["GET /receipt/1", "GET /revisions/1", "GET /revisions/1/pdf"],
    ],
    ["  302 200   200    200    404  404  404  404   404    404    404", closed],
    [
      "  401 409   409    403    404  404  404  404   404    404    404",
      [...saves, ...addCase, ...insertText, "POST /save", "POST /check"],
    ],
    ["  401 302 302 403 404 404 404 404 404 404 404", ["POST /reviews"]],
    ["  401 409   403    403    404  404  404  404   404    404    404", ["POST /move withdraw", "POST /move delete"]],
    ["  401 409   403    403    404  404  404  404   404    404    404", ["POST /move restore"]],
    ["  401 403   403    403    404  404  404  404   404    404    404", ["POST /team"]],
    ["  302 404   404    404    404  404  404  404   404    404    404", ["GET /partners"]],
    ["  401 404   404    404    404  404  404  404   404    404    404", ["POST /partners"]],
    ["  401 200   200    200    404  404  404  404   404    404    404", ["POST /presence"]],
    ["  401 403   403    403    404  404  404  404   404    404    404", ["POST /talk"]],
    [
      "  401 403   403    403    404  404  404  404   404    404    404",
      ["POST /team", "POST /history", "POST /invitation"],
    ],
    ["  401 409   403    403    404  404  404  404   404    404    404", ["POST /move hand-over"]],
    ["  302 404   404    404    404  404  404  404   404    404    404", ["GET /moves/stop"]],
    ["  401 404   403    403    404  404  404  404   404    404    404", ["POST /moves/stop"]],
  ],
};

/** The same for every plan. */
const always: Rows = [
  ["  401 200   200    200    404  404  404  404   404    404    404", ["GET /need/cases.json"]],
  ["  401 404   404    404    404  404  404  404   404    404    404", ["GET /nothing/cases.json"]],
  ["  401 404   404    404    404  404  404  404   404    404    403", ["POST /talk/unknown"]],
  ["  405 405   405    405    405  405  405  405   405    405    405", asPost],
  ["  302 404   404    404    404  404  404  404   404    404    404", [...unknown, ...undecided]],
  [
    "  401 404   404    404    404  404  404  404   404    404    404",
    [
      "POST /form-version",
      "POST /put-back",
      "POST /follow-up/6",
      "POST /decisions/1",
      "POST /example",
      "POST /example/edit",
      "POST /example/preview",
    ],
  ],
];

/** Typed into each plan, and read by nobody but its team: and by coordinators once it is sent. */
const sum = 7_654_321;
const sumInPage = /7\D{0,8}654\D{0,8}321/;
const secretWords = "Known to the team alone";

const routes = await builtRoutes();
let app: TestApp;
let cast: Cast;
let plans: Readonly<Record<string, { id: string; file: string; title: string }>>;

const need = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusal));
};

function answer(id: string, fields: Record<string, string>): void {
  const { answers } = need(loadPlan(app.db, cast.owner, id));
  const posted = new Map([["q", Object.keys(fields)]]);
  for (const [question, value] of Object.entries(fields)) {
    posted.set(question, [value]);
    posted.set(`v:${question}`, [String(answers.find(question)?.version ?? 0)]);
  }
  const saved = saveAnswers(app.db, cast.owner, id, posted, noon);
  expect(need(saved).problems).toEqual([]);
}

/** The plan's id, with a team, a sum, a secret answer and a file. */
function withAll(id: string, title: string): { id: string; file: string; title: string } {
  insertMember(app.db, id, cast.writer.id, "writer", noon);
  insertMember(app.db, id, cast.reader.id, "reader", noon);
  answer(id, { title, "tried-before": secretWords, "level:tried-before": "secret", "ground:tried-before": "6-7" });
  const file = {
    name: "plan.pdf",
    title: "",
    type: "other",
    language: "en",
    content: Buffer.from("%PDF-1.7"),
    contentType: "application/pdf",
  };
  return { id, title, file: need(attachFile(app.db, cast.owner, id, file, noon)) };
}

function aDraft(title: string, visibility: string) {
  const made = withAll(aPlan(app.db, cast.owner, title), title);
  answer(made.id, { "value-exact": String(sum), visibility });
  return made;
}

function aSentPlan(title: string) {
  const made = withAll(writePlan(app.db, cast.owner, tamperePlan, noon), title);
  answer(made.id, { "value-notice": "" });
  const { plan } = need(loadPlan(app.db, cast.owner, made.id));
  const seen = { seenVersion: plan.version, seenAnswersVersion: plan.answersVersion };
  const sending = { receipt: "receipt-1", ticked: true, origin: "http://localhost", ...seen };
  need(submitPlan(app.db, cast.owner, made.id, sending, noon));
  return made;
}

beforeAll(async () => {
  app = await freshApp({ content: true });
  cast = castOf(app);
  const binned = aDraft("Plan that went into the bin", "city");
  const { version } = need(loadPlan(app.db, cast.owner, binned.id)).plan;
  need(binPlan(app.db, cast.owner, binned.id, { seenVersion: version, now: noon }));
  plans = {
    "a draft that its city may read": aDraft("Draft of the city", "city"),
    "a draft that its unit may read": aDraft("Draft of the unit", "unit"),
    "a draft that the network may read": aDraft("Draft for the network", "network"),
    "a plan that was sent": aSentPlan("Plan that was sent"),
    "a draft in the bin": binned,
  };
});

const requestsOf = (rows: Rows): string[] => rows.flatMap(([, requests]) => requests);

test.each(Object.keys(tables))("every address and form of a plan stands in the table for %s", (life) => {
  const asked = [...requestsOf(tables[life] ?? []), ...requestsOf(always)].map((request) => request.split(" "));
  const isLike = (path: string, page: string) =>
    new RegExp(`^${path.replace("/:lang/plans/:id", "").replace(/:\w+/g, "[^/]+")}$`).test(page);
  const left = routes
    .filter(({ path }) => path.startsWith("/:lang/plans/:id"))
    .flatMap(({ path, takesForms }) => (takesForms ? ["GET", "POST"] : ["GET"]).map((method) => ({ method, path })))
    .filter(({ method, path }) => !asked.some(([as, page = ""]) => as === method && isLike(path, page)));
  expect(left).toEqual([]);
});

test("no page of a plan has the address of a step of its form", () => {
  const own = routes.flatMap(({ path }) => /^\/:lang\/plans\/:id\/([^/:]+)$/.exec(path)?.[1] ?? []);
  const steps = [...currentForm.steps, ...currentForm.parts].map(({ id }) => id);
  expect(own.filter((page) => steps.includes(page))).toEqual([]);
});

const mayReadAll = (who: Who, life: string): boolean =>
  ["owner", "writer", "reader"].includes(who) || (who === "coordinator" && life === "a plan that was sent");

async function ask(life: string, request: string, who: Who): Promise<number> {
  const plan = plans[life];
  if (!plan) throw new Error(life);
  const [method, page = "", intent = ""] = request.split(" ");
  const path = `/en/plans/${plan.id}${page.replace(":file", plan.file)}`;
  const visitor = visitorFor(app, cast, who);
  if (method === "POST") {
    const posted = {
      intent,
      version: "99",
      attachment: plan.file,
      owner: cast.unit.id,
      wording: "8",
      "answers-version": "9999",
    };
    return (await visitor.post(path, { ...posted, q: "title", title: plan.title, "v:title": "1" })).status;
  }
  const got = await visitor.get(path);
  const text = await got.text();
  if (!mayReadAll(who, life)) {
    expect(sumInPage.test(text), `${who} reads the sum in ${page}`).toBe(false);
    expect(text, `${who} reads a secret in ${page}`).not.toContain(secretWords);
  }
  if (got.status === 404) expect(text, `${who} reads the title in ${page}`).not.toContain(plan.title);
  return got.status;
}

const cases = Object.entries(tables).flatMap(([life, rows]) =>
  [...rows, ...(life === "a plan that was sent" ? always : [])].flatMap(([statuses, requests]) =>
    requests.map((request) => [life, request, statuses] as const),
  ),
);

test.each(cases)("%s: %s", async (life, request, statuses) => {
  const got: Record<string, number> = {};
  for (const who of everyone) got[who] = await ask(life, request, who);
  expect(got).toEqual(byWho(statuses));
});

/** Whose list of plans names which. */
const listed: readonly (readonly [life: string, who: string])[] = [
  ["a draft that its city may read", "owner writer reader unit city lead coordinator"],
  ["a draft that its unit may read", "owner writer reader unit city lead coordinator"],
  ["a draft that the network may read", "owner writer reader unit city lead other other-lead expert coordinator"],
  ["a plan that was sent", "owner writer reader unit city lead coordinator"],
  ["a draft in the bin", "owner"],
];

test.each(listed)("%s is named in the list of: %s", async (life, names) => {
  const found: string[] = [];
  for (const who of everyone) {
    const list = await (await visitorFor(app, cast, who).get("/en/plans")).text();
    if (list.includes(plans[life]?.title ?? life)) found.push(who);
  }
  expect(found).toEqual(names.split(" "));
});

test.each(Object.keys(tables))("who may not see %s finds nothing in the bytes for scripts either", async (life) => {
  const { id, file, title } = plans[life] ?? { id: "", file: "", title: "" };
  for (const page of [
    "",
    "/basics",
    "/check",
    "/history",
    "/documents/record/en",
    "/revisions/1",
    `/attachments/${file}`,
  ]) {
    for (const who of ["other", "expert", "city"] as const) {
      const visitor = visitorFor(app, cast, who);
      const [html, forScripts] = [
        await visitor.get(`/en/plans/${id}${page}`),
        await visitor.get(`/en/plans/${id}${page}.data`),
      ];
      if (html.status !== 404) continue;
      expect(forScripts.status, `${who} ${page}`).toBe(404);
      expect(await forScripts.text(), `${who} ${page}`).not.toContain(title);
    }
  }
});

test("a plan begun from one that a person may not read takes nothing of it along, and does not say that it exists", async () => {
  const sent = plans["a plan that was sent"];
  const page = await visitorFor(app, cast, "other").get(`/en/plans/new?from=plan:${sent?.id}`);
  expect(await page.text()).not.toContain(sent?.title);
  const mine = await visitorFor(app, cast, "other").post("/en/plans/new", {
    id: sent?.id ?? "",
    title: "Another plan",
    object: "services",
    unit: cast.other.unitId ?? "",
    language: "en",
  });
  expect(mine.status).toBe(404);
});

test("the team reads the exact value and the secret answer", async () => {
  for (const who of ["owner", "writer", "reader"] as const) {
    const { id } = plans["a draft that its city may read"] ?? { id: "" };
    const visitor = visitorFor(app, cast, who);
    expect(await (await visitor.get(`/en/plans/${id}/basics`)).text()).toMatch(sumInPage);
    expect(await (await visitor.get(`/en/plans/${id}/need`)).text()).toContain(secretWords);
  }
});
