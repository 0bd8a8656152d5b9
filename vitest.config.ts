import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

/** What the application runs with in tests: a database in memory, nothing sent, nothing logged. */
export const testEnv = {
  MODE: "test",
  ORIGIN: "http://localhost:3000",
  DATABASE_FILE: ":memory:",
  LOG_LEVEL: "silent",
  NODE_ENV: "production",
} as const;

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    // On two processors the runner would work with one.
    maxWorkers: "100%",
    reporters: ["default", ["json", { outputFile: "test-results/code.json" }]],
    setupFiles: ["tests/support/fixed-seed.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "code",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: testEnv,
          include: ["tests/{domain,db,features,ui,pdf,word,i18n,calendar,server}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "http",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: testEnv,
          include: ["tests/{http,running,faults}/**/*.test.{ts,tsx}"],
          globalSetup: "tests/support/build-once.ts",
          server: { deps: { external: [/\/build\/server\//] } },
        },
      },
    ],
  },
});
