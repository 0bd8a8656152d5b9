import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isText } from "~/domain/case/merge-answers.ts";
import { isTeam } from "~/domain/case/rights.ts";
import { type Answer, findQuestion } from "~/domain/form/answers.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { currentForm, formAsking } from "~/domain/form/versions.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Fields } from "~/ui/saving/posted-answers.ts";
import { repliedTo } from "./comment-view.ts";
import { loadPlan } from "./load-plan.server.ts";

interface UnsavedText {
  label?: string;
  text: string;
}

/**
 * The texts that were posted of a step and do not stand in the plan, each with its question: for the page that says that the
 * plan takes them no more. Those that stand in it are left out for the team alone; nobody else can try what it says.
 */
export function unsavedTexts(db: Db, actor: Actor, planId: string, fields: Fields, lang: Lang): UnsavedText[] {
  const found = loadPlan(db, actor, planId);
  const form = found.ok ? found.value.form : currentForm;
  const stored = new Set(found.ok && isTeam(found.value.relation) ? found.value.stored.flatMap(textsIn) : []);
  return [...fields].flatMap(([name, values]) => {
    const place = placeOf(form, name, lang);
    const written = values.map((value) => value.replace(/\r\n?/g, "\n").normalize("NFC").trim());
    return place ? written.filter((text) => text && !stored.has(text)).map((text) => ({ ...place, text })) : [];
  });
}

/** The label of the question in whose field a text was typed; undefined for a field that holds no text. */
function placeOf(asked: FormVersion, name: string, lang: Lang): { label?: string } | undefined {
  if (repliedTo(name)?.endsWith(":because")) return {};
  const [id = "", ...parts] = name.split(":");
  const form = formAsking(asked, id) ?? asked;
  const [question, texts] = [findQuestion(form, id)?.question, textsOf(form, id)];
  if (!question || !texts) return undefined;
  const label = texts.label[lang];
  const last = parts.at(-1);
  if (last === "other" || last === "typed") return { label };
  if (question.kind.kind !== "rows") return isText(question.kind) && parts.length === 0 ? { label } : undefined;
  const column = question.kind.columns.find((one) => one.id === last);
  return column && isText(column.kind) ? { label: `${label}: ${texts.columns?.[column.id]?.label[lang]}` } : undefined;
}

/** Every text in a stored answer, wherever it is in it. */
const textsIn = ({ value }: Pick<Answer, "value">): string[] => {
  if (typeof value === "string") return [value.trim()];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((inner) => textsIn({ value: inner }))
    : [];
};
