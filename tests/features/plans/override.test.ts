import type { Db } from "db/connection.ts";
import { findRevision } from "db/repositories/plan-revisions.ts";
import { findPlan } from "db/repositories/plans.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { languages } from "~/domain/lang.ts";
import { openPlanDocument } from "~/features/plans/documents/open-full.server.ts";
import { openCheck } from "~/features/plans/open-check.server.ts";
import { openRevision } from "~/features/plans/open-history.server.ts";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { submitPlan } from "~/features/plans/submit-plan.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

const later = new Date(noon.getTime() + 60_000);
const reason = "Keskustelemme ratkaisuista ensin, koska kaksi yritystä kehittää jo lähes valmista ratkaisua.";

/** The whole plan of Tampere, for which the adviser recommends an innovation partnership. */
function aCompletePlan() {
  const db = libraryDatabase();
  const owner = anActor(db, { city: tamperePlan.cityId });
  return { db, owner, id: writePlan(db, owner, tamperePlan, noon) };
}

function save(db: Db, owner: Actor, id: string, fields: readonly (readonly [string, string])[]): void {
  const saved = saveAnswers(db, owner, id, fieldsOf(new URLSearchParams(fields.map(([...pair]) => pair))), later);
  expect(saved).toMatchObject({ ok: true, value: { problems: [], conflicts: [] } });
}

const chooseDialogue = [
  ["q", "procedure"],
  ["v:procedure", "1"],
  ["procedure", "comp-dial"],
  ["q", "grounds-34"],
  ["grounds-34", "G2"],
] as const;
const giveReason = [
  ["q", "override-reason"],
  ["override-reason", reason],
] as const;

function submit(db: Db, owner: Actor, id: string) {
  const plan = findPlan(db, id);
  const seen = { seenVersion: plan?.version ?? 0, seenAnswersVersion: plan?.answersVersion ?? 0 };
  return submitPlan(db, owner, id, { receipt: "r", ticked: true, origin: "https://plans.example", ...seen }, later);
}

describe("another procedure than the recommended one", () => {
  test("may be chosen, and then the reason is asked for before the plan can be sent", () => {
    const { db, owner, id } = aCompletePlan();
    save(db, owner, id, chooseDialogue);
    const check = openCheck(db, owner, id, "receipt", "en", later);
    expect(check.ok ? check.value.missing.map(({ question }) => question) : []).toContain("override-reason");
    expect(submit(db, owner, id)).toMatchObject({ ok: false, refusal: { kind: "incomplete" } });
    save(db, owner, id, giveReason);
    const again = openCheck(db, owner, id, "receipt", "en", later);
    expect(again.ok ? again.value.missing : undefined).toEqual([]);
  });

  test("is not asked for where the recommendation is followed", () => {
    const { db, owner, id } = aCompletePlan();
    const check = openCheck(db, owner, id, "receipt", "en", later);
    const asked = check.ok ? check.value.said.flatMap(({ questions }) => questions.map((one) => one.id)) : [];
    expect(asked).toContain("procedure");
    expect(asked).not.toContain("override-reason");
  });

  test("stands with its reason and the recommendation in the frozen revision", () => {
    const { db, owner, id } = aCompletePlan();
    save(db, owner, id, [...chooseDialogue, ...giveReason]);
    expect(submit(db, owner, id)).toEqual({ ok: true, value: 1 });
    const frozen = findRevision(db, id, 1)?.document;
    expect(frozen?.advice?.recommended).toBe("innovation");
    expect(frozen?.answers).toContainEqual(expect.objectContaining({ question: "override-reason", value: reason }));
    const revision = openRevision(db, owner, id, 1, "en");
    expect(JSON.stringify(revision)).toContain(reason);
    expect(JSON.stringify(revision)).toContain("Innovation partnership".toLowerCase());
  });

  test.each(languages)(
    "is read by the reviewers with its reason, the recommendation and the warning, in %s",
    (lang) => {
      const { db, owner, id } = aCompletePlan();
      save(db, owner, id, [...chooseDialogue, ...giveReason]);
      submit(db, owner, id);
      const coordinator = anActor(db, { roles: ["coordinator"], city: null });
      const page = openPlan(db, coordinator, id, lang, later);
      const said = page.ok ? page.value.said.flatMap(({ questions }) => questions) : [];
      expect(said.find((one) => one.id === "override-reason")?.answer).toMatchObject({ words: reason });
      expect(said.find((one) => one.id === "adviser-answer")?.answer.as).toBe("facts");
      expect(JSON.stringify(openPlanDocument(db, coordinator, id, lang, later))).toContain(reason);
    },
  );
});
