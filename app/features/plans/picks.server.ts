import type { Db } from "db/connection.ts";
import { listColleagues } from "db/repositories/buyers.ts";
import { listCpv } from "db/repositories/cpv.ts";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Actor } from "~/domain/case/actor.ts";
import type { Kind, Question } from "~/domain/form/question.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { cpvCodes, cpvLabel } from "~/domain/standards/cpv.ts";
import { findPlace, municipalities, regions } from "~/domain/standards/places.ts";
import type { LoadedPlan } from "./load-plan.server.ts";
import { listPickable } from "./pickable.server.ts";
import type { PickList, PickView } from "./step-view.ts";

/** What can be picked at the questions of one page, read once for each kind of thing. */
export interface Picks {
  /** A few things, shown as options. */
  options: (kind: Kind) => readonly PickView[];
  /** A picked thing as its field shows it: `Tampere [837]`. */
  named: (kind: Kind, id: string) => string;
  /** Many things, as names to choose from while typing. */
  lists: (questions: readonly Question[]) => PickList[];
}

/** For pages that ask nothing to be picked. */
export const noPicks: Pick<Picks, "options" | "named"> = { options: () => [], named: (_kind, id) => id };

const withId = (label: string, id: string): string => `${label} [${id}]`;

type Places = readonly { code: string; name: Readonly<Record<Lang, string>> }[];
const namesIn = (places: Places, lang: Lang): string[] => places.map(({ code, name }) => withId(name[lang], code));
const markupOf = (names: readonly string[]) => ({
  markup: renderToStaticMarkup(names.map((name) => createElement("option", { key: name, value: name }))),
});
/** The lists that are the same for everybody, made once. */
const fixed = new Map(
  languages.map((lang) => [
    lang,
    {
      place: markupOf(namesIn([...municipalities, ...regions], lang)),
      cpv: markupOf(cpvCodes.map((one) => cpvLabel(one, lang))),
    },
  ]),
);

/** Colleagues of the city, and whoever is on the team already. */
function peoplePicks(db: Db, { plan }: LoadedPlan): PickView[] {
  const colleagues = listColleagues(db, plan.cityId);
  const others = plan.team.filter(({ userId }) => !colleagues.some(({ id }) => id === userId));
  return [...colleagues, ...others.map(({ userId, name }) => ({ id: userId, name }))].map(({ id, name }) => ({
    id,
    label: name,
  }));
}

const kindsOf = ({ kind }: Question): Kind[] => (kind.kind === "rows" ? kind.columns.map((one) => one.kind) : [kind]);

export function picksFor(db: Db, actor: Actor, loaded: LoadedPlan, lang: Lang): Picks {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const library = (of: "examples" | "plans"): ReadonlyMap<string, string> => {
    const found = known.get(of);
    if (found) return found;
    const made = new Map(listPickable(db, actor, of, loaded.plan.id, lang).map(({ id, label }) => [id, label]));
    known.set(of, made);
    return made;
  };
  const labelOf = (kind: Kind, id: string): string | undefined => {
    if (kind.kind === "place") return findPlace(id)?.name[lang];
    return kind.kind === "library" ? library(kind.of).get(id) : undefined;
  };
  return {
    options(kind) {
      if (kind.kind === "people") return peoplePicks(db, loaded);
      if (kind.kind !== "unit") return [];
      return loaded.buyer.units.filter(({ closed }) => !closed).map(({ id, name }) => ({ id, label: name }));
    },
    named(kind, id) {
      if (kind.kind === "cpv") return listCpv(db, [id]).map((one) => cpvLabel(one, lang))[0] ?? id;
      const label = labelOf(kind, id);
      return label === undefined ? id : withId(label, id);
    },
    lists(questions) {
      const lists = new Map<string, PickList["options"]>();
      for (const kind of questions.flatMap(kindsOf)) {
        if (kind.kind === "place" || kind.kind === "cpv") lists.set(kind.kind, fixed.get(lang)?.[kind.kind] ?? []);
        if (kind.kind === "library")
          lists.set(
            kind.of,
            [...library(kind.of)].map(([id, label]) => withId(label, id)),
          );
      }
      return [...lists].map(([of, options]) => ({ of, options }));
    },
  };
}
