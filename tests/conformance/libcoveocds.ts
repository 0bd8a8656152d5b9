import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { standardsPath } from "./standards-folder.ts";

const run = promisify(execFile);
const installer = path.join(import.meta.dirname, "install-libcoveocds.sh");
const checker = path.join(import.meta.dirname, "check-ocds.py");

export interface Report {
  readonly validation_errors: readonly unknown[];
  readonly conformance_errors?: unknown;
  readonly deprecated_fields: readonly unknown[];
  readonly additional_closed_codelist_values: object;
  readonly additional_checks: object;
  readonly unique_ocids_count: number;
}

/**
 * What the standard's own checker says of a package by the core of the standard. The extensions are left out of the
 * package: the checker would ask the net for each.
 */
export async function officialReport({ extensions, ...content }: Readonly<Record<string, unknown>>): Promise<Report> {
  const { stdout: installed } = await run("bash", [installer, standardsPath("ocds")]);
  const tool = installed.trim();
  const folder = await mkdtemp(path.join(tmpdir(), "innohankinta-ocds-"));
  try {
    const file = path.join(folder, "package.json");
    await writeFile(file, JSON.stringify(content));
    const options = [checker, standardsPath("ocds"), path.join(tool, "standard.zip"), file];
    const { stdout } = await run(path.join(tool, "bin", "python"), options, { maxBuffer: 100_000_000 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
