import type { PlannedNotice, Tally } from "db/repositories/network-figures.ts";
import { beforeTender, type State } from "~/domain/case/moves.ts";
import { themeLabel } from "~/domain/case/theme-labels.ts";
import { formatMonth, formatShortDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { countByPhase, groupBy, monthsFrom } from "./count-plans.ts";
import type { Saying } from "./saying.ts";
import type { Sheet } from "./sheet.ts";

const monthsAhead = 12;
const shownPhases = ["drafts", "inHand", "approved"] as const;
const tones = { drafts: "surface", inHand: "accent-soft", approved: "accent" } as const;

/** When cities plan to tender: by month, and how far each plan has come. */
export function pipelineSheet({ lang, today }: Saying, tallies: readonly Tally[]): Sheet {
  const t = translator(lang, "overview");
  const ahead: { month: string; state: State; count: number }[] = tallies.flatMap((tally) =>
    tally.kind === "notice" && beforeTender.includes(tally.key)
      ? [{ month: tally.month, state: tally.key, count: tally.count }]
      : [],
  );
  const byMonth = groupBy(ahead, ({ month }) => month);
  const months = monthsFrom(today, monthsAhead);
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const lines = [
    { name: t("pipeline.before"), counts: countByPhase(ahead.filter(({ month }) => month < first)) },
    ...months.map((month) => ({
      name: formatMonth(month, lang),
      counts: countByPhase(byMonth.get(month) ?? []),
    })),
    { name: t("pipeline.later"), counts: countByPhase(ahead.filter(({ month }) => month > last)) },
  ];
  const sumOf = ({ counts }: (typeof lines)[number]) => shownPhases.reduce((sum, phase) => sum + counts[phase], 0);
  const coming = lines.slice(1, -1).reduce((sum, line) => sum + sumOf(line), 0);
  return {
    id: "pipeline",
    title: t("pipeline.title"),
    says: t("pipeline.says", { count: coming }),
    note: t("pipeline.note"),
    columns: [
      { title: t("pipeline.month") },
      ...shownPhases.map((phase) => ({ title: t(`phase.${phase}`), numeric: true }) as const),
      { title: t("column.all"), numeric: true },
    ],
    rows: lines.map((line) => [line.name, ...shownPhases.map((phase) => line.counts[phase]), sumOf(line)]),
    bars: {
      rows: lines.map(({ name }) => name),
      series: shownPhases.map((phase) => ({
        name: t(`phase.${phase}`),
        tone: tones[phase],
        values: lines.map(({ counts }) => counts[phase]),
      })),
      look: "stacked",
    },
  };
}

/** What is planned, plan by plan. A draft says no more here than its title, city, theme, state and date. */
export function plannedSheet({ lang, cityName }: Saying, plans: readonly PlannedNotice[], most: number): Sheet {
  const t = translator(lang, "overview");
  const say = translator(lang, "plans");
  const shown = plans.slice(0, most);
  return {
    id: "planned",
    title: t("planned.title"),
    says: plans.length === 0 ? t("planned.none") : t("planned.says"),
    ...(plans.length > most ? { more: most } : {}),
    columns: [
      { title: t("column.plan") },
      { title: t("column.number"), numeric: true },
      { title: t("column.city") },
      { title: t("column.theme") },
      { title: t("column.state") },
      { title: t("planned.notice") },
    ],
    rows: shown.map(({ planId, number, title, language, cityId, themes, state, noticeOn }) => [
      { text: title, href: paths.coordinationPlan(lang, planId), lang: language },
      number,
      cityName(cityId),
      themes.map((theme) => themeLabel(theme, lang)).join(", "),
      say(`states.${state}`),
      formatShortDay(noticeOn, lang),
    ]),
  };
}
