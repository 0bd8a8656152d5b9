import { useTranslation } from "~/i18n/use-translation.ts";

export interface Crumb {
  href: string;
  text: string;
}

/** The way here, without the page itself. On a phone only the nearest page above, as a way back. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation("ui");
  return (
    <nav className="breadcrumbs" aria-label={t("breadcrumbs")}>
      <ol>
        {crumbs.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
