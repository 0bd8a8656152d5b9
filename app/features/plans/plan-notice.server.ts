import { createHash } from "node:crypto";
import type { Db } from "db/connection.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import { formWords } from "~/domain/form/form-words.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { isOpen, type NoticeLine, type NoticeMade, noticeLines } from "~/domain/standards/eforms/notice.ts";
import { noticeXml } from "~/domain/standards/eforms/notice-xml.ts";
import { type NoticeSubtype, noticeSubtypes } from "~/domain/standards/eforms/subtypes.ts";
import { isKeptBack } from "~/domain/standards/for-publication.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { NotFound } from "./load-plan.server.ts";
import { type PlanForPublication, planForPublication } from "./plan-for-publication.server.ts";

/** All of the plan is secret by law. */
interface Secret {
  kind: "forbidden";
}

export interface NoticeLineView {
  readonly bt: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly state: "given" | "clashes" | "missing" | "empty" | "kept-back";
  /** Where each part of it is written; empty for what the service fills in. */
  readonly from: readonly { readonly label: string; readonly href: string | null }[];
}

export interface NoticePage {
  readonly plan: Pick<Plan, "id" | "title" | "language">;
  readonly subtype: NoticeSubtype;
  readonly lines: readonly NoticeLineView[];
  readonly missing: number;
  /** Other buyers of the plan: their official facts are not in it. */
  readonly otherBuyers: readonly string[];
}

/** A notice keeps its identifier for as long as the plan lives: a version-4 UUID made from both. */
function noticeId(planId: string, subtype: NoticeSubtype): string {
  const hex = createHash("sha256").update(`${planId} ${subtype}`).digest("hex");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4] ?? "8";
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

interface Found extends PlanForPublication {
  readonly made: NoticeMade;
}

function findNotice(
  db: Db,
  actor: Actor,
  planId: string,
  { subtype, now }: { subtype: string; now: Date },
): Result<Found, NotFound | Secret> {
  const known = noticeSubtypes.find((one) => one === subtype);
  if (!known) return refuse({ kind: "not-found" });
  const found = planForPublication(db, actor, planId, now);
  if (!found.ok) return found;
  if (found.value.isSecret) return refuse({ kind: "forbidden" });
  return ok({ ...found.value, made: { subtype: known, noticeId: noticeId(planId, known), at: now } });
}

/** The draft of a notice, for the notice service to take in. */
export function planNoticeXml(
  db: Db,
  actor: Actor,
  planId: string,
  asked: { subtype: string; now: Date },
): Result<{ name: string; content: string }, NotFound | Secret> {
  const found = findNotice(db, actor, planId, asked);
  if (!found.ok) return found;
  const { published, made } = found.value;
  return ok({
    name: `plan-${published.plan.number}-eforms-${made.subtype}-draft.xml`,
    content: noticeXml(published, made),
  });
}

/** What goes where, what is missing and where to write it. */
export function openNotice(
  db: Db,
  actor: Actor,
  planId: string,
  { lang, ...asked }: { subtype: string; lang: Lang; now: Date },
): Result<NoticePage, NotFound | Secret> {
  const found = findNotice(db, actor, planId, asked);
  if (!found.ok) return found;
  const { published, made, assessed } = found.value;
  const lines = noticeLines(published, made);
  const { id, title, language } = assessed.plan;
  return ok({
    plan: { id, title, language },
    subtype: made.subtype,
    lines: lines.map((line) => lineView(line, found.value, actor, lang)),
    missing: lines.filter(isOpen).length,
    otherBuyers: published.answers
      .rows("joint-buyers")
      .flatMap(({ cells }) => (typeof cells.organisation === "string" ? [cells.organisation] : [])),
  });
}

function lineView(line: NoticeLine, found: Found, actor: Actor, lang: Lang): NoticeLineView {
  const { bt, from, values } = line;
  return {
    bt,
    label: translator(lang, "publishing")(`fields.${bt}` as "fields.BT-21"),
    values,
    state: stateOf(line, found),
    from: typeof from === "string" ? fromCity(from, found, actor, lang) : fromSteps(from, found, lang),
  };
}

function stateOf(line: NoticeLine, { asked, assessed }: Found): NoticeLineView["state"] {
  if (line.values.length > 0) return line.clashes ? "clashes" : "given";
  const questions = typeof line.from === "string" ? [] : line.from;
  const isBack = questions.some((id) =>
    isKeptBack(
      asked.find(({ question }) => question.id === id),
      assessed.answers,
    ),
  );
  if (isBack) return "kept-back";
  return line.needed ? "missing" : "empty";
}

function fromSteps(questions: readonly string[], { assessed }: Found, lang: Lang): NoticeLineView["from"] {
  const { form, plan } = assessed;
  const words = formWords(form, lang);
  return questions.flatMap((id) => {
    const place = findQuestion(form, id);
    return place ? [{ label: words.label(id), href: `${paths.step(lang, plan.id, place.step)}#${id}` }] : [];
  });
}

/** The settings of the city open to its lead; others are told who keeps them. */
function fromCity(from: "city" | "service", { assessed }: Found, actor: Actor, lang: Lang): NoticeLineView["from"] {
  if (from === "service") return [];
  const isLead = hasRole(actor, "city-lead") && actor.cityId === assessed.plan.cityId;
  return [
    { label: translator(lang, "publishing")("notice.fromCity"), href: isLead ? paths.ownCitySettings(lang) : null },
  ];
}
