import { existsSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { standardsJson, standardsPath, standardsText } from "./standards-folder.ts";

export const profiles = ["", "eforms-profile"] as const;
export type Profile = (typeof profiles)[number];

type Schema = Readonly<Record<string, unknown>> & {
  $ref?: string;
  codelist?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  definitions?: Record<string, Schema>;
};

export type Package = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly Package[] => Array.isArray(value);

/** The releases of a package, of records their compiled ones too. */
export function releasesOf({ releases, records }: Package): readonly Package[] {
  if (isList(releases)) return releases;
  if (!isList(records)) return [];
  return records.flatMap((record) => [
    ...(isList(record.releases) ? record.releases : []),
    record.compiledRelease as Package,
  ]);
}

type Kind = "release" | "record";

function compiled(profile: Profile, kind: Kind) {
  const ajv = new AjvDraft04({ strict: false, allErrors: true });
  addFormats(ajv);
  // The profile has no package of records of its own: its releases are checked one by one.
  ajv.addSchema(standardsJson("ocds", kind === "record" ? "" : profile, "release-schema.json"));
  if (kind === "record") ajv.addSchema(standardsJson("ocds", "versioned-release-validation-schema.json"));
  return ajv.compile(standardsJson("ocds", kind === "record" ? "" : profile, `${kind}-package-schema.json`));
}

const validators = new Map<string, ReturnType<typeof compiled>>();

/** Errors of the official schema, one line each. */
export function schemaErrors(profile: Profile, kind: Kind, data: unknown): string[] {
  const valid = validators.get(profile + kind) ?? compiled(profile, kind);
  validators.set(profile + kind, valid);
  valid(data);
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const codesOf = new Map<string, ReadonlySet<string>>();
function codes(profile: Profile, list: string): ReadonlySet<string> {
  const key = `${profile}/${list}`;
  const found = codesOf.get(key);
  if (found) return found;
  const file = existsSync(standardsPath("ocds", profile, "codelists", list)) ? profile : "";
  const rows: Record<string, string>[] = parse(standardsText("ocds", file, "codelists", list), {
    columns: true,
    bom: true,
  });
  const made = new Set(rows.map(({ Code = "" }) => Code));
  codesOf.set(key, made);
  return made;
}

/** Every value of the data with the schema of its place; undefined where the schema knows no such field. */
function* places(
  value: unknown,
  given: Schema,
  root: Schema,
  at = "",
): Generator<[string, unknown, Schema | undefined]> {
  const schema = given.$ref ? (root.definitions?.[given.$ref.replace("#/definitions/", "")] ?? {}) : given;
  yield [at, value, schema];
  if (Array.isArray(value)) for (const item of value) yield* places(item, schema.items ?? {}, root, at);
  else if (typeof value === "object" && value !== null && schema.properties) {
    for (const [name, inner] of Object.entries(value)) {
      const known = schema.properties[name];
      if (known) yield* places(inner, known, root, `${at}/${name}`);
      else yield [`${at}/${name}`, inner, undefined];
    }
  }
}

/** What a schema of this draft lets through: fields that it does not know, and codes that no list has. */
export function strangers(profile: Profile, release: unknown): string[] {
  const root: Schema = standardsJson("ocds", profile, "release-schema.json");
  const found = new Set<string>();
  for (const [at, value, schema] of places(release, root, root)) {
    if (!schema) found.add(at);
    const list = schema?.codelist;
    const given = list ? [value].flat().map(String) : [];
    for (const code of given) if (list && !codes(profile, list).has(code)) found.add(`${at}: ${code}`);
  }
  return [...found].sort();
}
