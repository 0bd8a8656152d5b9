import { createHash } from "node:crypto";
import { scheduleCalendar } from "~/calendar/schedule-ics.ts";
import { adviceView } from "~/domain/advice/advice-view.ts";
import { type AdviserQuery, readAdviserQuery, writeAdviserQuery } from "~/domain/advice/adviser-query.ts";
import { askAdviser } from "~/domain/advice/ask-adviser.ts";
import { scheduleView } from "~/domain/advice/schedule-view.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { shownSchedule } from "~/domain/law/schedule-rows.ts";
import { type SignDocument, unsigned } from "~/domain/sign-document.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { adviceDocument } from "./advice-document.ts";
import { worksheetView } from "./open-adviser.server.ts";

interface Given {
  lang: Lang;
  origin: string;
  now: Date;
  sign?: SignDocument;
}

/** The answer as a document; undefined where the address has something to correct first. */
export function printAdvice(
  params: URLSearchParams,
  { lang, origin, now, sign = unsigned }: Given,
): DocumentModel | undefined {
  const query = readAdviserQuery(params);
  const today = dayInHelsinki(now);
  const asked = askAdviser(query, today);
  if (asked.state !== "answered") return undefined;
  const document = adviceDocument(
    {
      advice: adviceView(asked.answer, lang),
      worksheet: asked.worksheet && worksheetView(asked.worksheet, lang, translator(lang, "adviser")),
      schedule: asked.schedule && scheduleView(asked.schedule, asked.inUseBy, lang),
      name: query.texts.name ?? "",
      address: `${origin}${paths.adviser(lang)}?${writeAdviserQuery(query)}`,
      today,
      createdAt: now,
    },
    lang,
  );
  return sign(document, { document: "advice", of: "", revision: 0, savedAt: now });
}

const dayNames: readonly string[] = ["date", "in-use-by", "contract-start", "decisions"];

/** The same purchase keeps its events in a calendar when its days change. */
function keyOf(query: AdviserQuery): string {
  const texts = Object.fromEntries(Object.entries(query.texts).filter(([name]) => !dayNames.includes(name)));
  return createHash("sha256")
    .update(writeAdviserQuery({ ...query, texts }))
    .digest("hex")
    .slice(0, 24);
}

/** The schedule as a calendar file; undefined where there is none. */
export function adviceCalendar(params: URLSearchParams, { lang, origin, now }: Given): string | undefined {
  const query = readAdviserQuery(params);
  const asked = askAdviser(query, dayInHelsinki(now));
  if (asked.state !== "answered" || !asked.schedule?.ok) return undefined;
  const schedule = shownSchedule(asked.schedule.value);
  if (!schedule) return undefined;
  const title = query.texts.name ?? "";
  return scheduleCalendar({
    schedule,
    lang,
    title,
    key: keyOf(query),
    host: new URL(origin).hostname,
    now,
    url: `${origin}${paths.adviser(lang)}?${writeAdviserQuery(query)}`,
  });
}
