import cluster from "node:cluster";
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";
import { z } from "zod";
import { env } from "./env.server.ts";
import { hear, tellOthers } from "./workers/others.server.ts";

/** How the process itself is: memory, time on the processor, delay of its loop. */
export const collectProcessMetrics = (): void => collectDefaultMetrics();

const answered = new Counter({
  name: "innohankinta_requests_total",
  help: "Requests answered, by the pattern of their route; static files and probes not counted",
  labelNames: ["method", "route", "status"],
});
const took = new Histogram({
  name: "innohankinta_request_seconds",
  help: "From the request to its answer",
  labelNames: ["route"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
});
const jobRuns = new Counter({
  name: "innohankinta_job_runs_total",
  help: "What happens without anyone asking, by its name and whether it succeeded",
  labelNames: ["job", "outcome"],
});

interface Answered {
  method: string;
  route: string;
  status: number;
  ms: number;
}

export function countRequest({ method, route, status, ms }: Answered): void {
  answered.inc({ method, route, status });
  took.observe({ route }, ms / 1000);
}

export const countJob = (job: string, outcome: "done" | "failed"): void => jobRuns.inc({ job, outcome });

/** A figure that is read when somebody asks for it: of this process, to be added to that of others, or of all. */
export function gauge(name: string, help: string, of: "process" | "all", read: () => number): void {
  new Gauge({
    name: `innohankinta_${name}`,
    help,
    aggregator: of === "all" ? "max" : "sum",
    collect() {
      this.set(read());
    },
  });
}

/** By which process, and by which of its questions: several may ask at the same moment. */
const asker = { process: z.number(), question: z.number() };
const asked = z.object(asker);
const told = z.object({ ...asker, metrics: z.array(z.looseObject({ name: z.string() })) });
type Metrics = z.infer<typeof told>["metrics"];

/** Shorter than Prometheus waits by itself. */
const longestMs = 5000;
const waiting = new Map<number, (metrics: Metrics) => void>();
let questions = 0;

hear("metrics asked", asked, (by) => {
  void register.getMetricsAsJSON().then((metrics) => tellOthers("metrics told", { ...by, metrics }));
});
hear("metrics told", told, ({ process: to, question, metrics }) => {
  if (to === process.pid) waiting.get(question)?.(metrics);
});

/** What the other workers and the first process tell; of one that does not in time, nothing. */
function askOthers(): Promise<Metrics[]> {
  const all: Metrics[] = [];
  questions += 1;
  const question = questions;
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late);
      waiting.delete(question);
      resolve(all);
    };
    const late = setTimeout(done, longestMs);
    waiting.set(question, (metrics) => {
      if (all.push(metrics) === env.WORKERS) done();
    });
    tellOthers("metrics asked", { process: process.pid, question });
  });
}

/** Everything counted, of all processes. */
export async function metricsText(): Promise<string> {
  if (!cluster.isWorker) return register.metrics();
  const others = await askOthers();
  return AggregatorRegistry.aggregate([await register.getMetricsAsJSON(), ...others]).metrics();
}
