import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { findRemovalRequest } from "db/repositories/removal-requests.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { shortened } from "~/domain/shortened.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { SelectOption } from "~/ui/select-field.tsx";
import { type Heir, type Holdings, holdingsOf } from "./holdings.server.ts";
import { findLeaver } from "./leave.server.ts";
import { fieldOf } from "./leaving-fields.ts";
import type { LeavingParts } from "./leaving-parts.ts";

interface Choice {
  field: string;
  label: string;
  options: readonly SelectOption[];
  help?: string;
}

export interface LeavingPage {
  title: string;
  name: string;
  isClosed: boolean;
  back: string;
  plans: readonly (Choice & { lines: readonly string[] })[];
  reviews: readonly Choice[];
  todos: readonly Choice[];
  questions: (Choice & { lines: readonly string[] }) | null;
  asked: readonly (Choice & { title: string; lines: readonly string[] })[];
  examples: (Choice & { lines: readonly string[] }) | null;
  lead: Choice | null;
  teams: readonly string[];
  /** Only coordinators remove personal data. */
  mayErase: boolean;
  /** The person asked for it, and nobody has answered. */
  request: { when: string; text: string } | null;
}

const options = (heirs: readonly Heir[]): SelectOption[] => heirs.map(({ id, name }) => ({ value: id, label: name }));

/** Everything the person holds, with a choice of who takes it over. */
export function openLeaving(
  db: Db,
  actor: Actor,
  personId: string,
  lang: Lang,
  { parts, now }: { parts: LeavingParts; now: Date },
): Result<LeavingPage, { kind: "not-found" } | { kind: "forbidden" }> {
  const found = findLeaver(db, actor, personId);
  if (!found.ok) return found;
  const { name, closedAt } = found.value;
  const mayErase = hasRole(actor, "coordinator");
  const request = mayErase ? findRemovalRequest(db, personId) : undefined;
  return ok({
    mayErase: mayErase && !request?.acceptedAt,
    request:
      request && !request.acceptedAt && !request.refusedAt
        ? { when: formatInstant(request.askedAt, lang), text: request.text }
        : null,
    title: translator(lang, "leaving")("title", { name }),
    name,
    isClosed: closedAt !== null,
    back: hasRole(actor, "coordinator") ? paths.people(lang) : paths.ownCity(lang),
    ...sayHoldings(db, holdingsOf(db, found.value, parts, now), name, lang),
  });
}

function sayHoldings(db: Db, holdings: Holdings, name: string, lang: Lang) {
  const t = translator(lang, "leaving");
  const cities = listCityNames(db);
  const planLine = (plan: { number: number; title: string; isBinned?: boolean }) =>
    t("planLine", { number: plan.number, title: plan.title }) + (plan.isBinned ? ` (${t("binned")})` : "");
  const { plans, reviews, todos, questions, asked, examples, teams, leadHeirs } = holdings;
  return {
    plans: plans.map(({ cityId, plans: owned, heirs }) => ({
      field: fieldOf.plans(cityId),
      label: t("plansIn", { city: cities.get(cityId)?.[lang] ?? cityId }),
      options: options(heirs),
      lines: owned.map(planLine),
    })),
    reviews: reviews.map(({ id, plan, heirs }) => ({
      field: fieldOf.review(id),
      label: t("review", { number: plan.number, title: plan.title }),
      options: options(heirs),
    })),
    todos: todos.map(({ id, plan, heirs, text }) => ({
      field: fieldOf.todo(id),
      label: t("todo", { number: plan.number }),
      options: options(heirs),
      help: t("todoHelp", { text: shortened(text, 200) }),
    })),
    questions:
      questions.held.length > 0
        ? {
            field: fieldOf.questions,
            label: t("questionsTo"),
            options: options(questions.heirs),
            lines: questions.held.map(({ subject }) => subject),
          }
        : null,
    asked: asked.map(({ cityId, held, heirs }) => ({
      field: fieldOf.asked(cityId),
      title: t("asked", { count: held.length, name }),
      label: t("askedTo", { city: cities.get(cityId)?.[lang] ?? cityId }),
      options: options(heirs),
      lines: held.map(({ subject }) => subject),
    })),
    examples:
      examples.held.length > 0
        ? {
            field: fieldOf.examples,
            label: t("examplesTo"),
            options: options(examples.heirs),
            lines: examples.held.map(({ title }) => title[lang]),
          }
        : null,
    lead:
      leadHeirs.length > 0
        ? { field: fieldOf.lead, label: t("leadTo"), options: options(leadHeirs), help: t("leadHelp", { name }) }
        : null,
    teams: teams.map(planLine),
  };
}
