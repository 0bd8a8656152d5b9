import { openDatabase } from "db/connection.ts";
import { listActs } from "db/repositories/act-log.ts";
import { listAnswerEvents } from "db/repositories/plan-events.ts";
import { insertMember } from "db/repositories/plans.ts";
import { findReviewComment } from "db/repositories/reviews.ts";
import fc from "fast-check";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { aReviewedPlan, decideOn, giveReview, must } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { putBack } from "~/features/plans/history/put-back.server.ts";
import { openHistory } from "~/features/plans/open-history.server.ts";
import { saveReplies } from "~/features/plans/save-replies.server.ts";
import { translator } from "~/i18n/translator.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** Two people of the team reply to one comment of an expert. */

const made = libraryDatabase();
const { owner, coordinator, lawyer, engineer, planId, law, energy } = aReviewedPlan(made);
const colleague = anActor(made, { city: "tampere", name: "Colleague" });
const reader = anActor(made, { city: "tampere", name: "Reader" });
insertMember(made, planId, colleague.id, "writer", noon);
insertMember(made, planId, reader.id, "reader", noon);
const mustFix = { id: "must-fix-1", on: "need-statement", kind: "must-fix", text: "Say how often.", quote: "sateet" };
giveReview(made, lawyer, law, { answers: { recommendation: "revise" }, comments: [mustFix] });
giveReview(made, engineer, energy);
decideOn(made, coordinator, planId, "ask-changes");
const decided = made.$client.serialize();

const field = "reply:must-fix-1";
interface Typed {
  choice?: string;
  because: string;
  version: number;
  /** A button of the conflict, with the version of the other text that was shown. */
  pressed?: "mine" | "theirs" | "both";
  shown?: number;
  /** The text made of both. */
  made?: string;
}

const posted = ({ choice = "changed", because, version, pressed, shown = 0, made = "" }: Typed) =>
  fieldsOf(
    new URLSearchParams([
      ["q", field],
      [field, choice],
      [`${field}:because`, because],
      [`v:${field}`, String(version)],
      ...(pressed ? [[pressed, field] as [string, string], [`t:${field}`, String(shown)] as [string, string]] : []),
      ...(pressed === "both"
        ? [[`both:${field}`, choice] as [string, string], [`both:${field}:because`, made] as [string, string]]
        : []),
    ]),
  );

function setup() {
  const db = openDatabase(decided);
  const save = (typed: Typed, actor: Actor = owner) =>
    must(saveReplies(db, actor, planId, posted(typed), { lang: "en", now: noon }));
  const stored = () => findReviewComment(db, mustFix.id);
  const history = () =>
    listAnswerEvents(db, planId, field).map(({ kind, value, byName }) => {
      const cells = value && typeof value === "object" && "cells" in value ? value.cells : {};
      return [kind, cells.because ?? "", byName];
    });
  const shown = (lang: "fi" | "sv" | "en" = "en", actor: Actor = owner) =>
    must(openHistory(db, actor, planId, { question: field }, lang)).events;
  return { db, save, stored, history, shown };
}

test("every reply that was saved is in the history with who wrote it, and in the log without its words", () => {
  const { db, save, history } = setup();
  save({ because: "Twice a year", version: 0 });
  save({ because: "Three times a year", version: 1 }, colleague);
  save({ because: "Three times a year", version: 1 }, colleague);
  expect(history()).toEqual([
    ["reply", "Twice a year", owner.name],
    ["reply", "Three times a year", "Colleague"],
  ]);
  const [last, first] = listActs(db, { kind: "plan", object: planId }, 2);
  expect([first?.act, first?.by, last?.act, last?.by]).toEqual(["reply", owner.id, "reply", colleague.id]);
  expect(JSON.parse(last?.facts ?? "")).toEqual({ question: field, version: 2 });
});

test("a reply that was taken back is in the history as emptied, and what it was can be put back", () => {
  const { save, history, shown } = setup();
  save({ because: "Twice a year", version: 0 });
  save({ choice: "", because: "", version: 1 });
  expect(history().map(([kind, because]) => [kind, because])).toEqual([
    ["reply", "Twice a year"],
    ["reply", ""],
  ]);
  expect(shown().map(({ answer, back }) => [answer?.as, back && { version: back.version }])).toEqual([
    ["nothing", undefined],
    ["words", { version: 2 }],
  ]);
});

/** Both were shown the first reply; the colleague has saved another, and the owner now posts. */
function twoReplies() {
  const made = setup();
  made.save({ because: "Roads flood in autumn", version: 0 });
  made.save({ because: "Roads flood in autumn and spring", version: 1 }, colleague);
  const mine = { because: "City roads flood in autumn", version: 1 };
  return { ...made, mine };
}

