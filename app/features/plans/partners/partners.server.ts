import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { findPlan, listPlans } from "db/repositories/plans.ts";
import { listMatchesOfPlan, updateMatchAnswer } from "db/repositories/radar.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isBeforeTender } from "~/domain/case/moves.ts";
import { ownerOf, type Plan } from "~/domain/case/plan.ts";
import { themeLabel } from "~/domain/case/theme-labels.ts";
import type { Lang } from "~/domain/lang.ts";
import { answerOf, type Match, type MatchAnswer, otherPlanOf, standingOf } from "~/domain/radar/match.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant, formatShortDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { createPlan } from "../create-plan.server.ts";
import { loadPlan, type NotFound } from "../load-plan.server.ts";
import { type InviteNewcomer, inviteMember } from "../team/invite-member.server.ts";

/** The other plan, once both owners have agreed; before that nothing of it leaves this file. */
interface Partner {
  title: string;
  language: Lang;
  city: string;
  themes: string;
  notice: string | null;
  owner: string;
  email: string;
}

export interface PartnerPage {
  plan: Pick<Plan, "id" | "number" | "title" | "language">;
  requests: readonly {
    id: string;
    asked: string;
    /** `waiting`: the owner here has agreed, the other has not answered yet. */
    standing: "open" | "waiting" | "together" | "ended";
    partner: Partner | null;
  }[];
  canJoin: boolean;
}

type Standing = PartnerPage["requests"][number]["standing"];

function standingFor(match: Match, plan: Plan, other: Plan | undefined): Standing {
  const standing = standingOf(match);
  if (!other || other.binnedAt !== null || standing === "ended") return "ended";
  if (standing === "together") return "together";
  if (!isBeforeTender(plan) || !isBeforeTender(other)) return "ended";
  return answerOf(match, plan.id) === "yes" ? "waiting" : "open";
}

function partnerOf(db: Db, other: Plan, lang: Lang): Partner {
  const [owner] = listMailReaders(db, [ownerOf(other)?.userId ?? ""]);
  const { title, language, cityId, themes, noticeOn } = other;
  return {
    ...{ title, language },
    city: listCityNames(db).get(cityId)?.[lang] ?? "",
    themes: themes.map((theme) => themeLabel(theme, lang)).join(", "),
    notice: noticeOn && formatShortDay(noticeOn, lang),
    owner: ownerOf(other)?.name ?? "",
    email: owner?.email ?? "",
  };
}

/** Only the owner is asked, and only the owner learns of it. */
function ownPlan(db: Db, actor: Actor, planId: string): Result<Plan, NotFound> {
  const found = loadPlan(db, actor, planId, []);
  if (!found.ok) return found;
  const { plan, relation } = found.value;
  return relation === "owner" && plan.binnedAt === null ? ok(plan) : refuse({ kind: "not-found" });
}

/** What coordinators asked the owner of a plan about others like it. */
export function openPartners(db: Db, actor: Actor, planId: string, lang: Lang): Result<PartnerPage, NotFound> {
  const found = ownPlan(db, actor, planId);
  if (!found.ok) return found;
  const plan = found.value;
  const matches = listMatchesOfPlan(db, planId);
  const others = new Map(
    listPlans(
      db,
      matches.map((match) => otherPlanOf(match, planId)),
    ).map((other) => [other.id, other]),
  );
  const { id, number, title, language } = plan;
  return ok({
    plan: { id, number, title, language },
    canJoin: isBeforeTender(plan),
    requests: matches.map((match) => {
      const other = others.get(otherPlanOf(match, planId));
      const standing = standingFor(match, plan, other);
      const partner = other && standing === "together" ? partnerOf(db, other, lang) : null;
      return { id: match.id, asked: formatInstant(match.at, lang), standing, partner };
    }),
  });
}

export const partnerIntents = ["yes", "no", "join", "joint"] as const;
export type PartnerIntent = (typeof partnerIntents)[number];

export type NotPartnered = NotFound | { kind: "forbidden" | "changed" };

export interface PartnerWish {
  intent: string;
  match: string;
  /** For the joint plan: a form posted twice makes one. */
  newPlan: string;
}

