import type { Procedure, Regime } from "./decide.ts";
import {
  type Minimum,
  type MinimumPeriodId,
  minimumDays,
  otherPeriods,
  type PeriodVariants,
  usualVariants,
} from "./periods.ts";
import type { NodeId, NodeName, ReasonId, ScheduleInput, Step } from "./schedule-node.ts";
import {
  type Flow,
  usualAfterContract,
  usualAppealWait,
  usualCallOffWait,
  usualDays,
  usualPublication,
} from "./usual-days.ts";

export const flowOf = ({ procedure, isDps }: ScheduleInput): Flow => (isDps ? "dps" : procedure);

export const variantsOf = ({ variants }: ScheduleInput): PeriodVariants => ({ ...usualVariants, ...variants });

const euMinimum: Partial<Record<Flow, Partial<Record<NodeId, MinimumPeriodId>>>> = {
  open: { tenders: "open.tender" },
  restricted: { "request-deadline": "restricted.request", tenders: "restricted.tender" },
  "neg-w-call": { "request-deadline": "neg-w-call.request", "initial-tenders": "neg-w-call.tender" },
  "comp-dial": { "request-deadline": "comp-dial.request" },
  innovation: { "request-deadline": "innovation.request", "initial-tenders": "innovation.tender" },
  dps: { "request-deadline": "dps.request", tenders: "dps.tender" },
};

const concessionMinimum: Partial<Record<Flow, Partial<Record<NodeId, MinimumPeriodId>>>> = {
  "free-single": { tenders: "concession.single.tender" },
  "free-multi": { "request-deadline": "concession.request", "initial-tenders": "concession.tender" },
};

const euProcedures: readonly Procedure[] = ["open", "restricted", "neg-w-call", "comp-dial", "innovation"];
const freeForms: readonly Procedure[] = ["free-single", "free-multi"];

/** Regimes whose rules this tool can count with. */
export const hasSchedule = (regime: Regime): boolean =>
  regime !== "in-house" && regime !== "utilities" && regime !== "undetermined";

/** Minimum periods would be missing, so a procedure that the law does not offer there gets no schedule. */
export function isInRegime(procedure: Procedure, regime: Regime): boolean {
  if (regime === "eu") return procedure !== "small" && !freeForms.includes(procedure);
  if (regime === "concession") return procedure !== "small" && !euProcedures.includes(procedure);
  return procedure !== "small" || regime === "below-national";
}

/** Does § 129 hold the contract back? */
const hasStandstill = (flow: Flow, regime: Regime): boolean =>
  (regime === "eu" || regime === "annex-e" || regime === "concession") &&
  !["neg-wo-call", "cpb", "dps", "design-contest", "pcp", "small"].includes(flow);

/** Where contracts must be announced after the award (§ 58). */
export const hasAwardNotice = (flow: Flow, regime: Regime): boolean =>
  (regime === "eu" || regime === "annex-e" || regime === "concession") && flow !== "cpb" && flow !== "pcp";

const tendersWithoutCall: readonly Flow[] = ["small", "cpb", "neg-wo-call"];

export function nameOf(id: NodeId, flow: Flow): NodeName {
  const isMultiStage = usualDays[flow].toDecision.some(
    ([stage]) => stage === "initial-tenders" || stage === "dialogue",
  );
  if (id === "notice") {
    if (flow === "design-contest") return "notice.contest";
    return tendersWithoutCall.includes(flow) ? "notice.invitation" : id;
  }
  if (id === "tenders" && flow === "design-contest") return "tenders.entries";
  if (id === "tenders" && isMultiStage) return "tenders.final";
  if (id === "evaluation" && flow === "design-contest") return "evaluation.jury";
  if (id === "selection" && flow === "dps") return "selection.admission";
  if (id === "in-use" && (flow === "pcp" || flow === "design-contest")) return "in-use.results";
  return id;
}

const otherMinimum = (id: "standstill" | "direct-award-notice.eu" | "direct-award-notice.national"): Minimum => ({
  days: otherPeriods[id].length,
  law: otherPeriods[id].law,
});

function reasonBefore(id: NodeId, counts: Step["counts"], minimum: Minimum | undefined, regime: Regime): ReasonId {
  if (minimum) return minimum.days === 0 ? "agreed-period" : "minimum-period";
  if (counts === "deadline") return regime === "below-national" ? "rule-of-thumb" : "reasonable-period";
  if (counts === "admission") return "admission-limit";
  return id === "invitation" && (regime === "eu" || regime === "concession") ? "room-for-appeal" : "rule-of-thumb";
}

