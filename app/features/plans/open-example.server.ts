import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { type ExampleStanding, exampleStateAfter, mayPropose } from "~/domain/case/example-moves.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Example } from "~/domain/example.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import type { Lang } from "~/domain/lang.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import { consentsBeforehand, travellingAnswers } from "~/domain/proposal/travelling.ts";
import { fieldsOfContent } from "~/domain/proposal/write-fields.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import { sayExampleProblem } from "~/i18n/say-example-problem.ts";
import { ownExample } from "./example-source.server.ts";
import type { NotFound } from "./load-plan.server.ts";
import { draftNow, readDraft } from "./write-example.server.ts";

interface Of {
  id: string;
  number: number;
  title: string;
  language: Lang;
}

export interface OwnExamplePage {
  plan: Of;
  standing: ExampleStanding;
  canWrite: boolean;
  draftVersion: number;
  items: readonly { id: string; label: string; words: string; ticked: boolean }[];
  /** Answers that left the draft since it was saved. */
  withdrawn: readonly string[];
  comments: string | null;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  example: { id: string; version: number; checkedOn: string } | null;
  /** What was answered after the award, in words, to be copied into a published example. */
  later: readonly { label: string; words: string }[];
}

export function openOwnExample(
  db: Db,
  actor: Actor,
  planId: string,
  lang: Lang,
  now: Date,
): Result<OwnExamplePage, NotFound> {
  const found = ownExample(db, actor, planId, now);
  if (!found.ok) return found;
  const { loaded, source, draft, example, standing } = found.value;
  const { id, number, title, language, state } = loaded.plan;
  const travelling = travellingAnswers(source);
  const ticked = draft ? draftNow(found.value).consents : consentsBeforehand(source);
  const withdrawn = draft ? draftNow(found.value).withdrawn : [];
  return ok({
    plan: { id, number, title, language },
    standing,
    canWrite: exampleStateAfter(standing, "write").ok && mayPropose(state),
    draftVersion: draft?.version ?? 0,
    items: travelling.map((one) => ({
      id: one.id,
      label: textsOf(source.form, one.id)?.label[lang] ?? one.label,
      words: one.words,
      ticked: ticked.includes(one.id),
    })),
    withdrawn: withdrawn.map((one) => textsOf(source.form, one)?.label[lang] ?? one),
    comments: example?.comments ?? null,
    withdrawnOn: example?.withdrawnAt ? formatDay(dayInHelsinki(example.withdrawnAt), lang) : null,
    withdrawnReason: example?.withdrawnReason ?? null,
    example: example
      ? { id: example.id, version: example.version, checkedOn: formatDay(example.content.checkedOn, lang) }
      : null,
    later:
      standing === "published"
        ? travelling.filter((one) => one.id.startsWith("follow-up:")).map(({ label, words }) => ({ label, words }))
        : [],
  });
}

export interface OwnExampleEdit {
  plan: Of;
  mode: "write" | "correct";
  version: number;
  fields: ExampleFields;
}

export function openOwnEdit(db: Db, actor: Actor, planId: string, now: Date): Result<OwnExampleEdit, NotFound> {
  const found = ownExample(db, actor, planId, now);
  if (!found.ok) return found;
  const { loaded, draft, example, standing } = found.value;
  const { id, number, title, language } = loaded.plan;
  const plan = { id, number, title, language };
  if (example && exampleStateAfter(standing, "correct").ok) {
    return ok({ plan, mode: "correct", version: example.version, fields: fieldsOfContent(example.content) });
  }
  if (!draft || !exampleStateAfter(standing, "write").ok) return refuse({ kind: "not-found" });
  return ok({ plan, mode: "write", version: draft.version, fields: draftNow(found.value).fields });
}

export interface OwnPreview {
  plan: Of;
  version: number;
  /** Proposed: until a coordinator decides, it is there to be read. */
  isWaiting: boolean;
  /** As it would be published; absent while something is missing. */
  example: Example | null;
  problems: readonly { field: string; text: string }[];
}

export function openOwnPreview(
  db: Db,
  actor: Actor,
  planId: string,
  lang: Lang,
  now: Date,
): Result<OwnPreview, NotFound> {
  const found = ownExample(db, actor, planId, now);
  if (!found.ok) return found;
  const { loaded, draft, example: kept, standing } = found.value;
  const { id, number, title, language } = loaded.plan;
  const plan = { id, number, title, language };
  if (kept && standing === "proposed") {
    return ok({ plan, version: kept.version, isWaiting: true, example: kept, problems: [] });
  }
  if (!draft || !exampleStateAfter(standing, "propose").ok) return refuse({ kind: "not-found" });
  const read = readDraft(found.value, now);
  const problems = read.ok ? [] : read.refusal;
  return ok({
    plan,
    version: draft.version,
    isWaiting: false,
    example: read.ok ? unpublished(kept?.id ?? "preview", planId, read.value, now) : null,
    problems: problems.map((problem) => ({ field: problem.field, text: sayExampleProblem(problem, lang) })),
  });
}

const unpublished = (id: string, planId: string, content: Example["content"], at: Date): Example => ({
  id,
  stage: "proposed",
  version: 1,
  origin: { kind: "plan", planId },
  content,
  publishedAt: null,
  updatedAt: at,
  withdrawnAt: null,
});
