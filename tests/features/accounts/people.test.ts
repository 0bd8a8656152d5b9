import { findCity, findUnit, listUnits } from "db/repositories/cities.ts";
import { findPerson } from "db/repositories/people.ts";
import { freshDatabase } from "tests/support/database.ts";
import { aCity, anActor, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { Role } from "~/domain/case/actor.ts";
import { leave } from "~/features/accounts/leaving/leave.server.ts";
import {
  addUnit,
  openColleagues,
  openSettings,
  openUnits,
  renameUnit,
  saveSettings,
  setUnitClosed,
} from "~/features/accounts/own-city.server.ts";
import { openPeople, openPerson, reopenAccount, setRoles } from "~/features/accounts/people.server.ts";
import { leavingParts } from "~/server/leaving.server.ts";

const notFound = { ok: false, refusal: { kind: "not-found" } };
const sending = { now: noon, typed: {} };
const sure = { sure: "yes" };
const leaving = { parts: leavingParts, now: noon, origin: "https://plans.example" };
const strangers: Role[][] = [["officer"], ["expert"], ["city-lead", "officer"]];

test.each(strangers.map((held) => [held.join(" and "), held] as const))(
  "for %s the people of the network do not exist",
  (_, held) => {
    const db = freshDatabase();
    const actor = anActor(db, { roles: held });
    const other = anActor(db, { city: "turku" });
    expect(openPeople(db, actor, {}, noon)).toEqual(notFound);
    expect(openPerson(db, actor, other.id)).toEqual(notFound);
    expect(setRoles(db, actor, other.id, { roles: ["coordinator"], unitId: null }, sending)).toEqual(notFound);
    expect(leave(db, actor, other.id, sure, leaving)).toEqual(notFound);
    expect(reopenAccount(db, actor, other.id, noon)).toEqual(notFound);
    expect(findPerson(db, other.id)).toMatchObject({ roles: ["officer"], closedAt: null });
  },
);

test("a coordinator makes an officer a city lead", () => {
  const db = freshDatabase();
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  const officer = anActor(db);
  const next = { roles: ["officer", "city-lead"] as const, unitId: officer.unitId };
  expect(setRoles(db, coordinator, officer.id, next, sending).ok).toBe(true);
  expect(findPerson(db, officer.id)?.roles).toEqual(["officer", "city-lead"]);
});

test("a coordinator keeps the own role, and nobody holds a city's role outside a unit", () => {
  const db = freshDatabase();
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  const problems = (id: string, held: Role[]) => {
    const outcome = setRoles(db, coordinator, id, { roles: held, unitId: null }, sending);
    return outcome.ok || outcome.refusal.kind !== "invalid" ? undefined : outcome.refusal.problems;
  };
  expect(problems(coordinator.id, ["expert"])).toEqual({ roles: "last-coordinator" });
  expect(problems(coordinator.id, ["coordinator", "officer"])).toEqual({ unitId: "no-unit" });
  expect(findPerson(db, coordinator.id)?.roles).toEqual(["coordinator"]);
});

test("a lead closes and opens accounts of the own city, but not the own one nor a coordinator's", () => {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  const colleague = anActor(db);
  const both = anActor(db, { roles: ["officer", "coordinator"] });
  const forbidden = { ok: false, refusal: { kind: "forbidden" } };
  expect(leave(db, lead, colleague.id, sure, leaving).ok).toBe(true);
  expect(findPerson(db, colleague.id)?.closedAt).toEqual(noon);
  expect(reopenAccount(db, lead, colleague.id, noon).ok).toBe(true);
  expect(findPerson(db, colleague.id)?.closedAt).toBeNull();
  expect(leave(db, lead, lead.id, sure, leaving)).toEqual(forbidden);
  expect(leave(db, lead, both.id, sure, leaving)).toEqual(forbidden);
});

test("only its lead sees a city's own pages", () => {
  const db = freshDatabase();
  for (const actor of [
    anActor(db),
    anActor(db, { roles: ["expert"], city: null }),
    anActor(db, { roles: ["coordinator"], city: null }),
  ]) {
    expect([
      openColleagues(db, actor, noon),
      openUnits(db, actor),
      openSettings(db, actor),
      addUnit(db, actor, "X", noon),
    ]).toEqual(Array(4).fill(notFound));
  }
});

test("a lead adds, renames, closes and opens units of the own city", () => {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["city-lead", "officer"] });
  const added = addUnit(db, lead, "Hankinnat", noon);
  if (!added.ok) throw new Error(added.refusal.kind);
  expect(renameUnit(db, lead, added.value, "Hankintapalvelut", noon).ok).toBe(true);
  expect(setUnitClosed(db, lead, added.value, true, noon).ok).toBe(true);
  expect(findUnit(db, added.value)).toMatchObject({ name: "Hankintapalvelut", closedAt: noon });
  expect(setUnitClosed(db, lead, added.value, false, noon).ok).toBe(true);
});

