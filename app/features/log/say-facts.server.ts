import type { Act } from "db/repositories/act-log.ts";
import { roles } from "~/domain/case/actor.ts";
import { states } from "~/domain/case/moves.ts";
import { retentionKinds } from "~/domain/case/retention.ts";
import type { Lang } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";

type Facts = Readonly<Record<string, unknown>>;
type Names = ReadonlyMap<string, string>;

const factsOf = ({ facts }: Pick<Act, "facts">): Facts => JSON.parse(facts);
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string" && one !== "");

/** Facts that name people by id; of plans `from` and `to` are states, elsewhere `to` is a person. */
const people = ["added", "removed", "changed", "owner", "expert"] as const;
const namesPeople = ({ kind }: Pick<Act, "kind">) => (kind === "plan" ? people : ([...people, "to"] as const));

/** Who is named in the facts of a line. */
export const peopleIn = (line: Act): string[] => namesPeople(line).flatMap((name) => listOf(factsOf(line)[name]));

/** What changed from what to what, where the line has it in codes. What a plan's answers are about is not said here. */
export function sayFacts(line: Act, names: Names, lang: Lang): string {
  const [t, accounts, plans] = [translator(lang, "log"), translator(lang, "accounts"), translator(lang, "plans")];
  const facts = factsOf(line);
  const role = (code: string): string => {
    const known = roles.find((one) => one === code);
    return known ? accounts(`roles.${known}`) : code;
  };
  const state = (code: string): string => {
    const known = states.find((one) => one === code);
    return known ? plans(`states.${known}`) : code;
  };
  const said: string[] = [];
  if (line.act === "roles" || line.act === "invite" || line.act === "join") {
    const now = listOf(facts.roles).map(role).join(", ");
    const before = listOf(facts.before).map(role).join(", ");
    if (now) said.push(before ? t("facts.instead", { now, before }) : now);
  }
  if (line.kind === "retention" && line.act === "set")
    said.push(t("facts.days", { now: Number(facts.days), before: Number(facts.before) }));
  if (line.kind === "plan" && typeof facts.from === "string" && typeof facts.to === "string" && facts.from !== facts.to)
    said.push(`${state(facts.from)} → ${state(facts.to)}`);
  if (typeof facts.revision === "number") said.push(t("facts.revision", { number: facts.revision }));
  if (typeof facts.domain === "string") said.push(facts.domain);
  for (const name of namesPeople(line)) {
    const who = listOf(facts[name]).map((id) => names.get(id) ?? t("gone"));
    if (who.length > 0) said.push(t(`facts.${name}`, { names: who.join(", ") }));
  }
  return said.join("; ");
}

/** Which period a line is about. */
export function nameRetention(object: string, lang: Lang): string | undefined {
  const kind = retentionKinds.find((one) => one === object);
  return kind && translator(lang, "personalData")(`retention.kinds.${kind}`);
}
