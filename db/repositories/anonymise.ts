import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import {
  accounts,
  emailChanges,
  invitations,
  sessions,
  signIns,
  twoStep,
  twoStepCodes,
  userRoles,
  users,
  verifications,
} from "../schema/accounts.ts";
import { news, newsChoices } from "../schema/news.ts";
import { removalRequests, statementFeedback } from "../schema/personal.ts";
import { mails, planInvitations } from "../schema/plans.ts";
import { corrections, savedSearches } from "../schema/readers.ts";
import { absences, expertCities, experts } from "../schema/reviews.ts";

/** Tables whose rows are about the person alone: they go. */
const ownTables = [
  sessions,
  accounts,
  twoStep,
  twoStepCodes,
  signIns,
  emailChanges,
  userRoles,
  experts,
  expertCities,
  absences,
  news,
  newsChoices,
  savedSearches,
  removalRequests,
] as const;

interface Named {
  name: string;
  email: string;
}

interface Leaver extends Named {
  id: string;
}

/**
 * Takes the name and the address of a person out of every table. What they did stays, done by somebody without a name: rows
 * refer to people by id, and so does the log, whose chain is not touched.
 */
export function anonymiseRows(db: Db, { id, name, email }: Leaver, neutral: string, at: Date): void {
  const address = email.toLowerCase();
  for (const table of ownTables) db.delete(table).where(eq(table.userId, id)).run();
  db.delete(verifications)
    .where(
      or(
        eq(verifications.value, id),
        sql`instr(${verifications.identifier} || ${verifications.value}, ${address}) > 0`,
      ),
    )
    .run();
  const mine = [address, ...listEarlierAddresses(db, id)];
  for (const one of mine) {
    takeOutOfMails(db, { name, email: one }, neutral);
    db.delete(mails).where(sql`lower(${mails.to}) = ${one}`).run();
    db.update(mails).set({ replyTo: null }).where(sql`lower(${mails.replyTo}) = ${one}`).run();
  }
  db.delete(planInvitations).where(eq(planInvitations.email, address)).run();
  db.delete(invitations).where(eq(invitations.email, address)).run();
  db.update(corrections).set({ email: null }).where(sql`lower(${corrections.email}) = ${address}`).run();
  db.update(statementFeedback).set({ email: null }).where(sql`lower(${statementFeedback.email}) = ${address}`).run();
  takeOutOfLetters(db, { id, name, email: address }, neutral);
  takeOutOfTexts(db, { id, name, email: address }, neutral);
  db.update(users)
    .set({
      ...{ name: neutral, email: `removed-${id}@removed.invalid`, image: null, unitId: null, seenAt: null },
      ...{ anonymisedAt: at, updatedAt: at },
    })
    .where(eq(users.id, id))
    .run();
}

/** Those that the person had before: each was told that it is theirs no more. */
const listEarlierAddresses = ({ $client: client }: Db, id: string): string[] =>
  client
    .prepare<[string], string>(
      `select lower("to") from mails where key like 'email-changed:' || ? || ':%' and "to" <> ''`,
    )
    .pluck()
    .all(id);

/** What others were told. */
function takeOutOfMails({ $client: client }: Db, { name, email }: Named, neutral: string): void {
  for (const [table, key, column] of [
    ["mails", "id", "subject"],
    ["mails", "id", "text"],
    ["news", "number", "subject"],
  ] as const) {
    const found = client
      .prepare<[string, string], { key: number; text: string }>(
        `select ${key} as key, ${column} as text from ${table} where instr(${column}, ?) > 0 or instr(lower(${column}), ?) > 0`,
      )
      .all(name, email);
    const update = client.prepare(`update ${table} set ${column} = ? where ${key} = ?`);
    for (const row of found) update.run(without(row.text, { name, email }, neutral), row.key);
  }
}

/** The letter of a decision is drafted with the names of those who reviewed; only of such plans is this person meant. */
function takeOutOfLetters({ $client: client }: Db, { id, name, email }: Leaver, neutral: string): void {
  const reviewed = "plan_id in (select plan_id from reviews where expert_id = ?)";
  const clean = (text: string) => without(text, { name, email }, neutral);
  const ofLetter = client.prepare("update decisions set letter = ? where id = ?");
  for (const row of client
    .prepare<[string], { id: string; letter: string }>(`select id, letter from decisions where ${reviewed}`)
    .all(id))
    if (clean(row.letter) !== row.letter) ofLetter.run(clean(row.letter), row.id);
  const ofDraft = client.prepare("update decision_drafts set fields = ? where rowid = ?");
  const drafts = client.prepare<[string], { at: number; fields: string }>(
    `select rowid as at, fields from decision_drafts where ${reviewed}`,
  );
  for (const { at, fields } of drafts.all(id)) {
    const cleaned = JSON.stringify(
      JSON.parse(fields, (_, value) => (typeof value === "string" ? clean(value) : value)),
    );
    if (cleaned !== fields) ofDraft.run(cleaned, at);
  }
}

/** Where the service itself wrote a name: the names beside frozen answers, contact points. */
function takeOutOfTexts({ $client: client }: Db, { id, name, email }: Leaver, neutral: string): void {
  for (const [table, column, path] of [
    ["plan_revisions", "document", "$.snapshot.names"],
    ["plan_versions", "snapshot", "$.names"],
    ["inquiries", "excerpt", "$.snapshot.names"],
  ] as const) {
    const place = `${path}."person:${id}"`;
    client
      .prepare(
        `update ${table} set ${column} = json_set(${column}, @place, json(@names))
         where instr(${column}, @mark) > 0 and json_extract(${column}, @place) is not null`,
      )
      .run({ place, mark: `"person:${id}"`, names: JSON.stringify({ fi: neutral, sv: neutral, en: neutral }) });
  }
  const isNamed = (text: string) => `(instr(${text}, @name) > 0 or instr(lower(${text}), @email) > 0)`;
  for (const [table, column, empty] of [
    ["examples", "content", "null"],
    ["example_versions", "content", "null"],
    ["example_drafts", "fields", "json('[]')"],
    ["example_drafts", "offered", "json('[]')"],
  ] as const) {
    const contact = `json_extract(${column}, '$.contact')`;
    client
      .prepare(`update ${table} set ${column} = json_set(${column}, '$.contact', ${empty}) where ${isNamed(contact)}`)
      .run({ name, email });
  }
  for (const [column, others] of [
    ["contact_name", "contact_phone = null"],
    ["contact_email", "contact_phone = null"],
  ] as const) {
    client.prepare(`update cities set ${column} = null, ${others} where ${isNamed(column)}`).run({ name, email });
  }
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The text with the whole name and the address replaced; a name within another word is another word. */
function without(text: string, { name, email }: Named, neutral: string): string {
  const whole = (words: string, flags: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${literal(words)}(?![\\p{L}\\p{N}])`, flags);
  return text.replace(whole(name, "gu"), neutral).replace(whole(email, "giu"), neutral);
}

/** Closed accounts whose name is still there: those closed before an instant. */
export const listClosedBefore = (db: Db, before: Date): string[] =>
  db
    .select({ id: users.id })
    .from(users)
    .where(and(isNull(users.anonymisedAt), sql`${users.closedAt} < ${before.getTime()}`))
    .all()
    .map(({ id }) => id);

/** Open accounts that nobody used since an instant, and that are older than that. */
export const listUnusedSince = (db: Db, since: Date): { id: string; name: string }[] =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(isNull(users.closedAt), sql`coalesce(${users.seenAt}, ${users.createdAt}) < ${since.getTime()}`))
    .all();
