import { listAnswersOf } from "db/repositories/answers.ts";
import { findInBank, listWordings } from "db/repositories/wordings.ts";
import { firstWordings, seedWordings } from "db/seed/wordings.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { findQuestion } from "~/domain/form/answers.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { languages } from "~/domain/lang.ts";
import { insertionPlace } from "~/domain/wordings/insertion.ts";
import { openLog } from "~/features/log/open-log.server.ts";
import { openStep } from "~/features/plans/open-step.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { insertWording } from "~/features/plans/wordings/insert-wording.server.ts";
import { insertedText } from "~/features/plans/wordings/inserted-text.server.ts";
import { openWordings } from "~/features/plans/wordings/open-wordings.server.ts";
import { openKeptWording, openKeptWordings } from "~/features/wordings/open-kept-wordings.server.ts";
import { showWording, showWordings } from "~/features/wordings/show-wordings.server.ts";
import { type PostedWording, postedOf } from "~/features/wordings/wording-form.ts";
import { postWording } from "~/features/wordings/write-wording.server.ts";

function aBank() {
  const db = freshDatabase();
  seedWordings(db, noon);
  const keeper = anActor(db, { roles: ["coordinator"], city: null, name: "Kaisa Keeper" });
  const officer = anActor(db);
  const plan = aPlan(db, officer);
  const numberOf = (title: string) => listWordings(db).find(({ content }) => content.title.en === title)?.number ?? 0;
  const doNothing = numberOf("What it costs to do nothing");
  const insert = (given: { question?: string; step?: string; wording?: number; actor?: typeof officer } = {}) => {
    const { question = "if-nothing", step = "need", wording = doNothing, actor = officer } = given;
    return insertWording(db, actor, plan, { step, question, wording: String(wording), lang: "en" }, noon);
  };
  const type = (question: string, text: string) =>
    saveAnswers(
      db,
      officer,
      plan,
      new Map([
        ["q", [question]],
        [`v:${question}`, [String(answer(question)?.version ?? 0)]],
        [question, [text]],
      ]),
      noon,
    );
  const answers = (question: string) => listAnswersOf(db, [plan], [question]).get(plan) ?? [];
  const answer = (question = "if-nothing") => answers(question)[0];
  const post = (
    fields: PostedWording,
    given: { intent?: string; number?: number; seen?: number; version?: number; actor?: typeof officer } = {},
  ) => {
    const { intent = "publish", number, seen = 0, version = 0, actor = keeper } = given;
    const posted = { intent, seen: String(seen), version: String(version), fields };
    return postWording(db, actor, number === undefined ? undefined : String(number), posted, noon);
  };
  return { db, keeper, officer, plan, doNothing, numberOf, insert, type, answer, answers, post };
}

const entry: PostedWording = {
  kind: ["criterion"],
  ...Object.fromEntries(
    languages.flatMap((lang) => [
      [`title-${lang}`, [`Title ${lang}`]],
      [`text-${lang}`, [`Text ${lang}`]],
      [`source-${lang}`, [`Source ${lang}`]],
    ]),
  ),
  address: ["https://www.finlex.fi/"],
  readOn: ["2026-11-22"],
  questions: ["requirements"],
};

