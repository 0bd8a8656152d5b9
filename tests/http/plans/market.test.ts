import { randomUUID } from "node:crypto";
import { aPlan } from "tests/support/plans.ts";
import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { paths } from "~/paths.ts";

const asked = "Does the sensor have to float?";

async function aQuestion() {
  const app = await freshApp();
  const officer = app.asRole("officer");
  const address = paths.planMarket("en", aPlan(app.db, officer.actor));
  const id = randomUUID();
  const note = { intent: "note", id, day: "2026-11-20", party: "Example Oy", question: asked, answer: "" };
  expect((await officer.post(address, note)).status).toBe(302);
  const answer = async (text: string) => {
    const page = await officer.post(address, { intent: "answer", id, answer: text });
    return { status: page.status, html: await page.text() };
  };
  return { answer, id };
}

test("an answer that is refused is not lost: it stands in its field, which says why", async () => {
  const { answer, id } = await aQuestion();
  const text = `${"No, it may hang. ".repeat(240)}END`;
  const { status, html } = await answer(text);
  expect(status).toBe(422);
  const [, field = ""] = html.match(new RegExp(`<textarea[^>]*id="answer-${id}"[^>]*>([^<]*)<`)) ?? [];
  expect(field.trim()).toBe(text);
  expect(html).toContain(`href="#answer-${id}"`);
  expect(html).toMatch(/The text is too long\./);
});

test("characters that no page and no feed can show are refused in words, here as everywhere", async () => {
  const { answer } = await aQuestion();
  const { status, html } = await answer("It\u0007 floats");
  expect(status).toBe(422);
  expect(html).toContain("This contains characters that cannot be shown. Remove them.");
});
