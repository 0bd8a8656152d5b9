import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { userRoles, users } from "db/schema/accounts.ts";
import { cities, units } from "db/schema/network.ts";
import type { Actor, Role } from "~/domain/case/actor.ts";
import { createPlan } from "~/features/plans/create-plan.server.ts";

export const noon = new Date("2026-11-23T10:00:00Z");

/** Of each city its own code, whoever was made before: a code is used once, and the form knows none but real ones. */
const municipalityCodes: Readonly<Record<string, string>> = {
  espoo: "049",
  oulu: "564",
  tampere: "837",
  turku: "853",
  vaasa: "905",
};

/** A city of the network with one unit, made once a database. */
export function aCity(db: Db, id = "tampere"): { cityId: string; unitId: string } {
  const unitId = `${id}-unit`;
  db.insert(cities)
    .values({
      id,
      regionId: id,
      nameFi: id,
      nameSv: id,
      nameEn: id,
      municipalityCode: municipalityCodes[id] ?? id,
      nuts3: "FI19B",
      contactName: "Procurement office",
      contactEmail: `procurement@${id}.example`,
      updatedAt: noon,
    })
    .onConflictDoNothing()
    .run();
  db.insert(units).values({ id: unitId, cityId: id, name: "Unit" }).onConflictDoNothing().run();
  return { cityId: id, unitId };
}

let people = 0;

export function anActor(db: Db, given: { roles?: Role[]; city?: string | null; name?: string } = {}): Actor {
  const { roles = ["officer"], city = "tampere", name = `Person ${people}` } = given;
  people += 1;
  const place = city === null ? null : aCity(db, city);
  const id = `person-${people}`;
  const email = `${id}@demo.example`;
  db.insert(users)
    .values({ id, name, email, unitId: place?.unitId ?? null, createdAt: noon, updatedAt: noon })
    .run();
  for (const role of roles) db.insert(userRoles).values({ userId: id, role }).run();
  return { id, name, email, language: "fi", cityId: place?.cityId ?? null, unitId: place?.unitId ?? null, roles };
}

export function aPlan(db: Db, owner: Actor, title = "Safer winter streets"): string {
  const fields = { id: randomUUID(), title, object: "services", unit: owner.unitId ?? "", language: "fi" as const };
  const made = createPlan(db, owner, fields, noon);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
}
