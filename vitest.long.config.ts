import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";
import { testEnv } from "./vitest.config.ts";

/**
 * The same fuzz as in every run, many times over with other people at every address, and a thousand texts typed over a bad
 * line. For a night, not for a change.
 */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/long.json" }]],
    include: ["tests/http/{fuzz,random-requests}.test.ts", "tests/long/**/*.test.ts", "tests/browser/torture.test.ts"],
    setupFiles: ["tests/support/fixed-seed.ts"],
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    globalSetup: "tests/support/build-once.ts",
    server: { deps: { external: [/\/build\/server\//] } },
    env: {
      ...testEnv,
      FUZZ_ROUNDS: process.env.FUZZ_ROUNDS ?? "20",
      // Every server that is started here has two workers, unless told otherwise.
      WORKERS: process.env.WORKERS ?? "2",
      TORTURE_EDITS: process.env.TORTURE_EDITS ?? "1000",
    },
  },
});
