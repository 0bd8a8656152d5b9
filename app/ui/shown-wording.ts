import { themeLabel } from "~/domain/case/theme-labels.ts";
import { procedureOptions } from "~/domain/form/2026-1/lists.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Wording } from "~/domain/wordings/wording.ts";
import { formatShortDay } from "~/i18n/format.ts";
import type { ShownWording } from "./wording-view.tsx";

/** An entry of the bank as plain data, with its texts in one language and its codes in the words of the reader's. */
export function shownWording({ number, content }: Wording, textLang: Lang, lang: Lang): ShownWording {
  const { kind, title, text, source, themes, procedures } = content;
  return {
    number,
    kind,
    title: title[textLang],
    text: text[textLang],
    source: {
      name: source.name[textLang],
      address: source.address,
      readOn: formatShortDay(source.readOn, lang),
    },
    fits: [...themes.map((one) => themeLabel(one, lang)), ...procedures.map((one) => procedureOptions[one][lang])],
  };
}
