import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { updateKeeper, updateQuestionsHeld } from "db/repositories/holdings.ts";
import { updateInquiry } from "db/repositories/inquiries.ts";
import { insertMail } from "db/repositories/mails.ts";
import { deleteNewsOf, deleteWaitingMailsOf } from "db/repositories/news.ts";
import { findPerson, type Person, updatePersonClosed, updateRoles } from "db/repositories/people.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { deleteMember, findPlan, insertMember } from "db/repositories/plans.ts";
import { deleteSessionsOf } from "db/repositories/sessions.ts";
import { updateTask } from "db/repositories/threads.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { canClose, canSeePerson } from "~/domain/case/people-rights.ts";
import { ownerOf } from "~/domain/case/plan.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { FieldProblem, Invalid } from "../check-fields.ts";
import { acceptRemoval } from "../personal-data/removal.server.ts";
import { type Heir, type Holdings, holdingsOf } from "./holdings.server.ts";
import { fieldOf, toCoordinators, type Wish } from "./leaving-fields.ts";
import { closedMail, tellHeirs } from "./leaving-mails.server.ts";
import type { Handing, LeavingParts } from "./leaving-parts.ts";

export type NotLeft = { kind: "not-found" } | { kind: "forbidden" } | { kind: "changed" } | Invalid;

/** The person, for whoever may close the account. */
export function findLeaver(
  db: Db,
  actor: Actor,
  id: string,
): Result<Person, { kind: "not-found" } | { kind: "forbidden" }> {
  const person = findPerson(db, id);
  if (!person || !canSeePerson(actor, person)) return refuse({ kind: "not-found" });
  return canClose(actor, person) ? ok(person) : refuse({ kind: "forbidden" });
}

/** What is still missing, by field; empty when everything goes to somebody who can take it. */
function problemsOf(holdings: Holdings, actor: Actor, wish: Wish): Record<string, FieldProblem> {
  const { plans, reviews, todos, questions, asked, examples, leadHeirs, isLastCoordinator } = holdings;
  const problems: Record<string, FieldProblem> = {};
  const need = (field: string, heirs: readonly Heir[], others: readonly string[] = []) => {
    const to = wish[field] ?? "";
    if (others.includes(to) || heirs.some(({ id }) => id === to)) return;
    problems[field] = to !== "" ? "bad-choice" : heirs.length === 0 ? "no-heirs" : "no-heir";
  };
  for (const { cityId, heirs } of plans) need(fieldOf.plans(cityId), heirs);
  for (const { id, heirs } of reviews) need(fieldOf.review(id), heirs, [toCoordinators]);
  for (const { id, heirs } of todos) need(fieldOf.todo(id), heirs, [""]);
  if (questions.held.length > 0) need(fieldOf.questions, questions.heirs, [""]);
  for (const { cityId, heirs } of asked) need(fieldOf.asked(cityId), heirs);
  if (examples.held.length > 0) need(fieldOf.examples, examples.heirs);
  if (leadHeirs.length > 0) need(fieldOf.lead, leadHeirs);
  // Reviews and examples are the coordinators' to give.
  if (reviews.length + examples.held.length > 0 && !hasRole(actor, "coordinator")) problems.sure = "ask-coordinator";
  else if (isLastCoordinator) problems.sure = "nobody-coordinates";
  else if (wish.sure !== "yes") problems.sure = "not-sure";
  return problems;
}

/**
 * Closes the account of somebody who leaves. All they hold goes to somebody else first, in the same transaction and by the
 * same use cases as on any other day: nothing is left without an owner. Their sessions end at once; what they wrote stays.
 */
export function leave(
  db: Db,
  actor: Actor,
  personId: string,
  wish: Wish,
  { parts, ...handing }: Handing & { parts: LeavingParts },
): Result<null, NotLeft> {
  return transact<null, NotLeft>(db, (tx) => {
    const found = findLeaver(tx, actor, personId);
    if (!found.ok) return found;
    const person = found.value;
    const { now } = handing;
    const erases = wish.erase === "yes" && hasRole(actor, "coordinator");
    if (person.closedAt) {
      if (erases) acceptRemoval(tx, actor, person, now);
      return ok(null);
    }
    const holdings = holdingsOf(tx, person, parts, now);
    const problems = problemsOf(holdings, actor, wish);
    if (Object.keys(problems).length > 0) return refuse({ kind: "invalid", problems, typed: { ...wish } });

    // First of all, so that no mail of what follows says to the person what is theirs to do.
    updatePersonClosed(tx, personId, now, now);
    deleteSessionsOf(tx, personId);
    deleteWaitingMailsOf(tx, person);

    const leaving: Leaving = { tx, actor, person, holdings, wish, parts, handing };
    if (!handPlans(leaving) || !handReviews(leaving)) return refuse({ kind: "changed" });
    leaveTeams(leaving, holdings.teams);
    const todos = handTodos(leaving);
    handQuestions(leaving);
    const asked = handAsked(leaving);
    const { held } = holdings.examples;
    const keeper = wish[fieldOf.examples] ?? "";
    if (held.length > 0) handExamples(leaving, ids(held), keeper);
    const lead = makeLead(leaving);

    const facts = {
      plans: holdings.plans.reduce((sum, { plans }) => sum + plans.length, 0),
      reviews: holdings.reviews.length,
      todos: todos.length,
      questions: holdings.questions.held.length,
      asked: asked.length,
      examples: held.length,
      teams: holdings.teams.length,
    };
    insertAct(tx, { kind: "person", act: "close", object: personId, by: actor.id, at: now, facts });
    if (erases) acceptRemoval(tx, actor, person, now);
    else insertMail(tx, closedMail(person, actor, now));
    const questions = questionsOf(leaving);
    tellHeirs(tx, { person, actor, todos, questions, asked, examples: held, keeper, lead, ...handing });
    return ok(null);
  });
}

