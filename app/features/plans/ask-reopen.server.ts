import type { Db } from "db/connection.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { insertEvent } from "db/repositories/plan-events.ts";
import { saveReopenRequest } from "db/repositories/reopen-requests.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isAllowedFrom } from "~/domain/case/moves.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { loadPlan } from "./load-plan.server.ts";
import type { NotMoved } from "./move-plan.server.ts";

const mostOfText = 2_000;

interface Asking {
  text: string;
  /** Where links in mails lead. */
  origin: string;
  now: Date;
}

/** The owner asks that a plan be opened again; a coordinator does it. The coordinators are told with the owner's words. */
export function askReopen(db: Db, actor: Actor, planId: string, { text, origin, now }: Asking): Result<Plan, NotMoved> {
  return transact<Plan, NotMoved>(db, (tx) => {
    const found = loadPlan(tx, actor, planId);
    if (!found.ok) return found;
    const { plan, relation } = found.value;
    if (relation !== "owner") return refuse({ kind: "forbidden" });
    if (!isAllowedFrom("reopen", plan.state)) return refuse({ kind: "wrong-state", state: plan.state, move: "reopen" });
    if (text === "" || text.length > mostOfText) return refuse({ kind: "invalid", rule: "too-long" });
    saveReopenRequest(tx, { planId, text, askedBy: actor.id, askedAt: now });
    for (const reader of listCoordinators(tx)) {
      const { id, language } = reader;
      const t = translator(language, "plans");
      const path = paths.coordinationPlan(language, planId);
      const facts = { title: plan.title, number: plan.number, name: actor.name, text, link: origin + path };
      tell(tx, {
        kind: "coordination",
        to: reader,
        key: `ask-reopen:${planId}:${now.getTime()}:${id}`,
        subject: t("reopen.subject", facts),
        text: t("reopen.text", facts),
        ...{ path, planId, replyTo: actor.email, at: now },
      });
    }
    insertEvent(tx, planId, { kind: "ask-reopen", facts: { text }, by: actor.id, at: now });
    return ok(plan);
  });
}
