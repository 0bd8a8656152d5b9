import type { Db } from "db/connection.ts";
import { type State, states } from "~/domain/case/moves.ts";
import type { ReviewState } from "~/domain/case/review-moves.ts";
import { skills } from "~/domain/case/skills.ts";
import { addDays } from "~/domain/law/calendar-day.ts";

/** How many of a hundred plans are in each state. */
const shares: Readonly<Record<State, number>> = {
  draft: 20,
  submitted: 5,
  "in-review": 10,
  "changes-asked": 5,
  approved: 10,
  tendering: 10,
  "in-contract": 15,
  completed: 20,
  stopped: 5,
};

const themes = ["sustainable_transition", "digitalisation", "health_wellbeing"];
const cityCount = 20;
const expertCount = 40;
const hour = 3_600_000;
export const today = "2026-11-23";
const start = new Date(`${today}T09:00:00Z`).getTime();

/** The states of a hundred plans in a row. */
const hundred = states.flatMap((state) => Array.from({ length: shares[state] }, () => state));
const stateOf = (index: number): State => hundred[index % 100] ?? "draft";

/** Of the reviews of a plan in review a third is given, and one plan of ten has a late one. */
function reviewOf(state: State, plan: number, seat: number): { state: ReviewState; dueOn: string } {
  if (state !== "in-review") return { state: "sent", dueOn: addDays(today, -30) };
  const dueOn = addDays(today, plan % 10 === 0 ? -3 : (plan % 12) + 1);
  const given = (plan + seat) % 3 === 0;
  return { state: given ? "sent" : seat === 0 ? "started" : "assigned", dueOn };
}

const decisionOn = (state: State): string | undefined =>
  state === "in-review" ? undefined : state === "changes-asked" ? "ask-changes" : "approve";

const noticeOf = (index: number): string | null => (index % 4 === 0 ? null : addDays(today, (index % 700) - 30));

export const idOfExpert = (index: number): string => `expert-${index % expertCount}`;
export const coordinatorId = "coordinator";

type Run = (sql: string) => (...values: (string | number | null)[]) => unknown;

function seedPeople(run: Run): void {
  const city = run(
    "INSERT INTO cities (id, region_id, name_fi, name_sv, name_en, municipality_code, nuts3, updated_at) VALUES (?, ?, ?, ?, ?, ?, 'FI19B', 0)",
  );
  const unit = run("INSERT INTO units (id, city_id, name) VALUES (?, ?, 'Unit')");
  const user = run("INSERT INTO users (id, name, email, unit_id, created_at, updated_at) VALUES (?, ?, ?, ?, 0, 0)");
  const role = run("INSERT INTO user_roles (user_id, role) VALUES (?, ?)");
  const expert = run('INSERT INTO experts (user_id, skills, languages) VALUES (?, ?, \'["fi","sv","en"]\')');
  for (let index = 0; index < cityCount; index += 1) {
    city(`city-${index}`, `city-${index}`, `City ${index}`, `City ${index}`, `City ${index}`, String(100 + index));
    unit(`unit-${index}`, `city-${index}`);
    user(`owner-${index}`, `Owner ${index}`, `owner-${index}@demo.example`, `unit-${index}`);
    role(`owner-${index}`, "officer");
  }
  user(coordinatorId, "Coordinator", "coordinator@demo.example", null);
  role(coordinatorId, "coordinator");
  for (let index = 0; index < expertCount; index += 1) {
    user(idOfExpert(index), `Expert ${index}`, `expert-${index}@demo.example`, null);
    role(idOfExpert(index), "expert");
    expert(idOfExpert(index), JSON.stringify([skills[index % skills.length]]));
  }
}

/** Fills an empty database with plans in every state and two reviews for each that was sent or decided. */
export function seedManyReviews(db: Db, plans: number): void {
  const { $client: client } = db;
  const run = (sql: string) => {
    const statement = client.prepare(sql);
    return (...values: (string | number | null)[]) => statement.run(...values);
  };
  const plan =
    run(`INSERT INTO plans (id, number, city_id, unit_id, form_version, state, title, language, track, visibility, themes,
    notice_on, created_by, created_at, saved_at) VALUES (?, ?, ?, ?, '2026-1', ?, ?, 'fi', 'full', 'city', ?, ?, ?, ?, ?)`);
  const member = run("INSERT INTO plan_members (plan_id, user_id, role, added_at) VALUES (?, ?, 'owner', 0)");
  const revision = run(`INSERT INTO plan_revisions (plan_id, number, document, receipt, submitted_by, submitted_at)
    VALUES (?, 1, ?, ?, ?, ?)`);
  const review =
    run(`INSERT INTO reviews (id, plan_id, revision, expert_id, state, rubric, due_on, assigned_by, assigned_at, sent_at)
    VALUES (?, ?, 1, ?, ?, '2026-1', ?, ?, ?, ?)`);
  const event = run("INSERT INTO plan_events (plan_id, kind, by, at) VALUES (?, ?, ?, ?)");
  const decision =
    run(`INSERT INTO decisions (id, plan_id, revision, kind, letter, language, changes, receipt, decided_by, decided_at, working_days)
    VALUES (?, ?, 1, ?, 'Letter', 'fi', '[]', ?, ?, ?, ?)`);
  const snapshot = { formVersion: "2026-1", steps: [], names: {} };
  const document = JSON.stringify({
    number: 1,
    title: "",
    language: "fi",
    track: "full",
    snapshot,
    answers: [],
    warnings: [],
    lights: [],
    advice: null,
  });

  client.transaction(() => {
    seedPeople(run);
    for (let index = 0; index < plans; index += 1) {
      const state = stateOf(index);
      const id = `plan-${index}`;
      const place = index % cityCount;
      const at = start - index * hour;
      plan(
        id,
        index + 1,
        `city-${place}`,
        `unit-${place}`,
        state,
        `Plan ${index}`,
        JSON.stringify([themes[index % 3]]),
        noticeOf(index),
        `owner-${place}`,
        at,
        at,
      );
      member(id, `owner-${place}`);
      if (state === "draft") continue;
      revision(id, document, `receipt-${index}`, `owner-${place}`, at);
      event(id, "submit", `owner-${place}`, at);
      if (state === "submitted") continue;
      const kind = decisionOn(state);
      if (kind) {
        event(id, kind, coordinatorId, at);
        decision(`decision-${index}`, id, kind, `decision-${index}`, coordinatorId, at, (index * 7) % 23);
      }
      for (const seat of [0, 1]) {
        const { state: reviewState, dueOn } = reviewOf(state, index, seat);
        const sentAt = reviewState === "sent" ? at : null;
        review(
          `review-${index}-${seat}`,
          id,
          idOfExpert(2 * index + seat),
          reviewState,
          dueOn,
          coordinatorId,
          at,
          sentAt,
        );
      }
    }
  })();
  client.exec("ANALYZE");
}
