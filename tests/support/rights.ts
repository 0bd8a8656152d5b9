import type { Actor, Role } from "~/domain/case/actor.ts";
import { anActor } from "./plans.ts";
import type { TestApp, Visitor } from "./requests.ts";

/**
 * Who asks, in the order of the columns of every table of rights. The plans of the tables are of Tampere: `unit` and `city`
 * are officers there, of the plan's unit and of another one, and `lead` is its city lead; the writer and the reader of the
 * team come from other cities. `expert` is not assigned.
 */
export const everyone = [
  "anonymous",
  "owner",
  "writer",
  "reader",
  "unit",
  "city",
  "lead",
  "other",
  "other-lead",
  "expert",
  "coordinator",
] as const;
export type Who = (typeof everyone)[number];
export type Cast = Readonly<Record<Exclude<Who, "anonymous">, Actor>>;

export function castOf({ db }: TestApp): Cast {
  const person = (roles: Role[], city: string | null) => anActor(db, { roles, city });
  const city = person(["officer"], "tampere");
  const unitId = "tampere-other-unit";
  db.$client.prepare("INSERT INTO units (id, city_id, name) VALUES (?, 'tampere', 'Other unit')").run(unitId);
  db.$client.prepare("UPDATE users SET unit_id = ? WHERE id = ?").run(unitId, city.id);
  return {
    owner: person(["officer"], "tampere"),
    writer: person(["officer"], "turku"),
    reader: person(["officer"], "oulu"),
    unit: person(["officer"], "tampere"),
    city: { ...city, unitId },
    lead: person(["officer", "city-lead"], "tampere"),
    other: person(["officer"], "vaasa"),
    "other-lead": person(["officer", "city-lead"], "vaasa"),
    expert: person(["expert"], null),
    coordinator: person(["coordinator"], null),
  };
}

/** Each request has a session of its own, since some forms end it, and a stranger an address: theirs are soon too many. */
export const visitorFor = (app: TestApp, cast: Cast, who: Who): Visitor =>
  who === "anonymous" ? app.stranger() : app.as(cast[who]);

/** `302 200 …`, one status for each of `everyone`. */
export const byWho = (statuses: string): Record<string, number> =>
  Object.fromEntries(
    statuses
      .trim()
      .split(/\s+/)
      .map((status, place) => [everyone[place], Number(status)]),
  );
