import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Button } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { versionName } from "~/ui/saving/posted-answers.ts";
import { printName, printOf } from "./review-field-names.ts";
import type { ReviewForm } from "./use-review-form.ts";

interface SavedFieldProps {
  field: string;
  version: number;
  /** The text as the page shows it. */
  shown: string;
  form: ReviewForm;
  children: ReactNode;
}

/** The container of a field that is saved on its own: what its saving needs, another window's text, its state in words. */
export function SavedField({ field, version, shown, form, children }: SavedFieldProps) {
  const { t } = useTranslation("reviews");
  const conflict = form.conflictOf(field);
  return (
    <div className="plan-field" data-question={field} id={`q-${field}`} tabIndex={-1}>
      <input type="hidden" name="q" value={field} />
      <input type="hidden" name={versionName(field)} value={form.versionOf(field, version)} readOnly />
      <input type="hidden" name={printName(field)} value={printOf(shown)} />
      {children}
      {conflict ? (
        <Notification tone="alert" title={t("write.conflictTitle")} level={3} announced>
          <p>{t("write.conflictTheirs", { when: conflict.theirSavedAt })}</p>
          <blockquote className="plan-field__theirs">{conflict.theirWords || t("write.conflictEmpty")}</blockquote>
          <p>{t("write.conflictHow")}</p>
          <Button look="secondary" small name="theirs" value={field}>
            {t("write.keepTheirs")}
          </Button>
        </Notification>
      ) : null}
      <p className="plan-field__status" aria-live="polite">
        {form.statusOf(field)}
      </p>
    </div>
  );
}
