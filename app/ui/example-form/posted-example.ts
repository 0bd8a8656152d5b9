import type { ExampleFields } from "~/domain/proposal/example-fields.ts";

/** Fields that a page carries for itself. */
const own = ["intent", "version", "reason", "consent"];

/** What a posted form says of an example; fields left empty are not there. */
export function exampleFieldsOf(form: FormData): ExampleFields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || value.trim() === "" || own.includes(name) || name.length > 60) continue;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return Object.fromEntries(fields);
}
