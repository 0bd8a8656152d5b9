import type { i18n, TFunction } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";
import { remembering } from "./remembering.ts";
import type { Namespace } from "./translator.ts";

interface Texts<Name extends Namespace> {
  t: TFunction<Name>;
  i18n: i18n;
}

type Known = { [Name in Namespace]?: Texts<Name> };
const known = new WeakMap<i18n, Known>();

/**
 * The texts of a page. The hook of react-i18next copies its whole instance and watches for another language wherever it
 * is called: half the time of drawing a long form. Ours never changes language within a page.
 */
export function useTranslation<Name extends Namespace>(name: Name): Texts<Name> {
  const { i18n } = useContext(I18nContext);
  let texts = known.get(i18n);
  if (!texts) {
    texts = {};
    known.set(i18n, texts);
  }
  const found: Texts<Name> | undefined = texts[name];
  if (found) return found;
  const t: TFunction<Name> = i18n.getFixedT(i18n.language, name);
  const made = { t: remembering(t), i18n };
  const all: { [One in Name]?: Texts<Name> } = texts;
  all[name] = made;
  return made;
}
