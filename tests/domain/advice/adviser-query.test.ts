import fc from "fast-check";
import { anyInput, runs, today } from "tests/domain/law/inputs.ts";
import { expect, test } from "vitest";
import { adviserParams, scheduleParams } from "~/domain/advice/adviser-params.ts";
import { readAdviserQuery, writeAdviserQuery } from "~/domain/advice/adviser-query.ts";
import { askAdviser, placeOf } from "~/domain/advice/ask-adviser.ts";
import { advise, isAnswer } from "~/domain/law/adviser.ts";
import type { AdviserInput } from "~/domain/law/adviser-input.ts";

const names = [...adviserParams.map(({ name }) => name), ...scheduleParams, "name"];
const columns = ["kind", "euros", "months", "more", "annex-e", "name", "small", "main"].flatMap((column) =>
  ["line", "part", "lot"].map((group) => `${group}-${column}`),
);
const typed = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 250 }),
  fc.constantFrom(
    "",
    "250 000",
    "1.3.2027",
    "2027-12-31",
    "yes",
    "services",
    "mixed",
    "base:10",
    "a:b:c:d:e",
    "-1",
    "1e9",
    "0",
  ),
);
const anyAddress = fc
  .array(fc.tuple(fc.constantFrom(...names, "line", "part", "lot", ...columns, "ask", "__proto__"), typed), {
    maxLength: 40,
  })
  .map((pairs) => new URLSearchParams(pairs));

test("an address that was made short reads back as what was written, and stays as it is", () => {
  fc.assert(
    fc.property(anyAddress, (params) => {
      const read = readAdviserQuery(params);
      const short = writeAdviserQuery(read);
      const again = readAdviserQuery(new URLSearchParams(short));
      expect(writeAdviserQuery(again)).toBe(short);
      expect(again.texts).toEqual(read.texts);
      expect(again.lines).toEqual(read.lines);
    }),
    { numRuns: 500 },
  );
});

test("whatever stands in an address is answered or refused with a place for each problem, never thrown", () => {
  fc.assert(
    fc.property(anyAddress, (params) => {
      const asked = askAdviser(readAdviserQuery(params), today);
      if (asked.state !== "refused") return;
      expect(asked.problems.length).toBeGreaterThan(0);
      expect(new Set(asked.problems.map(({ place }) => place)).size).toBe(asked.problems.length);
    }),
    { numRuns: 500 },
  );
});

const word = (value: unknown): string =>
  value === null ? "not-known" : value === true ? "yes" : value === false ? "no" : String(value);

function writeRows(input: AdviserInput, params: URLSearchParams): void {
  if (input.mixedParts) {
    params.set("type", "mixed");
    for (const { kind, annexE, valueEur, mainSubject } of input.mixedParts) {
      params.append("part", `${kind}:${annexE ?? ""}:${valueEur}:${mainSubject ? "main" : ""}`);
    }
  }
  for (const { id, valueEur } of input.lots ?? []) {
    params.append("lot", `${valueEur}:${input.smallLotsChosen?.includes(id) ? "small" : ""}:${id}`);
  }
  for (const euros of Object.values(input.valueComponents ?? {})) params.append("line", `base:${euros}`);
}

/** An input of the adviser as a person would have written it. */
function addressOf(input: AdviserInput): URLSearchParams {
  const params = new URLSearchParams();
  for (const { name, field, takes } of adviserParams) {
    const value = input[field];
    if (value === undefined) continue;
    if (name === "annex-e") params.set(name, value === null ? "none" : String(value));
    else if (value !== null || (takes.kind === "flag" && takes.openEnded)) params.set(name, word(value));
  }
  writeRows(input, params);
  return params;
}

test("the adviser's page gives the answer that the adviser gives", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const answer = advise(input, today);
      if (!isAnswer(answer)) return;
      // Parts and their questions hang together: without parts the page has nothing to say of them.
      const given = input.mixedParts ? input : { ...input, awardedAsOne: undefined, partsSeparable: undefined };
      const ground = input.directAwardGround ? {} : { directAwardConditionsMet: undefined };
      const asked = askAdviser(readAdviserQuery(addressOf({ ...given, ...ground })), today);
      expect(
        asked.state === "answered" && [asked.answer.recommended, asked.answer.regime, asked.answer.status],
      ).toEqual([answer.recommended, answer.regime, answer.status]);
    }),
    { numRuns: runs },
  );
});

test.each([
  ["estimatedValueEur", "value"],
  ["value", "value"],
  ["contractType", "type"],
  ["mixedParts", "parts"],
  ["mixedParts[1].valueEur", "part-1-euros"],
  ["mixedParts[0].mainSubject", "part-0-main"],
  ["lots[2].id", "lot-2-name"],
  ["smallLotsChosen[0]", "lots"],
  ["valueComponents", "lines"],
  ["directAwardConditionsMet", "conditions"],
])("an error at %s is told at the field %s", (path, place) => {
  expect(placeOf(path)).toBe(place);
});

test("an amount that may mean two things is not guessed", () => {
  const asked = askAdviser(readAdviserQuery(new URLSearchParams("type=services&value=250.000")), today);
  expect(asked).toEqual({ state: "refused", problems: [{ place: "value", what: { unreadable: "euros" } }] });
});

test("an address that says nothing is not asked about", () => {
  for (const search of ["", "utm_source=x", "name=Snow"]) {
    expect(askAdviser(readAdviserQuery(new URLSearchParams(search)), today)).toEqual({ state: "unasked" });
  }
});

test("the schedule is counted from the given days, and says by how many days it is late", () => {
  const search = "type=services&value=500000&date=2027-03-01&in-use-by=2027-06-01";
  const asked = askAdviser(readAdviserQuery(new URLSearchParams(search)), today);
  expect(asked.state === "answered" && asked.schedule?.ok && asked.schedule.value.fits).toBe(false);
  expect(asked.state === "answered" && asked.schedule?.ok && asked.schedule.value.daysLate).toBeGreaterThan(0);
});
