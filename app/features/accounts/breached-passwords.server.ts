import list from "./content/breached-passwords.json";
import { markLength, markOf } from "./password-marks.server.ts";

/** Made by `npm run import:passwords`; NOTICE names the list. */
const marks = Buffer.from(list.marks, "base64");

/** Whether the password is on the list. */
export function isBreached(password: string): boolean {
  const wanted = markOf(password);
  let from = 0;
  let to = marks.length / markLength;
  while (from < to) {
    const middle = (from + to) >> 1;
    const order = wanted.compare(marks, middle * markLength, (middle + 1) * markLength);
    if (order === 0) return true;
    if (order < 0) to = middle;
    else from = middle + 1;
  }
  return false;
}
