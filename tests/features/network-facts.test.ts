import { listFacts } from "db/repositories/network-facts.ts";
import { freshDatabase } from "tests/support/database.ts";
import { noon } from "tests/support/plans.ts";
import { aCoordinator } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import { addFact } from "~/features/network/facts/keep-facts.server.ts";

test("a new fact whose form is posted twice is added once, another one too", () => {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  const form = {
    ...{ version: "0", fi: "", sv: "", en: "Snow without salt", number: "", lead: "kajaani", partners: ["vaasa"] },
    ...{ publishers: ["City board"], addresses: ["https://kajaani.example"], checkedOn: "2026-11-20" },
  };
  const add = (en: string) =>
    addFact(db, coordinator, { subject: "lead-projects", kind: "led", form: { ...form, en } }, noon).ok;
  expect([add("Snow without salt"), add("Snow without salt"), add("Warm halls")]).toEqual([true, true, true]);
  expect(listFacts(db, ["lead-projects"]).map(({ text }) => text.en)).toEqual(["Snow without salt", "Warm halls"]);
});
