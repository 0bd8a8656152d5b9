import { cellOf, isText } from "~/domain/case/merge-answers.ts";
import { changedWords } from "~/domain/case/word-changes.ts";
import type { Wording } from "~/domain/form/kinds/kind-rules.ts";
import { postedOf, sayValue } from "~/domain/form/kinds/kinds.ts";
import type { Kind } from "~/domain/form/question.ts";
import type { AnswerValue } from "~/domain/form/value.ts";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import type { ConflictView } from "./conflict-view.ts";

/** A field of what two people wrote: its kind, its name in the form, and its label where there are several. */
export interface Place {
  id: string;
  name: string;
  kind: Kind;
  label: string;
  options?: Wording["options"] | undefined;
}

type Part = NonNullable<ConflictView["parts"]>[number];

/** The fields that differ, with the words that do. */
export function differingParts(
  places: readonly Place[],
  { mine, theirs }: { mine: AnswerValue | null; theirs: AnswerValue | null },
  wording: Pick<Wording, "lang" | "name">,
): Part[] {
  return places.flatMap(({ id, name, kind, label, options }): Part[] => {
    const [own, other] = [mine, theirs].map((value) => {
      const cell = cellOf(value, id);
      return cell === null ? "" : sayValue(kind, cell, { ...wording, ...(options ? { options } : {}) });
    });
    if (own === other) return [];
    return [{ name, label, words: changedWords(other ?? "", own ?? ""), isTyped: isText(kind) }];
  });
}

/** The fields of a form that would post what was made of both. */
export const fieldsOfBoth = (places: readonly Place[], merged: AnswerValue | null): [name: string, value: string][] =>
  places.flatMap(({ id, name, kind }) => {
    const cell = cellOf(merged, id);
    const posted = cell === null ? { "": [""] } : postedOf(kind, cell);
    return Object.entries(posted).flatMap(([part, values]) =>
      values.map((value): [string, string] => [fieldName(name, part), value]),
    );
  });
