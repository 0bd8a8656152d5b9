import { type State, states } from "~/domain/case/moves.ts";

/** Views of the queue: what the coordinators have in hand, one state, or all plans. */
export const queueViews = ["in-hand", ...states, "all"] as const;
export type QueueView = (typeof queueViews)[number];

export interface QueueWish {
  view: QueueView;
  city: string;
  theme: string;
  isLate: boolean;
  page: number;
}

export const statesOf = (view: QueueView): readonly State[] =>
  view === "in-hand" ? ["submitted", "in-review"] : view === "all" ? states : [view];

/** What an address asks for; a wish that means nothing is no wish. */
export function readQueueWish(search: URLSearchParams): QueueWish {
  const page = Number(search.get("page"));
  return {
    view: queueViews.find((view) => view === search.get("state")) ?? "in-hand",
    city: (search.get("city") ?? "").slice(0, 60),
    theme: (search.get("theme") ?? "").slice(0, 60),
    isLate: search.get("late") === "yes",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The wish as an address carries it, the usual left out: `?state=approved&city=tampere`, or "". */
export function queueSearch({ view, city, theme, isLate, page }: QueueWish): string {
  const search = new URLSearchParams();
  if (view !== "in-hand") search.set("state", view);
  if (city) search.set("city", city);
  if (theme) search.set("theme", theme);
  if (isLate) search.set("late", "yes");
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return text ? `?${text}` : "";
}

/** The queue's own address as it was left, kept while a plan is being looked after. */
export const keptSearch = (search: URLSearchParams): string => queueSearch(readQueueWish(search));

/** An address with the queue's filters and something more. */
export function withQuery(path: string, kept: string, more: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(kept);
  for (const [name, value] of Object.entries(more)) search.set(name, value);
  return `${path}?${search}`;
}
