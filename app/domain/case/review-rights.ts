import { isWaiting, opensPlan, type ReviewState } from "./review-moves.ts";
import { isTeam, type Relation, type Ties } from "./rights.ts";

interface Standing {
  state: ReviewState;
  sentAt: Date | null;
}

/** Sent reviews stay readable when a decision has closed them. */
export const isGiven = ({ state, sentAt }: Standing): boolean =>
  state === "sent" || (state === "closed" && sentAt !== null);

/**
 * What an expert's reviews of a plan make of them: a tie declared in any round closes it for good, and what an expert
 * once reviewed stays open.
 */
export function tiesOf(own: readonly Standing[]): Ties {
  const hasConflict = own.some(({ state }) => state === "conflict");
  const isOpen = own.some((review) => opensPlan(review.state) || isGiven(review));
  return { isAssignedExpert: isOpen && !hasConflict, hasConflict };
}

/**
 * How much of a review a person may see. "author" is the plan's team; "peer" another expert of the same revision.
 * Only the expert and coordinators see the private note; the team sees neither it nor the weighted mean.
 */
export type ReviewOpening = "own" | "coordinator" | "peer" | "author";

export interface ReviewReader {
  /** The reader is the review's expert. */
  isOwn: boolean;
  /** How the reader stands to the plan. */
  relation: Relation;
  /** Every review of the same revision, this one too. */
  round: readonly Standing[];
  /** The reader sent a review of the same revision. */
  hasGiven: boolean;
  /** A decision was made on the revision. */
  isDecided: boolean;
}

/** Null: for this reader the review does not exist. The one place that decides when a review shows. */
export function openingOf(review: Standing, reader: ReviewReader): ReviewOpening | null {
  if (reader.isOwn) return review.state === "assigned" || opensPlan(review.state) || isGiven(review) ? "own" : null;
  if (!isGiven(review)) return null;
  if (isTeam(reader.relation)) return reader.isDecided ? "author" : null;
  if (reader.hasGiven && reader.relation === "assigned-expert")
    return reader.round.some(({ state }) => isWaiting(state)) ? null : "peer";
  return reader.relation === "coordinator" ? "coordinator" : null;
}

export const seesPrivateNote = (opening: ReviewOpening): boolean => opening === "own" || opening === "coordinator";
export const seesMean = (opening: ReviewOpening): boolean => opening !== "author";
