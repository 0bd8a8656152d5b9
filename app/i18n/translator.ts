import i18next, { type TFunction } from "i18next";
import type { Lang } from "~/domain/lang.ts";
import { messages } from "./messages.ts";
import { remembering } from "./remembering.ts";

type Source = (typeof messages)["en"];
export type Namespace = keyof Source;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Source;
    returnNull: false;
  }
}

const instance = i18next.createInstance();
void instance.init({
  resources: messages,
  fallbackLng: false,
  initAsync: false,
  defaultNS: "common",
  interpolation: { escapeValue: false },
  returnNull: false,
});

export type Translate<Name extends Namespace> = TFunction<Name>;

const translators: Record<Lang, { [Name in Namespace]?: Translate<Name> }> = { fi: {}, sv: {}, en: {} };

/** The texts of one namespace in one language. A request or document gets its own; nothing is switched globally. */
export function translator<Name extends Namespace>(lang: Lang, namespace: Name): Translate<Name> {
  const known: { [One in Name]?: Translate<Name> } = translators[lang];
  const found: Translate<Name> | undefined = known[namespace];
  if (found) return found;
  const t: Translate<Name> = instance.getFixedT(lang, namespace);
  known[namespace] = remembering(t);
  return t;
}
