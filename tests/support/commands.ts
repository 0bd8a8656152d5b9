import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export interface Ended {
  code: number | null;
  said: string;
  complaint: string;
}

/** Runs a program as an operator does, and waits for its end. */
export async function run(
  program: string,
  given: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const { PATH = "", HOME = "" } = process.env;
  const started = spawn(program, given, {
    env: { PATH, HOME, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, complaint, [code]] = await Promise.all([
    text(started.stdout),
    text(started.stderr),
    once(started, "exit"),
  ]);
  return { code, said: said.trim(), complaint: complaint.trim() };
}

/** One of `operate/`, on the database in that file. */
export const operate = (command: string, file: string, ...given: readonly string[]): Promise<Ended> =>
  run("node_modules/.bin/tsx", [`operate/${command}.ts`, ...given], { DATABASE_FILE: file });
