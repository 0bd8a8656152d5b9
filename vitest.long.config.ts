import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";
import { testEnv } from "./vitest.config.ts";

/** The same fuzz as in every run, many times over with other people at every address. For a night, not for a change. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/long.json" }]],
    include: ["tests/http/fuzz.test.ts", "tests/long/**/*.test.ts"],
    globalSetup: "tests/support/build-once.ts",
    server: { deps: { external: [/\/build\/server\//] } },
    env: { ...testEnv, FUZZ_ROUNDS: "20" },
  },
});
