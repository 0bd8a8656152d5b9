import type { Lang } from "~/domain/lang.ts";

/** What every table needs to say its figures. */
export interface Saying {
  lang: Lang;
  today: string;
  /** The months looked back on, the oldest first. */
  past: readonly string[];
  cityName: (id: string) => string;
}
