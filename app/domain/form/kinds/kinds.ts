import { z } from "zod";
import type { Fault } from "../problem.ts";
import type { Kind, KindName, KindOf } from "../question.ts";
import type { CellValue } from "../value.ts";
import * as choices from "./choice.ts";
import { date } from "./date.ts";
import type { KindRules, Posted, Wording } from "./kind-rules.ts";
import * as numbers from "./number.ts";
import * as picks from "./picks.ts";
import * as texts from "./text.ts";

/** Groups, files and computed answers hold no value of their own: their rows, columns and results do. */
const holdsNothing = {
  schema: () => z.custom<Posted>().transform(() => null),
  posted: () => ({}),
  faults: () => [],
  say: () => "",
};

const rulesOf: { [Name in KindName]: KindRules<KindOf<Name>> } = {
  short: texts.short,
  long: texts.long,
  number: numbers.number,
  money: numbers.money,
  year: numbers.year,
  date,
  yesno: choices.yesno,
  tick: choices.tick,
  choice: choices.choice,
  scale: choices.scale,
  multi: choices.multi,
  library: picks.library,
  cpv: picks.cpv,
  place: picks.place,
  people: picks.people,
  unit: picks.unit,
  rows: holdsNothing,
  file: holdsNothing,
  shown: holdsNothing,
};

function rules<K extends Kind>(kind: K): KindRules<K>;
function rules(kind: Kind) {
  return rulesOf[kind.kind];
}

const schemas = new WeakMap<Kind, ReturnType<KindRules<Kind>["schema"]>>();

/** Reads what a form posted for one field. On failure the message of the first issue is the id of the broken rule. */
export function readPosted(kind: Kind, posted: Posted) {
  const schema = schemas.get(kind) ?? rules(kind).schema(kind);
  schemas.set(kind, schema);
  return schema.safeParse(posted);
}

/** The broken rule of a failed reading. */
export const faultOf = (error: z.ZodError): Fault => ({ rule: error.issues[0]?.message ?? "kind-format" });
/** What the field shows again for a stored value. */
export const postedOf = (kind: Kind, value: CellValue): Posted => rules(kind).posted(value);
/** The rules of the kind that the value breaks; none of them stops saving. */
export const faultsOf = (kind: Kind, value: CellValue): Fault[] => rules(kind).faults(value, kind);
/** The answer in words of the reader's language. */
export const sayValue = (kind: Kind, value: CellValue, wording: Wording): string =>
  rules(kind).say(value, kind, wording);
