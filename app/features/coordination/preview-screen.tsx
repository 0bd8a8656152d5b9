import type { Lang } from "~/domain/lang.ts";
import { documentLabels } from "~/i18n/document-labels.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { DocumentView } from "~/ui/document-view.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import type { DecisionPage } from "./open-decision.server.ts";
import { withQuery } from "./queue-filter.ts";

interface PreviewProps {
  lang: Lang;
  page: DecisionPage;
  back: string;
  /** The plan or the draft changed after an earlier preview: this one is new. */
  hasChanged: boolean;
}

/** The decision as the authors will read it, drawn by what draws it for them; sent from here. */
export function PreviewScreen({ lang, page, back, hasChanged }: PreviewProps) {
  const { t } = useTranslation("coordination");
  const { plan, kind, preview, problems, receipt, draftVersion } = page;
  const edit = withQuery(paths.coordinationDecision(lang, plan.id), back, { kind });
  return (
    <div className="page stack">
      <Breadcrumbs
        crumbs={[
          { href: paths.coordination(lang) + back, text: t("queue.title") },
          { href: paths.coordinationPlan(lang, plan.id) + back, text: plan.title },
          { href: edit, text: t("decide.title") },
        ]}
      />
      {hasChanged ? (
        <Notification tone="alert" title={t("changed.title")} announced>
          <p>{t("changed.decision")}</p>
        </Notification>
      ) : null}
      <Notification tone="info" title={t("decide.previewTitle")}>
        <p>{t("decide.previewLead")}</p>
      </Notification>
      {problems.length > 0 ? (
        <Notification tone="error" title={t("decide.cannotSend")}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{t(`decisionProblems.${problem}`)}</li>
            ))}
          </ul>
        </Notification>
      ) : null}
      <DocumentView document={preview} labels={documentLabels(preview.lang)} />
      <PostForm className="row">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="version" value={plan.version} />
        <input type="hidden" name="draft" value={draftVersion} />
        <input type="hidden" name="receipt" value={receipt} />
        {problems.length === 0 ? (
          <Button name="intent" value="decide">
            {t(`send.${kind}`)}
          </Button>
        ) : null}
        <LinkButton look="secondary" href={edit}>
          {t("decide.edit")}
        </LinkButton>
      </PostForm>
    </div>
  );
}
