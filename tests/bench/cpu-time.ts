import { readdirSync, readFileSync } from "node:fs";

const ticksASecond = 100;

interface Process {
  parent: number;
  ms: number;
}

/** Process number, parent and time on the processor, where the system tells them. */
function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const ms = ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond;
      found.set(Number(name), { parent: Number(fields[1]), ms });
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

/** Milliseconds on a processor of this process and of all that it started: what a busy machine does not stretch. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1000;
  if (process.platform !== "linux") return own;
  const all = processes();
  const isOurs = (id: number): boolean => id === process.pid || (all.has(id) && isOurs(all.get(id)?.parent ?? 0));
  let started = 0;
  for (const [id, { ms }] of all) if (id !== process.pid && isOurs(id)) started += ms;
  return own + started;
}
