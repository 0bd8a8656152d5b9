import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";

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

/** A figure that is read when somebody asks for it. */
export function gauge(name: string, help: string, read: () => number): void {
  new Gauge({
    name: `innohankinta_${name}`,
    help,
    collect() {
      this.set(read());
    },
  });
}

export const metricsText = (): Promise<string> => register.metrics();
