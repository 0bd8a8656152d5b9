import { findDecisionDraft, listDecisions } from "db/repositories/decisions.ts";
import { findPlan } from "db/repositories/plans.ts";
import { listReviewsOfPlan } from "db/repositories/reviews.ts";
import { anActor } from "tests/support/plans.ts";
import { freshApp, type SignedIn } from "tests/support/requests.ts";
import { aCoordinator, anExpert, aPlanInReview, aSentPlan, setReview } from "tests/support/reviews.ts";
import { expect, test } from "vitest";

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

async function coordination() {
  const app = await freshApp({ content: true });
  const coordinator = app.as(aCoordinator(app.db));
  return { ...app, coordinator };
}

async function written(coordinator: SignedIn, planId: string, fields: Record<string, string>) {
  const path = `/en/coordination/plans/${planId}/decision`;
  const page = await (await coordinator.get(`${path}?kind=approve`)).text();
  const typed = { kind: "approve", letter: "Dear authors", draft: hidden(page, "draft"), reason: "", changes: "" };
  return coordinator.post(path, { ...typed, intent: "preview", ...fields });
}

test("the queue keeps its filters in the address, on the way to a plan, and after what is done there", async () => {
  const { db, coordinator } = await coordination();
  const planId = aSentPlan(db, anActor(db));
  const experts = [anExpert(db, { skills: ["law"] }), anExpert(db)];
  const search = "?state=submitted&city=tampere";
  const queue = await (await coordinator.get(`/en/coordination${search}`)).text();
  const link = `/en/coordination/plans/${planId}${search.replace("&", "&amp;")}`;
  expect(queue).toContain(`href="${link}"`);

  const page = await (await coordinator.get(`/en/coordination/plans/${planId}${search}`)).text();
  const form = new URLSearchParams({ intent: "assign", version: hidden(page, "version"), reason: "" });
  for (const { id } of experts) form.append("experts", id);
  const assigned = await coordinator.post(`/en/coordination/plans/${planId}${search}`, form);
  expect(assigned.headers.get("Location")).toBe(`/en/coordination/plans/${planId}${search}&done=assigned`);
  const after = await (await coordinator.get(assigned.headers.get("Location") ?? "")).text();
  expect(after).toContain(`href="/en/coordination${search.replace("&", "&amp;")}"`);
  expect(listReviewsOfPlan(db, planId)).toHaveLength(2);
});

test("a refused assignment says why at its field and keeps the choice and the reason", async () => {
  const { db, coordinator } = await coordination();
  const planId = aSentPlan(db, anActor(db));
  const expert = anExpert(db);
  const path = `/sv/coordination/plans/${planId}`;
  const version = hidden(await (await coordinator.get(path)).text(), "version");
  const refused = await coordinator.post(path, { intent: "assign", version, experts: [expert.id], reason: "" });
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(html).toContain('href="#reason"');
  expect(html).toMatch(
    new RegExp(`<input[^>]*checked=""[^>]*value="${expert.id}"|value="${expert.id}"[^>]*checked=""`),
  );
});

test("of several plans those that are allowed are assigned; the form comes back for the others as it was typed", async () => {
  const { db, coordinator } = await coordination();
  const [mine, theirs] = [aSentPlan(db, anActor(db)), aSentPlan(db, anActor(db, { city: "vaasa" }))];
  const experts = [anExpert(db, { skills: ["law"] }), anExpert(db, { city: "vaasa" })];
  const path = `/en/coordination/assign?plans=${mine}&plans=${theirs}&state=submitted`;
  const page = await (await coordinator.get(path)).text();
  const versions = [mine, theirs].map((id): [string, string] => [`version-${id}`, hidden(page, `version-${id}`)]);
  const form = new URLSearchParams([...versions, ["dueOn", "2099-01-15"], ["reason", "Because"]]);
  for (const id of [mine, theirs]) form.append("plans", id);
  for (const { id } of experts) form.append("experts", id);
  const late = await coordinator.post(path, form);
  expect(late.status).toBe(422);
  expect(await late.text()).toMatch(/href="#dueOn"[\s\S]*value="2099-01-15"/);

  form.set("dueOn", "");
  const done = await coordinator.post(path, form);
  const html = await done.text();
  expect(done.status).toBe(422);
  expect(listReviewsOfPlan(db, mine)).toHaveLength(2);
  expect(listReviewsOfPlan(db, theirs)).toEqual([]);
  expect(html).toContain("Experts were assigned to one plan");
  expect(html).toContain('href="#experts"');
  expect(html).toContain(">Because</textarea>");
  expect(html).not.toContain(`name="plans" value="${mine}"`);
  expect(html).toContain('href="/en/coordination?state=submitted"');

  const mark = crypto.randomUUID();
  const third = aSentPlan(db, anActor(db));
  const fields = {
    plans: third,
    [`version-${third}`]: "1",
    experts: experts[0]?.id ?? "",
    reason: "One is enough here",
    "kept-as": mark,
  };
  const other = `/en/coordination/assign?plans=${third}`;
  const version = hidden(await (await coordinator.get(other)).text(), `version-${third}`);
  const taken = await coordinator.post(other, { ...fields, [`version-${third}`]: version });
  expect(taken.status).toBe(201);
  expect(taken.headers.get("Set-Cookie"), "the word of the server for a text that the device keeps").toContain(mark);
});

test("of two coordinators who assign at once, the second sees where the plan stands now", async () => {
  const { db, coordinator } = await coordination();
  const { planId } = aPlanInReview(db);
  const third = anExpert(db);
  const path = `/en/coordination/plans/${planId}`;
  const stale = await coordinator.post(path, { intent: "assign", version: "1", experts: [third.id], reason: "" });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain("Someone changed this meanwhile");
});

