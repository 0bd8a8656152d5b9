import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";
import { testEnv } from "./vitest.config.ts";

/** The same fuzz as in every run, many times over with other people at every address. For a night, not for a change. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/long.json" }]],
    include: ["tests/http/{fuzz,random-requests}.test.ts", "tests/long/**/*.test.ts"],
    setupFiles: ["tests/support/fixed-seed.ts"],
    testTimeout: 3_600_000,
    globalSetup: "tests/support/build-once.ts",
    server: { deps: { external: [/\/build\/server\//] } },
    env: { ...testEnv, FUZZ_ROUNDS: process.env.FUZZ_ROUNDS ?? "20" },
  },
});
