import type { ExampleFields } from "~/domain/proposal/example-fields.ts";

/** Fields that a page carries for itself. */
const own = ["intent", "version", "reason", "consent"];

/** What a posted form says of an example; fields left empty are not there. */
export function exampleFieldsOf(form: FormData): ExampleFields {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || value.trim() === "" || own.includes(name) || name.length > 60) continue;
    const list = fields[name] ?? [];
    list.push(value.slice(0, 20_000));
    fields[name] = list;
  }
  return fields;
}
