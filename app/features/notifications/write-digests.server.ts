import type { Db } from "db/connection.ts";
import { insertMail } from "db/repositories/mails.ts";
import { listForDigest, updateDigested } from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { lastDigestAt } from "~/domain/news/digest.ts";
import { ok } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

/**
 * Writes each person one mail with what came before seven o'clock and waits for the digest. Called again on the same day it
 * writes nothing, and after days on which the service was off all that waited stands in one mail. Returns how many it wrote.
 */
export function writeDigests(db: Db, origin: string, now: Date): number {
  const due = lastDigestAt(now);
  const written = transact<number, never>(db, (tx) => {
    const waiting = listForDigest(tx, due);
    const people = new Map(waiting.map(({ to }) => [to.id, to]));
    for (const [id, to] of people) {
      const items = waiting.filter((item) => item.to.id === id);
      const t = translator(to.language, "notifications");
      const lines = items.map(({ subject, path }) => `- ${subject}\n  ${origin}${path}`);
      const link = origin + paths.notifications(to.language);
      insertMail(tx, {
        key: `digest:${dayInHelsinki(due)}:${id}`,
        to: to.email,
        language: to.language,
        subject: t("digest.subject", { count: items.length }),
        text: t("digest.text", { news: lines.join("\n\n"), link }),
        replyTo: { nobody: "gathered" },
        createdAt: now,
      });
      updateDigested(tx, id, due);
    }
    return ok(people.size);
  });
  return written.ok ? written.value : 0;
}
