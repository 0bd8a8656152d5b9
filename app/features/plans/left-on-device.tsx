import { useTranslation } from "~/i18n/use-translation.ts";
import { Button } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { useLeftOnDevice } from "~/ui/saving/use-left-on-device.ts";
import { WrittenTexts } from "~/ui/written-texts.tsx";
import type { StepView } from "./step-view.ts";

/** What was typed before the plan was sent, or the right to write ended, and reached the server no more. */
export function LeftOnDevice({ view: { person, plan, fields } }: { view: StepView }) {
  const { t } = useTranslation("plans");
  const { texts, forget } = useLeftOnDevice(person, plan.id);
  if (texts.length === 0) return null;
  const labelled = texts.map(({ question, text }) => ({
    text,
    label: fields.find(({ id }) => id === question)?.label,
  }));
  return (
    <Notification tone="alert" title={t("step.left")}>
      <WrittenTexts texts={labelled} help={t("step.leftHelp")} />
      <Button look="secondary" onClick={forget}>
        {t("step.leftRemove")}
      </Button>
    </Notification>
  );
}
