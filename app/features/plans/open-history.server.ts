import type { Db } from "db/connection.ts";
import { listPeopleNames } from "db/repositories/buyers.ts";
import { findEarlierAnswers, listEvents, type PlanEvent } from "db/repositories/plan-events.ts";
import { findRevision, listRevisions } from "db/repositories/plan-revisions.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { givenRoles, type Plan, type TeamRole } from "~/domain/case/plan.ts";
import { canWrite, canWriteOutcome, isWriter } from "~/domain/case/rights.ts";
import { readBack, type SaidAnswer, type SaidStep } from "~/domain/case/snapshot.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import { same } from "~/domain/form/same-value.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { formAsking } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { loadWhole } from "./history/load-whole.server.ts";
import { type StateLine, statesOf } from "./history/open-compare.server.ts";
import { holdsText } from "./history/put-back.server.ts";
import { labelOfReply, sayReplies } from "./history/replies-in-history.server.ts";
import { inTurn, kindOf, sayEvents, saySharing } from "./history/say-events.server.ts";
import type { LoadedPlan, NotFound } from "./load-plan.server.ts";
import { type RevisionLine, revisionLine } from "./revision-line.server.ts";

const teamFacts = ["added", "removed", "changed", "owner"] as const;
export type TeamChange = Readonly<Record<(typeof teamFacts)[number], readonly string[]>> & { role?: TeamRole };

export interface HistoryEvent {
  id: number;
  /** "answer", "set-aside", "reply", "create", …, or the name of a move. */
  kind: string;
  /** In words, and for machines. */
  at: string;
  atIso: string;
  byName: string;
  label?: string;
  /** What was chosen beside the text, in words of the service. */
  lead?: string;
  answer?: SaidAnswer;
  /** Who may read the answer from then on, where that changed. */
  sharing?: string;
  /** Nobody typed it: it follows from another answer. */
  byRule?: boolean;
  revision?: number;
  /** Of a change of the team, by name: who came, left or got another role, and to whom the plan was handed. */
  team?: TeamChange;
  /** The text shown can be the answer again: the event that it is of, and the version of the answer as it stands. */
  back?: { event: number; version: number };
  /** Whose texts these are: the question of the event. */
  question?: string;
  /** Why it was done, in the words of whoever did it. */
  reason?: string;
}

export interface HistoryPage {
  plan: Plan;
  revisions: readonly RevisionLine[];
  events: readonly HistoryEvent[];
  /** Id to continue from; absent on the last page. */
  older?: number;
  /** Only the changes of this answer are shown. */
  only?: { question: string; label: string };
  /** What can be compared. */
  states: readonly StateLine[];
  /** May name the plan as it stands. */
  mayName: boolean;
}

const pageSize = 50;
const farFuture = Number.MAX_SAFE_INTEGER;

const idsIn = (facts: PlanEvent["facts"], name: string): string[] =>
  [facts?.[name] ?? []].flat().filter((id) => typeof id === "string");

/** What changed in the team, by name; a person whose account is gone has none. */
function sayTeams(db: Db, events: readonly PlanEvent[]): Map<number, TeamChange> {
  const changes = events.filter(({ kind }) => kind === "team" || kind === "hand-over");
  const ids = changes.flatMap(({ facts }) => teamFacts.flatMap((name) => idsIn(facts, name)));
  const names = new Map(listPeopleNames(db, [...new Set(ids)]).map(({ id, name }) => [id, name]));
  return new Map(
    changes.map(({ id, facts }) => {
      const named = (name: string) => idsIn(facts, name).flatMap((one) => names.get(one) ?? []);
      const role = givenRoles.find((one) => one === facts?.role);
      const said = {
        added: named("added"),
        removed: named("removed"),
        changed: named("changed"),
        owner: named("owner"),
      };
      return [id, { ...said, ...(role ? { role } : {}) }];
    }),
  );
}

/** Moves whose reason the team is told. What coordinators write to an expert stays between them. */
const reasoned = ["assign", "ask-changes", "approve", "redirect", "skip-review", "stop", "reopen", "ask-reopen"];

function reasonOf({ kind, facts }: PlanEvent): { reason?: string } {
  const isNamed = kind === "name-version" || kind === "put-back-version";
  const said = isNamed ? facts?.name : (facts?.reason ?? facts?.text);
  const words = isNamed || reasoned.includes(kind) ? said : undefined;
  return typeof words === "string" && words !== "" ? { reason: words } : {};
}

