import type { NewsKind } from "~/domain/news/kinds.ts";
import type { Db } from "../connection.ts";
import type { MailReader } from "./mail-readers.ts";
import { insertMail } from "./mails.ts";

export interface News {
  kind: NewsKind;
  to: MailReader;
  /** Says what it is about, once: news with the same key is not told again to the same person. */
  key: string;
  subject: string;
  text: string;
  at: Date;
}

/** Tells a person something, in the transaction of what it tells of. */
export function tell(db: Db, { to, key, subject, text, at }: News): void {
  insertMail(db, { key: `${key}:${to.id}`, to: to.email, language: to.language, subject, text, createdAt: at });
}
