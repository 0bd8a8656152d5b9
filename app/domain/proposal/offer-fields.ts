import {
  type ExampleObject,
  exampleProcedures,
  exampleQuestions,
  type NarrativeField,
  narrativeFields,
  themes,
} from "../example.ts";
import type { Answers } from "../form/answers.ts";
import type { CellValue } from "../form/value.ts";
import { languages } from "../lang.ts";
import { type ExampleFields, figureName, mostFigures, summaryName, textName, titleName } from "./example-fields.ts";
import { summaryMax, titleMax } from "./read-example.ts";
import type { Target } from "./travel-table.ts";
import {
  type ExampleSource,
  followUpId,
  publicAnswers,
  publicFollowUp,
  type TravellingAnswer,
  travellingAnswers,
} from "./travelling.ts";

/** What an example calls the object of a plan. */
export const objectsOfPlans: Readonly<Record<string, ExampleObject>> = {
  supplies: "supplies",
  services: "services",
  works: "works",
  mixed: "mixed",
  "service-concession": "services",
  "works-concession": "works",
  "plan-or-design": "services",
};

/** The text cut at a whole word. */
export function cut(text: string, max: number): string {
  if ([...text].length <= max) return text;
  const short = [...text].slice(0, max - 1).join("");
  return `${short.slice(0, Math.max(short.lastIndexOf(" "), max / 2)).trimEnd()}…`;
}

const textOf = (cell: CellValue | undefined): string => (typeof cell === "string" ? cell : "");
const codeOf = (cell: CellValue | undefined): string => (typeof cell === "object" && "code" in cell ? cell.code : "");
const lines = (values: readonly string[]): string[] => (values.length > 0 ? [values.join("\n")] : []);
const one = (value: string | undefined): string[] => (value ? [value] : []);

function noveltyOf(answers: Answers): string[] {
  const to = answers.codes("novelty-to");
  const found = ["market", "country", "buyer"].find((code) => to.includes(code));
  if (found) return [`new-to-${found}`];
  return answers.codes("novelty-in").includes("way-of-buying") ? ["new-way-of-buying"] : [];
}

/** Fields that are not running text, from the consented answers alone. */
function factFields(answers: Answers): ExampleFields {
  const suppliers = answers.rows("out-suppliers");
  const sizes = suppliers.map(({ cells }) => codeOf(cells.size));
  const isSmall = sizes.some((size) => size === "micro" || size === "small");
  const procedure = [answers.code("out-procedure"), answers.code("procedure")].find((code) =>
    exampleProcedures.some((known) => known === code),
  );
  const year = answers.text("out-notice-sent") ?? answers.text("notice-date");
  return {
    theme: answers.codes("themes").filter((code) => themes.some((known) => known === code)),
    object: one(objectsOfPlans[answers.code("object") ?? ""]),
    cpv: lines([...answers.codes("cpv-main"), ...answers.codes("cpv-more")]),
    procedure: one(procedure),
    "procedure-note": one(answers.text("procedure-why")),
    novelty: noveltyOf(answers),
    year: one(year?.slice(0, 4)),
    "taken-up": one(answers.text("out-in-use")?.slice(0, 4)),
    partners: lines(answers.rows("joint-buyers").map(({ cells }) => textOf(cells.organisation))),
    suppliers: lines(suppliers.map(({ cells }) => textOf(cells.name))),
    small: sizes.some((size) => size !== "") ? [isSmall ? "yes" : "no"] : [],
    contact: one(answers.text("contact-name")),
    sources: lines(answers.rows("out-notices").flatMap(({ cells }) => one(textOf(cells.link)))),
  };
}

/** The latest figures of the goals that the team has told, each with its day. */
function figureFields(source: ExampleSource, consents: readonly string[]): ExampleFields {
  const last = source.followUps.filter(({ months }) => consents.includes(followUpId(months))).at(-1);
  if (!last) return {};
  const answers = publicFollowUp(source, last);
  const rows = answers.rows("fu-figures").flatMap(({ id, cells: { figure, date } }) => {
    const goal = answers.rows("goals").find((row) => row.id === id)?.cells;
    return goal && typeof figure === "number" ? [{ goal, figure, date }] : [];
  });
  return Object.fromEntries(
    rows.slice(0, mostFigures).flatMap(({ goal, figure, date }, index) => {
      const unit = textOf(goal.unit);
      const said = (value: number): string => [String(value), unit].filter(Boolean).join(" ");
      return [
        [figureName(index, "what"), one(textOf(goal.measure) || textOf(goal.goal))],
        [figureName(index, "before"), typeof goal.today === "number" ? [said(goal.today)] : []],
        [figureName(index, "value"), [said(figure)]],
        [figureName(index, "on"), one(textOf(date).slice(0, 10))],
      ];
    }),
  );
}

const inText = ({ label, words, typed }: TravellingAnswer): string => (typed ? words : `${label}: ${words}`);

/** The form of an example as the service fills it from the answers that the owner lets travel. Anything can be edited. */
export function offerFields(source: ExampleSource, consents: readonly string[]): ExampleFields {
  const { plan, buyer, stateOn } = source;
  const travelling = travellingAnswers(source).filter(({ id }) => consents.includes(id));
  const ids = new Set(travelling.map(({ id }) => id));
  const open = publicAnswers(source);
  const consented = open.only(({ question }) => ids.has(question));
  const texts = narrativeFields.map((field) => {
    const parts = travelling.filter(({ to }) => "text" in to && to.text === field).map(inText);
    return [textName(plan.language, field), parts.length > 0 ? [parts.join("\n\n")] : []] as const;
  });
  const answered = exampleQuestions.filter((question) => travelling.some(({ answers }) => answers === question));
  const all: ExampleFields = {
    ...Object.fromEntries(texts),
    ...factFields(consented),
    ...figureFields(source, consents),
    [titleName(plan.language)]: one(cut(consented.text("title") ?? "", titleMax)),
    [summaryName(plan.language)]: one(cut(consented.text("summary") ?? "", summaryMax)),
    question: answered,
    buyer: open.isAnswered("buyer-unit") ? [buyer] : [],
    state: [plan.state],
    "state-on": [stateOn],
    "written-in": [plan.language],
  };
  return Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0));
}

/** The fields that an answer feeds, and those that repeat it in other languages. */
export function fieldsFedBy(to: Target): string[] {
  if ("text" in to) return fedText(to.text);
  if (to.field === "title") return languages.map(titleName);
  if (to.field === "summary") return languages.map(summaryName);
  return to.field === "suppliers" ? ["suppliers", "small"] : [to.field];
}

const fedText = (field: NarrativeField): string[] => [
  ...languages.map((lang) => textName(lang, field)),
  ...(field === "outcomes" ? Array.from({ length: mostFigures }, (_, index) => index).flatMap(figureNames) : []),
];
const figureNames = (index: number): string[] =>
  (["what", "before", "value", "on"] as const).map((part) => figureName(index, part));
