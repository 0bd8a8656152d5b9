import type { Answer, Content } from "../../domain/document.ts";
import { type Column, drawLines, drawPrepared, leadFrom, type Prepared, type Setting } from "../prepared.ts";
import type { Element } from "../structure.ts";
import { columnHeight, styles } from "../theme.ts";
import { prepareContent } from "./content.ts";

const labelShares = { loose: 0.31, dense: 0.25 } as const;
const space = 16;
const paddings = { loose: 7, dense: 2.5 } as const;

/** Names in a narrow column, what was answered beside them; tables and drawings take the whole width under theirs. */
export function prepareAnswers(
  setting: Setting,
  answers: readonly Answer[],
  column: Column,
  stacked = false,
): Prepared[] {
  const list: { element?: Element } = {};
  return answers.map((answer, place) => prepareAnswer(setting, answer, column, { list, first: place === 0, stacked }));
}

interface AnswerPlace {
  /** The list that the answers share, made when the first of them is drawn. */
  list: { element?: Element };
  first: boolean;
  stacked: boolean;
}

/** What introduces a list or a table is not left behind by it. */
const leadsTo = (content: Content, next: Content | undefined) =>
  content.type === "paragraph"
    ? next !== undefined && next.type !== "paragraph"
    : content.type === "list" && next?.type === "table";
const needsWidth = (content: Content) => content.type === "table" || content.type === "figure";

function prepareAnswer(
  setting: Setting,
  answer: Answer,
  column: Column,
  { list, first, stacked: asked }: AnswerPlace,
): Prepared {
  const padding = setting.dense ? paddings.dense : paddings.loose;
  const stacked = asked || answer.content.some(needsWidth);
  const narrow = column.width * (setting.dense ? labelShares.dense : labelShares.loose);
  const labelColumn = stacked ? column : { x: column.x, width: narrow };
  const body = stacked ? column : { x: column.x + narrow + space, width: column.width - narrow - space };
  const label = setting.type.set(answer.label, styles.label, labelColumn.width);
  const remark = answer.remark ? setting.type.set(answer.remark, styles.remark, labelColumn.width) : undefined;
  const labelHeight = label.height + (remark?.height ?? 0);
  const content = answer.content.flatMap((part, place) => {
    const prepared = prepareContent(setting, part, body);
    const staysWithNext = leadsTo(part, answer.content[place + 1]);
    return staysWithNext ? prepared.map((one) => ({ ...one, staysWithNext })) : prepared;
  });
  const opening = content[0];
  if (opening && !stacked) content[0] = { ...opening, above: 0 };

  const beside = !stacked && labelHeight < columnHeight / 3;
  const contentLead = leadFrom(content, 0);
  const under = opening?.above ?? 0;
  const lead = (beside ? Math.max(labelHeight, contentLead) : labelHeight + under + contentLead) + 2 * padding;

  return {
    above: first ? 9 : 0,
    lead: Math.min(lead, columnHeight),
    draw: (flow, parent) => {
      list.element ??= parent.add("L", { listNumbering: "None" });
      const item = list.element.add("LI");
      flow.sheet.rule("layout", column.x, flow.y, column.width, "line", 0.6);
      flow.y += padding;
      const [start, sheet] = [flow.y, flow.sheet];
      const name = item.add("Lbl");
      drawLines(flow, label, { ...labelColumn, owner: name });
      if (remark) drawLines(flow, remark, { ...labelColumn, owner: name });
      const labelEnd = flow.y;
      if (beside) flow.y = start;
      if (content.length > 0) drawPrepared(flow, content, item.add("LBody"));
      if (beside && flow.sheet === sheet) flow.y = Math.max(flow.y, labelEnd);
      flow.y += Math.min(padding, Math.max(flow.room, 0));
    },
  };
}
