import type { PublishedPlan } from "../published-plan.ts";
import { known } from "./json.ts";
import { ocidOf } from "./ocid.ts";
import type { Release } from "./package.ts";
import { buyerReference, parties } from "./parties.ts";
import { planning } from "./planning.ts";
import { tender } from "./tender.ts";

/** What names a release: one that differs from another in anything has another version. */
export interface ReleaseNaming {
  prefix: string | undefined;
  version: string;
}

/** A plan as a planning release of OCDS 1.1 with the fields of its eForms profile. */
export function planRelease(source: PublishedPlan, { prefix, version }: ReleaseNaming): Release {
  const { plan, answers } = source;
  const ocid = ocidOf(prefix, `plan-${plan.number}`);
  return {
    ocid,
    id: `${ocid}-${version}`,
    date: plan.savedAt.toISOString(),
    tag: [plan.revision > 1 ? "planningUpdate" : "planning"],
    initiationType: "tender",
    language: plan.language,
    ...known({ title: answers.text("title"), description: answers.text("summary") }),
    parties: parties(source),
    buyer: buyerReference(source),
    ...known({ planning: planning(source) }),
    tender: tender(source),
  };
}
