import { findActorByEmail } from "db/repositories/actors.ts";
import { freshDatabase } from "tests/support/database.ts";
import { seedManyReviews, today } from "tests/support/many-reviews.ts";
import { anActor } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { states } from "~/domain/case/moves.ts";
import { languages } from "~/domain/lang.ts";
import { openOverview, openSheet } from "~/features/coordination/overview/open-overview.server.ts";
import { textOf } from "~/features/coordination/overview/sheet.ts";
import { sheetCsv } from "~/features/coordination/overview/sheet-file.server.ts";

const db = freshDatabase();
seedManyReviews(db, 600);
const coordinator = findActorByEmail(db, "coordinator@demo.example") ?? anActor(db, { roles: ["coordinator"] });
const now = new Date(`${today}T09:00:00Z`);

function sheet(id: string) {
  const found = openSheet(db, coordinator, id, "en", now);
  if (!found.ok) throw new Error(id);
  return found.value;
}

const ask = (sql: string, ...values: (string | number)[]): number =>
  Number(
    db.$client
      .prepare(sql)
      .pluck()
      .get(...values) ?? 0,
  );

test("the figures are those of a count made apart from the page", () => {
  const byState = sheet("states").rows.map(([, count]) => count);
  expect(byState).toEqual(states.map((state) => ask("SELECT count(*) FROM plans WHERE state = ?", state)));

  const year = "decided_at >= unixepoch('2025-11-30 22:00:00') * 1000";
  const all = ask(`SELECT count(*) FROM decisions WHERE ${year}`);
  const ranked = (rank: number) =>
    ask(`SELECT working_days FROM decisions WHERE ${year} ORDER BY working_days LIMIT 1 OFFSET ?`, rank - 1);
  expect(sheet("decision-times").rows.at(-1)?.slice(1)).toEqual([
    all,
    ranked(Math.ceil(all * 0.5)),
    ranked(Math.ceil(all * 0.9)),
  ]);

  const sent = sheet("flow").rows.reduce((sum, row) => sum + Number(row[2]), 0);
  expect(sent).toBe(ask("SELECT count(*) FROM plan_events WHERE kind = 'submit'"));
  const [busiest] = sheet("experts").rows;
  const isWaiting = "state IN ('assigned', 'open', 'started')";
  expect(busiest?.[1]).toBe(
    ask(`SELECT max(n) FROM (SELECT count(*) AS n FROM reviews WHERE ${isWaiting} GROUP BY expert_id)`),
  );
  expect(sheet("late").rows).toHaveLength(ask(`SELECT count(*) FROM reviews WHERE ${isWaiting} AND due_on < ?`, today));
  expect(sheet("cities").rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(600);
  expect(sheet("themes").rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(600);
  const before = "state IN ('draft', 'submitted', 'in-review', 'changes-asked', 'approved') AND notice_on IS NOT NULL";
  expect(sheet("pipeline").rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(
    ask(`SELECT count(*) FROM plans WHERE ${before}`),
  );
  expect(sheet("planned").rows).toHaveLength(
    ask(`SELECT count(*) FROM plans WHERE ${before} AND notice_on >= ?`, today),
  );
});

test("a file holds every line of its table, the page only the first of a long one", () => {
  const page = openOverview(db, coordinator, "fi", now);
  const planned = page.ok ? page.value.find(({ id }) => id === "planned") : undefined;
  expect(planned?.rows).toHaveLength(25);
  expect(planned?.more).toBe(25);
  const whole = sheet("planned");
  expect(sheetCsv(whole).split("\r\n")).toHaveLength(whole.rows.length + 2);
});

test("a plan in the bin is not counted, and of a draft nothing is told but title, city, theme, state and dates", () => {
  const own = freshDatabase();
  seedManyReviews(own, 100);
  own.$client
    .prepare("UPDATE plans SET object = 'SECRET-OBJECT', title = 'Binned title', binned_at = 1 WHERE id = 'plan-1'")
    .run();
  own.$client.prepare("UPDATE plans SET object = 'SECRET-OBJECT' WHERE state = 'draft'").run();
  for (const lang of languages) {
    const found = openOverview(own, coordinator, lang, now);
    const said = JSON.stringify(found);
    expect(said).not.toContain("SECRET-OBJECT");
    expect(said).not.toContain("Binned title");
    const states = found.ok ? found.value.find(({ id }) => id === "states") : undefined;
    expect(states?.rows.reduce((sum, row) => sum + Number(textOf(row[1] ?? 0)), 0)).toBe(99);
  }
});

test.each(["officer", "city-lead", "expert"] as const)(
  "for somebody who is only %s the overview is not there",
  (role) => {
    const actor = anActor(db, { roles: [role], city: "city-1" });
    expect(openOverview(db, actor, "fi", now).ok).toBe(false);
    expect(openSheet(db, actor, "states", "fi", now).ok).toBe(false);
  },
);
