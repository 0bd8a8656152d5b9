import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

/** Whole journeys in Chromium against the built server. One file at a time: each has a server and a browser of its own. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/browser.json" }]],
    include: ["tests/browser/**/*.test.{ts,tsx}"],
    environment: "node",
    globalSetup: ["tests/support/build-once.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
