import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import type { ReceiptPage } from "./open-check.server.ts";

/** "Was it sent?": the number, the time, and what happens next. */
export function ReceiptScreen({ lang, receipt }: { lang: Lang; receipt: ReceiptPage }) {
  const { t } = useTranslation("plans");
  const { plan, revision, submittedAt, submittedBy } = receipt;
  return (
    <div className="page stack">
      <PageHeading above={plan.title} title={t("receipt.title")} />
      <Notification tone="success" title={t("receipt.number", { number: plan.number, revision })} level={2}>
        <p>{t("receipt.when", { when: submittedAt, name: submittedBy })}</p>
        <p>{t("receipt.mail")}</p>
      </Notification>
      <section className="stack">
        <h2>{t("receipt.next")}</h2>
        <ol>
          <li>{t("receipt.next1")}</li>
          <li>{t("receipt.next2")}</li>
          <li>{t("receipt.next3")}</li>
        </ol>
      </section>
      <div className="row">
        <LinkButton look="secondary" href={paths.plan(lang, plan.id)}>
          {t("step.overview")}
        </LinkButton>
        <LinkButton look="quiet" href={paths.revision(lang, plan.id, revision)}>
          {t("receipt.revision", { number: revision })}
        </LinkButton>
      </div>
    </div>
  );
}
