// Letters that Source Sans draws with one glyph. A file can name a glyph in one way only, so the commonest is used.
const twins: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u03bc": "\u00b5",
  "\u02ed": "\u207c",
  "\u2206": "\u0394",
  "\u03d5": "\u03c6",
};
const twin = /[\u2010\u2011\u03bc\u02ed\u2206\u03d5]/g;

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const wideSpaces = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g;
const fixedSpaces = /[\u2007\u202f]/g;
/** Letters without a shape of their own: controls, marks of direction, joiners, selectors, tags. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const ordinary = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2019\u201d\u20ac]*$/;

export interface Readable {
  text: string;
  /** How many letters are shown by their number, since the font lacks them. */
  missing: number;
}

/** The text as it can be drawn: composed letters, one kind of line end, and [U+1F600] for a letter that the font lacks. */
export function readable(typed: string, has: (codePoint: number) => boolean): Readable {
  if (ordinary.test(typed)) return { text: keepTogether(typed), missing: 0 };
  const text = typed
    .normalize("NFC")
    .replace(lineEnds, "\n")
    .replaceAll("\t", "    ")
    .replace(wideSpaces, " ")
    .replace(fixedSpaces, "\u00a0")
    .replace(unseen, "")
    .replace(twin, (letter) => twins[letter] ?? letter);
  let missing = 0;
  let shown = "";
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    if (letter === "\n" || (has(codePoint) && !isPrivate(codePoint))) {
      shown += letter;
    } else {
      missing += 1;
      shown += `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
    }
  }
  return { text: keepTogether(shown), missing };
}

/** A letter of private use has no meaning outside its font, and an archive file may not hold one. */
const isPrivate = (codePoint: number) => codePoint >= 0xe000 && (codePoint <= 0xf8ff || codePoint >= 0xf0000);

/** A number is not parted from its unit, nor in the middle, nor a section of law from its number. */
const keepTogether = (text: string) => text.replace(/(?<=\d) (?=[%€§]|\d{3}(?!\d))|(?<=[§±]) (?=\d)/g, "\u00a0");
