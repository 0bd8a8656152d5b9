import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { tell } from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { findPublished, listAnswerers, type NotFound } from "./find-example.server.ts";

export interface AskPage {
  readonly title: string;
  readonly description: string;
  readonly lang: Lang;
  readonly example: string;
  readonly back: string;
  readonly correct: string;
  /** Nobody can be asked about an example made from public sources: those are told instead. */
  readonly canAsk: boolean;
  readonly sources: readonly string[];
}

export function openAsk(db: Db, lang: Lang, id: string): Result<AskPage, NotFound> {
  const found = findPublished(db, id);
  if (!found.ok) return found;
  const t = translator(lang, "feedback");
  const { content } = found.value;
  return ok({
    title: t("ask.title"),
    description: t("ask.description", { title: content.title[lang] }),
    lang,
    example: content.title[lang],
    back: paths.example(lang, id),
    correct: paths.correctExample(lang, id),
    canAsk: listAnswerers(db, found.value).length > 0,
    sources: content.sources,
  });
}

export interface Question {
  readonly name: string;
  readonly email: string;
  readonly message: string;
}

/** Sends the question on by mail; whoever asks never sees the addresses, and nobody else gets the asker's. */
export function askOwner(
  db: Db,
  { id, lang, question }: { id: string; lang: Lang; question: Question },
  { origin, now }: { origin: string; now: Date },
): Result<null, NotFound> {
  return transact<null, NotFound>(db, (tx) => {
    const found = findPublished(tx, id);
    if (!found.ok) return found;
    const answerers = listAnswerers(tx, found.value);
    if (answerers.length === 0) return refuse({ kind: "not-found" });
    insertAct(tx, { kind: "example", act: "ask", object: id, by: null, at: now });
    const key = `ask:${randomUUID()}`;
    for (const reader of answerers) {
      const { language } = reader;
      const t = translator(language, "feedback");
      const title = found.value.content.title[language];
      const path = paths.example(language, id);
      const pageLang = t(`languages.${lang}`);
      tell(tx, {
        ...{ kind: "example", to: reader, key: `${key}:${reader.id}` },
        subject: t("ask.mailSubject", { title }),
        text: t("ask.mailText", { ...question, title, link: origin + path, pageLang }),
        ...{ path, replyTo: question.email, at: now },
      });
    }
    return ok(null);
  });
}
