import { type Lang, languages } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Notification } from "~/ui/notification.tsx";
import { ProblemSummary, refusedFields, SelectField, Submit, TextField } from "./fields.tsx";
import { shortestPassword } from "./password-length.ts";

type Refusal = { kind: string } | undefined;

export function ForgotPassword({ isSent, refusal }: { isSent: boolean; refusal: Refusal }) {
  const { t } = useTranslation("accounts");
  const { t: problem } = useTranslation("problems");
  const refused = refusedFields(refusal);
  if (isSent) {
    return (
      <div className="text-page">
        <h1>{t("reset.sentTitle")}</h1>
        <p>{t("reset.sentText")}</p>
      </div>
    );
  }
  return (
    <div className="text-page">
      <h1>{t("reset.title")}</h1>
      <ProblemSummary refused={refused} />
      {refusal?.kind === "too-many" ? <Notification tone="error" title={problem("too-many.text")} announced /> : null}
      <p>{t("reset.intro")}</p>
      <form method="post" className="form stack">
        <TextField name="email" type="email" label={t("signIn.email")} autoComplete="username" refused={refused} />
        <Submit>{t("reset.submit")}</Submit>
      </form>
    </div>
  );
}

export function NewPassword({ lang, isOpen, refusal }: { lang: Lang; isOpen: boolean; refusal: Refusal }) {
  const { t } = useTranslation("accounts");
  const { t: problem } = useTranslation("problems");
  const refused = refusedFields(refusal);
  if (!isOpen || refusal?.kind === "expired") {
    return (
      <div className="text-page">
        <h1>{t("reset.expiredTitle")}</h1>
        <p>{t("reset.expiredText")}</p>
        <p>
          <a href={paths.forgotPassword(lang)}>{t("reset.again")}</a>
        </p>
      </div>
    );
  }
  return (
    <div className="text-page">
      <h1>{t("reset.newTitle")}</h1>
      <ProblemSummary refused={refused} />
      {refusal?.kind === "too-many" ? <Notification tone="error" title={problem("too-many.text")} announced /> : null}
      <form method="post" className="form stack">
        <TextField
          name="password"
          type="password"
          label={t("reset.newPassword")}
          hint={t("passwordHint", { least: shortestPassword })}
          autoComplete="new-password"
          refused={refused}
        />
        <p>{t("reset.signedOutEverywhere")}</p>
        <Submit>{t("reset.submitNew")}</Submit>
      </form>
    </div>
  );
}

interface AcceptProps {
  lang: Lang;
  /** Nothing where the link can no longer be used. */
  invitation: { email: string; name: string; language: Lang } | undefined;
  refusal: Refusal;
}

export function AcceptInvitation({ lang, invitation, refusal }: AcceptProps) {
  const { t } = useTranslation("accounts");
  const refused = refusedFields(refusal);
  if (!invitation || refusal?.kind === "expired") {
    return (
      <div className="text-page">
        <h1>{t("invitation.expiredTitle")}</h1>
        <p>{t("invitation.expiredText")}</p>
        <p>
          <a href={paths.signIn(lang)}>{t("signIn.title")}</a>
        </p>
      </div>
    );
  }
  const { email, name, language } = invitation;
  return (
    <div className="text-page">
      <h1>{t("invitation.title")}</h1>
      <ProblemSummary refused={refused} />
      {email ? <p>{t("invitation.intro", { email })}</p> : null}
      <form method="post" className="form stack">
        {email ? (
          <input type="hidden" name="email" value={email} autoComplete="username" />
        ) : (
          <TextField name="email" type="email" label={t("signIn.email")} autoComplete="username" refused={refused} />
        )}
        <TextField name="name" label={t("invitation.name")} autoComplete="name" value={name} refused={refused} />
        <LanguageField label={t("invitation.language")} value={language} />
        <TextField
          name="password"
          type="password"
          label={t("invitation.password")}
          hint={t("passwordHint", { least: shortestPassword })}
          autoComplete="new-password"
          refused={refused}
        />
        <Submit>{t("invitation.submit")}</Submit>
      </form>
    </div>
  );
}

export function LanguageField({ label, value }: { label: string; value: Lang }) {
  const { t } = useTranslation("accounts");
  const options = languages.map((lang) => ({ value: lang, label: t(`languages.${lang}`) }));
  return <SelectField name="language" label={label} options={options} value={value} />;
}
