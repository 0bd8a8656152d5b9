import { insertUnit } from "db/repositories/cities.ts";
import { listInvitedDomains } from "db/repositories/invited-domains.ts";
import { seedCities } from "db/seed/cities.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { beforeEach, expect, test } from "vitest";
import { inviteDomain, openDomains, withdrawDomain } from "~/features/accounts/invited-domains.server.ts";
import { setUnitClosed } from "~/features/accounts/own-city.server.ts";

let db: ReturnType<typeof freshDatabase>;
let coordinator: ReturnType<typeof anActor>;
const at = { now: noon, typed: {} };
beforeEach(() => {
  db = freshDatabase();
  seedCities(db, noon);
  insertUnit(db, { id: "streets", cityId: "tampere", name: "Streets" });
  coordinator = anActor(db, { roles: ["coordinator"], city: null });
});

test("a coordinator invites a domain to a unit, also to a new one, and withdraws it", () => {
  expect(inviteDomain(db, coordinator, { domain: "tampere.example", unitId: "streets" }, at).ok).toBe(true);
  const newUnit = { cityId: "vaasa", name: "Energi" };
  expect(inviteDomain(db, coordinator, { domain: "vaasa.example", unitId: "", newUnit }, at).ok).toBe(true);
  expect(listInvitedDomains(db)).toMatchObject([
    { domain: "tampere.example", unitId: "streets", cityId: "tampere" },
    { domain: "vaasa.example", unit: "Energi", cityId: "vaasa" },
  ]);
  expect(withdrawDomain(db, coordinator, "tampere.example", noon).ok).toBe(true);
  expect(listInvitedDomains(db)).toHaveLength(1);
  const acts = db.$client.prepare("SELECT act, object FROM act_log WHERE kind = 'city' ORDER BY number").raw().all();
  expect(acts).toEqual([
    ["invite-domain", "tampere"],
    ["invite-domain", "vaasa"],
    ["withdraw-domain", "tampere"],
  ]);
});

test("a unit into which people of an invited domain come cannot be closed before the domain is invited elsewhere", () => {
  expect(inviteDomain(db, coordinator, { domain: "tampere.example", unitId: "streets" }, at).ok).toBe(true);
  expect(setUnitClosed(db, coordinator, "streets", true, noon)).toMatchObject({
    refusal: { kind: "invalid", problems: { "name-streets": "unit-invited" } },
  });
  withdrawDomain(db, coordinator, "tampere.example", noon);
  expect(setUnitClosed(db, coordinator, "streets", true, noon).ok).toBe(true);
});

test.each([
  ["no unit", "other.example", "", "no-unit"],
  ["a unit that is not there", "other.example", "nowhere", "no-unit"],
  ["a domain that is there already", "tampere.example", "streets", "domain-exists"],
])("%s is refused and writes nothing", (_, domain, unitId, problem) => {
  inviteDomain(db, coordinator, { domain: "tampere.example", unitId: "streets" }, at);
  const refused = inviteDomain(db, coordinator, { domain, unitId }, at);
  expect(refused.ok ? {} : refused.refusal).toMatchObject({
    problems: { [unitId === "streets" ? "domain" : "unitId"]: problem },
  });
  expect(listInvitedDomains(db)).toHaveLength(1);
});

test("to anyone else the page does not exist", () => {
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const notFound = { ok: false, refusal: { kind: "not-found" } };
  expect(openDomains(db, lead)).toMatchObject(notFound);
  expect(inviteDomain(db, lead, { domain: "x.example", unitId: "streets" }, at)).toMatchObject(notFound);
  expect(withdrawDomain(db, lead, "x.example", noon)).toMatchObject(notFound);
});
