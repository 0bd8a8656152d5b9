import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Notification } from "~/ui/notification.tsx";
import type { DecisionPage } from "./open-decision.server.ts";

/** Beside the letter: what the experts recommend, where they differ, and what is still open. */
export function ReviewsSay({ lang, page }: { lang: Lang; page: DecisionPage }) {
  const { t } = useTranslation("coordination");
  const { given, gaps, openReviews, openMustFix, plan } = page;
  if (page.kind === "skip-review") return null;
  return (
    <aside className="stack decision__reviews" aria-labelledby="reviews-say">
      <h2 id="reviews-say">{t("says.title")}</h2>
      {openReviews > 0 ? <Notification tone="alert" title={t("says.open", { count: openReviews })} /> : null}
      {given.length === 0 ? <p>{t("says.none")}</p> : null}
      <ul>
        {given.map(({ id, expert, recommendation, note }) => (
          <li key={id}>
            <a href={paths.review(lang, id)}>{expert}</a>: {recommendation}
            {note ? (
              <p>
                <strong>{t("says.note")}</strong> <span lang={plan.language}>{note}</span>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {gaps.length > 0 ? (
        <section className="stack">
          <h3>{t("says.gaps")}</h3>
          <ul>
            {gaps.map(({ criterion, lowest, highest }) => (
              <li key={criterion}>{t("says.gap", { criterion, lowest, highest })}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {openMustFix.length > 0 ? (
        <section className="stack">
          <h3>{t("says.mustFix", { count: openMustFix.length })}</h3>
          <ul>
            {openMustFix.map(({ question, text }) => (
              <li key={`${question} ${text}`} lang={plan.language}>
                <strong>{question}:</strong> {text}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </aside>
  );
}
