import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

// Slow checks by the official tools, which come from their registries: not part of `npm test`.
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/conformance.json" }]],
    include: ["tests/conformance/**/*.test.ts"],
    environment: "node",
    testTimeout: 600_000,
    globalSetup: "tests/support/build-once.ts",
  },
});
