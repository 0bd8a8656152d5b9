import { parseArgs } from "node:util";
import { z } from "zod";

// What the commands write holds everything that the service knows: it is for its user alone, whoever started them and where.
process.umask(0o077);

/** The same setting as the service's, which the commands need alone of all: they work where the service cannot start. */
export const databaseFile = process.env.DATABASE_FILE || "data/innohankinta.sqlite";

/** The name of a file or a folder. */
export const place = z.string().min(1, "a name");

/** Wrong arguments: the number is that which shells use. */
const wrongUse = 2;

/** Reads what the command was given. What is wrong with it ends the command, with how it is used. */
export function readOptions<Shape extends z.ZodRawShape>(usage: string, shape: Shape): z.infer<z.ZodObject<Shape>> {
  const options = Object.fromEntries(Object.keys(shape).map((name) => [name, { type: "string" } as const]));
  const refuse = (why: string): never => {
    process.stderr.write(`${why}\nnpm run ${usage}\n`);
    process.exit(wrongUse);
  };
  let given: Record<string, unknown> = {};
  try {
    given = parseArgs({ options }).values;
  } catch (problem) {
    refuse(messageOf(problem));
  }
  const parsed = z.object(shape).safeParse(given);
  if (parsed.success) return parsed.data;
  const say = ({ path: [name = ""], message }: { path: PropertyKey[]; message: string }) =>
    `--${String(name)}: ${String(name) in given ? message : "missing"}`;
  return refuse(parsed.error.issues.map(say).join("; "));
}

/** What is wrong, a line each, so that the command failed; or what was done. */
type Ended = { problems: readonly string[] } | { done: readonly string[] };

/** Does it and says how it ended. Of what nobody foresaw, too, the operator is told in a line. */
export async function run(command: () => Ended | Promise<Ended>): Promise<void> {
  try {
    const ended = await command();
    if ("done" in ended) process.stdout.write(`${ended.done.join("\n")}\n`);
    else fail(ended.problems);
  } catch (surprise) {
    fail([messageOf(surprise)]);
  }
}

function fail(problems: readonly string[]): void {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = 1;
}

const inWords: Readonly<Record<string, string>> = {
  ENOSPC: "there is no room left on the disk",
  SQLITE_FULL: "there is no room left on the disk",
  SQLITE_BUSY: "another program holds the database: try again",
};

/** Of a failed call of the system Node tells what was called with which file. */
function messageOf(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const words = "code" in problem ? inWords[String(problem.code)] : undefined;
  const [line = ""] = problem.message.split("\n");
  return words === undefined ? line : `${words} (${line})`;
}