/** Whether the text of this event can be the answer again, and on which version of it that would stand. */
function backOf({ plan, form, stored }: LoadedPlan, actor: Actor, event: PlanEvent): Pick<HistoryEvent, "back"> {
  const place = event.question ? findQuestion(form, event.question) : undefined;
  if (!place || !holdsText(event, place.question)) return {};
  const isOutcome = form.parts.some(({ id, stage }) => id === place.step && stage === "outcome");
  const mayWrite = isOutcome ? canWriteOutcome(plan, actor, place.question.id) : canWrite(plan, actor);
  const now = stored.find(({ question, row }) => question === event.question && row === (event.row ?? ""));
  return mayWrite && !same(now?.value, event.value) ? { back: { event: event.id, version: now?.version ?? 0 } } : {};
}

export interface HistoryAsked {
  /** The page continues before this event. */
  before?: number | undefined;
  /** Only the changes of this answer. */
  question?: string | undefined;
}

/** Who changed what, newest first; for the team and, once the plan was sent, for coordinators. */
export function openHistory(
  db: Db,
  actor: Actor,
  planId: string,
  { before, question }: HistoryAsked,
  lang: Lang,
): Result<HistoryPage, NotFound> {
  const found = loadWhole(db, actor, planId, false);
  if (!found.ok) return found;
  const { plan, form, relation } = found.value;
  const events = listEvents(db, planId, before ?? farFuture, pageSize + 1, question);
  const shown = events.slice(0, pageSize);
  const last = shown.at(-1);
  const questions = shown.flatMap((event) => (event.kind === "answer" && event.question ? [event.question] : []));
  const turns = inTurn(shown, findEarlierAnswers(db, planId, [...new Set(questions)], shown));
  const said = sayEvents(db, found.value, turns, lang);
  const teams = sayTeams(db, shown);
  const replies = sayReplies(db, found.value, actor, shown, lang);
  const asking = question === undefined ? undefined : formAsking(form, question);
  const label =
    question === undefined
      ? undefined
      : (textsOf(asking ?? form, question)?.label[lang] ?? labelOfReply(db, planId, question, lang));
  return ok({
    plan,
    revisions: listRevisions(db, planId).map((row) => revisionLine(row, lang)),
    states: statesOf(db, found.value, lang),
    mayName: isWriter(relation) && plan.binnedAt === null,
    events: turns.map((turn) => {
      const { event } = turn;
      const sharing = saySharing(turn, form, lang);
      return {
        ...said.get(event.id),
        ...(teams.has(event.id) ? { team: teams.get(event.id) } : {}),
        id: event.id,
        kind: kindOf(turn, form),
        at: formatInstant(event.at, lang),
        atIso: event.at.toISOString(),
        byName: event.byName,
        ...(event.question ? { question: event.question } : {}),
        ...(sharing ? { sharing } : {}),
        ...(event.facts?.rule === true ? { byRule: true } : {}),
        ...backOf(found.value, actor, turn.shown),
        ...replies.get(event.id),
        ...reasonOf(event),
        ...(typeof event.facts?.revision === "number" ? { revision: event.facts.revision } : {}),
      };
    }),
    ...(question !== undefined && label ? { only: { question, label } } : {}),
    ...(events.length > pageSize && last ? { older: last.id } : {}),
  });
}

/** The sent revisions of the plan, for whoever may open them. */
export const openRevisionNumbers = (db: Db, actor: Actor, planId: string): readonly number[] =>
  loadWhole(db, actor, planId, true).ok ? listRevisions(db, planId).map(({ number }) => number) : [];

export interface RevisionPage {
  plan: Plan;
  revision: RevisionLine;
  said: readonly SaidStep[];
}

/** A sent revision with the question texts of its day; for those who see all of a sent plan. */
export function openRevision(
  db: Db,
  actor: Actor,
  planId: string,
  number: number,
  lang: Lang,
): Result<RevisionPage, NotFound> {
  const found = loadWhole(db, actor, planId, true);
  if (!found.ok) return found;
  const revision = findRevision(db, planId, number);
  if (!revision) return refuse({ kind: "not-found" });
  return ok({
    plan: found.value.plan,
    revision: revisionLine(revision, lang),
    said: readBack(revision.document.snapshot, lang),
  });
}
