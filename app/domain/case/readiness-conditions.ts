import { trackOf } from "../form/asked.ts";
import { isOk } from "../form/completeness.ts";
import type { Problem } from "../form/problem.ts";
import { codesOf, numberOf } from "../form/value.ts";
import type { Case } from "./case.ts";
import { statusOfChosen } from "./rules/procedure.ts";
import { exactValue } from "./rules/value.ts";

export const lightIds = ["need", "market", "money", "people", "risk"] as const;
export type LightId = (typeof lightIds)[number];

/** An answer, or one column of a group, that somebody may be allowed to read or not. */
export interface Read {
  question: string;
  column?: string;
}

/** One condition of a light. `failsWith` holds the facts of its words when it fails, and is undefined when it holds. */
export interface LightCondition {
  colour: "red" | "amber";
  reason: string;
  question: string;
  reads: readonly Read[];
  failsWith: NonNullable<Problem["facts"]> | undefined;
}

type Fails = NonNullable<Problem["facts"]> | boolean;

/** `reads` beside the linked question itself; a column is written `group.column`. */
const condition =
  (colour: "red" | "amber") =>
  (reason: string, question: string, fails: Fails, ...reads: string[]): LightCondition => ({
    colour,
    reason,
    question,
    reads: [question, ...reads].map((id) => {
      const [group = "", column] = id.split(".");
      return column === undefined ? { question: group } : { question: group, column };
    }),
    failsWith: typeof fails === "object" ? fails : fails ? {} : undefined,
  });

const red = condition("red");
const amber = condition("amber");

interface Look extends Case {
  isFull: boolean;
  isOk: (question: string) => boolean;
  isAnswered: (question: string) => boolean;
  broken: (rule: string) => Problem | undefined;
}

const filledRows = ({ answers }: Case, question: string) =>
  answers.rows(question).filter(({ cells }) => Object.keys(cells).length > 0);

function need(look: Look): LightCondition[] {
  const { answers } = look;
  const product = look.broken("need-names-product");
  const isInvolved = answers.codes("user-involvement").some((code) => code !== "not-yet");
  const hasWholeGoal = answers
    .rows("goals")
    .some(({ cells: { today, target, by } }) => today !== undefined && target !== undefined && by !== undefined);
  const common = [
    red("need.statement-missing", "need-statement", !look.isOk("need-statement")),
    red("need.affected-missing", "who-affected", !look.isOk("who-affected")),
    red("need.if-nothing-missing", "if-nothing", !look.isOk("if-nothing")),
    amber("need.names-product", "need-statement", product?.facts ?? false),
    amber("need.users-not-involved", "user-involvement", !isInvolved),
  ];
  if (!look.isFull) return common;
  return [
    ...common,
    amber("need.involvement-how-missing", "user-involvement-how", isInvolved && !look.isOk("user-involvement-how")),
    amber("need.count-missing", "affected-count", (answers.number("affected-count") ?? 0) < 1),
    amber("need.goal-incomplete", "goals", !hasWholeGoal),
  ];
}

function market(look: Look): LightCondition[] {
  const { answers } = look;
  const dialogue = answers.code("dialogue-state");
  const able = answers.code("companies-able");
  const readiness = answers.code("readiness");
  const isHeld = dialogue === "held";
  const hasLooked = filledRows(look, "cases-looked").length > 0 || answers.codes("cases-none").includes("yes");
  const isFew = able === "0" || able === "1" || able === "2";
  const nobodyLooked = able === "not-known" && dialogue === "not-planned";
  const dialogueIsThin = (answers.number("dialogue-companies") ?? 0) < 1;
  return [
    red("market.today-missing", "market-today", !look.isAnswered("market-today")),
    red("market.dialogue-unanswered", "dialogue-state", dialogue === undefined),
    red("market.companies-unanswered", "companies-able", able === undefined),
    red("market.nobody-looked", "companies-able", nobodyLooked, "dialogue-state"),
    ...(look.isFull
      ? [
          amber("market.dialogue-not-held", "dialogue-state", dialogue !== undefined && !isHeld),
          amber("market.findings-missing", "dialogue-findings", isHeld && !look.isOk("dialogue-findings")),
          amber("market.dialogue-companies-missing", "dialogue-companies", isHeld && dialogueIsThin),
        ]
      : []),
    amber("market.companies-not-known", "companies-able", able === "not-known" && !nobodyLooked),
    amber("market.few-unexplained", "companies-few-why", isFew && !look.isOk("companies-few-why")),
    amber("market.cases-not-looked", "cases-looked", !hasLooked, "cases-none"),
    ...(look.isFull
      ? [amber("market.readiness-not-known", "readiness", readiness === undefined || readiness === "not-known")]
      : []),
  ];
}

