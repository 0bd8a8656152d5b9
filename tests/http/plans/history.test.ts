import { findAnswer } from "db/repositories/answers.ts";
import { aPlan } from "tests/support/plans.ts";
import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";

test.each([
  ["en", "Put this text back", "The earlier text is the answer again.", "Compare two versions"],
  ["sv", "Återställ den här texten", "Den tidigare texten är svaret igen.", "Jämför två versioner"],
  ["fi", "Palauta tämä teksti", "Aiempi teksti on taas vastauksena.", "Kahden version vertailu"],
])(
  "the history puts an earlier text back and compares a named version, by plain forms (%s)",
  async (lang, button, done, title) => {
    const { db, asRole } = await freshApp();
    const officer = asRole("officer");
    const plan = aPlan(db, officer.actor);
    const at = (page: string) => `/${lang}/plans/${plan}/${page}`;
    const type = (text: string, version: number) =>
      officer.post(at("save"), { q: "need-statement", "v:need-statement": `${version}`, "need-statement": text });
    await type("First <text>", 0);
    expect((await officer.post(at("history"), { intent: "name", name: "Före dialogen" })).status).toBe(302);
    await type("Second text", 1);

    const page = await (await officer.get(at("history?question=need-statement"))).text();
    expect(page).toContain(button);
    const [, event = ""] = /name="event" value="(\d+)"/.exec(page) ?? [];
    const [, version = ""] = /name="version" value="(\d+)"/.exec(page) ?? [];
    const form = { intent: "put-back", event, only: "need-statement" };
    const outdated = await officer.post(at("history"), { ...form, version: "1" });
    expect(outdated.status).toBe(409);
    const put = await officer.post(at("history"), { ...form, version });
    expect(put.status).toBe(302);
    const again = await (await officer.get(put.headers.get("Location") ?? "")).text();
    expect(again).toContain(done);
    expect(findAnswer(db, { planId: plan, question: "need-statement", row: "" })?.value).toBe("First <text>");

    await type("Third text", 3);
    const compared = await (await officer.get(at("compare"))).text();
    expect(compared).toContain(title);
    expect(compared).toContain("Före dialogen");
    expect(compared).toMatch(/<mark>First &lt;<\/mark>|<mark>First/);
    expect((await officer.get(at("compare?a=r9&b=now"))).status).toBe(404);

    const [, version1 = ""] = /put-back\?version=([^"]+)"/.exec(compared) ?? [];
    const whole = await (await officer.get(at(`put-back?version=${version1}`))).text();
    expect(whole).toMatch(/<mark>Third<\/mark>/);
    const [, seen = ""] = /name="answers-version" value="(\d+)"/.exec(whole) ?? [];
    expect((await officer.post(at(`put-back?version=${version1}`), { "answers-version": "1" })).status).toBe(409);
    const back = await officer.post(at(`put-back?version=${version1}`), { "answers-version": seen });
    expect([back.status, back.headers.get("Location")]).toEqual([302, at("history?done=version")]);
    expect(findAnswer(db, { planId: plan, question: "need-statement", row: "" })?.value).toBe("First <text>");
  },
);

test("a name that is too long is refused with what was typed still in its field, and a way to it", async () => {
  const { db, asRole } = await freshApp();
  const officer = asRole("officer");
  const plan = aPlan(db, officer.actor);
  const typed = `Before <the> dialogue ${"x".repeat(10_000)}`;
  const refused = await officer.post(`/en/plans/${plan}/history`, { intent: "name", name: typed });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain("<title>Error:");
  expect(page).toContain('href="#name"');
  expect(page).toContain(`value="${typed.replace("<", "&lt;").replace(">", "&gt;")}"`);
});
