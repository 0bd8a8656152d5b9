import { deleteMember, insertMember } from "db/repositories/plans.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { freshApp } from "tests/support/requests.ts";
import { setReview } from "tests/support/reviews.ts";
import { aReviewedPlan } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";
import { postedTexts } from "~/server/posted-texts.server.ts";
import { runInScope } from "~/server/request-scope.server.ts";

/** Written in a page that was open when the right to write, or the time for it, ended; posted by a plain form. */

const written = "Vägarna svämmar över två gånger om året.";
const step = (text = written) => ({ q: "need-statement", "need-statement": text, "v:need-statement": "0" });
/** What the field that is to be copied from holds. */
const shown = (html: string): string | undefined => /<textarea[^>]*id="written"[^>]*>([^<]*)</.exec(html)?.[1]?.trim();

async function aSentPlan() {
  const { db, as } = await freshApp({ content: true });
  const plan = aReviewedPlan(db);
  const writer = anActor(db, { city: "tampere" });
  insertMember(db, plan.planId, writer.id, "writer", noon);
  return { db, as, writer: as(writer), ...plan };
}

test.each([
  ["en", "This cannot be changed just now", "The need in one sentence"],
  ["fi", "Tätä ei voi muuttaa juuri nyt", "Tarve yhdellä lauseella"],
  ["sv", "Det här kan inte ändras just nu", "Behovet i en mening"],
])(
  "a step posted after the plan was sent gives the text back with its question, to be copied (%s)",
  async (lang, title, label) => {
    const { writer, planId } = await aSentPlan();
    const answer = await writer.post(`/${lang}/plans/${planId}/need`, step());
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain(title);
    expect(html).toContain(writer.actor.name);
    expect(html).not.toContain("<script");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(shown(html)).toBe(`${label}\n${written}`);
  },
);

test.each([
  ["another city", "turku", 404],
  ["the same city", "tampere", 403],
])("who was taken off the team while writing, and is of %s, gets back what they wrote", async (_, city, status) => {
  const { db, as } = await freshApp({ content: true });
  const planId = aPlan(db, anActor(db, { city: "tampere" }));
  const writer = anActor(db, { city });
  insertMember(db, planId, writer.id, "writer", noon);
  deleteMember(db, planId, writer.id);
  for (const [page, fields] of [
    ["need", step()],
    ["talk", { intent: "start", text: written, audience: "team", about: "" }],
  ] as const) {
    const answer = await as(writer).post(`/en/plans/${planId}/${page}`, fields);
    expect(answer.status).toBe(page === "talk" ? 404 : status);
    expect(shown(await answer.text())).toContain(written);
  }
});

test("what stands in the plan is left out for its team, and nobody else can try what it says", async () => {
  const { db, as } = await freshApp({ content: true });
  const [owner, other] = [anActor(db, { city: "tampere" }), anActor(db, { city: "turku" })];
  const planId = aPlan(db, owner);
  expect((await as(owner).post(`/en/plans/${planId}/need`, step())).status).toBe(302);
  const reader = anActor(db, { city: "turku" });
  insertMember(db, planId, reader.id, "reader", noon);
  const more = {
    ...step(),
    q: ["need-statement", "who-affected"],
    "who-affected": "Those who cycle.",
    "v:who-affected": "0",
  };
  const [ofTeam, ofOther] = await Promise.all(
    [reader, other].map(async (one) => shown(await (await as(one).post(`/en/plans/${planId}/need`, more)).text())),
  );
  expect(ofTeam).toBe("Who has the problem\nThose who cycle.");
  expect(ofOther).toContain(written);
});

test("an expert whose review was given to somebody else while they wrote gets back what they wrote", async () => {
  const { db, as, lawyer, law } = await aSentPlan();
  setReview(db, law, "closed");
  const answer = await as(lawyer).post(`/sv/reviews/${law}/need`, { q: "need-strengths", "need-strengths": written });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(shown(await answer.text())).toBe(written);
});

test("passwords and codes are never among the texts that a page gives back, nor single words of the form", () => {
  const posted = new FormData();
  for (const name of ["password", "newPassword", "currentPassword", "proof", "code", "sign-in-password"])
    posted.set(name, "correct horse battery staple");
  posted.set("intent", "save");
  posted.set("text", "Two words");
  posted.append("text", "Two words");
  runInScope({ id: "1", cookies: [], posted }, () => expect(postedTexts()).toEqual([{ text: "Two words" }]));
});

test.each(["plans/new", "plans/PLAN/team", "plans/PLAN/check", "plans/PLAN/moves/publish-notice"])(
  "two megabytes of text are refused in words (%s)",
  async (page) => {
    const { as, owner, planId } = await aSentPlan();
    const fields = { title: "ä".repeat(1024 * 1024) };
    const answer = await as(owner).post(`/en/${page.replace("PLAN", planId)}`, fields);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("What was sent is too large");
  },
);