test("a decision is written, previewed, sent once and read, without a script", async () => {
  const { db, coordinator, as } = await coordination();
  const { planId, owner, reviews } = aPlanInReview(db);
  for (const { id } of reviews) setReview(db, id, "sent");
  const saved = await written(coordinator, planId, { letter: "# Strengths\n- The need is measured" });
  expect(saved.status).toBe(302);

  const preview = saved.headers.get("Location") ?? "";
  const html = await (await coordinator.get(preview)).text();
  expect(html).toContain("<li><span>The need is measured</span></li>");
  const fields = ["kind", "version", "draft", "receipt"].map((name) => [name, hidden(html, name)] as const);
  const send = () => coordinator.post(preview, { ...Object.fromEntries(fields), intent: "decide" });
  const [first, second] = [await send(), await send()];
  expect([first, second].map((one) => one.headers.get("Location"))).toEqual([
    `/en/coordination/plans/${planId}/receipt/1`,
    `/en/coordination/plans/${planId}/receipt/1`,
  ]);
  expect(listDecisions(db, planId)).toHaveLength(1);
  expect((await coordinator.get(`/en/coordination/plans/${planId}/receipt/1`)).status).toBe(200);

  const author = as(owner);
  for (const lang of ["fi", "sv", "en"]) {
    const read = await (await author.get(`/${lang}/plans/${planId}/decisions/1`)).text();
    expect(read).toContain("<li><span>The need is measured</span></li>");
    const pdf = await author.get(`/${lang}/plans/${planId}/decisions/1/pdf`);
    expect(pdf.headers.get("Content-Type")).toBe("application/pdf");
  }
  expect((await as(anActor(db)).get(`/en/plans/${planId}/decisions/1`)).status).toBe(404);
  expect((await author.get(`/en/coordination/plans/${planId}/receipt/1`)).status).toBe(404);
});

test("when another coordinator saved first, both texts are on the page and Save keeps the own one", async () => {
  const { db, coordinator, as } = await coordination();
  const { planId } = aPlanInReview(db);
  const other = as(aCoordinator(db));
  await written(other, planId, { letter: "Their letter" });
  const conflict = await written(coordinator, planId, { letter: "My letter", draft: "0" });
  const html = await conflict.text();
  expect(conflict.status).toBe(409);
  expect(html).toContain("Their letter");
  expect(html).toContain("My letter");
  await written(coordinator, planId, { letter: "My letter", draft: hidden(html, "draft") });
  expect(findDecisionDraft(db, planId, 1)?.fields["letter:approve"]).toBe("My letter");
});

test("the preview of a decision that lacks something says what, and has no button to send it", async () => {
  const { db, coordinator } = await coordination();
  const { planId } = aPlanInReview(db);
  const saved = await written(coordinator, planId, { letter: "Approved" });
  const html = await (await coordinator.get(saved.headers.get("Location") ?? "")).text();
  expect(html).toContain("Some reviews are not given yet.");
  expect(html).not.toContain('value="decide"');
});

test("a letter typed while the session ended is not lost: the sign-in page holds it and goes on", async () => {
  const { db, anyone } = await coordination();
  const { planId } = aPlanInReview(db);
  const signedOut = await anyone.post(`/en/coordination/plans/${planId}/decision`, {
    letter: "A long letter",
    kind: "approve",
  });
  expect(signedOut.status).toBe(401);
  expect(await signedOut.text()).toContain("A long letter");
  const draft = await anyone.post(`/en/coordination/plans/${planId}/decision/draft`, { letter: "A long letter" });
  expect(draft.status).toBe(401);
});

test("an approval without review is marked on every page and document of the plan", async () => {
  const { db, coordinator, as } = await coordination();
  const owner = anActor(db);
  const planId = aSentPlan(db, owner);
  db.$client.prepare("UPDATE plans SET state = 'draft' WHERE id = ?").run(planId);
  const path = `/en/coordination/plans/${planId}/decision`;
  await coordinator.post(path, {
    kind: "skip-review",
    letter: "Go on",
    reason: "The city asked.",
    draft: "0",
    intent: "preview",
  });
  const html = await (await coordinator.get(`${path}/preview?kind=skip-review`)).text();
  const fields = ["kind", "version", "draft", "receipt"].map((name) => [name, hidden(html, name)] as const);
  await coordinator.post(`${path}/preview`, { ...Object.fromEntries(fields), intent: "decide" });
  expect(findPlan(db, planId)).toMatchObject({ state: "approved", notReviewed: true });
  for (const page of [
    `/en/plans/${planId}`,
    "/en/plans",
    `/en/plans/${planId}/documents/full/en`,
    `/en/plans/${planId}/decisions/1`,
  ])
    expect(await (await as(owner).get(page)).text(), page).toMatch(/not reviewed/i);
  expect(await (await coordinator.get("/en/coordination?state=approved")).text()).toContain("Not reviewed");
});

test("an expert keeps the own profile; a wrong absence is said at its field and nothing is lost", async () => {
  const { as, db } = await coordination();
  const expert = as(anExpert(db));
  const refused = await expert.post("/en/account/expert", {
    skills: ["law"],
    languages: ["sv"],
    cities: ["vaasa"],
    suppliers: "None",
    first: ["2026-12-24"],
    last: ["2026-12-01"],
  });
  const html = await refused.text();
  expect(refused.status).toBe(422);
  expect(html).toContain('href="#absences"');
  expect(html).toContain('value="2026-12-24"');
  const saved = await expert.post("/en/account/expert", {
    skills: ["law"],
    languages: ["sv"],
    first: [""],
    last: [""],
  });
  expect(saved.headers.get("Location")).toBe("/en/account/expert?saved");
});
