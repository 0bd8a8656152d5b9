import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as fontkit from "@cantoo/fontkit";
import type { PDFDocument } from "pdf-lib";
import { readable } from "./letters.ts";

type FontProgram = Extract<ReturnType<typeof fontkit.create>, { glyphForCodePoint: unknown }>;

/** A typeface as the layout sees it: which letters it has and how wide they are. */
export interface Typeface {
  has: (codePoint: number) => boolean;
  width: (text: string, size: number) => number;
}

interface LoadedTypeface extends Typeface {
  program: FontProgram;
  bytes: Uint8Array;
  name: string;
}

/** A typeface embedded in one document. `encode` gives the hexadecimal string of a show operator. */
export interface Face extends Typeface {
  resource: string;
  encode: (text: string) => string;
  font: Awaited<ReturnType<PDFDocument["embedFont"]>>;
}

export interface Faces {
  regular: Face;
  bold: Face;
}

// Shaping is most of the time that a document takes, and Finnish, Swedish and English need none of it.
const features = Object.fromEntries(
  ["liga", "kern", "calt", "clig", "ccmp", "locl", "mark", "mkmk", "rlig", "curs", "rclt"].map((name) => [name, false]),
);

const resolve = createRequire(import.meta.url).resolve;

/**
 * Every glyph learns its letter, since it keeps what it was first met as. One first met as a part of another, as the z of
 * ž, would have none, and later documents could not say how to read it.
 */
function nameGlyphs(program: FontProgram): void {
  const has = (codePoint: number) => program.hasGlyphForCodePoint(codePoint);
  for (const codePoint of program.characterSet) {
    const letter = String.fromCodePoint(codePoint);
    if (readable(letter, has).text === letter) program.glyphForCodePoint(codePoint);
  }
}

async function loadTypeface(file: string, name: string): Promise<LoadedTypeface> {
  const bytes = new Uint8Array(await readFile(resolve(`@expo-google-fonts/source-sans-3/${file}`)));
  const program = fontkit.create(bytes);
  if (!("glyphForCodePoint" in program)) throw new Error(`${file} holds several fonts`);
  nameGlyphs(program);
  const advances = new Map<number, number>();
  const advance = (codePoint: number) => {
    const known = advances.get(codePoint);
    if (known !== undefined) return known;
    const measured = (program.glyphForCodePoint(codePoint)?.advanceWidth ?? 0) / program.unitsPerEm;
    advances.set(codePoint, measured);
    return measured;
  };
  return {
    program,
    bytes,
    name,
    has: (codePoint) => program.hasGlyphForCodePoint(codePoint),
    width: (text, size) => {
      let width = 0;
      for (const letter of text) width += advance(letter.codePointAt(0) ?? 0);
      return width * size;
    },
  };
}

let typefaces: Promise<[LoadedTypeface, LoadedTypeface]> | undefined;

/** Read and parsed once in the life of the process: that is most of what a first document costs. */
const loadTypefaces = () => {
  typefaces ??= Promise.all([
    loadTypeface("400Regular/SourceSans3_400Regular.ttf", "SourceSans3-Regular"),
    loadTypeface("600SemiBold/SourceSans3_600SemiBold.ttf", "SourceSans3-SemiBold"),
  ]);
  return typefaces;
};

async function embed(pdf: PDFDocument, typeface: LoadedTypeface, resource: string, whole: boolean): Promise<Face> {
  pdf.registerFontkit({ create: () => typeface.program });
  const customName = whole ? typeface.name : `INNOHA+${typeface.name}`;
  const font = await pdf.embedFont(typeface.bytes, { subset: !whole, features, customName });
  const codes = new Map<string, string>();
  const encodeLetter = (letter: string) => {
    const known = codes.get(letter);
    if (known !== undefined) return known;
    // The font draws a no-break space as a space; the file must not say that every space is one.
    const code = font.encodeText(letter === "\u00a0" ? " " : letter).asString();
    codes.set(letter, code);
    return code;
  };
  const encode = (text: string) => {
    let hex = "";
    for (const letter of text) hex += encodeLetter(letter);
    return `<${hex}>`;
  };
  return { has: typeface.has, width: typeface.width, resource, encode, font };
}

/** `whole` embeds the fonts without subsetting: tests compare the two pictures. */
export async function embedFaces(pdf: PDFDocument, whole = false): Promise<Faces> {
  const [regular, bold] = await loadTypefaces();
  return { regular: await embed(pdf, regular, "F1", whole), bold: await embed(pdf, bold, "F2", whole) };
}
