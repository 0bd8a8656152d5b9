import { readPdf, type TaggedElement, textOf } from "./pdf-reader.ts";

/** A question as it stands in a PDF: its name, and all that is read out under it. */
export interface PrintedAnswer {
  label: string;
  text: string;
}

/** Spaces, line ends and divided words are the layout's own. */
export const letters = (text: string): string => text.normalize("NFC").replace(/[\s\u00ad\u2010\u2011-]+/g, "");

const isName = ({ role }: TaggedElement): boolean => role === "Lbl" || role === "Caption";

/** The answers of a plan's PDF in reading order, by its tags: an item of a list or a table with what stands in it. */
export async function printedAnswers(bytes: Uint8Array): Promise<PrintedAnswer[]> {
  const { elements } = await readPdf(bytes);
  const found: PrintedAnswer[] = [];
  const read = (element: TaggedElement): void => {
    if (element.role !== "LI" && element.role !== "Table") {
      for (const child of element.children) read(child);
      return;
    }
    const label = letters(element.children.filter(isName).map(textOf).join(" "));
    const text = letters(
      element.children
        .filter((child) => !isName(child))
        .map(textOf)
        .join(" "),
    );
    const last = found.at(-1);
    if (label !== "") found.push({ label, text });
    // What goes on from the page before has its name there.
    else if (last) last.text += text;
  };
  for (const element of elements) read(element);
  return found;
}
