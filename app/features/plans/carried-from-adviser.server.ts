import { randomUUID } from "node:crypto";
import { readAdviserQuery, writeAdviserQuery } from "~/domain/advice/adviser-query.ts";
import { askAdviser } from "~/domain/advice/ask-adviser.ts";
import { answersFromAdviser, type Carried } from "~/domain/case/answers-from-adviser.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Recommended } from "~/domain/law/decide.ts";

/** What an answer of the adviser gives to a new plan; undefined where its address has no answer. */
export function carriedFromAdviser(
  from: string,
  now: Date,
): (Carried & { query: string; name: string; recommended: Recommended }) | undefined {
  if (!from.startsWith("adviser:")) return undefined;
  const query = readAdviserQuery(new URLSearchParams(from.slice("adviser:".length)));
  const today = dayInHelsinki(now);
  const asked = askAdviser(query, today);
  if (asked.state !== "answered") return undefined;
  return {
    ...answersFromAdviser(asked.input, asked, randomUUID, today),
    query: writeAdviserQuery(query),
    name: query.texts.name ?? "",
    recommended: asked.answer.recommended,
  };
}
