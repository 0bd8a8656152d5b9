import type { Db } from "db/connection.ts";
import { findKeptExample, type KeptExample, listExamplesAt, listExampleVersions } from "db/repositories/examples.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { ExampleStage } from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import { fieldsOfContent } from "~/domain/proposal/write-fields.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { formatDay } from "~/i18n/format.ts";
import { isOld } from "./example-labels.ts";
import { editMoveOf } from "./keep-example.server.ts";
import { type ExamplePage, type ExampleRequest, previewExample } from "./show-example.server.ts";

type NotFound = { kind: "not-found" };

export interface QueueLine {
  id: string;
  title: string;
  buyer: string;
  since: string;
  fromPlan: boolean;
}

export interface ExampleQueue {
  waiting: readonly QueueLine[];
  returned: readonly QueueLine[];
  late: readonly QueueLine[];
  withdrawn: readonly QueueLine[];
  published: readonly QueueLine[];
}

const most = 1000;

/** What waits for a coordinator, and every example they keep. */
export function openQueue(db: Db, actor: Actor, lang: Lang, now: Date): Result<ExampleQueue, NotFound> {
  if (!hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const line = ({ id, content, proposedAt, updatedAt, origin }: KeptExample): QueueLine => ({
    id,
    title: content.title[lang],
    buyer: content.buyer,
    since: formatDay(dayInHelsinki(proposedAt ?? updatedAt), lang),
    fromPlan: origin.kind === "plan",
  });
  const at = (stage: ExampleStage) => listExamplesAt(db, [stage], most);
  const published = at("published");
  return ok({
    waiting: at("proposed").map(line),
    returned: at("draft").map(line),
    late: published.filter((example) => isOld(example, dayInHelsinki(now))).map(line),
    withdrawn: at("withdrawn").map(line),
    published: published.map(line),
  });
}

export interface KeptPage {
  id: string;
  title: string;
  stage: ExampleStage;
  version: number;
  planId: string | null;
  comments: string | null;
  withdrawnReason: string | null;
  canEdit: boolean;
  versions: readonly { number: number; when: string; byName: string | null; reason: string | null }[];
  preview: ExamplePage;
}

export function openKept(db: Db, actor: Actor, lang: Lang, asked: ExampleRequest): Result<KeptPage, NotFound> {
  const example = findKeptExample(db, asked.id);
  if (!example || !hasRole(actor, "coordinator")) return refuse({ kind: "not-found" });
  const { stage, origin } = example;
  return ok({
    id: example.id,
    title: example.content.title[lang],
    stage,
    version: example.version,
    planId: origin.kind === "plan" ? origin.planId : null,
    comments: example.comments,
    withdrawnReason: example.withdrawnReason,
    canEdit: stage === "proposed" || stage === "published" || (stage === "draft" && origin.kind === "source"),
    versions: listExampleVersions(db, example.id).map(({ version, byName, reason, savedAt }) => ({
      number: version,
      when: formatDay(dayInHelsinki(savedAt), lang),
      byName,
      reason,
    })),
    preview: previewExample(db, example, lang, asked),
  });
}

export interface KeptEdit {
  id: string;
  title: string;
  version: number;
  mode: "edit" | "correct" | "write";
  origin: "plan" | "source";
  fields: ExampleFields;
}

export function openKeptEdit(db: Db, actor: Actor, id: string, lang: Lang): Result<KeptEdit, NotFound> {
  const example = findKeptExample(db, id);
  if (!example || !hasRole(actor, "coordinator") || example.stage === "withdrawn") return refuse({ kind: "not-found" });
  if (example.stage === "draft" && example.origin.kind === "plan") return refuse({ kind: "not-found" });
  const move = editMoveOf(example);
  return ok({
    id,
    title: example.content.title[lang],
    version: example.version,
    mode: move === "correct" || move === "write" ? move : "edit",
    origin: example.origin.kind,
    fields: fieldsOfContent(example.content),
  });
}
