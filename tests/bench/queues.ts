import process from "node:process";
import { findActorByEmail } from "db/repositories/actors.ts";
import { freshDatabase } from "tests/support/database.ts";
import { seedManyReviews, today } from "tests/support/many-reviews.ts";
import { openAssignment } from "~/features/coordination/open-assignment.server.ts";
import { openQueue } from "~/features/coordination/open-queue.server.ts";
import { openOverview } from "~/features/coordination/overview/open-overview.server.ts";
import { readQueueWish } from "~/features/coordination/queue-filter.ts";
import { openQueue as openExpertQueue } from "~/features/reviews/open-queue.server.ts";
import { translator } from "~/i18n/translator.ts";
import { median } from "./load.ts";

const few = 100;
const many = 10_000;
const rounds = 60;
const now = new Date(`${today}T09:00:00Z`);

interface QueueTime {
  name: string;
  few: number;
  many: number;
  /** Lines on the page: what a page says grows with them, up to its limit. */
  lines: string;
}

const views: readonly (readonly [name: string, search: string])[] = [
  ["in hand", ""],
  ["in review", "state=in-review"],
  ["in review, a theme", "state=in-review&theme=digitalisation"],
  ["in hand, a city", "city=city-2"],
  ["late", "late=yes"],
  ["all plans", "state=all"],
];

const expertViews = [
  ["what waits", "waiting"],
  ["what was sent", "sent"],
] as const;

/** A database with so many plans, and what is measured on it. */
function workOn(plans: number): (readonly [name: string, run: () => number])[] {
  const db = freshDatabase();
  seedManyReviews(db, plans);
  const actor = findActorByEmail(db, "coordinator@demo.example");
  const expert = findActorByEmail(db, "expert-1@demo.example");
  if (!actor || !expert) throw new Error("no coordinator or expert");
  const asking = { lang: "fi" as const, t: translator("fi", "coordination") };
  return [
    ...views.map(([name, search]) => {
      const wish = readQueueWish(new URLSearchParams(search));
      return [`queue, ${name}`, () => linesOf(openQueue(db, actor, wish, "fi", now))] as const;
    }),
    ...expertViews.map(([name, show]) => {
      const filter = { show, round: "all", page: 1 } as const;
      return [`expert, ${name}`, () => rowsOf(openExpertQueue(db, expert, filter, "fi", now))] as const;
    }),
    ["the network in figures", () => sheetsOf(openOverview(db, actor, "fi", now))],
    ["assignment of a plan", () => (openAssignment(db, actor, "plan-21", asking, now).ok ? 1 : 0)],
  ];
}

const rowsOf = (queue: ReturnType<typeof openExpertQueue>): number =>
  queue.ok ? queue.value.waiting.length + queue.value.sent.length : 0;
const sheetsOf = (overview: ReturnType<typeof openOverview>): number =>
  overview.ok ? overview.value.reduce((sum, { rows }) => sum + rows.length, 0) : 0;
const linesOf = (queue: ReturnType<typeof openQueue>): number => (queue.ok ? queue.value.lines.length : 0);

/** Microseconds on the processor: others who use the machine do not stretch them. */
function timeOf(run: () => number): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Median microseconds of each queue, with few plans and with many, taking turns. */
export function queueTimes(): QueueTime[] {
  const [small, large] = [workOn(few), workOn(many)];
  return small.map(([name, run], index) => {
    const other = large[index]?.[1] ?? run;
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      times[0].push(timeOf(run));
      times[1].push(timeOf(other));
    }
    return { name, few: median(times[0]), many: median(times[1]), lines: `${run()} and ${other()}` };
  });
}
