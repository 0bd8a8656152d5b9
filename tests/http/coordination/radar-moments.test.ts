import { randomUUID } from "node:crypto";
import { saveAnswer } from "db/repositories/answers.ts";
import { listMails } from "db/repositories/mails.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { freshApp, type SignedIn, type TestApp, type Visitor } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";

/**
 * A match from its first moment to its last, and what each person finds of it in the pages: the title of a plan, its need,
 * its owner's name and address. The need of a draft is for nobody outside its team and city; the rest for coordinators as far
 * as the table of rights goes, and for the other owner when both have agreed.
 */
const marks = ["TITLE", "NEED", "OWNER", "ADDRESS"] as const;
const sideOf = { tampere: "A", vaasa: "B" } as const;
type City = keyof typeof sideOf;

interface Cast {
  people: Readonly<Record<string, Visitor>>;
  owners: Readonly<Record<City, SignedIn>>;
  coordinator: SignedIn;
  plans: Readonly<Record<City, string>>;
}

/** Two drafts of different cities that look for partners, so that the radar may compare them, with marked words. */
async function aMatch(): Promise<TestApp & Cast> {
  const app = await freshApp();
  const person = (roles: Actor["roles"], city: string | null, name?: string) =>
    app.as(anActor(app.db, { roles: [...roles], city, ...(name ? { name } : {}) }));
  const side = (city: City) => {
    const mark = sideOf[city];
    const email = `address-${mark.toLowerCase()}@${city}.example`;
    const owner = person(["officer"], city, `OWNER-${mark}`);
    app.db.$client.prepare("UPDATE users SET email = ? WHERE id = ?").run(email, owner.actor.id);
    const plan = aPlan(app.db, owner.actor, `Ruokahävikki koulujen keittiöissä TITLE-${mark}`);
    app.db.$client.prepare("UPDATE plans SET themes = '[\"digitalisation\"]' WHERE id = ?").run(plan);
    const given = { position: 0, seenVersion: 0, by: owner.actor.id, at: noon };
    const save = (question: string, value: Parameters<typeof saveAnswer>[2]["value"]) =>
      saveAnswer(app.db, { planId: plan, question, row: "" }, { value, ...given });
    save("need-statement", `Koulujen keittiöissä heitetään lounasta pois, koska syöjiä ei tunneta NEED-${mark}`);
    save("cpv-main", { codes: ["55524000"] });
    return { owner, plan };
  };
  const [tampere, vaasa] = [side("tampere"), side("vaasa")];
  const coordinator = person(["coordinator"], null);
  return {
    ...app,
    owners: { tampere: tampere.owner, vaasa: vaasa.owner },
    plans: { tampere: tampere.plan, vaasa: vaasa.plan },
    coordinator,
    people: {
      tampere: tampere.owner,
      vaasa: vaasa.owner,
      colleague: person(["officer"], "tampere"),
      other: person(["officer", "city-lead"], "oulu"),
      expert: person(["expert"], null),
      coordinator,
      anyone: app.anyone,
    },
  };
}

/** Every page where a match, or a plan of it, could show. */
const pagesOf = ({ plans }: Cast): string[] => [
  ...["/coordination/radar", "/coordination?state=all", "/coordination/overview", "/plans", "/reviews", "/log"],
  ...["/account/notifications", "/account/todos", "/questions", "/market", "/examples?q=ruokahävikki", ""],
  ...Object.values(plans).flatMap((id) =>
    ["", "/partners", "/need", "/team", "/history", "/talk", "/documents"].map((page) => `/plans/${id}${page}`),
  ),
  ...Object.values(plans).map((id) => `/coordination/plans/${id}`),
];

/** The marks that a person met in any page: `TITLE-A`, … */
async function metBy(cast: Cast, visitor: Visitor): Promise<string[]> {
  const met = new Set<string>();
  for (const page of pagesOf(cast)) {
    const answer = await visitor.get(`/en${page}`);
    const text = await answer.text();
    expect([page, answer.status < 500]).toEqual([page, true]);
    for (const mark of marks)
      for (const side of ["A", "B"]) if (new RegExp(`${mark}-${side}`, "i").test(text)) met.add(`${mark}-${side}`);
  }
  return [...met].sort();
}

const all = (side: string) => ["NEED", "OWNER", "TITLE"].map((mark) => `${mark}-${side}`);
const own = { tampere: all("A"), vaasa: all("B") };
/** What the other owner learns when both have agreed: title and owner with the address, and never the need. */
const learned = (side: string) => [`ADDRESS-${side}`, `OWNER-${side}`, `TITLE-${side}`];
const sorted = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** What everybody finds who is not one of the two owners, from the first moment to the last. */
const bystanders: Readonly<Record<string, readonly string[]>> = {
  // The title of a colleague's draft; this plan is of the colleague's own unit.
  colleague: ["NEED-A", "OWNER-A", "TITLE-A"],
  other: [],
  expert: [],
  coordinator: ["OWNER-A", "OWNER-B", "TITLE-A", "TITLE-B"],
  anyone: [],
};

