import type { Db } from "db/connection.ts";
import { listCheckedBefore } from "db/repositories/examples.ts";
import { listCoordinators, listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { addMonths } from "~/domain/law/calendar-day.ts";
import { ok } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { keeperOf } from "./keep-example.server.ts";
import { keeperPath } from "./keeper-mails.server.ts";

/**
 * Asks whoever keeps an example, a year after it was checked, whether it is still right: once for each check, however
 * often this runs and however long the service was off. An example that nobody keeps is asked of the coordinators.
 * Returns how many questions are open: a mail that was written before is not written again.
 */
export function askYearlyChecks(db: Db, origin: string, now: Date): number {
  const asked = transact<number, never>(db, (tx) => {
    let count = 0;
    for (const example of listCheckedBefore(tx, addMonths(dayInHelsinki(now), -12))) {
      const keeper = keeperOf(tx, example);
      const own = keeper === null ? [] : listMailReaders(tx, [keeper]);
      for (const reader of own.length > 0 ? own : listCoordinators(tx)) {
        const { id, language } = reader;
        const t = translator(language, "proposals");
        const path = keeperPath(example, language);
        const facts = { title: example.content.title[language], link: origin + path };
        tell(tx, {
          ...{ kind: "example", to: reader, path, replyTo: { nobody: "by-date" }, at: now },
          key: `example-check:${example.id}:${example.content.checkedOn}:${id}`,
          subject: t("mails.checkSubject", facts),
          text: t("mails.checkText", facts),
        });
        count += 1;
      }
    }
    return ok(count);
  });
  return asked.ok ? asked.value : 0;
}
