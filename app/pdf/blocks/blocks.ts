import { type Block, headingLevels } from "../../domain/document.ts";
import type { Column, Prepared, Setting } from "../prepared.ts";
import { prepareAnswers } from "./answers.ts";
import { prepareContent } from "./content.ts";
import { prepareHeading } from "./heading.ts";

export function prepareBlocks(setting: Setting, blocks: readonly Block[], column: Column): Prepared[] {
  const levels = headingLevels(blocks);
  return blocks.flatMap((block, place) => {
    switch (block.type) {
      case "heading":
        return [prepareHeading(setting, { ...block, level: levels.get(place) ?? block.level }, column)];
      case "answers":
        return prepareAnswers(setting, block.items, column, block.stacked);
      case "page-break":
        return [pageBreak];
      default:
        return prepareContent(setting, block, column);
    }
  });
}

const pageBreak: Prepared = {
  above: 0,
  lead: 0,
  draw: (flow) => {
    if (!flow.atTop) flow.newSheet();
  },
};
