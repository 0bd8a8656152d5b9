/**
 * Typing errors between two words: a letter missing, added, wrong, or two that changed places count one each
 * (optimal string alignment). Stops early and answers `limit + 1` when there are more than `limit`.
 */
export function typingErrors(first: string, second: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(first.length - second.length) > limit) return tooMany;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1] ? 0 : 1;
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same);
      const swapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, second.length), tooMany);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/** How many errors a word of this length is forgiven: short words are too much alike. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