async function matchOf({ owners, plans }: Cast, city: City): Promise<string> {
  const page = await (await owners[city].get(`/en/plans/${plans[city]}/partners`)).text();
  return /name="match" value="([^"]+)"/.exec(page)?.[1] ?? "";
}

type Step = (match: Cast) => Promise<number>;
const coordinatorDoes =
  (intent: string): Step =>
  async ({ coordinator, plans }) =>
    (await coordinator.post("/en/coordination/radar", { intent, first: plans.tampere, second: plans.vaasa })).status;
const ownerDoes =
  (city: City, intent: string): Step =>
  async (cast) => {
    const fields = { intent, match: await matchOf(cast, city), newPlan: randomUUID() };
    return (await cast.owners[city].post(`/en/plans/${cast.plans[city]}/partners`, fields)).status;
  };

const ask = coordinatorDoes("ask");
const yes = (city: City) => ownerDoes(city, "yes");

/** After which steps who knows what of the other side. */
interface Moment {
  name: string;
  steps: readonly Step[];
  tampere?: readonly string[];
  vaasa?: readonly string[];
  colleague?: readonly string[];
}

const agreed = [ask, yes("tampere"), yes("vaasa")];
const moments: readonly Moment[] = [
  { name: "nothing was asked", steps: [] },
  { name: "the pair was set aside", steps: [coordinatorDoes("dismiss")] },
  { name: "both were asked", steps: [ask] },
  { name: "one has agreed", steps: [ask, yes("tampere")] },
  { name: "one has declined", steps: [ask, ownerDoes("vaasa", "no")] },
  { name: "one has agreed and the other declined", steps: [ask, yes("tampere"), ownerDoes("vaasa", "no")] },
  { name: "both have agreed", steps: agreed, tampere: learned("B"), vaasa: learned("A") },
  // Whoever was taken into the team reads all of that plan; of the other plan its owner still knows what was agreed to.
  {
    name: "one has taken the other in",
    steps: [...agreed, ownerDoes("tampere", "join")],
    tampere: learned("B"),
    vaasa: [...learned("A"), "NEED-A"],
    colleague: ["OWNER-B"],
  },
];

test.each(moments)("when $name, nobody finds more in any page than they may", async ({ steps, ...more }) => {
  const cast = await aMatch();
  for (const step of steps) expect(await step(cast)).toBe(302);
  const met: Record<string, string[]> = {};
  for (const [who, visitor] of Object.entries(cast.people)) met[who] = await metBy(cast, visitor);
  const { tampere = [], vaasa = [], colleague = [] } = more;
  expect(met).toEqual({
    ...bystanders,
    colleague: sorted(bystanders.colleague ?? [], colleague),
    tampere: sorted(own.tampere, tampere),
    vaasa: sorted(own.vaasa, vaasa),
  });
});

test("a joint plan is known to its two owners alone", async () => {
  const cast = await aMatch();
  for (const step of [...agreed, ownerDoes("vaasa", "joint")]) expect(await step(cast)).toBe(302);
  const joint = String(cast.db.$client.prepare("SELECT id FROM plans ORDER BY number DESC LIMIT 1").pluck().get());
  const statuses: Record<string, number> = {};
  for (const [who, visitor] of Object.entries(cast.people))
    statuses[who] = (await visitor.get(`/en/plans/${joint}`)).status;
  expect(statuses).toMatchObject({ tampere: 200, vaasa: 200, other: 404, expert: 404, anyone: 302 });
});

test("when one of the two plans is stopped before both agreed, nobody is told of the other", async () => {
  const ended = await aMatch();
  for (const step of [ask, yes("tampere")]) expect(await step(ended)).toBe(302);
  ended.db.$client
    .prepare("UPDATE plans SET state = 'stopped', stopped_from = 'draft' WHERE id = ?")
    .run(ended.plans.vaasa);
  expect(await metBy(ended, ended.owners.tampere)).toEqual(sorted(own.tampere));
  // The page of the stopped plan has no form for it any more.
  expect(await ownerDoes("vaasa", "yes")(ended)).toBe(404);
});

test("no mail before both agreed holds anything of the other side", async () => {
  const cast = await aMatch();
  for (const step of [ask, yes("tampere")]) expect(await step(cast)).toBe(302);
  const mails = listMails(cast.db, 20);
  expect(mails.length).toBe(2);
  for (const { to, subject, text } of mails) {
    const other = to.includes("tampere") ? "B" : "A";
    for (const mark of marks) expect(`${subject} ${text}`.toUpperCase()).not.toContain(`${mark}-${other}`);
  }
});
