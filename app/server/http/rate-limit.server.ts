interface Rule {
  /** How many in a window. */
  most: number;
  windowMs: number;
}

interface Window {
  count: number;
  endsAt: number;
}

const mostKeys = 50_000;

/**
 * Counts in memory: one process serves, and a restart forgives. When too many keys are live the oldest are
 * forgotten, so that made-up addresses cannot fill the memory.
 */
export function createRateLimit({ most, windowMs }: Rule) {
  const windows = new Map<string, Window>();

  /** Seconds to wait, or 0 when this one may pass. */
  return function waitFor(key: string, now: number): number {
    const window = windows.get(key);
    if (window && window.endsAt > now) {
      window.count += 1;
      return window.count > most ? Math.ceil((window.endsAt - now) / 1000) : 0;
    }
    windows.delete(key);
    if (windows.size >= mostKeys) {
      const [oldest] = windows.keys();
      if (oldest !== undefined) windows.delete(oldest);
    }
    windows.set(key, { count: 1, endsAt: now + windowMs });
    return 0;
  };
}
