/**
 * The value below or at which this share of what was counted lies, by nearest rank: always one that was really met.
 * The histogram says how often each value was.
 */
export function quantile(histogram: ReadonlyMap<number, number>, share: number): number | null {
  const values = [...histogram].sort(([one], [other]) => one - other);
  const rank = Math.ceil(share * values.reduce((sum, [, count]) => sum + count, 0));
  let passed = 0;
  for (const [value, count] of values) {
    passed += count;
    if (count > 0 && passed >= rank) return value;
  }
  return null;
}