function money(look: Look): LightCondition[] {
  const { answers } = look;
  const band = answers.code("value-band");
  const rows = filledRows(look, "budget");
  const sumWhere = (...states: string[]): number =>
    rows
      .filter(({ cells }) => codesOf(cells.secured).some((state) => states.includes(state)))
      .reduce((sum, { cells }) => sum + (typeof cells.euros === "number" ? cells.euros : 0), 0);
  const isUnknown = band === undefined || band === "unknown";
  const value = exactValue(look);
  const secured = sumWhere("yes");
  const sources = ["value-exact", "value-parts.euros", "mixed-parts.euros"];
  const common = [
    red("money.value-missing", "value-band", isUnknown),
    red("money.budget-missing", "budget", rows.length === 0),
    red("money.nothing-funded", "budget", rows.length > 0 && sumWhere("yes", "applied") === 0, "budget.euros"),
    amber("money.value-not-exact", "value-exact", !isUnknown && value === undefined, ...sources),
    amber(
      "money.not-secured",
      "budget",
      rows.length > 0 && value !== undefined && secured < value && { sum: secured, otherSum: value },
      "budget.euros",
      ...sources,
    ),
    amber("money.sums-disagree", "value-parts", look.broken("value-sums-agree") !== undefined, ...sources),
    amber("money.outside-band", "value-exact", look.broken("value-in-band") !== undefined, ...sources),
  ];
  if (!look.isFull) return common;
  const hasFunding = answers.codes("funding").some((code) => code !== "none");
  return [
    ...common,
    amber("money.funding-details-missing", "funding-details", hasFunding && !look.isOk("funding-details"), "funding"),
  ];
}

/** Without these three nobody buys, nobody knows the matter and nobody uses the result. */
const neededRoles = ["buyer", "substance", "user"];

function people(look: Look): LightCondition[] {
  const { answers } = look;
  const common = [
    red("people.result-owner-missing", "result-owner", !look.isAnswered("result-owner")),
    amber("people.decisions-missing", "decisions", filledRows(look, "decisions").length === 0),
  ];
  if (!look.isFull) return common;
  const group = filledRows(look, "project-group");
  const missing = neededRoles.filter(
    (role) => !group.some(({ cells }) => codesOf(cells.role).includes(role) && (numberOf(cells.days) ?? 0) >= 1),
  );
  const conflicts = answers.code("conflicts");
  const lacks = answers.codes("missing-skills").some((code) => code !== "none");
  return [
    ...common,
    red("people.group-missing", "project-group", group.length === 0),
    amber(
      "people.roles-missing",
      "project-group",
      group.length > 0 && missing.length > 0 && { other: missing.join(",") },
    ),
    amber("people.conflicts-unanswered", "conflicts", conflicts === undefined),
    amber(
      "people.conflict-measures-missing",
      "conflicts-measures",
      conflicts === "yes" && !look.isOk("conflicts-measures"),
    ),
    amber("people.skills-unanswered", "missing-skills", !look.isAnswered("missing-skills")),
    amber("people.skills-plan-missing", "missing-skills-plan", lacks && !look.isOk("missing-skills-plan")),
  ];
}

/** Likelihood times effect from here on asks for a remedy and an owner. */
const highRisk = 6;

/** How many rows are missing from a group that needs a number of them. */
function tooFew(look: Look, question: string): Fails {
  const min = look.asked.find((one) => one.question.id === question)?.atLeast ?? 0;
  const count = filledRows(look, question).length;
  return count < min && { count, min };
}

function risk(look: Look): LightCondition[] {
  const { answers, schedule } = look;
  const procedure = answers.code("procedure");
  const unmanaged = answers.rows("risks").find(({ cells }) => {
    const size = (numberOf(cells.likelihood) ?? 0) * (numberOf(cells.effect) ?? 0);
    return size >= highRisk && (cells.lowered === undefined || cells.owner === undefined);
  });
  const nameOfRisk = unmanaged?.cells.risk;
  const personalData = answers.code("personal-data");
  const misfit = schedule !== null && !schedule.fits;
  return [
    red("risk.too-few", "risks", tooFew(look, "risks")),
    red("risk.stop-rule-missing", "stop-rule", !look.isOk("stop-rule")),
    red("risk.in-use-by-missing", "in-use-by", !look.isAnswered("in-use-by")),
    red("risk.schedule-too-short", "in-use-by", misfit && { count: schedule.missingDays }, "notice-date", "procedure"),
    amber(
      "risk.high-unmanaged",
      "risks",
      unmanaged !== undefined && { other: typeof nameOfRisk === "string" ? nameOfRisk : "–" },
      "risks.owner",
    ),
    amber("risk.milestones-few", "milestones", tooFew(look, "milestones")),
    amber("risk.procedure-undecided", "procedure", procedure === undefined || procedure === "undecided"),
    amber(
      "risk.procedure-not-allowed",
      "procedure",
      procedure !== undefined && statusOfChosen(look) === "not-allowed" && { other: procedure },
    ),
    ...(look.isFull
      ? [
          amber(
            "risk.personal-data-not-known",
            "personal-data",
            personalData === undefined || personalData === "not-known",
          ),
        ]
      : []),
  ];
}

const lights: Record<LightId, (look: Look) => LightCondition[]> = { need, market, money, people, risk };

/** The conditions of a light in the track of the plan (plan form, 6.1). */
export function conditionsOf(id: LightId, kase: Case, problems: readonly Problem[]): LightCondition[] {
  const find = (question: string) => kase.asked.find((one) => one.question.id === question);
  return lights[id]({
    ...kase,
    isFull: trackOf(kase.answers) === "full",
    isOk: (question) => isOk(find(question), kase.answers),
    isAnswered: (question) => kase.answers.isAnswered(question),
    broken: (rule) => problems.find((problem) => problem.rule === rule || problem.rule.startsWith(`${rule}.`)),
  });
}
