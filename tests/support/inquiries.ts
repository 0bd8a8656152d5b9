import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type Attach, askCity } from "~/features/inquiries/ask-city.server.ts";
import type { InquiryForm } from "~/features/inquiries/inquiry-fields.ts";
import { noon } from "./plans.ts";
import { mailOrigin } from "./reviews.ts";

/** Every field of the forms about questions of one city to another, with nothing in it. */
export const emptyInquiry: InquiryForm = {
  ...{ id: "", to: "", subject: "", text: "", plan: "", mayNameCity: "", question: "", answer: "", person: "" },
};

export const askOf = (db: Db, by: Actor, form: Partial<InquiryForm>, attach: Attach = null) => {
  const typed = { subject: "How to buy snow data", text: "What did QUESTION-TEXT cost to keep?", ...form };
  const given = { lang: "en", now: noon, origin: mailOrigin, attach } as const;
  return askCity(db, by, { ...emptyInquiry, id: randomUUID(), ...typed }, given);
};

/** A question of a person to `example:…`, `unit:…` or `city:…`. */
export function anInquiry(db: Db, by: Actor, to: string): string {
  const asked = askOf(db, by, { to });
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal));
  return asked.value;
}
