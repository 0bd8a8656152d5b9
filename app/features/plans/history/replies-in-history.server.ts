import type { Db } from "db/connection.ts";
import type { PlanEvent } from "db/repositories/plan-events.ts";
import type { ReviewComment } from "db/repositories/reviews.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { replyOfValue, valueOfReply } from "~/domain/case/replies.ts";
import { canWrite } from "~/domain/case/rights.ts";
import type { SaidAnswer } from "~/domain/case/snapshot.ts";
import { same } from "~/domain/form/same-value.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { shortened } from "~/domain/shortened.ts";
import { translator } from "~/i18n/translator.ts";
import { versionName } from "~/ui/saving/posted-answers.ts";
import { becauseName, repliedTo, replyMark } from "../comment-view.ts";
import type { LoadedPlan } from "../load-plan.server.ts";
import type { NotSaved } from "../save-answers.server.ts";
import { commentOfPlan, saveReplies } from "../save-replies.server.ts";

interface SaidReply {
  label: string;
  lead?: string;
  answer: SaidAnswer;
  back?: { event: number; version: number };
}

const inShort = ({ text }: ReviewComment): string => shortened(text, 80);

/** A reply is called after the comment that it answers. */
export function labelOfReply(db: Db, planId: string, question: string, lang: Lang): string | undefined {
  const id = repliedTo(question);
  if (id === undefined) return undefined;
  const t = translator(lang, "replies");
  const comment = commentOfPlan(db, planId, id);
  return comment ? t("ofComment", { text: inShort(comment) }) : t("legend");
}

/** The replies among these events in words, each with whether it can be the reply again. */
export function sayReplies(
  db: Db,
  { plan }: LoadedPlan,
  actor: Actor,
  events: readonly PlanEvent[],
  lang: Lang,
): Map<number, SaidReply> {
  const t = translator(lang, "replies");
  const mayWrite = canWrite(plan, actor);
  const ids = new Set(events.flatMap(({ question }) => repliedTo(question ?? "") ?? []));
  const comments = new Map([...ids].map((id) => [id, commentOfPlan(db, plan.id, id)]));
  return new Map(
    events.flatMap(({ id, question, value }) => {
      const of = repliedTo(question ?? "");
      if (of === undefined) return [];
      const comment = comments.get(of);
      const { reply, replyText } = replyOfValue(value);
      const isBack = mayWrite && comment && value !== null && !same(valueOfReply(comment), value);
      const said: SaidReply = {
        label: comment ? inShort(comment) : t("legend"),
        ...(reply ? { lead: t(`kinds.${reply}`) } : {}),
        answer: value === null ? { as: "nothing" } : { as: "words", words: replyText, typed: true },
        ...(isBack ? { back: { event: id, version: comment.replyVersion } } : {}),
      };
      return [[id, said] as const];
    }),
  );
}

/** Makes an earlier reply the reply again, by the rules of any reply; for whoever is of the team. */
export function putBackReply(
  db: Db,
  actor: Actor,
  planId: string,
  { event, seenVersion, at: now }: { event: PlanEvent; seenVersion: number; at: Date },
): Result<string, NotSaved | { kind: "changed" | "invalid" }> {
  const id = repliedTo(event.question ?? "") ?? "";
  const comment = commentOfPlan(db, planId, id);
  if (!comment || event.value === null) return refuse({ kind: "not-found" });
  if (comment.replyVersion !== seenVersion) return refuse({ kind: "changed" });
  const [question, { reply, replyText }] = [replyMark(id), replyOfValue(event.value)];
  const fields = new Map([
    ["q", [question]],
    [versionName(question), [String(seenVersion)]],
    [question, [reply ?? ""]],
    [becauseName(id), [replyText]],
  ]);
  const saved = saveReplies(db, actor, planId, fields, { lang: "en", now, putBack: event.id });
  if (!saved.ok) return saved;
  return saved.value.problems.length > 0 ? refuse({ kind: "invalid" }) : ok(question);
}
