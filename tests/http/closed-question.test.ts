import { randomUUID } from "node:crypto";
import { updateInquiry } from "db/repositories/inquiries.ts";
import { anInquiry } from "tests/support/inquiries.ts";
import { anActor } from "tests/support/plans.ts";
import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { paths } from "~/paths.ts";

test("an answer that was being written when the question was closed comes back on the page", async () => {
  const { db, as } = await freshApp();
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const id = anInquiry(db, anActor(db, { city: "turku" }), "city:tampere");
  updateInquiry(db, id, { state: "closed" });
  const path = paths.inquiry("en", id);
  expect(await (await as(lead).get(path)).text()).not.toContain("<textarea");
  const answer = await as(lead).post(path, { intent: "say", id: randomUUID(), text: "LONG-ANSWER" });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("LONG-ANSWER</textarea>");
});
