import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { askedInPart } from "~/domain/case/assessment.ts";
import type { Plan } from "~/domain/case/plan.ts";
import { sayValue } from "~/domain/form/kinds/kinds.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { isDraft } from "~/domain/standards/ocds/ocid.ts";
import type { AssessedPlan } from "./assess-plan.server.ts";
import type { NotFound } from "./load-plan.server.ts";
import { planForPublication } from "./plan-for-publication.server.ts";

export interface StatisticLine {
  readonly id: string;
  readonly label: string;
  /** Its name in the notice service. */
  readonly key: string;
  /** In words; `null` while nobody has answered. */
  readonly answer: string | null;
}

export interface PublishingPage {
  readonly plan: Pick<Plan, "id" | "title" | "language">;
  /** Secret as a whole: nothing is made of it. */
  readonly isSecret: boolean;
  readonly isDraft: boolean;
  readonly statistics: readonly StatisticLine[];
}

/** The national questions of the notice service with the plan's answers, those of them that are asked. */
function statisticLines({ form, answers, facts }: AssessedPlan, lang: Lang): StatisticLine[] {
  const texts = form.parts.find(({ id }) => id === "statistics")?.texts.questions ?? {};
  return askedInPart(form, "statistics", answers, facts).map(({ question: { id, kind, standard = "" } }) => {
    const value = answers.value(id);
    return {
      id,
      label: texts[id]?.label[lang] ?? id,
      key: standard.split(";")[0] ?? "",
      answer: value === undefined ? null : sayValue(kind, value, { lang, name: (_of, code) => code }),
    };
  });
}

export function openPublishing(
  db: Db,
  actor: Actor,
  planId: string,
  { lang, prefix, now }: { lang: Lang; prefix: string | undefined; now: Date },
): Result<PublishingPage, NotFound> {
  const found = planForPublication(db, actor, planId, now);
  if (!found.ok) return found;
  const { assessed, isSecret } = found.value;
  const { id, title, language } = assessed.plan;
  return ok({
    plan: { id, title, language },
    isSecret,
    isDraft: isDraft(prefix),
    statistics: statisticLines(assessed, lang),
  });
}
