import type { Db } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import { findPerson } from "db/repositories/people.ts";
import { findPlan, insertMember } from "db/repositories/plans.ts";
import PostalMime from "postal-mime";
import { freshDatabase } from "tests/support/database.ts";
import { startMailServer } from "tests/support/mail-server.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { aPlanInReview, decideOn, mailOrigin, setReview, versionOf } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import { inviteNewcomer } from "~/features/accounts/invite.server.ts";
import { askRemoval } from "~/features/accounts/personal-data/own-data.server.ts";
import { acceptRemoval } from "~/features/accounts/personal-data/removal.server.ts";
import { actOnPlans } from "~/features/coordination/act-on-plans.server.ts";
import { returnReview, takeBackReview } from "~/features/coordination/change-review.server.ts";
import { postRadar } from "~/features/coordination/radar/post-radar.server.ts";
import { writeReminders } from "~/features/coordination/write-reminders.server.ts";
import { withdrawPlan } from "~/features/plans/move-plan.server.ts";
import { openPartners, postPartners } from "~/features/plans/partners/partners.server.ts";
import { remindOfTodos } from "~/features/plans/talk/remind-of-todos.server.ts";
import { startThread } from "~/features/plans/talk/write-talk.server.ts";
import { moveReview } from "~/features/reviews/move-review.server.ts";
import { sendWaitingMails } from "~/server/mail.server.ts";

/** Whoever gets a mail about what somebody did can answer that person. */

type Setting = ReturnType<typeof setting>;

function setting() {
  const db = freshDatabase();
  const made = aPlanInReview(db);
  const other = anActor(db, { city: "vaasa" });
  const far = aPlan(db, other, "Icy bridges");
  db.$client.exec("DELETE FROM mails");
  const [one, two] = made.reviews;
  if (!one || !two) throw new Error("no reviews");
  return { db, ...made, one: one.id, two: two.id, other, far };
}

const given = { now: noon, origin: mailOrigin };
const wishOf = (reviewId: string, seenVersion: number) => ({
  ...{ reviewId, seenVersion, reason: "Somebody knows more", origin: mailOrigin },
});
const reviewVersion = (db: Db, id: string): number =>
  Number(db.$client.prepare("SELECT version FROM reviews WHERE id = ?").pluck().get(id));

function agree({ db, owner, other, coordinator, planId, far }: Setting, until: "asked" | "together"): void {
  db.$client.prepare("UPDATE plans SET state = 'draft' WHERE id = ?").run(planId);
  const wish = { first: planId, second: far, does: "ask", origin: mailOrigin } as const;
  expect(postRadar(db, coordinator, wish, noon).ok).toBe(true);
  if (until === "asked") return;
  db.$client.exec("DELETE FROM mails");
  const by = { ...given, inviteNewcomer };
  for (const [who, plan] of [
    [owner, planId],
    [other, far],
  ] as const) {
    const page = openPartners(db, who, plan, "fi");
    const match = (page.ok && page.value.requests[0]?.id) || "";
    expect(postPartners(db, who, plan, { intent: "yes", match, newPlan: "" }, by).ok).toBe(true);
  }
}

/** What is done, and of each mail that it writes, whom it goes to and whom an answer reaches. */
const deeds: Readonly<
  Record<string, [deed: (s: Setting) => void, mails: (s: Setting) => [to: string, replyTo: string][]]>
