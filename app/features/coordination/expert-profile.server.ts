import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { type ExpertProfile, findExpertProfile, saveExpertProfile } from "db/repositories/experts.ts";
import { findPerson, listCityNames } from "db/repositories/people.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { isSkill } from "~/domain/case/skills.ts";
import { isLang, type Lang } from "~/domain/lang.ts";
import { isDay } from "~/domain/law/calendar-day.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { NotFound } from "./find-case.server.ts";

export interface ProfilePage {
  userId: string;
  name: string;
  profile: ExpertProfile;
  cities: readonly { value: string; label: string }[];
}

export type ProfileProblem = "absence-incomplete" | "absence-backwards" | "suppliers-too-long" | "too-many-absences";

export type NotSaved = NotFound | { kind: "invalid"; problems: readonly ProfileProblem[] };

/** Whose profile: one's own, in one's account; anybody's, in the room of the coordinators. */
export type ProfileOf = { room: "account" } | { room: "coordination"; userId: string };

/** Experts keep their own profile, coordinators everybody's; to others a person has none. */
function findExpert(db: Db, actor: Actor, of: ProfileOf): Result<{ id: string; name: string }, NotFound> {
  const userId = of.room === "account" ? actor.id : of.userId;
  const mayKeep = of.room === "account" || hasRole(actor, "coordinator");
  const person = mayKeep ? findPerson(db, userId) : undefined;
  return person?.roles.includes("expert") ? ok({ id: person.id, name: person.name }) : refuse({ kind: "not-found" });
}

export function openProfile(db: Db, actor: Actor, of: ProfileOf, lang: Lang): Result<ProfilePage, NotFound> {
  const found = findExpert(db, actor, of);
  if (!found.ok) return found;
  const cities = listCityNames(db).map((city) => ({ value: city.id, label: city[lang] }));
  return ok({
    userId: found.value.id,
    name: found.value.name,
    profile: findExpertProfile(db, found.value.id),
    cities: cities.sort((one, other) => one.label.localeCompare(other.label, lang)),
  });
}

const mostOfSuppliers = 2_000;
const mostAbsences = 20;

interface TypedAbsence {
  firstDay: string;
  lastDay: string;
}

function absenceProblems(absences: readonly TypedAbsence[]): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  if (absences.length > mostAbsences) problems.push("too-many-absences");
  if (absences.some(({ firstDay, lastDay }) => !isDay(firstDay) || !isDay(lastDay)))
    problems.push("absence-incomplete");
  else if (absences.some(({ firstDay, lastDay }) => lastDay < firstDay)) problems.push("absence-backwards");
  return problems;
}

/** What the form holds. A row of an absence that was left empty is none. */
export function readProfile(form: FormData): ExpertProfile {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const lastDays = texts("last");
  const absences = texts("first").map((firstDay, index) => ({
    id: randomUUID(),
    firstDay: firstDay.trim(),
    lastDay: (lastDays[index] ?? "").trim(),
  }));
  return {
    skills: texts("skills").filter(isSkill),
    languages: texts("languages").filter(isLang),
    tiedCities: [...new Set(texts("cities"))],
    tiedSuppliers: (texts("suppliers")[0] ?? "").replace(/\r\n?/g, "\n").trim(),
    absences: absences.filter(({ firstDay, lastDay }) => firstDay !== "" || lastDay !== ""),
  };
}

export function saveProfile(
  db: Db,
  actor: Actor,
  of: ProfileOf,
  typed: ExpertProfile,
  now: Date,
): Result<null, NotSaved> {
  return transact<null, NotSaved>(db, (tx) => {
    const found = findExpert(tx, actor, of);
    if (!found.ok) return found;
    const problems = absenceProblems(typed.absences);
    if (typed.tiedSuppliers.length > mostOfSuppliers) problems.push("suppliers-too-long");
    if (problems.length > 0) return refuse({ kind: "invalid", problems });
    const known = new Set(listCityNames(tx).map(({ id }) => id));
    saveExpertProfile(tx, found.value.id, { ...typed, tiedCities: typed.tiedCities.filter((city) => known.has(city)) });
    insertAct(tx, { kind: "person", act: "expert-profile", object: found.value.id, by: actor.id, at: now });
    return ok(null);
  });
}
