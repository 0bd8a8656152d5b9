import type { Db } from "db/connection.ts";
import { listMails } from "db/repositories/mails.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { dayAndTime } from "./account-mails.server.ts";
import type { OutboxMail } from "./outbox-screen.tsx";

const most = 100;

export function openOutbox(db: Db, isDemo: boolean, lang: Lang): Result<OutboxMail[], { kind: "not-found" }> {
  if (!isDemo) return refuse({ kind: "not-found" });
  const mails = listMails(db, most);
  return ok(
    mails.map(({ id, to, language, subject, text, createdAt }) => ({
      id,
      to,
      language,
      subject,
      text,
      when: dayAndTime(createdAt, lang),
    })),
  );
}
