import type { Db } from "db/connection.ts";
import { listCoordinators, listMailReaders, type MailReader } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { AnsweredMove } from "~/domain/case/move-questions.ts";
import { isSent } from "~/domain/case/moves.ts";
import { ownerOf, type Plan } from "~/domain/case/plan.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { LoadedPlan } from "./load-plan.server.ts";

interface Told {
  move: AnsweredMove;
  /** The plan as it was before the move. */
  from: Plan;
  /** Reviews that the move ended: their experts are told. */
  ended: readonly { expertId: string }[];
  origin: string;
  now: Date;
}

/** After these the case is over and its owner is asked to tell others of it. */
const isEnd = (move: AnsweredMove): boolean => move === "complete" || move === "stop";

/**
 * The news of a move: to the rest of the team, to coordinators and reviewing experts when a plan they know of is stopped, and to the owner
 * the proposal to make an example of a case that has ended. Nobody is told of what they did themselves.
 */
export function writeMoveMails(db: Db, { plan, buyer, answers }: LoadedPlan, actor: Actor, told: Told): void {
  const { move, from, ended, origin, now } = told;
  const key = `${move}:${plan.id}:${plan.version}`;
  const reason = answers.text("stop-reason") ?? "";
  const facts = { title: plan.title, number: plan.number, name: actor.name, reason };
  const write = (to: MailReader, kind: "moved" | "end"): void => {
    const t = translator(to.language, "after");
    const withPlan = { ...facts, city: buyer.name[to.language] };
    const path = paths[kind === "end" ? "planExample" : "plan"](to.language, plan.id);
    const text = kind === "end" ? t(`mails.endText`, withPlan) : t(`mails.${move}Text`, withPlan);
    tell(db, {
      kind: "plan",
      to,
      key: `${key}:${kind}:${to.id}`,
      subject: kind === "end" ? t("mails.endSubject", withPlan) : t(`mails.${move}Subject`, withPlan),
      text: `${text}\n\n${t("mails.open", { link: origin + path })}`,
      ...{ path, planId: plan.id, replyTo: actor.email, at: now },
    });
  };

  const team = listMailReaders(
    db,
    plan.team.map(({ userId }) => userId),
  );
  const others = team.filter(({ id }) => id !== actor.id);
  const experts = ended.map(({ expertId }) => expertId);
  const beside = [...listMailReaders(db, experts), ...(move === "stop" && isSent(from) ? listCoordinators(db) : [])];
  const readers = new Map([...others, ...beside].filter(({ id }) => id !== actor.id).map((one) => [one.id, one]));
  for (const reader of readers.values()) write(reader, "moved");
  const ownerId = ownerOf(plan)?.userId;
  const owner = team.find(({ id }) => id === ownerId);
  if (owner && isEnd(move)) write(owner, "end");
}
