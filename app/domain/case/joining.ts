import type { Role } from "./actor.ts";
import { isCityRole } from "./people-rights.ts";

interface Joining {
  roles: readonly Role[];
  cityId: string | null;
  isClosed: boolean;
  /** They were asked to review this plan, and neither declined nor declared a tie. */
  isReviewer: boolean;
}

/**
 * Whom a plan's owner can take into the team: officers of any city (joint procurement), and guests, who have an account
 * without a role because the team of a plan invited them. Whoever reviews a plan does not write it.
 */
export const canJoin = ({ roles, cityId, isClosed, isReviewer }: Joining): boolean =>
  !isClosed && !isReviewer && (roles.length === 0 || (cityId !== null && roles.some(isCityRole)));
