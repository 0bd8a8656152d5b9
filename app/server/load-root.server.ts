import type { Actor } from "~/domain/case/actor.ts";
import { unreadNotifications } from "~/features/notifications/open-notifications.server.ts";
import { waitingReviews } from "~/features/reviews/open-queue.server.ts";
import { findSignedIn } from "./actor.server.ts";
import { db } from "./db.server.ts";
import { guessLang } from "./lang.server.ts";
import { lawNoticesFor } from "./law-notices.server.ts";

/** What stands around every page. */
export function loadRoot(request: Request) {
  const { pathname } = new URL(request.url);
  const actor = findSignedIn(request);
  const lang = guessLang(pathname, request.headers.get("Accept-Language"));
  return {
    lang,
    path: pathname,
    actor: actor ? { id: actor.id, name: actor.name, roles: actor.roles, ...waitingFor(actor) } : null,
    notices: lawNoticesFor(actor, pathname, lang, new Date()),
  };
}

/** Everybody sees on every page how many notifications they have not opened, experts how many reviews wait for them. */
function waitingFor(actor: Actor): { unread: number; waitingReviews?: number } {
  const unread = unreadNotifications(db, actor);
  const count = waitingReviews(db, actor);
  return count === undefined ? { unread } : { unread, waitingReviews: count };
}
