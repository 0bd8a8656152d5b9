import { useTranslation } from "~/i18n/use-translation.ts";
import { signInFields } from "~/sign-in-fields.ts";
import { Button } from "~/ui/button.tsx";
import { TextField } from "~/ui/text-field.tsx";

/** A form that was posted when the session was over: what was typed, and where to post it again. */
interface PostToRepeat {
  kind: "signed-out" | "wrong-sign-in" | "too-many";
  to: string;
  fields: readonly (readonly [name: string, value: string])[];
  lostFiles: readonly string[];
}

export const isPostToRepeat = (data: unknown): data is PostToRepeat =>
  typeof data === "object" && data !== null && "fields" in data && "to" in data && "lostFiles" in data;

/** Signs in and posts the same form once more, so that nothing typed is lost. */
export function SignInAgain({ post }: { post: PostToRepeat }) {
  const { t } = useTranslation("problems");
  const { t: layout } = useTranslation("layout");
  return (
    <div className="text-page">
      <h1>{t(`${post.kind}.title`)}</h1>
      <p className="lead">{t(`${post.kind}.text`)}</p>
      {post.lostFiles.length > 0 ? <p>{layout("chooseFilesAgain", { names: post.lostFiles.join(", ") })}</p> : null}
      <form method="post" action={post.to} className="stack">
        {post.fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of posted fields is their identity
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <TextField
          id="sign-in-email"
          name={signInFields.email}
          label={layout("email")}
          type="email"
          autoComplete="username"
        />
        <TextField
          id="sign-in-password"
          name={signInFields.password}
          label={layout("password")}
          type="password"
          autoComplete="current-password"
        />
        <div>
          <Button>{layout("signInAndSend")}</Button>
        </div>
      </form>
    </div>
  );
}
