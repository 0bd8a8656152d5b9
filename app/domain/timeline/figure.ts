import type { Figure, Shape, Table } from "../document.ts";
import type { Lang } from "../lang.ts";
import { addDays, addMonths, daysBetween } from "../law/calendar-day.ts";
import type { PlanSchedule } from "../law/plan-schedule.ts";
import { fillIn, sayDay, sayNode, sayReason } from "../law/say-schedule.ts";
import type { Schedule, ScheduleNode } from "../law/schedule-node.ts";
import { sayOutcome, shownSchedule } from "../law/schedule-rows.ts";
import { scheduleWords } from "../law/texts/schedule.ts";

/** Wide: names beside the bars, for paper and screens. Narrow: names above the bars, for a telephone. */
export type TimelineLayout = "wide" | "narrow";

interface Frame {
  width: number;
  /** Where the bars begin and end. */
  left: number;
  right: number;
  rowHeight: number;
  top: number;
  size: number;
  nameBaseline: number;
  barTop: number;
}

const frames: Readonly<Record<TimelineLayout, Frame>> = {
  wide: { width: 680, left: 330, right: 668, rowHeight: 24, top: 52, size: 13, nameBaseline: 16, barTop: 6 },
  narrow: { width: 328, left: 6, right: 322, rowHeight: 42, top: 52, size: 14, nameBaseline: 15, barTop: 23 },
};
const barHeight = 12;

interface Scale {
  first: string;
  last: string;
  x: (day: string) => number;
}

function scaleOf(nodes: readonly ScheduleNode[], goal: string | null, { left, right }: Frame): Scale {
  const days = [...nodes.map(({ day }) => day), ...(goal ? [goal] : [])].toSorted();
  const first = `${(days[0] ?? "2026-01-01").slice(0, 7)}-01`;
  const last = addDays(addMonths(`${(days.at(-1) ?? first).slice(0, 7)}-01`, 1), -1);
  const width = Math.max(1, daysBetween(first, last));
  return { first, last, x: (day) => left + ((right - left) * daysBetween(first, day)) / width };
}

/** Upright lines keep clear of names that stand above the bars. */
function uprights(at: number, bottom: number, frame: Frame, rows: number): (readonly (readonly [number, number])[])[] {
  const isBeside = frame.left > 100;
  if (isBeside) return [[[at, 40] as const, [at, bottom] as const]];
  return Array.from({ length: rows }, (_, place) => {
    const top = frame.top + place * frame.rowHeight + frame.barTop;
    return [[at, top - 2] as const, [at, top + barHeight + 4] as const];
  });
}

/** Years stand at January and at the beginning; months as far apart as their figures need. */
function axis({ first, last, x }: Scale, frame: Frame, bottom: number, rows: number): Shape[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  const every = [1, 2, 3, 6, 12].find((step) => (months.length / step) * 22 <= frame.right - frame.left) ?? 12;
  const shown = months.filter((month, place) => place === 0 || (Number(month.slice(5, 7)) - 1) % every === 0);
  return shown.flatMap((month, place): Shape[] => {
    const at = x(month);
    const number = Number(month.slice(5, 7));
    const isCrowded = place > 0 && at - x(shown[place - 1] ?? month) < 16;
    const isYear = place === 0 ? number < 11 : number === 1;
    return [
      ...uprights(at, bottom, frame, rows).map(
        (points): Shape => ({ shape: "line", points, stroke: "line", strokeWidth: 0.5 }),
      ),
      ...(isYear
        ? [{ shape: "text", x: at + 2, y: 18, text: month.slice(0, 4), size: 12, bold: true, fill: "text" } as const]
        : []),
      ...(isCrowded
        ? []
        : [{ shape: "text", x: at + 2, y: 34, text: String(number), size: 12, fill: "quiet" } as const]),
    ];
  });
}

function bar(node: ScheduleNode, anchor: ScheduleNode | undefined, top: number, { x }: Scale): Shape[] {
  const shapes: Shape[] = [];
  const at = x(node.day);
  const middle = top + barHeight / 2;
  if (anchor && anchor.day < node.day && node.isOnTheWay) {
    const from = x(anchor.day);
    const box = { shape: "rect", x: from, y: top, height: barHeight } as const;
    shapes.push({ ...box, width: at - from, fill: "accent-soft", stroke: "accent" });
    if (node.lockedMin && node.minDays && node.lockedMin > anchor.day) {
      const end = Math.min(at, x(node.lockedMin));
      shapes.push({ ...box, width: end - from, fill: "accent" });
    }
  }
  if (node.isDeadline) {
    const points = [
      [at, middle - 7],
      [at + 7, middle],
      [at, middle + 7],
      [at - 7, middle],
    ] as const;
    shapes.push({ shape: "polygon", points, fill: "text", stroke: "paper" });
  } else shapes.push({ shape: "circle", x: at, y: middle, radius: 4, fill: "text", stroke: "paper" });
  return shapes;
}

function row(node: ScheduleNode, place: number, frame: Frame, lang: Lang): Shape[] {
  const y = frame.top + place * frame.rowHeight + frame.nameBaseline;
  const dayAt = frame.left > 100 ? frame.left - 12 : frame.right;
  return [
    { shape: "text", x: 6, y, text: sayNode(node, lang), size: frame.size, bold: node.isDeadline },
    { shape: "text", x: dayAt, y, text: sayNumericDay(node.day), size: frame.size, anchor: "end", fill: "quiet" },
  ];
}

