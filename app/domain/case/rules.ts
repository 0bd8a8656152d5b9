import {
  aimConflict,
  aiUnclassified,
  personalDataUnassessed,
  readinessConflict,
  rightsConflict,
} from "./rules/consistency.ts";
import { annexESuspected, cpvWide, utilitiesSuspected, wellbeingCounty } from "./rules/cpv.ts";
import { criteriaBestRatio, criteriaMix, criteriaSum100, criteriaWeight, priceDecides } from "./rules/criteria.ts";
import {
  datesOrder,
  dialogueBeforeNotice,
  lengthAgrees,
  milestonesOrder,
  noticePast,
  scheduleFits,
} from "./rules/dates.ts";
import { followUpsOrder, goalAfterUse, goalBaseline } from "./rules/goals.ts";
import { dialogueMissing, fewSuppliers } from "./rules/market.ts";
import { outAwardedTender, outDatesOrder, outSmeCount } from "./rules/outcome.ts";
import { jointOneLead, mixedOneMain, networkEarly, recordsNumberMissing } from "./rules/parties.ts";
import {
  checkReadFresh,
  framework4Years,
  noAcceleration,
  noticeLanguage,
  procedureFits,
  procedureUndecided,
  techniqueFits,
} from "./rules/procedure.ts";
import type { Rule } from "./rules/rule.ts";
import { needNamesProduct } from "./rules/text.ts";
import {
  budgetShort,
  lightAllowed,
  linkedPlansAdded,
  nearThreshold,
  pilotAndRollout,
  stagesOver,
  valueInBand,
  valueKnown,
  valueNoticeBand,
  valueSumsAgree,
} from "./rules/value.ts";

/** Every rule of the plan form, section 6, that the kinds of question and the completeness check do not hold already. */
export const rules: readonly Rule[] = [
  lightAllowed,
  valueKnown,
  valueInBand,
  valueSumsAgree,
  mixedOneMain,
  jointOneLead,
  dialogueBeforeNotice,
  datesOrder,
  lengthAgrees,
  milestonesOrder,
  criteriaSum100,
  criteriaWeight,
  criteriaBestRatio,
  criteriaMix,
  followUpsOrder,
  checkReadFresh,
  needNamesProduct,
  goalBaseline,
  goalAfterUse,
  fewSuppliers,
  dialogueMissing,
  nearThreshold,
  pilotAndRollout,
  linkedPlansAdded,
  annexESuspected,
  utilitiesSuspected,
  wellbeingCounty,
  cpvWide,
  valueNoticeBand,
  budgetShort,
  stagesOver,
  noticePast,
  scheduleFits,
  procedureFits,
  procedureUndecided,
  techniqueFits,
  framework4Years,
  noAcceleration,
  noticeLanguage,
  readinessConflict,
  aimConflict,
  rightsConflict,
  priceDecides,
  personalDataUnassessed,
  aiUnclassified,
  networkEarly,
  recordsNumberMissing,
];

/** Plan form, section 8: rules of the part after the decision. They never hold back sending, but the moves after it. */
export const outcomeRules: readonly Rule[] = [outDatesOrder, outSmeCount, outAwardedTender];
