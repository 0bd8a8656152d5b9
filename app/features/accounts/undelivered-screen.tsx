import type { MailKind } from "~/domain/mail.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Breadcrumbs, type Crumb } from "~/ui/breadcrumbs.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import { Submit } from "./fields.tsx";

export interface UndeliveredRow {
  id: number;
  name: string;
  to: string;
  kind: MailKind;
  why: "trying" | "refused" | "not-taken";
  nextTry: string;
  since: string;
  canSendAgain: boolean;
  /** Where the address is put right. */
  mend: { href: string; of: "person" | "invitation" } | undefined;
}

interface UndeliveredProps {
  crumbs: readonly Crumb[];
  mails: readonly UndeliveredRow[];
  isDone: boolean;
  refusal: { kind: string } | undefined;
}

/** Mail that its receivers' servers refused: who waits for what, and what can be done. Never what it says. */
export function UndeliveredMails({ crumbs, mails, isDone, refusal }: UndeliveredProps) {
  const { t } = useTranslation("mails");
  return (
    <div className="stack">
      <Breadcrumbs crumbs={crumbs} />
      <h1>{t("title")}</h1>
      {isDone ? <Notification tone="success" title={t("done")} announced /> : null}
      {refusal?.kind === "expired" ? <Notification tone="error" title={t("ended")} announced /> : null}
      {mails.length === 0 ? <p>{t("none")}</p> : <MailTable mails={mails} />}
    </div>
  );
}

function MailTable({ mails }: Pick<UndeliveredProps, "mails">) {
  const { t } = useTranslation("mails");
  return (
    <>
      <p className="lead">{t("intro")}</p>
      <p>{t("howTo")}</p>
      <Table
        caption={t("title")}
        captionHidden
        items={mails}
        keyOf={({ id }) => String(id)}
        columns={[
          { key: "to", title: t("to"), cell: ({ name, to }) => (name ? `${name}, ${to}` : to) },
          { key: "what", title: t("what"), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: "why", title: t("why"), cell: ({ why, nextTry }) => t(`reasons.${why}`, { when: nextTry }) },
          { key: "since", title: t("since"), cell: ({ since }) => since },
          { key: "action", title: t("action"), cell: (mail) => <MailActions mail={mail} /> },
        ]}
      />
    </>
  );
}

function MailActions({ mail: { id, to, canSendAgain, mend } }: { mail: UndeliveredRow }) {
  const { t } = useTranslation("mails");
  return (
    <>
      {canSendAgain ? (
        <PostForm>
          <input type="hidden" name="mail" value={id} />
          <Submit intent="again" look="secondary" about={to}>
            {t("again")}
          </Submit>
        </PostForm>
      ) : (
        <p>{t("ended")}</p>
      )}
      {mend ? (
        <p>
          <a href={mend.href}>
            {t(`mend.${mend.of}`)}
            <span className="visually-hidden">: {to}</span>
          </a>
        </p>
      ) : null}
    </>
  );
}

/** On the page of people, where there is something to see to. */
export function UndeliveredNotice({ count, href }: { count: number; href: string }) {
  const { t } = useTranslation("mails");
  if (count === 0) return null;
  return (
    <Notification tone="alert" title={t("notice", { count })}>
      <a href={href}>{t("see")}</a>
    </Notification>
  );
}
