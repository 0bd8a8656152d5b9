import type { i18n } from "i18next";
import type { Lang } from "~/domain/lang.ts";
import { createTexts } from "./instance.ts";
import { messages } from "./messages.ts";
import type { Namespace } from "./translator.ts";

const instances: Readonly<Record<Lang, i18n>> = {
  fi: createTexts("fi", messages.fi),
  sv: createTexts("sv", messages.sv),
  en: createTexts("en", messages.en),
};

export const textsIn = (lang: Lang): i18n => instances[lang];

const embedded = new Map<string, string>();

/** The texts that one page's scripts need, as JSON that is safe inside a script element. */
export function embeddedTexts(lang: Lang, namespaces: readonly Namespace[]): string {
  const key = `${lang} ${namespaces.join(" ")}`;
  const known = embedded.get(key);
  if (known) return known;
  const texts = Object.fromEntries(namespaces.map((name) => [name, messages[lang][name]]));
  const json = JSON.stringify(texts).replaceAll("<", "\\u003c");
  embedded.set(key, json);
  return json;
}
