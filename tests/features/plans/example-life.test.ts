import { openDatabase } from "db/connection.ts";
import { findDraftOfPlan } from "db/repositories/example-drafts.ts";
import { listExamplesByNumber } from "db/repositories/example-list.ts";
import { findByWords } from "db/repositories/example-search.ts";
import { findKeptExample, findKeptExampleOfPlan, listExampleVersions } from "db/repositories/examples.ts";
import { libraryRevision } from "db/repositories/library-columns.ts";
import { listMails } from "db/repositories/mails.ts";
import fc from "fast-check";
import { type ACase, after, aReadyCase, move, testOrigin } from "tests/support/approved-plan.ts";
import { anActor } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import {
  canMoveExample,
  type ExampleMove,
  type ExampleStanding,
  exampleMoves,
  exampleStandings,
  exampleStateAfter,
} from "~/domain/case/example-moves.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import { fieldsOfContent } from "~/domain/proposal/write-fields.ts";
import {
  confirmExample,
  editExample,
  proposeFromSource,
  publishProposal,
  returnProposal,
  unpublishExample,
} from "~/features/examples/keep-example.server.ts";
import { openQueue } from "~/features/examples/open-kept.server.ts";
import { showExample } from "~/features/examples/show-example.server.ts";
import { askYearlyChecks } from "~/features/examples/yearly-check.server.ts";
import { openOwnExample, openOwnPreview } from "~/features/plans/open-example.server.ts";
import {
  confirmOwnExample,
  correctOwnExample,
  proposeExample,
  saveConsents,
  saveExampleText,
} from "~/features/plans/write-example.server.ts";

const kindOf = (result: { ok: boolean; refusal?: { kind: string } }): string =>
  result.ok ? "ok" : (result.refusal?.kind ?? "");
const now = after(390);
const cityName = () => undefined;

/** What the owner types besides what the plan gives. */
const typed: ExampleFields = {
  "title-sv": ["Dagvattnet stannar i parken"],
  "title-en": ["Stormwater stays in the park"],
  "summary-sv": ["Staden köpte ett nytt sätt att hålla kvar dagvatten."],
  "summary-en": ["The city bought a new way to hold stormwater back."],
  "translator-en": ["Unit of communications"],
  "text-fi-outcomes": ["Tulvat loppuivat yhdellä kadulla, ja puisto pysyi avoinna koko syksyn."],
  "text-fi-difficulties": ["Mittaaminen vei kaksi kertaa suunnitellun ajan."],
  "text-fi-lessons": ["Ottaisimme kunnossapidon mukaan jo vaatimuksia kirjoitettaessa."],
};

function completed(): ACase {
  const made = aReadyCase();
  for (const name of ["start-tender", "sign-contract", "complete"] as const) move(made, name);
  return made;
}

const draftOf = ({ db, id }: ACase) => findDraftOfPlan(db, id);
const version = (made: ACase) => draftOf(made)?.version ?? 0;

/** All answers that may travel, then the texts; the draft is complete. */
function written(made: ACase): ACase {
  const { db, owner, id } = made;
  const page = openOwnExample(db, owner, id, "fi", now);
  const all = page.ok ? page.value.items.map((item) => item.id) : [];
  saveConsents(db, owner, id, all, { seenVersion: 0, now });
  saveExampleText(db, owner, id, { ...draftOf(made)?.fields, ...typed }, { seenVersion: version(made), now });
  return made;
}

function proposed(): ACase & { example: string; coordinator: Actor } {
  const made = written(completed());
  const coordinator = anActor(made.db, { roles: ["coordinator"], city: null });
  const done = proposeExample(made.db, made.owner, made.id, { seenVersion: version(made), now, origin: testOrigin });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return { ...made, example: done.value, coordinator };
}

const keeping = (made: { db: ACase["db"]; example: string }) => ({
  seenVersion: findKeptExample(made.db, made.example)?.version ?? 0,
  now,
  origin: testOrigin,
  cityName,
});
const shown = (db: ACase["db"], id: string) =>
  showExample(db, "en", { id, today: "2028-01-01", origin: testOrigin, cityName });
const found = (db: ACase["db"], id: string, words = "stormwater stays"): boolean =>
  listExamplesByNumber(db, findByWords(db, words).numbers).some((one) => one.id === id);

