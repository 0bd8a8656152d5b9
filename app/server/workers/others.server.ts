import cluster from "node:cluster";
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

/** Tells the other processes, where there are any. It reaches them soon, not at once, and one that is killed misses it. */
export function tellOthers(topic: string, message: unknown): void {
  if (cluster.isWorker) process.send?.({ topic, message }, undefined, undefined, ignore);
  else for (const worker of Object.values(cluster.workers ?? {})) worker?.send({ topic, message }, ignore);
}

/** A process that has just ended hears nothing, and needs nothing. */
const ignore = (): void => undefined;

/** Messages go through the first process, which passes them on to all others. */
export function listenToOthers(): void {
  if (cluster.isWorker) {
    process.on("message", (raw) => withTelling(raw, deliver));
    return;
  }
  cluster.on("message", (from, raw) =>
    withTelling(raw, (told) => {
      deliver(told);
      for (const worker of Object.values(cluster.workers ?? {})) if (worker !== from) worker?.send(told, ignore);
    }),
  );
}

function withTelling(raw: unknown, use: (told: Telling) => void): void {
  const told = telling.safeParse(raw);
  if (told.success) use(told.data);
}
