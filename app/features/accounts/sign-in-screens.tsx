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
