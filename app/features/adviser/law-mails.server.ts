import type { Db } from "db/connection.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { type LawNotice, lawNotices, sayLawNotice } from "~/domain/law/law-notices.ts";
import { ok } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

/** Each coordinator gets one mail when a table is about to end, and one when it has ended. */
const keyOf = ({ kind, endsOn }: LawNotice, reader: string): string => `law:${kind}:${endsOn}:${reader}`;

/**
 * Tells the coordinators of tables of rules that end soon. Done every day and at every start: it does not matter how
 * often, or whether the service was off on the day itself, since the key of a mail keeps it from being written twice.
 * Returns how many mails it wrote.
 */
export function writeLawMails(db: Db, origin: string, now: Date): number {
  const notices = lawNotices(dayInHelsinki(now));
  if (notices.length === 0) return 0;
  const written = transact<number, never>(db, (tx) => {
    let count = 0;
    for (const reader of listCoordinators(tx)) {
      const { id, language } = reader;
      const t = translator(language, "law");
      for (const notice of notices) {
        const path = `${paths.law(language)}#next`;
        const isNew = tell(tx, {
          ...{ kind: "coordination", to: reader, key: keyOf(notice, id) },
          subject: t(`mail.subject.${notice.kind}`),
          text: t("mail.text", { notice: sayLawNotice(notice, language), link: origin + path }),
          ...{ path, replyTo: { nobody: "by-date" }, at: now },
        });
        if (isNew) count += 1;
      }
    }
    return ok(count);
  });
  return written.ok ? written.value : 0;
}
