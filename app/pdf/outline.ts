import { type PDFContext, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from "pdf-lib";
import type { HeadingPlace } from "./prepared.ts";
import type { Place } from "./sheet.ts";
import { sheet as paper } from "./theme.ts";

interface Bookmark {
  heading: HeadingPlace;
  ref: PDFRef;
  children: Bookmark[];
}

/** A place in the document as links and bookmarks name it. */
export function destination(context: PDFContext, { sheet = 0, y = 0 }: Place, pages: readonly PDFRef[]) {
  return context.obj([pages[sheet], "XYZ", null, Math.round(paper.height - y + 8), null]);
}

/** Bookmarks from the headings, in their order and under each other. */
export function writeOutline(pdf: PDFDocument, headings: readonly HeadingPlace[], pages: readonly PDFRef[]) {
  const { context } = pdf;
  const top: Bookmark[] = [];
  const above: Bookmark[] = [];
  for (const heading of headings.filter(({ text }) => text !== "")) {
    const bookmark = { heading, ref: context.nextRef(), children: [] };
    while ((above.at(-1)?.heading.level ?? 0) >= heading.level) above.pop();
    (above.at(-1)?.children ?? top).push(bookmark);
    above.push(bookmark);
  }
  if (top.length === 0) return;
  const root = context.nextRef();
  context.assign(root, context.obj({ Type: "Outlines", First: top[0]?.ref, Last: top.at(-1)?.ref, Count: top.length }));
  writeLevel(context, top, root, pages);
  pdf.catalog.set(PDFName.of("Outlines"), root);
  pdf.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

function writeLevel(context: PDFContext, bookmarks: readonly Bookmark[], parent: PDFRef, pages: readonly PDFRef[]) {
  for (const [place, { heading, ref, children }] of bookmarks.entries()) {
    const dict = context.obj({
      Title: PDFHexString.fromText(heading.text),
      Parent: parent,
      Dest: destination(context, heading, pages),
    });
    const [before, after] = [bookmarks[place - 1], bookmarks[place + 1]];
    if (before) dict.set(PDFName.of("Prev"), before.ref);
    if (after) dict.set(PDFName.of("Next"), after.ref);
    if (children.length > 0) {
      // A negative count: folded until somebody opens it.
      const [first, last] = [children[0], children.at(-1)];
      if (first) dict.set(PDFName.of("First"), first.ref);
      if (last) dict.set(PDFName.of("Last"), last.ref);
      dict.set(PDFName.of("Count"), PDFNumber.of(-children.length));
      writeLevel(context, children, ref, pages);
    }
    context.assign(ref, dict);
  }
}
