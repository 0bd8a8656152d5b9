import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { findCity, listAllUnits } from "db/repositories/cities.ts";
import { findExample } from "db/repositories/examples.ts";
import { listAnswerers } from "db/repositories/inquiries.ts";
import { findPlan } from "db/repositories/plans.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Example } from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";

/** Whom a question goes to: the city, and the unit or the example that it is about. */
export interface Receiver {
  cityId: string;
  unitId: string | null;
  exampleId: string | null;
}

/** The city that answers for a published example: that of its plan, else the member of the network that bought. */
function cityOfExample(db: Db, { origin, content }: Example): string | null {
  if (origin.kind === "plan") return findPlan(db, origin.planId)?.cityId ?? null;
  return content.cityId !== null && findCity(db, content.cityId) ? content.cityId : null;
}

export function receiverOfExample(db: Db, id: string): (Receiver & { example: Example }) | undefined {
  const example = findExample(db, id);
  if (example?.stage !== "published") return undefined;
  const cityId = cityOfExample(db, example);
  return cityId === null ? undefined : { cityId, unitId: null, exampleId: id, example };
}

/** `example:…`, `unit:…` or `city:…`, as the form posts it. */
export function readReceiver(db: Db, typed: string): Receiver | undefined {
  const [, kind, id = ""] = /^(example|unit|city):(.+)$/.exec(typed) ?? [];
  if (kind === "example") {
    const found = receiverOfExample(db, id);
    return found && { cityId: found.cityId, unitId: null, exampleId: id };
  }
  if (kind === "unit") {
    const unit = listAllUnits(db).find((one) => one.id === id && one.closedAt === null);
    return unit && { cityId: unit.cityId, unitId: id, exampleId: null };
  }
  return kind === "city" && findCity(db, id) ? { cityId: id, unitId: null, exampleId: null } : undefined;
}

/** One does not ask oneself, nor the own city in its name; a colleague's example is another matter. */
export function isOwnReceiver(db: Db, actor: Actor, to: Receiver): boolean {
  if (to.exampleId === null) return to.cityId === actor.cityId;
  return listAnswerers(db, { ...to, handedTo: null }).some(({ id }) => id === actor.id);
}

/** The cities of the network and their units, but the own ones; `only` narrows them to one city. */
export function listReceivers(
  db: Db,
  actor: Actor,
  { lang, only, whole }: { lang: Lang; only?: string | undefined; whole: (city: string) => string },
): { value: string; label: string }[] {
  const units = listAllUnits(db).filter(({ closedAt }) => closedAt === null);
  return [...listCityNames(db)]
    .filter(([id]) => id !== actor.cityId && (only === undefined || id === only))
    .map(([id, name]) => ({ id, name: name[lang] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang))
    .flatMap(({ id, name }) => [
      { value: `city:${id}`, label: whole(name) },
      ...units
        .filter(({ cityId }) => cityId === id)
        .map((unit) => ({ value: `unit:${unit.id}`, label: `${name}: ${unit.name}` })),
    ]);
}
