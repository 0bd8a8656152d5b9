import type { Db } from "db/connection.ts";
import type { Buyer } from "db/repositories/buyers.ts";
import { listGuidanceAt } from "db/repositories/guidance.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Step } from "~/domain/form/question.ts";
import { guidanceLang } from "~/domain/guidance.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatShortDay } from "~/i18n/format.ts";
import type { FieldView } from "./step-view.ts";

type Added = Pick<FieldView, "guidance">;

/** What the city of the plan says at the questions of a step, by question: one query, whoever of the team reads it. */
export function guidanceOfStep(db: Db, buyer: Buyer, step: Step, lang: Lang): ReadonlyMap<string, Added> {
  const ids = step.questions.map(({ id }) => id);
  return new Map(
    listGuidanceAt(db, buyer.cityId, ids).flatMap(({ question, text, byName, at }): [string, Added][] => {
      const textLang = guidanceLang(text, lang);
      if (!textLang) return [];
      const written = `${byName}, ${formatShortDay(dayInHelsinki(at), lang)}`;
      return [[question, { guidance: { city: buyer.name[lang], text: text[textLang], lang: textLang, written } }]];
    }),
  );
}
