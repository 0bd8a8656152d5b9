import process from "node:process";
import { findLikenesses } from "../../app/domain/radar/compare.ts";
import { plantedPlans, qualityOf } from "./radar-plans.ts";

const plans = 2000;

/** `npm run -s check:radar`: of 50 pairs planted among 2,000 plans, how many are found, and how much else is? */
function main(): number {
  const planted = plantedPlans(plans);
  const begun = performance.now();
  const found = findLikenesses(planted.plans);
  const ms = performance.now() - begun;
  const { precision, recall, missed, wrong } = qualityOf(found, planted);
  const titleOf = (id: string) => planted.plans.find((plan) => plan.id === id)?.title ?? id;
  const say = (what: string, pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([one, other]) => `${what}: ${titleOf(one)} – ${titleOf(other)}`);
  process.stdout.write(
    [
      ...say("missed", missed),
      ...say("not planted", wrong),
      `${plans} plans, ${planted.pairs.length} planted pairs, ${found.length} found in ${ms.toFixed(0)} ms`,
      `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`,
      "",
    ].join("\n"),
  );
  return precision >= 0.8 && recall >= 0.8 ? 0 : 1;
}

process.exitCode = main();
