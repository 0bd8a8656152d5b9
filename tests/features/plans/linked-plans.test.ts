import type { Db } from "db/connection.ts";
import { freshDatabase } from "tests/support/database.ts";
import { anActor, aPlan, noon } from "tests/support/plans.ts";
import { describe, expect, test } from "vitest";
import type { Actor } from "~/domain/case/actor.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { openStep } from "~/features/plans/open-step.server.ts";
import { saveAnswers } from "~/features/plans/save-answers.server.ts";
import { fieldsOf } from "~/ui/saving/posted-answers.ts";

type Entries = [string, string][];

function service() {
  const db = freshDatabase();
  const owner = anActor(db);
  return { db, owner };
}

function save(db: Db, owner: Actor, id: string, entries: Entries): void {
  const saved = saveAnswers(db, owner, id, fieldsOf(new URLSearchParams(entries)), noon);
  expect(saved).toMatchObject({ ok: true, value: { problems: [], conflicts: [] } });
}

const worth = (euros: number): Entries => [
  ["q", "value-exact"],
  ["value-exact", String(euros)],
];
const linkedTo = (id: string): Entries => [
  ["q", "linked-plans"],
  ["linked-plans", id],
];

/** Rows as the form posts them: each names its row. */
function rows(question: string, list: readonly Record<string, string>[]): Entries {
  return [
    ["q", question],
    ...list.flatMap((cells, index): Entries => {
      const row = `row-${index}`;
      return [
        [`r:${question}`, row],
        ...Object.entries(cells).map(([column, text]): [string, string] => [`${question}:${row}:${column}`, text]),
      ];
    }),
  ];
}

function fieldOf(db: Db, owner: Actor, id: string, step: string, question: string, lang: Lang = "en") {
  const view = openStep(db, owner, id, step, { lang, showMissing: false, newRows: {}, now: noon });
  const field = view.ok ? view.value.fields.find((one) => one.id === question) : undefined;
  if (!field) throw new Error(`${question} is not asked`);
  return field;
}

function adviceOf(db: Db, owner: Actor, id: string) {
  const { panel } = fieldOf(db, owner, id, "procedure", "adviser-answer");
  if (panel?.kind !== "advice") throw new Error(JSON.stringify(panel));
  return panel.advice;
}

function worksheetOf(db: Db, owner: Actor, id: string, question: string, step = "basics", lang: Lang = "en") {
  const { panel } = fieldOf(db, owner, id, step, question, lang);
  return panel?.kind === "worksheet" ? panel.worksheet : undefined;
}

/** "€250,000" → 250000 */
const eurosIn = (words: string): number => Number(words.replace(/\D/g, ""));

describe("plans that share a need", () => {
  test("are added up: a pilot with its roll-out is one purchase under the rules of the sum", () => {
    const { db, owner } = service();
    const [pilot, rollOut] = [aPlan(db, owner, "A pilot"), aPlan(db, owner, "Its roll-out")];
    save(db, owner, pilot, worth(50_000));
    expect(adviceOf(db, owner, pilot).regime.code).toBe("below-national");
    save(db, owner, rollOut, worth(200_000));
    save(db, owner, pilot, linkedTo(rollOut));

    expect(adviceOf(db, owner, pilot).regime.code).toBe("eu");
    const worksheet = worksheetOf(db, owner, pilot, "linked-plans");
    expect(worksheet?.lines.map(({ counted }) => eurosIn(counted))).toEqual([50_000, 200_000]);
    expect(worksheet?.lines[1]?.law).toEqual(["1397/2016 § 31"]);
    expect(eurosIn(worksheet?.sum ?? "")).toBe(250_000);
  });

  test.each(languages)("warn of splitting at the field, with both sums, in %s", (lang) => {
    const { db, owner } = service();
    const [pilot, rollOut] = [aPlan(db, owner, "A pilot"), aPlan(db, owner, "Its roll-out")];
    save(db, owner, pilot, worth(50_000));
    save(db, owner, rollOut, worth(200_000));
    save(db, owner, pilot, linkedTo(rollOut));
    const { messages } = fieldOf(db, owner, pilot, "basics", "linked-plans", lang);
    expect(messages).toMatchObject([{ rule: "linked-plans-added", severity: "warn" }]);
    const said = messages[0]?.text.replace(/[\s,]/g, "") ?? "";
    expect(said).toContain("200000");
    expect(said).toContain("250000");
    expect(said).toContain("31");
  });

  test("decide also where lots carry the value, to the euro", () => {
    const { db, owner } = service();
    const [bought, other] = [aPlan(db, owner, "In lots"), aPlan(db, owner, "The same need")];
    const lots = [
      { name: "North", euros: "100000" },
      { name: "South", euros: "80000" },
    ];
    save(db, owner, bought, [["q", "lots-choice"], ["lots-choice", "yes"], ...rows("lots", lots)]);
    expect(adviceOf(db, owner, bought).regime.code).toBe("national");
    save(db, owner, other, worth(35_999));
    save(db, owner, bought, linkedTo(other));
    expect(adviceOf(db, owner, bought).regime.code).toBe("national");
    save(db, owner, other, [...worth(36_000), ["v:value-exact", "1"]]);
    const advice = adviceOf(db, owner, bought);
    expect(advice.regime.code).toBe("eu");
    expect(advice.legalBasis).toContain("1397/2016 § 27(3)");
    expect(advice.legalBasis).toContain("1397/2016 § 31");
  });
});

