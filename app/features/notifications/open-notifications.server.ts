import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import {
  countNews,
  countUnread,
  findLastNumber,
  findNews,
  listChoices,
  listNews,
  saveChoice,
  updateRead,
} from "db/repositories/news.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { isFixed, kindsFor, type NewsKind, type Way, wayOf, ways } from "~/domain/news/kinds.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { inLang } from "~/i18n/path-lang.ts";

export interface NotificationsPage {
  items: readonly {
    number: number;
    kind: NewsKind;
    subject: string;
    language: Lang;
    when: string;
    isRead: boolean;
  }[];
  page: number;
  pages: number;
  unread: number;
  /** The newest that this page knows of: what comes after it is not marked as read. */
  until: number;
  choices: readonly { kind: NewsKind; way: Way; isFixed: boolean }[];
}

const onPage = 30;

/** What a person was told, and how they want to be told. */
export function openNotifications(db: Db, actor: Actor, wanted: number, lang: Lang): NotificationsPage {
  const pages = Math.max(1, Math.ceil(countNews(db, actor.id) / onPage));
  const page = Math.min(Math.max(1, wanted), pages);
  const chosen = new Map(listChoices(db, actor.id).map(({ kind, way }) => [kind, way]));
  return {
    items: listNews(db, actor.id, { offset: (page - 1) * onPage, limit: onPage }).map(
      ({ number, kind, subject, language, at, readAt }) => ({
        ...{ number, kind, subject, language, isRead: readAt !== null },
        when: formatInstant(at, lang),
      }),
    ),
    page,
    pages,
    unread: countUnread(db, actor.id),
    until: findLastNumber(db, actor.id),
    choices: kindsFor(actor.roles).map((kind) => ({
      ...{ kind, way: wayOf(kind, chosen.get(kind)), isFixed: isFixed(kind) },
    })),
  };
}

/** Marks one as read and says where it is read, in the language of the page it was chosen on. */
export function openNotification(
  db: Db,
  actor: Actor,
  number: number,
  lang: Lang,
  now: Date,
): Result<string, { kind: "not-found" }> {
  const found = findNews(db, actor.id, number);
  if (!found) return refuse({ kind: "not-found" });
  updateRead(db, actor.id, { only: number }, now);
  return ok(inLang(found.path, "", lang));
}

/** How many a person has not opened: asked for every page they see. */
export const unreadNotifications = (db: Db, actor: Actor): number => countUnread(db, actor.id);

export const markAllRead = (db: Db, actor: Actor, until: number, now: Date): void =>
  updateRead(db, actor.id, { until }, now);

/** Keeps the ways that were chosen for the kinds this person may be told of; those that are fixed stay as they are. */
export function saveWays(db: Db, actor: Actor, chosen: (kind: NewsKind) => string, now: Date): void {
  transact(db, (tx) => {
    for (const kind of kindsFor(actor.roles)) {
      const way = ways.find((one) => one === chosen(kind));
      if (way && !isFixed(kind)) saveChoice(tx, actor.id, kind, way);
    }
    insertAct(tx, { kind: "person", act: "notices", object: actor.id, by: actor.id, at: now });
    return ok(null);
  });
}
