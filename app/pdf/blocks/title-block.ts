import type { DocumentLabels, DocumentModel, Fact } from "../../domain/document.ts";
import { type Column, drawLines, type Prepared, type Setting } from "../prepared.ts";
import { styles } from "../theme.ts";
import { prepareAnswers } from "./answers.ts";
import { prepareNote } from "./note.ts";
import { prepareParagraph } from "./text.ts";

/** What the document is, of what, in which state, and who may read it. */
export function prepareTitleBlock(
  setting: Setting,
  model: DocumentModel,
  labels: DocumentLabels,
  column: Column,
): Prepared[] {
  const title = setting.type.set(model.title, setting.dense ? styles.denseTitle : styles.title, column.width);
  const recordsNumber: Fact[] = model.recordsNumber ? [[labels.recordsNumber, model.recordsNumber]] : [];
  const facts = [...recordsNumber, ...model.coverFacts].map(([label, value]) => ({
    label,
    content: [{ type: "paragraph" as const, text: value }],
  }));
  return [
    prepareParagraph(setting, model.subject, column, { style: styles.subject, above: 0 }),
    {
      above: 4,
      lead: title.height,
      draw: (flow, parent) => drawLines(flow, title, { ...column, owner: parent.add("H1") }),
    },
    {
      above: 12,
      lead: 10,
      draw: (flow) => flow.sheet.rule("layout", column.x, flow.y, 56, "accent", 3),
    },
    prepareParagraph(setting, [{ text: model.statusLine, bold: true }], column, { above: 12 }),
    prepareParagraph(setting, model.revisionLine, column, { above: 0 }),
    ...prepareAnswers(setting, facts, column),
    ...(model.secrecy && model.secrecy.length > 0
      ? [
          prepareNote(
            setting,
            { type: "note", tone: "warning", title: labels.secrecy, text: model.secrecy.join("\n") },
            column,
          ),
        ]
      : []),
  ];
}
