import type { Lang } from "~/domain/lang.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { DocumentView } from "~/ui/document-view.tsx";
import { Notification } from "~/ui/notification.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import type { SentDecision } from "./read-decision.server.ts";

interface SentDecisionProps {
  lang: Lang;
  sent: SentDecision;
  isSaved: boolean;
}

/** The decision as its authors read it. */
export function SentDecisionScreen({ lang, sent, isSaved }: SentDecisionProps) {
  const { t } = useTranslation("coordination");
  const { plan, decision, document, reviews, canTick } = sent;
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.plan(lang, plan.id), text: plan.title }]} />
      {isSaved ? <Notification tone="success" title={t("sent.saved")} announced /> : null}
      <DocumentView document={document} labels={documentLabels(lang)} />
      {canTick ? <SmallChanges sent={sent} /> : null}
      <section className="stack">
        <h2>{t("sent.more")}</h2>
        <ul>
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

function SmallChanges({ sent: { decision } }: { sent: SentDecision }) {
  const { t } = useTranslation("coordination");
  return (
    <section className="stack" id="changes">
      <h2>{t("sent.changes")}</h2>
      <form method="post" className="form stack">
        <TickGroup
          id="done"
          name="done"
          label={t("sent.changesHelp")}
          choices={decision.changes.map(({ id, text }) => ({ value: id, label: text }))}
          defaultValues={decision.changes.flatMap(({ id, doneAt }) => (doneAt ? [id] : []))}
        />
        <div>
          <Button name="intent" value="tick">
            {t("sent.tick")}
          </Button>
        </div>
      </form>
    </section>
  );
}
