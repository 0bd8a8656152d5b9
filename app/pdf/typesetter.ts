import { type Inline, linkOf, type Run, runsOf } from "../domain/document.ts";
import type { Lang } from "../domain/lang.ts";
import type { Face, Faces } from "./fonts.server.ts";
import { divisions } from "./hyphenation.ts";
import { readable } from "./letters.ts";
import { breakLines, type Line, type Piece } from "./lines.ts";
import type { Owner, Sheet } from "./sheet.ts";
import { Element } from "./structure.ts";
import type { TextStyle } from "./theme.ts";

/** Half the height of a capital letter, as a part of the size: capitals stand in the middle of their line. */
const halfCapital = 0.33;

/** Text in its lines, ready to be placed. */
export interface SetText {
  lines: readonly Line[];
  style: TextStyle;
  height: number;
  /** Places one line; `top` is where the line begins. */
  place: (sheet: Sheet, line: Line, x: number, top: number, owner: Owner) => void;
}

/** A link over many lines is an annotation on each: they need not all say the whole. */
const longestDescription = 150;

/** Sets text in lines and counts the letters that the font lacks. */
export class Typesetter {
  missingLetters = 0;
  private readonly divided = new Map<string, readonly number[]>();

  constructor(
    private readonly faces: Faces,
    readonly lang: Lang,
  ) {}

  faceOf(style: { bold?: boolean }): Face {
    return style.bold ? this.faces.bold : this.faces.regular;
  }

  /** Text that is said elsewhere in the document too, such as a title repeated on top of a page: not counted again. */
  clean(text: string): string {
    return readable(text, this.faces.regular.has).text.replaceAll("\n", " ");
  }

  width(text: string, style: TextStyle): number {
    return this.faceOf(style).width(text, style.size);
  }

  /** One line, cut short with an ellipsis where it would be too wide. */
  fit(text: string, style: TextStyle, width: number): string {
    const clean = this.clean(text);
    if (this.width(clean, style) <= width) return clean;
    const letters = [...clean.slice(0, 400)];
    while (letters.length > 0 && this.width(`${letters.join("")}…`, style) > width) letters.pop();
    return letters.length > 0 ? `${letters.join("").trimEnd()}…` : "";
  }

  /** `lang` is that of the element the text will stand in. */
  set(text: Inline, style: TextStyle, width: number, lang: Lang = this.lang): SetText {
    const runs = runsOf(text).map((run) => {
      const shown = readable(run.text, this.faces.regular.has);
      this.missingLetters += shown.missing;
      return { ...run, text: shown.text, face: this.faceOf({ bold: run.bold || style.bold }) };
    });
    const lines = breakLines(
      runs.map((run) => ({
        text: run.text,
        width: (part) => run.face.width(part, style.size),
        divisions: (word) => this.divisionsOf(word, run.lang ?? lang),
      })),
      width,
    );
    return { lines, style, height: lines.length * style.leading, place: placer(runs, style, lang) };
  }

  private divisionsOf(word: string, lang: Lang): readonly number[] {
    const key = `${lang} ${word}`;
    const known = this.divided.get(key);
    if (known) return known;
    const places = divisions(word, lang);
    this.divided.set(key, places);
    return places;
  }
}

interface FacedRun extends Run {
  face: Face;
}

function placer(runs: readonly FacedRun[], style: TextStyle, lang: Lang): SetText["place"] {
  const ownerOf = ownersOfRuns(runs, lang);
  return (sheet, line, x, top, owner) => {
    let left = x;
    for (const piece of line.pieces) {
      const run = runs[piece.run];
      if (!run) continue;
      const last = piece === line.pieces.at(-1);
      const ending = last ? (line.divided ? "divided" : "space") : undefined;
      drawPiece({ sheet, run, piece, style, owner: ownerOf(piece.run, owner), x: left, top, ending });
      left += piece.width;
    }
  };
}

interface PlacedPiece {
  sheet: Sheet;
  run: FacedRun;
  piece: Piece;
  style: TextStyle;
  owner: Owner;
  x: number;
  top: number;
  /** At the end of a line: a hyphen, or a space that keeps words apart for those who listen to the text or copy it. */
  ending: "divided" | "space" | undefined;
}

function drawPiece({ sheet, run, piece, style, owner, x, top, ending }: PlacedPiece) {
  const { size, leading } = style;
  const baseline = top + leading / 2 + size * halfCapital;
  const link = owner instanceof Element ? linkOf(run) : undefined;
  const tone = link ? "accent" : style.tone;
  sheet.text(owner, x, baseline, run.face, size, tone, ending === "space" ? `${piece.text} ` : piece.text);
  if (ending === "divided") sheet.softHyphen(owner, x + piece.width, baseline, run.face, size, tone);
  if (!link || !(owner instanceof Element)) return;
  sheet.rule(owner, x, baseline + size * 0.16, piece.width, tone, 0.6);
  sheet.link({ ...linkTo(link, run, owner), x, y: top, width: piece.width, height: leading });
}

const linkTo = (address: string, run: Run, owner: Element) => ({
  owner,
  target: { address },
  description: run.text.trim().slice(0, longestDescription) || address,
});

/** Links and words in another language are elements within the one that the text stands in. */
function ownersOfRuns(runs: readonly FacedRun[], lang: Lang): (place: number, owner: Owner) => Owner {
  const elements = new Map<number, Element>();
  return (place, owner) => {
    const run = runs[place];
    if (!run || !(owner instanceof Element)) return owner;
    const other = run.lang && run.lang !== lang ? { lang: run.lang } : {};
    const link = linkOf(run);
    if (!link && !other.lang) return owner;
    const element = elements.get(place) ?? owner.add(link ? "Link" : "Span", other);
    elements.set(place, element);
    return element;
  };
}
