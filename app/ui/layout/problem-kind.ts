import { isRouteErrorResponse } from "@remix-run/react";
import type { problems } from "~/i18n/en/problems.ts";

type Problem = { [Key in keyof typeof problems]: (typeof problems)[Key] extends string ? never : Key };
export type ProblemKind = Problem[keyof Problem];

const byStatus: Readonly<Record<number, ProblemKind>> = {
  401: "signed-out",
  403: "forbidden",
  404: "not-found",
  405: "wrong-method",
  409: "changed",
  410: "expired",
  413: "too-large",
  415: "wrong-media-type",
  422: "invalid",
  429: "too-many",
  503: "unavailable",
  507: "no-room",
};

const named: readonly ProblemKind[] = [
  ...Object.values(byStatus),
  "malformed",
  "cross-site",
  "other-person",
  "wrong-sign-in",
  "wrong-password",
  "wrong-code",
  "wrong-state",
  "not-editable",
  "review-begun",
  "taken",
  "incomplete",
  "too-long-address",
];

/** Which page a thrown answer gets: the refusal's own kind, else by its status. What is no answer is a surprise. */
export function problemKind(error: unknown): ProblemKind {
  if (!isRouteErrorResponse(error) || error.status === 500) return "surprise";
  const kind: unknown = error.data?.kind;
  return named.find((known) => known === kind) ?? byStatus[error.status] ?? "malformed";
}
