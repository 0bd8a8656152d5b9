import { type PDFContext, PDFHexString, PDFName, type PDFRef } from "pdf-lib";

export type Role =
  | "Document"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "H5"
  | "P"
  | "Span"
  | "Link"
  | "Note"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

export interface ElementFacts {
  lang?: string;
  alt?: string;
  listNumbering?: "None" | "Disc" | "Decimal" | "Square";
  scope?: "Column" | "Row";
  /** left, bottom, right, top */
  box?: readonly [number, number, number, number];
}

/** What stands on the page and belongs to an element: marked content, or an annotation. */
type Leaf = { sheet: number; mcid: number } | { sheet: number; annotation: number };

/** An element of the structure tree. It grows while the pages are laid out and is written when they are known. */
export class Element {
  readonly children: (Element | Leaf)[] = [];

  constructor(
    readonly role: Role,
    readonly facts: ElementFacts = {},
  ) {}

  add(role: Role, facts: ElementFacts = {}): Element {
    const child = new Element(role, facts);
    this.children.push(child);
    return child;
  }
}

/** The part of a laid-out sheet that the structure tree refers to. */
export interface TaggedSheet {
  page: PDFRef;
  /** By MCID. */
  owners: readonly Element[];
  annotations: readonly { ref: PDFRef; owner: Element }[];
}

export function annotationKeysOf(counts: readonly number[]): number[] {
  let next = counts.length;
  return counts.map((count) => {
    const first = next;
    next += count;
    return first;
  });
}

export function writeStructure(context: PDFContext, document: Element, sheets: readonly TaggedSheet[]): PDFRef {
  const root = context.nextRef();
  const refs = new Map<Element, PDFRef>();
  const refOf = (element: Element) => {
    const known = refs.get(element);
    if (known) return known;
    const ref = context.nextRef();
    refs.set(element, ref);
    return ref;
  };

  const write = (element: Element, parent: PDFRef) => {
    const ref = refOf(element);
    const home = element.children.find((child) => "mcid" in child);
    const page = home && "sheet" in home ? sheets[home.sheet]?.page : undefined;
    const kids = element.children.map((child) => {
      if (child instanceof Element) return refOf(child);
      const childPage = sheets[child.sheet]?.page;
      if ("annotation" in child) {
        return context.obj({
          Type: "OBJR",
          Pg: childPage,
          Obj: sheets[child.sheet]?.annotations[child.annotation]?.ref,
        });
      }
      return childPage === page ? child.mcid : context.obj({ Type: "MCR", Pg: childPage, MCID: child.mcid });
    });
    const dict = context.obj({ Type: "StructElem", S: element.role, P: parent, K: kids });
    if (page) dict.set(PDFName.of("Pg"), page);
    const { lang, alt } = element.facts;
    if (lang) dict.set(PDFName.of("Lang"), PDFHexString.fromText(lang));
    if (alt) dict.set(PDFName.of("Alt"), PDFHexString.fromText(alt));
    const attributes = attributesOf(element.facts);
    if (attributes) dict.set(PDFName.of("A"), context.obj(attributes));
    context.assign(ref, dict);
    for (const child of element.children) if (child instanceof Element) write(child, ref);
  };
  write(document, root);

  const keys = annotationKeysOf(sheets.map((sheet) => sheet.annotations.length));
  const nums = [
    ...sheets.flatMap((sheet, place) => [place, context.register(context.obj(sheet.owners.map(refOf)))]),
    ...sheets.flatMap((sheet, place) =>
      sheet.annotations.flatMap(({ owner }, index) => [(keys[place] ?? 0) + index, refOf(owner)]),
    ),
  ];
  context.assign(
    root,
    context.obj({
      Type: "StructTreeRoot",
      K: [refOf(document)],
      ParentTree: context.register(context.obj({ Nums: nums })),
      ParentTreeNextKey: sheets.length + sheets.reduce((sum, sheet) => sum + sheet.annotations.length, 0),
    }),
  );
  return root;
}

function attributesOf({ listNumbering, scope, box }: ElementFacts) {
  if (listNumbering) return { O: "List", ListNumbering: listNumbering };
  if (scope) return { O: "Table", Scope: scope };
  if (box) return { O: "Layout", BBox: box.map((corner) => Math.round(corner * 100) / 100) };
  return undefined;
}
