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

/** The tests that send requests: the application as it is built, loaded by Node itself. */
const built = {
  globalSetup: "tests/support/build-once.ts",
  server: { deps: { external: [/\/build\/server\//] } },
};

export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    // On two processors the runner would work with one.
    maxWorkers: "100%",
    reporters: ["default", ["json", { outputFile: "test-results/code.json" }]],
    setupFiles: ["tests/support/fixed-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: testEnv,
    projects: [
      {
        extends: true,
        test: {
          name: "code",
          // A process for each file would read all modules anew: twice the processor time.
          isolate: false,
          include: ["tests/{domain,db,features,ui,pdf,word,i18n,calendar,server}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: { ...built, name: "http", isolate: false, include: ["tests/{http,running,faults}/**/*.test.ts"] },
      },
      {
        extends: true,
        // These change the form, or the settings that the application is loaded with: each has a process of its own.
        test: { ...built, name: "alone", include: ["tests/alone/**/*.test.ts"] },
      },
    ],
  },
});
