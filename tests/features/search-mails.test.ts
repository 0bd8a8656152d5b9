import { insertExample, publishExample, withdrawExample } from "db/repositories/examples.ts";
import { listMails } from "db/repositories/mails.ts";
import { firstExamples } from "db/seed/example-content.ts";
import { libraryDatabase } from "tests/support/database.ts";
import { anActor, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import type { ExampleStage } from "~/domain/example.ts";
import {
  forgetSearch,
  mostSearches,
  openSavedSearches,
  saveSearch,
} from "~/features/searches/saved-searches.server.ts";
import { writeSearchMails } from "~/features/searches/search-mails.server.ts";

const hour = 3_600_000;
const after = (hours: number) => new Date(noon.getTime() + hours * hour);
const sending = { origin: "https://service.example", cityName: () => undefined };

function library() {
  const db = libraryDatabase();
  const reader = anActor(db, { roles: ["expert"], city: null });
  const insert = (id: string, stage: ExampleStage, at: Date) => {
    const model = firstExamples().find((one) => one.id === "helsinki-snow-problem");
    if (!model) throw new Error("the example is part of the first content");
    insertExample(db, { id, stage, origin: { kind: "source" }, content: model.content, cityName: undefined, at });
  };
  return { db, reader, insert };
}

test("what is published after a search was saved, and fits, is told in one mail with all news", () => {
  const { db, reader, insert } = library();
  expect(saveSearch(db, reader, "?q=lumi&sort=newest&page=3", after(1)).ok).toBe(true);
  expect(saveSearch(db, reader, "?country=FI", after(1)).ok).toBe(true);
  expect(saveSearch(db, reader, "?q=qwertyuiop", after(1)).ok).toBe(true);
  expect(writeSearchMails(db, sending, after(2))).toBe(0);

  insert("new-snow", "published", after(3));
  insert("waiting", "proposed", after(3));
  expect(writeSearchMails(db, sending, after(4))).toBe(1);
  const [mail, ...others] = listMails(db, 10);
  expect(others).toEqual([]);
  expect(mail?.to).toBe(reader.email);
  expect(mail?.text.match(/\/examples\/new-snow/g)).toHaveLength(2);
  expect(mail?.text).toContain(`https://service.example/${mail?.language}/examples?q=lumi`);
  expect(mail?.text).not.toContain("waiting");
});

test("nobody gets two mails a day, and nothing is told twice or lost", () => {
  const { db, reader, insert } = library();
  saveSearch(db, reader, "?q=lumi", after(1));
  insert("first", "published", after(2));
  writeSearchMails(db, sending, after(3));
  insert("second", "published", after(4));
  writeSearchMails(db, sending, after(5));
  expect(listMails(db, 10)).toHaveLength(1);
  writeSearchMails(db, sending, after(30));
  writeSearchMails(db, sending, after(60));
  const [next, ...others] = listMails(db, 10);
  expect(others).toHaveLength(1);
  expect(next?.text).toContain("/examples/second");
  expect(next?.text).not.toContain("/examples/first");
});

test("an example that was withdrawn is not told; one that is published later is", () => {
  const { db, reader, insert } = library();
  saveSearch(db, reader, "?q=lumi", after(1));
  insert("gone", "published", after(2));
  withdrawExample(db, "gone", "wrong", after(3));
  insert("later", "proposed", after(2));
  expect(writeSearchMails(db, sending, after(4))).toBe(0);
  publishExample(db, "later", undefined, after(30));
  expect(writeSearchMails(db, sending, after(31))).toBe(1);
});

test("a deleted search and a closed account get no mail", () => {
  const { db, reader, insert } = library();
  saveSearch(db, reader, "?q=lumi", after(1));
  forgetSearch(db, reader, "?q=lumi");
  const closed = anActor(db, { roles: ["expert"], city: null });
  saveSearch(db, closed, "?q=lumi", after(1));
  db.$client.prepare("UPDATE users SET closed_at = 1 WHERE id = ?").run(closed.id);
  insert("new-snow", "published", after(2));
  expect(writeSearchMails(db, sending, after(3))).toBe(0);
});

test("a person has a bounded number of searches, each once, whatever order or page it was saved from", () => {
  const { db, reader } = library();
  const page = () => openSavedSearches(db, reader, "en", { search: "?q=lumi&page=2", cityName: () => undefined });
  expect(page().asked?.search).toBe("?q=lumi");
  for (const search of ["?q=lumi", "?page=2&q=lumi", "?q=lumi&sort=largest"]) saveSearch(db, reader, search, noon);
  expect(page()).toMatchObject({ asked: null, items: [{ search: "?q=lumi", name: "”lumi”" }] });
  for (let count = 1; count < mostSearches; count += 1) saveSearch(db, reader, `?q=word${count}`, noon);
  expect(saveSearch(db, reader, "?q=toomany", noon)).toEqual({ ok: false, refusal: { kind: "too-many" } });
});
