import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import type { Proofs } from "./change-email.server.ts";
import { ProblemSummary, refusedFields, Submit, TextField } from "./fields.tsx";

interface ChangeEmailProps {
  lang: Lang;
  email: string;
  proofs: Proofs;
  isSent: boolean;
  refusal: { kind: string } | undefined;
}

export function ChangeEmail({ lang, email, proofs, isSent, refusal }: ChangeEmailProps) {
  const { t } = useTranslation("identity");
  const { t: accounts } = useTranslation("accounts");
  const { t: problem } = useTranslation("problems");
  const refused = refusedFields(refusal);
  const back = (
    <p>
      <a href={paths.account(lang)}>{accounts("own.title")}</a>
    </p>
  );
  if (isSent && !refusal) {
    return (
      <div className="text-page">
        <h1>{t("email.sentTitle")}</h1>
        <p>{t("email.sentText")}</p>
        {back}
      </div>
    );
  }
  return (
    <div className="text-page">
      {back}
      <h1>{t("email.title")}</h1>
      <ProblemSummary refused={refused} />
      {refusal?.kind === "too-many" ? <Notification tone="error" title={problem("too-many.text")} announced /> : null}
      <p>{t("email.intro")}</p>
      <p>{t("email.now", { email })}</p>
      {proofs.password || proofs.code ? (
        <PostForm className="form stack">
          <TextField name="email" type="email" label={t("email.address")} autoComplete="email" refused={refused} />
          <TextField
            name="proof"
            type="password"
            label={t(proofs.password ? (proofs.code ? "email.passwordOrCode" : "email.password") : "email.code")}
            hint={t("email.proofHint")}
            autoComplete="current-password"
            refused={refused}
          />
          <Submit>{t("email.submit")}</Submit>
        </PostForm>
      ) : (
        <>
          <Notification tone="info" title={t("email.noProof")} />
          <p>
            <a href={paths.forgotPassword(lang)}>{t("email.choosePassword")}</a>
          </p>
        </>
      )}
    </div>
  );
}

interface ConfirmEmailProps {
  lang: Lang;
  /** Nothing where the link can no longer be used. */
  email: string | undefined;
  isDone: boolean;
}

export function ConfirmEmail({ lang, email, isDone }: ConfirmEmailProps) {
  const { t } = useTranslation("identity");
  const { t: accounts } = useTranslation("accounts");
  if (isDone || email === undefined) {
    return (
      <div className="text-page">
        <h1>{t(isDone ? "email.doneTitle" : "email.expiredTitle")}</h1>
        <p>{t(isDone ? "email.doneText" : "email.expiredText")}</p>
        <p>
          <a href={paths.account(lang)}>{accounts("own.title")}</a>
        </p>
      </div>
    );
  }
  return (
    <div className="text-page">
      <h1>{t("email.confirmTitle")}</h1>
      <p>{t("email.confirmText", { email })}</p>
      <PostForm>
        <Submit>{t("email.confirm")}</Submit>
      </PostForm>
    </div>
  );
}
