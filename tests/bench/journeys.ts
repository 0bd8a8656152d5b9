import { parseArgs } from "node:util";
import { compare, startForCrowd } from "tests/support/crowd.ts";
import { at, kinds, People, type Times } from "tests/support/people.ts";
import { z } from "zod";
import { cpuMs } from "./cpu-time.ts";

/**
 * Journeys of many people at once against the built server in a process of its own: `npm run load -- --writers 2000 --reviewers
 * 20 --readers 200 --seconds 20` (`WORKERS=2` for two processes that answer). First all, uncounted, for a service that has just started is slow;
 * then one person alone, then all. Times count from when a request was due, so that a slow answer does not hide the ones that wait
 * behind it. `npm run build` first.
 */
const { values } = parseArgs({
  options: {
    writers: { type: "string", default: "200" },
    reviewers: { type: "string", default: "20" },
    readers: { type: "string", default: "20" },
    seconds: { type: "string", default: "10" },
    "warm-up": { type: "string", default: "15" },
  },
});
const {
  writers,
  reviewers,
  readers,
  seconds,
  "warm-up": warmUp,
} = z
  .object({
    writers: z.coerce.number().int(),
    reviewers: z.coerce.number().int(),
    readers: z.coerce.number(),
    seconds: z.coerce.number().max(3600),
    "warm-up": z.coerce.number(),
  })
  .parse(values);

const { server, officers, experts } = await startForCrowd({ writers, reviewers });

try {
  const people = new People(server.origin);
  const {
    alone,
    allOfOne,
    together: all,
  } = await compare(people, { officers, experts, reads: readers, seconds, warmUp });
  const [before, ownBefore, beganAt] = [cpuMs(), ownMs(), performance.now()];
  const together = await all();
  const own = ownMs() - ownBefore;
  const took = (performance.now() - beganAt) / 1000;
  const served = cpuMs() - before - own;
  print(alone, together, allOfOne);
  const requests = Object.values(together).flat().length;
  process.stdout.write(
    `\n${requests} requests in ${took.toFixed(0)} s, ${people.refused.length} not answered as they should; processor: server ${(served / took / 1000).toFixed(2)} of a second each second, ${(served / requests).toFixed(1)} ms a request; generator ${(own / took / 1000).toFixed(2)}\n`,
  );
} finally {
  await server.stop();
}

function ownMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function print(alone: Times, together: Times, allOfOne: readonly number[]): void {
  const row = (cells: readonly string[]) =>
    process.stdout.write(
      `${cells.map((cell, place) => (place === 0 ? cell.padEnd(18) : cell.padStart(11))).join("")}\n`,
    );
  row(["ms", "alone 50%", "alone 99%", "requests", "50%", "95%", "99%", "99% ratio"]);
  const lines = kinds.map((kind) => [kind, alone[kind], together[kind]] as const);
  for (const [kind, one, all] of [...lines, ["all", allOfOne, Object.values(together).flat()] as const]) {
    const figures = [at(one, 0.5), at(one, 0.99), all.length, at(all, 0.5), at(all, 0.95), at(all, 0.99)];
    row([kind, ...figures.map((figure) => figure.toFixed(0)), (at(all, 0.99) / at(one, 0.99)).toFixed(1)]);
  }
}
