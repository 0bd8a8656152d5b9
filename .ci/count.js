/** Adds up what the test runs reported. A step that failed without a failed test of its own counts as one. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const folder = "test-results";
const failedSteps = Number(process.argv[2] ?? 0);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
const reports = files.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);

const failedTests = sum("numFailedTests");
const failed = failedTests > 0 ? failedTests : failedSteps;
process.stdout.write(`${sum("numPassedTests")} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
