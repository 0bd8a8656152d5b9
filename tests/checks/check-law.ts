import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { differencesIn, readCases } from "./law-cases.ts";

/** `npm run -s check:law -- FILE`: do the rules give what the worked cases of this file expect? */
const helsinkiDay = (now: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" }).format(now);

/** npm runs scripts in the root of the project; FILE is meant from where the person stands. */
const startedIn = process.env.INIT_CWD ?? process.cwd();

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function main(file: string | undefined): number {
  const cases = readCases(file, (path) => readFileSync(resolve(startedIn, path), "utf8"));
  if (!cases.ok) {
    process.stderr.write(`${cases.refusal}\n`);
    return 2;
  }
  const today = helsinkiDay(new Date());
  let agreeing = 0;
  for (const one of cases.value) {
    const differences = differencesIn(one, today);
    for (const difference of differences) say(`${one.id}: ${difference}`);
    if (differences.length === 0) agreeing += 1;
  }
  say(`${agreeing} of ${cases.value.length} cases agree`);
  return agreeing === cases.value.length ? 0 : 1;
}

process.exitCode = main(process.argv[2]);