test("the two replies are shown field by field with the words that differ, and a text made of both is offered", () => {
  const { save, mine } = twoReplies();
  const [conflict] = save({ ...mine, choice: "not-changed" }).conflicts;
  expect(conflict).toMatchObject({ question: field, theirName: "Colleague", isOwn: false, theirVersion: 2 });
  const differing = conflict?.parts?.map(({ name, isTyped, words }) => [
    name,
    isTyped,
    words.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text.trim()}`),
  ]);
  expect(differing).toEqual([
    [field, false, ["removed Changed", "added Not changed, because"]],
    [`${field}:because`, true, ["removed Roads", "added City", "added roads", "removed and spring"]],
  ]);
  expect(conflict?.both).toEqual([
    [field, "not-changed"],
    [`${field}:because`, "City roads flood in autumn and spring"],
  ]);
});

test.each([
  ["mine", "City roads flood in autumn", "Roads flood in autumn and spring"],
  ["theirs", "Roads flood in autumn and spring", "City roads flood in autumn"],
  ["both", "City roads flood in autumn and spring", "City roads flood in autumn"],
] as const)("after a conflict one keeps %s: the other reply is in the history", (pressed, kept, inHistory) => {
  const { save, stored, history, mine } = twoReplies();
  const choose = () => save({ ...mine, pressed, shown: 2, made: "City roads flood in autumn and spring" });
  expect(choose()).toMatchObject({ conflicts: [], problems: [], saved: [{ question: field }] });
  expect(stored()?.replyText).toBe(kept);
  const before = history();
  expect(before.map(([, because]) => because)).toContain(inHistory);
  choose();
  expect(history()).toEqual(before);
});

test("a choice between two replies is asked anew when a third came meanwhile, and what was made of both is kept", () => {
  const { save, stored, history, mine } = twoReplies();
  save({ because: "All roads flood", version: 2 }, colleague);
  for (const pressed of ["mine", "both"] as const)
    expect(save({ ...mine, pressed, shown: 2, made: "Made of both" }).conflicts).toMatchObject([{ theirVersion: 3 }]);
  expect(stored()?.replyText).toBe("All roads flood");
  expect(history().map(([, because]) => because)).toContain("Made of both");
});

test("a reply that the person left as they were shown it is no conflict", () => {
  const { save, stored } = twoReplies();
  expect(save({ because: "Roads flood in autumn", version: 1 }).conflicts).toEqual([]);
  expect(stored()?.replyText).toBe("Roads flood in autumn and spring");
});

test.each([
  ["en", "replied to a comment", "gave up their own reply", "Changed", "Say how often."],
  ["sv", "svarade på en kommentar", "lät sitt svar", "Ändrat", "Say how often."],
  ["fi", "vastasi kommenttiin", "jätti vastauksensa pois", "Muutettu", "Say how often."],
] as const)("the history tells of the replies in %s", (lang, replied, gaveUp, lead, comment) => {
  const { save, shown, mine } = twoReplies();
  save({ ...mine, pressed: "theirs", shown: 2 });
  const [aside, theirs] = shown(lang);
  const answer = { as: "words", words: "City roads flood in autumn", typed: true };
  expect(aside).toMatchObject({ kind: "reply-aside", lead, answer, back: { version: 2 } });
  expect(aside?.label).toContain(comment);
  expect(theirs).toMatchObject({ kind: "reply", byName: "Colleague" });
  expect(theirs?.back).toBeUndefined();
  const t = translator(lang, "plans");
  expect(t("history.kinds.reply")).toContain(replied);
  expect(t("history.kinds.reply-aside")).toContain(gaveUp);
});

test("an earlier reply is put back as the reply, by writers only and on what they were shown", () => {
  const { db, save, stored, history, shown, mine } = twoReplies();
  save({ ...mine, choice: "not-changed", pressed: "theirs", shown: 2 });
  const event = shown()[0]?.id ?? 0;
  const put = (actor: Actor, seenVersion: number) => putBack(db, actor, planId, { event, seenVersion }, noon);
  expect(shown("en", reader).every(({ back }) => back === undefined)).toBe(true);
  expect(put(reader, 2)).toMatchObject({ refusal: { kind: "forbidden" } });
  expect(put(owner, 1)).toMatchObject({ refusal: { kind: "changed" } });
  expect(put(owner, 2)).toEqual({ ok: true, value: field });
  expect(stored()).toMatchObject({ reply: "not-changed", replyText: "City roads flood in autumn", replyVersion: 3 });
  expect(history().at(-1)).toEqual(["reply", "City roads flood in autumn", owner.name]);
  expect(shown()[0]?.kind).toBe("put-back");
  expect(put(anActor(db, { city: "turku" }), 3)).toMatchObject({ refusal: { kind: "not-found" } });
});

const long = "x".repeat(10_001);

test.each(["mine", "theirs", "both"] as const)(
  "a reply that cannot be stored is not lost by choosing %s: nothing is saved and the choice is asked again",
  (pressed) => {
    const { save, stored, history, mine } = twoReplies();
    const before = history();
    const texts = pressed === "both" ? { made: long } : { because: long };
    const answered = save({ ...mine, ...texts, pressed, shown: 2 });
    expect(answered).toMatchObject({ saved: [], problems: [{ name: `${field}:because` }] });
    expect(answered.conflicts).toMatchObject([{ question: field, theirVersion: 2, isUnkept: true }]);
    if (pressed === "both")
      expect(answered.conflicts[0]?.both).toEqual([
        [field, "changed"],
        [`${field}:because`, long],
      ]);
    expect(stored()?.replyText).toBe("Roads flood in autumn and spring");
    expect(history()).toEqual(before);
    expect(save({ ...mine, because: "", choice: "", pressed: "theirs", shown: 2 }).problems).toEqual([]);
  },
);

test.each([
  ["a comment that is not there", { q: "reply:no-such", "reply:no-such": "changed" }, "reply:no-such:because"],
  ["a choice that is not offered", { q: field, [field]: "perhaps" }, field],
])("%s is answered with a problem, and nothing is shown as saved", (_what, fields, name) => {
  const { db, history } = setup();
  const answered = must(
    saveReplies(db, owner, planId, fieldsOf(new URLSearchParams(fields)), { lang: "en", now: noon }),
  );
  expect(answered).toMatchObject({ saved: [], problems: [{ name }] });
  expect(answered.problems[0]?.text).not.toBe("");
  expect(history()).toEqual([]);
});

test("a version that is no number was never shown: the reply that stands is, and nothing is written over", () => {
  const { save, stored } = twoReplies();
  expect(save({ because: "Mine", version: Number.NaN }).conflicts).toMatchObject([{ theirVersion: 2 }]);
  expect(stored()?.replyText).toBe("Roads flood in autumn and spring");
});

/** What a person does: types on what their page shows, presses a button of the conflict, or reads the page again. */
const steps = fc.array(
  fc.record({
    who: fc.constantFrom(0, 1),
    does: fc.constantFrom("type", "type", "mine", "theirs", "both"),
    text: fc.constantFrom("a", "b", "c", "a b", ""),
    readsAgain: fc.boolean(),
  }),
  { maxLength: 14 },
);

class Page {
  private version = 0;
  private text = "";
  /** The version of the other reply in the conflict that the page shows. */
  private shown: number | undefined;
  constructor(
    private readonly opened: ReturnType<typeof setup>,
    private readonly actor: Actor,
  ) {}

  readAgain(): void {
    this.version = this.opened.stored()?.replyVersion ?? 0;
    this.shown = undefined;
  }

  /** Returns the texts that the answer promises to keep. */
  post(does: string, text: string): string[] {
    const pressed = (["mine", "theirs", "both"] as const).find((one) => one === does && this.shown !== undefined);
    if (!pressed) this.text = text;
    const made = `${text} made`;
    const choice = pressed ? { pressed, shown: this.shown ?? 0, made } : {};
    const typed = { because: this.text, version: this.version, ...choice };
    const { saved, conflicts, problems } = this.opened.save(typed, this.actor);
    expect(problems).toEqual([]);
    this.version = saved[0]?.version ?? this.version;
    this.shown = conflicts[0]?.theirVersion;
    return [...(saved.length > 0 ? [this.text] : []), ...(pressed === "both" ? [made] : [])];
  }
}

test("whatever two people do, every text that was answered as saved or set aside is the reply or in the history, none twice in a row", () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const opened = setup();
      const pages = [owner, colleague].map((actor) => new Page(opened, actor));
      const promised = sequence.flatMap(({ who, does, text, readsAgain }) => {
        if (readsAgain) pages[who]?.readAgain();
        return pages[who]?.post(does, text) ?? [];
      });
      const history = opened.history().map(([kind, because]) => ({ kind, because }));
      const texts = history.map(({ because }) => because);
      expect(promised.filter((text) => !texts.includes(text))).toEqual([]);
      const again = history.filter(
        ({ kind, because }, place) => history[place - 1]?.kind === kind && history[place - 1]?.because === because,
      );
      expect(again).toEqual([]);
      opened.db.$client.close();
    }),
  );
});