test("two units of a city have different names, and a unit with people stays open", () => {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["city-lead", "officer"] });
  const unitId = lead.unitId ?? "";
  const added = addUnit(db, lead, "Other", noon);
  if (!added.ok) throw new Error(added.refusal.kind);
  expect(addUnit(db, lead, "oTHER", noon)).toMatchObject({ refusal: { problems: { name: "unit-exists" } } });
  expect(renameUnit(db, lead, unitId, "Other", noon)).toMatchObject({
    refusal: { problems: { [`name-${unitId}`]: "unit-exists" } },
  });
  expect(setUnitClosed(db, lead, unitId, true, noon)).toMatchObject({
    refusal: { problems: { [`name-${unitId}`]: "unit-in-use" } },
  });
  expect(listUnits(db, "tampere")).toHaveLength(2);
});

test("another city's unit does not exist for a lead", () => {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["city-lead", "officer"] });
  const { unitId } = aCity(db, "turku");
  expect(renameUnit(db, lead, unitId, "Mine", noon)).toEqual(notFound);
  expect(setUnitClosed(db, lead, unitId, true, noon)).toEqual(notFound);
});

test("a lead keeps the city's details", () => {
  const db = freshDatabase();
  const lead = anActor(db, { roles: ["city-lead", "officer"] });
  const details = {
    businessId: "0211675-2",
    street: "Katu 1",
    postalCode: "33100",
    town: "Tampere",
    contactName: "Hankinnat",
    contactEmail: "hankinnat@tampere.example",
    contactPhone: "+358 3 123 456",
  };
  expect(saveSettings(db, lead, details, noon).ok).toBe(true);
  expect(findCity(db, "tampere")).toMatchObject(details);
});

test("a coordinator keeps the details and units of every city, a lead only the own", () => {
  const db = freshDatabase();
  const coordinator = anActor(db, { roles: ["coordinator"], city: null });
  const lead = anActor(db, { roles: ["officer", "city-lead"] });
  aCity(db, "turku");
  const added = addUnit(db, coordinator, "Hankinnat", noon, "turku");
  if (!added.ok) throw new Error(added.refusal.kind);
  expect(listUnits(db, "turku").map(({ name }) => name)).toContain("Hankinnat");
  expect(setUnitClosed(db, coordinator, added.value, true, noon).ok).toBe(true);
  const details = {
    ...{ businessId: null, street: null, postalCode: null, town: null },
    ...{ contactName: "Hankinnat", contactEmail: "hankinnat@turku.example", contactPhone: null },
  };
  expect(saveSettings(db, coordinator, details, noon, "turku").ok).toBe(true);
  expect(findCity(db, "turku")).toMatchObject(details);
  expect(openSettings(db, coordinator)).toEqual(notFound);
  expect(saveSettings(db, lead, details, noon, "turku")).toEqual(notFound);
  expect(addUnit(db, lead, "X", noon, "turku")).toEqual(notFound);
});
