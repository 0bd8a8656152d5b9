import type { Params } from "@remix-run/react";
import { dayInHelsinki } from "~/domain/day.ts";
import { openSheet } from "~/features/coordination/overview/open-overview.server.ts";
import { sheetCsv, sheetXlsx } from "~/features/coordination/overview/sheet-file.server.ts";
import { formatDay } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { requireActor } from "./actor.server.ts";
import { db } from "./db.server.ts";
import { fileResponse } from "./file-response.server.ts";
import { langOf } from "./lang.server.ts";
import { valueOrLeave } from "./respond.server.ts";

const types = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A table of the coordinators' overview as a file. */
export async function overviewFile(request: Request, params: Params, kind: keyof typeof types): Promise<Response> {
  const lang = langOf(params);
  const actor = await requireActor(request);
  const now = new Date();
  const sheet = valueOrLeave(openSheet(db, actor, params.sheet ?? "", lang, now));
  const today = dayInHelsinki(now);
  const name = `innohankinta-${sheet.id}-${today}.${kind}`;
  const madeOn = translator(lang, "overview")("madeOn", { date: formatDay(today, lang) });
  const content = kind === "csv" ? sheetCsv(sheet) : await sheetXlsx(sheet, madeOn);
  return fileResponse(content, types[kind], name);
}
