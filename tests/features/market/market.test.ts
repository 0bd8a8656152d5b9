import { parseFeed } from "@rowanmanning/feed-parser";
import { findPlan } from "db/repositories/plans.ts";
import { vaasaPlan } from "db/seed/content/demo-plan-vaasa.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { languages } from "~/domain/lang.ts";
import { marketAtom, marketCalendar } from "~/features/market/market-feeds.server.ts";
import { showDialogue, showMarket } from "~/features/market/show-market.server.ts";
import { type MarketForm, marketFields } from "~/features/plans/market/market-fields.ts";
import { openMarket } from "~/features/plans/market/open-market.server.ts";
import { postMarket } from "~/features/plans/market/post-market.server.ts";
import { writePlan } from "~/features/plans/seed-demo-plans.server.ts";

const empty = Object.fromEntries(marketFields.map((field) => [field, ""])) as MarketForm;
const secretValue = "SECRET-BUDGET-WORDS";
const noteId = "6f0e7a52-5d40-4f0c-9a5e-0d3c53b8a001";

function aDialogue() {
  const db = libraryDatabase();
  const owner = anActor(db, { city: "vaasa" });
  const answers = { ...vaasaPlan.answers, "companies-few-why": secretValue };
  const planId = writePlan(db, owner, { ...vaasaPlan, answers }, noon);
  const post = (intent: string, form: Partial<MarketForm>, actor = owner, now = noon) =>
    postMarket(db, actor, planId, { intent, form: { ...empty, ...form } }, now);
  const wish = { version: "0", questions: "Vad kostar det?", howTo: "Per e-post", closesOn: "2027-01-15", read: "yes" };
  const shown = (now = noon) => showDialogue(db, "1", "en", now);
  const dialogue = (now = noon) => {
    const page = shown(now);
    return page.ok ? page.value.dialogue : undefined;
  };
  return { db, owner, planId, post, wish, shown, dialogue };
}

test("nothing of a plan's dialogue is public until the owner makes it so, and then nothing but what was", () => {
  const { db, post, wish, shown, dialogue } = aDialogue();
  expect(shown().ok).toBe(false);
  expect(showMarket(db, "fi", noon).open).toEqual([]);
  expect(post("publish", wish)).toMatchObject({ ok: true });
  for (const lang of languages) {
    const page = showDialogue(db, "1", lang, noon);
    const said = JSON.stringify([
      page,
      showMarket(db, lang, noon),
      marketAtom(db, { lang, origin: "https://x.example", now: noon }),
    ]);
    expect(said).not.toContain(secretValue);
    expect(said).not.toContain("Upphandlingssakkunnig");
    expect(said).toContain("Vad kostar det?");
  }
  expect(dialogue()?.isOpen).toBe(true);
  expect(dialogue()?.language).toBe("sv");
});

test("the public copy stays as it was until the owner makes it public again", () => {
  const { db, planId, post, wish, dialogue } = aDialogue();
  post("publish", wish);
  const before = JSON.stringify(dialogue()?.invitation);
  db.$client
    .prepare("UPDATE answers SET value = ? WHERE plan_id = ? AND question = 'need-statement'")
    .run(JSON.stringify("CHANGED-NEED"), planId);
  expect(JSON.stringify(dialogue()?.invitation)).toBe(before);
  expect(post("publish", wish)).toMatchObject({ ok: false, refusal: { kind: "changed" } });
  expect(post("publish", { ...wish, version: "1" })).toMatchObject({ ok: true });
  expect(JSON.stringify(dialogue()?.invitation)).toContain("CHANGED-NEED");
});

