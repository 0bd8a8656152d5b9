import { createInstance, type i18n, type Resource } from "i18next";
import type { Lang } from "~/domain/lang.ts";

/** A prepared set of texts in one language. Nothing switches its language later. */
export function createTexts(lang: Lang, texts: Resource[string]): i18n {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    resources: { [lang]: texts },
    fallbackLng: false,
    initAsync: false,
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return instance;
}
