import { codesOf } from "../../form/value.ts";
import type { Text } from "../../lang.ts";
import { type PublishedPlan, textOf } from "../published-plan.ts";
import { endOf, type JsonObject, known } from "./json.ts";
import { funders } from "./parties.ts";

const reviewTitle: Text = {
  fi: "Verkoston asiantuntija-arvio",
  sv: "Nätverkets sakkunniggranskning",
  en: "Review by the experts of the network",
};

/** The standard's kinds of milestone for the steps of a plan's timetable. */
const milestoneTypes: Readonly<Record<string, string>> = {
  dialogue: "engagement",
  notice: "preProcurement",
  tenders: "preProcurement",
  award: "approval",
  contract: "approval",
  pilot: "delivery",
  acceptance: "delivery",
  "take-up": "delivery",
  other: "preProcurement",
};

const scheduled = (fields: Parameters<typeof known>[0]): JsonObject => known({ ...fields, status: "scheduled" });

function engagement({ answers, words }: PublishedPlan): JsonObject[] {
  const meetings = answers.rows("dialogue-plan").map(({ cells }) =>
    scheduled({
      title: words.option("dialogue-plan", codesOf(cells.way)[0] ?? "", "way"),
      type: "engagement",
      description: textOf(cells.questions),
      dueDate: endOf(textOf(cells.date)),
    }),
  );
  const deadline = answers.text("dialogue-deadline")?.slice(0, 10);
  if (!deadline) return meetings;
  return [
    ...meetings,
    scheduled({ title: words.label("dialogue-deadline"), type: "engagement", dueDate: endOf(deadline) }),
  ];
}

function milestones(source: PublishedPlan): JsonObject[] {
  const { answers, words, plan, approvedAt } = source;
  const review = approvedAt && {
    title: reviewTitle[plan.language],
    type: "assessment",
    status: "met",
    dateMet: approvedAt.toISOString(),
  };
  const decisions = answers.rows("decisions").map(({ cells }) =>
    scheduled({
      title: [textOf(cells.body), textOf(cells.what)].filter(Boolean).join(": "),
      type: "approval",
      dueDate: endOf(textOf(cells.date)),
    }),
  );
  const timetable = answers.rows("milestones").map(({ cells }) =>
    scheduled({
      title: textOf(cells.name),
      type: milestoneTypes[codesOf(cells.kind)[0] ?? "other"],
      dueDate: endOf(textOf(cells.date)),
    }),
  );
  const inUse = answers.text("in-use-by");
  const all = [
    ...engagement(source),
    ...(review ? [review] : []),
    ...decisions,
    ...timetable,
    ...(inUse ? [scheduled({ title: words.label("in-use-by"), type: "delivery", dueDate: endOf(inUse) })] : []),
  ];
  return all.map((one, index) => ({ id: `milestone-${index + 1}`, ...one }));
}

const fileTypes: Readonly<Record<string, string>> = {
  "need-study": "needsAssessment",
  "market-study": "marketStudies",
  feasibility: "feasibilityStudy",
  "draft-contract": "contractDraft",
};

/** What was learned stands as the document's description; files by their titles, for they open to the team alone. */
function documents({ answers, words, plan }: PublishedPlan): JsonObject[] {
  const studies = ["market-today", "dialogue-findings"].flatMap((question): JsonObject[] => {
    const description = answers.text(question);
    if (!description) return [];
    const title = words.label(question);
    return [{ id: question, documentType: "marketStudies", title, description, language: plan.language }];
  });
  const files = answers.rows("attachments").map(({ id, cells }) =>
    known({
      id,
      documentType: fileTypes[codesOf(cells.type)[0] ?? ""],
      title: textOf(cells.title),
      language: codesOf(cells.language)[0],
    }),
  );
  return [...studies, ...files];
}

function budget(source: PublishedPlan): JsonObject {
  const { answers } = source;
  const description = answers.text("funding-details");
  return known({
    id: answers.text("budget-line"),
    project: answers.text("project-name"),
    finance: funders(source).map((financingParty, index) =>
      known({ id: String(index + 1), financingParty, description }),
    ),
  });
}

export const planning = (source: PublishedPlan): JsonObject =>
  known({
    rationale: source.answers.text("if-nothing"),
    budget: budget(source),
    documents: documents(source),
    milestones: milestones(source),
  });
