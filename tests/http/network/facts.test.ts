import { listActs } from "db/repositories/act-log.ts";
import { seedCities } from "db/seed/cities.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { freshApp, type SignedIn, type Visitor } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { seedNetworkFacts } from "~/features/network/seed-facts.server.ts";

const year = "2026-11-20";
const fact = (version: number, more: Record<string, string | readonly string[]> = {}) => ({
  ...{ intent: "save", version: String(version), fi: "", sv: "", en: "", number: "", lead: "", checkedOn: year },
  ...{ publishers: ["City board", ""], addresses: ["https://tampere.example/decision", ""] },
  ...more,
});

async function aNetwork() {
  const app = await freshApp();
  seedCities(app.db, noon);
  seedNetworkFacts(app.db, noon);
  const person = (city: string) => app.as(anActor(app.db, { roles: ["officer", "city-lead"], city }));
  return {
    ...app,
    tampere: person("tampere"),
    espoo: person("espoo"),
    vantaa: person("vantaa"),
    coordinator: app.asRole("coordinator", { city: null }),
  };
}

const textOf = async (visitor: Visitor, path: string) =>
  (await (await visitor.get(path)).text()).replaceAll("\u00a0", " ");
const post = async (visitor: SignedIn, id: string, fields: Record<string, string | readonly string[]>) =>
  (await visitor.post(`/en/facts/${id}`, fields)).status;

test("a lead corrects a fact of the own city: the kept public page shows it with its source and date, and the version before stays", async () => {
  const { tampere, anyone, db } = await aNetwork();
  const before = await anyone.get("/en/cities/tampere");
  const tag = before.headers.get("ETag") ?? "";
  const same = await anyone.get("/en/cities/tampere", { headers: { "If-None-Match": tag } });
  expect(same.status).toBe(304);

  expect(await post(tampere, "tampere.inhabitants-tampere", fact(1, { number: "260 358" }))).toBe(302);
  const after = await anyone.get("/en/cities/tampere", { headers: { "If-None-Match": tag } });
  expect(after.status).toBe(200);
  const page = await after.text();
  expect(page).toContain("260,358 (20 November 2026)");
  expect(page).toContain('href="https://tampere.example/decision"');
  const versions = await textOf(tampere, "/en/facts/tampere.inhabitants-tampere");
  expect(versions).toContain("Gathered from public sources");
  expect(versions).toContain("260,358");
  expect(listActs(db, { kind: "fact", city: "tampere" }, 5).map(({ act }) => act)).toEqual(["correct"]);
});

test("a city confirms its entry, for itself alone; the page says so with the day, and coordinators see who has not", async () => {
  const { espoo, vantaa, coordinator, anyone } = await aNetwork();
  const path = "/en/cities/paakaupunkiseutu";
  expect(await textOf(anyone, path)).toContain("has not yet confirmed this page");
  expect((await espoo.post("/en/city/facts", { intent: "confirm" })).status).toBe(302);
  const page = await textOf(anyone, path);
  expect(page).toContain("Espoo confirmed this page on");
  expect(page).not.toContain("Vantaa confirmed");
  expect(page).not.toContain("has not yet confirmed this page");
  expect(await textOf(vantaa, "/en/city/facts")).toContain("Vantaa: not confirmed yet");
  const list = await textOf(coordinator, "/en/coordination/facts");
  expect(list.split("Not confirmed yet").length - 1).toBe(19);
  expect(list.lastIndexOf(">Espoo</a>")).toBeGreaterThan(list.lastIndexOf("Not confirmed yet"));
});

test("a lead keeps the entry of the own region, but not another member's figures, another region or what is the network's", async () => {
  const { espoo, coordinator } = await aNetwork();
  const ids = [
    "paakaupunkiseutu.agreement",
    "paakaupunkiseutu.inhabitants-espoo",
    "paakaupunkiseutu.inhabitants-vantaa",
    "tampere.agreement",
    "inka.years",
    "not.there",
  ];
  const statuses = async (visitor: SignedIn) => {
    const found: number[] = [];
    for (const id of ids) found.push((await visitor.get(`/en/facts/${id}`)).status);
    return found;
  };
  expect(await statuses(espoo)).toEqual([200, 200, 404, 404, 404, 404]);
  expect(await statuses(coordinator)).toEqual([200, 200, 200, 200, 200, 404]);
  expect(await post(espoo, "paakaupunkiseutu.inhabitants-vantaa", fact(1, { number: "1" }))).toBe(404);
  const added = (query: string) => espoo.get(`/en/facts/new?${query}`).then(({ status }) => status);
  expect(await added("subject=paakaupunkiseutu&kind=priority")).toBe(200);
  for (const query of [
    "subject=tampere&kind=priority",
    "subject=support&kind=fact",
    "subject=paakaupunkiseutu&kind=led",
    "",
  ])
    expect(await added(query), query).toBe(404);
});

test("what coordinators say of a project stands on the page of programmes and on those of its regions", async () => {
  const { coordinator, anyone } = await aNetwork();
  const led = { en: "Snow without salt", lead: "kajaani", partners: ["tampere", "vaasa"] };
  expect((await coordinator.post("/en/facts/new?subject=lead-projects&kind=led", fact(0, led))).status).toBe(302);
  expect(await textOf(anyone, "/en/programmes")).toContain("Snow without salt");
  expect(await textOf(anyone, "/sv/cities/kajaani")).toContain('lang="en">Snow without salt (ledande)');
  expect(await textOf(anyone, "/en/cities/vaasa")).toContain("Snow without salt (partner)");
  expect(await textOf(anyone, "/en/cities/oulu")).not.toContain("Snow without salt");
});

test("a fact taken off the page is gone from it and can be put back", async () => {
  const { tampere, anyone } = await aNetwork();
  const words = "Signed 9 February 2021";
  expect(await textOf(anyone, "/en/cities/tampere")).toContain(words);
  expect(await post(tampere, "tampere.agreement", { intent: "remove", version: "1" })).toBe(302);
  expect(await textOf(anyone, "/en/cities/tampere")).not.toContain(words);
  expect(await textOf(tampere, "/en/city/facts")).toContain("Not shown any more");
  expect(await post(tampere, "tampere.agreement", fact(2, { en: words }))).toBe(302);
  expect(await textOf(anyone, "/en/cities/tampere")).toContain(words);
});

test.each([
  [{ number: "many" }, "Write the number in figures"],
  [{ number: "5", checkedOn: "2999-01-01" }, "cannot be in the future"],
  [{ number: "5", checkedOn: "soon" }, "Write a day"],
  [{ number: "5", publishers: ["", ""] }, "Name at least one source"],
  [{ number: "5", addresses: ["javascript:alert(1)", ""] }, "beginning with https://"],
])(
  "a form with %j is refused with the reason, what was typed is still there, and nothing is saved",
  async (more, said) => {
    const { tampere, db } = await aNetwork();
    const path = "/en/facts/tampere.inhabitants-tampere";
    const answer = await tampere.post(path, fact(1, more));
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(said);
    for (const typed of Object.values(more).flat()) if (typed) expect(page).toContain(`value="${typed}"`);
    expect(listActs(db, { kind: "fact" }, 5)).toEqual([]);
  },
);

test("of two who correct the same version the second is told, and its texts come back", async () => {
  const { tampere, coordinator } = await aNetwork();
  expect(await post(coordinator, "tampere.agreement", fact(1, { en: "Signed" }))).toBe(302);
  const late = await tampere.post("/en/facts/tampere.agreement", fact(1, { en: "Signed LATER" }));
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain("Signed LATER");
  expect(page).toContain('name="version" value="2"');
});
