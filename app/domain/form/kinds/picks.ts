import { z } from "zod";
import type { KindOf } from "../question.ts";
import { codesOf, type Picks } from "../value.ts";
import { first, type KindRules, type Naming, type Posted } from "./kind-rules.ts";
import { shortText } from "./text.ts";

/** What was picked is posted as its id, or with its name before it: `Tampere [837]`. */
export const idIn = (typed: string): string => /\[([^\]]+)\]\s*$/.exec(typed)?.[1] ?? typed.trim();

/** Ids or codes of a list outside the form; whether they exist is looked up by the use case (`code-known`). */
const ids = (shape: RegExp, stored: (id: string) => string) =>
  z.custom<Posted>().transform((posted, context): Picks | null => {
    const picks = [
      ...new Set(
        (posted[""] ?? [])
          .map(idIn)
          .map(stored)
          .filter((id) => id !== ""),
      ),
    ];
    if (picks.some((id) => !shape.test(id)) || picks.length > 50) {
      context.addIssue({ code: "custom", message: "code-known" });
      return z.NEVER;
    }
    return picks.length === 0 ? null : { picks };
  });

type Counted = { min: number; max: number };

function picking<K extends KindOf<"library" | "cpv" | "place" | "people">>(
  shape: RegExp,
  nameOf: (kind: K) => Parameters<Naming>[0],
  stored: (id: string) => string = (id) => id,
): KindRules<K> {
  return {
    schema: () => ids(shape, stored),
    posted: (value) => ({ "": [...codesOf(value)] }),
    faults(value, kind) {
      const { min, max }: Counted = kind;
      const count = codesOf(value).length;
      return count < min || count > max ? [{ rule: "multi-count", facts: { min, max } }] : [];
    },
    say: (value, kind, { name }) =>
      codesOf(value)
        .map((id) => name(nameOf(kind), id))
        .join("; "),
  };
}

export const library = picking<KindOf<"library">>(/^[\w-]{1,80}$/, (kind) =>
  kind.of === "plans" ? "plan" : "example",
);
export const cpv = picking<KindOf<"cpv">>(
  /^\d{8}$/,
  () => "cpv",
  // The ninth digit, which people copy along, checks the others by no rule that holds for every code: the Commission says so
  // of the revision of 2008 (OP-TED/ePO, discussion 589).
  (id) => id.replace(/^(\d{8})-\d$/, "$1"),
);
export const place = picking<KindOf<"place">>(/^(\d{3}|FI[0-9A-Z]{1,3})$/, () => "place");
export const people = picking<KindOf<"people">>(/^[\w-]{1,80}$/, () => "person");

export const unit: KindRules<KindOf<"unit">> = {
  schema: () =>
    z.custom<Posted>().transform((posted, context) => {
      const typed = shortText.safeParse(first(posted, "typed"));
      if (!typed.success) {
        context.addIssue({ code: "custom", message: typed.error.issues[0]?.message ?? "text-legal" });
        return z.NEVER;
      }
      const unitId = first(posted).trim();
      if (typed.data && (unitId === "" || unitId === "typed")) return { typed: typed.data };
      return unitId === "" || unitId === "typed" ? null : { unit: unitId };
    }),
  posted(value): Posted {
    if (typeof value !== "object") return {};
    if ("unit" in value) return { "": [value.unit] };
    return "typed" in value ? { "": ["typed"], typed: [value.typed] } : {};
  },
  faults: () => [],
  say(value, _kind, { name }) {
    if (typeof value !== "object") return "";
    if ("unit" in value) return name("unit", value.unit);
    return "typed" in value ? value.typed : "";
  },
};
