import process from "node:process";
import { findLikenesses } from "../../app/domain/radar/compare.ts";
import { pairSets, plantedPlans, qualityOf } from "./radar-plans.ts";

const plans = 2000;

/** `npm run -s check:radar`: of 50 pairs planted among 2,000 plans, how many are found, and how much else is? */
function measure(set: (typeof pairSets)[number]) {
  const planted = plantedPlans(plans, set);
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
      `${set}: ${plans} plans, ${planted.pairs.length} planted pairs, ${found.length} found in ${ms.toFixed(0)} ms`,
      `${set}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`,
      "",
    ].join("\n"),
  );
  return Math.min(precision, recall);
}

process.exitCode = pairSets.map(measure).every((found) => found >= 0.8) ? 0 : 1;
