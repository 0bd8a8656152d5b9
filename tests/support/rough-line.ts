import type { BrowserContext, Request, Route } from "playwright-core";

/** Where pages post what is typed; scripts whose names begin alike are let through. */
export const saves = /\/save$/;

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pause = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));

/** What the line does with a save: `late` is told to be lost and reaches the server after what was sent later. */
const faults = ["lost", "lost-answer", "slow", "twice", "late"] as const;

const kept = ["cookie", "content-type", "origin", "accept", "sec-fetch-site", "referer"];

/** Sends what the page sent, past the page, which may be closed by then; nobody hears the answer. */
async function sendAgain(request: Request, afterMs = 0): Promise<void> {
  try {
    const headers = Object.entries(await request.allHeaders()).filter(([name]) => kept.includes(name));
    const body = request.postData() ?? "";
    await pause(afterMs);
    await fetch(request.url(), { method: "POST", headers, body });
  } catch {
    // Lost, like others.
  }
}

/** A line to the server that drops, delays, repeats and reorders saves, until it is mended. */
export class RoughLine {
  isRough = true;
  /** Nothing gets through at all. */
  isDown = false;
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly random: () => number) {}

  /** All saves of these pages go over this line. */
  async carry(context: BrowserContext): Promise<void> {
    await context.route(saves, (route) => this.handle(route).catch(() => undefined));
  }

  /** Until what was held back has reached the server. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  private async handle(route: Route): Promise<void> {
    if (this.isDown) return route.abort();
    const fault = this.isRough && this.random() < 0.55 ? faults[Math.floor(this.random() * faults.length)] : undefined;
    const ms = 50 + this.random() * 700;
    switch (fault) {
      case "lost":
        return route.abort();
      case "lost-answer":
        await sendAgain(route.request());
        return route.abort();
      case "slow":
        await pause(ms);
        return route.continue();
      case "twice":
        this.later(route.request(), ms);
        return route.continue();
      case "late":
        this.later(route.request(), 2 * ms);
        return route.abort();
      default:
        return route.continue();
    }
  }

  private later(request: Request, ms: number): void {
    const sent = sendAgain(request, ms).finally(() => this.underWay.delete(sent));
    this.underWay.add(sent);
  }
}
