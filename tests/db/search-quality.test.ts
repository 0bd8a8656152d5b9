import { readFileSync } from "node:fs";
import { seedExamples } from "db/seed/examples.ts";
import { readQueries, searchQuality } from "tests/checks/search-quality.ts";
import { freshDatabase } from "tests/support/database.ts";
import { expect, test } from "vitest";

test.each(["search-queries.json", "search-queries-fresh.json", "search-queries-later.json"])(
  "inflected forms, compounds, mistakes and other languages are found: %s",
  (file) => {
    const db = freshDatabase();
    seedExamples(db, new Date(0));
    const { recall, mrr, remarks } = searchQuality(db, readQueries(readFileSync(`tests/checks/${file}`, "utf8")));
    expect(recall, remarks.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(mrr, remarks.join("\n")).toBeGreaterThanOrEqual(0.95);
  },
  60_000,
);
