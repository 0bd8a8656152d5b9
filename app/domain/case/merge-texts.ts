import { changedWords } from "./word-changes.ts";

/** A place in a text, from one letter to before another, and what somebody wrote there instead. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

function editsOf(base: string, now: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: Edit | undefined;
  for (const { kind, text } of changedWords(base, now)) {
    if (kind === "same") {
      at += text.length;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, text: "" };
      edits.push(open);
    }
    if (kind === "added") open.text += text;
    else {
      at += text.length;
      open.to = at;
    }
  }
  return edits;
}

const inOrder = (one: Edit, other: Edit): number => one.from - other.from || one.to - other.to;

/** Stretches of the first text that somebody changed; places that touch are one stretch. */
function stretches(edits: readonly Edit[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of edits.toSorted(inOrder)) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

function stretchNow(base: string, { from, to }: { from: number; to: number }, edits: readonly Edit[]): string {
  let text = "";
  let at = from;
  for (const edit of edits.filter((one) => one.from >= from && one.to <= to)) {
    text += base.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + base.slice(at, to);
}

function both(before: string, mine: string, theirs: string): string {
  if (mine === before) return theirs;
  if (theirs === before || mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  const between = /\n/.test(mine + theirs) ? "\n" : " ";
  return `${mine.trimEnd()}${between}${theirs.trimStart()}`;
}

/** What two people made of one text: what one of them changed is taken, and where both did both stand, mine first. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  const [own, others] = [editsOf(base, mine), editsOf(base, theirs)];
  let text = "";
  let at = 0;
  for (const stretch of stretches([...own, ...others])) {
    const before = base.slice(stretch.from, stretch.to);
    const [ownNow, theirsNow] = [stretchNow(base, stretch, own), stretchNow(base, stretch, others)];
    text += base.slice(at, stretch.from) + both(before, ownNow, theirsNow);
    at = stretch.to;
  }
  return text + base.slice(at);
}
