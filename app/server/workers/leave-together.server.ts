import cluster, { type Worker } from "node:cluster";
import { setTimeout as sleep } from "node:timers/promises";

const hasLeft = "left the port";
const allLeft = "all have left the port";
/** A worker whose first process says nothing goes on. */
const longestMs = 2000;

/**
 * In a worker that stops: says that it takes no more connections, and waits until none does. Whoever is answered knocks again,
 * and the last worker that listens would break them off as it leaves.
 */
export async function leaveTogether(): Promise<void> {
  if (!cluster.isWorker) return;
  const heard = new Promise<void>((done) => {
    process.on("message", (message) => message === allLeft && done());
  });
  process.send?.(hasLeft, undefined, undefined, () => undefined);
  await Promise.race([heard, sleep(longestMs)]);
}

/** In the first process: tells these workers, once each has left the port or ended, that all have. */
export async function letLeaveTogether(workers: readonly Worker[]): Promise<void> {
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise<void>((done) => {
          worker.on("message", (message) => message === hasLeft && done());
          worker.once("exit", () => done());
        }),
    ),
  );
  for (const worker of workers) worker.send(allLeft, () => undefined);
}
