import { type RefObject, useRef } from "react";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import type { SaveState } from "~/ui/saving/save-queue.ts";
import { useAutosave } from "~/ui/saving/use-autosave.ts";
import type { PartRefused } from "./part-refused.ts";
import { commentMark } from "./review-field-names.ts";
import type { PartPage } from "./review-view.ts";

export type ReviewConflictShown = PartRefused["conflicts"][number];

/** What the fields of a part need: what was typed in place of what is stored, versions, errors, states in words. */
export interface ReviewForm {
  ref: RefObject<HTMLFormElement>;
  isRestored: boolean;
  /** What stands in a field: typed and refused, put back from this device, or as stored. */
  valueOf: (name: string, stored: string) => string;
  isTyped: (name: string) => boolean;
  versionOf: (field: string, shown: number) => number;
  errorOf: (name: string) => string | undefined;
  conflictOf: (field: string) => ReviewConflictShown | undefined;
  statusOf: (field: string) => string;
}

const noop = (): void => undefined;

const fieldsOf = ({ values, steps, conclusion }: PartPage): string[] => [
  ...Object.keys(values),
  ...steps.flatMap(({ answers }) => answers.flatMap(({ comments }) => comments.map(({ id }) => commentMark(id)))),
  ...(conclusion?.comments.map(({ id }) => commentMark(id)) ?? []),
];

export function useReviewForm(
  page: PartPage,
  lang: Lang,
  person: string,
  refused: PartRefused | undefined,
): ReviewForm {
  const { t } = useTranslation("reviews");
  const ref = useRef<HTMLFormElement>(null);
  const { head } = page;
  const autosave = useAutosave({
    form: ref,
    address: paths.saveReview(lang, head.id),
    person,
    plan: `review-${head.id}`,
    questions: fieldsOf(page),
    canWrite: true,
    refused: refused?.conflicts,
    onStale: noop,
  });
  const typed = refused ? new Map(refused.fields) : autosave.restored;
  const conflictOf = (field: string) => autosave.conflicts.find(({ question }) => question === field);
  const say = (state: SaveState | undefined): string => {
    if (!state) return "";
    if (state.kind === "saved") return t("write.saved", { time: state.at });
    return state.kind === "refused" ? t("write.notSaved", { reason: state.text }) : t(`write.${state.kind}`);
  };
  return {
    ref,
    isRestored: autosave.restored !== undefined && !refused,
    valueOf: (name, stored) => typed?.get(name)?.[0] ?? stored,
    isTyped: (name) => (typed?.get(name)?.[0] ?? "") !== "",
    versionOf: (field, shown) => autosave.versionOf(field, "", conflictOf(field)?.theirVersion ?? shown),
    errorOf: (name) => refused?.problems.find((problem) => problem.name === name)?.text,
    conflictOf,
    statusOf: (field) => say(autosave.stateOf(field)),
  };
}
