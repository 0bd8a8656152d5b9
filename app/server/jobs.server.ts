import { setTimeout as sleep } from "node:timers/promises";
import { Cron } from "croner";
import type { Db } from "db/connection.ts";
import { findLastAct, hasUnloggedAnswers, insertAct, logAnswers } from "db/repositories/act-log.ts";
import { deletePlan, listBinned } from "db/repositories/plans.ts";
import { deleteExpiredSessions } from "db/repositories/sessions.ts";
import { transact } from "db/transact.ts";
import { ruleOf } from "~/domain/case/retention.ts";
import { ok } from "~/domain/result.ts";
import { carryOutRetention } from "~/features/accounts/personal-data/carry-out.server.ts";
import { writeLawMails } from "~/features/adviser/law-mails.server.ts";
import { writeReminders } from "~/features/coordination/write-reminders.server.ts";
import { askYearlyChecks } from "~/features/examples/yearly-check.server.ts";
import { remindOfFeedback } from "~/features/feedback/statement-feedback.server.ts";
import { cityNameOf } from "~/features/network/network-content.server.ts";
import { writeDigests } from "~/features/notifications/write-digests.server.ts";
import { askDueFollowUps } from "~/features/plans/ask-follow-ups.server.ts";
import { remindOfTodos } from "~/features/plans/talk/remind-of-todos.server.ts";
import { writeSearchMails } from "~/features/searches/search-mails.server.ts";
import { createClockWatch } from "./clock-watch.server.ts";
import type { Env } from "./env.server.ts";
import { logger } from "./logger.server.ts";
import { createPost, sendWaitingMails } from "./mail.server.ts";
import { countJob } from "./metrics.server.ts";

/** A plan in the bin can be taken back for so long. */
const binMs = ruleOf("bin").days * 86_400_000;

/** Removes for good what has been in the bin for its 30 days; returns how many plans. */
export function emptyBin(db: Db, now: Date): number {
  const emptied = transact<number, never>(db, (tx) => {
    const binned = listBinned(tx, new Date(now.getTime() - binMs));
    for (const id of binned) {
      insertAct(tx, { kind: "plan", act: "erase", object: id, by: null, at: now });
      deletePlan(tx, id);
    }
    return ok(binned.length);
  });
  return emptied.ok ? emptied.value : 0;
}

/** Writes the end of the chain of acts into the service's own log: what is kept elsewhere nobody rewrites here. */
export function witnessActLog(db: Db): number {
  const last = findLastAct(db);
  if (last) logger.info(last, "the log of acts ends here");
  return last?.number ?? 0;
}

/** So many events are looked at together: others who write wait some milliseconds. */
const mostLogged = 200;

/** A save waits for no log: what was answered is taken in here; what a stop leaves, after the next start. */
export async function logSavedAnswers(db: Db, stopping?: AbortSignal): Promise<void> {
  while (!stopping?.aborted && hasUnloggedAnswers(db)) {
    transact(db, (tx) => ok(logAnswers(tx, mostLogged)));
    await sleep(10);
  }
}

/** So long a mail under way has when the service stops: less than requests have. Then it waits for the next start. */
const longestLastMailMs = 4000;

/** After the rush of a start. */
const firstLookMs = 5000;

/** What happens without anyone asking: a function of the database and the moment, however often it is called. */
export interface Job {
  name: string;
  /** Minute, hour and so on, in Helsinki. */
  at: string;
  /** Run at the start, too: the service may have been off at its hour. */
  atStart: boolean;
  /** What it takes away does not come back: it waits for the next night when the clock was set since the last. */
  erases?: true;
  /** Returns how many things it did. */
  run: (db: Db, now: Date) => number;
}

