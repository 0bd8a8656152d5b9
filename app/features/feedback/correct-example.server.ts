import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { insertCorrection, listOpenCorrections, updateCorrectionHandled } from "db/repositories/corrections.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { findPublished, type NotFound } from "./find-example.server.ts";

export interface CorrectPage {
  readonly title: string;
  readonly description: string;
  readonly lang: Lang;
  readonly example: string;
  readonly back: string;
}

export function openCorrect(db: Db, lang: Lang, id: string): Result<CorrectPage, NotFound> {
  const found = findPublished(db, id);
  if (!found.ok) return found;
  const t = translator(lang, "feedback");
  const example = found.value.content.title[lang];
  return ok({
    title: t("correct.title"),
    description: t("correct.description", { title: example }),
    lang,
    example,
    back: paths.example(lang, id),
  });
}

interface Told {
  readonly wrong: string;
  readonly source: string;
  readonly email: string;
}

/** Puts what is wrong into the coordinators' queue and tells them by mail. */
export function correctExample(
  db: Db,
  { id, lang, told }: { id: string; lang: Lang; told: Told },
  { origin, now }: { origin: string; now: Date },
): Result<null, NotFound> {
  return transact<null, NotFound>(db, (tx) => {
    const found = findPublished(tx, id);
    if (!found.ok) return found;
    const { version, content } = found.value;
    const correction = { id: randomUUID(), exampleId: id, version, language: lang, createdAt: now };
    insertCorrection(tx, { ...correction, wrong: told.wrong, source: told.source, email: told.email || null });
    insertAct(tx, { kind: "correction", act: "receive", object: correction.id, by: null, at: now });
    for (const reader of listCoordinators(tx)) {
      const { language } = reader;
      const t = translator(language, "feedback");
      const title = content.title[language];
      const links = { example: origin + paths.example(language, id), queue: origin + paths.corrections(language) };
      tell(tx, {
        ...{ kind: "coordination", to: reader, key: `correction:${correction.id}:${reader.id}` },
        subject: t("correct.mailSubject", { title }),
        text: t("correct.mailText", {
          title,
          wrong: told.wrong,
          source: told.source,
          from: told.email || t("correct.nobody"),
          ...links,
        }),
        ...{ path: paths.corrections(language), replyTo: told.email || { nobody: "no-address" }, at: now },
      });
    }
    return ok(null);
  });
}

export interface CorrectionItem {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly wrong: string;
  readonly lang: Lang;
  readonly source: string;
  readonly from: string | null;
  readonly when: string;
  readonly version: number;
}

export interface CorrectionsPage {
  readonly title: string;
  readonly lang: Lang;
  readonly items: readonly CorrectionItem[];
}

const most = 200;

export function openCorrections(db: Db, actor: Actor, lang: Lang): Result<CorrectionsPage, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  return ok({
    title: translator(lang, "feedback")("queue.title"),
    lang,
    items: listOpenCorrections(db, most).map((one) => ({
      id: one.id,
      title: one.title[lang],
      href: paths.example(lang, one.exampleId),
      wrong: one.wrong,
      lang: one.language,
      source: one.source,
      from: one.email,
      when: formatInstant(one.createdAt, lang),
      version: one.version,
    })),
  });
}

/** Handled twice is handled: the second of two coordinators needs no warning. */
export function handleCorrection(db: Db, actor: Actor, id: string, now: Date): Result<null, NotFound> {
  return transact<null, NotFound>(db, (tx) => {
    if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
    if (updateCorrectionHandled(tx, id, actor.id, now))
      insertAct(tx, { kind: "correction", act: "handle", object: id, by: actor.id, at: now });
    return ok(null);
  });
}
