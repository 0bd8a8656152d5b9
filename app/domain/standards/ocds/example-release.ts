import type { AskedQuestion } from "../../case/inquiry.ts";
import type { Example, ExampleContent } from "../../example.ts";
import { procedureTexts } from "../../law/texts/procedures.ts";
import { type Json, type JsonObject, known } from "./json.ts";
import { ocidOf } from "./ocid.ts";
import type { Release } from "./package.ts";
import { cpvClassification, procurementMethods } from "./tender.ts";

const categories = { supplies: "goods", services: "services", works: "works", mixed: undefined } as const;
const tenderStates = {
  planned: "planned",
  tendering: "active",
  "in-contract": "complete",
  completed: "complete",
  stopped: "cancelled",
} as const;

export interface ExampleNaming {
  prefix: string | undefined;
  /** The page of the example, in the language it was written in. */
  page: string;
  /** What other cities asked of its owner, the newest first. */
  asked: readonly AskedQuestion[];
}

interface Told extends ExampleNaming {
  id: string;
  content: ExampleContent;
}

const suppliersOf = ({ suppliers }: ExampleContent): { id: string; name: string }[] =>
  (suppliers ?? []).map((name, index) => ({ id: `supplier-${index + 1}`, name }));
const buyerOf = ({ buyer, cityId }: ExampleContent): { id: string; name: string } => ({
  id: cityId ? `city-${cityId}` : "buyer",
  name: buyer,
});
const hasContract = ({ state }: ExampleContent): boolean => state === "in-contract" || state === "completed";

/** A sum is only given where the standard has a place that means the same. */
const sumOf = (
  { valueEur, valueMeaning }: ExampleContent,
  meaning: ExampleContent["valueMeaning"],
): Json | undefined =>
  valueEur === null || valueMeaning !== meaning ? undefined : { amount: valueEur, currency: "EUR" };

/** Cities that asked and may be named; the buyer itself is a party already. */
function enquirers({ content, asked }: Told): { id: string; name: string }[] {
  const named = asked.flatMap(({ city }) => (city ? [authorOf(city, content)] : []));
  return [...new Map(named.map((one) => [one.id, one])).values()].filter(({ id }) => id !== buyerOf(content).id);
}

const authorOf = ({ id, name }: NonNullable<AskedQuestion["city"]>, { writtenIn }: ExampleContent) => ({
  id: `city-${id}`,
  name: name[writtenIn],
});

/** By the extension for enquiries; what is asked here comes after the purchase, so that `hasEnquiries` is not said. */
const enquiries = ({ content, asked }: Told): JsonObject[] =>
  asked.map(({ id, question, answer, askedAt, shownAt, city }) =>
    known({
      id,
      date: askedAt.toISOString(),
      author: city ? authorOf(city, content) : undefined,
      description: question,
      answer,
      dateAnswered: shownAt.toISOString(),
    }),
  );

const parties = ({ content, ...told }: Told): JsonObject[] => [
  known({
    ...buyerOf(content),
    roles: ["buyer", "procuringEntity"],
    address: known({ locality: content.city ?? undefined, country: content.country }),
  }),
  ...content.partners.map((name, index) => ({ id: `partner-${index + 1}`, name, roles: ["interestedParty"] })),
  ...suppliersOf(content).map((supplier) => ({ ...supplier, roles: ["supplier"] })),
  ...enquirers({ content, ...told }).map((city) => ({ ...city, roles: ["enquirer"] })),
];

function items({ cpv, writtenIn }: ExampleContent): Json[] {
  const [main, ...more] = cpv.map((code) => cpvClassification(code, writtenIn));
  return main ? [known({ id: "1", classification: main, additionalClassifications: more })] : [];
}

const documents = ({ content, page }: Told): Json[] => [
  { id: "page", title: content.title[content.writtenIn], url: page, format: "text/html", language: content.writtenIn },
  ...content.documents.map(({ title, url }, index) => ({ id: `document-${index + 1}`, title, url })),
  ...content.sources.map((url, index) => ({ id: `source-${index + 1}`, title: new URL(url).hostname, url })),
];

function tender(told: Told): JsonObject {
  const { id, content } = told;
  const { writtenIn, procedure, state } = content;
  const texts = content.texts[writtenIn] ?? {};
  return known({
    id,
    title: content.title[writtenIn],
    description: texts.solution ?? undefined,
    status: state ? tenderStates[state] : undefined,
    procuringEntity: buyerOf(content),
    mainProcurementCategory: content.object ? categories[content.object] : undefined,
    procurementMethod: procedure ? procurementMethods[procedure] : undefined,
    procurementMethodDetails: procedure ? procedureTexts[procedure].name[writtenIn] : undefined,
    procurementMethodRationale: content.procedureNote ?? undefined,
    value: sumOf(content, "estimate"),
    items: items(content),
    documents: documents(told),
    enquiries: enquiries(told),
    hasSustainability: true,
    sustainability: [known({ goal: "economic.innovativePurchase", description: texts.novelty ?? undefined })],
  });
}

function awards(content: ExampleContent): JsonObject[] {
  const suppliers = suppliersOf(content);
  const value = sumOf(content, "contract");
  if (suppliers.length === 0 && value === undefined) return [];
  return [known({ id: "award-1", status: "active", suppliers, value })];
}

const contracts = (content: ExampleContent): JsonObject[] =>
  hasContract(content) && awards(content).length > 0
    ? [{ id: "contract-1", awardID: "award-1", status: content.state === "completed" ? "terminated" : "active" }]
    : [];

function planning(content: ExampleContent): JsonObject {
  const texts = content.texts[content.writtenIn] ?? {};
  const budget = sumOf(content, "budget");
  return known({ rationale: texts.need ?? undefined, budget: known({ amount: budget }) });
}

/** A release of this id never changes: a question that is added, changed or taken off makes another. */
const askedMark = (asked: readonly AskedQuestion[], newest: Date): string =>
  asked.length === 0 ? "" : `-asked-${asked.length}-${newest.getTime()}`;

/** A published example as one release of OCDS 1.1: what came of the purchase, with what is new in it as a goal. */
export function exampleRelease({ id, version, content, updatedAt }: Example, naming: ExampleNaming): Release {
  const { writtenIn, state, summary, title } = content;
  const ocid = ocidOf(naming.prefix, `example-${id}`);
  const { asked } = naming;
  const newest = new Date(Math.max(updatedAt.getTime(), ...asked.map(({ shownAt }) => shownAt.getTime())));
  const told = { id, content, ...naming };
  const stages = known({ awards: awards(content), contracts: contracts(content) });
  return {
    ocid,
    id: `${ocid}-v${version}${askedMark(asked, newest)}`,
    date: newest.toISOString(),
    tag: [
      state === "planned" ? "planning" : "tender",
      ...("awards" in stages ? ["award"] : []),
      ...("contracts" in stages ? ["contract"] : []),
    ],
    initiationType: "tender",
    language: writtenIn,
    title: title[writtenIn],
    ...known({ description: summary?.[writtenIn] }),
    parties: parties(told),
    buyer: buyerOf(content),
    ...known({ planning: planning(content) }),
    tender: tender(told),
    ...stages,
  };
}
