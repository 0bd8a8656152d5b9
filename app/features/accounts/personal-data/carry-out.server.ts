import type { Db } from "db/connection.ts";
import { insertAct } from "db/repositories/act-log.ts";
import { listClosedBefore, listUnusedSince } from "db/repositories/anonymise.ts";
import {
  listAskedHeld,
  listExamplesHeld,
  listQuestionsHeld,
  listReviewsHeld,
  listTeamsHeld,
  listTodosHeld,
} from "db/repositories/holdings.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { insertMail } from "db/repositories/mails.ts";
import { deleteWaitingMailsOf, emptyNewsBefore, tell } from "db/repositories/news.ts";
import { findPerson, type Person, updatePersonClosed } from "db/repositories/people.ts";
import { listAcceptedRemovals } from "db/repositories/removal-requests.ts";
import {
  deleteFeedbackBefore,
  deleteInvitationsBefore,
  emptyMailsBefore,
  findPeriods,
} from "db/repositories/retention.ts";
import { deleteSessionsOf } from "db/repositories/sessions.ts";
import { deleteSignInsBefore } from "db/repositories/two-step.ts";
import { transact } from "db/transact.ts";
import type { RetentionKind } from "~/domain/case/retention.ts";
import { ok } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { closedMail } from "../leaving/leaving-mails.server.ts";
import { anonymise } from "./anonymise.server.ts";

const day = 86_400_000;

interface Due {
  /** Kept since before this is kept no longer. */
  before: Date;
  now: Date;
  origin: string;
}

/** What becomes of each kind when its time is up; returns of how many. The bin has a job of its own. */
const removals: Readonly<Record<Exclude<RetentionKind, "bin">, (db: Db, due: Due) => number>> = {
  "sign-ins": (db, { before }) => deleteSignInsBefore(db, before),
  mails: (db, { before }) => emptyMailsBefore(db, before),
  notices: (db, { before, now }) => emptyNewsBefore(db, before, now),
  invitations: (db, { before }) => deleteInvitationsBefore(db, before),
  feedback: (db, { before }) => deleteFeedbackBefore(db, before),
  inactive: closeUnused,
  closed: (db, { before, now }) => {
    const people = new Set([...listAcceptedRemovals(db), ...listClosedBefore(db, before)]);
    return [...people].filter((id) => anonymise(db, id, now).ok).length;
  },
};

/** Carries out the periods that the coordinators keep: what is older goes. Called again it finds nothing. */
export function carryOutRetention(db: Db, origin: string, now: Date): number {
  const done = transact<number, never>(db, (tx) => {
    const periods = findPeriods(tx);
    let all = 0;
    for (const [kind, remove] of Object.entries(removals)) {
      const days = Object.entries(periods).find(([name]) => name === kind)?.[1] ?? 0;
      const count = remove(tx, { before: new Date(now.getTime() - days * day), now, origin });
      if (count === 0) continue;
      insertAct(tx, { kind: "retention", act: "carry-out", object: kind, by: null, at: now, facts: { count } });
      all += count;
    }
    return ok(all);
  });
  return done.ok ? done.value : 0;
}

const holdsNothing = (db: Db, { id, roles }: Person): boolean =>
  !roles.includes("coordinator") &&
  !roles.includes("city-lead") &&
  [listTeamsHeld, listReviewsHeld, listTodosHeld, listExamplesHeld, listQuestionsHeld, listAskedHeld].every(
    (list) => list(db, id).length === 0,
  );

/** Closes accounts that nobody uses. Where the person holds something, coordinators are asked to hand it over first. */
function closeUnused(db: Db, { before, now, origin }: Due): number {
  let closed = 0;
  for (const { id } of listUnusedSince(db, before)) {
    const person = findPerson(db, id);
    if (!person || person.isDemo) continue;
    if (!holdsNothing(db, person)) {
      askToHandOver(db, person, { now, origin });
      continue;
    }
    updatePersonClosed(db, id, now, now);
    deleteSessionsOf(db, id);
    deleteWaitingMailsOf(db, person);
    insertAct(db, { kind: "person", act: "close", object: id, by: null, at: now });
    insertMail(db, closedMail(person, null, now));
    closed += 1;
  }
  return closed;
}

function askToHandOver(db: Db, { id, name }: Person, { now, origin }: Pick<Due, "now" | "origin">): void {
  for (const reader of listCoordinators(db)) {
    const { language } = reader;
    const t = translator(language, "personalData");
    const path = paths.leave(language, id);
    tell(db, {
      ...{ kind: "coordination", to: reader, path, replyTo: { nobody: "by-date" }, at: now },
      key: `unused:${id}:${reader.id}`,
      subject: t("mails.unused.subject", { name }),
      text: t("mails.unused.text", { name, link: origin + path }),
    });
  }
}
