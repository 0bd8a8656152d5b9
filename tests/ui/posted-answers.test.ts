import { expect, test } from "vitest";
import { fieldsOf, typedFor } from "~/ui/saving/posted-answers.ts";

const posted = fieldsOf(
  new URLSearchParams([
    ["q", "goals"],
    ["r:goals", "one"],
    ["goals:one:goal", "Fewer falls"],
    ["q", "themes"],
    ["q", "reply:c1"],
    ["reply:c1:because", "It is in the annex"],
  ]),
);

test.each([
  ["a cell that was posted", "goals:one:goal", ["Fewer falls"]],
  ["a cell of a row that was posted, its boxes all unticked", "goals:one:kinds", []],
  ["a row that came since", "goals:two:goal", undefined],
  ["a companion of a row that came since", "goals:two:kinds:other", undefined],
  ["a question whose boxes were all unticked", "themes", []],
  ["its companion", "themes:other", []],
  ["a question of another page", "need", undefined],
  ["a question whose own name has parts", "reply:c1:because", ["It is in the annex"]],
  ["a part of it that was not posted", "reply:c1", []],
  ["one whose name begins alike", "themes-wider", undefined],
])("of %s stands what was typed, or what is stored", (_, name, typed) => {
  expect(typedFor(posted, name)).toEqual(typed);
});
