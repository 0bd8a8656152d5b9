import type { Db } from "db/connection.ts";
import { textsOf } from "~/domain/form/say-problem.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import type { DialogueDay, Invitations } from "~/domain/market.ts";
import { type AssessedPlan, assessPlan } from "../assess-plan.server.ts";
import { documentBase } from "../documents/document-base.server.ts";
import { marketDocument, marketQuestions } from "../documents/market-document.ts";
import { type SaidAnswers, saidAnswers } from "../documents/said-answers.server.ts";
import type { LoadedPlan } from "../load-plan.server.ts";

/** What of a plan can be made public as an invitation, or why it cannot be yet. */
export interface Prepared {
  invitations: Invitations;
  days: readonly DialogueDay[];
  title: string;
  /** Last day to answer, where the plan says one. */
  closesOn: string;
  barrier: "secret" | "unfinished" | null;
}

/** Every name that a code of the form has for a way of talking with the market. */
function daysOf({ form }: AssessedPlan, { answers }: SaidAnswers): DialogueDay[] {
  const options = textsOf(form, "dialogue-plan")?.columns?.way?.options ?? {};
  return answers.rows("dialogue-plan").flatMap(({ cells: { way, date } }) => {
    const name = typeof way === "object" && "code" in way ? options[way.code] : undefined;
    return name && typeof date === "string" ? [{ day: date.slice(0, 10), name }] : [];
  });
}

/** The market document as the public would read it now, in every language: only answers that are public. */
export function prepareInvitation(db: Db, loaded: LoadedPlan, now: Date): Prepared {
  const assessed = assessPlan(db, loaded, now);
  const drawn = (lang: Lang) => {
    const given = saidAnswers(db, assessed, { questions: marketQuestions, level: "public", lang });
    const base = documentBase(db, assessed, lang);
    return { given, isSecret: base.isSecret, model: marketDocument(base, given, lang) };
  };
  const inAll = Object.fromEntries(languages.map((lang) => [lang, drawn(lang)])) as Record<
    Lang,
    ReturnType<typeof drawn>
  >;
  const { given, isSecret, model } = inAll[loaded.plan.language];
  const invitationIn = (lang: Lang) => ({
    title: inAll[lang].model.title,
    buyer: inAll[lang].model.author,
    blocks: inAll[lang].model.blocks,
  });
  return {
    invitations: { fi: invitationIn("fi"), sv: invitationIn("sv"), en: invitationIn("en") },
    days: daysOf(assessed, given),
    title: model.title,
    closesOn: given.answers.text("dialogue-deadline")?.slice(0, 10) ?? "",
    barrier: isSecret ? "secret" : model.mark ? "unfinished" : null,
  };
}
