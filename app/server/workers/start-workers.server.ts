import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { logger } from "../logger.server.ts";
import { letLeaveTogether } from "./leave-together.server.ts";
import type { Telling } from "./others.server.ts";

/** A worker that ends sooner than this is not replaced at once: it would only end again. */
const quickMs = 5000;
const pauseMs = 1000;
/** Longer than a worker takes to stop by itself. */
const longestStopMs = 12_000;

/**
 * Starts the processes that answer, and replaces each that ends. `newsFor` is what a new one must hear from the start.
 * Returns, once all listen, how to stop them.
 */
export async function startWorkers(count: number, newsFor: () => Telling[]): Promise<() => Promise<void>> {
  // The workers take connections themselves. Handed over by the first process, one that a worker was killed with would stay
  // open without an answer; and no job of the first process can hold connections up.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  let isStopping = false;
  const begin = (): Worker => {
    const startedAt = performance.now();
    const worker = cluster.fork();
    worker.once("listening", () => {
      worker.send(newsFor());
    });
    worker.once("exit", (code, signal) => {
      if (isStopping) return;
      logger.error({ worker: worker.process.pid, code, signal }, "a worker ended and is replaced");
      const isQuick = performance.now() - startedAt < quickMs;
      setTimeout(() => isStopping || begin(), isQuick ? pauseMs : 0);
    });
    return worker;
  };
  const first = Array.from({ length: count }, begin);
  await Promise.all(first.map(untilListening));

  return async () => {
    isStopping = true;
    const running = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    await Promise.all([letLeaveTogether(running), ...running.map(end)]);
  };
}

function untilListening(worker: Worker): Promise<void> {
  return new Promise((listening, failed) => {
    worker.once("listening", () => listening());
    worker.once("exit", () => failed(new Error("A worker did not start")));
  });
}

async function end(worker: Worker): Promise<void> {
  const ended = once(worker, "exit");
  const late = setTimeout(() => worker.process.kill("SIGKILL"), longestStopMs);
  // Lets go of the port at once: otherwise it would stay open, with nobody to answer, after the last worker has left it.
  worker.disconnect();
  worker.process.kill("SIGTERM");
  await ended;
  clearTimeout(late);
}
