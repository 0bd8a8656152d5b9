import { useTranslation } from "~/i18n/use-translation.ts";

/** What the city of a plan adds to the guidance of a question, as it is read. */
export interface OwnGuidance {
  city: string;
  text: string;
  /** The language of the text. */
  lang: string;
  /** Who wrote it and when, in words. */
  written: string;
}

export function GuidanceNote({ id, city, text, lang, written }: OwnGuidance & { id: string }) {
  const { t } = useTranslation("ui");
  return (
    <div className="guidance" id={`${id}-guidance`}>
      <p>
        <strong>{t("cityGuidance", { city })}</strong> <span className="soft">{written}</span>
      </p>
      <p className="kept-lines" lang={lang}>
        {text}
      </p>
    </div>
  );
}
