import type { Db } from "db/connection.ts";
import type { KeptExample } from "db/repositories/examples.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

interface News {
  kind: "published" | "returned" | "unpublished";
  reason: string;
  origin: string;
  now: Date;
}

/** Where its keeper works on an example. */
export const keeperPath = ({ origin, id }: Pick<KeptExample, "origin" | "id">, lang: Lang): string =>
  origin.kind === "plan" ? paths.planExample(lang, origin.planId) : paths.keptExample(lang, id);

/** Tells the keeper what a coordinator decided; nobody is told of what they did themselves. */
export function writeKeeperMail(
  db: Db,
  example: KeptExample,
  keeper: string | null,
  actor: Actor,
  { kind, reason, origin, now }: News,
): void {
  if (keeper === null || keeper === actor.id) return;
  for (const reader of listMailReaders(db, [keeper])) {
    const { id, language } = reader;
    const t = translator(language, "proposals");
    const path = kind === "returned" ? keeperPath(example, language) : paths.example(language, example.id);
    const facts = { title: example.content.title[language], reason, link: origin + path };
    tell(db, {
      ...{ kind: "example", to: reader, path, replyTo: actor.email, at: now },
      key: `example-${kind}:${example.id}:${now.getTime()}:${id}`,
      subject: t(`mails.${kind}Subject`, facts),
      text: t(`mails.${kind}Text`, facts),
    });
  }
}
