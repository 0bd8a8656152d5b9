import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = "build/client/assets";

/** The address of the largest file that pages are made of: more than fits between a server and who does not read. */
export function largestAsset(): string {
  const sizeOf = (name: string): number => statSync(join(folder, name)).size;
  const [largest = ""] = readdirSync(folder).sort((one, other) => sizeOf(other) - sizeOf(one));
  return `/assets/${largest}`;
}
