import { noon } from "tests/support/plans.ts";
import { freshApp, type SignedIn, type TestApp } from "tests/support/requests.ts";
import { addressOf, builtRoutes } from "tests/support/routes.ts";
import { aReviewedPlan, decideOn, giveReview } from "tests/support/whole-review.ts";
import { beforeAll, expect, test } from "vitest";
import { attachFile } from "~/features/plans/attach-file.server.ts";

const hostile = 'q"; filename="evil.exe\r\nSet-Cookie: stolen=1;\u202egpj.exe 😀 \\ päätös';
const routes = await builtRoutes();
let app: TestApp;
let people: SignedIn[];
let paramsOf: (path: string) => Record<string, string>;

/** Everything that people name, past what forms would take. */
function renameAll(): void {
  const names = ["plans.title", "users.name", "units.name", "attachments.name"];
  for (const [table, column] of names.map((name) => name.split(".")))
    expect(app.db.$client.prepare(`UPDATE ${table} SET ${column} = ?`).run(hostile).changes).toBeGreaterThan(0);
}

beforeAll(async () => {
  app = await freshApp({ content: true });
  const { db } = app;
  const { owner, coordinator, lawyer, engineer, planId, law, energy } = aReviewedPlan(db);
  giveReview(db, lawyer, law);
  giveReview(db, engineer, energy);
  decideOn(db, coordinator, planId, "ask-changes");
  const file = { name: "a.txt", title: "", type: "other", language: "en", contentType: "text/plain" };
  const attached = attachFile(db, owner, planId, { ...file, content: Buffer.from("a") }, noon);
  if (!attached.ok) throw new Error(attached.refusal.kind);
  renameAll();
  people = [owner, coordinator, lawyer].map((actor) => app.as(actor));
  const example = String(db.$client.prepare("SELECT id FROM examples LIMIT 1").pluck().get());
  paramsOf = (path) => ({
    ...{ lang: "en", document: "full", documentLang: "fi", revision: "1", number: "1", subtype: "4", track: "full" },
    ...{ sheet: "pipeline", attachment: attached.value, part: "1", kind: "record" },
    id: path.includes("/reviews/") ? law : path.includes("/examples/") ? example : planId,
  });
});

/** What a browser saves by: a plain name of ours, or a person's in the escape of RFC 8187. */
const plain = /^(?:inline|attachment); filename(?:="[a-z0-9][\w.-]*"|\*=UTF-8''(?:[\w.!~-]|%[0-9A-F]{2})+)$/i;

test("no text of a person gets into the headers of a file unescaped, whatever plans, people and files are called", async () => {
  const named = new Map<string, string>();
  for (const { id, path } of routes)
    for (const person of people) {
      const answer = await person.get(addressOf(path, paramsOf(path)));
      await answer.arrayBuffer();
      expect(answer.status, id).toBeLessThan(500);
      const disposition = answer.headers.get("Content-Disposition");
      if (disposition) {
        expect(disposition, id).toMatch(plain);
        named.set(id, disposition);
      }
      expect(answer.headers.getSetCookie().join(), id).not.toContain("stolen");
      const all = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
      for (const part of ["evil.exe\r", "evil.exe\n", "\u202e"]) expect(all, id).not.toContain(part);
    }
  // Every route that is named as a file is among them, but for the lists that are read and not saved, and the adviser's files,
  // which want its questions answered in the address.
  const isFile = /[.\]](pdf|docx|zip|csv|xlsx|ics|xml)\]?$|attachment$/;
  const isOther = /sitemap|market\[|adviser/;
  const files = routes.map(({ id }) => id).filter((id) => isFile.test(id) && !isOther.test(id));
  expect(files.length).toBeGreaterThan(12);
  expect(files.filter((id) => !named.has(id))).toEqual([]);
}, 240_000);
