import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";

export interface TestServer {
  origin: string;
  /** Its database, which lives through crashes. */
  file: string;
  /** What the server wrote to its log. */
  log: () => string;
  /** Ends the process at once, as a power cut would. Its database stays. */
  crash: () => Promise<void>;
  /** Asks it to stop, as the system does; what it ended with. Its database stays. */
  shutDown: () => Promise<number | null>;
  /** Starts it again at the same address with the same database. */
  again: () => Promise<void>;
  stop: () => Promise<void>;
}

interface ServerOptions {
  /** Fills the new database before the server opens it. */
  seed?: (db: Db) => void;
  env?: Readonly<Record<string, string>>;
  /** Where its database is put. */
  disk?: string;
  /** Known beforehand where somebody else must know its address. */
  port?: number;
}

/** The built server on a free port, with a database of its own that is removed at the end. */
export async function startTestServer({
  seed,
  env = {},
  disk = tmpdir(),
  port: given,
}: ServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(disk, "innohankinta-"));
  const file = join(folder, "test.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  seed?.(db);
  db.$client.close();

  const port = given ?? (await freePort());
  const origin = `http://localhost:${port}`;
  const settings = { MODE: "test", PORT: String(port), ORIGIN: origin, DATABASE_FILE: file, ...env };
  const written: string[] = [];
  const log = () => written.join("");

  const start = async (): Promise<ChildProcess> => {
    const started = spawn(process.execPath, ["--max-semi-space-size=64", "start.js"], {
      env: { ...process.env, ...settings, NODE_ENV: "production" },
    });
    for (const stream of [started.stdout, started.stderr]) stream.on("data", (chunk) => written.push(String(chunk)));
    await untilHealthy(origin, started, log);
    return started;
  };
  let server = await start();

  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((done) => server.once("exit", done));
    server.kill(signal);
    await ended;
  };
  const shutDown = async () => {
    await end("SIGTERM");
    return server.exitCode;
  };
  const stop = async () => {
    await shutDown();
    rmSync(folder, { recursive: true, force: true });
  };
  const again = async () => {
    server = await start();
  };
  return { origin, file, log, crash: () => end("SIGKILL"), shutDown, again, stop };
}

async function untilHealthy(origin: string, server: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended by itself:\n${log()}`);
    const answer = await fetch(`${origin}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`The server did not start:\n${log()}`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
