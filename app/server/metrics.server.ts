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

const asked = z.object({ by: z.number() });
const told = z.object({ to: z.number(), metrics: z.array(z.looseObject({ name: z.string() })) });
type Metrics = z.infer<typeof told>["metrics"];

const longestMs = 1000;
let onTold: ((metrics: Metrics) => void) | undefined;

hear("metrics asked", asked, ({ by }) => {
  void register.getMetricsAsJSON().then((metrics) => tellOthers("metrics told", { to: by, metrics }));
});
hear("metrics told", told, ({ to, metrics }) => {
  if (to === process.pid) onTold?.(metrics);
});

/** What the other workers and the first process tell; of one that does not within a second, nothing. */
function askOthers(): Promise<Metrics[]> {
  const all: Metrics[] = [];
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(all), longestMs);
    onTold = (metrics) => {
      all.push(metrics);
      if (all.length < env.WORKERS) return;
      clearTimeout(late);
      resolve(all);
    };
    tellOthers("metrics asked", { by: process.pid });
  });
}

/** Everything counted, of all processes. */
export async function metricsText(): Promise<string> {
  if (!cluster.isWorker) return register.metrics();
  const others = await askOthers();
  return AggregatorRegistry.aggregate([await register.getMetricsAsJSON(), ...others]).metrics();
}
