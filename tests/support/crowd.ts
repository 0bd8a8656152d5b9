import { seedCities } from "db/seed/cities.ts";
import { seedExamples } from "db/seed/examples.ts";
import { type People, seedExperts, seedOfficers, type Writing } from "./people.ts";
import { startTestServer } from "./server.ts";

/** The built service with so many who write in it, and one more of each who is alone first. */
export async function startForCrowd({ writers, reviewers }: { writers: number; reviewers: number }) {
  let officers: Writing[] = [];
  let experts: Writing[] = [];
  const server = await startTestServer({
    seed(db) {
      seedCities(db, new Date());
      seedExamples(db, new Date());
      officers = seedOfficers(db, writers + 1);
      experts = seedExperts(db, reviewers + 1);
    },
    env: { TRUSTED_PROXIES: "1" },
  });
  return { server, officers, experts };
}

/** The text of who writes is saved so often, one in ten saves is followed by another page, one in fifty by a PDF. */
const betweenSavesMs = 5000;
const aloneSeconds = 5;

interface Crowd {
  officers: readonly Writing[];
  experts: readonly Writing[];
  reads: number;
  seconds: number;
  warmUp: number;
}

/**
 * What waiting costs beside others: first all, uncounted, for a service that has just started is slow; then the first officer and
 * the first expert alone, then all the others.
 */
export async function compare(people: People, { officers, experts, reads, seconds, warmUp }: Crowd) {
  const others = [...officers.slice(1), ...experts.slice(1)];
  await people.live(others, { seconds: warmUp, reads, betweenSavesMs });
  people.refused = [];
  // As many pages read for each save as by all together.
  const alone = await people.live(officers.slice(0, 1), { seconds: aloneSeconds, reads: 10, betweenSavesMs: 50 });
  const allOfOne = Object.values(alone).flat();
  const expertAlone = await people.live(experts.slice(0, 1), { seconds: aloneSeconds, reads: 0, betweenSavesMs: 50 });
  for (const kind of ["save of a review", "page of a review"] as const) alone[kind] = expertAlone[kind];
  return { alone, allOfOne, together: () => people.live(others, { seconds, reads, betweenSavesMs }) };
}
