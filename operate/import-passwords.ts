import { readFileSync, writeFileSync } from "node:fs";
import { markLength, marksOf } from "../app/features/accounts/password-marks.server.ts";
import { place, readOptions, run } from "./command-line.ts";

/** `npm run import:passwords -- --from LIST`: takes in a list of leaked passwords, one a line; then build anew. */
const kept = "app/features/accounts/content/breached-passwords.json";
const { from } = readOptions("import:passwords -- --from LIST", { from: place });

await run(() => {
  const marks = marksOf(readFileSync(from, "utf8").split(/\r?\n/));
  writeFileSync(kept, `${JSON.stringify({ marks: marks.toString("base64") })}\n`);
  return { done: [`${marks.length / markLength} passwords are refused from the next build on`] };
});
