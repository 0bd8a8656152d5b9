import {
  annexEGroups,
  buyers,
  type CompleteInput,
  contractTypes,
  directAwardGrounds,
  inputDefaults,
  jointWays,
  type Lot,
  type MixedPart,
  marketStates,
  negotiations,
  objectives,
  partKinds,
  rdAmounts,
  recurrences,
  specifications,
  urgencies,
} from "./adviser-input.ts";
import { type Bag, InputReader, isBag } from "./input-reader.ts";
import type { InputErrors } from "./refusal.ts";

const topFields: ReadonlySet<string> = new Set(["asOfDate", ...Object.keys(inputDefaults)]);
const lotFields: ReadonlySet<string> = new Set(["id", "valueEur"]);
const partFields: ReadonlySet<string> = new Set(["kind", "annexE", "valueEur", "mainSubject"]);

function readComponents(reader: InputReader, errors: InputErrors): CompleteInput["valueComponents"] {
  const field = "valueComponents";
  if (!reader.isGiven(field)) return null;
  const value = reader.value(field);
  if (!isBag(value)) {
    errors.add("WRONG_TYPE", field);
    return null;
  }
  const names = Object.keys(value);
  if (names.length === 0) errors.add("VALUE_COMPONENTS_EMPTY", field);
  const below = new InputReader(value, field, errors);
  const amounts = names.map((name) => below.euros(name, 0));
  if (names.length > 0) reader.checkSum(field, amounts);
  return Object.fromEntries(names.map((name, index) => [name, amounts[index] ?? 0]));
}

/** The rows of a list, each with a reader that knows its path; null where the list itself is wrong. */
function readRows(reader: InputReader, errors: InputErrors, field: string, known: ReadonlySet<string>) {
  const value = reader.value(field);
  if (!Array.isArray(value)) {
    errors.add("WRONG_TYPE", field);
    return null;
  }
  return Array.from(value, (row: unknown, index) => {
    const path = `${field}[${index}]`;
    if (!isBag(row)) {
      errors.add("WRONG_TYPE", path);
      return null;
    }
    const rowReader = new InputReader(row, path, errors);
    rowReader.refuseUnknown(known);
    return rowReader;
  });
}

function readLots(reader: InputReader, errors: InputErrors): readonly Lot[] | null {
  if (!reader.isGiven("lots")) return null;
  const rows = readRows(reader, errors, "lots", lotFields);
  if (rows === null) return null;
  if (rows.length === 0) errors.add("LOTS_EMPTY", "lots");

  const seen = new Set<string>();
  const amounts: (number | null)[] = [];
  const lots = rows.map((row): Lot => {
    const id = row?.value("id");
    if (typeof id !== "string" || id === "") {
      if (row) errors.add("WRONG_TYPE", row.path("id"));
    } else {
      if (row && seen.has(id)) errors.add("LOT_ID_TWICE", row.path("id"));
      seen.add(id);
    }
    const valueEur = row ? row.euros("valueEur", 1) : null;
    amounts.push(valueEur);
    return { id: typeof id === "string" ? id : "", valueEur: valueEur ?? 0 };
  });
  if (rows.length > 0) reader.checkSum("lots", amounts);
  return lots;
}

interface ReadPart {
  part: MixedPart;
  amount: number | null;
}

function readPart(row: InputReader, errors: InputErrors): ReadPart {
  const kind = row.neededCode("kind", partKinds);
  const annexE = row.codeOrNull("annexE", annexEGroups);
  const amount = row.euros("valueEur", 1);
  const mainSubject = row.flag("mainSubject", false);
  const isService = kind === "services" || kind === "service-concession";
  if (kind !== null && !isService && row.isGiven("annexE")) errors.add("ANNEX_E_NEEDS_SERVICES", row.path("annexE"));
  return { part: { kind: kind ?? "services", annexE, valueEur: amount ?? 0, mainSubject }, amount };
}

function readParts(reader: InputReader, errors: InputErrors): readonly MixedPart[] | null {
  const field = "mixedParts";
  if (!reader.isGiven(field)) return null;
  const rows = readRows(reader, errors, field, partFields);
  if (rows === null) return null;
  if (rows.length < 2) errors.add("MIXED_PARTS_TOO_FEW", field);
  const read = rows.map((row) => (row ? readPart(row, errors) : null));
  reader.checkSum(
    field,
    read.map((row) => row?.amount ?? null),
  );
  return read.flatMap((row) => (row ? [row.part] : []));
}

function readSmallLots(reader: InputReader, errors: InputErrors): readonly string[] | null {
  const field = "smallLotsChosen";
  if (!reader.isGiven(field)) return null;
  const value = reader.value(field);
  if (!Array.isArray(value)) {
    errors.add("WRONG_TYPE", field);
    return null;
  }
  return Array.from(value, (id: unknown, index) => {
    if (typeof id === "string") return id;
    errors.add("WRONG_TYPE", `${field}[${index}]`);
    return "";
  });
}

/** The shape of the input. With errors noted, the returned input is a stand-in that only the other checks may read. */
export function parseShape(input: Bag, today: string, errors: InputErrors): CompleteInput {
  const read = new InputReader(input, "", errors);
  const defaults = inputDefaults;
  read.refuseUnknown(topFields);
  return {
    asOfDate: read.day("asOfDate", today),
    buyer: read.code("buyer", buyers, defaults.buyer),
    contractType: read.codeOrNull("contractType", contractTypes),
    annexE: read.codeOrNull("annexE", annexEGroups),
    estimatedValueEur: read.isGiven("estimatedValueEur") ? read.euros("estimatedValueEur", 1) : null,
    valueComponents: readComponents(read, errors),
    mixedParts: readParts(read, errors),
    partsSeparable: read.flagOrNull("partsSeparable"),
    awardedAsOne: read.flagOrNull("awardedAsOne"),
    lots: readLots(read, errors),
    smallLotsChosen: readSmallLots(read, errors),
    inHouse: read.flag("inHouse", defaults.inHouse),
    objective: read.code("objective", objectives, defaults.objective),
    solutionOnMarket: read.code("solutionOnMarket", marketStates, defaults.solutionOnMarket),
    rd: read.code("rd", rdAmounts, defaults.rd),
    trl: read.countOrNull("trl", 1, 9),
    rdBenefitExclusive: read.flagOrNull("rdBenefitExclusive"),
    rdFullyPaid: read.flagOrNull("rdFullyPaid"),
    designOrInnovation: read.flag("designOrInnovation", defaults.designOrInnovation),
    specification: read.code("specification", specifications, defaults.specification),
    negotiation: read.code("negotiation", negotiations, defaults.negotiation),
    complexityGround: read.flag("complexityGround", defaults.complexityGround),
    potentialSuppliers: read.countOrNull("potentialSuppliers", 0, Number.POSITIVE_INFINITY),
    needsPreselection: read.flag("needsPreselection", defaults.needsPreselection),
    directAwardGround: read.codeOrNull("directAwardGround", directAwardGrounds),
    directAwardConditionsMet: read.flagOrNull("directAwardConditionsMet"),
    irregularTendersBefore: read.flag("irregularTendersBefore", defaults.irregularTendersBefore),
    urgency: read.code("urgency", urgencies, defaults.urgency),
    openCompetitionForScale: read.flag("openCompetitionForScale", defaults.openCompetitionForScale),
    recurring: read.code("recurring", recurrences, defaults.recurring),
    joint: read.code("joint", jointWays, defaults.joint),
    marketConsultationDone: read.flag("marketConsultationDone", defaults.marketConsultationDone),
  };
}
