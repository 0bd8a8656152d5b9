import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { Submit, TextField } from "./fields.tsx";
import type { SignInProblem } from "./sign-in-problems.ts";

interface SignInProps {
  lang: Lang;
  /** Where to go afterwards. */
  to: string;
  email?: string;
  refusal: { kind: "wrong-sign-in" | "too-many" } | undefined;
  isDemo: boolean;
  isReset: boolean;
  /** What went wrong in an organisation's sign-in. */
  problem: SignInProblem | undefined;
  providers: readonly { id: string; name: string }[];
  operatorEmail: string | undefined;
}

export function SignIn({
  lang,
  to,
  email,
  refusal,
  isDemo,
  isReset,
  problem: fault,
  providers,
  operatorEmail,
}: SignInProps) {
  const { t } = useTranslation("accounts");
  const { t: problem } = useTranslation("problems");
  const { t: identity } = useTranslation("identity");
  return (
    <div className="text-page">
      <h1>{t("signIn.title")}</h1>
      {fault ? (
        <Notification tone="error" title={identity(`problems.${fault}.title`)} level={2} announced>
          <p>{identity(`problems.${fault}.text`)}</p>
          {operatorEmail ? <p>{identity("operator", { email: operatorEmail })}</p> : null}
        </Notification>
      ) : null}
      {refusal ? <Notification tone="error" title={problem(`${refusal.kind}.text`)} announced /> : null}
      {isReset ? <Notification tone="success" title={t("reset.done")} announced /> : null}
      {isDemo ? <Notification tone="info" title={t("signIn.demo")} announced /> : null}
      {providers.length > 0 ? (
        <>
          <ul className="link-list">
            {providers.map(({ id, name }) => (
              <li key={id}>
                <LinkButton href={paths.providerSignIn(lang, id, to)}>
                  {identity("button", { provider: name })}
                </LinkButton>
              </li>
            ))}
          </ul>
          <h2>{identity("or")}</h2>
        </>
      ) : null}
      <form method="post" action={paths.signIn(lang)} className="form stack">
        <input type="hidden" name="to" value={to} />
        <TextField name="email" type="email" label={t("signIn.email")} autoComplete="username" value={email} />
        <TextField name="password" type="password" label={t("signIn.password")} autoComplete="current-password" />
        <Submit look={providers.length > 0 ? "secondary" : "primary"}>{t("signIn.submit")}</Submit>
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
    <div className="text-page">
      <h1>{t("signOut.title")}</h1>
      <p>{t("signOut.text")}</p>
      <form method="post" action={paths.signOut(lang)}>
        <Submit>{t("signOut.submit")}</Submit>
      </form>
    </div>
  );
}
