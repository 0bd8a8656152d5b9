import { saveAnswer } from "db/repositories/answers.ts";
import { findPlan } from "db/repositories/plans.ts";
import { pairSets, plantedPlans, qualityOf } from "tests/checks/radar-plans.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { aCoordinator, mailOrigin } from "tests/support/reviews.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { findLikenesses } from "~/domain/radar/compare.ts";
import { inviteNewcomer } from "~/features/accounts/invite.server.ts";
import { openRadar } from "~/features/coordination/radar/open-radar.server.ts";
import { postRadar } from "~/features/coordination/radar/post-radar.server.ts";
import { openPartners, postPartners } from "~/features/plans/partners/partners.server.ts";

const need = "Koulujen keittiöissä heitetään lounasta pois, koska syöjien määrää ei tunneta.";

function aPair() {
  const db = freshDatabase();
  const [first, second] = [anActor(db, { city: "tampere" }), anActor(db, { city: "vaasa" })];
  const coordinator = aCoordinator(db);
  const plan = (owner: Actor, title: string) => {
    const id = aPlan(db, owner, title);
    db.$client.prepare("UPDATE plans SET themes = '[\"digitalisation\"]', visibility = 'network' WHERE id = ?").run(id);
    const given = { position: 0, seenVersion: 0, by: owner.id, at: noon };
    saveAnswer(db, { planId: id, question: "need-statement", row: "" }, { value: need, ...given });
    saveAnswer(db, { planId: id, question: "cpv-main", row: "" }, { value: { codes: ["55524000"] }, ...given });
    return id;
  };
  const one = plan(first, "Ruokahävikki TAMPERE-PLAN");
  const other = plan(second, "Ruokahävikki VAASA-PLAN");
  const ask = () => postRadar(db, coordinator, { first: one, second: other, does: "ask", origin: mailOrigin }, noon);
  const shown = (owner: Actor, id: string) => openPartners(db, owner, id, "fi");
  const request = (owner: Actor, id: string) => {
    const page = shown(owner, id);
    return page.ok ? page.value.requests[0] : undefined;
  };
  const post = (owner: Actor, id: string, intent: string, newPlan = "") =>
    postPartners(
      db,
      owner,
      id,
      { intent, match: request(owner, id)?.id ?? "", newPlan },
      { now: noon, origin: mailOrigin, inviteNewcomer },
    );
  const mailsTo = (owner: Actor) =>
    JSON.stringify(db.$client.prepare('SELECT subject, text FROM mails WHERE "to" = ?').all(owner.email));
  return { db, first, second, coordinator, one, other, ask, shown, request, post, mailsTo };
}

test("a coordinator sees why two plans are alike; nobody else has a radar", () => {
  const { db, first, coordinator } = aPair();
  const page = openRadar(db, coordinator, "fi");
  expect(page.ok && page.value.pairs.map(({ sameCpv, words }) => [sameCpv, words.length > 0])).toEqual([[true, true]]);
  expect(openRadar(db, first, "fi").ok).toBe(false);
  expect(openRadar(db, anActor(db, { roles: ["expert"], city: null }), "fi").ok).toBe(false);
});

test("of a draft that is not shared its answers neither find a partner nor are told", () => {
  const { db, coordinator } = aPair();
  db.$client.prepare("UPDATE plans SET visibility = 'unit', title = 'Aivan muuta ' || number").run();
  const page = openRadar(db, coordinator, "fi");
  expect(page.ok && page.value.pairs).toEqual([]);
  expect(JSON.stringify(page)).not.toContain("keittiöissä");
});

test("at each moment an owner learns no more than both have agreed to", () => {
  const { first, second, one, other, ask, shown, request, post, mailsTo } = aPair();
  const hidden = () => {
    for (const said of [JSON.stringify(shown(first, one)), mailsTo(first)]) expect(said).not.toMatch(/VAASA|vaasa/);
    for (const said of [JSON.stringify(shown(second, other)), mailsTo(second)])
      expect(said).not.toMatch(/TAMPERE|tampere/);
  };
  expect(request(first, one)).toBeUndefined();
  expect(ask()).toMatchObject({ ok: true });
  expect(request(first, one)?.standing).toBe("open");
  hidden();
  expect(post(first, one, "join").ok).toBe(false);
  expect(post(first, one, "yes").ok).toBe(true);
  expect(request(first, one)?.standing).toBe("waiting");
  expect(request(second, other)?.standing).toBe("open");
  hidden();
  expect(post(first, one, "joint", "6f0e7a52-5d40-4f0c-9a5e-0d3c53b8a001").ok).toBe(false);
  expect(post(second, other, "yes").ok).toBe(true);
  expect(request(first, one)?.partner).toMatchObject({
    title: "Ruokahävikki VAASA-PLAN",
    city: "vaasa",
    email: second.email,
  });
  expect(request(second, other)?.partner).toMatchObject({ title: "Ruokahävikki TAMPERE-PLAN", email: first.email });
});

test("whoever does not agree stays unknown, and the other learns only that it came to nothing", () => {
  const { first, second, one, other, ask, request, post } = aPair();
  ask();
  post(first, one, "yes");
  expect(post(second, other, "no").ok).toBe(true);
  expect(request(first, one)).toMatchObject({ standing: "ended", partner: null });
  expect(request(second, other)).toMatchObject({ standing: "ended", partner: null });
  expect(post(second, other, "yes")).toMatchObject({ ok: false, refusal: { kind: "changed" } });
  expect(ask()).toMatchObject({ ok: false });
});

test("only the owner is asked: the rest of the team and the city find no page", () => {
  const { db, one, ask, shown } = aPair();
  ask();
  const writer = anActor(db, { city: "tampere" });
  db.$client
    .prepare("INSERT INTO plan_members (plan_id, user_id, role, added_at) VALUES (?, ?, 'writer', 0)")
    .run(one, writer.id);
  expect(shown(writer, one).ok).toBe(false);
  expect(shown(anActor(db, { roles: ["officer", "city-lead"], city: "tampere" }), one).ok).toBe(false);
});

test("once both agreed, one joins the other's team, or a joint plan has both", () => {
  const { db, first, second, one, other, ask, post } = aPair();
  ask();
  post(first, one, "yes");
  post(second, other, "yes");
  expect(post(first, one, "join").ok).toBe(true);
  expect(findPlan(db, one)?.team.map(({ userId, role }) => [userId, role])).toContainEqual([second.id, "writer"]);
  const joint = post(second, other, "joint", "6f0e7a52-5d40-4f0c-9a5e-0d3c53b8a002");
  const made = findPlan(db, joint.ok ? joint.value : "");
  expect(made?.origin).toEqual({ kind: "copy", id: other });
  expect(made?.team.map(({ userId, role }) => [userId, role]).toSorted()).toEqual(
    [
      [second.id, "owner"],
      [first.id, "writer"],
    ].toSorted(),
  );
});

test("a plan in the bin is nobody's partner", () => {
  const { db, first, one, other, ask, request } = aPair();
  ask();
  db.$client.prepare("UPDATE plans SET binned_at = 1 WHERE id = ?").run(other);
  expect(request(first, one)).toMatchObject({ standing: "ended", partner: null });
});

test.each(pairSets)("of the pairs planted among other plans it finds most, in three languages (%s)", (set) => {
  const planted = plantedPlans(600, set);
  const { precision, recall } = qualityOf(findLikenesses(planted.plans), planted);
  expect(recall).toBeGreaterThanOrEqual(0.7);
  expect(precision).toBeGreaterThanOrEqual(0.8);
});
