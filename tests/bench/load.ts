import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";

export interface Shot {
  origin: string;
  /** Several are asked for in turn. */
  path: string | readonly string[];
  headers?: Readonly<Record<string, string>>;
  /** The body of a post, made when it is sent. */
  body?: () => string;
  expected?: number;
  /** Sees each answer, where the next request depends on it. */
  seen?: (body: Buffer) => void;
}

/** Microseconds a request: a fixed number of requests over a fixed number of open connections. */
export async function measure(
  shot: Shot,
  { requests, connections }: { requests: number; connections: number },
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const paths = [shot.path].flat();
  let left = requests;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        await shoot(agent, { ...shot, path: paths[left % paths.length] ?? "" });
      }
    }),
  );
  const ms = performance.now() - startedAt;
  agent.destroy();
  return (ms * 1000) / requests;
}

function shoot(
  agent: Agent,
  { origin, path, headers = {}, body, expected = 200, seen }: Shot & { path: string },
): Promise<void> {
  const content = body?.();
  const form = { "Content-Type": "application/x-www-form-urlencoded", Origin: origin };
  const all = { "Accept-Encoding": "br", ...headers, ...(content === undefined ? {} : form) };
  return new Promise((done, failed) => {
    const sent = request(
      origin + path,
      { agent, method: content === undefined ? "GET" : "POST", headers: all },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          const whole = Buffer.concat(chunks);
          if (answer.statusCode !== expected)
            return failed(new Error(`${path}: ${answer.statusCode} ${whole.subarray(0, 200)}`));
          seen?.(whole);
          done();
        });
      },
    );
    sent.once("error", failed);
    sent.end(content);
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
