/** `starting` until the database is filled, `stopping` from the signal on. */
type Phase = "starting" | "serving" | "stopping";

/** Where the service is in its life: what answers look at, and what the start and the stop change. */
export interface Life {
  phase: Phase;
  /** While it stops: ends when nobody listens for connections any more. Until then nobody is answered: who is answered knocks again. */
  held?: Promise<void>;
}
