import fc from "fast-check";

/** The same generated cases each time, so that a red run says what changed; the long run takes new ones. */
fc.configureGlobal({ seed: 20261122 });
