import { cityGuidance } from "db/schema/guidance.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { currentForm } from "~/domain/form/versions.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { openGuidance, openGuidanceList } from "~/features/guidance/open-guidance.server.ts";
import { postGuidance } from "~/features/guidance/write-guidance.server.ts";
import { emptyForm } from "~/features/plans/documents/empty-form.ts";
import { guidanceOfOwnCity } from "~/features/plans/guidance-of-step.server.ts";
import { openStep } from "~/features/plans/open-step.server.ts";

const nothing = { fi: "", sv: "", en: "" };

function aCityLead() {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["officer", "city-lead"], name: "Liisa Lead" });
  const officer = anActor(db);
  const plan = aPlan(db, officer);
  const post = (intent: string, texts: Partial<typeof nothing> = {}, given: { seen?: number; version?: number } = {}) =>
    postGuidance(
      db,
      lead,
      "need-statement",
      {
        intent,
        seen: String(given.seen ?? 0),
        version: String(given.version ?? ""),
        texts: { ...nothing, ...texts },
      },
      noon,
    );
  const atStep = (lang: Lang = "fi", actor = officer, planId = plan) => {
    const step = openStep(db, actor, planId, "need", { lang, showMissing: false, newRows: {}, now: noon });
    return step.ok ? step.value.fields.find(({ id }) => id === "need-statement")?.guidance : undefined;
  };
  const rows = () => db.select().from(cityGuidance).all();
  const page = () => {
    const opened = openGuidance(db, lead, "need-statement", "en");
    return opened.ok ? opened.value : undefined;
  };
  return { db, lead, officer, plan, post, atStep, rows, page };
}

test("what the lead writes is read at the question, in the reader's language or in another that is named", () => {
  const { post, atStep } = aCityLead();
  expect(atStep()).toBeUndefined();
  expect(post("save", { fi: "Kysy Outilta.", sv: "Fråga Outi." })).toMatchObject({ ok: true });
  expect(atStep("fi")).toMatchObject({ city: "tampere", text: "Kysy Outilta.", lang: "fi" });
  expect(atStep("sv")).toMatchObject({ text: "Fråga Outi.", lang: "sv" });
  expect(atStep("en")).toMatchObject({ text: "Kysy Outilta.", lang: "fi" });
  for (const lang of languages) expect(atStep(lang)?.written).toContain("Liisa Lead");
  expect(atStep("fi")?.written).toContain("23.11.2026");
});

test("it is the guidance of the city that owns the plan, also for guests of the team from other cities", () => {
  const { db, post, plan, atStep } = aCityLead();
  post("save", { fi: "Tampereen ohje." });
  const guest = anActor(db, { city: "turku" });
  db.$client
    .prepare("INSERT INTO plan_members (plan_id, user_id, role, added_at) VALUES (?, ?, 'writer', 0)")
    .run(plan, guest.id);
  expect(atStep("fi", guest)?.text).toBe("Tampereen ohje.");
  expect(atStep("fi", guest, aPlan(db, guest))).toBeUndefined();
});

test("only the lead of the city writes it and reads its pages; to others they do not exist", () => {
  const { db, officer, rows } = aCityLead();
  const others = [
    officer,
    anActor(db, { roles: ["coordinator"], city: null }),
    anActor(db, { roles: ["expert"], city: null }),
  ];
  const given = { intent: "save", seen: "0", version: "", texts: { ...nothing, fi: "Ei." } };
  for (const actor of others) {
    expect(postGuidance(db, actor, "need-statement", given, noon)).toMatchObject({ refusal: { kind: "not-found" } });
    expect(openGuidance(db, actor, "need-statement", "fi").ok).toBe(false);
    expect(openGuidanceList(db, actor, { q: "", onlyOwn: false }, "fi").ok).toBe(false);
  }
  expect(rows()).toEqual([]);
  const otherLead = anActor(db, { roles: ["officer", "city-lead"], city: "vaasa" });
  postGuidance(db, otherLead, "need-statement", given, noon);
  expect(rows().map(({ cityId }) => cityId)).toEqual(["vaasa"]);
});