describe("the worksheet of the value", () => {
  const parts = [
    ["base", "§ 27(1)"],
    ["option", "§ 27(1)"],
    ["extension", "§ 27(1)"],
    ["prize-or-fee", "§ 27(1)"],
    ["goods-by-buyer", "§ 27(2)"],
    ["development", "§ 30(5)"],
    ["purchase-of-result", "§ 30(5)"],
    ["other", "§ 27(1)"],
  ] as const;

  test.each(languages)("says in %s by which rule each part counts, and the sum", (lang) => {
    const { db, owner } = service();
    const id = aPlan(db, owner);
    const list = parts.map(([part], index) => ({ part, what: "Words", euros: String(1000 + index) }));
    save(db, owner, id, rows("value-parts", list));
    const worksheet = worksheetOf(db, owner, id, "value-parts", "basics", lang);
    expect(worksheet?.lines.map(({ law }) => law)).toEqual(parts.map(([, law]) => [`1397/2016 ${law}`]));
    expect(new Set(worksheet?.lines.map(({ what }) => what)).size).toBe(parts.length);
    expect(worksheet?.lines.every(({ rule }) => rule.length > 20)).toBe(true);
    expect(eurosIn(worksheet?.sum ?? "")).toBe(8028);
  });

  test.each([
    [
      "a framework agreement",
      [
        ["q", "technique"],
        ["technique", "framework"],
      ],
      "§ 30(4)",
    ],
    [
      "a recurring purchase",
      [
        ["q", "adv-recurring"],
        ["adv-recurring", "standard-recurring"],
      ],
      "§ 30(2)",
    ],
    [
      "a concession",
      [
        ["q", "object"],
        ["v:object", "1"],
        ["object", "service-concession"],
      ],
      "§ 28",
    ],
    [
      "a design contest",
      [
        ["q", "object"],
        ["v:object", "1"],
        ["object", "plan-or-design"],
      ],
      "§ 29(5)",
    ],
  ] satisfies [string, Entries, string][])("counts %s by its own rule", (_, entries, law) => {
    const { db, owner } = service();
    const id = aPlan(db, owner);
    save(db, owner, id, [...entries, ...rows("value-parts", [{ part: "base", euros: "300000" }])]);
    expect(worksheetOf(db, owner, id, "value-parts")?.lines[0]?.law).toEqual([`1397/2016 ${law}`]);
  });

  test("shows the parts of a mixed purchase and the lots with their rules", () => {
    const { db, owner } = service();
    const [mixed, inLots] = [aPlan(db, owner, "Mixed parts"), aPlan(db, owner, "In two lots")];
    const two = [
      { kind: "services", "annex-e": "none", euros: "90000" },
      { kind: "supplies", "annex-e": "none", euros: "30000" },
    ];
    save(db, owner, mixed, [["q", "object"], ["v:object", "1"], ["object", "mixed"], ...rows("mixed-parts", two)]);
    const parts = worksheetOf(db, owner, mixed, "mixed-parts");
    expect(parts?.lines.map(({ law }) => law)).toEqual([["1397/2016 § 7(1)"], ["1397/2016 § 7(1)"]]);
    const lots = [
      { name: "North", euros: "100000" },
      { name: "South", euros: "80000" },
    ];
    save(db, owner, inLots, [["q", "lots-choice"], ["lots-choice", "yes"], ...rows("lots", lots)]);
    const lines = worksheetOf(db, owner, inLots, "lots", "procedure")?.lines;
    expect(lines?.map(({ what, law }) => [what, law])).toEqual([
      ["Lot: North", ["1397/2016 § 27(3)"]],
      ["Lot: South", ["1397/2016 § 27(3)"]],
    ]);
  });

  test("tells how contracts without a plain sum are counted, before anything is typed", () => {
    const { db, owner } = service();
    const id = aPlan(db, owner);
    const { panel } = fieldOf(db, owner, id, "basics", "value-parts");
    if (panel?.kind !== "worksheet") throw new Error("no worksheet");
    expect(panel.worksheet).toBeNull();
    const laws = panel.rules.flatMap(({ law }) => law);
    for (const law of ["§ 28", "§ 29(5)", "§ 30(1)", "§ 30(2)", "§ 30(3)", "§ 30(4)", "§ 30(5)"])
      expect(laws).toContain(`1397/2016 ${law}`);
  });
});
