import type { LeavingParts } from "~/features/accounts/leaving/leaving-parts.ts";
import { handOverReview, listReviewers, takeBackReview } from "~/features/coordination/change-review.server.ts";
import { handOverPlan } from "~/features/plans/move-plan.server.ts";

/** How plans and reviews change hands when a person leaves: by the use cases of their own features. */
export const leavingParts: LeavingParts = {
  handOverPlan: (db, actor, { id, version: seenVersion }, to, handing) =>
    handOverPlan(db, actor, id, to, { seenVersion, ...handing }),
  handOverReview: (db, actor, { id, version: seenVersion, plan }, to, { now, origin }) => {
    const wish = { reviewId: id, seenVersion, reason: "", origin };
    return to === null
      ? takeBackReview(db, actor, plan.id, wish, now)
      : handOverReview(db, actor, plan.id, { ...wish, to }, now);
  },
  listReviewers,
};
