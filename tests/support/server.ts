import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Db, openDatabase } from "db/connection.ts";
import { migrateDatabase } from "db/migrate.ts";

export interface TestServer {
  origin: string;
  /** What the server wrote to its log. */
  log: () => string;
  stop: () => Promise<void>;
}

interface ServerOptions {
  /** Fills the new database before the server opens it. */
  seed?: (db: Db) => void;
  env?: Readonly<Record<string, string>>;
}

/** The built server on a free port, with a database of its own that is removed at the end. */
export async function startTestServer({ seed, env = {} }: ServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-"));
  const file = join(folder, "test.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  seed?.(db);
  db.$client.close();

  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = { MODE: "test", PORT: String(port), ORIGIN: origin, DATABASE_FILE: file, ...env };
  const server = spawn(process.execPath, ["start.js"], {
    env: { ...process.env, ...settings, NODE_ENV: "production" },
  });
  const written: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => written.push(String(chunk)));
  const log = () => written.join("");

  await untilHealthy(origin, server, log);
  const stop = async () => {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, log, stop };
}

async function untilHealthy(origin: string, server: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended by itself:\n${log()}`);
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`The server did not start:\n${log()}`);
}

function freePort(): Promise<number> {
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
