import type { InputField } from "../law/adviser-input.ts";

/** Where each input of the adviser is answered in a plan (plan form, 5.1); the first is where a person is sent. */
export const questionsOfInput: Readonly<Record<InputField, readonly string[]>> = {
  asOfDate: ["notice-date", "out-notice-sent"],
  buyer: ["adv-buyer"],
  contractType: ["object"],
  annexE: ["special-service"],
  estimatedValueEur: ["value-exact", "value-band", "value-parts", "lots", "mixed-parts"],
  valueComponents: ["value-parts"],
  mixedParts: ["mixed-parts"],
  partsSeparable: ["mixed-separable"],
  awardedAsOne: ["mixed-together"],
  lots: ["lots"],
  smallLotsChosen: ["lots"],
  inHouse: ["adv-in-house"],
  objective: ["purchase-aim"],
  solutionOnMarket: ["readiness"],
  rd: ["development-needed"],
  trl: ["readiness"],
  rdBenefitExclusive: ["adv-rd-benefit"],
  rdFullyPaid: ["adv-rd-paid"],
  designOrInnovation: ["innovation-types"],
  specification: ["specification-style"],
  negotiation: ["adv-negotiation"],
  complexityGround: ["adv-complexity"],
  potentialSuppliers: ["companies-able"],
  needsPreselection: ["adv-preselection"],
  directAwardGround: ["adv-direct-ground"],
  directAwardConditionsMet: ["adv-direct-conditions"],
  irregularTendersBefore: ["adv-irregular"],
  urgency: ["adv-urgency"],
  openCompetitionForScale: ["purchase-aim"],
  recurring: ["adv-recurring"],
  joint: ["joint", "adv-cpb"],
  marketConsultationDone: ["dialogue-state"],
};

/** The question that an error of the adviser is about; its path may lead into a row. */
export function questionOfError(path: string): string {
  const field = path.split(/[.[]/)[0] ?? "";
  const known = Object.entries(questionsOfInput).find(([name]) => name === field);
  return known?.[1][0] ?? "value-band";
}
