import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder of official files. The project has no copies of them: without it these checks are skipped, and say so. */
const folder = process.env.STANDARDS_DIR;

export const hasStandards =
  folder !== undefined && existsSync(path.join(folder, "ocds")) && existsSync(path.join(folder, "eforms"));

export const standardsPath = (...parts: string[]): string => path.join(folder ?? "", ...parts);
export const standardsText = (...parts: string[]): string => readFileSync(standardsPath(...parts), "utf8");
export const standardsJson = (...parts: string[]) => JSON.parse(standardsText(...parts));