> = {
  "an expert is reminded by a coordinator": [
    ({ db, coordinator, planId }) =>
      void actOnPlans(db, coordinator, { action: "remind", plans: [planId], dueOn: "", origin: mailOrigin }, noon),
    ({ coordinator, lawyer, engineer }) => [
      [lawyer.email, coordinator.email],
      [engineer.email, coordinator.email],
    ],
  ],
  "an expert is given more time": [
    ({ db, coordinator, planId }) =>
      void actOnPlans(
        db,
        coordinator,
        { action: "extend", plans: [planId], dueOn: "2027-01-15", origin: mailOrigin },
        noon,
      ),
    ({ coordinator, lawyer, engineer }) => [
      [lawyer.email, coordinator.email],
      [engineer.email, coordinator.email],
    ],
  ],
  "a review is taken back": [
    ({ db, coordinator, planId, one }) =>
      void takeBackReview(db, coordinator, planId, wishOf(one, reviewVersion(db, one)), noon),
    ({ coordinator, lawyer }) => [[lawyer.email, coordinator.email]],
  ],
  "a review is returned to its expert": [
    ({ db, coordinator, planId, one }) => {
      setReview(db, one, "sent");
      returnReview(db, coordinator, planId, wishOf(one, reviewVersion(db, one)), noon);
    },
    ({ coordinator, lawyer }) => [[lawyer.email, coordinator.email]],
  ],
  "an expert declines": [
    ({ db, lawyer, one }) =>
      void moveReview(
        db,
        lawyer,
        one,
        "decline",
        { text: "No time", seenVersion: reviewVersion(db, one), origin: mailOrigin },
        noon,
      ),
    ({ coordinator, lawyer }) => [[coordinator.email, lawyer.email]],
  ],
  "a plan is withdrawn": [
    ({ db, owner, planId }) => void withdrawPlan(db, owner, planId, { seenVersion: versionOf(db, planId), now: noon }),
    ({ owner, coordinator, lawyer, engineer }) =>
      [lawyer, engineer, coordinator].map(({ email }) => [email, owner.email]),
  ],
  "a plan is decided": [
    ({ db, coordinator, planId, one, two }) => {
      setReview(db, one, "sent");
      setReview(db, two, "sent");
      decideOn(db, coordinator, planId, { kind: "ask-changes", changes: "Say who owns the data" });
    },
    ({ owner, coordinator, lawyer, engineer }) =>
      [lawyer, engineer, owner].map(({ email }) => [email, coordinator.email]),
  ],
  "two owners are asked whether they may learn of each other: the coordinator handles it": [
    (s) => agree(s, "asked"),
    ({ owner, other, coordinator }) => [owner, other].map(({ email }) => [email, coordinator.email]),
  ],
  "two owners have agreed: each reaches the other": [
    (s) => agree(s, "together"),
    ({ owner, other }) => [
      [owner.email, other.email],
      [other.email, owner.email],
    ],
  ],
  "the day of a to-do has come: who asked for it": [
    ({ db, owner, other, planId }) => {
      insertMember(db, planId, other.id, "writer", noon);
      const typed = { mentions: [], audience: "team", subject: "question:need-statement", intent: "" };
      const task = { assignedTo: other.id, dueOn: "1.12.2026", text: "Ask the users", id: crypto.randomUUID() };
      expect(startThread(db, owner, planId, { ...typed, ...task }, given).ok).toBe(true);
      db.$client.exec("DELETE FROM mails");
      expect(remindOfTodos(db, mailOrigin, new Date("2026-12-01T05:10:00Z"))).toBe(1);
    },
    ({ owner, other }) => [[other.email, owner.email]],
  ],
  "a review is late: the expert reaches the coordinator, and the coordinator the expert": [
    ({ db, two }) => {
      setReview(db, two, "sent");
      writeReminders(db, mailOrigin, new Date("2026-12-09T05:10:00Z"));
    },
    ({ coordinator, lawyer }) => [
      [lawyer.email, coordinator.email],
      [coordinator.email, lawyer.email],
    ],
  ],
  "a person asks to be removed, and a coordinator agrees": [
    ({ db, coordinator, other }) => {
      askRemoval(db, other, "", given);
      const person = findPerson(db, other.id);
      if (person) acceptRemoval(db, coordinator, person, noon);
    },
    ({ coordinator, other }) => [
      [coordinator.email, other.email],
      [other.email, coordinator.email],
    ],
  ],
};

test.each(Object.entries(deeds))("%s", (_, [deed, mails]) => {
  const set = setting();
  deed(set);
  const written = listMails(set.db, 99).map(({ to, replyTo }) => [to, replyTo]);
  expect(written.sort()).toEqual(mails(set).sort());
});

test("the mail as it is received names whom an answer reaches", async () => {
  const set = setting();
  const { post, received, close } = await startMailServer();
  const { db, owner, planId, coordinator } = set;
  expect(findPlan(db, planId)?.state).toBe("in-review");
  withdrawPlan(db, owner, planId, { seenVersion: versionOf(db, planId), now: noon });
  expect(await sendWaitingMails(db, post, noon)).toBe(3);
  close();
  const read = await Promise.all(received.map((raw) => PostalMime.parse(raw)));
  expect(read.map(({ replyTo }) => replyTo?.[0]?.address)).toEqual([owner.email, owner.email, owner.email]);
  expect(read.map(({ to }) => to?.[0]?.address)).toContain(coordinator.email);
});

test("the service's own news of a day that came has nobody to answer to", () => {
  const { db, lawyer, coordinator } = setting();
  db.$client.prepare("UPDATE users SET closed_at = 1 WHERE id = ?").run(coordinator.id);
  writeReminders(db, mailOrigin, new Date("2026-12-07T05:10:00Z"));
  expect(listMails(db, 99).filter(({ to }) => to === lawyer.email)).toMatchObject([{ replyTo: null }]);
});
