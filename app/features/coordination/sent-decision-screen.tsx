import type { Lang } from "~/domain/lang.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { DocumentView } from "~/ui/document-view.tsx";
import type { SentDecision } from "./read-decision.server.ts";

interface SentDecisionProps {
  lang: Lang;
  sent: SentDecision;
}

/** The decision as its authors read it. */
export function SentDecisionScreen({ lang, sent }: SentDecisionProps) {
  const { t } = useTranslation("coordination");
  const { plan, decision, document, reviews, canTick } = sent;
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.plan(lang, plan.id), text: plan.title }]} />
      <DocumentView document={document} labels={documentLabels(lang)} />
      <section className="stack">
        <h2>{t("sent.more")}</h2>
        <ul>
          {canTick ? (
            <li>
              <a href={`${paths.plan(lang, plan.id)}#decisions`}>{t("sent.toTicks")}</a>
            </li>
          ) : null}
          <li>
            <a href={paths.decisionPdf(lang, plan.id, decision.number)}>{t("sent.pdf")}</a>
          </li>
          {reviews.map(({ id, expert }) => (
            <li key={id}>
              <a href={paths.review(lang, id)}>{t("sent.review", { expert })}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
