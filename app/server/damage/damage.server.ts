import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { logger } from "../logger.server.ts";
import { hear, type Telling, tellOthers } from "../workers/others.server.ts";

const run = promisify(execFile);
const topic = "damage";

/** The first damage that was seen in the database; "" as long as none was. */
let seen = "";
hear(topic, z.string(), (what) => {
  seen = what;
});

export const isDamaged = (): boolean => seen !== "";

/** What a process must know that starts later. */
export const damageNews = (): Telling[] => (seen ? [{ topic, message: seen }] : []);

/** Something could not be read: known at once, to all processes, until a look at the whole finds nothing. */
export function noteDamage(what: string): void {
  if (what === seen) return;
  seen = what;
  tellOthers(topic, what);
}

/** Reads the whole database in a process of its own, so that nobody waits for it. */
export async function lookForDamage(file: string, signal: AbortSignal): Promise<void> {
  const program = resolve("build/server/find-damage.js");
  const { stdout } = await run(process.execPath, [program, file], { signal }).catch((problem: unknown) => {
    if (signal.aborted) return { stdout: seen || "ok" };
    throw problem;
  });
  noteDamage(stdout === "ok" ? "" : stdout);
  if (isDamaged()) logger.error({ damage: stdout }, "the database is damaged: restore a copy");
}
