import { type DecisionKind, type DecisionText, readChanges } from "~/domain/case/decision.ts";
import { type Route, routes } from "~/domain/case/rubric.ts";

/** Each kind of decision keeps a letter of its own, so that trying another one loses nothing. */
export const letterField = (kind: DecisionKind): string => `letter:${kind}`;

type Fields = Readonly<Record<string, string>>;

export const routeOfDraft = (fields: Fields): Route | undefined => routes.find((route) => route === fields.route);

export function textOfDraft(fields: Fields, kind: DecisionKind): DecisionText {
  return {
    kind,
    route: kind === "redirect" ? routeOfDraft(fields) : undefined,
    letter: (fields[letterField(kind)] ?? "").replace(/\r\n?/g, "\n").trim(),
    changes: kind === "approve" ? readChanges((fields.changes ?? "").replace(/\r\n?/g, "\n")) : [],
    reason: (fields.reason ?? "").trim(),
  };
}
