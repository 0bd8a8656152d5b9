import type { RevisionRow } from "db/repositories/plan-revisions.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";

/** A sent revision in a list, its time in words. */
export interface RevisionLine {
  number: number;
  submittedAt: string;
  submittedBy: string;
}

export const revisionLine = ({ number, submittedAt, submittedBy }: RevisionRow, lang: Lang): RevisionLine => ({
  number,
  submittedAt: formatInstant(submittedAt, lang),
  submittedBy,
});
