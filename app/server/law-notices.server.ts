import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Lang } from "~/domain/lang.ts";
import { lawNotices, sayLawNotice } from "~/domain/law/law-notices.ts";

/** Where coordinators do their work: the list of plans, and all of coordination. */
const ownPages = /^\/\w\w\/(plans|coordination(\/.*)?)$/;

/** What coordinators are told of the rules on their own pages; nobody else is. */
export function lawNoticesFor(actor: Actor | undefined, pathname: string, lang: Lang, now: Date): string[] {
  if (!actor || !hasRole(actor, "coordinator") || !ownPages.test(pathname)) return [];
  return lawNotices(dayInHelsinki(now)).map((notice) => sayLawNotice(notice, lang));
}
