import { demoPlans } from "db/seed/content/demo-plans.ts";
import { answersOf, assessed } from "tests/support/complete-plan.ts";
import { describe, expect, test } from "vitest";
import { postedOf, readPosted } from "~/domain/form/kinds/kinds.ts";
import { currentForm } from "~/domain/form/versions.ts";

const questions = new Map(currentForm.steps.flatMap((step) => step.questions).map((one) => [one.id, one]));

describe.each(demoPlans.map((plan) => [plan.key, plan] as const))("the demonstration plan %s", (_, plan) => {
  test("can be sent as it is", () => {
    expect(assessed(answersOf(plan)).blocking).toEqual([]);
  });

  test("warns of nothing and has no red light", () => {
    const { warnings, lights } = assessed(answersOf(plan));
    expect(warnings).toEqual([]);
    expect(lights.filter(({ colour }) => colour === "red")).toEqual([]);
  });

  test("answers only what is asked of it", () => {
    const asked = new Set(assessed(answersOf(plan)).asked.map(({ question }) => question.id));
    const given = [...Object.keys(plan.answers), ...Object.keys(plan.rows)];
    expect(given.filter((question) => !asked.has(question))).toEqual([]);
  });

  test("holds only values that its questions can store", () => {
    const unread = Object.entries(plan.answers).filter(([id, value]) => {
      const kind = questions.get(id)?.kind;
      const read = kind && readPosted(kind, postedOf(kind, value));
      return !read?.success || JSON.stringify(read.data) !== JSON.stringify(value);
    });
    expect(unread).toEqual([]);
  });

  test("holds only cells that the columns of its groups can store", () => {
    const unread = Object.entries(plan.rows).flatMap(([id, rows]) => {
      const kind = questions.get(id)?.kind;
      const columns = kind?.kind === "rows" ? kind.columns : [];
      return rows.flatMap(({ row, cells }) =>
        Object.entries(cells)
          .filter(([name, value]) => {
            const column = columns.find((one) => one.id === name);
            const read = column && readPosted(column.kind, postedOf(column.kind, value));
            return !read?.success || JSON.stringify(read.data) !== JSON.stringify(value);
          })
          .map(([name]) => `${id}.${row}.${name}`),
      );
    });
    expect(unread).toEqual([]);
  });
});

test("the full plan and the light one are green throughout", () => {
  const colours = demoPlans
    .filter(({ cityId }) => cityId !== "vaasa")
    .flatMap((plan) => assessed(answersOf(plan)).lights.map(({ colour }) => colour));
  expect(colours).toEqual(Array.from({ length: 10 }, () => "green"));
});
