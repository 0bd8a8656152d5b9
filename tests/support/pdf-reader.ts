import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

// Reads a tagged PDF as assistive technology does: by its structure tree, not by where words stand on the page.

export interface TextOnPage {
  page: number;
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The innermost tag around it, `undefined` outside all marked content. */
  tag: string | undefined;
  /** Name that the structure tree knows its marked content by; none in an artifact. */
  content: string | undefined;
}

export interface TaggedElement {
  role: string;
  lang: string | undefined;
  alt: string | undefined;
  children: TaggedElement[];
  /** Own text, without that of the elements within. */
  text: string;
}

export interface ReadPdf {
  pdf: PDFDocumentProxy;
  pages: { width: number; height: number }[];
  texts: TextOnPage[];
  /** Top elements of each page in turn. */
  elements: TaggedElement[];
}

type StructNode = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy["getPage"]>>["getStructTree"]>>;
type StructChild = StructNode["children"][number];

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const read: ReadPdf = { pdf, pages: [], texts: [], elements: [] };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    read.pages.push({ width, height });
    const texts = textsOf(await page.getTextContent({ includeMarkedContent: true }), number);
    read.texts.push(...texts);
    const tree = await page.getStructTree();
    if (tree) read.elements.push(...tree.children.flatMap((child) => elementsOf(child, texts)));
  }
  return read;
}

/** All elements with what they hold, in reading order. */
export const allElements = (elements: readonly TaggedElement[]): TaggedElement[] =>
  elements.flatMap((element) => [element, ...allElements(element.children)]);

export const textOf = (element: TaggedElement): string => element.text + element.children.map(textOf).join("");

/** Everything that is read out, in order, words whole and spaces single. */
export async function spokenText(bytes: Uint8Array): Promise<string> {
  const { texts } = await readPdf(bytes);
  const spoken = texts.filter(({ content }) => content !== undefined).map(({ text }) => text);
  return spoken.join("").replace(/\s+/g, " ");
}

type TextContent = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy["getPage"]>>["getTextContent"]>>;

function textsOf(content: TextContent, page: number): TextOnPage[] {
  const open: { tag: string; content: string | undefined }[] = [];
  const texts: TextOnPage[] = [];
  let divided = false;
  /** A line end parts words, unless a word goes on after it. */
  const endLine = () => {
    const last = texts.at(-1);
    if (last && !divided) last.text += " ";
  };
  for (const item of content.items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push({ tag: "tag" in item ? String(item.tag) : "", content: item.id ?? open.at(-1)?.content });
      continue;
    }
    const { tag, content: name } = open.at(-1) ?? {};
    if (isSoftHyphen(item.str, tag, open.length)) {
      divided = true;
      continue;
    }
    if (item.str !== "") {
      divided = false;
      const [, , , , x = 0, y = 0] = item.transform;
      texts.push({ page, text: item.str, x, y, width: item.width, height: item.height, tag, content: name });
    }
    if (item.hasEOL) endLine();
  }
  endLine();
  return texts;
}

/** The hyphen of a divided word is a span of its own: only those who see the page meet it. */
const isSoftHyphen = (text: string, tag: string | undefined, depth: number) =>
  tag === "Span" && depth > 1 && text === "-";

function elementsOf(child: StructChild, texts: readonly TextOnPage[]): TaggedElement[] {
  if (!("role" in child)) return [];
  const contents = new Set(
    child.children.flatMap((inner) => ("id" in inner && inner.type === "content" ? [inner.id] : [])),
  );
  return [
    {
      role: child.role,
      lang: "lang" in child && typeof child.lang === "string" ? child.lang : undefined,
      alt: "alt" in child && typeof child.alt === "string" ? child.alt : undefined,
      children: child.children.flatMap((inner) => elementsOf(inner, texts)),
      text: texts
        .filter(({ content }) => content !== undefined && contents.has(content))
        .map(({ text }) => text)
        .join(""),
    },
  ];
}
