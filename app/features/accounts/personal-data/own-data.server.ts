import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import { listPersonalData, type PersonalTable } from "db/repositories/personal-data.ts";
import { findRemovalRequest, saveRemovalRequest } from "db/repositories/removal-requests.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { element, type Xml } from "~/domain/xml.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type InvalidRequest, readRequest } from "./request-fields.ts";

/** What people look for in what is kept of them; a table that stands in none of these is among the others. */
const groups = {
  account: ["users", "user_roles", "experts", "expert_cities", "absences", "removal_requests"],
  signIns: ["sessions", "sign_ins", "accounts", "two_step", "two_step_codes"],
  settings: ["news_choices", "saved_searches"],
  messages: ["mails", "news"],
  teams: ["plan_members", "plan_invitations", "invitations"],
  reviews: ["reviews", "review_answers", "review_comments", "decisions", "decision_drafts", "reopen_requests"],
  log: ["act_log"],
} as const;
const groupNames = ["account", "signIns", "settings", "messages", "teams", "written", "reviews", "log"] as const;
type Group = (typeof groupNames)[number];

const groupOf = (table: string): Group =>
  groupNames.find((name) => name !== "written" && groups[name].some((one) => one === table)) ?? "written";

export type RequestState = "none" | "waiting" | "refused" | "accepted";

export interface OwnDataPage {
  title: string;
  request: { state: RequestState; when: string; reason: string };
  counts: readonly { group: Group; rows: number }[];
}

export function openOwnData(db: Db, actor: Actor, lang: Lang): OwnDataPage {
  const request = findRemovalRequest(db, actor.id);
  const tables = listPersonalData(db, actor);
  const state = !request ? "none" : request.refusedAt ? "refused" : request.acceptedAt ? "accepted" : "waiting";
  return {
    title: translator(lang, "personalData")("own.title"),
    request: { state, when: request ? formatInstant(request.askedAt, lang) : "", reason: request?.reason ?? "" },
    counts: groupNames.map((group) => ({
      group,
      rows: tables.filter(({ table }) => groupOf(table) === group).reduce((sum, { rows }) => sum + rows.length, 0),
    })),
  };
}

type OfWhom = Pick<Actor, "id" | "email" | "name">;

/**
 * All that is kept of a person, for machines and for people. That it was fetched stands in the log. `by`: the person, or nobody
 * of the service where the operator gives it to who cannot sign in any more.
 */
export function exportOwnData(
  db: Db,
  person: OfWhom,
  lang: Lang,
  { by, now }: { by: string | null; now: Date },
): { json: string; html: string } {
  const made = transact<{ json: string; html: string }, never>(db, (tx) => {
    insertAct(tx, { kind: "person", act: "export", object: person.id, by, at: now });
    const tables = listPersonalData(tx, person);
    const whole = {
      service: "Innohankinta",
      madeAt: now.toISOString(),
      tables: Object.fromEntries(tables.map(({ table, rows }) => [table, rows])),
    };
    return ok({ json: `${JSON.stringify(whole, null, 2)}\n`, html: htmlOf(tables, person, lang, now) });
  });
  return made.ok ? made.value : { json: "", html: "" };
}

const say = (value: unknown): string =>
  value !== null && typeof value === "object" ? JSON.stringify(value) : String(value);

/** One page without anything from elsewhere. */
function htmlOf(tables: readonly PersonalTable[], { name }: OfWhom, lang: Lang, now: Date): string {
  const t = translator(lang, "personalData");
  const title = t("file.title", { name });
  const row = (fields: Readonly<Record<string, unknown>>): Xml =>
    element(
      "dl",
      {},
      Object.entries(fields)
        .filter(([, value]) => value !== null && value !== "")
        .flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, say(value))]),
    );
  const sections = groupNames.flatMap((group) => {
    const own = tables.filter(({ table }) => groupOf(table) === group);
    if (own.length === 0) return [];
    const parts = own.flatMap(({ table, rows }) => [element("h3", {}, table), ...rows.map(row)]);
    return [element("section", {}, [element("h2", {}, t(`groups.${group}`)), ...parts])];
  });
  const style =
    "body{font-family:sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}dt{font-weight:bold}dd{margin:0 0 .3rem;overflow-wrap:anywhere}dl{border-top:1px solid #999;padding-top:.5rem}";
  const head = element("head", {}, [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width" }),
    element("title", {}, title),
    element("style", {}, style),
  ]);
  const lead = [element("h1", {}, title), element("p", {}, t("file.lead", { when: formatInstant(now, lang) }))];
  return `<!doctype html>\n${element("html", { lang }, [head, element("body", {}, [...lead, ...sections])]).xml}\n`;
}

/** Asks the coordinators to remove what is kept of the person. Asked again while it waits, nothing changes. */
export function askRemoval(
  db: Db,
  actor: Actor,
  typed: string,
  { origin, now }: { origin: string; now: Date },
): Result<null, InvalidRequest> {
  return transact<null, InvalidRequest>(db, (tx) => {
    const text = readRequest(typed);
    if (!text.ok) return text;
    const before = findRemovalRequest(tx, actor.id);
    if (before && !before.refusedAt) return ok(null);
    saveRemovalRequest(tx, actor.id, text.value, now);
    insertAct(tx, { kind: "person", act: "ask-removal", object: actor.id, by: actor.id, at: now });
    for (const reader of listCoordinators(tx)) {
      const { language } = reader;
      const t = translator(language, "personalData");
      const path = paths.leave(language, actor.id);
      const facts = { name: actor.name, text: text.value || "–", link: origin + path };
      tell(tx, {
        ...{ kind: "coordination", to: reader, path, replyTo: actor.email, at: now },
        key: `removal:${actor.id}:${now.getTime()}:${reader.id}`,
        subject: t("mails.asked.subject", facts),
        text: t("mails.asked.text", facts),
      });
    }
    return ok(null);
  });
}
