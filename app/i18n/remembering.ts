import type { TFunction } from "i18next";
import type { messages } from "./messages.ts";

/** So many texts are remembered of one namespace, of what is asked so shortly; then it begins anew. */
const most = 2000;
const longest = 300;

/** Texts are looked up and filled in once: a form says the same of many of its fields. */
export function remembering<Name extends keyof (typeof messages)["en"]>(t: TFunction<Name>): TFunction<Name> {
  const known = new Map<string, unknown>();
  return new Proxy(t, {
    apply(find, self, given) {
      const asked = given.length === 1 ? String(given[0]) : JSON.stringify(given);
      const remembered = known.get(asked);
      if (remembered !== undefined) return remembered;
      const text = Reflect.apply(find, self, given);
      if (asked.length > longest) return text;
      if (known.size === most) known.clear();
      known.set(asked, text);
      return text;
    },
  });
}
