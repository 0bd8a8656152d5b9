import cluster from "node:cluster";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as build from "virtual:remix/server-build";
import { countGivenUpMails, countWaitingMails } from "db/repositories/mails.ts";
import { importCpv } from "~/features/cpv/import-cpv.server.ts";
import { damageNews, isDamaged, lookForDamage } from "~/server/damage/damage.server.ts";
import { db, withItsName } from "~/server/db.server.ts";
import { drawInThread } from "~/server/drawing/drawing.server.ts";
import { env, shownSettings } from "~/server/env.server.ts";
import { countStreams } from "~/server/event-stream.server.ts";
import { createApp } from "~/server/http/app.server.ts";
import { loadAssets } from "~/server/http/assets.server.ts";
import { createListener } from "~/server/http/listener.server.ts";
import { createShelves } from "~/server/http/page-shelf.server.ts";
import { createProbes } from "~/server/http/probes.server.ts";
import { countNews } from "~/server/http/rate-limit.server.ts";
import { routeTree } from "~/server/http/route-tree.server.ts";
import { serve } from "~/server/http/serve.server.ts";
import { startJobs } from "~/server/jobs.server.ts";
import type { Life } from "~/server/life.server.ts";
import { logger } from "~/server/logger.server.ts";
import { collectProcessMetrics, gauge, metricsText } from "~/server/metrics.server.ts";
import { presenceNews } from "~/server/presence.server.ts";
import { publicVersion } from "~/server/public-version.server.ts";
import { setUp } from "~/server/set-up.server.ts";
import { listenToOthers } from "~/server/workers/others.server.ts";
import { startWorkers } from "~/server/workers/start-workers.server.ts";

drawInThread(resolve("build/server/drawing-thread.js"));

/** The application without a network around it; the tests use it as it is. */
export const answer = createApp(build);
export { releaseForm } from "~/domain/form/versions.ts";
export { db };

/** Every address it answers: the tests walk them, so that a new one is tested without being listed. */
export const { routes } = build;

/** Creates and fills the database without serving it. Returns what to tell the person who did it. */
export const prepare = (): Promise<string[]> => withItsName(setUp(db, env, new Date()));

/** Takes in the official list of CPV codes from a file of the eForms SDK. Returns what to tell. */
export async function takeInCpv(file: string): Promise<string[]> {
  await prepare();
  const taken = importCpv(db, await readFile(file, "utf8"));
  if (!taken.ok) throw new Error(`${file} is not the official list of CPV codes (cpv.gc)`);
  return [`${taken.value} CPV codes are in the database`];
}

interface Started {
  /** What to tell the person who started it. */
  notice: string[];
  stop: () => Promise<void>;
}

/** Starts to listen. The start script calls it; importing the bundle alone opens no port. */
export function startServer(): Promise<Started> {
  listenToOthers();
  if (cluster.isWorker) return startWorker();
  logger.info(shownSettings(env), "settings");
  for (const unknown of env.unknown) logger.warn(unknown, "not a setting: nothing reads it");
  return env.WORKERS === 1 ? startAlone() : startSeveral();
}

/** One process does everything: it answers from the first moment on, if only to say that it is not ready. */
async function startAlone(): Promise<Started> {
  const life: Life = { phase: "starting" };
  const stopServing = await serve(listener(life), life);
  const notice = await prepare();
  life.phase = "serving";
  return { notice, stop: stopAll(stopServing, startJobs(db, env, lookForDamage)) };
}

/** The first process fills the database, starts the workers and does the jobs, so that each is done once. */
async function startSeveral(): Promise<Started> {
  const notice = await prepare();
  const stopWorkers = await startWorkers(env.WORKERS, () => [...presenceNews(), ...countNews(), ...damageNews()]);
  return { notice, stop: stopAll(stopWorkers, startJobs(db, env, lookForDamage)) };
}

async function startWorker(): Promise<Started> {
  const life: Life = { phase: "serving" };
  return { notice: [], stop: stopAll(await serve(listener(life), life)) };
}

const stopAll =
  (...stops: (() => Promise<void>)[]) =>
  async (): Promise<void> => {
    logger.info("stopping");
    await Promise.all(stops.map((stop) => stop()));
    db.$client.close();
  };

function listener(life: Life) {
  collectProcessMetrics();
  gauge("event_streams", "Open streams of events", "process", countStreams);
  gauge("mails_waiting", "Mails that are not sent yet", "all", () => countWaitingMails(db));
  gauge("mails_given_up", "Mails that the mail server refused until they were given up", "all", () =>
    countGivenUpMails(db),
  );
  gauge("database_bytes", "Size of the database without its log", "all", () =>
    Number(db.$client.prepare("select page_count * page_size from pragma_page_count, pragma_page_size").pluck().get()),
  );
  gauge("database_damaged", "1 when a page of the database cannot be read", "all", () => Number(isDamaged()));
  const probe = createProbes({
    life,
    // The smallest write there is: a number in the head of the file that nobody reads.
    tryWrite: () => db.$client.pragma("user_version = 1"),
    isDamaged,
    readMetrics: metricsText,
    metricsToken: env.METRICS_TOKEN,
  });
  const assets = loadAssets(resolve("build/client"));
  const shelves = createShelves(publicVersion);
  return createListener({ answer, assets, shelves, probe, life, routeOf: routeTree(build).patternOf });
}
