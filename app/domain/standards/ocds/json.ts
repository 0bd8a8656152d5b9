export type Json = string | number | boolean | readonly Json[] | JsonObject;
export type JsonObject = { readonly [field: string]: Json };

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** What is not known is left out: the standard has no empty fields. */
export const known = (fields: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined || isEmpty(value) ? [] : [[name, value]])),
  );

/** The standard wants a time: a day begins at its start and ends at its end. */
export const startOf = (day: string | undefined): string | undefined => day && `${day}T00:00:00Z`;
export const endOf = (day: string | undefined): string | undefined => day && `${day}T23:59:59Z`;
