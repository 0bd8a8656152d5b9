import type { Db } from "db/connection.ts";
import { type Buyer, listCityNames } from "db/repositories/buyers.ts";
import { listGuidance, listGuidanceAt } from "db/repositories/guidance.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { Step } from "~/domain/form/question.ts";
import { guidanceLang } from "~/domain/guidance.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatShortDay } from "~/i18n/format.ts";
import type { CityGuidance } from "./documents/empty-form.ts";
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

/** What the city of whoever asks says at the questions of the form; undefined where it says nothing, or there is no city. */
export function guidanceOfOwnCity(db: Db, actor: Actor | undefined, lang: Lang): CityGuidance | undefined {
  const city = actor?.cityId ? listCityNames(db).get(actor.cityId)?.[lang] : undefined;
  if (!actor?.cityId || !city) return undefined;
  const notes = listGuidance(db, actor.cityId).flatMap(
    (said): [string, { text: string; lang: Lang; day: string }][] => {
      const textLang = guidanceLang(said.text, lang);
      const day = formatShortDay(dayInHelsinki(said.at), lang);
      return textLang ? [[said.question, { text: said.text[textLang], lang: textLang, day }]] : [];
    },
  );
  return notes.length > 0 ? { city, notes: new Map(notes) } : undefined;
}
