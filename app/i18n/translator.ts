import i18next, { type TFunction, type TOptions } from "i18next";
import type { Lang } from "~/domain/lang.ts";
import { messages } from "./messages.ts";

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
export type { TOptions };

/** The texts of one namespace in one language. A request or document gets its own; nothing is switched globally. */
export const translator = <Name extends Namespace>(lang: Lang, namespace: Name): Translate<Name> =>
  instance.getFixedT(lang, namespace);
