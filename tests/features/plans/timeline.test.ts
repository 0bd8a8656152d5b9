import type { Db } from "db/connection.ts";
import { tamperePlan } from "db/seed/content/demo-plan-tampere.ts";
import { freshDatabase, libraryDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import type { Block, Content } from "~/domain/document.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { openPlanDocument } from "~/features/plans/documents/open-full.server.ts";
import { openPlan } from "~/features/plans/open-plan.server.ts";
import { openCalendar, openTimeline } from "~/features/plans/open-timeline.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

const origin = "https://plans.example";

function aFullPlan() {
  const db = libraryDatabase();
  const owner = anActor(db, { city: tamperePlan.cityId });
  const colleague = anActor(db, { city: tamperePlan.cityId });
  return { db, owner, colleague, id: writePlan(db, owner, tamperePlan, noon) };
}

function save(db: Db, owner: Actor, id: string, fields: Record<string, string>): void {
  const saved = saveAnswers(db, owner, id, fieldsOf(new URLSearchParams(fields)), noon);
  expect(saved).toMatchObject({ ok: true, value: { problems: [], conflicts: [] } });
}

const contentOf = (blocks: readonly Block[]): Content[] =>
  blocks.flatMap((block) => {
    if (block.type === "answers") return block.items.flatMap(({ content }) => content);
    return block.type === "heading" || block.type === "page-break" ? [] : [block];
  });

describe("the schedule of a plan", () => {
  test.each(languages)("is drawn, said in words and in a table on its own page in %s", (lang) => {
    const { db, owner, id } = aFullPlan();
    const page = openTimeline(db, owner, id, lang, noon);
    if (!page.ok) throw new Error("no page");
    const { schedule, changeAt } = page.value;
    expect(schedule.drawn?.table.rows.length).toBeGreaterThan(8);
    expect(schedule.drawn?.wide.alt).toContain(schedule.outcome);
    expect(changeAt.length).toBeGreaterThan(3);
  });

  test("goes into a calendar as one event a stage, with the way back to the plan", () => {
    const { db, owner, id } = aFullPlan();
    const page = openTimeline(db, owner, id, "fi", noon);
    const calendar = openCalendar(db, owner, id, { lang: "fi", origin, now: noon });
    if (!page.ok || !calendar.ok) throw new Error("no page");
    const file = (calendar.value ?? "").replaceAll("\r\n ", "");
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(page.value.schedule.drawn?.table.rows.length ?? 0);
    expect(file).toContain(`URL:${origin}/fi/plans/${id}/timeline`);
    expect(file).toContain(`UID:${id}-notice@plans.example`);
  });

  test("cannot be counted of a plan just begun: the page says what is missing, and there is no calendar", () => {
    const db = freshDatabase();
    const owner = anActor(db);
    const id = aPlan(db, owner);
    const page = openTimeline(db, owner, id, "en", noon);
    expect(page).toMatchObject({ ok: true, value: { schedule: { drawn: null, fits: null } } });
    expect(openCalendar(db, owner, id, { lang: "en", origin, now: noon })).toEqual({ ok: true, value: undefined });
  });

  test("names the step that does not fit and by how many days", () => {
    const { db, owner, id } = aFullPlan();
    save(db, owner, id, { q: "in-use-by", "v:in-use-by": "1", "in-use-by": "1.3.2027" });
    const page = openTimeline(db, owner, id, "en", noon);
    if (!page.ok) throw new Error("no page");
    expect(page.value.schedule.fits).toBe(false);
    expect(page.value.schedule.issues.join(" ")).toMatch(/\d+ days too late/);
  });

  test.each(languages)("is a drawing with its text and a table in the plan's document in %s", (lang: Lang) => {
    const { db, owner, id } = aFullPlan();
    const document = openPlanDocument(db, owner, id, lang, noon);
    const page = openTimeline(db, owner, id, lang, noon);
    if (!document.ok || !page.ok) throw new Error("no document");
    const { drawn, outcome } = page.value.schedule;
    const content = contentOf(document.value.blocks);
    expect(content).toContainEqual(drawn?.wide);
    expect(content).toContainEqual(drawn?.table);
    expect(content).toContainEqual(expect.objectContaining({ type: "note", text: outcome }));
  });

  test("is open to a colleague of the city, until one of its answers is kept from them", () => {
    const { db, owner, colleague, id } = aFullPlan();
    expect(openTimeline(db, colleague, id, "en", noon)).toMatchObject({ ok: true, value: { changeAt: [] } });
    const figures = () =>
      JSON.stringify(openPlanDocument(db, colleague, id, "en", noon)).split('"type":"figure"').length;
    const before = figures();
    const secret = { "level:notice-date": "secret", "ground:notice-date": "24-1-17" };
    save(db, owner, id, { q: "notice-date", "v:notice-date": "1", "notice-date": "15.2.2027", ...secret });
    expect(openTimeline(db, colleague, id, "en", noon)).toEqual({ ok: false, refusal: { kind: "not-found" } });
    const asking = { lang: "en" as const, origin, now: noon };
    expect(openCalendar(db, colleague, id, asking)).toEqual({ ok: false, refusal: { kind: "not-found" } });
    expect(figures()).toBe(before - 1);
    expect(openPlan(db, colleague, id, "en", noon)).toMatchObject({ ok: true, value: { seesTimeline: false } });
    expect(openTimeline(db, owner, id, "en", noon).ok).toBe(true);
  });

  test("does not exist for officers of another city", () => {
    const { db, id } = aFullPlan();
    const other = anActor(db, { city: "vaasa" });
    expect(openTimeline(db, other, id, "en", noon)).toEqual({ ok: false, refusal: { kind: "not-found" } });
  });
});
