import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import type { MailReader } from "db/repositories/mail-readers.ts";
import { insertMail, type NewMail } from "db/repositories/mails.ts";
import { listForDigest, type NewsLine, updateDigested } from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { lastDigestAt } from "~/domain/news/digest.ts";
import { ok } from "~/domain/result.ts";
import { inLang } from "~/i18n/path-lang.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { stillTold } from "./still-tells.server.ts";

/**
 * Writes each person one mail with what came before seven o'clock, waits for the digest and is still theirs to know. Called again
 * on the same day it writes nothing, and after days on which the service was off all that waited stands in one mail.
 * Returns how many it wrote.
 */
export function writeDigests(db: Db, origin: string, now: Date): number {
  const due = lastDigestAt(now);
  const written = transact<number, never>(db, (tx) => {
    const waiting = listForDigest(tx, due);
    const people = new Map(waiting.map(({ to }) => [to.id, to]));
    let count = 0;
    for (const [id, to] of people) {
      const actor = findActorByEmail(tx, to.email);
      const own = waiting.filter((item) => item.to.id === id);
      const items = actor ? stillTold(tx, actor, own) : [];
      const isWritten = items.length > 0 && insertMail(tx, digestOf(to, items, { origin, due, now }));
      if (isWritten) count += 1;
      // What came before seven and was stored after the day's digest waits for the next day's.
      if (isWritten || items.length === 0) updateDigested(tx, id, due);
    }
    return ok(count);
  });
  return written.ok ? written.value : 0;
}

function digestOf(
  { id, email, language }: MailReader,
  items: readonly NewsLine[],
  { origin, due, now }: { origin: string; due: Date; now: Date },
): NewMail {
  const t = translator(language, "notifications");
  const lines = items.map(({ subject, path }) => `- ${subject}\n  ${origin}${inLang(path, "", language)}`);
  const link = origin + paths.notifications(language);
  return {
    key: `digest:${dayInHelsinki(due)}:${id}`,
    to: email,
    language,
    subject: t("digest.subject", { count: items.length }),
    text: t("digest.text", { news: lines.join("\n\n"), link }),
    replyTo: { nobody: "gathered" },
    createdAt: now,
  };
}
