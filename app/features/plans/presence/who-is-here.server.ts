import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isTeam } from "~/domain/case/rights.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { findStep } from "~/domain/form/steps.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type LoadedPlan, loadPlan, type NotFound } from "../load-plan.server.ts";
import type { PresenceStore } from "./presence-store.ts";
import type { Present } from "./present.ts";

/** Pages that scripts run on say twice a minute that somebody is still there. */
const hereMs = 60_000;

const stepTitle = (form: FormVersion, id: string, lang: Lang): string => findStep(form, id)?.texts.title[lang] ?? "";

function others(store: PresenceStore, { plan, form }: LoadedPlan, actor: Actor, lang: Lang, now: Date): Present[] {
  const isMember = (id: string) => plan.team.some(({ userId }) => userId === id);
  return store
    .list(plan.id, now)
    .filter(({ person }) => person !== actor.id && isMember(person))
    .map(({ person, name, step, question, at }) => ({
      ...{ id: person, name, step: stepTitle(form, step, lang) },
      isHere: now.getTime() - at.getTime() <= hereMs,
      question: now.getTime() - at.getTime() <= hereMs ? question : "",
    }));
}

interface Asked {
  lang: Lang;
  now: Date;
}

interface Beat extends Asked {
  step: string;
  question: string;
  /** They leave the page. */
  isGone?: boolean;
}

/** Says that a member of the team is on a page of the plan, and returns the others who are. For others it does not exist. */
export function beHere(
  db: Db,
  store: PresenceStore,
  actor: Actor,
  planId: string,
  { step, question, isGone, lang, now }: Beat,
): Result<Present[], NotFound> {
  const found = loadPlan(db, actor, planId, []);
  if (!found.ok) return found;
  const { plan, form, relation } = found.value;
  if (!isTeam(relation)) return refuse({ kind: "not-found" });
  const known = { step: stepTitle(form, step, lang) && step, question: findQuestion(form, question) ? question : "" };
  if (isGone) store.remove(plan.id, actor.id);
  else store.put(plan.id, { person: actor.id, name: actor.name, ...known, at: now });
  return ok(others(store, found.value, actor, lang, now));
}

export function whoIsHere(
  db: Db,
  store: PresenceStore,
  actor: Actor,
  planId: string,
  { lang, now }: Asked,
): Result<Present[], NotFound> {
  const found = loadPlan(db, actor, planId, []);
  if (!found.ok) return found;
  return isTeam(found.value.relation)
    ? ok(others(store, found.value, actor, lang, now))
    : refuse({ kind: "not-found" });
}
