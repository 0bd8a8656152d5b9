import { createHash } from "node:crypto";
import {
  PDFArray,
  type PDFContext,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from "pdf-lib";
import type { DocumentModel } from "../domain/document.ts";
import type { Faces } from "./fonts.server.ts";
import { srgbProfile } from "./icc.ts";
import { destination, writeOutline } from "./outline.ts";
import type { HeadingPlace } from "./prepared.ts";
import type { LinkArea, Sheet } from "./sheet.ts";
import { annotationKeysOf, type Element, type TaggedSheet, writeStructure } from "./structure.ts";
import { sheet as paper } from "./theme.ts";
import { metadataText, producer, xmpPacket } from "./xmp.ts";

const regions = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;

interface Parts {
  model: DocumentModel;
  faces: Faces;
  sheets: readonly Sheet[];
  structure: Element;
  headings: readonly HeadingPlace[];
}

/** Puts the laid-out sheets, the structure tree and what the standards ask for into the file. */
export function assemble(pdf: PDFDocument, { model, faces, sheets, structure, headings }: Parts) {
  const { context } = pdf;
  const fonts = context.obj({
    Font: { [faces.regular.resource]: faces.regular.font.ref, [faces.bold.resource]: faces.bold.font.ref },
  });
  const pages = sheets.map(() => pdf.addPage([paper.width, paper.height]));
  const refs = pages.map((page) => page.ref);
  const keys = annotationKeysOf(sheets.map((sheet) => sheet.links.length));
  const hash = createHash("sha256");

  const tagged: TaggedSheet[] = sheets.map((sheet, place) => {
    const content = sheet.content();
    hash.update(content);
    const annotations = sheet.links.map((link, index) => ({
      ref: context.register(annotation(context, link, (keys[place] ?? 0) + index, refs)),
      owner: link.owner,
    }));
    const node = pages[place]?.node;
    node?.set(PDFName.of("Contents"), context.register(context.flateStream(content)));
    node?.set(PDFName.of("Resources"), fonts);
    node?.set(PDFName.of("StructParents"), PDFNumber.of(place));
    node?.set(PDFName.of("Tabs"), PDFName.of("S"));
    if (annotations.length > 0) node?.set(PDFName.of("Annots"), context.obj(annotations.map(({ ref }) => ref)));
    return { page: refs[place] ?? context.nextRef(), owners: sheet.owners, annotations };
  });

  writeCatalog(pdf, model, writeStructure(context, structure, tagged));
  writeOutline(pdf, headings, refs);
  const id = PDFHexString.of(hash.update(`${model.title}${model.createdAt.toISOString()}`).digest("hex").slice(0, 32));
  const ids = PDFArray.withContext(context);
  ids.push(id);
  ids.push(id);
  context.trailerInfo.ID = ids;
}

function writeCatalog(pdf: PDFDocument, model: DocumentModel, structureRoot: PDFRef) {
  const { context, catalog } = pdf;
  const facts = {
    title: metadataText(model.title) || producer,
    subject: metadataText(model.subject),
    author: metadataText(model.author),
    lang: regions[model.lang],
    createdAt: model.createdAt,
  };
  pdf.setTitle(facts.title);
  pdf.setSubject(facts.subject);
  pdf.setAuthor(facts.author);
  pdf.setCreator(producer);
  pdf.setProducer(producer);
  pdf.setCreationDate(facts.createdAt);
  pdf.setModificationDate(facts.createdAt);

  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB"),
    Info: PDFString.of("sRGB IEC61966-2.1"),
    DestOutputProfile: profile,
  });
  const xmp = context.stream(new TextEncoder().encode(xmpPacket(facts)), { Type: "Metadata", Subtype: "XML" });
  const set = (name: string, value: Parameters<typeof catalog.set>[1]) => catalog.set(PDFName.of(name), value);
  set("MarkInfo", context.obj({ Marked: true }));
  set("Lang", PDFString.of(facts.lang));
  set("ViewerPreferences", context.obj({ DisplayDocTitle: true }));
  set("Metadata", context.register(xmp));
  set("OutputIntents", context.obj([intent]));
  set("StructTreeRoot", structureRoot);
}

function annotation(context: PDFContext, link: LinkArea, key: number, pages: readonly PDFRef[]) {
  const { target, x, y, width, height } = link;
  const corners = [x, paper.height - y - height, x + width, paper.height - y].map(
    (value) => Math.round(value * 100) / 100,
  );
  const dict = context.obj({
    Type: "Annot",
    Subtype: "Link",
    Rect: corners,
    Border: [0, 0, 0],
    F: 4,
    StructParent: key,
    Contents: PDFHexString.fromText(metadataText(link.description)),
  });
  if ("address" in target) {
    dict.set(PDFName.of("A"), context.obj({ Type: "Action", S: "URI", URI: PDFString.of(escaped(target.address)) }));
  } else {
    dict.set(PDFName.of("Dest"), destination(context, target, pages));
  }
  return dict;
}

const escaped = (address: string) => address.replace(/[\\()]/g, (letter) => `\\${letter}`);
