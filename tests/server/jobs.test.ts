import type { Db } from "db/connection.ts";
import { findLastAct, hasUnloggedAnswers, verifyActLog } from "db/repositories/act-log.ts";
import { listMails } from "db/repositories/mails.ts";
import { findPlan } from "db/repositories/plans.ts";
import { deleteExpiredSessions, listSessions } from "db/repositories/sessions.ts";
import { sessions } from "db/schema/accounts.ts";
import { planEvents } from "db/schema/plans.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { afterEach, expect, test, vi } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { attachFile } from "~/features/plans/attach-file.server.ts";
import { binPlan, restorePlan } from "~/features/plans/move-plan.server.ts";
import { createClockWatch } from "~/server/clock-watch.server.ts";
import { dailyJobs, emptyBin, logSavedAnswers, startJobs } from "~/server/jobs.server.ts";
import { setUp } from "~/server/set-up.server.ts";

const day = 86_400_000;
const after = (ms: number): Date => new Date(noon.getTime() + ms);

const env = {
  SMTP_URL: undefined,
  MAIL_FROM: "service@city.example",
  ORIGIN: "http://localhost:3000",
  DATABASE_FILE: "",
};
const lookForDamage = async () => undefined;

afterEach(() => {
  vi.useRealTimers();
});

const isThere = (db: Db, id: string): boolean => findPlan(db, id) !== undefined;

function aBinnedPlan(db: Db, owner: Actor, at: Date): string {
  const id = aPlan(db, owner);
  const file = { name: "a.txt", title: "", type: "other", language: "en", content: Buffer.from("a") };
  expect(attachFile(db, owner, id, { ...file, contentType: "text/plain" }, at).ok).toBe(true);
  const { version } = findPlan(db, id) ?? { version: 0 };
  expect(binPlan(db, owner, id, { seenVersion: version, now: at }).ok).toBe(true);
  return id;
}

/** Rows of every table that name the plan. */
function rowsOf(db: Db, planId: string): string[] {
  const tables = db.$client.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all().map(String);
  const ofPlans = tables.filter((name) =>
    db.$client.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = 'plan_id'").get(name),
  );
  return ofPlans.filter((name) => db.$client.prepare(`SELECT 1 FROM "${name}" WHERE plan_id = ?`).get(planId));
}

test("a plan stays in the bin for 30 days and is then removed, with its answers, history and files", () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const binned = aBinnedPlan(db, owner, noon);
  const kept = aPlan(db, owner);
  expect(rowsOf(db, binned)).toEqual(expect.arrayContaining(["answers", "attachments", "plan_events"]));

  expect(emptyBin(db, after(30 * day))).toBe(0);
  expect(isThere(db, binned)).toBe(true);

  expect(emptyBin(db, after(30 * day + 1))).toBe(1);
  expect(isThere(db, binned)).toBe(false);
  expect(rowsOf(db, binned)).toEqual([]);
  expect(isThere(db, kept)).toBe(true);
});

test("a plan that was taken out of the bin in time is not removed", () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const id = aBinnedPlan(db, owner, noon);
  const { version } = findPlan(db, id) ?? { version: 0 };
  expect(restorePlan(db, owner, id, { seenVersion: version, now: after(29 * day) }).ok).toBe(true);

  expect(emptyBin(db, after(400 * day))).toBe(0);
  expect(isThere(db, id)).toBe(true);
});

function aSession(db: Db, userId: string, token: string, expiresAt: Date): void {
  db.insert(sessions).values({ id: token, token, userId, expiresAt, createdAt: noon, updatedAt: noon }).run();
}

test("sessions are forgotten once they have ended, and not before", () => {
  const db = freshDatabase();
  const { id } = anActor(db);
  aSession(db, id, "short", after(day));
  aSession(db, id, "long", after(14 * day));

  expect(deleteExpiredSessions(db, after(day))).toBe(0);
  expect(deleteExpiredSessions(db, after(day + 1000))).toBe(1);
  expect(listSessions(db, id, noon).map(({ token }) => token)).toEqual(["long"]);
});

test("both happen in the night of Helsinki, without anyone asking", async () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const binned = aBinnedPlan(db, owner, noon);
  aSession(db, owner.id, "ended", after(day));

  vi.useFakeTimers({ now: new Date("2027-01-15T01:29:30Z") });
  const stop = startJobs(db, env, lookForDamage);
  expect([isThere(db, binned), listSessions(db, owner.id, noon).length]).toEqual([true, 1]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([isThere(db, binned), listSessions(db, owner.id, noon).length]).toEqual([true, 0]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(isThere(db, binned)).toBe(false);
  await stop();
});

test("clock jumping: what removes for good waits for the next night when the clock was set forward meanwhile", async () => {
  const db = freshDatabase();
  const binned = aBinnedPlan(db, anActor(db), noon);

  vi.useFakeTimers({ now: after(60_000) });
  const stop = startJobs(db, env, lookForDamage);
  const wasClockSet = createClockWatch();
  vi.setSystemTime(new Date("2027-01-15T01:39:30Z"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(isThere(db, binned)).toBe(true);
  await stop();

  expect([wasClockSet(), wasClockSet()]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(2 * day);
  expect(wasClockSet()).toBe(false);
  vi.setSystemTime(Date.now() - 2 * 3_600_000);
  expect(wasClockSet()).toBe(true);
});

test("clock jumping: jobs that run again at an hour they had write nothing a second time", async () => {
  const db = freshDatabase();
  await setUp(db, { MODE: "demo", ORIGIN: env.ORIGIN }, noon);
  const runAll = (now: Date) => {
    for (const { run } of dailyJobs(env.ORIGIN)) run(db, now);
    return listMails(db, 10_000).length;
  };
  const later = after(40 * day);
  const first = runAll(later);
  expect(first).toBeGreaterThan(0);
  for (const jump of [0, -3_600_000, -day, 0]) expect(runAll(new Date(later.getTime() + jump))).toEqual(first);
});

test("jobs that were stopped do nothing more", async () => {
  const db = freshDatabase();
  const binned = aBinnedPlan(db, anActor(db), noon);

  vi.useFakeTimers({ now: new Date("2027-01-15T01:00:00Z") });
  await startJobs(db, env, lookForDamage)();
  await vi.advanceTimersByTimeAsync(2 * day);
  expect(isThere(db, binned)).toBe(true);
});

test("a stop waits for the answers that are being taken into the log, and leaves the rest for the next start", async () => {
  const db = freshDatabase();
  const owner = anActor(db);
  const planId = aPlan(db, owner);
  const saved = { planId, kind: "answer", question: "need", value: "x", by: owner.id, at: noon };
  for (let version = 1; version <= 4000; version += 1)
    db.insert(planEvents)
      .values({ ...saved, version })
      .run();
  const logged = () => findLastAct(db)?.number ?? 0;

  const stop = startJobs(db, env, lookForDamage);
  const before = logged();
  await expect.poll(logged, { timeout: 20_000, interval: 2 }).toBeGreaterThan(before);
  await stop();
  const atStop = logged();
  expect(hasUnloggedAnswers(db)).toBe(true);
  await new Promise((later) => setTimeout(later, 100));
  expect(logged()).toBe(atStop);

  await logSavedAnswers(db);
  expect([hasUnloggedAnswers(db), verifyActLog(db).broken]).toEqual([false, undefined]);
});
