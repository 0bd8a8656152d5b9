import { insertExample } from "db/repositories/examples.ts";
import { listMails } from "db/repositories/mails.ts";
import { firstExamples } from "db/seed/example-content.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { freshApp, type TestApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";

const question = {
  name: "Maija Kysyjä",
  email: "maija@city.example",
  message: "Miten\r\nsopimus tehtiin?",
  website: "",
};
const correction = { wrong: "The year is 2019.", source: "https://city.example/decision", email: "", website: "" };
let examples = 0;

/** A published example that a plan of this person became; limits of one do not touch another. */
function anExampleOfPlan({ db }: TestApp) {
  const owner = anActor(db, { roles: ["officer"], city: "tampere" });
  const planId = aPlan(db, owner);
  const [first] = firstExamples();
  if (!first) throw new Error("there is first content");
  examples += 1;
  const id = `own-${examples}`;
  const origin = { kind: "plan", planId } as const;
  insertExample(db, { id, stage: "published", origin, content: first.content, cityName: undefined, at: noon });
  return { owner, path: `/en/examples/${id}/ask` };
}

test("a question goes to the owner of the plan by mail, and no page shows the owner's address", async () => {
  const app = await freshApp({ content: true });
  const { owner, path } = anExampleOfPlan(app);
  expect(await (await app.anyone.get(path)).text()).not.toContain(owner.email);
  const answer = await app.anyone.post(path, question);
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toBe(`${path}?sent`);
  expect(await (await app.anyone.get(`${path}?sent`)).text()).toContain("has been sent");
  const [mail, ...others] = listMails(app.db, 10);
  expect(others).toEqual([]);
  expect(mail?.to).toBe(owner.email);
  expect(mail?.text).toContain("Miten\nsopimus tehtiin?");
  expect(mail?.text).toContain(question.email);
});

test("nobody can be asked about an example from public sources: the page names the sources", async () => {
  const { anyone, db } = await freshApp({ content: true });
  const page = await (await anyone.get("/en/examples/oulubot/ask")).text();
  expect(page).not.toContain("<form method");
  expect(page).toContain("public sources");
  expect((await anyone.post("/en/examples/oulubot/ask", question)).status).toBe(404);
  expect(listMails(db, 10)).toEqual([]);
});

test.each([
  [{ email: "not an address" }, "whole e-mail address"],
  [{ email: "a@b.example\nBcc: c@d.example" }, "cannot be shown"],
  [{ message: " " }, "Fill this in"],
  [{ message: "a".repeat(2001) }, "too long"],
  [{ name: "\u0001" }, "cannot be shown"],
])("a question with %j is not sent and says why", async (change, said) => {
  const app = await freshApp({ content: true });
  const { path } = anExampleOfPlan(app);
  const answer = await app.anyone.post(path, { ...question, ...change });
  expect(answer.status).toBe(422);
  const text = await answer.text();
  expect(text).toContain(said);
  if (!("name" in change)) expect(text).toContain("Maija Kysyjä");
  expect(listMails(app.db, 10)).toEqual([]);
});

test("what fills in the field that people do not see is thanked and not sent", async () => {
  const app = await freshApp({ content: true });
  const { path } = anExampleOfPlan(app);
  expect((await app.anyone.post(path, { ...question, website: "https://spam.example" })).status).toBe(302);
  expect(listMails(app.db, 10)).toEqual([]);
});

test("from one address come five messages an hour at most", async () => {
  const app = await freshApp({ content: true });
  const { path } = anExampleOfPlan(app);
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) statuses.push((await app.anyone.post(path, question)).status);
  expect(statuses).toEqual([302, 302, 302, 302, 302, 429]);
  expect(listMails(app.db, 10)).toHaveLength(5);
});

test("a message that has to wait comes back whole, with the time to wait", async () => {
  const app = await freshApp({ content: true });
  const { path } = anExampleOfPlan(app);
  const forms = [
    [path, question],
    ["/en/examples/oulubot/correct", { ...correction, email: "reader@city.example" }],
    [
      "/en/accessibility/feedback",
      { text: "No headings.", page: "/en/law", email: "reader@city.example", website: "" },
    ],
  ] as const;
  for (let count = 0; count < 5; count += 1) await app.anyone.post(path, question);
  for (const [address, fields] of forms) {
    const answer = await app.anyone.post(address, fields);
    expect(answer.status, address).toBe(429);
    expect(Number(answer.headers.get("Retry-After")), address).toBeGreaterThan(0);
    const page = (await answer.text()).replaceAll("&#x27;", "'");
    for (const typed of Object.values<string>(fields)) expect(page, address).toContain(typed.split("\r\n").at(-1));
  }
});

test("a correction comes to the coordinators by mail and waits in their queue until it is handled", async () => {
  const app = await freshApp({ content: true });
  const coordinator = app.asRole("coordinator");
  expect((await app.anyone.post("/sv/examples/oulubot/correct", correction)).status).toBe(302);
  expect(listMails(app.db, 10).map(({ to }) => to)).toEqual([coordinator.actor.email]);

  const queue = await (await coordinator.get("/en/coordination/corrections")).text();
  expect(queue).toContain("The year is 2019.");
  const id = /name="id" value="([^"]+)"/.exec(queue)?.[1] ?? "";
  expect((await coordinator.post("/en/coordination/corrections", { id, intent: "handled" })).status).toBe(302);
  const after = await (await coordinator.get("/en/coordination/corrections")).text();
  expect(after).not.toContain("The year is 2019.");
  expect(after).toContain("No correction waits.");
});

test("a search is saved from the library, listed and deleted; who is not signed in is asked to and comes back to it", async () => {
  const app = await freshApp({ content: true });
  const page = await (await app.anyone.get("/en/examples?q=snow&country=FI")).text();
  const [, address = ""] = /href="(\/en\/account\/searches[^"]*)"/.exec(page) ?? [];
  const path = address.replaceAll("&amp;", "&");
  expect(path).toBe("/en/account/searches?new=1&q=snow&country=FI");
  expect((await app.anyone.get(path)).headers.get("Location")).toContain(encodeURIComponent(path));

  const reader = app.asRole("expert");
  const asked = await (await reader.get(path)).text();
  const [, search = ""] = /name="search" value="([^"]*)"/.exec(asked) ?? [];
  const saved = await reader.post(path, { intent: "save", search: search.replaceAll("&amp;", "&") });
  expect(saved.headers.get("Location")).toBe("/en/account/searches?done=saved");
  expect(await (await reader.get("/en/account/searches")).text()).toContain(
    'href="/en/examples?q=snow&amp;country=FI"',
  );
  await reader.post("/en/account/searches", { intent: "delete", search: "?q=snow&country=FI" });
  expect(await (await reader.get("/en/account/searches")).text()).toContain("You have not saved any search yet.");
});
