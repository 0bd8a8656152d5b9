import type { Role } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Facts } from "~/ui/facts.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import { ProblemSummary, type Refused, refusedFields, Submit, TextField } from "./fields.tsx";
import { shortestPassword } from "./password-length.ts";
import { LanguageField } from "./password-screens.tsx";

export interface OwnAccountView {
  name: string;
  email: string;
  language: Lang;
  hasPassword: boolean;
  roles: readonly Role[];
  place: string;
  sessions: readonly { id: string; device: string | null; since: string; until: string; isThis: boolean }[];
}

export type Done = "saved" | "password" | "ended" | "others";

interface OwnAccountProps {
  lang: Lang;
  account: OwnAccountView;
  done: Done | undefined;
  refusal: { kind: string } | undefined;
}

const doneTexts = { saved: "own.saved", password: "own.passwordChanged", ended: "own.ended" } as const;

export function OwnAccount({ lang, account, done, refusal }: OwnAccountProps) {
  const { t } = useTranslation("accounts");
  const { t: problem } = useTranslation("problems");
  const { t: searches } = useTranslation("searches");
  const { t: inquiries } = useTranslation("inquiries");
  const { t: layout } = useTranslation("layout");
  const { t: twoStep } = useTranslation("twoStep");
  const { t: talk } = useTranslation("talk");
  const { t: identity } = useTranslation("identity");
  const { t: data } = useTranslation("personalData");
  const refused = refusedFields(refusal);
  const facts = [
    {
      key: "email",
      name: t("own.email"),
      value: account.email,
      change: { href: paths.changeEmail(lang), text: identity("email.change"), label: identity("email.title") },
    },
    { key: "roles", name: t("own.roles"), value: account.roles.map((role) => t(`roles.${role}`)).join(", ") },
    ...(account.place ? [{ key: "place", name: t("own.place"), value: account.place }] : []),
  ];
  return (
    <div className="text-page">
      <h1>{t("own.title")}</h1>
      <ProblemSummary refused={refused} />
      {refusal?.kind === "too-many" ? <Notification tone="error" title={problem("too-many.text")} announced /> : null}
      {done ? (
        <Notification
          tone="success"
          title={done === "others" ? identity("email.othersEnded") : t(doneTexts[done])}
          announced
        />
      ) : null}

      <ul>
        <li>
          <a href={paths.notifications(lang)}>{layout("notifications")}</a>
        </li>
        <li>
          <a href={paths.todos(lang)}>{talk("ownTodos")}</a>
        </li>
        <li>
          <a href={paths.inquiries(lang)}>{inquiries("title")}</a>
        </li>
        <li>
          <a href={paths.savedSearches(lang)}>{searches("title")}</a>
        </li>
        <li>
          <a href={paths.twoStep(lang)}>{twoStep("title")}</a>
        </li>
        <li>
          <a href={paths.signIns(lang)}>{twoStep("signIns.title")}</a>
        </li>
        <li>
          <a href={paths.ownData(lang)}>{data("own.title")}</a>
        </li>
      </ul>

      <h2>{t("own.profile")}</h2>
      <Facts facts={facts} />
      <PostForm className="form stack">
        <TextField name="name" label={t("own.name")} autoComplete="name" value={account.name} refused={refused} />
        <LanguageField label={t("own.language")} value={account.language} />
        <Submit intent="profile">{t("own.save")}</Submit>
      </PostForm>

      {account.roles.includes("expert") ? (
        <p>
          <a href={paths.ownExpertProfile(lang)}>{t("own.expertProfile")}</a>
        </p>
      ) : null}

      <h2>{t(account.hasPassword ? "own.passwordTitle" : "own.password")}</h2>
      {account.hasPassword ? <ChangePassword refused={refused} /> : <NoPassword lang={lang} />}

      <h2>{t("own.sessions")}</h2>
      <Sessions sessions={account.sessions} />
      {account.sessions.some(({ isThis }) => !isThis) ? (
        <PostForm>
          <Submit intent="end-others" look="secondary">
            {identity("email.endOthers")}
          </Submit>
        </PostForm>
      ) : null}
      <form method="post" action={paths.signOut(lang)}>
        <Submit look="secondary">{t("own.signOut")}</Submit>
      </form>
    </div>
  );
}

function ChangePassword({ refused }: { refused: Refused }) {
  const { t } = useTranslation("accounts");
  return (
    <PostForm className="form stack">
      <TextField
        name="currentPassword"
        type="password"
        label={t("own.currentPassword")}
        autoComplete="current-password"
        refused={refused}
      />
      <TextField
        name="newPassword"
        type="password"
        label={t("own.newPassword")}
        hint={t("passwordHint", { least: shortestPassword })}
        autoComplete="new-password"
        refused={refused}
      />
      <Submit intent="password">{t("own.changePassword")}</Submit>
    </PostForm>
  );
}

function NoPassword({ lang }: { lang: Lang }) {
  const { t } = useTranslation("accounts");
  const { t: identity } = useTranslation("identity");
  return (
    <>
      <p>{t("own.noPassword")}</p>
      <p>
        <a href={paths.forgotPassword(lang)}>{identity("email.choosePassword")}</a>
      </p>
    </>
  );
}

function Sessions({ sessions }: { sessions: OwnAccountView["sessions"] }) {
  const { t } = useTranslation("accounts");
  const end = ({ id, isThis, since }: OwnAccountView["sessions"][number]) =>
    isThis ? (
      t("own.thisDevice")
    ) : (
      <PostForm>
        <input type="hidden" name="session" value={id} />
        <Submit intent="end-session" look="secondary" about={since}>
          {t("own.end")}
        </Submit>
      </PostForm>
    );
  return (
    <Table
      caption={t("own.sessions")}
      captionHidden
      items={sessions}
      keyOf={({ id }) => id}
      columns={[
        { key: "device", title: t("own.device"), cell: ({ device }) => device ?? t("own.unknownDevice") },
        { key: "since", title: t("own.since"), cell: ({ since }) => since },
        { key: "until", title: t("own.until"), cell: ({ until }) => until },
        { key: "end", title: t("own.action"), cell: end },
      ]}
    />
  );
}
