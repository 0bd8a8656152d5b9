import process from "node:process";
import { coordinatorId, seedManyReviews } from "tests/support/many-reviews.ts";
import { startSession } from "tests/support/requests.ts";
import { startTestServer, type TestServer } from "tests/support/server.ts";
import { measure, median, type Shot } from "./load.ts";

const few = 100;
const many = 10_000;
const rounds = 5;
const load = { requests: 40, connections: 1 };
const pages = [
  "/fi/coordination/overview",
  "/fi/coordination",
  "/fi/coordination?state=in-review",
  "/fi/coordination?late=yes",
];

interface Side {
  server: TestServer;
  shot: (path: string) => Shot;
}

async function serve(plans: number): Promise<Side> {
  let Cookie = "";
  const server = await startTestServer({
    seed(db) {
      seedManyReviews(db, plans);
      Cookie = startSession(db, coordinatorId);
    },
  });
  return { server, shot: (path) => ({ origin: server.origin, path, headers: { Cookie } }) };
}

/** The coordinators' pages over HTTP with 10,000 plans and 20,000 reviews, against the same with 100 plans: they take turns. */
export async function compareCoordination(): Promise<void> {
  const [small, large] = [await serve(few), await serve(many)];
  process.stdout.write("\nPages of the coordinators over HTTP, µs with 100 plans, with 10,000, and the ratio\n");
  for (const path of pages) {
    const times = { small: [] as number[], large: [] as number[] };
    await measure(small.shot(path), load);
    await measure(large.shot(path), load);
    for (let round = 0; round < rounds; round += 1) {
      times.small.push(await measure(small.shot(path), load));
      times.large.push(await measure(large.shot(path), load));
    }
    const [one, other] = [median(times.small), median(times.large)];
    process.stdout.write(
      `${path.padEnd(36)}${[one.toFixed(0), other.toFixed(0), (other / one).toFixed(2)].map((cell) => cell.padStart(9)).join("")}\n`,
    );
  }
  await small.server.stop();
  await large.server.stop();
}
