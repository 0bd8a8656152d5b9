import { findPlan } from "db/repositories/plans.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { noon } from "tests/support/plans.ts";
import { secondForm, toSecondForm } from "tests/support/second-form.ts";
import { aReviewedPlan, decideOn, giveReview, must } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import { releaseForm } from "~/domain/form/versions.ts";
import { revisionDocument } from "~/features/plans/documents/revision-document.server.ts";
import { moveToNextForm } from "~/features/plans/form-version/form-version.server.ts";
import { openRevision } from "~/features/plans/open-history.server.ts";
import { openPlanReviews } from "~/features/plans/plan-comments.server.ts";
import { openTalk, openThread } from "~/features/plans/talk/open-talk.server.ts";
import { openTodos } from "~/features/plans/talk/step-talk.server.ts";
import { startThread } from "~/features/plans/talk/write-talk.server.ts";

/** A plan that was reviewed on one version of the form and then moved to a newer one, which asks less. */

const gone = "How it is handled now, what has been tried";

releaseForm(secondForm, toSecondForm);

function aMovedPlan() {
  const db = libraryDatabase();
  const made = aReviewedPlan(db);
  const { owner, coordinator, lawyer, engineer, planId, law, energy } = made;
  const comment = {
    id: "must-fix-1",
    on: "tried-before",
    kind: "must-fix",
    text: "What did it cost?",
    quote: "",
  };
  giveReview(db, lawyer, law, { answers: { recommendation: "revise" }, comments: [comment] });
  giveReview(db, engineer, energy);
  decideOn(db, coordinator, planId, "ask-changes", "", noon);
  const thread = startThread(
    db,
    owner,
    planId,
    {
      id: "00000000-0000-4000-8000-000000000001",
      intent: "",
      text: "Who remembers?",
      mentions: [],
      audience: "team",
      subject: "question:tried-before",
      assignedTo: owner.id,
      dueOn: "2026-12-01",
    },
    { now: noon, origin: "https://x.example" },
  );
  must(moveToNextForm(db, owner, planId, findPlan(db, planId)?.version ?? 0, noon));
  return { db, ...made, thread: must(thread) };
}

test("what was said of a question that is no longer asked is still said of it, by its name, and leads to its history", () => {
  const { db, owner, planId, thread } = aMovedPlan();
  const { comments } = must(openPlanReviews(db, owner, planId, "en"));
  expect(comments.map(({ label, step }) => [label, step])).toEqual([[gone, undefined]]);

  const asked = { lang: "en", now: noon, state: "open", page: 1 } as const;
  expect(must(openTalk(db, owner, planId, asked)).threads.map(({ subject }) => subject)).toEqual([gone]);
  const about = must(openTalk(db, owner, planId, { ...asked, subject: { step: "", question: "tried-before" } }));
  expect([about.about?.subject, about.threads.length]).toEqual([gone, 1]);
  expect(must(openThread(db, owner, planId, thread, asked))).toMatchObject({
    subject: gone,
    href: `/en/plans/${planId}/history?question=tried-before`,
  });
  expect(openTodos(db, owner, "en", noon).map(({ subject }) => subject)).toEqual([gone]);
});

test("the revision that was reviewed stays and prints with the texts of its day", () => {
  const { db, owner, lawyer, planId } = aMovedPlan();
  for (const reader of [owner, lawyer]) {
    const labels = must(openRevision(db, reader, planId, 1, "en")).said.flatMap(({ questions }) =>
      questions.map(({ label }) => label),
    );
    expect(labels).toContain(gone);
    expect(labels).not.toContain("What has to change");
  }
  const printed = JSON.stringify(revisionDocument(db, planId, 1, "en"));
  expect(printed).toContain(gone);
  expect(printed).not.toContain("What has to change");
});
