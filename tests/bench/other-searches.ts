import process from "node:process";
import type { Db } from "db/connection.ts";
import { listNumbers } from "db/repositories/example-list.ts";
import MiniSearch from "minisearch";
import { type ExampleContent, exampleContent, narrativeFields } from "~/domain/example.ts";
import { languages } from "~/domain/lang.ts";
import { nothingChosen } from "~/domain/library-filters.ts";
import { median } from "./load.ts";

const rounds = 7;

function textOf({ title, texts, buyer }: ExampleContent): string {
  const told = languages.flatMap((lang) => narrativeFields.map((field) => texts[lang]?.[field] ?? ""));
  return [title.fi, title.sv, title.en, buyer, ...told].join(" ");
}

/** The same words looked for by other means, in the same run. None of them knows inflection, compounds or three languages. */
export function otherSearches(db: Db, ...words: readonly string[]): void {
  const { $client: client } = db;
  const rows = client
    .prepare<[], { number: number; content: string }>("SELECT number, content FROM examples")
    .iterate();
  const texts: { id: number; text: string }[] = [];
  for (const { number, content } of rows)
    texts.push({ id: number, text: textOf(exampleContent.parse(JSON.parse(content))) });

  client.exec("CREATE VIRTUAL TABLE temp.bare USING fts5(text)");
  const add = client.prepare("INSERT INTO temp.bare (rowid, text) VALUES (?, ?)");
  client.exec("BEGIN");
  for (const { id, text } of texts) add.run(id, text);
  client.exec("COMMIT");
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  mini.addAll(texts);
  const [seconds, megabytes] = [(performance.now() - begun) / 1000, (process.memoryUsage().rss - before) / 1e6];

  const like = client.prepare("SELECT number FROM examples WHERE content LIKE ? LIMIT 20").pluck();
  const bare = client.prepare("SELECT rowid FROM temp.bare WHERE bare MATCH ? ORDER BY rank LIMIT 20").pluck();
  const ways: readonly (readonly [string, (word: string) => unknown])[] = [
    ["ours, with all counts", (q) => listNumbers(db, { q, chosen: nothingChosen, sort: "best", limit: 20, offset: 0 })],
    ["FTS5 by its own rank", (word) => bare.all(`"${word}"`)],
    ["LIKE", (word) => like.all(`%${word}%`)],
    ["MiniSearch in memory", (word) => mini.search(word).slice(0, 20)],
  ];
  process.stdout.write(
    `\nMilliseconds for the first 20, other means (MiniSearch took ${seconds.toFixed(0)} s and ${megabytes.toFixed(0)} MB)\n\n`,
  );
  for (const word of words) {
    const times = ways.map((): number[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, [, run]] of ways.entries()) {
        const from = performance.now();
        run(word);
        times[at]?.push(performance.now() - from);
      }
    }
    for (const [at, [name]] of ways.entries())
      process.stdout.write(
        `${`${word}: ${name}`.padEnd(44)}${median(times[at] ?? [])
          .toFixed(2)
          .padStart(9)}\n`,
      );
  }
  client.exec("DROP TABLE temp.bare");
}
