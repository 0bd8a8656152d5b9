import type { Content } from "../../domain/document.ts";
import type { Column, Prepared, Setting } from "../prepared.ts";
import { prepareFigure } from "./figure.ts";
import { prepareNote } from "./note.ts";
import { prepareTable } from "./table.ts";
import { prepareBlank, prepareFreeText, prepareList, prepareParagraph } from "./text.ts";

export function prepareContent(setting: Setting, content: Content, column: Column): Prepared[] {
  switch (content.type) {
    case "paragraph":
      return [prepareParagraph(setting, content.text, column, { lang: content.lang })];
    case "free-text":
      return prepareFreeText(setting, content, column);
    case "list":
      return [prepareList(setting, content, column)];
    case "blank":
      return [prepareBlank(content.lines, column)];
    case "note":
      return [prepareNote(setting, content, column)];
    case "table":
      return [prepareTable(setting, content, column)];
    case "figure":
      return [prepareFigure(setting, content, column)];
  }
}
