import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { Drawing, draw } from "./draw.server.ts";

type Drawn = Awaited<ReturnType<typeof draw>>;

interface Waiting {
  resolve: (drawn: Drawn) => void;
  reject: (problem: Error) => void;
}

const answers = z.union([
  z.object({ id: z.number(), drawn: z.union([z.instanceof(Uint8Array), z.number()]) }),
  z.object({ id: z.number(), problem: z.string() }),
]);
/** A document that asks for more ends its thread, not the service. A third of the time goes to clearing up where the young have little room. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 192 };

/** A thread that draws documents one after another. It is started by the first, and anew after it has ended. */
export class DrawingThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly file: string) {}

  draw(drawing: Drawing): Promise<Drawn> {
    this.worker ??= this.start();
    const { worker } = this;
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, drawing });
    });
  }

  private start(): Worker {
    const worker = new Worker(this.file, { resourceLimits });
    worker.unref();
    worker.on("message", (message: unknown) => this.settle(answers.parse(message)));
    worker.on("error", (problem) =>
      this.giveUp(worker, problem instanceof Error ? problem : new Error(String(problem))),
    );
    worker.on("exit", () => this.giveUp(worker, new Error("The drawing thread ended")));
    return worker;
  }

  private settle(answer: z.infer<typeof answers>): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ("drawn" in answer) waiting?.resolve(answer.drawn);
    else waiting?.reject(new Error(answer.problem));
  }

  private giveUp(worker: Worker, problem: Error): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(problem);
    this.waiting.clear();
  }
}
