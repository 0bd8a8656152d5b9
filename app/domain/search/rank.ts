/** An example that has some of the things looked for. */
export interface Scored {
  readonly terms: number;
  readonly score: number;
}

/** So few that a reader is glad of more. */
export const few = 5;

/**
 * What a search answers: the examples that have everything looked for. When they are few, those that lack one thing
 * follow; when there are none, those that have anything of it. `whole` is how many have everything.
 */
export function answering<One extends Scored>(
  hits: readonly One[],
  looked: number,
): { whole: number; hits: readonly One[] } {
  const whole = hits.filter(({ terms }) => terms >= looked);
  if (whole.length >= few) return { whole: whole.length, hits: whole };
  const least = whole.length > 0 ? looked - 1 : 1;
  return { whole: whole.length, hits: hits.filter(({ terms }) => terms >= Math.max(1, least)) };
}
