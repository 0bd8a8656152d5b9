import { listAnswers } from "db/repositories/answers.ts";
import { insertMember } from "db/repositories/plans.ts";
import { findReviewComment } from "db/repositories/reviews.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { freshApp } from "tests/support/requests.ts";
import { aReviewedPlan, decideOn, giveReview } from "tests/support/whole-review.ts";
import { expect, test } from "vitest";

/** Two people reply to one comment by plain forms. */

const mark = "reply:must-fix-1";

async function twoReplies() {
  const { db, as } = await freshApp({ content: true });
  const { owner, coordinator, lawyer, engineer, planId, law, energy } = aReviewedPlan(db);
  const colleague = anActor(db, { city: "tampere", name: "Maija Mallikas" });
  insertMember(db, planId, colleague.id, "writer", noon);
  const mustFix = { id: "must-fix-1", on: "need-statement", kind: "must-fix", text: "Say how often.", quote: "" };
  giveReview(db, lawyer, law, { answers: { recommendation: "revise" }, comments: [mustFix] });
  giveReview(db, engineer, energy);
  decideOn(db, coordinator, planId, "ask-changes");
  const reply = (because: string, version: number, more: Record<string, string> = {}) => ({
    q: mark,
    [mark]: "changed",
    [`v:${mark}`]: String(version),
    [`${mark}:because`]: because,
    ...more,
  });
  const [mine, theirs] = [as(owner), as(colleague)];
  const at = (lang: string, page: string) => `/${lang}/plans/${planId}/${page}`;
  await theirs.post(at("en", "reviews"), reply("Roads flood twice a year", 0));
  return { db, planId, mine, reply, at, stored: () => findReviewComment(db, "must-fix-1") };
}

test.each([
  ["en", "reviews", "Keep mine", "Save this text", "replied to a comment", "Put this text back", "Earlier answers"],
  ["sv", "need", "Behåll min", "Spara den här texten", "svarade på en kommentar", "Återställ den här", "Tidigare svar"],
  ["fi", "reviews", "Pidä oma teksti", "Tallenna tämä teksti", "vastasi kommenttiin", "Palauta tämä", "Aiemmat vast"],
])(
  "both replies are shown with the words that differ, one is chosen, and the other is put back from the history (%s)",
  async (lang, page, keepMine, saveBoth, replied, putBack, earlier) => {
    const { mine, reply, at, stored } = await twoReplies();
    const refused = await mine.post(at(lang, page), reply("City roads flood", 0));
    expect(refused.status).toBe(409);
    const panel = await refused.text();
    for (const words of ["Maija Mallikas", keepMine, saveBoth]) expect(panel).toContain(words);
    expect(panel).toMatch(/<mark>City <\/mark>|<mark>City/);
    expect(panel).toMatch(/<mark>[^<]*twice a year<\/mark>/);
    expect(panel).toContain(`name="t:${mark}" readonly="" value="1"`);

    const chosen = await mine.post(at(lang, page), reply("City roads flood", 0, { theirs: mark, [`t:${mark}`]: "1" }));
    expect(chosen.status).toBe(302);
    expect(stored()?.replyText).toBe("Roads flood twice a year");
    const step = await (await mine.get(at(lang, page))).text();
    expect(step).toContain(earlier);
    const [, href = ""] = /href="([^"]*history\?question=reply[^"]*)"/.exec(step) ?? [];
    const history = await (await mine.get(href.replaceAll("&amp;", "&"))).text();
    for (const words of ["City roads flood", "Say how often.", replied, putBack]) expect(history).toContain(words);

    const [, event = ""] = /name="event" value="(\d+)"/.exec(history) ?? [];
    const [, version = ""] = /name="version" value="(\d+)"/.exec(history) ?? [];
    const form = { intent: "put-back", event, version, only: mark };
    const put = await mine.post(at(lang, "history"), form);
    expect(put.status).toBe(302);
    expect(stored()?.replyText).toBe("City roads flood");
    expect((await mine.get(put.headers.get("Location") ?? "")).status).toBe(200);
    expect((await mine.post(at(lang, "history"), form)).status).toBe(409);
  },
);

test("a reply that is too long stays on the page with the reason, also when the other one is chosen instead", async () => {
  const { mine, reply, at, stored } = await twoReplies();
  const long = `${"x".repeat(10_001)} my last words`;
  for (const [choice, status] of [
    [{}, 422],
    [{ theirs: mark, [`t:${mark}`]: "1" }, 409],
  ] as const) {
    const refused = await mine.post(at("en", "reviews"), reply(long, 0, choice));
    expect(refused.status).toBe(status);
    const page = await refused.text();
    expect(page).toContain("my last words</textarea>");
    expect(page).toMatch(/field__error[^>]*>.*The answer is too long/);
    // The next post stands on what this person was shown, not on the colleague's text that came meanwhile.
    if (status === 422) expect(page).toContain(`name="v:${mark}" readonly="" value="0"`);
    expect(page.includes("<strong>Your own text cannot be kept")).toBe(status === 409);
  }
  expect(stored()?.replyText).toBe("Roads flood twice a year");
});

test("an answer that is too long stays on the page as typed on what its author was shown, and a text made of both with it", async () => {
  const { db, planId, mine, at } = await twoReplies();
  const shown = listAnswers(db, planId).find(({ question }) => question === "tried-before")?.version ?? 0;
  const need = (text: string, version: number, more: Record<string, string> = {}) =>
    mine.post(at("en", "need"), {
      q: "tried-before",
      "v:tried-before": String(version),
      "tried-before": text,
      ...more,
    });
  expect((await need("A colleague's text", shown)).status).toBe(302);
  const long = `${"x".repeat(20_001)} my last words`;
  const refused = await need(long, shown);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain("my last words</textarea>");
  expect(page).toContain(`name="v:tried-before" readonly="" value="${shown}"`);

  const choice = { both: "tried-before", "t:tried-before": String(shown + 1), "both:tried-before": long };
  const again = await need("My text", shown, choice);
  expect(again.status).toBe(409);
  const panel = await again.text();
  expect(panel).toMatch(/<textarea[^>]*name="both:tried-before"[^>]*>[^<]*my last words<\/textarea>/);
  expect(panel).toContain("<strong>Your own text cannot be kept");
});