test("the first content is whole in three languages, names its source and suits questions that take a text", () => {
  const all = firstWordings();
  expect(all.length).toBeGreaterThanOrEqual(15);
  for (const { title, text, source, questions } of all) {
    for (const lang of languages) for (const said of [title, text, source.name]) expect(said[lang]).not.toBe("");
    expect(source.readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(questions.length).toBeGreaterThan(0);
    for (const id of questions) {
      const place = findQuestion(currentForm, id);
      expect(place && insertionPlace(place.question), id).toBeDefined();
    }
  }
  expect(new Set(all.map(({ title }) => title.en)).size).toBe(all.length);
});

test("each entry of the first content, with its source, fits an answer that is still empty", () => {
  const tooLong = firstWordings().flatMap((content) =>
    content.questions.flatMap((id) => {
      const kind = findQuestion(currentForm, id)?.question.kind;
      const place = kind && insertionPlace({ kind });
      const column =
        place?.kind === "row" && kind?.kind === "rows"
          ? kind.columns.find((one) => one.id === place.column)
          : undefined;
      const target = column?.kind ?? kind;
      const most = target?.kind === "long" ? target.max : 0;
      return languages.filter((lang) => insertedText(content, lang).length > most).map((lang) => [id, lang]);
    }),
  );
  expect(tooLong).toEqual([]);
});

test("set-up fills an empty bank once and leaves what coordinators made of it", () => {
  const { db, post, doNothing } = aBank();
  const before = listWordings(db);
  post({}, { intent: "withdraw", number: doNothing, seen: 1 });
  seedWordings(db, noon);
  expect(listWordings(db)).toHaveLength(before.length);
  expect(listWordings(db).find(({ number }) => number === doNothing)?.state).toBe("withdrawn");
});

test.each([
  ["hiilijalanjäljen", "Carbon footprint as an award criterion"],
  ["koldioxid", "Carbon footprint as an award criterion"],
  ["immateriaalioikeus", "Intellectual property: the supplier owns, the buyer uses"],
  ["bonus", "A yearly bonus for new solutions"],
  ["välitavoitteista", "Phases, intermediate targets and the right to end"],
])("%s finds %s", (q, title) => {
  const { db } = aBank();
  expect(findInBank(db, { q })[0]?.content.title.en).toBe(title);
});

test("kind and theme narrow what is found, and what suits every theme stays", () => {
  const { db } = aBank();
  const found = showWordings(db, { q: "", kind: "criterion", theme: "digitalisation" }, "en").wordings;
  expect(found.map(({ kind }) => kind)).toEqual(found.map(() => "criterion"));
  expect(found.map(({ title }) => title)).toContain("A functional requirement");
  expect(found.map(({ title }) => title)).not.toContain("Carbon footprint as an award criterion");
});

test("a text goes to the end of the answer with its source, and what was written stays", () => {
  const { insert, type, answer, db, plan, officer } = aBank();
  type("if-nothing", "Omat sanat.");
  expect(insert()).toEqual({ ok: true, value: null });
  const text = String(answer()?.value);
  expect(text.startsWith("Omat sanat.\n\nNyt tarve aiheuttaa vuodessa")).toBe(true);
  expect(text).toContain("\nLähde: Innohankinnan arviointiperusteet (2026-1): Tarve ja käyttäjät");
  const events = db.$client
    .prepare("SELECT version FROM plan_events WHERE plan_id = ? AND question = 'if-nothing' AND kind = 'answer'")
    .pluck()
    .all(plan);
  expect(events).toEqual([1, 2]);
  const page = openWordings(db, officer, plan, { step: "need", question: "if-nothing" }, { q: "", lang: "en" });
  expect(page).toMatchObject({ ok: true, value: { canInsert: true, wordings: [{ isThere: true }] } });
});

test("a text that is in the answer is not added again, however often the button is pressed", () => {
  const { insert, answer } = aBank();
  insert();
  const once = answer();
  expect(insert()).toEqual({ ok: true, value: null });
  expect(answer()).toEqual(once);
});

test("a text that was typed on an older page and comes after the insertion is a conflict, and both are there to choose from", () => {
  const { insert, type, answer, officer, plan, db } = aBank();
  type("if-nothing", "Ensin.");
  insert();
  const late = new Map([
    ["q", ["if-nothing"]],
    ["v:if-nothing", ["1"]],
    ["if-nothing", ["Ensin. Ja lisää."]],
  ]);
  const saved = saveAnswers(db, officer, plan, late, noon);
  expect(saved).toMatchObject({ ok: true, value: { saved: [], conflicts: [{ mine: "Ensin. Ja lisää." }] } });
  expect(String(answer()?.value)).toContain("Nyt tarve aiheuttaa");
});

test("a criterion becomes a new row of its group, under a heading, and only once", () => {
  const { insert, numberOf, answers } = aBank();
  const wording = numberOf("Fixed price, competition on quality");
  insert({ step: "criteria", question: "award-criteria", wording });
  insert({ step: "criteria", question: "award-criteria", wording });
  expect(answers("award-criteria").map(({ value }) => value)).toMatchObject([
    { cells: { criterion: "Kiinteä hinta, kilpailu laadulla", scoring: expect.stringContaining("93 § 3 mom.") } },
  ]);
});

test("only who may write the plan inserts, only published texts, and only where a text can stand", () => {
  const { db, insert, plan, doNothing, post, answer } = aBank();
  const reader = anActor(db, { city: "turku" });
  db.$client
    .prepare("INSERT INTO plan_members (plan_id, user_id, role, added_at) VALUES (?, ?, 'reader', 0)")
    .run(plan, reader.id);
  expect(insert({ actor: reader })).toMatchObject({ refusal: { kind: "forbidden" } });
  for (const actor of [
    anActor(db),
    anActor(db, { city: "vaasa" }),
    anActor(db, { roles: ["coordinator"], city: null }),
  ])
    expect(insert({ actor })).toMatchObject({ refusal: { kind: "not-found" } });
  expect(insert({ question: "affected-count" })).toMatchObject({ refusal: { kind: "not-found" } });
  expect(insert({ step: "market" })).toMatchObject({ refusal: { kind: "not-found" } });
  expect(insert({ wording: 999 })).toMatchObject({ refusal: { kind: "not-found" } });
  post({}, { intent: "withdraw", number: doNothing, seen: 1 });
  expect(insert()).toMatchObject({ refusal: { kind: "not-found" } });
  expect(answer()).toBeUndefined();
});

test("an answer that would grow over the hard limit is refused with the reason, and stays as it was", () => {
  const { insert, type, answer } = aBank();
  type("if-nothing", "x".repeat(19_990));
  expect(insert()).toMatchObject({ refusal: { kind: "invalid", reason: expect.stringMatching(/20.000/) } });
  expect(String(answer()?.value)).toHaveLength(19_990);
});

test("the step leads to the bank at the questions that it has texts for, and nowhere else", () => {
  const { db, officer, plan } = aBank();
  const step = openStep(db, officer, plan, "need", { lang: "en", showMissing: false, newRows: {}, now: noon });
  const led = step.ok ? step.value.fields.filter(({ hasWordings }) => hasWordings).map(({ id }) => id) : [];
  expect(led).toEqual(["who-affected", "if-nothing"]);
});

test("only coordinators keep the bank; drafts and withdrawn texts are theirs alone", () => {
  const { db, officer, keeper, post } = aBank();
  expect(post(entry, { actor: officer })).toMatchObject({ refusal: { kind: "not-found" } });
  expect(openKeptWordings(db, officer, "en").ok).toBe(false);
  const made = post(entry, { intent: "save" });
  const number = made.ok ? made.value.number : 0;
  expect(showWording(db, String(number), "en").ok).toBe(false);
  expect(openKeptWording(db, officer, String(number), "en").ok).toBe(false);
  expect(openKeptWording(db, keeper, String(number), "en")).toMatchObject({ value: { state: "draft" } });
  post(entry, { intent: "publish", number, seen: 1 });
  expect(showWording(db, String(number), "sv")).toMatchObject({ value: { title: "Title sv" } });
  post({}, { intent: "withdraw", number, seen: 2 });
  expect(showWording(db, String(number), "sv").ok).toBe(false);
});

test("every version is kept and can be put back; the same form sent twice is one version", () => {
  const { db, keeper, post } = aBank();
  const made = post(entry);
  expect(post(entry)).toEqual(made);
  const number = made.ok ? made.value.number : 0;
  post({ ...entry, "text-en": ["Changed"] }, { intent: "save", number, seen: 1 });
  expect(post({ ...entry, "text-en": ["Late"] }, { intent: "save", number, seen: 1 })).toMatchObject({
    refusal: { kind: "changed" },
  });
  post({}, { intent: "put-back", number, seen: 2, version: 1 });
  const page = openKeptWording(db, keeper, String(number), "en");
  const versions = page.ok ? page.value.versions : [];
  expect(versions.map(({ version, texts, name }) => [version, texts[2]?.text, name])).toEqual([
    [3, "Text en", "Kaisa Keeper"],
    [2, "Changed", "Kaisa Keeper"],
    [1, "Text en", "Kaisa Keeper"],
  ]);
  const acts = db.$client.prepare("SELECT act FROM act_log WHERE kind = 'wording' ORDER BY number").pluck().all();
  expect(acts).toEqual(["publish", "write", "put-back"]);
  const log = openLog(db, keeper, { kind: "wording" }, "en");
  expect(log.ok && log.value.lines.map(({ objectName, what }) => `${objectName}: ${what}`)[1]).toBe(
    "Title en: wrote an entry of the bank of wordings",
  );
});

test.each([
  ["title-sv", "", "missing"],
  ["source-fi", " ", "missing"],
  ["text-en", "x".repeat(4001), "too-long"],
  ["title-fi", "a\u0007b", "bad-characters"],
  ["address", "javascript:alert(1)", "bad-address"],
  ["readOn", "yesterday", "bad-day"],
  ["kind", "poem", "bad-kind"],
])("a published text with a wrong %s is refused at its field", (field, value, problem) => {
  const { db, post } = aBank();
  const before = listWordings(db).length;
  expect(post({ ...entry, [field]: [value] })).toMatchObject({
    refusal: { kind: "invalid", problems: [{ field, problem }] },
  });
  expect(listWordings(db)).toHaveLength(before);
});

test("a form filled from an entry and sent back changes nothing", () => {
  const { db, post } = aBank();
  for (const { number, content } of listWordings(db)) post(postedOf(content), { intent: "save", number, seen: 1 });
  expect(listWordings(db).every(({ version }) => version === 1)).toBe(true);
});
