import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { ProblemSummary, refusedFields, TextField } from "../fields.tsx";
import type { RetentionPage } from "./retention.server.ts";

interface RetentionProps {
  lang: Lang;
  page: RetentionPage;
  isSaved: boolean;
  refusal: { kind: string } | undefined;
}

export function RetentionScreen({ lang, page, isSaved, refusal }: RetentionProps) {
  const { t } = useTranslation("personalData");
  const { t: accounts } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  return (
    <div className="text-page">
      <Breadcrumbs crumbs={[{ href: paths.people(lang), text: accounts("people.title") }]} />
      <ProblemSummary refused={refused} />
      <PageHeading title={page.title} lead={t("retention.lead")} />
      {isSaved ? <Notification tone="success" title={t("retention.saved")} announced /> : null}
      <PostForm className="form stack">
        {page.periods.map(({ kind, days, usual, least, most, isFixed }) =>
          isFixed ? (
            <p key={kind}>
              <strong>{t(`retention.kinds.${kind}`)}</strong>
              <br />
              {t("retention.fixed", { days })}
            </p>
          ) : (
            <TextField
              key={kind}
              name={kind}
              label={t("retention.days", { what: t(`retention.kinds.${kind}`) })}
              hint={t("retention.bounds", { least, most, usual })}
              value={String(days)}
              refused={refused}
            />
          ),
        )}
        <div>
          <Button>{t("retention.save")}</Button>
        </div>
      </PostForm>
      <p>
        <a href={paths.privacy(lang)}>{t("retention.notice")}</a>
      </p>
    </div>
  );
}