/** `origin` is where links in mails lead. */
export const dailyJobs = (origin: string): readonly Job[] => [
  { name: "forget sessions that ended", at: "30 3 * * *", atStart: false, run: deleteExpiredSessions },
  {
    name: "carry out the retention periods",
    at: "35 3 * * *",
    atStart: false,
    erases: true,
    run: (db, now) => carryOutRetention(db, origin, now),
  },
  { name: "empty the bin", at: "40 3 * * *", atStart: false, erases: true, run: emptyBin },
  { name: "witness the log of acts", at: "50 3 * * *", atStart: true, run: witnessActLog },
  { name: "tell of rules that end", at: "0 6 * * *", atStart: true, run: (db, now) => writeLawMails(db, origin, now) },
  { name: "ask how it has gone", at: "0 7 * * *", atStart: true, run: (db, now) => askDueFollowUps(db, origin, now) },
  { name: "write the digests", at: "0 7 * * *", atStart: true, run: (db, now) => writeDigests(db, origin, now) },
  {
    name: "ask whether it is still right",
    at: "5 7 * * *",
    atStart: true,
    run: (db, now) => askYearlyChecks(db, origin, now),
  },
  {
    name: "remind of accessibility feedback",
    at: "15 7 * * *",
    atStart: true,
    run: (db, now) => remindOfFeedback(db, origin, now),
  },
  { name: "remind of to-dos", at: "10 7 * * *", atStart: true, run: (db, now) => remindOfTodos(db, origin, now) },
  { name: "remind of reviews", at: "10 7 * * *", atStart: true, run: (db, now) => writeReminders(db, origin, now) },
  {
    name: "tell of new examples",
    at: "20 7 * * *",
    atStart: true,
    run: (db, now) => writeSearchMails(db, { origin, cityName: cityNameOf }, now),
  },
];

/** Starts the clockwork. A job that is still running is not started anew. What it returns stops it, after what runs. */
export function startJobs(
  db: Db,
  { SMTP_URL, MAIL_FROM, ORIGIN, DATABASE_FILE }: Pick<Env, "SMTP_URL" | "MAIL_FROM" | "ORIGIN" | "DATABASE_FILE">,
  lookForDamage: (file: string, stopping: AbortSignal) => Promise<void>,
): () => Promise<void> {
  const options = {
    timezone: "Europe/Helsinki",
    protect: true,
    unref: true,
    catch: (surprise: unknown, { name }: Cron) => {
      countJob(name ?? "", "failed");
      logger.error({ err: surprise, job: name }, "a job failed");
    },
  };
  const post = SMTP_URL ? createPost(SMTP_URL, MAIL_FROM) : undefined;
  const jobs = dailyJobs(ORIGIN).map(({ name, at, atStart, erases, run }) => {
    const wasClockSet = erases ? createClockWatch() : () => false;
    const job = new Cron(at, { ...options, name }, () => {
      if (wasClockSet()) {
        logger.error({ job: name }, "the clock was set by more than an hour: nothing is removed before the next night");
        return;
      }
      logger.info({ count: run(db, new Date()) }, name);
      countJob(name, "done");
    });
    if (atStart) void job.trigger();
    return job;
  });
  const stopping = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const often = (at: string, name: string, run: () => Promise<unknown>) =>
    new Cron(at, { ...options, name }, async () => {
      const running = run();
      underWay.add(running);
      await running.finally(() => underWay.delete(running));
    });
  jobs.push(often("*/5 * * * * *", "log answers", () => logSavedAnswers(db, stopping.signal)));
  const look = often("20 * * * *", "look for damage", () => lookForDamage(DATABASE_FILE, stopping.signal));
  const firstLook = setTimeout(() => look.trigger(), firstLookMs).unref();
  jobs.push(look);
  if (post)
    jobs.push(often("*/10 * * * * *", "send mail", () => sendWaitingMails(db, post, new Date(), stopping.signal)));
  return async () => {
    for (const job of jobs) job.stop();
    clearTimeout(firstLook);
    stopping.abort();
    const late = setTimeout(() => post?.close(), longestLastMailMs);
    await Promise.allSettled(underWay);
    clearTimeout(late);
    post?.close();
  };
}
