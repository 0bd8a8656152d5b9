import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import type { SentDecision } from "./read-decision.server.ts";

/** "Was it sent?": what was decided, when, and who was told. */
export function DecisionReceipt({ lang, sent, back }: { lang: Lang; sent: SentDecision; back: string }) {
  const { t } = useTranslation("coordination");
  const { plan, decision, decidedAt } = sent;
  const { kind, number } = decision;
  return (
    <div className="page stack">
      <PageHeading above={plan.title} title={t("receipt.title")} />
      <Notification tone="success" title={t(`kinds.${kind}`)} level={2}>
        <p>{t("receipt.when", { number: plan.number, when: decidedAt, name: decision.decidedByName })}</p>
        <p>{t("receipt.mail", { names: plan.team.map(({ name }) => name).join(", ") })}</p>
      </Notification>
      <section className="stack">
        <h2>{t("receipt.next")}</h2>
        <p>{t(`receipt.after.${kind}`)}</p>
      </section>
      <div className="row">
        <LinkButton href={paths.coordination(lang) + back}>{t("receipt.back")}</LinkButton>
        <LinkButton look="secondary" href={paths.decision(lang, plan.id, number)}>
          {t("receipt.open")}
        </LinkButton>
        <LinkButton look="quiet" href={paths.decisionPdf(lang, plan.id, number)}>
          {t("sent.pdf")}
        </LinkButton>
      </div>
    </div>
  );
}
