import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { NameMark } from "./name-mark.tsx";

export function PageFooter({ lang }: { lang: Lang }) {
  const { t } = useTranslation("layout");
  return (
    <footer className="page-footer">
      <div className="page-footer__about">
        <p className="brand">
          <NameMark />
          <span>{t("serviceName")}</span>
        </p>
        <p>{t("footer.about")}</p>
      </div>
      <nav aria-label={t("footer.navigation")}>
        <ul>
          <li>
            <a href={paths.help(lang)}>{t("nav.help")}</a>
          </li>
          <li>
            <a href={paths.law(lang)}>{t("nav.law")}</a>
          </li>
          <li>
            <a href={paths.wordings(lang)}>{t("nav.wordings")}</a>
          </li>
          <li>
            <a href={paths.api(lang)}>{t("nav.openData")}</a>
          </li>
          <li>
            <a href={paths.accessibility(lang)}>{t("nav.accessibility")}</a>
          </li>
          <li>
            <a href={paths.privacy(lang)}>{t("nav.privacy")}</a>
          </li>
          <li>
            <a href={paths.terms(lang)}>{t("nav.terms")}</a>
          </li>
        </ul>
      </nav>
      <p className="page-footer__sources">{t("footer.sources")}</p>
    </footer>
  );
}
