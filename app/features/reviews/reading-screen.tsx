import { type Lang, languages } from "~/domain/lang.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { LinkButton } from "~/ui/button.tsx";
import { DocumentView } from "~/ui/document-view.tsx";
import { Notification } from "~/ui/notification.tsx";
import type { ReadingPage } from "./open-review.server.ts";

/** A sent review, for those who may read it. */
export function ReadingScreen({ lang, page, list }: { lang: Lang; page: ReadingPage; list: string }) {
  const { t } = useTranslation("reviews");
  const { head, opening, document, others, othersWait } = page;
  const isExpert = opening === "own" || opening === "peer";
  const crumb = isExpert
    ? { href: paths.reviews(lang) + list, text: t("queue.title") }
    : opening === "author"
      ? { href: paths.planReviews(lang, page.planId), text: head.planTitle }
      : { href: paths.coordinationPlan(lang, page.planId), text: head.planTitle };
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[crumb]} />
      {opening === "own" ? (
        <Notification tone="info" title={t("reading.sentTo", { when: page.sentAt })}>
          {othersWait ? <p>{t("reading.othersWait")}</p> : null}
        </Notification>
      ) : null}
      <p className="row">
        {languages.map((code) => (
          <LinkButton key={code} look="secondary" small href={paths.reviewPdf(lang, head.id, code)}>
            {t("reading.pdf", { language: t(`languages.${code}`).toLocaleLowerCase(lang) })}
          </LinkButton>
        ))}
      </p>
      {others.length > 0 ? (
        <nav className="stack" aria-label={t("reading.others")}>
          <p>{t("reading.others")}:</p>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.review(lang, id)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <DocumentView document={document} labels={documentLabels(lang)} />
    </div>
  );
}
