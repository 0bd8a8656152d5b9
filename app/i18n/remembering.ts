import type { TFunction } from "i18next";
import type { messages } from "./messages.ts";

/** A text with nothing to fill in is looked up once. Keys are ours, so there are only so many. */
export function remembering<Name extends keyof (typeof messages)["en"]>(t: TFunction<Name>): TFunction<Name> {
  const known = new Map<unknown, unknown>();
  return new Proxy(t, {
    apply(find, self, given) {
      const [key] = given;
      if (given.length > 1 || typeof key !== "string") return Reflect.apply(find, self, given);
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      const text = Reflect.apply(find, self, given);
      known.set(key, text);
      return text;
    },
  });
}