test("only the owner makes public, and only what was read, complete and not past its last day", () => {
  const { db, planId, post, wish, shown } = aDialogue();
  const writer = anActor(db, { city: "turku" });
  const reader = anActor(db, { city: "oulu" });
  const stranger = anActor(db, { city: "vaasa" });
  const join = db.$client.prepare("INSERT INTO plan_members (plan_id, user_id, role, added_at) VALUES (?, ?, ?, 0)");
  join.run(planId, writer.id, "writer");
  join.run(planId, reader.id, "reader");
  expect(post("publish", wish, writer)).toMatchObject({ refusal: { kind: "forbidden" } });
  expect(post("note", {}, reader)).toMatchObject({ refusal: { kind: "forbidden" } });
  expect(post("publish", wish, stranger)).toMatchObject({ refusal: { kind: "not-found" } });
  expect(openMarket(db, stranger, planId, "fi", noon).ok).toBe(false);
  for (const wrong of [{ read: "" }, { questions: " " }, { howTo: "" }, { closesOn: "2026-11-22" }, { closesOn: "x" }])
    expect(post("publish", { ...wish, ...wrong })).toMatchObject({ refusal: { kind: "invalid" } });
  db.$client.prepare("DELETE FROM answers WHERE question = 'dialogue-plan'").run();
  expect(post("publish", wish)).toMatchObject({ refusal: { kind: "changed" } });
  expect(shown().ok).toBe(false);
});

test("an answer given to one is given to all, once, without the name of who asked", () => {
  const { db, owner, planId, post, wish, dialogue } = aDialogue();
  post("publish", wish);
  const note = {
    id: noteId,
    day: "2026-11-23",
    party: "HEMLIGT-BOLAG",
    question: "Kan centralen behållas?",
    answer: "",
  };
  expect(post("note", note)).toMatchObject({ ok: true });
  expect(post("note", note)).toMatchObject({ ok: true });
  expect(dialogue()?.answers).toEqual([]);
  expect(post("answer", { id: noteId, answer: "Ja, den kan behållas." })).toMatchObject({ ok: true });
  expect(post("answer", { id: noteId, answer: "Nej." })).toMatchObject({ refusal: { kind: "changed" } });
  expect(dialogue()?.answers.map(({ question, answer }) => [question, answer])).toEqual([
    ["Kan centralen behållas?", "Ja, den kan behållas."],
  ]);
  expect(JSON.stringify(dialogue())).not.toContain("HEMLIGT-BOLAG");
  const page = openMarket(db, owner, planId, "sv", noon);
  expect(page.ok && page.value.notes.map(({ party }) => party)).toEqual(["HEMLIGT-BOLAG"]);
});

test("it closes by its date; then what was learned is told", () => {
  const { db, post, wish, dialogue } = aDialogue();
  post("publish", wish);
  const later = new Date("2027-01-16T10:00:00Z");
  expect(dialogue(new Date("2027-01-15T20:00:00Z"))?.isOpen).toBe(true);
  expect(dialogue(later)?.isOpen).toBe(false);
  expect(showMarket(db, "sv", later).closed).toHaveLength(1);
  expect(post("learned", { version: "1", learned: "Tre företag kan." }, undefined, later)).toMatchObject({ ok: true });
  expect(dialogue(later)?.learned).toBe("Tre företag kan.");
});

test("of a withdrawn one the public learns only that; of one whose plan is in the bin nothing", () => {
  const { db, planId, post, wish, shown } = aDialogue();
  post("publish", wish);
  expect(post("withdraw", { version: "1" })).toMatchObject({ ok: true });
  expect(shown()).toMatchObject({ ok: true, value: { dialogue: null } });
  expect(JSON.stringify(shown())).not.toContain(findPlan(db, planId)?.title);
  expect(showMarket(db, "fi", noon).open).toEqual([]);
  expect(post("publish", { ...wish, version: "2" })).toMatchObject({ ok: true });
  db.$client.prepare("UPDATE plans SET binned_at = 1").run();
  expect(shown().ok).toBe(false);
  expect(showMarket(db, "fi", noon).open).toEqual([]);
});

test("the feed and the calendar read back: the title, its language, and every day", () => {
  const { db, post, wish } = aDialogue();
  const asked = { lang: "fi" as const, origin: "https://x.example", now: noon };
  expect(marketCalendar(db, asked)).toContain("END:VCALENDAR");
  post("publish", wish);
  const feed = parseFeed(marketAtom(db, asked));
  expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
    [vaasaPlan.answers.title, "https://x.example/fi/market/1"],
  ]);
  const calendar = marketCalendar(db, asked).replaceAll("\r\n ", "");
  const days = [...calendar.matchAll(/^DTSTART;VALUE=DATE:(\d{8})$/gm)].map(([, day]) => day);
  expect(days.toSorted()).toEqual(["20270115", "20270118", "20270203"]);
  expect(calendar).toContain("URL:https://x.example/fi/market/1");
});
