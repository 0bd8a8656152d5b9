import { z } from "zod";
import { perLang } from "../../lang.ts";
import type { KindOf } from "../question.ts";
import { first, type KindRules, type Posted } from "./kind-rules.ts";

const days = perLang(
  (locale, lang) =>
    new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: lang === "en" ? "long" : "numeric",
      year: "numeric",
      timeZone: "UTC",
    }),
);

const isRealDay = (day: string): boolean => {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
};

/** `2027-03-01` from a date field, or `1.3.2027` as Finns type it. Undefined when it is no day. */
export function readDay(text: string): string | undefined {
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = finnish ? `${finnish[3]}-${finnish[2]?.padStart(2, "0")}-${finnish[1]?.padStart(2, "0")}` : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isRealDay(day) ? day : undefined;
}

/** A calendar day in Europe/Helsinki, `YYYY-MM-DD`, with `THH:MM` where the time is asked too. */
export const date: KindRules<KindOf<"date">> = {
  schema: (kind) =>
    z.custom<Posted>().transform((posted, context) => {
      const dayText = first(posted).trim();
      const timeText = kind.time ? first(posted, "time").trim() : "";
      if (dayText === "" && timeText === "") return null;
      const day = readDay(dayText);
      if (!day) {
        context.addIssue({ code: "custom", message: "kind-format.date" });
        return z.NEVER;
      }
      if (!kind.time) return day;
      const time = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(timeText || "16:00");
      if (!time) {
        context.addIssue({ code: "custom", message: "kind-format.time" });
        return z.NEVER;
      }
      return `${day}T${time[1]?.padStart(2, "0")}:${time[2]}`;
    }),
  posted(value): Posted {
    const [day = "", time] = String(value).split("T");
    return time ? { "": [day], time: [time] } : { "": [day] };
  },
  faults: (value) =>
    String(value) < "2000-01-01" || String(value).slice(0, 10) > "2099-12-31" ? [{ rule: "number-range.date" }] : [],
  say(value, _kind, { lang }) {
    const [day = "", time] = String(value).split("T");
    const said = days[lang].format(new Date(`${day}T00:00:00Z`));
    return time ? `${said} ${lang === "en" ? time : time.replace(":", ".")}` : said;
  },
};
