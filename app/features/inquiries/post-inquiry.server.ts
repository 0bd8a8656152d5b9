import { anewId } from "db/anew-id.ts";
import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { findUnitOfPerson } from "db/repositories/buyers.ts";
import { findExample } from "db/repositories/examples.ts";
import { insertTurn, listTurns, updateInquiry, updateShown } from "db/repositories/inquiries.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { transact } from "db/transact.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { type InquiryForm, type InvalidInquiry, inquirySchemas, invalid, invalidFrom } from "./inquiry-fields.ts";
import { type InquiryNews, tellOfInquiry } from "./inquiry-mails.server.ts";
import { type LoadedInquiry, loadInquiry, type NotFound } from "./load-inquiry.server.ts";

export const inquiryIntents = ["say", "close", "hand", "show", "hide"] as const;
export type InquiryIntent = (typeof inquiryIntents)[number];

interface Given {
  lang: Lang;
  now: Date;
  origin: string;
}

export type NotPosted = NotFound | InvalidInquiry | { kind: "forbidden" | "changed" };
type Posted = Result<null, NotPosted>;

interface Posting extends LoadedInquiry {
  db: Db;
  actor: Actor;
  form: InquiryForm;
  given: Given;
}

const forbidden = refuse({ kind: "forbidden" as const });
const changed = refuse({ kind: "changed" as const });

const newsOf = ({ inquiry, actor, given }: Posting, kind: InquiryNews["kind"], key: string, text: string) => {
  const { now, origin } = given;
  return { kind, key, inquiry, actor, text, now, origin };
};

/** A further turn, by either side. Whose question it is, of those it goes on. */
function say(posting: Posting): Posted {
  const { db, inquiry, party, answerers, actor, form, given } = posting;
  if (party === "keeper") return forbidden;
  if (inquiry.state === "closed") return changed;
  const read = inquirySchemas.turn.safeParse(form);
  if (!read.success) return refuse(invalidFrom(read.error));
  const { text } = read.data;
  const sent = listTurns(db, inquiry.id).find(({ id }) => id === read.data.id);
  const id = sent && sent.text !== text ? anewId(read.data.id, text) : read.data.id;
  if (!insertTurn(db, inquiry.id, { id, side: party, language: given.lang, text, by: actor.id, at: given.now }))
    return ok(null);
  const act = party === "asker" ? "ask-on" : "answer";
  insertAct(db, { kind: "inquiry", act, object: inquiry.id, by: actor.id, at: given.now });
  const [to, kind] =
    party === "asker"
      ? ([answerers, "asked-on"] as const)
      : ([listMailReaders(db, [inquiry.asker]), "answered"] as const);
  tellOfInquiry(db, to, newsOf(posting, kind, id, text));
  return ok(null);
}

function close({ db, inquiry, party, actor, given }: Posting): Posted {
  if (party === "keeper") return forbidden;
  if (inquiry.state === "closed") return ok(null);
  updateInquiry(db, inquiry.id, { state: "closed" });
  insertAct(db, { kind: "inquiry", act: "close", object: inquiry.id, by: actor.id, at: given.now });
  return ok(null);
}

/** Names somebody of the asked city who knows the answer. */
function hand(posting: Posting): Posted {
  const { db, inquiry, party, actor, form, given } = posting;
  if (party === "asker") return forbidden;
  if (inquiry.state === "closed") return changed;
  const person = findUnitOfPerson(db, form.person);
  const isOfCity = person !== undefined && !person.closed && person.cityId === inquiry.cityId;
  if (!isOfCity || form.person === inquiry.asker) return refuse(invalid("person", "bad-person"));
  if (inquiry.handedTo === form.person) return ok(null);
  updateInquiry(db, inquiry.id, { handedTo: form.person });
  const facts = { to: form.person };
  insertAct(db, { kind: "inquiry", act: "hand", object: inquiry.id, by: actor.id, at: given.now, facts });
  const key = `${inquiry.id}:${form.person}:${given.now.getTime()}`;
  tellOfInquiry(db, listMailReaders(db, [form.person]), newsOf(posting, "handed", key, ""));
  return ok(null);
}

/** Puts question and answer on the page of the example, in words that its keeper has read. */
function show({ db, inquiry, canShow, actor, form, given }: Posting): Posted {
  if (!canShow || inquiry.exampleId === null) return forbidden;
  if (inquiry.state === "open" || !listTurns(db, inquiry.id).some(({ side }) => side === "answerer")) return changed;
  if (findExample(db, inquiry.exampleId)?.stage !== "published") return changed;
  const read = inquirySchemas.show.safeParse(form);
  if (!read.success) return refuse(invalidFrom(read.error));
  updateShown(db, inquiry.id, { ...read.data, at: given.now });
  insertAct(db, { kind: "inquiry", act: "show", object: inquiry.id, by: actor.id, at: given.now });
  return ok(null);
}

function hide({ db, inquiry, canShow, actor, given }: Posting): Posted {
  if (!canShow) return forbidden;
  if (inquiry.shown === null) return ok(null);
  updateShown(db, inquiry.id, null);
  insertAct(db, { kind: "inquiry", act: "hide", object: inquiry.id, by: actor.id, at: given.now });
  return ok(null);
}

const doers: Readonly<Record<InquiryIntent, (posting: Posting) => Posted>> = { say, close, hand, show, hide };

/** What is done to a question: each in one transaction with its mails and its line of the log. */
export function postInquiry(
  db: Db,
  actor: Actor,
  id: string,
  { intent, form }: { intent: string; form: InquiryForm },
  given: Given,
): Result<InquiryIntent, NotPosted> {
  return transact<InquiryIntent, NotPosted>(db, (tx) => {
    const found = loadInquiry(tx, actor, id);
    if (!found.ok) return found;
    const wanted = inquiryIntents.find((one) => one === intent);
    if (!wanted) return refuse({ kind: "not-found" });
    const done = doers[wanted]({ ...found.value, db: tx, actor, form, given });
    return done.ok ? ok(wanted) : done;
  });
}
