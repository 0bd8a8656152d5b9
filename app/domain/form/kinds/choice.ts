import { z } from "zod";
import { countryName } from "../../lang.ts";
import type { Fault } from "../problem.ts";
import type { KindOf } from "../question.ts";
import { type Choice, type Choices, codesOf } from "../value.ts";
import { first, type KindRules, type Posted, type Wording } from "./kind-rules.ts";
import { countCharacters, shortText } from "./text.ts";

const otherOf = (posted: Posted, codes: readonly string[]): string | null =>
  codes.includes("other") ? (shortText.safeParse(first(posted, "other")).data ?? null) : null;

const oneOf = (codes: readonly string[]) =>
  z.custom<Posted>().transform((posted, context): Choice | null => {
    const code = first(posted);
    if (code === "") return null;
    const typed = shortText.safeParse(first(posted, "other"));
    if (!codes.includes(code) || !typed.success) {
      context.addIssue({ code: "custom", message: typed.success ? "code-known" : "text-legal" });
      return z.NEVER;
    }
    const other = otherOf(posted, [code]);
    return other === null ? { code } : { code, other };
  });

function otherFaults(value: Choice | Choices): Fault[] {
  if (!codesOf(value).includes("other")) return [];
  const count = countCharacters(value.other ?? "");
  return count < 2 || count > 120 ? [{ rule: "other-text", facts: { min: 2, max: 120 } }] : [];
}

const isChosen = (value: unknown): value is Choice | Choices =>
  typeof value === "object" && value !== null && ("code" in value || "codes" in value);

const sayCode = (code: string, other: string | undefined, wording: Wording): string =>
  code === "other" && other ? other : (wording.options?.[code]?.[wording.lang] ?? code);

const postedChoice = (value: unknown): Posted =>
  isChosen(value) ? { "": [...codesOf(value)], ...(value.other ? { other: [value.other] } : {}) } : {};

const oneChoice = {
  posted: postedChoice,
  faults: (value: unknown) => (isChosen(value) ? otherFaults(value) : []),
  say: (value: unknown, _kind: unknown, wording: Wording) =>
    isChosen(value)
      ? codesOf(value)
          .map((code) => sayCode(code, value.other, wording))
          .join(", ")
      : "",
};

export const choice: KindRules<KindOf<"choice">> = {
  ...oneChoice,
  schema: (kind) => oneOf(kind.codes),
  say: (value, kind, wording) =>
    kind.labels === "countries"
      ? codesOf(value)
          .map((code) => countryName(code, wording.lang))
          .join(", ")
      : oneChoice.say(value, kind, wording),
};
export const scale: KindRules<KindOf<"scale">> = { schema: (kind) => oneOf(kind.codes), ...oneChoice };

const yesNoWords = {
  yes: { fi: "Kyllä", sv: "Ja", en: "Yes" },
  no: { fi: "Ei", sv: "Nej", en: "No" },
};
const sayYesNo = (value: unknown, _kind: unknown, wording: Wording): string =>
  oneChoice.say(value, undefined, { ...wording, options: wording.options ?? yesNoWords });

export const yesno: KindRules<KindOf<"yesno">> = { ...oneChoice, schema: () => oneOf(["yes", "no"]), say: sayYesNo };
export const tick: KindRules<KindOf<"tick">> = { ...oneChoice, schema: () => oneOf(["yes"]), say: sayYesNo };

export const multi: KindRules<KindOf<"multi">> = {
  schema: (kind) =>
    z.custom<Posted>().transform((posted, context): Choices | null => {
      const chosen = new Set((posted[""] ?? []).filter((code) => code !== ""));
      const codes = kind.codes.filter((code) => chosen.has(code));
      const typed = shortText.safeParse(first(posted, "other"));
      if (codes.length !== chosen.size || !typed.success) {
        context.addIssue({ code: "custom", message: typed.success ? "code-known" : "text-legal" });
        return z.NEVER;
      }
      if (codes.length === 0) return null;
      const other = otherOf(posted, codes);
      return other === null ? { codes } : { codes, other };
    }),
  posted: postedChoice,
  faults(value, kind) {
    const codes = codesOf(value);
    const found: Fault[] = isChosen(value) ? otherFaults(value) : [];
    if (codes.length < kind.min || codes.length > kind.max) {
      found.push({ rule: "multi-count", facts: { min: kind.min, max: kind.max } });
    }
    const excluding = codes.find((code) => kind.exclusive.includes(code));
    if (excluding && codes.length > 1) found.push({ rule: "code-excludes", facts: { option: excluding } });
    return found;
  },
  say: oneChoice.say,
};
