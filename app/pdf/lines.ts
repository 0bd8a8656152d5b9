/** Text of one run as it is measured: which letters, and how wide they are in it. */
export interface MeasuredRun {
  text: string;
  width: (text: string) => number;
  /** Where a word of this run may be divided. */
  divisions: (word: string) => readonly number[];
}

/** Part of a line that belongs to one run. */
export interface Piece {
  run: number;
  text: string;
  width: number;
}

export interface Line {
  pieces: Piece[];
  width: number;
  /** The last word goes on in the next line, and a hyphen stands after it. */
  divided: boolean;
  /** Ends where a line feed was typed, or at the end of the text. */
  closed: boolean;
}

/** Pieces between which no line may end, and the space after them. */
interface Chunk {
  pieces: Piece[];
  width: number;
  gap: Piece | undefined;
  feed: boolean;
}

// A word is divided only when the line would otherwise stay this empty: few divided words are easier to read.
const emptyEnough = 0.16;

/** Breaks text into lines no wider than `width`; a word that is longer than a line is broken where it must be. */
export function breakLines(runs: readonly MeasuredRun[], width: number): Line[] {
  const setter = new LineSetter(runs, Math.max(width, 1));
  for (const chunk of chunksOf(runs)) setter.place(chunk);
  return setter.finish();
}

const emptyLine = (): Line => ({ pieces: [], width: 0, divided: false, closed: false });

class LineSetter {
  private lines: Line[] = [];
  private line = emptyLine();
  private gap: Piece | undefined;

  constructor(
    private readonly runs: readonly MeasuredRun[],
    private readonly width: number,
  ) {}

  place(chunk: Chunk) {
    let rest: Chunk | undefined = chunk;
    while (rest && this.line.width + (this.gap?.width ?? 0) + rest.width > this.width + 0.001)
      rest = this.breakOff(rest);
    if (rest) this.add(rest.pieces);
    this.gap = chunk.gap;
    if (chunk.feed) this.close(false, true);
  }

  finish(): Line[] {
    if (this.line.pieces.length > 0 || this.lines.length === 0) this.close(false, true);
    return this.lines;
  }

  /** Fills the line with what fits of a chunk that is too wide for it; the rest is for the lines to come. */
  private breakOff(chunk: Chunk): Chunk | undefined {
    const space = this.width - this.line.width - (this.gap?.width ?? 0);
    const fresh = this.line.pieces.length === 0;
    if (fresh || space > this.width * emptyEnough) {
      const [head, tail] = divide(chunk, space, this.runs);
      if (head) {
        this.add(head.pieces);
        this.close(true, false);
        return tail;
      }
    }
    if (!fresh) {
      this.close(false, false);
      return chunk;
    }
    const [head, tail] = breakHard(chunk, this.width, this.runs);
    this.gap = undefined;
    this.add(head.pieces);
    this.close(false, false);
    return tail;
  }

  private add(pieces: readonly Piece[]) {
    if (this.gap) this.append({ ...this.gap, width: Math.min(this.gap.width, this.width / 2) });
    this.gap = undefined;
    for (const piece of pieces) this.append(piece);
  }

  private append(piece: Piece) {
    const last = this.line.pieces.at(-1);
    if (last?.run === piece.run) {
      last.text += piece.text;
      last.width += piece.width;
    } else {
      this.line.pieces.push({ ...piece });
    }
    this.line.width += piece.width;
  }

  private close(divided: boolean, closed: boolean) {
    this.lines.push({ ...this.line, divided, closed });
    this.line = emptyLine();
    this.gap = undefined;
  }
}

const tokens = /\n| +|[^\n ]+/g;
/** A line may end after a hyphen, a dash or a slash between letters, which stay in the line. */
const inWord = /(?<=[\p{L}\p{N}][-–—/])(?=\p{L})/u;

function chunksOf(runs: readonly MeasuredRun[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open = false;
  const fresh = () => {
    const chunk: Chunk = { pieces: [], width: 0, gap: undefined, feed: false };
    chunks.push(chunk);
    return chunk;
  };
  for (const [place, run] of runs.entries()) {
    for (const [token] of run.text.matchAll(tokens)) {
      const current = (open ? chunks.at(-1) : undefined) ?? fresh();
      if (token === "\n") {
        current.feed = true;
        open = false;
      } else if (token.startsWith(" ")) {
        current.gap = { run: place, text: token, width: run.width(token) };
        open = false;
      } else {
        addWord(current, token, place, run, fresh);
        open = true;
      }
    }
  }
  return chunks;
}

function addWord(first: Chunk, word: string, place: number, run: MeasuredRun, fresh: () => Chunk) {
  let chunk = first;
  for (const [part, text] of word.split(inWord).entries()) {
    if (part > 0) chunk = fresh();
    const width = run.width(text);
    chunk.pieces.push({ run: place, text, width });
    chunk.width += width;
  }
}

type Split = [head: Chunk | undefined, tail: Chunk | undefined];

/** Divides a word by the rules of its language so that the first part and a hyphen fit the space. */
function divide(chunk: Chunk, space: number, runs: readonly MeasuredRun[]): Split {
  const only = chunk.pieces.find((piece) => piece.text.length > 2);
  const run = only && runs[only.run];
  if (!only || !run) return [undefined, chunk];
  const at = chunk.pieces.indexOf(only);
  const before = chunk.pieces.slice(0, at).reduce((sum, piece) => sum + piece.width, 0) + run.width("-");
  const place = run.divisions(only.text).findLast((end) => before + run.width(only.text.slice(0, end)) <= space);
  return place === undefined ? [undefined, chunk] : splitAt(chunk, at, place, runs);
}

/** Breaks between any two letters; at least one letter goes on the line, or nothing would ever end. */
function breakHard(chunk: Chunk, space: number, runs: readonly MeasuredRun[]): [Chunk, Chunk | undefined] {
  let used = 0;
  for (const [at, piece] of chunk.pieces.entries()) {
    const run = runs[piece.run];
    if (run && used + piece.width > space) {
      let end = 0;
      for (const letter of piece.text) {
        const width = run.width(letter);
        if (used + width > space && used > 0) break;
        used += width;
        end += letter.length;
      }
      const [head, tail] = splitAt(chunk, at, end, runs);
      if (head) return [head, tail];
    }
    used += piece.width;
  }
  return [chunk, undefined];
}

function splitAt(chunk: Chunk, at: number, place: number, runs: readonly MeasuredRun[]): Split {
  const piece = chunk.pieces[at];
  const run = piece && runs[piece.run];
  if (!piece || !run) return [chunk, undefined];
  const text = piece.text.slice(0, place);
  const width = run.width(text);
  const part = (own: Piece): Piece[] => (own.text === "" ? [] : [own]);
  const head = [...chunk.pieces.slice(0, at), ...part({ run: piece.run, text, width })];
  // The rest is not measured again: a word of thousands of letters is split many times.
  const rest = { run: piece.run, text: piece.text.slice(place), width: Math.max(piece.width - width, 0) };
  const tail = [...part(rest), ...chunk.pieces.slice(at + 1)];
  return [closedChunk(head), closedChunk(tail)];
}

function closedChunk(pieces: Piece[]): Chunk | undefined {
  if (pieces.length === 0) return undefined;
  return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0), gap: undefined, feed: false };
}
