import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

/** Whole journeys in Chromium against the built server. Each file has a server of its own; two run at a time, each in one browser. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/browser.json" }]],
    include: ["tests/browser/**/*.test.{ts,tsx}"],
    environment: "node",
    globalSetup: ["tests/support/build-once.ts"],
    maxWorkers: 2,
    isolate: false,
    // What a page comes to say takes as long as the machine needs.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
