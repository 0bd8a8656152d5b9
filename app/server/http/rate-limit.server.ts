import { z } from "zod";
import { currentScope } from "../request-scope.server.ts";
import { hear, type Telling, tellOthers } from "../workers/others.server.ts";

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
const counted = z.object({ key: z.string(), windowMs: z.number(), now: z.number() });
const soFar = z.array(z.object({ key: z.string(), count: z.number(), endsAt: z.number() }));

const allCounts = new Map<string, Map<string, Window>>();

/** What a process that has just started must hear, so that nobody is forgiven because a worker was replaced. */
export const countNews = (): Telling[] =>
  [...allCounts].map(([name, windows]) => ({
    topic: `counts so far of ${name}`,
    message: [...windows].map(([key, window]) => ({ key, ...window })),
  }));

/**
 * Counts in memory, together with the other processes; a restart forgives. When too many keys are live the oldest are
 * forgotten, so that made-up addresses cannot fill the memory. `name` says what is counted: no two counts share one.
 */
function createCount(name: string) {
  const windows = new Map<string, Window>();
  allCounts.set(name, windows);

  const add = (key: string, windowMs: number, now: number): Window => {
    const window = windows.get(key);
    // An end further away than a whole window comes from a clock that was set back since.
    if (window && window.endsAt > now && window.endsAt <= now + windowMs) {
      window.count += 1;
      return window;
    }
    windows.delete(key);
    if (windows.size >= mostKeys) {
      const [oldest] = windows.keys();
      if (oldest !== undefined) windows.delete(oldest);
    }
    const begun = { count: 1, endsAt: now + windowMs };
    windows.set(key, begun);
    return begun;
  };
  hear(`count of ${name}`, counted, ({ key, windowMs, now }) => add(key, windowMs, now));
  hear(`counts so far of ${name}`, soFar, (others) => {
    for (const { key, count, endsAt } of others)
      windows.set(key, { endsAt, count: Math.max(count, windows.get(key)?.count ?? 0) });
  });

  hear(`forgotten count of ${name}`, z.string(), (key) => windows.delete(key));

  return {
    add: (key: string, windowMs: number, now: number): Window => {
      tellOthers(`count of ${name}`, { key, windowMs, now });
      return add(key, windowMs, now);
    },
    forget: (key: string): void => {
      tellOthers(`forgotten count of ${name}`, key);
      windows.delete(key);
    },
  };
}

/** Seconds to wait, or 0 when this one may pass. Whatever refuses the request then, its answer says when to come again. */
function waitIn({ count, endsAt }: Window, most: number, now: number): number {
  const wait = count > most ? Math.ceil((endsAt - now) / 1000) : 0;
  const scope = currentScope();
  if (scope && wait > 0) scope.wait = Math.max(wait, scope.wait ?? 0);
  return wait;
}

export function createRateLimit(name: string, { most, windowMs }: Rule) {
  const count = createCount(name);
  return (key: string, now: number): number => waitIn(count.add(key, windowMs, now), most, now);
}

/** For what can be guessed: who gave it right begins anew. */
export function createGuessLimit(name: string, { most, windowMs }: Rule) {
  const { add, forget } = createCount(name);
  return { wait: (key: string, now: number): number => waitIn(add(key, windowMs, now), most, now), forget };
}

/** The account library brings its own rules with each question. */
export function createAccountLimits() {
  const count = createCount("the account library");
  return {
    consume: (key: string, { window, max }: { window: number; max: number }) => {
      const now = Date.now();
      const wait = waitIn(count.add(key, window * 1000, now), max, now);
      return Promise.resolve({ allowed: wait === 0, retryAfter: wait === 0 ? null : wait });
    },
  };
}
