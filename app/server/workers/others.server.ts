import cluster, { type Worker } from "node:cluster";
import { z } from "zod";

/** What one process of the service tells the others. */
const telling = z.object({ topic: z.string(), message: z.unknown() });
export type Telling = z.infer<typeof telling>;

type Listener = (message: unknown) => void;
const listeners = new Map<string, Listener>();

function deliver({ topic, message }: Telling): void {
  listeners.get(topic)?.(message);
}

/** Hears what other processes tell of a topic: one listener for each topic. */
export function hear<Message>(topic: string, schema: z.ZodType<Message>, listener: (message: Message) => void): void {
  listeners.set(topic, (message) => listener(schema.parse(message)));
}

/** Long enough that a busy process sends many at once: a message costs as much as a small request. */
const gatherMs = 10;
let gathered: Telling[] = [];

/** Tells the other processes, where there are any. It reaches them soon, not at once, and one that is killed misses it. */
export function tellOthers(topic: string, message: unknown): void {
  if (!cluster.isWorker && Object.keys(cluster.workers ?? {}).length === 0) return;
  if (gathered.push({ topic, message }) === 1) setTimeout(sendGathered, gatherMs).unref();
}

function sendGathered(): void {
  const news = gathered;
  gathered = [];
  if (cluster.isWorker) process.send?.(news, undefined, undefined, ignore);
  else tellWorkers(news);
}

function tellWorkers(news: readonly Telling[], from?: Worker): void {
  for (const worker of Object.values(cluster.workers ?? {})) if (worker !== from) worker?.send(news, ignore);
}

/** A process that has just ended hears nothing, and needs nothing. */
const ignore = (): void => undefined;

/** Messages go through the first process, which passes them on to all others. */
export function listenToOthers(): void {
  if (cluster.isWorker) {
    process.on("message", (raw) => newsIn(raw).forEach(deliver));
    return;
  }
  cluster.on("message", (from, raw) => {
    const news = newsIn(raw);
    if (news.length === 0) return;
    news.forEach(deliver);
    tellWorkers(news, from);
  });
}

const newsIn = (raw: unknown): readonly Telling[] => z.array(telling).safeParse(raw).data ?? [];
