import type { Db } from "db/connection.ts";
import { type DueFollowUp, listDueFollowUps, updateFollowUpAsked } from "db/repositories/follow-ups.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { ok } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

/** Writes the mail of one follow-up. False when its owner's account is closed: it waits until the plan has a new owner. */
function ask(db: Db, due: DueFollowUp, origin: string, now: Date): boolean {
  const [owner] = listMailReaders(db, [due.ownerId]);
  if (!owner) return false;
  const { planId, months, title, number } = due;
  const t = translator(owner.language, "after");
  const path = paths.followUp(owner.language, planId, months);
  tell(db, {
    kind: "follow-up",
    to: owner,
    key: `follow-up:${planId}:${months}`,
    subject: t("mails.followUpSubject", { title, count: months }),
    text: t("mails.followUpText", { title, number, count: months, link: origin + path }),
    ...{ path, planId, replyTo: { nobody: "by-date" }, at: now },
  });
  updateFollowUpAsked(db, planId, months, now);
  return true;
}

/**
 * Asks each owner how it has gone, once for each date. What fell due while the service was off is asked at the next
 * call; asked twice, nothing happens. Returns how many were asked.
 */
export function askDueFollowUps(db: Db, origin: string, now: Date): number {
  const asked = transact<number, never>(db, (tx) =>
    ok(listDueFollowUps(tx, dayInHelsinki(now)).filter((due) => ask(tx, due, origin, now)).length),
  );
  return asked.ok ? asked.value : 0;
}
