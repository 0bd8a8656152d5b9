const hour = 3_600_000;

/**
 * Asks whether the clock of the machine was set since it was last asked: by more than an hour, against the time that really
 * passed. What goes by days would happen too early then.
 */
export function createClockWatch(): () => boolean {
  const ahead = (): number => Date.now() - performance.now();
  let known = ahead();
  return () => {
    const before = known;
    known = ahead();
    return Math.abs(known - before) > hour;
  };
}
