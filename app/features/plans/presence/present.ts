/** Another person of the team on the same plan, as a page shows them. */
export interface Present {
  id: string;
  name: string;
  /** The title of the step they are on; "" on another page of the plan. */
  step: string;
  /** There just now; otherwise in the last minutes. */
  isHere: boolean;
  /** The question they are typing in; "" while they only read. */
  question: string;
}
