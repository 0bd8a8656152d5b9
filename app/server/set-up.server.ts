import { hashPassword } from "better-auth/crypto";
import type { Db } from "db/connection.ts";
import { findCity } from "db/repositories/cities.ts";
import { deleteOpenInvitationsTo } from "db/repositories/invitations.ts";
import { countAccounts, hasCoordinator } from "db/repositories/people.ts";
import { seedCities } from "db/seed/cities.ts";
import { demoDomain, demoPassword, demoPeople, seedDemoPeople } from "db/seed/demo.ts";
import { seedExamples } from "db/seed/examples.ts";
import { seedWordings } from "db/seed/wordings.ts";
import { transact } from "db/transact.ts";
import { ok } from "~/domain/result.ts";
import { inviteFirstCoordinator } from "~/features/accounts/invite.server.ts";
import { seedDemoGuidance } from "~/features/guidance/seed-demo-guidance.server.ts";
import { seedNetworkFacts } from "~/features/network/seed-facts.server.ts";
import { seedDemoPlans } from "~/features/plans/seed-demo-plans.server.ts";
import { seedDemoReviews } from "~/features/reviews/seed-demo-reviews.server.ts";
import { paths } from "~/paths.ts";
import type { Env } from "./env.server.ts";
import { seedDemoCases } from "./seed-demo-cases.server.ts";
import { seedDemoInquiries } from "./seed-demo-inquiries.server.ts";
import { seedDemoRequests } from "./seed-demo-requests.server.ts";
import { seedDemoTeam } from "./seed-demo-team.server.ts";

/**
 * Makes the database ready: its content, in the demo its accounts, in production the way to the first coordinator.
 * Returns what the person who starts the service must be told. Done twice it changes nothing.
 */
export async function setUp(db: Db, { MODE, ORIGIN }: Pick<Env, "MODE" | "ORIGIN">, now: Date): Promise<string[]> {
  const isDemo = MODE === "demo" || MODE === "development";
  const accounts = countAccounts(db);
  if (!isDemo && accounts.demo > 0) {
    throw new Error(
      "This database holds demo accounts, whose password everyone knows. Give DATABASE_FILE another file.",
    );
  }
  if (isDemo && accounts.real > 0) {
    throw new Error("This database holds real accounts. The demo does not open it: give DATABASE_FILE another file.");
  }

  const demoHash = isDemo && accounts.demo === 0 ? await hashPassword(demoPassword) : undefined;
  transact(db, (tx) => {
    if (!findCity(tx, "tampere")) seedExamples(tx, now);
    seedCities(tx, now);
    seedWordings(tx, now);
    seedNetworkFacts(tx, now);
    if (demoHash) {
      seedDemoPeople(tx, demoHash, now);
      seedDemoGuidance(tx, demoDomain, now);
      const toReview = seedDemoPlans(tx, demoDomain, ORIGIN, now);
      seedDemoReviews(tx, toReview, demoDomain, ORIGIN, now);
      seedDemoTeam(tx, demoDomain, ORIGIN, now);
      seedDemoCases(tx, demoDomain, ORIGIN, now);
      seedDemoInquiries(tx, demoDomain, ORIGIN, now);
      seedDemoRequests(tx, demoDomain, ORIGIN, now);
    }
    return ok(null);
  });
  if (isDemo) return demoNotice(ORIGIN);
  return hasCoordinator(db) ? [] : firstCoordinatorNotice(db, ORIGIN, now);
}

const demoNotice = (origin: string): string[] => [
  `Innohankinta demo: ${origin}`,
  `Sign in with the password ${demoPassword} as`,
  ...demoPeople.map(({ address, roles }) => `  ${`${address}@${demoDomain}`.padEnd(32)} ${roles.join(", ")}`),
  `Mail is not sent: read it at ${origin}${paths.outbox("en")}`,
];

function firstCoordinatorNotice(db: Db, origin: string, now: Date): string[] {
  const link = transact(db, (tx) => {
    deleteOpenInvitationsTo(tx, "");
    return ok(inviteFirstCoordinator(tx, { now, linkTo: (lang, token) => origin + paths.invitation(lang, token) }));
  });
  return [
    "There is no coordinator yet. Open this link once, within 14 days, to become one:",
    link.ok ? link.value : "",
  ];
}
