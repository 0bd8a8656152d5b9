import { Cron } from "croner";
import type { Db } from "db/connection.ts";
import { deleteBinned } from "db/repositories/plans.ts";
import { deleteExpiredSessions } from "db/repositories/sessions.ts";
import { writeLawMails } from "~/features/adviser/law-mails.server.ts";
import { askDueFollowUps } from "~/features/plans/ask-follow-ups.server.ts";
import type { Env } from "./env.server.ts";
import { logger } from "./logger.server.ts";
import { createPost, sendWaitingMails } from "./mail.server.ts";

/** A plan in the bin can be taken back for so long. */
const binMs = 30 * 86_400_000;

/** Removes for good what has been in the bin for its 30 days; returns how many plans. */
export const emptyBin = (db: Db, now: Date): number => deleteBinned(db, new Date(now.getTime() - binMs));

interface Job {
  name: string;
  /** Minute, hour and so on, in Helsinki. */
  at: string;
  run: (db: Db, now: Date) => number;
}

const nightly: readonly Job[] = [
  { name: "forget sessions that ended", at: "30 3 * * *", run: deleteExpiredSessions },
  { name: "empty the bin", at: "40 3 * * *", run: emptyBin },
];

/** What happens without anyone asking. A job that is still running is not started anew. */
export function startJobs(
  db: Db,
  { SMTP_URL, MAIL_FROM, ORIGIN }: Pick<Env, "SMTP_URL" | "MAIL_FROM" | "ORIGIN">,
): () => void {
  const options = {
    timezone: "Europe/Helsinki",
    protect: true,
    unref: true,
    catch: (surprise: unknown) => logger.error({ err: surprise }, "a job failed"),
  };
  const post = SMTP_URL ? createPost(SMTP_URL, MAIL_FROM) : undefined;
  const nightJobs = nightly.map(
    ({ name, at, run }) => new Cron(at, options, () => logger.info({ count: run(db, new Date()) }, name)),
  );
  const law = new Cron("0 6 * * *", options, () => writeLawMails(db, ORIGIN, new Date()));
  // At the start, too: the service may have been off that day.
  void law.trigger();
  const followUps = new Cron("0 7 * * *", options, () => void askDueFollowUps(db, ORIGIN, new Date()));
  void followUps.trigger();
  const jobs = [...nightJobs, law, followUps];
  if (post)
    jobs.push(new Cron("*/10 * * * * *", options, async () => void (await sendWaitingMails(db, post, new Date()))));
  return () => {
    for (const job of jobs) job.stop();
    post?.close();
  };
}
