import { anewId } from "db/anew-id.ts";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findInquiry, insertInquiry, insertTurn, listAnswerers, listTurns } from "db/repositories/inquiries.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type Excerpt, mayAsk } from "~/domain/case/inquiry.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type InquiryForm, type InvalidInquiry, inquirySchemas, invalid, invalidFrom } from "./inquiry-fields.ts";
import { tellOfInquiry } from "./inquiry-mails.server.ts";
import type { NotFound } from "./load-inquiry.server.ts";
import { isOwnReceiver, type Receiver, readReceiver } from "./receivers.server.ts";

/** What the asker chose of a plan of their own, read in the same transaction; null where nothing was chosen. */
export type Attach = null | ((db: Db) => Result<Excerpt, NotFound | { kind: "nothing" }>);

interface Given {
  lang: Lang;
  now: Date;
  origin: string;
  attach: Attach;
}

interface About {
  to: Receiver;
  excerpt: Excerpt | null;
}

export type NotAsked = NotFound | InvalidInquiry;

/** Whom it goes to and what is sent along. */
function readAbout(db: Db, actor: Actor, typedTo: string, attach: Attach): Result<About, NotAsked> {
  const to = readReceiver(db, typedTo);
  if (!to) return refuse(invalid("to", "bad-receiver"));
  if (isOwnReceiver(db, actor, to)) return refuse(invalid("to", "own-city"));
  const excerpt = attach?.(db);
  if (!excerpt) return ok({ to, excerpt: null });
  if (excerpt.ok) return ok({ to, excerpt: excerpt.value });
  return refuse(excerpt.refusal.kind === "nothing" ? invalid("plan", "nothing-attached") : { kind: "not-found" });
}

/** Sends a question to another city. Returns its id; the same form posted twice asks once. */
export function askCity(
  db: Db,
  actor: Actor,
  form: InquiryForm,
  { lang, now, origin, attach }: Given,
): Result<string, NotAsked> {
  return transact<string, NotAsked>(db, (tx) => {
    const { cityId } = actor;
    if (!mayAsk(actor) || cityId === null) return refuse({ kind: "not-found" });
    const read = inquirySchemas.ask.safeParse(form);
    if (!read.success) return refuse(invalidFrom(read.error));
    const about = readAbout(tx, actor, form.to, attach);
    if (!about.ok) return about;

    const { subject, text } = read.data;
    const sent = findInquiry(tx, read.data.id);
    if (sent && sent.askedBy !== actor.id) return refuse({ kind: "not-found" });
    const isAnother = sent && (sent.subject !== subject || listTurns(tx, sent.id)[0]?.text !== text);
    const id = isAnother ? anewId(read.data.id, subject, text) : read.data.id;
    const { to, excerpt } = about.value;
    const by = { askedBy: actor.id, askedByCity: cityId, mayNameCity: form.mayNameCity === "yes" };
    if (!insertInquiry(tx, { id, language: lang, subject, ...to, ...by, excerpt, at: now })) return ok(id);
    insertTurn(tx, id, { id, side: "asker", language: lang, text, by: actor.id, at: now });
    const facts = { attached: excerpt !== null };
    insertAct(tx, { kind: "inquiry", act: "ask", object: id, by: actor.id, at: now, facts });
    const answerers = listAnswerers(tx, { ...to, handedTo: null });
    tellOfInquiry(tx, answerers, { kind: "asked", key: id, inquiry: { id, subject }, actor, text, now, origin });
    return ok(id);
  });
}
