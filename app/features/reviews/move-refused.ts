/** Why a move that an expert posted was not made, and what they typed. */
export interface MoveRefused {
  /** Id of the field to mend. */
  field: "ties" | "tie-text" | "decline-text" | "late-tie-text" | "hand-over-text";
  problem: "choiceMissing" | "textMissing" | "reasonMissing" | "handOverMissing";
  ties: string;
  text: string;
}
