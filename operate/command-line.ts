import { type ParseArgsConfig, parseArgs } from "node:util";

/** The same setting as the service's, which the commands need alone of all: they work where the service cannot start. */
export const databaseFile = process.env.DATABASE_FILE || "data/innohankinta.sqlite";

export function readOptions<Options extends NonNullable<ParseArgsConfig["options"]>>(options: Options) {
  try {
    return parseArgs({ options }).values;
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
    process.exit(2);
  }
}

/** Says what is wrong, and that the command failed; or what was done. */
export function end(problems: readonly string[], done: readonly string[]): void {
  const failed = problems.length > 0;
  (failed ? process.stderr : process.stdout).write(`${(failed ? problems : done).join("\n")}\n`);
  if (failed) process.exitCode = 1;
}
