import { insertMember } from "db/repositories/plans.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { createPresence } from "~/features/plans/presence/presence-store.ts";
import { beHere, whoIsHere } from "~/features/plans/presence/who-is-here.server.ts";
import { endMembership } from "~/features/plans/team/change-team.server.ts";

const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

function setting() {
  const db = freshDatabase();
  const [owner, writer, stranger] = [anActor(db), anActor(db, { city: "turku", name: "Tiina" }), anActor(db)];
  const id = aPlan(db, owner);
  insertMember(db, id, writer.id, "writer", noon);
  const store = createPresence();
  const be = (actor: typeof owner, step: string, seconds: number, more = {}) =>
    beHere(db, store, actor, id, { step, question: "", lang: "en", now: after(seconds), ...more });
  const seen = (seconds: number) => {
    const found = whoIsHere(db, store, owner, id, { lang: "en", now: after(seconds) });
    return found.ok ? found.value : [];
  };
  return { db, store, owner, writer, stranger, id, be, seen };
}

test("a member sees who else is on the plan, on which step, and what they are typing in", () => {
  const { owner, writer, be, seen } = setting();
  be(owner, "need", 0);
  be(writer, "need", 0, { question: "need-statement" });
  expect(seen(1)).toEqual([
    { id: writer.id, name: "Tiina", step: "Need and users", isHere: true, question: "need-statement" },
  ]);
});

test("who says nothing for a minute was here, and after five minutes is forgotten; who leaves is gone at once", () => {
  const { writer, be, seen } = setting();
  be(writer, "need", 0, { question: "need-statement" });
  expect(seen(61)).toMatchObject([{ isHere: false, question: "" }]);
  expect(seen(301)).toEqual([]);
  be(writer, "need", 400);
  be(writer, "need", 401, { isGone: true });
  expect(seen(402)).toEqual([]);
});

test("for whoever is not of the team nobody is there, and whoever was taken off is seen no more", () => {
  const { db, owner, writer, stranger, id, be, seen, store } = setting();
  const notFound = { ok: false, refusal: { kind: "not-found" } };
  expect(be(stranger, "need", 0)).toEqual(notFound);
  expect(whoIsHere(db, store, stranger, id, { lang: "en", now: noon })).toEqual(notFound);
  be(writer, "need", 0);
  endMembership(db, owner, id, writer.id, { now: after(1), origin: "https://x.example" });
  expect(seen(2)).toEqual([]);
});

test("what is no step or question of the form is not passed on", () => {
  const { writer, be, seen } = setting();
  be(writer, "<script>", 0, { question: "nothing" });
  expect(seen(1)).toMatchObject([{ step: "", question: "" }]);
});

test("a change is heard once, and a beat that says the same is not", () => {
  const { store, writer, id, be } = setting();
  let heard = 0;
  const stop = store.listen(id, () => {
    heard += 1;
  });
  be(writer, "need", 0);
  be(writer, "need", 20);
  expect(heard).toBe(1);
  be(writer, "goals", 40);
  stop();
  be(writer, "need", 60);
  expect(heard).toBe(2);
});
