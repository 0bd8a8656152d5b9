import { firstExamples } from "db/seed/example-content.ts";
import { freshApp, type TestApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";
import { byteOrderMark, csvLine } from "~/domain/csv.ts";
import type { ExampleContent } from "~/domain/example.ts";
import { tableColumns, toRow } from "~/domain/example-table.ts";

const path = "/en/coordination/examples/import";
const textOf = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const countOf = ({ db }: TestApp, stage: string): unknown =>
  db.$client.prepare("SELECT count(*) FROM examples WHERE stage = ?").pluck().get(stage);

function csvOf(change: (place: number, content: ExampleContent) => Partial<ExampleContent> = () => ({})): string {
  const rows = firstExamples()
    .slice(0, 3)
    .map(({ id, content }, place) => csvLine(toRow(`new-${id}`, { ...content, ...change(place, content) })));
  return byteOrderMark + csvLine(tableColumns) + rows.join("");
}

function fileOf(text: string, name: string): FormData {
  const form = new FormData();
  form.append("intent", "check");
  form.append("file", new File([text], name));
  form.append("text", "");
  return form;
}

test("a good table is reported first and comes in only when it is confirmed, as proposals that nobody else sees", async () => {
  const app = await freshApp({ content: true });
  const coordinator = app.asRole("coordinator");
  const tried = await coordinator.post(path, fileOf(csvOf(), "examples.csv"));
  expect(tried.status).toBe(200);
  const page = await tried.text();
  expect(page).toContain("All 3 examples are in order.");
  expect(countOf(app, "proposed")).toBe(0);

  const [, kept = ""] = /<textarea name="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(page) ?? [];
  const text = kept
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  const done = await coordinator.post(path, { intent: "import", text });
  expect(done.headers.get("Location")).toBe(`${path}?done=3`);
  expect(countOf(app, "proposed")).toBe(3);
  const [first] = firstExamples();
  expect((await app.anyone.get(`/en/examples/new-${first?.id}`)).status).toBe(404);

  const again = await coordinator.post(path, { intent: "import", text });
  expect(again.status).toBe(422);
  expect(await textOf(again)).toContain("the library already has");
  expect(countOf(app, "proposed")).toBe(3);
});

test("one wrong row keeps the whole file out, and each row says what is wrong in it", async () => {
  const app = await freshApp({ content: true });
  const coordinator = app.asRole("coordinator");
  const text = csvOf((place, content) =>
    place === 1
      ? {
          country: "Suomi",
          themes: [],
          title: { ...content.title, en: "t".repeat(121) },
          sources: ["javascript:alert(1)"],
        }
      : {},
  );
  const answer = await coordinator.post(path, { intent: "import", text });
  expect(answer.status).toBe(422);
  const page = await textOf(answer);
  expect(page).toContain("1 example has something wrong.");
  expect(page).toContain("country: not in the right form");
  expect(page).toContain("themes: missing");
  expect(page).toContain("title_en: longer than 120 characters");
  expect(page).toContain("sources: not an address that begins with https:// or http://");
  expect(countOf(app, "proposed")).toBe(0);
});

test("what the open interface gives can be taken in again", async () => {
  const app = await freshApp({ content: true });
  const coordinator = app.asRole("coordinator");
  const given = await (await app.anyone.get("/api/v1/examples?country=FI")).text();
  const table = await (await app.anyone.get("/api/v1/examples.csv?country=FI")).text();
  app.db.$client.exec("DELETE FROM example_versions; DELETE FROM example_words; DELETE FROM examples");
  const count = JSON.parse(given).total;
  for (const text of [table, given]) {
    const answer = await coordinator.post(path, { intent: "check", text });
    expect(await textOf(answer)).toContain(`All ${count} examples are in order.`);
    expect(answer.status).toBe(200);
  }
  await coordinator.post(path, { intent: "import", text: table });
  expect(countOf(app, "proposed")).toBe(count);
  expect(app.db.$client.prepare("SELECT count(*) FROM examples WHERE city_id = 'oulu'").pluck().get()).toBeGreaterThan(
    0,
  );
});

test.each([
  ["", "There is no example here"],
  ["{", "This is not JSON"],
  ["[1, 2]", "This is not JSON"],
  ["a,b\n1,2", "Neither title_fi nor title_en"],
  ['title_fi,title_en\n"unclosed,1', "cannot be read from row"],
  ["title_fi,title_en\n1,2,3", "cannot be read from row 2"],
  [`[${"{},".repeat(500)}{}]`, "more than 500"],
  ["[{}]", "title: missing"],
  ['[{"title":{"fi":1,"sv":null,"en":"X"},"themes":"digitalisation"}]', "themes: cannot be understood"],
  ["title_fi;title_en;nonsense\nä;b;c", "left out: nonsense"],
])("%j is answered in words", async (text, said) => {
  const { asRole } = await freshApp({ content: true });
  const answer = await asRole("coordinator").post(path, { intent: "check", text });
  expect(answer.status).toBe(422);
  expect(await textOf(answer)).toContain(said);
});
