import { type ActKind, actKinds } from "~/domain/case/acts.ts";
import { isDay } from "~/domain/law/calendar-day.ts";

/** So many lines at the most go into a file. */
export const mostRows = 50_000;

/** What an address asks of the log. */
export interface LogWish {
  kind?: ActKind | undefined;
  by?: string | undefined;
  object?: string | undefined;
  /** Days, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** The page goes on before this number. */
  before?: number | undefined;
}

/** A wish that means nothing is no wish. */
export function readLogWish(search: URLSearchParams): LogWish {
  const id = (name: string) => search.get(name)?.slice(0, 80) || undefined;
  const day = (name: string) => [search.get(name) ?? ""].find(isDay);
  const before = Number(search.get("before"));
  return {
    kind: actKinds.find((kind) => kind === search.get("kind")),
    by: id("by"),
    object: id("object"),
    from: day("from"),
    to: day("to"),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  };
}

/** The wish as an address carries it, or "". */
export function logSearch(wish: LogWish): string {
  const given = Object.entries(wish).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : "";
}
