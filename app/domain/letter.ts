import type { Block } from "./document.ts";
import type { Lang } from "./lang.ts";

const item = /^\s*[-•*]\s+/;
const heading = /^#+\s*/;

/** A letter as it is typed — headings after #, lists after -, empty lines between paragraphs — as parts of a document. */
export function letterBlocks(letter: string, lang: Lang): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const end = (): void => {
    if (lines.length > 0) blocks.push({ type: "paragraph", text: lines.join("\n"), lang });
    if (items.length > 0) blocks.push({ type: "list", marker: "bullet", items, lang });
    lines = [];
    items = [];
  };
  for (const line of letter.replace(/\r\n?/g, "\n").split("\n")) {
    const words = line.trim();
    const isItem = item.test(line);
    if (words === "" || isItem !== items.length > 0) end();
    if (words === "") continue;
    if (heading.test(words) && words.replace(heading, "") !== "") {
      end();
      blocks.push({ type: "heading", level: 1, text: words.replace(heading, ""), lang });
    } else if (isItem) items.push(line.replace(item, "").trim());
    else lines.push(words);
  }
  end();
  return blocks;
}
