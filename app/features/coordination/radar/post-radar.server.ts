import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { findPlan } from "db/repositories/plans.ts";
import { insertMatch } from "db/repositories/radar.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { isBeforeTender } from "~/domain/case/moves.ts";
import { ownerOf, type Plan } from "~/domain/case/plan.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { NotFound } from "../find-case.server.ts";
import { keyOfPair } from "./find-pairs.server.ts";

export type NotAsked = NotFound | { kind: "changed" };

interface Wish {
  first: string;
  second: string;
  /** Ask the owners, or never show the pair again. */
  does: "ask" | "dismiss";
  origin: string;
}

/** Nothing of the other plan: not its city, not even its theme. */
function askOwner(db: Db, actor: Actor, plan: Plan, matchId: string, { origin }: Wish, now: Date): void {
  for (const to of listMailReaders(db, [ownerOf(plan)?.userId ?? ""])) {
    const { language } = to;
    const t = translator(language, "radar");
    const path = paths.planPartners(language, plan.id);
    const facts = { title: plan.title, number: plan.number, link: origin + path };
    tell(db, {
      ...{ kind: "plan", to, path, planId: plan.id, replyTo: actor.email, at: now },
      key: `partner:${matchId}:${plan.id}`,
      subject: t("mails.asked.subject", facts),
      text: t("mails.asked.text", facts),
    });
  }
}

/** A coordinator asks both owners whether they may learn of each other; or lets the pair be. */
export function postRadar(db: Db, actor: Actor, wish: Wish, now: Date): Result<Wish["does"], NotAsked> {
  return transact<Wish["does"], NotAsked>(db, (tx) => {
    if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    const [first, second] = keyOfPair(wish.first, wish.second).map((id) => findPlan(tx, id));
    if (!first || !second || !isBeforeTender(first) || !isBeforeTender(second)) return refuse({ kind: "changed" });
    if (first.cityId === second.cityId) return refuse({ kind: "changed" });
    const match = { id: randomUUID(), firstPlan: first.id, secondPlan: second.id, by: actor.id, at: now };
    const isAsked = wish.does === "ask";
    if (!insertMatch(tx, { ...match, dismissedAt: isAsked ? null : now })) return refuse({ kind: "changed" });
    if (!isAsked) {
      // The log of a city must not say that its plan has a pair: this line belongs to none.
      const facts = { plans: [first.id, second.id] };
      insertAct(tx, { kind: "pair", act: "dismiss", object: match.id, by: actor.id, at: now, facts });
    } else
      for (const plan of [first, second]) {
        askOwner(tx, actor, plan, match.id, wish, now);
        insertEvent(tx, plan.id, { kind: "partners", facts: { what: "ask" }, by: actor.id, at: now });
      }
    return ok(wish.does);
  });
}
