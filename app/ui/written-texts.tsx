import { useTranslation } from "~/i18n/use-translation.ts";
import { TextArea } from "./text-area.tsx";

interface WrittenTextsProps {
  /** What was written and could not be stored, with its question where that is known. */
  texts: readonly { label?: string | undefined; text: string }[];
  /** Where else it is, and what can be done with it. */
  help: string;
}

/** In one field, so that all of it can be copied at once. */
export function WrittenTexts({ texts, help }: WrittenTextsProps) {
  const { t } = useTranslation("ui");
  if (texts.length === 0) return null;
  const all = texts.map(({ label, text }) => (label ? `${label}\n${text}` : text)).join("\n\n");
  return <TextArea id="written" name="written" label={t("written")} help={help} defaultValue={all} rows={8} readOnly />;
}