interface Leaving {
  tx: Db;
  actor: Actor;
  person: Person;
  holdings: Holdings;
  wish: Wish;
  parts: LeavingParts;
  handing: Handing;
}

const questionsOf = ({ holdings, wish }: Leaving) => ({
  held: holdings.questions.held,
  heir: wish[fieldOf.questions] ?? "",
});

const ids = (held: readonly { id: string }[]): string[] => held.map(({ id }) => id);

/** Gives every plan to its new owner; false when one of them can no longer be given so. */
function handPlans(leaving: Leaving): boolean {
  const { tx, actor, holdings, wish, parts, handing } = leaving;
  return holdings.plans.every(({ cityId, plans }) => {
    const heir = wish[fieldOf.plans(cityId)] ?? "";
    const areHanded = plans.every((plan) => {
      if (!plan.isBinned) return parts.handOverPlan(tx, actor, plan, heir, handing).ok;
      handOverBinned(tx, actor, plan.id, heir, handing.now);
      return true;
    });
    leaveTeams(leaving, plans);
    return areHanded;
  });
}

const handReviews = ({ tx, actor, holdings, wish, parts, handing }: Leaving): boolean =>
  holdings.reviews.every((review) => {
    const heir = wish[fieldOf.review(review.id)] ?? "";
    return parts.handOverReview(tx, actor, review, heir === toCoordinators ? null : heir, handing).ok;
  });

function handTodos({ tx, actor, holdings, wish, handing }: Leaving) {
  return holdings.todos.map(({ id, dueOn, plan }) => {
    const owner = ownerOf(findPlan(tx, plan.id) ?? { team: [] })?.userId ?? null;
    const heir = wish[fieldOf.todo(id)] || owner;
    updateTask(tx, id, { assignedTo: heir, dueOn });
    const facts = { thread: id };
    insertAct(tx, { kind: "plan", act: "talk", object: plan.id, by: actor.id, at: handing.now, facts });
    return { heir, plan };
  });
}

/** Questions that the person was to answer: to a colleague, or back to the city. */
function handQuestions({ tx, actor, person, holdings, wish, handing }: Leaving): void {
  const to = wish[fieldOf.questions] || null;
  updateQuestionsHeld(tx, person.id, to);
  const act = { kind: "inquiry", act: "hand", by: actor.id, at: handing.now, facts: { to: to ?? "" } } as const;
  for (const { id } of holdings.questions.held) insertAct(tx, { ...act, object: id });
}

/** Examples from public sources go on being kept by somebody. */
function handExamples({ tx, actor, handing }: Leaving, held: readonly string[], keeper: string): void {
  updateKeeper(tx, held, keeper);
  const act = { kind: "example", act: "hand-on", by: actor.id, at: handing.now, facts: { to: keeper } } as const;
  for (const object of held) insertAct(tx, { ...act, object });
}

/** Gives what the person asked to a colleague: who asked stays as it was said. */
function handAsked({ tx, actor, holdings, wish, handing }: Leaving) {
  return holdings.asked.flatMap(({ cityId, held }) => {
    const heir = wish[fieldOf.asked(cityId)] ?? "";
    for (const { id } of held) {
      updateInquiry(tx, id, { asker: heir });
      const facts = { to: heir };
      insertAct(tx, { kind: "inquiry", act: "hand-on", object: id, by: actor.id, at: handing.now, facts });
    }
    return held.map(({ subject }) => ({ heir, subject }));
  });
}

/** Ends the person's part in teams. Plans they owned are another's by now. */
function leaveTeams({ tx, actor, person, handing }: Leaving, teams: readonly { id: string }[]): void {
  for (const { id } of teams) {
    deleteMember(tx, id, person.id);
    deleteNewsOf(tx, person.id, id);
    insertEvent(tx, id, { kind: "team", facts: { removed: [person.id] }, by: actor.id, at: handing.now });
  }
}

/** A plan in the bin is nobody's to move, but it can be taken out again: by whoever owns it then. */
function handOverBinned(tx: Db, actor: Actor, planId: string, owner: string, now: Date): void {
  insertMember(tx, planId, owner, "owner", now);
  insertEvent(tx, planId, { kind: "hand-over", facts: { owner }, by: actor.id, at: now });
}

/** Who leads the city in the person's place, or "". */
function makeLead({ tx, actor, holdings, wish, handing }: Leaving): string {
  const heir = holdings.leadHeirs.length > 0 ? findPerson(tx, wish[fieldOf.lead] ?? "") : undefined;
  if (!heir) return "";
  const roles = [...new Set([...heir.roles, "city-lead" as const])];
  updateRoles(tx, heir.id, roles, heir.unitId, handing.now);
  const facts = { roles, before: heir.roles };
  insertAct(tx, { kind: "person", act: "roles", object: heir.id, by: actor.id, at: handing.now, facts });
  return heir.id;
}
