import { useTranslation } from "~/i18n/use-translation.ts";
import { signInFields } from "~/sign-in-fields.ts";
import { Button } from "~/ui/button.tsx";
import { TextField } from "~/ui/text-field.tsx";

/** Through which people sign in. */
interface Organisation {
  name: string;
  address: string;
}

/** A form that could not be taken just now: why, what was posted, and where to post it again. */
interface PostToRepeat {
  kind: "signed-out" | "other-person" | "wrong-sign-in" | "wrong-code" | "too-many" | "no-room" | "unavailable";
  to: string;
  fields: readonly (readonly [name: string, value: string])[];
  lostFiles: readonly string[];
  /** Organisations through which people sign in. */
  providers?: readonly Organisation[];
}

export const isPostToRepeat = (data: unknown): data is PostToRepeat =>
  typeof data === "object" && data !== null && "fields" in data && "to" in data && "lostFiles" in data;

/** Posts the same form once more, signing in first where that is what was missing: nothing typed is lost. */
export function PostAgain({ post }: { post: PostToRepeat }) {
  const { t } = useTranslation("problems");
  const { t: layout } = useTranslation("layout");
  const { kind, to, fields, lostFiles, providers = [] } = post;
  const isOurs = kind === "no-room" || kind === "unavailable";
  return (
    <div className="text-page">
      <h1>{t(`${kind}.title`)}</h1>
      <p className="lead">{t(`${kind}.text`)}</p>
      {lostFiles.length > 0 ? <p>{layout("chooseFilesAgain", { names: lostFiles.join(", ") })}</p> : null}
      <form method="post" action={to} className="stack">
        {fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of posted fields is their identity
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        {isOurs ? null : <SignInFields withCode={kind === "wrong-code"} />}
        {providers.length > 0 ? <Elsewhere providers={providers} /> : null}
        <div>
          <Button>{layout(isOurs ? "sendAgain" : "signInAndSend")}</Button>
        </div>
      </form>
    </div>
  );
}

function SignInFields({ withCode }: { withCode: boolean }) {
  const { t } = useTranslation("layout");
  return (
    <>
      <TextField id="sign-in-email" name={signInFields.email} label={t("email")} type="email" autoComplete="username" />
      <TextField
        id="sign-in-password"
        name={signInFields.password}
        label={t("password")}
        type="password"
        autoComplete="current-password"
      />
      {withCode ? (
        <TextField id="sign-in-code" name={signInFields.code} label={t("code")} autoComplete="one-time-code" />
      ) : null}
    </>
  );
}

/** Who signs in through an organisation does it in another window: this one keeps what was typed. */
function Elsewhere({ providers }: { providers: readonly Organisation[] }) {
  const { t } = useTranslation("identity");
  return (
    <>
      <p>{t("elsewhere")}</p>
      <ul>
        {providers.map(({ name, address }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {t("newWindow", { provider: name })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
