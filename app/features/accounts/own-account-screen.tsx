import { useTranslation } from "react-i18next";
import type { Role } from "~/domain/case/actor.ts";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import { shortestPassword } from "./account-fields.ts";
import { Notice, ProblemSummary, refusedFields, Submit, TextField } from "./fields.tsx";
import { LanguageField } from "./password-screens.tsx";

export interface OwnAccountView {
  name: string;
  email: string;
  language: Lang;
  roles: readonly Role[];
  place: string;
  sessions: readonly { id: string; device: string | null; since: string; until: string; isThis: boolean }[];
}

export type Done = "saved" | "password" | "ended";

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
  const refused = refusedFields(refusal);
  return (
    <div className="prose">
      <h1>{t("own.title")}</h1>
      <ProblemSummary refused={refused} />
      {refusal?.kind === "too-many" ? <Notice kind="problem">{problem("too-many.text")}</Notice> : null}
      {done ? <Notice kind="done">{t(doneTexts[done])}</Notice> : null}

      <h2>{t("own.profile")}</h2>
      <dl>
        <dt>{t("own.email")}</dt>
        <dd>{account.email}</dd>
        <dt>{t("own.roles")}</dt>
        <dd>{account.roles.map((role) => t(`roles.${role}`)).join(", ")}</dd>
        {account.place ? (
          <>
            <dt>{t("own.place")}</dt>
            <dd>{account.place}</dd>
          </>
        ) : null}
      </dl>
      <form method="post" className="form">
        <TextField name="name" label={t("own.name")} autoComplete="name" value={account.name} refused={refused} />
        <LanguageField label={t("own.language")} value={account.language} />
        <Submit intent="profile">{t("own.save")}</Submit>
      </form>

      <h2>{t("own.passwordTitle")}</h2>
      <form method="post" className="form">
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
      </form>

      <h2>{t("own.sessions")}</h2>
      <Sessions sessions={account.sessions} />
      <form method="post" action={paths.signOut(lang)}>
        <Submit look="secondary">{t("own.signOut")}</Submit>
      </form>
    </div>
  );
}

function Sessions({ sessions }: { sessions: OwnAccountView["sessions"] }) {
  const { t } = useTranslation("accounts");
  return (
    <ul className="rows">
      {sessions.map(({ id, device, since, until, isThis }) => (
        <li key={id}>
          <p>
            <strong>{device ?? t("own.unknownDevice")}</strong> {isThis ? `(${t("own.thisDevice")})` : null}
            <br />
            {t("own.since")}: {since}
            <br />
            {t("own.until")}: {until}
          </p>
          {isThis ? null : (
            <form method="post">
              <input type="hidden" name="session" value={id} />
              <Submit intent="end-session" look="secondary" label={t("own.endOf", { when: since })}>
                {t("own.end")}
              </Submit>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
