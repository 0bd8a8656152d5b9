import type { Db } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { aCoordinator } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import { carryOutRetention } from "~/features/accounts/personal-data/carry-out.server.ts";
import {
  answerFeedback,
  leaveFeedback,
  openStatementQueue,
  remindOfFeedback,
} from "~/features/feedback/statement-feedback.server.ts";

const day = 86_400_000;
const after = (days: number) => new Date(noon.getTime() + days * day);
const given = { origin: "https://plans.example", now: noon };
const told = { text: "The map cannot be read with a screen reader.", page: "/fi/cities", email: "reader@home.example" };

function received(email = told.email): { db: Db; coordinator: ReturnType<typeof aCoordinator> } {
  const db = freshDatabase();
  const coordinator = aCoordinator(db);
  leaveFeedback(db, { lang: "en", told: { ...told, email } }, given);
  return { db, coordinator };
}

const queueOf = (db: Db, coordinator: ReturnType<typeof aCoordinator>, now: Date) => {
  const opened = openStatementQueue(db, coordinator, "en", now);
  return opened.ok ? opened.value.items : [];
};

test("feedback waits for coordinators with its last day to answer, two weeks after it came, and late ones are marked", () => {
  const { db, coordinator } = received();
  expect(queueOf(db, coordinator, after(14))).toMatchObject([
    { text: told.text, due: "7 December 2026", isLate: false },
  ]);
  expect(queueOf(db, coordinator, after(15))).toMatchObject([{ isLate: true }]);
  expect(openStatementQueue(db, anActor(db), "en", noon)).toEqual({ ok: false, refusal: { kind: "not-found" } });
});

test("coordinators are reminded once before the last day and once after it", () => {
  const { db } = received();
  const counts = [5, 10, 11, 12, 14, 15, 16].map((days) => remindOfFeedback(db, "", after(days)));
  expect(counts).toEqual([0, 0, 1, 0, 0, 1, 0]);
});

test("the answer goes by mail to whoever gave an address, once, and then nobody is reminded", () => {
  const { db, coordinator } = received();
  const [{ id } = { id: "" }] = queueOf(db, coordinator, noon);
  const answer = "The map has a list beside it now.";
  expect(answerFeedback(db, anActor(db), { id, answer }, noon).ok).toBe(false);
  expect(answerFeedback(db, coordinator, { id, answer }, noon).ok).toBe(true);
  expect(answerFeedback(db, coordinator, { id, answer: "Again" }, noon).ok).toBe(true);
  const mails = listMails(db, 20).filter(({ to }) => to === told.email);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(answer);
  expect(queueOf(db, coordinator, noon)).toEqual([]);
  expect(remindOfFeedback(db, "", after(20))).toBe(0);
});

test("feedback without an address is answered without a mail, and is forgotten after its period", () => {
  const { db, coordinator } = received("");
  const [{ id } = { id: "" }] = queueOf(db, coordinator, noon);
  const before = listMails(db, 20).length;
  expect(answerFeedback(db, coordinator, { id, answer: "Thank you." }, noon).ok).toBe(true);
  expect(listMails(db, 20)).toHaveLength(before);
  carryOutRetention(db, "", after(731));
  expect(answerFeedback(db, coordinator, { id, answer: "Thank you." }, noon).ok).toBe(false);
});
