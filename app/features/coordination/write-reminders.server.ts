import type { Db } from "db/connection.ts";
import { type DueReview, listDueReviews } from "db/repositories/due-reviews.ts";
import { listCoordinators, listMailReaders, type MailReader } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import { lastDueWithReminder, type Reminder, reminderOn, tellsCoordinators } from "~/domain/case/reminders.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { ok } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

interface Reminding {
  review: DueReview;
  reminder: Reminder;
  origin: string;
  now: Date;
}

/** Writes one reminder for one reader. The key has the due date, so that a new date is reminded of anew. */
function remind(db: Db, reader: MailReader, given: Reminding, isCoordinator: boolean): boolean {
  const { review, reminder, origin, now } = given;
  const { id, language } = reader;
  const t = translator(language, "coordination");
  const path = isCoordinator ? paths.coordinationPlan(language, review.planId) : paths.review(language, review.id);
  const facts = {
    title: review.title,
    number: review.number,
    name: review.expertName,
    due: formatDay(review.dueOn, language),
    link: origin + path,
  };
  const kind = isCoordinator ? "late" : reminder;
  const handling = isCoordinator ? review.expertEmail : review.assignerEmail;
  return tell(db, {
    ...{ to: reader, path, planId: review.planId, replyTo: handling ?? { nobody: "by-date" }, at: now },
    kind: "reminder",
    key: `reminder:${review.id}:${review.dueOn}:${kind}:${id}`,
    subject: t(`reminders.${kind}.subject`, facts),
    text: t(`reminders.${kind}.text`, facts),
  });
}

/**
 * Reminds of reviews that are not given: for each the one reminder that applies today. Called again on the same day, or after
 * days on which the service was off, it writes nothing twice. Returns how many mails it wrote.
 */
export function writeReminders(db: Db, origin: string, now: Date): number {
  const today = dayInHelsinki(now);
  const written = transact<number, never>(db, (tx) => {
    const coordinators = listCoordinators(tx);
    const due = listDueReviews(tx, lastDueWithReminder(today));
    const experts = new Map(
      listMailReaders(tx, [...new Set(due.map(({ expertId }) => expertId))]).map((reader) => [reader.id, reader]),
    );
    let count = 0;
    for (const review of due) {
      const reminder = reminderOn(today, review.dueOn);
      if (!reminder) continue;
      const given = { review, reminder, origin, now };
      const expert = experts.get(review.expertId);
      if (expert && remind(tx, expert, given, false)) count += 1;
      if (!tellsCoordinators(reminder)) continue;
      for (const coordinator of coordinators) if (remind(tx, coordinator, given, true)) count += 1;
    }
    return ok(count);
  });
  return written.ok ? written.value : 0;
}