test("no text is lost: a later one, a removal and a text put back are new versions, with who and when", () => {
  const { post, atStep, rows, page } = aCityLead();
  post("save", { fi: "Yksi." });
  post("save", { fi: "Kaksi." }, { seen: 1 });
  expect(post("remove", {}, { seen: 2 })).toMatchObject({ ok: true });
  expect(atStep()).toBeUndefined();
  expect(page()?.earlier.map(({ texts }) => texts[0]?.text)).toEqual(["Kaksi.", "Yksi."]);
  expect(post("put-back", {}, { seen: 3, version: 1 })).toMatchObject({ ok: true });
  expect(atStep()?.text).toBe("Yksi.");
  expect(rows().map(({ version, fi }) => [version, fi])).toEqual([
    [1, "Yksi."],
    [2, "Kaksi."],
    [3, ""],
    [4, "Yksi."],
  ]);
  expect(post("put-back", {}, { seen: 4, version: 9 })).toMatchObject({ refusal: { kind: "not-found" } });
});

test("a text written on what somebody else has changed is refused; the same text sent twice is one version", () => {
  const { db, post, rows } = aCityLead();
  post("save", { fi: "Yksi." });
  expect(post("save", { fi: "Yksi." })).toMatchObject({ ok: true });
  expect(post("save", { fi: "Toinen." })).toMatchObject({ refusal: { kind: "changed" } });
  expect(rows()).toHaveLength(1);
  const acts = db.$client.prepare("SELECT act, object, city, facts FROM act_log WHERE kind = 'city'").all();
  expect(acts).toEqual([
    { act: "guidance", object: "tampere", city: "tampere", facts: '{"question":"need-statement"}' },
  ]);
});

test.each([
  ["nothing at all", { fi: "  " }, "nothing"],
  ["a text that is too long", { sv: "x".repeat(2001) }, "too-long"],
  ["control characters", { en: "a\u0007b" }, "bad-characters"],
])("%s is refused with the reason, and a preview writes nothing", (_, texts, problem) => {
  const { post, rows } = aCityLead();
  for (const intent of ["save", "preview"])
    expect(post(intent, texts)).toMatchObject({ refusal: { kind: "invalid", problems: [{ problem }] } });
  expect(post("preview", { fi: "Hyvä." })).toEqual({ ok: true, value: "preview" });
  expect(rows()).toEqual([]);
});

test("guidance at a question that the form no longer asks is listed apart and can be taken away", () => {
  const { db, lead } = aCityLead();
  const asked = { by: lead.id, at: noon, cityId: "tampere", version: 1, ...nothing };
  db.insert(cityGuidance)
    .values({ ...asked, question: "asked-before", fi: "Vanha." })
    .run();
  const list = () => openGuidanceList(db, lead, { q: "", onlyOwn: true }, "fi");
  expect(list()).toMatchObject({ ok: true, value: { count: 1, steps: [], gone: [{ question: "asked-before" }] } });
  const given = { intent: "remove", seen: "1", version: "", texts: nothing };
  expect(postGuidance(db, lead, "asked-before", given, noon)).toMatchObject({ ok: true });
  expect(list()).toMatchObject({ ok: true, value: { count: 0, gone: [] } });
  expect(postGuidance(db, lead, "never-asked", given, noon)).toMatchObject({ refusal: { kind: "not-found" } });
});

test("the lead finds a question by an inflected word of its label", () => {
  const { db, lead } = aCityLead();
  const list = openGuidanceList(db, lead, { q: "riskit", onlyOwn: false }, "fi");
  const found = list.ok ? list.value.steps.flatMap(({ lines }) => lines.map(({ question }) => question)) : [];
  expect(found).toContain("risks");
  expect(found.length).toBeLessThan(40);
});

test("the form on paper has it for the people of the city alone, with whose it is and of what day", () => {
  const { db, officer, post } = aCityLead();
  const paper = (actor: Actor | undefined, lang: Lang) =>
    JSON.stringify(
      emptyForm(currentForm, {
        ...{ track: "full", lang, createdAt: noon },
        guidance: guidanceOfOwnCity(db, actor, lang),
      }),
    );
  expect(paper(officer, "fi")).not.toContain("Kaupungin oma ohje");
  expect(post("save", { fi: "Kysy Outilta.", sv: "" })).toMatchObject({ ok: true });
  expect(paper(officer, "fi")).toContain("Kysy Outilta.");
  expect(paper(officer, "en")).toMatch(/Own guidance of tampere, 23.Nov.2026: .*"text":"Kysy Outilta.","lang":"fi"/);
  for (const other of [undefined, anActor(db, { city: "vaasa" }), anActor(db, { city: null, roles: ["expert"] })])
    expect(paper(other, "fi")).not.toContain("Outilta");
});
