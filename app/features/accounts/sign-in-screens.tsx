import { useTranslation } from "react-i18next";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import { Notice, Submit, TextField } from "./fields.tsx";

interface SignInProps {
  lang: Lang;
  /** Where to go afterwards. */
  to: string;
  email?: string;
  refusal: { kind: "wrong-sign-in" | "too-many" } | undefined;
  isDemo: boolean;
  isReset: boolean;
}

export function SignIn({ lang, to, email, refusal, isDemo, isReset }: SignInProps) {
  const { t } = useTranslation("accounts");
  const { t: problem } = useTranslation("problems");
  return (
    <div className="prose">
      <h1>{t("signIn.title")}</h1>
      {refusal ? <Notice kind="problem">{problem(`${refusal.kind}.text`)}</Notice> : null}
      {isReset ? <Notice kind="done">{t("reset.done")}</Notice> : null}
      {isDemo ? <Notice kind="info">{t("signIn.demo")}</Notice> : null}
      <form method="post" action={paths.signIn(lang)} className="form">
        <input type="hidden" name="to" value={to} />
        <TextField
          name="email"
          type="email"
          label={t("signIn.email")}
          autoComplete="username"
          value={email}
          refused={undefined}
        />
        <TextField
          name="password"
          type="password"
          label={t("signIn.password")}
          autoComplete="current-password"
          refused={undefined}
        />
        <Submit>{t("signIn.submit")}</Submit>
      </form>
      <p>
        <a href={paths.forgotPassword(lang)}>{t("signIn.forgot")}</a>
      </p>
      <p>{t("signIn.intro")}</p>
    </div>
  );
}

export interface SignInHereProps {
  kind: "signed-out" | "wrong-sign-in" | "too-many";
  /** The address that the fields were posted to. */
  to: string;
  fields: readonly (readonly [name: string, value: string])[];
  lostFiles: readonly string[];
}

/** The session ended while a form was being posted: sign in on the spot, and the same form is posted again. */
export function SignInHere({ kind, to, fields, lostFiles }: SignInHereProps) {
  const { t } = useTranslation("accounts");
  const { t: problem } = useTranslation("problems");
  return (
    <div className="prose">
      <h1>{t("signedOut.title")}</h1>
      {kind === "signed-out" ? null : <Notice kind="problem">{problem(`${kind}.text`)}</Notice>}
      <p>{t("signedOut.text")}</p>
      {lostFiles.length > 0 ? (
        <Notice kind="info">
          <p>{t("signedOut.lostFiles")}</p>
          <ul>
            {lostFiles.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <form method="post" action={to} encType="multipart/form-data" className="form">
        {fields.map(([name, value], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields never change places, and names may repeat
          <HiddenField key={place} name={name} value={value} />
        ))}
        <TextField
          name="sign-in-email"
          type="email"
          label={t("signIn.email")}
          autoComplete="username"
          refused={undefined}
        />
        <TextField
          name="sign-in-password"
          type="password"
          label={t("signIn.password")}
          autoComplete="current-password"
          refused={undefined}
        />
        <Submit>{t("signedOut.submit")}</Submit>
      </form>
    </div>
  );
}

/** A hidden input drops line breaks of a text when it is read from the page; a hidden text area keeps them. */
function HiddenField({ name, value }: { name: string; value: string }) {
  return value.includes("\n") || value.includes("\r") ? (
    <textarea name={name} defaultValue={value} hidden />
  ) : (
    <input type="hidden" name={name} value={value} />
  );
}

export function SignOut({ lang }: { lang: Lang }) {
  const { t } = useTranslation("accounts");
  return (
    <div className="prose">
      <h1>{t("signOut.title")}</h1>
      <p>{t("signOut.text")}</p>
      <form method="post" action={paths.signOut(lang)}>
        <Submit>{t("signOut.submit")}</Submit>
      </form>
    </div>
  );
}
