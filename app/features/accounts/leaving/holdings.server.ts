import type { Db } from "db/connection.ts";
import { listColleagues } from "db/repositories/buyers.ts";
import {
  listAskedHeld,
  listExamplesHeld,
  listOthersInRole,
  listQuestionsHeld,
  listReviewsHeld,
  listTeamsHeld,
  listTodosHeld,
  type ReviewHeld,
  type TeamHeld,
  type TodoHeld,
} from "db/repositories/holdings.ts";
import type { Person } from "db/repositories/people.ts";
import { listTeam } from "db/repositories/team.ts";
import type { Text } from "~/domain/lang.ts";
import type { LeavingParts } from "./leaving-parts.ts";

export interface Heir {
  id: string;
  name: string;
}

/** Everything that a person holds, and who can take each of it over. */
export interface Holdings {
  /** Plans the person owns, by city: an owner is of the plan's own city. */
  plans: readonly { cityId: string; plans: readonly TeamHeld[]; heirs: readonly Heir[] }[];
  reviews: readonly (ReviewHeld & { heirs: readonly Heir[] })[];
  /** Somebody of the plan's team; without a choice its owner. */
  todos: readonly (TodoHeld & { heirs: readonly Heir[] })[];
  /** Without a choice the city as a whole answers them. */
  questions: { held: readonly { id: string; subject: string }[]; heirs: readonly Heir[] };
  /** Questions the person asked other cities, by the own city: a colleague sees the answer and may ask on. */
  asked: readonly { cityId: string; held: readonly { id: string; subject: string }[]; heirs: readonly Heir[] }[];
  examples: { held: readonly { id: string; title: Text }[]; heirs: readonly Heir[] };
  /** Teams in which others own the plan. */
  teams: readonly TeamHeld[];
  /** Colleagues one of whom leads the city from now on; empty where it keeps a lead, or nobody is left to be led. */
  leadHeirs: readonly Heir[];
  isLastCoordinator: boolean;
}

export function holdingsOf(db: Db, person: Person, parts: LeavingParts, now: Date): Holdings {
  const { id, cityId, roles } = person;
  const others = (people: readonly Heir[]) => people.filter((one) => one.id !== id);
  const teams = listTeamsHeld(db, id);
  const owned = teams.filter(({ role }) => role === "owner");
  const asked = listAskedHeld(db, id);
  const colleagues = (city: string) => others(listColleagues(db, city));
  const leads =
    roles.includes("city-lead") &&
    cityId !== null &&
    listOthersInRole(db, "city-lead", { not: id, cityId }).length === 0;
  const coordinators = listOthersInRole(db, "coordinator", { not: id });
  return {
    plans: [...new Set(owned.map((plan) => plan.cityId))].map((city) => ({
      cityId: city,
      plans: owned.filter((plan) => plan.cityId === city),
      heirs: colleagues(city),
    })),
    reviews: listReviewsHeld(db, id).map((review) => ({
      ...review,
      heirs: others(parts.listReviewers(db, review.plan.id, now)),
    })),
    todos: listTodosHeld(db, id).map((todo) => ({
      ...todo,
      heirs: others(listTeam(db, todo.plan.id).map(({ userId, name }) => ({ id: userId, name }))),
    })),
    questions: { held: listQuestionsHeld(db, id), heirs: cityId === null ? [] : colleagues(cityId) },
    asked: [...new Set(asked.map((one) => one.cityId))].map((city) => ({
      cityId: city,
      held: asked.filter((one) => one.cityId === city),
      heirs: colleagues(city),
    })),
    examples: { held: listExamplesHeld(db, id), heirs: coordinators },
    teams: teams.filter(({ role }) => role !== "owner"),
    leadHeirs: leads ? colleagues(cityId) : [],
    isLastCoordinator: roles.includes("coordinator") && coordinators.length === 0,
  };
}
