import { everyForm, isOf, type Posting } from "tests/support/every-form.ts";
import { rowsOf } from "tests/support/every-table.ts";
import { freshApp, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { builtRoutes } from "tests/support/routes.ts";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { personField } from "~/sign-in-fields.ts";

/**
 * Two people use one browser: a page made for the one is posted while the other is signed in. Every form says for whom its
 * page was made, and no address does under the other's name what the first person wrote or asked for.
 */

let app: TestApp;
let forms: Posting[];
/** Officer, lead, expert and coordinator: what is refused is not refused for lack of a role. */
let berit: Actor;
const routes = (await builtRoutes()).filter(({ path, takesForms }) => takesForms && path !== "/*");

/** What is done here is done under no account's name: whoever sits there signs in or out, or writes as a reader of public pages. */
const ofNobody = [
  "/:lang/accessibility/feedback",
  "/:lang/account/email/:token",
  "/:lang/account/invitation/:token",
  "/:lang/account/reset",
  "/:lang/account/reset/:token",
  "/:lang/account/second-step",
  "/:lang/account/sign-in",
  "/:lang/account/sign-out",
  "/:lang/examples/:id/ask",
  "/:lang/examples/:id/correct",
];
const isOfSomebody = ({ address }: Posting): boolean => !ofNobody.some((path) => isOf(path, address));

beforeAll(async () => {
  app = await freshApp({ content: true });
  forms = await everyForm(app, routes);
  berit = app.asRole(["officer", "city-lead", "expert", "coordinator"]).actor;
}, 120_000);

test("each form of a signed-in person says for whom its page was made", () => {
  const shown = forms.filter((one) => one.isShown && one.who !== "anonymous" && isOfSomebody(one));
  expect(shown.length).toBeGreaterThan(100);
  const silent = shown.filter(({ fields, visitor }) => {
    const person = fields.find(([name]) => name === personField)?.[1];
    return !("actor" in visitor) || person !== (visitor as SignedIn).actor.id;
  });
  expect([...new Set(silent.map(({ who, address }) => `${who} ${address}`))]).toEqual([]);
});

test("each form with more to write than a sentence is kept on the device until the server has taken it", () => {
  const lost = forms.filter(
    (one) => one.isShown && one.who !== "anonymous" && isOfSomebody(one) && one.isWritten && !one.keep,
  );
  expect([
    ...new Set(lost.map(({ who, address, fields }) => `${who} ${address} ${fields.map(([name]) => name)}`)),
  ]).toEqual([]);
});

test("no address takes it while another is signed in, and nothing is written", async () => {
  // Berit signs in anew each time: nobody is to be told that it is too often.
  const rows = () =>
    Object.entries({ ...rowsOf(app.db), sessions: [] }).map(([table, { length }]) => `${table} ${length}`);
  const before = rows();
  const taken: string[] = [];
  const ofOthers = forms.filter((one) => one.who !== "anonymous" && isOfSomebody(one));
  for (const { address, fields, visitor } of ofOthers) {
    const { actor } = visitor as SignedIn;
    const posted = [...fields.filter(([name]) => name !== personField), [personField, actor.id] as [string, string]];
    const answer = await app.as(berit).post(address, new URLSearchParams(posted));
    const words = await answer.text();
    if (answer.status !== 401 || !/other-person|Someone else is signed in here now/.test(words))
      taken.push(`${answer.status} ${address}`);
  }
  expect([...new Set(taken)]).toEqual([]);
  expect(rows()).toEqual(before);
  const left = routes.filter(({ path }) => !ofOthers.some(({ address }) => isOf(path, address)));
  expect(left.map(({ path }) => path).sort()).toEqual(ofNobody);
}, 120_000);