test("a completed plan becomes a published example that the library finds at once", () => {
  const made = proposed();
  const { db, coordinator, example } = made;
  expect(example).toBe("stormwater-stays-in-the-park");
  expect(kindOf(shown(db, example))).toBe("not-found");
  const revision = libraryRevision(db);
  expect(found(db, example)).toBe(false);
  expect(kindOf(publishProposal(db, coordinator, example, keeping(made)))).toBe("ok");
  expect(found(db, example)).toBe(true);
  expect(libraryRevision(db)).toBeGreaterThan(revision);
  const page = shown(db, example);
  expect(page.ok && "sections" in page.value && page.value.provenance).toContain("Unit of communications");
  expect(listMails(db, 50).map(({ key }) => key.split(":")[0])).toContain("example-published");
});

test("while a proposal waits its owner reads it, and cannot propose it twice", () => {
  const made = proposed();
  const { db, owner, id } = made;
  const waiting = openOwnPreview(db, owner, id, "fi", now);
  expect(waiting.ok && waiting.value).toMatchObject({ isWaiting: true, problems: [] });
  expect(waiting.ok && waiting.value.example?.content.title.en).toBe(typed["title-en"]?.[0]);
  expect(kindOf(proposeExample(db, owner, id, { seenVersion: version(made), now, origin: testOrigin }))).not.toBe("ok");
});

test("what is missing is said before the proposal, and nothing is proposed", () => {
  const made = written(completed());
  const { db, owner, id } = made;
  const fields = { ...draftOf(made)?.fields, "title-sv": [], "text-fi-lessons": [], sources: ["not an address"] };
  saveExampleText(db, owner, id, fields, { seenVersion: version(made), now });
  const preview = openOwnPreview(db, owner, id, "fi", now);
  expect(preview.ok && preview.value.problems.map(({ field }) => field)).toEqual([
    "title-sv",
    "text-fi-lessons",
    "sources",
  ]);
  expect(preview.ok && preview.value.example).toBeNull();
  const refused = proposeExample(db, owner, id, { seenVersion: version(made), now, origin: testOrigin });
  expect(kindOf(refused)).toBe("incomplete");
});

test("a stopped procurement becomes an example as well, and says that it was stopped", () => {
  const made = aReadyCase();
  move(made, "start-tender");
  move(made, "stop");
  const { db, owner, id } = written(made);
  const done = proposeExample(db, owner, id, { seenVersion: version(made), now, origin: testOrigin });
  const example = done.ok ? done.value : "";
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  publishProposal(db, coordinator, example, keeping({ db, example }));
  const page = shown(db, example);
  expect(page.ok && "notices" in page.value && page.value.notices.join(" ")).toContain("was stopped");
});

test("for all but the owner the example of a plan does not exist, and before the contract for nobody", () => {
  const made = written(completed());
  const { db, id } = made;
  for (const actor of [
    anActor(db, { city: "vaasa" }),
    anActor(db),
    anActor(db, { roles: ["coordinator"], city: null }),
  ]) {
    expect(kindOf(openOwnExample(db, actor, id, "en", now))).toBe("not-found");
    expect(kindOf(saveConsents(db, actor, id, [], { seenVersion: version(made), now }))).toBe("not-found");
    expect(kindOf(proposeExample(db, actor, id, { seenVersion: version(made), now, origin: testOrigin }))).toBe(
      "not-found",
    );
  }
  const early = aReadyCase();
  move(early, "start-tender");
  expect(kindOf(openOwnExample(early.db, early.owner, early.id, "en", now))).toBe("not-found");
});

test("a returned example keeps its text, is mended and proposed again under the same address", () => {
  const made = proposed();
  const { db, coordinator, example, owner, id } = made;
  expect(kindOf(returnProposal(db, coordinator, example, "short", keeping(made)))).toBe("invalid");
  expect(kindOf(returnProposal(db, coordinator, example, "Say how many streets were flooded.", keeping(made)))).toBe(
    "ok",
  );
  const page = openOwnExample(db, owner, id, "fi", now);
  expect(page.ok && page.value).toMatchObject({ standing: "draft", comments: "Say how many streets were flooded." });
  const fields: ExampleFields = {
    ...draftOf(made)?.fields,
    "text-fi-outcomes": ["Tulvat loppuivat kolmella kadulla."],
  };
  expect(fields["title-en"]).toEqual(typed["title-en"]);
  saveExampleText(db, owner, id, fields, { seenVersion: version(made), now });
  const again = proposeExample(db, owner, id, { seenVersion: version(made), now, origin: testOrigin });
  expect(again).toEqual({ ok: true, value: example });
  expect(findKeptExample(db, example)).toMatchObject({ stage: "proposed", comments: null });
});

