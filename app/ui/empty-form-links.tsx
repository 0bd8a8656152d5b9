import { tracks } from "~/domain/form/asked.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";

/** The way to the questions on paper. */
export function EmptyFormLinks({ lang }: { lang: Lang }) {
  const { t } = useTranslation("emptyForm");
  return (
    <p className="soft">
      {t("links.lead")}{" "}
      {tracks.map((track, place) => (
        <span key={track}>
          {place > 0 ? ", " : ""}
          <a href={paths.emptyForm(lang, track)}>{t(`tracks.${track}`)}</a>
        </span>
      ))}
    </p>
  );
}
