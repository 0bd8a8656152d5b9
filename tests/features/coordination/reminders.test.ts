import type { Db } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import { listReviewsOfPlan } from "db/repositories/reviews.ts";
import PostalMime from "postal-mime";
import { freshDatabase } from "tests/support/database.ts";
import { startMailServer } from "tests/support/mail-server.ts";
import { aPlanInReview, mailOrigin, setReview } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import { addDays } from "~/domain/law/calendar-day.ts";
import { writeReminders } from "~/features/coordination/write-reminders.server.ts";
import { dailyJobs } from "~/server/jobs.server.ts";
import { sendWaitingMails } from "~/server/mail.server.ts";

const at = (day: string): Date => new Date(`${day}T05:10:00Z`);
const remind = (db: Db, day: string): number => writeReminders(db, mailOrigin, at(day));

/** Two reviews assigned on Monday 23 November 2026, due on Monday 7 December. */
function inReview() {
  const db = freshDatabase();
  const made = aPlanInReview(db);
  const before = listMails(db, 1)[0]?.id ?? 0;
  const written = () => listMails(db, 1000).filter(({ id }) => id > before);
  return { db, ...made, written };
}

test("day by day, each expert is reminded four times and the coordinator told once for each late review", () => {
  const { db, lawyer, engineer, coordinator, written } = inReview();
  const days: [string, number][] = [];
  for (let day = "2026-11-23"; day <= "2027-01-31"; day = addDays(day, 1)) {
    const count = remind(db, day);
    if (count > 0) days.push([day, count]);
  }
  expect(days).toEqual([
    ["2026-11-26", 2],
    ["2026-12-03", 2],
    ["2026-12-07", 2],
    ["2026-12-09", 4],
  ]);
  const receivers = written().map(({ to }) => to);
  for (const expert of [lawyer, engineer]) expect(receivers.filter((to) => to === expert.email)).toHaveLength(4);
  expect(receivers.filter((to) => to === coordinator.email)).toHaveLength(2);
});

test("called again on the same day, or after a restart, nothing is sent twice", () => {
  const { db } = inReview();
  expect(remind(db, "2026-11-26")).toBe(2);
  expect(remind(db, "2026-11-26")).toBe(0);
  expect(remind(db, "2026-11-27")).toBe(0);
});

test("after days on which the server was off only the latest reminder that applies is sent, not a burst of stale ones", () => {
  const { db, written } = inReview();
  expect(remind(db, "2026-12-05")).toBe(2);
  expect(written().every(({ subject }) => subject.startsWith("Kaksi työpäivää"))).toBe(true);
  expect(remind(db, "2026-12-20")).toBe(4);
  expect(remind(db, "2026-12-21")).toBe(0);
});

test.each(["declined", "conflict", "sent", "closed"] as const)("a review that is %s is not reminded of", (state) => {
  const { db, reviews, lawyer, written } = inReview();
  for (const { id, expertId } of reviews) if (expertId === lawyer.id) setReview(db, id, state);
  expect(remind(db, "2026-12-07")).toBe(1);
  expect(written().map(({ to }) => to)).not.toContain(lawyer.email);
});

test("the daily job does it, at the start too", () => {
  const { db } = inReview();
  const job = dailyJobs(mailOrigin).find(({ name }) => name === "remind of reviews");
  expect(job?.atStart).toBe(true);
  expect(job?.run(db, at("2026-12-07"))).toBe(2);
});

test("the mails of assignment and reminders are received whole, each in its reader's language", async () => {
  const { db, planId, lawyer } = inReview();
  db.$client.prepare("UPDATE users SET language = 'sv' WHERE id = ?").run(lawyer.id);
  for (const day of ["2026-11-26", "2026-12-03", "2026-12-07", "2026-12-09"]) remind(db, day);
  const server = await startMailServer();
  expect(await sendWaitingMails(db, server.post, at("2026-12-09"))).toBe(12);
  server.close();

  const mails = await Promise.all(server.received.map((raw) => PostalMime.parse(raw)));
  const toLawyer = mails.filter(({ to }) => to?.some(({ address }) => address === lawyer.email));
  expect(toLawyer.map(({ subject }) => subject)).toEqual([
    "Arvioitavaksi: Safer winter streets, määräpäivä 7. joulukuuta 2026",
    "Granskningen ska vara klar 7 december 2026: Safer winter streets",
    "Två arbetsdagar kvar: Safer winter streets",
    "Granskningen ska vara klar nu: Safer winter streets",
    "Din granskning är försenad: Safer winter streets",
  ]);
  const own = listReviewsOfPlan(db, planId).find(({ expertId }) => expertId === lawyer.id);
  expect(toLawyer[1]?.text).toContain(`${mailOrigin}/sv/reviews/${own?.id}`);
});
