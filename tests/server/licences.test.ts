import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

/** Licences that let a service under the EUPL-1.2 use a part. */
const allowed = new Set([
  ...[
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "Unlicense",
    "Zlib",
  ],
  // Fonts; tools of the tests and of the build, and lists that they carry.
  ...["OFL-1.1", "MPL-2.0", "CC-BY-3.0", "CC-BY-4.0", "PSF-2.0", "Python-2.0", "WTFPL"],
]);

/** Old packages whose licence stands in their text only: all are MIT. */
const readByHand = new Set(["eval", "format", "png-js", "require-like"]);

const licence = z.object({ license: z.string().optional() });
const parts = z.object({
  packages: z.record(
    z.string(),
    licence.extend({
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
      dev: z.boolean().optional(),
      deprecated: z.string().optional(),
    }),
  ),
});

/** `A OR B` is allowed with one of them, `A AND B` with both. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => allowed.has(one.trim())));

const ownSays = (path: string): string | undefined =>
  existsSync(`${path}/package.json`)
    ? licence.safeParse(JSON.parse(readFileSync(`${path}/package.json`, "utf8"))).data?.license
    : undefined;

const { packages } = parts.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

test("no part that runs in production has been given up by its makers", () => {
  const given = Object.entries(packages).filter(([, { dev, deprecated }]) => !dev && deprecated !== undefined);
  expect(given.map(([path, { deprecated }]) => `${path}: ${deprecated}`)).toEqual([]);
});

test("every part from others has a licence that is on the list", () => {
  const unknown = Object.entries(packages).flatMap(([path, { license, os, cpu }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    // Ready-made files of other machines come with the package that asks for them.
    if (name === "" || readByHand.has(name) || ((os || cpu) && license === undefined)) return [];
    const said = license ?? ownSays(path) ?? "none";
    return isAllowed(said) ? [] : [`${name}: ${said}`];
  });
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(unknown).toEqual([]);
});

test("a choice is allowed with one of its licences, a sum only with all", () => {
  expect(["(MIT OR GPL-3.0-or-later)", "MIT AND OFL-1.1", "(ISC AND CC-BY-3.0)"].map(isAllowed)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["GPL-3.0-only", "MIT AND AGPL-3.0", "UNLICENSED", "none"].map(isAllowed)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
