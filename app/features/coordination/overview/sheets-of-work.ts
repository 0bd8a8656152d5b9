import type { CountedPlans, ExpertLoad, LateReview, Tally } from "db/repositories/network-figures.ts";
import { type Move, states } from "~/domain/case/moves.ts";
import { themeLabel, themeOptions } from "~/domain/case/theme-labels.ts";
import type { Tone } from "~/domain/document.ts";
import { quantile } from "~/domain/figures/quantile.ts";
import { workingDaysBetween } from "~/domain/law/working-days.ts";
import { formatList, formatMonth, formatShortDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { type Counts, countByPhase, countByState, decisionTimes, groupBy, type Phase, phases } from "./count-plans.ts";
import type { Saying } from "./saying.ts";
import type { Sheet } from "./sheet.ts";

const phaseTones: Readonly<Record<Phase, Tone>> = {
  drafts: "surface",
  inHand: "accent-soft",
  approved: "accent",
  contract: "quiet",
  stopped: "warning-soft",
};

export function stateSheet({ lang }: Saying, plans: readonly CountedPlans[]): Sheet {
  const t = translator(lang, "overview");
  const say = translator(lang, "plans");
  const counts = countByState(plans);
  const all = states.reduce((sum, state) => sum + counts[state], 0);
  const names = states.map((state) => say(`states.${state}`));
  return {
    id: "states",
    title: t("states.title"),
    says: t("states.says", { count: all }),
    columns: [{ title: t("column.state") }, { title: t("column.plans"), numeric: true }],
    rows: states.map((state, place) => [names[place] ?? state, counts[state]]),
    bars: {
      rows: names,
      series: [{ name: t("column.plans"), tone: "accent", values: states.map((state) => counts[state]) }],
      look: "stacked",
    },
  };
}

const flowMoves = [
  "submit",
  "ask-changes",
  "approve",
  "start-tender",
  "sign-contract",
  "complete",
  "stop",
] as const satisfies readonly Move[];
/** Moves that come to the same for who counts: the plan goes back to its authors, or goes on. */
const countedAs: Readonly<Partial<Record<Move, (typeof flowMoves)[number]>>> = {
  redirect: "ask-changes",
  "skip-review": "approve",
};

export function flowSheet({ lang, past }: Saying, tallies: readonly Tally[]): Sheet {
  const t = translator(lang, "overview");
  const counts = new Map<string, number>();
  for (const tally of tallies) {
    if (tally.kind !== "begun" && tally.kind !== "move") continue;
    const what = tally.kind === "move" ? (countedAs[tally.key] ?? tally.key) : tally.kind;
    const key = `${tally.month} ${what}`;
    counts.set(key, (counts.get(key) ?? 0) + tally.count);
  }
  const shown = ["begun", ...flowMoves] as const;
  const rows = past.map((month) => shown.map((what) => counts.get(`${month} ${what}`) ?? 0));
  const columnOf = (what: (typeof shown)[number]) => rows.map((row) => row[shown.indexOf(what)] ?? 0);
  const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
  const drawn = ["begun", "submit", "approve"] as const;
  const tones: Readonly<Record<(typeof drawn)[number], Tone>> = {
    begun: "surface",
    submit: "accent-soft",
    approve: "accent",
  };
  return {
    id: "flow",
    title: t("flow.title"),
    says: t("flow.says", {
      begun: sum(columnOf("begun")),
      sent: sum(columnOf("submit")),
      approved: sum(columnOf("approve")),
    }),
    note: t("flow.note"),
    columns: [
      { title: t("column.month") },
      ...shown.map((what) => ({ title: t(`flow.${what}`), numeric: true }) as const),
    ],
    rows: past.map((month, place) => [formatMonth(month, lang), ...(rows[place] ?? [])]),
    bars: {
      rows: past.map((month) => formatMonth(month, lang)),
      series: drawn.map((what) => ({ name: t(`flow.${what}`), tone: tones[what], values: columnOf(what) })),
      look: "side-by-side",
    },
  };
}

export function timesSheet({ lang, past }: Saying, tallies: readonly Tally[]): Sheet {
  const t = translator(lang, "overview");
  const lineOf = (histogram: ReadonlyMap<number, number>) => ({
    decisions: [...histogram.values()].reduce((sum, count) => sum + count, 0),
    median: quantile(histogram, 0.5),
    most: quantile(histogram, 0.9),
  });
  const times = tallies.filter(({ kind }) => kind === "decision");
  const byMonth = groupBy(times, ({ month }) => month);
  const months = past.map((month) => ({ month, ...lineOf(decisionTimes(byMonth.get(month) ?? [])) }));
  const all = lineOf(decisionTimes(times));
  return {
    id: "decision-times",
    title: t("times.title"),
    says:
      all.median === null
        ? t("times.none")
        : t("times.says", { count: all.decisions, median: all.median, most: all.most ?? all.median }),
    note: t("times.note"),
    columns: [
      { title: t("column.month") },
      { title: t("times.decisions"), numeric: true },
      { title: t("times.median"), numeric: true },
      { title: t("times.most"), numeric: true },
    ],
    rows: [
      ...months.map(({ month, decisions, median, most }) => [formatMonth(month, lang), decisions, median, most]),
      [t("times.all"), all.decisions, all.median, all.most],
    ],
    bars: {
      rows: past.map((month) => formatMonth(month, lang)),
      series: [
        { name: t("times.median"), tone: "accent", values: months.map(({ median }) => median) },
        { name: t("times.most"), tone: "accent-soft", values: months.map(({ most }) => most) },
      ],
      look: "side-by-side",
    },
  };
}

export function expertSheet({ lang }: Saying, loads: readonly ExpertLoad[], tallies: readonly Tally[]): Sheet {
  const t = translator(lang, "overview");
  const given = new Map(
    tallies.flatMap((tally) => (tally.kind === "given" ? [[tally.key, tally.count] as const] : [])),
  );
  const busy = loads.filter(({ waiting }) => waiting > 0);
  return {
    id: "experts",
    title: t("experts.title"),
    says: t("experts.says", {
      count: busy.length,
      waiting: busy.reduce((sum, { waiting }) => sum + waiting, 0),
      late: busy.reduce((sum, { late }) => sum + late, 0),
    }),
    columns: [
      { title: t("column.expert") },
      { title: t("experts.waiting"), numeric: true },
      { title: t("experts.late"), numeric: true },
      { title: t("experts.next") },
      { title: t("experts.given"), numeric: true },
    ],
    rows: loads.map(({ id, name, waiting, late, nextDue }) => [
      { text: name, href: paths.person(lang, id) },
      waiting,
      late,
      nextDue && formatShortDay(nextDue, lang),
      given.get(id) ?? 0,
    ]),
    ...(busy.length === 0
      ? {}
      : {
          bars: {
            rows: busy.slice(0, 20).map(({ name }) => name),
            series: [
              { name: t("experts.inTime"), tone: "accent", values: busy.map(({ waiting, late }) => waiting - late) },
              { name: t("experts.late"), tone: "warning", values: busy.map(({ late }) => late) },
            ],
            look: "stacked",
          } as const,
        }),
  };
}

export function lateSheet({ lang, today, cityName }: Saying, late: readonly LateReview[], most: number): Sheet {
  const t = translator(lang, "overview");
  const shown = late.slice(0, most);
  return {
    id: "late",
    title: t("late.title"),
    says: late.length === 0 ? t("late.none") : t("late.says", { count: shown.length }),
    ...(late.length > most ? { more: most } : {}),
    columns: [
      { title: t("column.plan") },
      { title: t("column.number"), numeric: true },
      { title: t("column.city") },
      { title: t("column.expert") },
      { title: t("late.due") },
      { title: t("late.days"), numeric: true },
    ],
    rows: shown.map(({ planId, number, title, language, cityId, expertName, dueOn }) => [
      { text: title, href: paths.coordinationPlan(lang, planId), lang: language },
      number,
      cityName(cityId),
      expertName,
      formatShortDay(dueOn, lang),
      workingDaysBetween(dueOn, today),
    ]),
  };
}

const phaseColumns = ({ lang }: Saying) => {
  const t = translator(lang, "overview");
  return [
    ...phases.map((phase) => ({ title: t(`phase.${phase}`), numeric: true }) as const),
    { title: t("column.all"), numeric: true } as const,
  ];
};

const phaseCells = (counts: Counts<Phase>): number[] => {
  const cells = phases.map((phase) => counts[phase]);
  return [...cells, cells.reduce((sum, count) => sum + count, 0)];
};

const phaseBars = ({ lang }: Saying, rows: readonly string[], counts: readonly Counts<Phase>[]) => {
  const t = translator(lang, "overview");
  const series = phases.map((phase) => ({
    name: t(`phase.${phase}`),
    tone: phaseTones[phase],
    values: counts.map((one) => one[phase]),
  }));
  return { rows, series, look: "stacked" } as const;
};

export function themeSheet(saying: Saying, plans: readonly CountedPlans[]): Sheet {
  const { lang } = saying;
  const t = translator(lang, "overview");
  const known = themeOptions(lang).map(({ value }) => value);
  const others = [...new Set(plans.flatMap(({ themes }) => themes))].filter((theme) => !known.includes(theme));
  const none = countByPhase(plans.filter(({ themes }) => themes.length === 0));
  const themes = [...known, ...others];
  const names = [...themes.map((theme) => themeLabel(theme, lang)), t("themes.unnamed")];
  const counts = [...themes.map((theme) => countByPhase(plans.filter((plan) => plan.themes.includes(theme)))), none];
  return {
    id: "themes",
    title: t("themes.title"),
    says: t("themes.says"),
    columns: [{ title: t("column.theme") }, ...phaseColumns(saying)],
    rows: names.map((name, place) => [name, ...phaseCells(counts[place] ?? none)]),
    bars: phaseBars(saying, names, counts),
  };
}

export function citySheet(saying: Saying, plans: readonly CountedPlans[], cities: readonly string[]): Sheet {
  const { lang, cityName } = saying;
  const t = translator(lang, "overview");
  const ofCities = groupBy(plans, ({ cityId }) => cityId);
  const lines = cities.map((id) => ({ id, name: cityName(id), counts: countByPhase(ofCities.get(id) ?? []) }));
  const without = lines.filter(({ counts }) => phases.every((phase) => counts[phase] === 0)).map(({ name }) => name);
  return {
    id: "cities",
    title: t("cities.title"),
    says:
      without.length === 0
        ? t("cities.allHave")
        : t("cities.without", { count: without.length, names: formatList(without, lang) }),
    columns: [{ title: t("column.city") }, ...phaseColumns(saying)],
    rows: lines.map(({ id, name, counts }) => [
      { text: name, href: `${paths.coordination(lang)}?state=all&city=${id}` },
      ...phaseCells(counts),
    ]),
    bars: phaseBars(
      saying,
      lines.map(({ name }) => name),
      lines.map(({ counts }) => counts),
    ),
  };
}
