import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { DocumentBody } from "~/ui/document-view.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Tick } from "~/ui/tick-group.tsx";
import type { ReviewCheck } from "./open-writing.server.ts";
import type { MissingView } from "./review-view.ts";

interface CheckReviewScreenProps {
  lang: Lang;
  check: ReviewCheck;
  document: DocumentModel;
  /** Why the review was not sent. */
  refusal?: string;
}

/** All that is missing with its place, the review as it will be read, and the button that sends it. */
export function CheckReviewScreen({ lang, check, document, refusal }: CheckReviewScreenProps) {
  const { t } = useTranslation("reviews");
  const { head, missing } = check;
  const isUnticked = refusal === "invalid" && missing.length === 0;
  return (
    <div className="page stack">
      <Breadcrumbs
        crumbs={[
          { href: paths.reviews(lang), text: t("queue.title") },
          { href: paths.review(lang, head.id), text: head.planTitle },
        ]}
      />
      <ErrorSummary errors={isUnticked ? [{ id: "confirm", message: t("check.confirmMissing") }] : []} />
      {refusal === "changed" ? <Notification tone="alert" title={t("check.changed")} announced /> : null}
      <PageHeading above={head.planTitle} title={t("check.title")} />
      <section className="stack" aria-labelledby="missing">
        <h2 id="missing">{t("check.missing")}</h2>
        {missing.length === 0 ? (
          <Notification tone="success" title={t("check.ready")} />
        ) : (
          <Missing missing={missing} reviewId={head.id} lang={lang} />
        )}
      </section>
      {missing.length === 0 ? (
        <PostForm className="form stack">
          <input type="hidden" name="version" value={head.version} />
          <Notification tone="info" title={t("check.consequences")} />
          <Tick
            id="confirm"
            name="confirm"
            label={t("check.confirm")}
            {...(isUnticked ? { error: t("check.confirmMissing") } : {})}
          />
          <Button>{t("check.send")}</Button>
        </PostForm>
      ) : (
        <p>
          <LinkButton look="secondary" href={paths.review(lang, head.id)}>
            {t("check.back")}
          </LinkButton>
        </p>
      )}
      <section className="stack" aria-labelledby="preview">
        <h2 id="preview">{t("check.preview")}</h2>
        <DocumentBody document={document} />
      </section>
    </div>
  );
}

function Missing({ missing, reviewId, lang }: { missing: readonly MissingView[]; reviewId: string; lang: Lang }) {
  const { t } = useTranslation("reviews");
  return (
    <ul>
      {missing.map(({ rule, part, anchor, label }) => (
        <li key={anchor + rule}>
          {label ? `${label}: ` : null}
          <a href={`${paths.reviewPart(lang, reviewId, part)}#${anchor}`}>{t(`check.rules.${rule}`)}</a>
        </li>
      ))}
    </ul>
  );
}