interface Given {
  now: Date;
  origin: string;
  inviteNewcomer: InviteNewcomer;
}

/** From here on the two owners go on by themselves: an answer reaches the other one. */
function tellTogether(db: Db, plan: Plan, other: Plan, match: Match, { origin, now }: Given): void {
  const [partner] = listMailReaders(db, [ownerOf(other)?.userId ?? ""]);
  for (const to of listMailReaders(db, [ownerOf(plan)?.userId ?? ""])) {
    const { language } = to;
    const t = translator(language, "radar");
    const path = paths.planPartners(language, plan.id);
    const facts = { title: plan.title, number: plan.number, link: origin + path };
    tell(db, {
      ...{ kind: "plan", to, path, planId: plan.id, replyTo: partner?.email ?? { nobody: "no-address" }, at: now },
      key: `together:${match.id}:${plan.id}`,
      subject: t("mails.together.subject", facts),
      text: t("mails.together.text", facts),
    });
  }
}

interface Acting {
  db: Db;
  actor: Actor;
  plan: Plan;
  other: Plan;
  match: Match;
  given: Given;
}

function answer({ db, actor, plan, other, match, given }: Acting, said: MatchAnswer): Result<string, NotPartnered> {
  const side = match.firstPlan === plan.id ? "first" : "second";
  if (!updateMatchAnswer(db, match.id, side, said)) return refuse({ kind: "changed" });
  insertEvent(db, plan.id, { kind: "partners", facts: { what: said }, by: actor.id, at: given.now });
  const isTogether = said === "yes" && answerOf(match, other.id) === "yes";
  if (isTogether) {
    tellTogether(db, plan, other, match, given);
    tellTogether(db, other, plan, match, given);
  }
  return ok(plan.id);
}

/** Takes the other owner into a team of the actor's, as a writer: with every check of an invitation. */
function takeIn({ db, actor, other, given }: Acting, planId: string): Result<string, NotPartnered> {
  const [partner] = listMailReaders(db, [ownerOf(other)?.userId ?? ""]);
  const person = partner && findActorByEmail(db, partner.email);
  if (!person) return refuse({ kind: "changed" });
  const wanted = { email: person.email, role: "writer", language: person.language };
  const taken = inviteMember(db, actor, planId, wanted, given);
  return taken.ok ? ok(planId) : refuse({ kind: "changed" });
}

/** A plan made from the actor's own, with the other owner on its team. */
function makeJoint(acting: Acting, newPlan: string): Result<string, NotPartnered> {
  const { db, actor, plan, given } = acting;
  const { id, title, object, unitId, language } = plan;
  const wish = { id: newPlan, title, object: object ?? "", unit: unitId ?? actor.unitId ?? "", language };
  const made = createPlan(db, actor, { ...wish, from: `copy:${id}` }, given.now);
  return made.ok ? takeIn(acting, made.value) : refuse({ kind: "changed" });
}

/** The owner agrees or not; once both have, they go on together. Returns the plan to go on with. */
export function postPartners(
  db: Db,
  actor: Actor,
  planId: string,
  wish: PartnerWish,
  given: Given,
): Result<string, NotPartnered> {
  return transact<string, NotPartnered>(db, (tx) => {
    const found = ownPlan(tx, actor, planId);
    if (!found.ok) return found;
    const plan = found.value;
    const match = listMatchesOfPlan(tx, planId).find(({ id }) => id === wish.match);
    const other = match && findPlan(tx, otherPlanOf(match, planId));
    const intent = partnerIntents.find((one) => one === wish.intent);
    if (!match || !other || !intent) return refuse({ kind: "not-found" });
    const standing = standingFor(match, plan, other);
    const acting = { db: tx, actor, plan, other, match, given };
    if (intent === "yes" || intent === "no")
      return standing === "open" ? answer(acting, intent) : refuse({ kind: "changed" });
    if (standing !== "together") return refuse({ kind: "not-found" });
    return intent === "join" ? takeIn(acting, planId) : makeJoint(acting, wish.newPlan);
  });
}
