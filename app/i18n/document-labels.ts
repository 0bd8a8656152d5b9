import type { DocumentLabels } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { translator } from "./translator.ts";

/** The few fixed words of a document, in its language. */
export function documentLabels(lang: Lang): DocumentLabels {
  const t = translator(lang, "documents");
  return {
    contents: t("contents"),
    recordsNumber: t("recordsNumber"),
    secrecy: t("secrecy"),
    page: (page, pages) => t("page", { page, pages }),
    lettersNotShown: (count) => t("lettersNotShown", { count }),
  };
}
