import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import keepWriting from "~/scripts/keep-writing.js?url";
import { buttonClass } from "./button.tsx";
import { Notification } from "./notification.tsx";
import { PersonField } from "./saving/person-field.tsx";

interface PostFormProps extends Omit<ComponentPropsWithoutRef<"form">, "method"> {
  /**
   * What is written here is kept on the device until the server has taken it, under this name: for every form with more to write
   * than a sentence. No two forms of an address have the same.
   */
  keep?: string;
  /** The page's scripts save the form too, and say when it is "ready" and when all of it is "stored". */
  savedByPage?: boolean;
}

/** A form that does or stores something under the name of whoever it was shown to. Signing in and out has forms of its own. */
export const PostForm = forwardRef<HTMLFormElement, PostFormProps>(function PostForm(
  { keep, savedByPage, children, ...own },
  ref,
) {
  return (
    <form method="post" ref={ref} data-keep={keep} data-keep-from={savedByPage ? "ready" : undefined} {...own}>
      <PersonField />
      {keep === undefined ? null : <PutBackNote />}
      {children}
      {keep === undefined ? null : <Keeping />}
    </form>
  );
});

/** Shown by the script where something was put back. */
function PutBackNote() {
  const { t } = useTranslation("ui");
  return (
    <div data-kept="back" hidden>
      <Notification tone="info" title={t("kept.back")} announced>
        <p>
          <button type="button" className={buttonClass("secondary", true)} data-kept-drop="">
            <span>{t("kept.drop")}</span>
          </button>
        </p>
      </Notification>
    </div>
  );
}

function Keeping() {
  const { t } = useTranslation("ui");
  return (
    <>
      <p data-kept="said" className="soft" role="status" hidden>
        {t("kept.said")}
      </p>
      <script type="module" src={keepWriting} />
    </>
  );
}
