/** An example that has some of the things looked for. */
export interface Scored {
  readonly terms: number;
  readonly score: number;
}

/**
 * What a search answers: the examples that have everything looked for. Only when none has everything, those that have
 * the most of it; then the page says so.
 */
export function answering<One extends Scored>(hits: readonly One[], looked: number): { all: boolean; hits: readonly One[] } {
  const whole = hits.filter(({ terms }) => terms >= looked);
  return whole.length > 0 ? { all: true, hits: whole } : { all: false, hits };
}
