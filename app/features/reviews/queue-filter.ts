export const shows = ["all", "waiting", "sent"] as const;
export const rounds = ["all", "first", "later"] as const;

export interface QueueFilter {
  show: (typeof shows)[number];
  round: (typeof rounds)[number];
  page: number;
}

/** Reads what the address says; whatever it does not know is "all". */
export function readQueueFilter(search: URLSearchParams): QueueFilter {
  const page = Number(search.get("page"));
  return {
    show: shows.find((one) => one === search.get("show")) ?? "all",
    round: rounds.find((one) => one === search.get("round")) ?? "all",
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** `?show=waiting&round=later`, or "" for everything. Links and forms carry it, so that the list stays as it was. */
export function queueSearch({ show, round, page }: QueueFilter): string {
  const search = new URLSearchParams();
  if (show !== "all") search.set("show", show);
  if (round !== "all") search.set("round", round);
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}
