import type { z } from "zod";
import type { Lang } from "../../lang.ts";
import type { Fault } from "../problem.ts";
import type { Kind, OptionText } from "../question.ts";
import type { CellValue } from "../value.ts";

/** What a form posts for one field, by part: "" for the field itself, "other", "time" or "typed" for its companion. */
export type Posted = Readonly<Record<string, readonly string[]>>;

/** Names of things that stand outside the form. An id that nobody knows is shown as it is. */
export type Naming = (of: "unit" | "person" | "example" | "plan" | "cpv" | "place", id: string) => string;

export interface Wording {
  lang: Lang;
  options?: Readonly<Record<string, OptionText>>;
  name: Naming;
}

/** Everything a kind of question knows. A new kind is one more object of this shape and its entry in `kinds.ts`. */
export interface KindRules<K extends Kind> {
  /** From what was posted to what is stored; null when nothing was answered. The messages of its issues are rule ids. */
  schema(kind: K): z.ZodType<CellValue | null, Posted>;
  /** What the field shows again: the reverse of the schema. */
  posted(value: CellValue): Posted;
  /** Rules that do not stop saving, but submitting. */
  faults(value: CellValue, kind: K): Fault[];
  /** The answer in words. */
  say(value: CellValue, kind: K, wording: Wording): string;
}

export const first = (posted: Posted, part = ""): string => posted[part]?.[0] ?? "";
