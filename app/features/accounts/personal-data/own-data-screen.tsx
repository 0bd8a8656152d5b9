import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import type { OwnDataPage } from "./own-data.server.ts";
import { RequestText, refusedRequest } from "./request-text.tsx";

interface OwnDataProps {
  lang: Lang;
  page: OwnDataPage;
  isAsked: boolean;
  refusal: { kind: string } | undefined;
}

/** What is kept of the person who looks, as a file, and how to have it removed. */
export function OwnData({ lang, page, isAsked, refusal }: OwnDataProps) {
  const { t } = useTranslation("personalData");
  const { t: accounts } = useTranslation("accounts");
  const { state, when, reason } = page.request;
  const invalid = refusedRequest(refusal);
  return (
    <div className="text-page">
      <Breadcrumbs crumbs={[{ href: paths.account(lang), text: accounts("own.title") }]} />
      <ErrorSummary errors={invalid ? [{ id: "why", message: t(`problems.${invalid.problem}`) }] : []} />
      <PageHeading title={page.title} lead={t("own.lead")} />
      {isAsked ? <Notification tone="success" title={t("own.asked")} announced /> : null}
      <h2>{t("own.what")}</h2>
      <Table
        caption={t("own.what")}
        captionHidden
        items={page.counts}
        keyOf={({ group }) => group}
        columns={[
          { key: "group", title: t("own.group"), cell: ({ group }) => t(`groups.${group}`) },
          { key: "rows", title: t("own.rows"), cell: ({ rows }) => rows, numeric: true },
        ]}
      />
      <p>{t("own.downloadHelp")}</p>
      <p>
        <LinkButton href={paths.ownDataFile(lang)} look="secondary">
          {t("own.download")}
        </LinkButton>
      </p>
      <h2>{t("own.remove")}</h2>
      <p>{t("own.removeHelp")}</p>
      {state === "none" ? null : <Notification tone="info" title={t(`own.states.${state}`, { when, reason })} />}
      {state === "none" || state === "refused" ? (
        <PostForm keep="why" className="form stack">
          <RequestText name="why" label={t("own.why")} invalid={invalid} />
          <div>
            <Button look="secondary">{t("own.ask")}</Button>
          </div>
        </PostForm>
      ) : null}
    </div>
  );
}
