import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { userRoles, users } from "db/schema/accounts.ts";
import { cities, units } from "db/schema/network.ts";
import type { Actor, Role } from "~/domain/case/actor.ts";
import { createPlan } from "~/features/plans/create-plan.server.ts";

export const noon = new Date("2026-11-23T10:00:00Z");

/** A city of the network with one unit, made once a database. */
export function aCity(db: Db, id = "tampere", code = "837"): { cityId: string; unitId: string } {
  const unitId = `${id}-unit`;
  db.insert(cities)
    .values({
      id,
      regionId: id,
      nameFi: id,
      nameSv: id,
      nameEn: id,
      municipalityCode: code,
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
  const place = city === null ? null : aCity(db, city, city === "tampere" ? "837" : String(100 + people));
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
