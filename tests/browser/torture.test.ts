import { askForChanges } from "tests/support/asked-changes.ts";
import { type Demo, planId, startDemo } from "tests/support/demo.ts";
import { type Kept, keptOf, torture } from "tests/support/torture.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * Nothing typed is lost: over a line that drops, delays, repeats and reorders saves, with the server killed meanwhile.
 * The long run types a thousand texts (`TORTURE_EDITS`) from a new seed each time; `TORTURE_SEED` repeats one.
 */

const edits = Number(process.env.TORTURE_EDITS ?? 25);
const kills = Math.max(1, Math.round(edits / 60));
const isLong = edits > 25;
const seed = Number(process.env.TORTURE_SEED ?? (isLong ? Date.now() % 1_000_000_000 : 20_261_122));
let demo: Demo;
let plan: string;

beforeAll(async () => {
  process.stdout.write(`torture: TORTURE_SEED=${seed} TORTURE_EDITS=${edits}\n`);
  demo = await startDemo();
  const { context, page } = await demo.as("officer.vaasa");
  plan = await planId(demo, page, "en", "Styrning av effekttoppar i stadens fastigheter");
  await context.close();
  askForChanges(demo.server.file, plan, ["Say how often.", "Say how many.", "Say where."]);
});
afterAll(() => demo.end());

test("one person: what was shown as saved is stored once, what was not is still in the browser, and the last text stands", async () => {
  const endured = await torture(demo, { plan, seed, edits, who: ["officer.vaasa"], kills });
  const { answers, history } = keptOf(demo.server.file, plan);
  const texts = history.map(({ text }) => text);
  expect(endured.savedShown.length).toBeGreaterThan(0);
  expect(endured.savedShown.filter(({ text }) => !texts.includes(text))).toEqual([]);
  const own = texts.filter((text) => text.includes(` ${seed} `));
  expect(own.filter((text, place) => own.indexOf(text) !== place)).toEqual([]);
  expect(endured.last.filter(({ text }) => !endured.onDevice.includes(text))).toEqual([]);
  expect(endured.last.map(({ field }) => answers.get(field))).toEqual(endured.last.map(({ text }) => text));
});

const both = ["officer.vaasa", "lead.vaasa"];

test("two people on the same answers: every text that was shown as saved, and each one's last, is an answer or in the history", async () => {
  const endured = await torture(demo, { plan, seed: seed + 1, edits, who: both, kills });
  const { history } = keptOf(demo.server.file, plan);
  const texts = history.map(({ text }) => text);
  expect(endured.savedShown.filter(({ text }) => !texts.includes(text))).toEqual([]);
  expect(endured.last.filter(({ text }) => !endured.onDevice.includes(text))).toEqual([]);
  expect(endured.last.filter(({ text }) => !texts.includes(text))).toEqual([]);
  expect(savedAgain(history)).toEqual([]);
});

test("two people who add rows to one group, write in them and take them away: each one's rows stay, and what they wrote last", async () => {
  const endured = await torture(demo, { plan, seed: seed + 2, edits, who: both, kills, where: "rows" });
  const { answers, history } = keptOf(demo.server.file, plan);
  const texts = history.map(({ text }) => text);
  expect(endured.savedShown.length).toBeGreaterThan(0);
  expect(endured.savedShown.filter(({ text }) => !texts.includes(text))).toEqual([]);
  expect(endured.last.filter(({ text }) => !endured.onDevice.includes(text))).toEqual([]);
  expect(endured.last.map(({ field }) => answers.get(field))).toEqual(endured.last.map(({ text }) => text));
});

test("two people who reply to the comments of an expert: what was shown as saved, and each one's last, is a reply or in the history", async () => {
  const endured = await torture(demo, { plan, seed: seed + 3, edits, who: both, kills, where: "replies" });
  const { history } = keptOf(demo.server.file, plan);
  const texts = history.map(({ text }) => text);
  expect(endured.savedShown.length).toBeGreaterThan(0);
  expect(endured.savedShown.filter(({ text }) => !texts.includes(text))).toEqual([]);
  expect(endured.last.filter(({ text }) => !endured.onDevice.includes(text))).toEqual([]);
  expect(endured.last.filter(({ text }) => !texts.includes(text))).toEqual([]);
  expect(savedAgain(history.filter(({ kind }) => kind === "reply"))).toEqual([]);
});

/** Answers and replies that were stored although they stood already. */
const savedAgain = (history: readonly Kept[]): Kept[] => {
  const answered = history.filter(({ kind }) => kind === "answer" || kind === "reply");
  return answered.filter(
    ({ field, text }, place) =>
      answered.findLast((one, before) => before < place && one.field === field)?.text === text,
  );
};