const sayNumericDay = (day: string): string =>
  `${Number(day.slice(8, 10))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`;

function goalLine(lines: ReturnType<typeof uprights>, isMissed: boolean): Shape[] {
  const stroke = isMissed ? "warning" : "accent";
  return lines.map((points): Shape => ({ shape: "line", points, stroke, strokeWidth: 2, dashed: true }));
}

function legend(frame: Frame, top: number, lang: Lang, goal: string | null): Shape[] {
  const items: [Shape[], string][] = [
    [[{ shape: "rect", x: 6, y: 0, width: 18, height: barHeight, fill: "accent" }], scheduleWords.legendLaw[lang]],
    [
      [{ shape: "rect", x: 6, y: 0, width: 18, height: barHeight, fill: "accent-soft", stroke: "accent" }],
      scheduleWords.legendUsual[lang],
    ],
    [
      [
        {
          shape: "polygon",
          points: [
            [15, -1],
            [22, 6],
            [15, 13],
            [8, 6],
          ],
          fill: "text",
        },
      ],
      scheduleWords.legendDeadline[lang],
    ],
    [[{ shape: "circle", x: 15, y: 6, radius: 4, fill: "text" }], scheduleWords.legendStage[lang]],
  ];
  if (goal) {
    const line: Shape = {
      shape: "line",
      points: [
        [15, -2],
        [15, 14],
      ],
      stroke: "accent",
      strokeWidth: 2,
      dashed: true,
    };
    items.push([[line], `${scheduleWords.goalShort[lang]} ${sayNumericDay(goal)}`]);
  }
  const columns = frame.width > 500 ? 3 : 1;
  return items.flatMap(([shapes, text], place) => {
    const dx = (place % columns) * (frame.width / columns);
    const dy = top + Math.floor(place / columns) * 22;
    const label: Shape = { shape: "text", x: 30, y: 11, text, size: 12, fill: "quiet" };
    return [...shapes, label].map((shape) => moved(shape, dx, dy));
  });
}

function moved(shape: Shape, dx: number, dy: number): Shape {
  return "points" in shape
    ? { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) }
    : { ...shape, x: shape.x + dx, y: shape.y + dy };
}

/** What the drawing tells, in a sentence or two; the whole is in the table. */
function altOf(plan: PlanSchedule, { nodes }: Schedule, lang: Lang): string {
  const stages = nodes.map((node) => `${sayNode(node, lang)} ${sayDay(node.day, lang)}`).join("; ");
  return `${scheduleWords.title[lang]}. ${sayOutcome(plan, lang)} ${stages}.`;
}

/** The schedule as a drawing; undefined while there is nothing to draw. */
export function timelineFigure(
  plan: PlanSchedule,
  lang: Lang,
  layout: TimelineLayout,
  inUseBy: string | null,
): Figure | undefined {
  const shown = shownSchedule(plan);
  if (!shown) return undefined;
  const frame = frames[layout];
  // The evaluation a year later would take half the width.
  const nodes = shown.nodes.filter(({ id }) => id !== "effects");
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const scale = scaleOf(nodes, inUseBy, frame);
  const bottom = frame.top + nodes.length * frame.rowHeight + 4;
  const legendRows = frame.width > 500 ? 2 : 5;
  return {
    type: "figure",
    alt: altOf(plan, shown, lang),
    width: frame.width,
    height: bottom + 16 + legendRows * 22,
    shapes: [
      ...axis(scale, frame, bottom, nodes.length),
      ...(inUseBy ? goalLine(uprights(scale.x(inUseBy), bottom, frame, nodes.length), (plan.daysLate ?? 0) > 0) : []),
      ...nodes.flatMap((node, place) => [
        ...bar(
          node,
          node.anchor ? byId.get(node.anchor) : undefined,
          frame.top + place * frame.rowHeight + frame.barTop,
          scale,
        ),
        ...row(node, place, frame, lang),
      ]),
      ...legend(frame, bottom + 14, lang, inUseBy),
    ],
  };
}

/** The same schedule as a table, with the reason of each day. */
export function timelineTable(plan: PlanSchedule, lang: Lang): Table | undefined {
  const shown = shownSchedule(plan);
  if (!shown) return undefined;
  const latest = new Map(plan.backward?.nodes.map((node) => [node.id, node.latest]));
  const words = scheduleWords;
  return {
    type: "table",
    caption: words.title[lang],
    columns: [
      { header: words.stage[lang], share: 3 },
      { header: words.day[lang], share: 2 },
      { header: words.latest[lang], share: 2 },
      { header: words.minimum[lang], share: 2 },
      { header: words.why[lang], share: 5 },
    ],
    rowHeaders: true,
    rows: shown.nodes.map((node) => {
      const last = latest.get(node.id);
      const minimum =
        node.minDays === null ? words.noMinimum[lang] : fillIn(words.minimumDays, lang, { days: node.minDays });
      return [
        sayNode(node, lang),
        sayDay(node.day, lang),
        last ? sayDay(last, lang) : "–",
        minimum,
        sayReason(node, lang),
      ];
    }),
  };
}