test("a correction is public at once and keeps the earlier wording; a withdrawn example says so with its day", () => {
  const made = proposed();
  const { db, coordinator, example, owner, id } = made;
  publishProposal(db, coordinator, example, keeping(made));
  const kept = findKeptExample(db, example);
  const fields = { ...(kept ? fieldsOfContent(kept.content) : {}), "title-en": ["Rain stays in the park"] };
  const corrected = correctOwnExample(db, owner, id, fields, {
    seenVersion: kept?.version ?? 0,
    now,
    reason: "Clearer",
  });
  expect(kindOf(corrected)).toBe("ok");
  const page = shown(db, example);
  expect(page.ok && page.value.title).toBe("Rain stays in the park");
  expect(listExampleVersions(db, example).map(({ reason }) => reason)).toEqual(["Clearer", null]);
  expect(kindOf(correctOwnExample(db, owner, id, fields, { seenVersion: 1, now, reason: "" }))).toBe("changed");

  // In Finland it is the next day already.
  const late = { ...keeping(made), now: new Date("2027-12-31T22:30:00Z") };
  const why = "The supplier asked for it, with good reason.";
  expect(kindOf(unpublishExample(db, coordinator, example, why, late))).toBe("ok");
  const gone = shown(db, example);
  expect(gone.ok && "withdrawn" in gone.value && gone.value.text).toContain("1 January 2028");
  expect(found(db, example, "rain stays park")).toBe(false);
});

test("once a year the owner is asked whether it is still right; without an answer in 60 days it is old information", () => {
  const made = proposed();
  const { db, coordinator, example, owner, id } = made;
  publishProposal(db, coordinator, example, keeping(made));
  const checks = () => listMails(db, 500).filter(({ key }) => key.startsWith(`example-check:${example}`));
  const at = (days: number) => after(390 + days);
  askYearlyChecks(db, testOrigin, at(364));
  expect(checks()).toEqual([]);
  for (const days of [366, 366, 370, 400]) askYearlyChecks(db, testOrigin, at(days));
  expect(checks().map(({ to }) => to)).toEqual([owner.email]);
  const notices = (days: number): string => {
    const today = at(days).toISOString().slice(0, 10);
    const page = showExample(db, "en", { id: example, today, origin: testOrigin, cityName });
    return page.ok && "notices" in page.value ? page.value.notices.join(" ") : "";
  };
  expect(notices(400)).not.toContain("Old information");
  expect(notices(430)).toContain("Old information");
  const seenVersion = findKeptExample(db, example)?.version ?? 0;
  expect(kindOf(confirmOwnExample(db, owner, id, { seenVersion, now: at(431) }))).toBe("ok");
  expect(notices(431)).not.toContain("Old information");
  expect(kindOf(confirmExample(db, coordinator, example, { ...keeping(made), now: at(440) }))).toBe("ok");
});

test("a coordinator tells an example from a public source, which it must name", () => {
  const { db } = aReadyCase();
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  const fields: ExampleFields = {
    ...typed,
    "title-fi": ["Hulevesi jää puistoon"],
    "summary-fi": ["Kaupunki hankki uuden tavan pidättää hulevettä."],
    "text-fi-need": ["Kadut tulvivat."],
    buyer: ["Tampereen kaupunki"],
    country: ["fi"],
    theme: ["sustainable_transition"],
    state: ["completed"],
    object: ["works"],
    novelty: ["new-to-buyer"],
    contact: ["Procurement office"],
    "written-in": ["fi"],
  };
  const refused = proposeFromSource(db, coordinator, fields, { now, cityName });
  expect(refused.ok || "problems" in refused.refusal ? refused : null).toMatchObject({
    refusal: { problems: [{ field: "sources", rule: "required" }] },
  });
  const made = proposeFromSource(
    db,
    coordinator,
    { ...fields, sources: ["https://www.tampere.fi/hulevesi"] },
    { now, cityName },
  );
  const example = made.ok ? made.value : "";
  const queue = openQueue(db, coordinator, "en", now);
  expect(queue.ok && queue.value.waiting.map(({ id }) => id)).toEqual([example]);
  expect(kindOf(openQueue(db, anActor(db), "en", now))).toBe("not-found");
  const edited = { ...fields, sources: ["https://www.tampere.fi/hulevesi"], "title-en": ["Water stays in the park"] };
  expect(kindOf(editExample(db, coordinator, example, edited, { ...keeping({ db, example }), reason: "" }))).toBe("ok");
  expect(kindOf(publishProposal(db, coordinator, example, keeping({ db, example })))).toBe("ok");
});

