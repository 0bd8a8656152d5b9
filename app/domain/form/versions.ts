import { form2026_1 } from "./2026-1/version.ts";
import type { FormVersion } from "./question.ts";

const versions: Readonly<Record<string, FormVersion>> = { [form2026_1.id]: form2026_1 };

/** The version that new plans are pinned to. */
export const currentForm = form2026_1;

/** A plan names a version that this table has: versions are never taken away. */
export function formOf(id: string): FormVersion {
  const form = versions[id];
  if (!form) throw new Error(`Unknown form version ${id}`);
  return form;
}
