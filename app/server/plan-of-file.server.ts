import { randomUUID } from "node:crypto";
import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";
import { users } from "db/schema/accounts.ts";
import { cities, units } from "db/schema/network.ts";
import { plans } from "db/schema/plans.ts";
import { seedCities } from "db/seed/cities.ts";
import { seedExamples } from "db/seed/examples.ts";
import { eq } from "drizzle-orm";
import type { Actor } from "~/domain/case/actor.ts";
import { states } from "~/domain/case/moves.ts";
import type { PlanDocument } from "~/domain/case/plan-documents.ts";
import type { PlanFile } from "~/domain/case/plan-file.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { importPlan, readPlan } from "~/features/plans/plan-file/import-plan.server.ts";
import { sayNotImported } from "~/features/plans/plan-file/open-import.server.ts";
import { planDocumentModel } from "./plan-documents.server.ts";

interface Asked {
  document: PlanDocument;
  lang: Lang;
  now: Date;
}

/** The owner that the file names, in the city that it names; their own units are those that the file names. */
function ownerIn(db: Db, { plan, team, names }: PlanFile, now: Date): Actor {
  const known = db.select().from(cities).all();
  const city = known.find(({ nameFi, nameSv, nameEn }) => [nameFi, nameSv, nameEn].includes(plan.city)) ?? known[0];
  if (!city) throw new Error("No cities");
  const id = randomUUID();
  const named = Object.entries(names).map(([unit, name]) => ({
    id: unit,
    cityId: city.id,
    name: name.replace(/^.*?, /, ""),
  }));
  const own = { id, cityId: city.id, name: city.nameFi };
  db.insert(units)
    .values([...named, own])
    .onConflictDoNothing()
    .run();
  const name = team.find(({ role }) => role === "owner")?.name ?? "";
  db.insert(users)
    .values({ id, name, email: `${id}@plan.invalid`, unitId: id, createdAt: now, updatedAt: now })
    .run();
  return { id, name, email: "", language: "fi", cityId: city.id, unitId: id, roles: ["officer"] };
}

/** A document of a plan's file, drawn from a database that lives no longer; or why the file is none. */
export async function planOfFile(
  text: string,
  { document, lang, now }: Asked,
): Promise<Result<DocumentModel, string[]>> {
  const read = readPlan(text);
  if (!read.ok) return refuse(sayNotImported(read.refusal, "en"));
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  seedExamples(db, now);
  seedCities(db, now);
  const file = read.value;
  const owner = ownerIn(db, file, now);
  const made = importPlan(db, owner, { id: randomUUID(), unit: owner.unitId ?? "", text }, now);
  if (!made.ok)
    return refuse(made.refusal.kind === "invalid" ? sayNotImported(made.refusal, "en") : [made.refusal.kind]);
  const { number, revision, savedAt } = file.plan;
  const state = states.find((known) => known === file.plan.state) ?? "draft";
  db.update(plans)
    .set({ number, revision, state, savedAt: new Date(savedAt) })
    .where(eq(plans.id, made.value.id))
    .run();
  const model = await planDocumentModel(db, owner, made.value.id, { document, lang, now });
  return model.ok ? ok(model.value) : refuse([model.refusal.kind]);
}
