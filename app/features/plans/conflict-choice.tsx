import { useTranslation } from "~/i18n/use-translation.ts";
import { Button } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { fieldName } from "~/ui/saving/posted-answers.ts";
import type { ConflictView } from "./conflict-view.ts";

/** The other text beside one's own: saving keeps one's own or a merge of both, the button keeps theirs. */
export function ConflictChoice({ conflict }: { conflict: ConflictView }) {
  const { t } = useTranslation("plans");
  return (
    <Notification tone="alert" title={t("step.changedByOther", { name: conflict.theirName })} level={3} announced>
      <p>{t("conflict.theirs", { name: conflict.theirName, when: conflict.theirSavedAt })}</p>
      <blockquote className="plan-field__theirs">{conflict.theirWords || t("conflict.emptied")}</blockquote>
      <p>{t("conflict.howTo")}</p>
      <Button look="secondary" small name="theirs" value={fieldName(conflict.question, conflict.row)}>
        {t("conflict.keepTheirs")}
      </Button>
    </Notification>
  );
}