const deadlines: readonly NodeId[] = ["request-deadline", "initial-tenders", "tenders"];

function countsOf(id: NodeId, flow: Flow): Step["counts"] {
  if (id === "decision") return "decision";
  if (id === "selection" && flow === "dps") return "admission";
  return deadlines.includes(id) ? "deadline" : "work";
}

function waitStep(input: ScheduleInput, flow: Flow): Pick<Step, "name" | "minimum" | "days" | "reason"> {
  const { regime, procedure } = input;
  if (hasStandstill(flow, regime)) {
    const minimum = otherMinimum("standstill");
    return { name: "standstill", minimum, days: minimum.days, reason: "standstill" };
  }
  if (procedure === "neg-wo-call" && input.directAwardNotice) {
    const minimum = otherMinimum(regime === "national" ? "direct-award-notice.national" : "direct-award-notice.eu");
    return { name: "standstill.direct-award", minimum, days: minimum.days, reason: "direct-award-wait" };
  }
  const isCallOff = flow === "cpb" || flow === "dps";
  const days = isCallOff ? usualCallOffWait : usualAppealWait;
  return { name: "standstill.appeal", minimum: undefined, days, reason: isCallOff ? "call-off-wait" : "appeal-period" };
}

function stepsAfterDecision(input: ScheduleInput, flow: Flow): Step[] {
  const { regime, notification = "electronic" } = input;
  const byPost = notification === "post";
  const receipt = otherPeriods[byPost ? "receipt.post" : "receipt.electronic"];
  const steps: Step[] = [
    {
      id: "receipt",
      name: "receipt",
      counts: "receipt",
      minimum: { days: receipt.length, law: receipt.law },
      days: receipt.length,
      isOwn: false,
      reason: byPost ? "received-by-post" : "received-same-day",
    },
  ];
  if (flow === "neg-wo-call" && input.directAwardNotice) {
    steps.push(work("direct-award-notice", flow, usualPublication));
  }
  const waits = regime !== "below-national";
  if (waits) steps.push({ id: "standstill", counts: "standstill", isOwn: false, ...waitStep(input, flow) });
  steps.push({
    id: "contract",
    name: "contract",
    counts: "contract",
    minimum: undefined,
    days: 1,
    isOwn: false,
    reason: waits ? "contract-safe" : "contract-free",
  });
  return steps;
}

const work = (id: NodeId, flow: Flow, days: number): Step => ({
  id,
  name: nameOf(id, flow),
  counts: "work",
  minimum: undefined,
  days,
  isOwn: false,
  reason: "rule-of-thumb",
});

function stepsAfterContract(input: ScheduleInput, flow: Flow): Step[] {
  const stages: (keyof typeof usualAfterContract)[] = ["contract-start"];
  if (flow === "innovation" || flow === "pcp") stages.push("development");
  if (input.hasPilot) stages.push("pilot");
  stages.push("acceptance", "in-use");
  return stages.map((stage) => work(stage, flow, usualAfterContract[stage]));
}

/** Every stage from the notice to the solution in use, in order. */
export function stepsOf(input: ScheduleInput): Step[] {
  const flow = flowOf(input);
  const { regime } = input;
  const minimums = (regime === "eu" && euMinimum[flow]) || (regime === "concession" && concessionMinimum[flow]) || {};
  const variants = variantsOf(input);
  const toDecision = usualDays[flow].toDecision.map(([id, days]): Step => {
    const period = minimums[id];
    const minimum = period && minimumDays(period, variants);
    const counts = countsOf(id, flow);
    const reason = reasonBefore(id, counts, minimum, regime);
    return { id, name: nameOf(id, flow), counts, minimum, days, isOwn: false, reason };
  });
  const steps = [...toDecision, ...stepsAfterDecision(input, flow), ...stepsAfterContract(input, flow)];
  return steps.map((step): Step => {
    const own = input.ownDays?.[step.id];
    if (step.counts === "receipt") return step;
    if (own !== undefined) return { ...step, days: Math.max(0, own), isOwn: true, reason: "own-days" };
    const tightened = input.tightenedDays?.[step.id];
    return tightened === undefined ? step : { ...step, days: tightened, isOwn: true, reason: "tightened" };
  });
}
