import type { ExampleFields } from "./example-fields.ts";
import { fieldsFedBy, offerFields } from "./offer-fields.ts";
import { travelTable } from "./travel-table.ts";
import { type ExampleSource, travellingAnswers } from "./travelling.ts";

/** An example that is being written from a plan. */
export interface DraftFields {
  fields: ExampleFields;
  /** The same as the service filled them: a field that still says this was not edited. */
  offered: ExampleFields;
  consents: readonly string[];
}

export interface RefreshedDraft extends DraftFields {
  /** Answers that were let travel and may not, or need not, any more: their fields were made anew. */
  withdrawn: readonly string[];
}

const isSame = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  JSON.stringify(one ?? []) === JSON.stringify(other ?? []);

const fedBy = (id: string): string[] =>
  id.startsWith("follow-up:")
    ? fieldsFedBy({ text: "outcomes" })
    : travelTable.filter(({ question }) => question === id).flatMap(({ to }) => fieldsFedBy(to));

/**
 * The draft as it may stand now. Consent reaches only answers that are public at this moment; where one that fed a field
 * is taken away, the field is made anew without it, edited or not, so that nothing of it stays behind.
 */
export function refreshDraft(
  draft: DraftFields,
  source: ExampleSource,
  wanted: readonly string[] = draft.consents,
): RefreshedDraft {
  const open = travellingAnswers(source).map(({ id }) => id);
  const consents = open.filter((id) => wanted.includes(id));
  const withdrawn = draft.consents.filter((id) => !consents.includes(id));
  const offered = offerFields(source, consents);
  const anew = new Set(withdrawn.flatMap(fedBy));
  const names = new Set([...Object.keys(draft.fields), ...Object.keys(offered), ...Object.keys(draft.offered)]);
  const fields = [...names].flatMap((name): [string, readonly string[]][] => {
    const isEdited = !isSame(draft.fields[name], draft.offered[name]);
    const value = isEdited && !anew.has(name) ? draft.fields[name] : offered[name];
    return value ? [[name, value]] : [];
  });
  return { fields: Object.fromEntries(fields), offered, consents, withdrawn };
}

/** A draft before anything was chosen or written. */
export const emptyDraft: DraftFields = { fields: {}, offered: {}, consents: [] };
