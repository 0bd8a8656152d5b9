import fc from "fast-check";

/** The same generated cases each time, so that a red run says what changed; `FUZZ_SEED` gives others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261122) });
