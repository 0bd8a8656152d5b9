import type { AmountKind } from "../law/value.ts";

/** Amounts that the worksheet takes as they are, in the order in which they are offered. */
export const amountKinds = [
  "base",
  "option",
  "extension",
  "alternative",
  "rd-phase",
  "result-purchase",
  "prize",
  "fee",
  "contest-follow-up",
  "buyer-goods",
  "other-unit",
  "other-buyer",
  "framework",
  "user-fees",
  "buyer-payments",
  "third-party-grants",
  "asset-sales",
] as const satisfies readonly AmountKind[];

/** Amounts a month. */
export const monthlyKinds = ["lease", "service-without-total"] as const;
export const lineKinds = [...amountKinds, "recurring-past", "recurring-forecast", ...monthlyKinds] as const;

type OfferedAmount = (typeof amountKinds)[number];
export const isAmountKind = (kind: string): kind is OfferedAmount => amountKinds.some((each) => each === kind);
export const isMonthly = (kind: string): kind is (typeof monthlyKinds)[number] =>
  monthlyKinds.some((each) => each === kind);
