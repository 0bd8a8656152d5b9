import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { advise, isAnswer } from "../../app/domain/law/adviser.ts";
import { whatWouldChange } from "../../app/domain/law/what-would-change.ts";
import { readCases } from "../checks/law-cases.ts";
import { median } from "./load.ts";

const today = "2026-12-01";
const rounds = 9;
const casesFile = "tests/domain/law/cases/procedure-cases.json";

/** Microseconds for one advice with what would change it: every worked case in turn, the median of the rounds. */
export function adviceMicros(): number {
  const cases = readCases(casesFile, (path) => readFileSync(path, "utf8"));
  if (!cases.ok) throw new Error(cases.refusal);
  const inputs = cases.value.map(({ input }) => input).filter((input) => isAnswer(advise(input, today)));
  const round = (): number => {
    const startedAt = performance.now();
    for (const input of inputs) {
      advise(input, today);
      whatWouldChange(input, today);
    }
    return ((performance.now() - startedAt) * 1000) / inputs.length;
  };
  for (let warm = 0; warm < 3; warm += 1) round();
  return median(Array.from({ length: rounds }, round));
}
