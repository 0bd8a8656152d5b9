import type { Db } from "db/connection.ts";
import { listPeopleNames, listUnitNames } from "db/repositories/buyers.ts";
import { listCpv } from "db/repositories/cpv.ts";
import { listExampleTitles } from "db/repositories/example-titles.ts";
import { listPlanNames } from "db/repositories/plans.ts";
import type { Snapshot } from "~/domain/case/snapshot.ts";
import type { Text } from "~/domain/lang.ts";
import { findPlace } from "~/domain/standards/places.ts";

const same = (text: string): Text => ({ fi: text, sv: text, en: text });
const map = (text: Text, change: (words: string) => string): Text => ({
  fi: change(text.fi),
  sv: change(text.sv),
  en: change(text.en),
});

const withoutKind = (keys: readonly string[], kind: string): string[] =>
  keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));

/** The names of what answers refer to, in three languages, for keys such as `unit:…` and `cpv:73000000`. */
export function namesOf(db: Db, keys: readonly string[]): Snapshot["names"] {
  const names: Record<string, Text> = {};
  for (const { id, name, cityName } of listUnitNames(db, withoutKind(keys, "unit"))) {
    names[`unit:${id}`] = map(cityName, (city) => `${city}, ${name}`);
  }
  for (const { id, name } of listPeopleNames(db, withoutKind(keys, "person"))) names[`person:${id}`] = same(name);
  for (const plan of listPlanNames(db, withoutKind(keys, "plan"))) {
    names[`plan:${plan.id}`] = same(`${plan.number} ${plan.title}`);
  }
  for (const { id, title } of listExampleTitles(db, withoutKind(keys, "example"))) names[`example:${id}`] = title;
  for (const { code, name } of listCpv(db, withoutKind(keys, "cpv"))) {
    names[`cpv:${code}`] = map(name, (words) => `${code} ${words}`);
  }
  for (const code of withoutKind(keys, "place")) {
    const known = findPlace(code);
    if (known) names[`place:${code}`] = known.name;
  }
  return names;
}
