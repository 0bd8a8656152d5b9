import { listAnswers } from "db/repositories/answers.ts";
import { insertMember } from "db/repositories/plans.ts";
import fc from "fast-check";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { expect, test } from "vitest";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

/** Two people add and change rows of one group, each on a page that may be behind. */

interface Edit {
  who: "owner" | "colleague";
  /** A row that both know; otherwise one that this page made, with an id of its own. */
  isShared: boolean;
  row: "1" | "2";
  body: string;
  /** Whether the page has read what the other one saved. */
  reads: boolean;
}

const edits = fc.array(
  fc.record<Edit>({
    who: fc.constantFrom("owner", "colleague"),
    isShared: fc.boolean(),
    row: fc.constantFrom("1", "2"),
    body: fc.constantFrom("Board", "Council", "Committee"),
    reads: fc.boolean(),
  }),
  { maxLength: 14 },
);

const group = "decisions";

function twoPages() {
  const db = freshDatabase();
  const owner = anActor(db);
  const colleague = anActor(db);
  const plan = aPlan(db, owner);
  insertMember(db, plan, colleague.id, "writer", noon);
  const stored = () => listAnswers(db, plan).filter(({ question }) => question === group);
  const save = (who: Edit["who"], row: string, body: string, version: number) => {
    const fields = new URLSearchParams({ q: group, [`r:${group}`]: row, [`${group}:${row}:body`]: body });
    fields.set(`v:${group}:${row}`, String(version));
    const saved = saveAnswers(db, who === "owner" ? owner : colleague, plan, fieldsOf(fields), noon);
    if (!saved.ok) throw new Error(saved.refusal.kind);
    return saved.value;
  };
  return { stored, save, close: () => db.$client.close() };
}

test("however two people add and change rows of one group, each row stays once, and nothing is written over unseen", () => {
  fc.assert(
    fc.property(edits, (sequence) => {
      const { stored, save, close } = twoPages();
      const seen = new Map<string, number>();
      const bodies = new Map<string, string>();
      for (const { who, isShared, row, body, reads } of sequence) {
        const id = isShared ? row : `${row}-${who}`;
        const page = `${who} ${id}`;
        const now = stored().find((answer) => answer.row === id);
        if (reads && now) seen.set(page, now.version);
        const version = seen.get(page) ?? 0;
        const { saved, conflicts } = save(who, id, body, version);
        const isBehind = now !== undefined && now.version !== version;
        expect(saved.length + conflicts.length).toBeLessThanOrEqual(1);
        if (conflicts.length > 0) expect(isBehind).toBe(true);
        const [done] = saved;
        if (!done) continue;
        if (isBehind) expect(bodies.get(id)).toBe(body);
        seen.set(page, done.version);
        bodies.set(id, body);
      }
      const kept = stored().map(({ row, value }) => [row, value] as const);
      expect(kept).toHaveLength(bodies.size);
      expect(new Map(kept)).toEqual(new Map([...bodies].map(([row, body]) => [row, { cells: { body } }])));
      close();
    }),
    { numRuns: 60 },
  );
});
