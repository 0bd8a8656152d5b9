import { type Lang, languages } from "~/domain/lang.ts";
import { inLang } from "~/i18n/path-lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { NameMark } from "./name-mark.tsx";

export interface Visitor {
  name: string;
  roles: readonly string[];
  /** How many reviews wait; for experts. */
  waitingReviews?: number;
  /** How many notifications were not opened. */
  unread?: number;
}

interface PageHeaderProps {
  lang: Lang;
  pathname: string;
  search: string;
  actor: Visitor | null;
}

const languageNames: Readonly<Record<Lang, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

export function PageHeader({ lang, pathname, search, actor }: PageHeaderProps) {
  const { t } = useTranslation("layout");
  return (
    <header className="page-header">
      <div className="page-header__bar">
        <a className="brand" href={paths.home(lang)}>
          <NameMark />
          <span>{t("serviceName")}</span>
        </a>
        <ul className="languages" aria-label={t("languages")}>
          {languages.map((code) => (
            <li key={code}>
              <a
                href={inLang(pathname, search, code)}
                lang={code}
                hrefLang={code}
                aria-current={code === lang ? "true" : undefined}
              >
                {languageNames[code]}
              </a>
            </li>
          ))}
        </ul>
        <Account lang={lang} actor={actor} />
      </div>
      <nav className="page-nav" aria-label={t("mainNavigation")}>
        <Pages lang={lang} pathname={pathname} actor={actor} />
      </nav>
      <details className="page-menu">
        <summary>{t("menu")}</summary>
        <nav aria-label={t("mainNavigation")}>
          <Pages lang={lang} pathname={pathname} actor={actor} />
        </nav>
      </details>
    </header>
  );
}

function Pages({ lang, pathname, actor }: Omit<PageHeaderProps, "search">) {
  const { t } = useTranslation("layout");
  const roles = new Set(actor?.roles);
  const waiting = actor?.waitingReviews ?? 0;
  const pages = [
    { href: paths.examples(lang), text: t("nav.examples"), shown: true },
    { href: paths.cities(lang), text: t("nav.cities"), shown: true },
    { href: paths.programmes(lang), text: t("nav.programmes"), shown: true },
    { href: paths.market(lang), text: t("nav.market"), shown: true },
    { href: paths.adviser(lang), text: t("nav.adviser"), shown: true },
    { href: paths.plans(lang), text: t("nav.plans"), shown: true },
    { href: paths.coordination(lang), text: t("nav.coordination"), shown: roles.has("coordinator") },
    {
      href: paths.reviews(lang),
      text: waiting > 0 ? t("nav.reviewsWaiting", { count: waiting }) : t("nav.reviews"),
      shown: roles.has("expert"),
    },
    { href: paths.ownCity(lang), text: t("nav.ownCity"), shown: roles.has("city-lead") },
  ];
  return (
    <ul>
      {pages
        .filter(({ shown }) => shown)
        .map(({ href, text }) => (
          <li key={href}>
            <a href={href} aria-current={current(href, pathname)}>
              {text}
            </a>
          </li>
        ))}
    </ul>
  );
}

function current(href: string, pathname: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return pathname.startsWith(`${href}/`) ? "true" : undefined;
}

function Account({ lang, actor }: { lang: Lang; actor: Visitor | null }) {
  const { t } = useTranslation("layout");
  if (!actor) {
    return (
      <a className="account account--sign-in" href={paths.signIn(lang)}>
        {t("signIn")}
      </a>
    );
  }
  const { unread = 0 } = actor;
  return (
    <div className="account-bar">
      {unread > 0 ? (
        <a className="unread" href={paths.notifications(lang)}>
          <span aria-hidden="true">{unread > 99 ? "99+" : unread}</span>
          <span className="visually-hidden">{t("newNotifications", { count: unread })}</span>
        </a>
      ) : null}
      <AccountMenu lang={lang} name={actor.name} />
    </div>
  );
}

function AccountMenu({ lang, name }: { lang: Lang; name: string }) {
  const { t } = useTranslation("layout");
  return (
    <details className="account">
      <summary>
        <span className="visually-hidden">{t("account")}: </span>
        {name}
      </summary>
      <div className="account__menu">
        <a href={paths.notifications(lang)}>{t("notifications")}</a>
        <a href={paths.inquiries(lang)}>{t("questions")}</a>
        <a href={paths.account(lang)}>{t("ownAccount")}</a>
        <form method="post" action={paths.signOut(lang)}>
          <button type="submit">{t("signOut")}</button>
        </form>
      </div>
    </details>
  );
}