test("no move is made that the table of examples does not have, and no one makes another's", () => {
  for (const state of exampleStandings) {
    const open = exampleMoves.filter((name) => exampleStateAfter(state, name).ok);
    const expected: Record<string, string[]> = {
      none: ["write", "propose"],
      draft: ["write", "propose"],
      proposed: ["edit", "return", "publish"],
      published: ["correct", "confirm", "unpublish"],
      withdrawn: [],
    };
    expect([state, open]).toEqual([state, expected[state]]);
  }
  expect(exampleMoves.filter((name) => canMoveExample(["keeper"], name))).toEqual([
    "write",
    "propose",
    "correct",
    "confirm",
  ]);
});

test("no sequence of moves leaves the table, whoever tries them, and nothing is public but what is published", () => {
  const start = written(completed());
  const coordinator = anActor(start.db, { roles: ["coordinator"], city: null });
  const people = { keeper: start.owner, coordinator, stranger: anActor(start.db, { city: "vaasa" }) };
  const before = start.db.$client.serialize();
  type Person = keyof typeof people;

  const attempt = (made: ACase, move: ExampleMove, person: Person): boolean => {
    const { db, id } = made;
    const actor = people[person];
    const kept = findKeptExampleOfPlan(db, id);
    const example = kept?.id ?? "";
    const keep = keeping({ db, example });
    const own = { seenVersion: version(made), now, origin: testOrigin };
    const fields = kept ? fieldsOfContent(kept.content) : { ...draftOf(made)?.fields, ...typed };
    const why = "A reason of some length.";
    const isOwn = person !== "coordinator";
    const moves: Record<ExampleMove, () => { ok: boolean }> = {
      write: () => saveExampleText(db, actor, id, { ...draftOf(made)?.fields, ...typed }, own),
      propose: () => proposeExample(db, actor, id, own),
      edit: () => editExample(db, actor, example, fields, { ...keep, reason: "" }),
      return: () => returnProposal(db, actor, example, why, keep),
      publish: () => publishProposal(db, actor, example, keep),
      correct: () =>
        isOwn
          ? correctOwnExample(db, actor, id, fields, { ...keep, reason: why })
          : editExample(db, actor, example, fields, { ...keep, reason: why }),
      confirm: () => (isOwn ? confirmOwnExample(db, actor, id, keep) : confirmExample(db, actor, example, keep)),
      unpublish: () => unpublishExample(db, actor, example, why, keep),
    };
    return moves[move]().ok;
  };

  const isInTable = (state: ExampleStanding, move: ExampleMove, person: Person): boolean => {
    // One use case of the coordinator edits what is proposed and corrects what is published.
    const isEither = person === "coordinator" && (move === "edit" || move === "correct");
    const names: readonly ExampleMove[] = isEither ? ["edit", "correct"] : [move];
    const isTheirs = person !== "stranger" && canMoveExample([person], move);
    return isTheirs && names.some((name) => exampleStateAfter(state, name).ok);
  };

  const step = fc.tuple(
    fc.constantFrom(...exampleMoves),
    fc.constantFrom<Person[]>("keeper", "coordinator", "stranger"),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 20 }), (steps) => {
      const made = { ...start, db: openDatabase(before) };
      for (const [move, person] of steps) {
        const kept = findKeptExampleOfPlan(made.db, made.id);
        const state = kept?.stage ?? "none";
        const isAllowed = isInTable(state, move, person);
        const next = exampleStateAfter(state, move);
        const label = `${person} ${move} in ${state}`;
        expect([label, attempt(made, move, person)]).toEqual([label, isAllowed]);
        const after = findKeptExampleOfPlan(made.db, made.id)?.stage ?? "none";
        expect([label, after]).toEqual([label, isAllowed && next.ok ? next.value : state]);
        const id = findKeptExampleOfPlan(made.db, made.id)?.id ?? "";
        expect(found(made.db, id)).toBe(after === "published");
      }
    }),
    { numRuns: 15 },
  );
});
