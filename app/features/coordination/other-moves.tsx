import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import type { AssignmentPage } from "./open-assignment.server.ts";

/** Moves of coordinators that need only a reason. */
export function StopOrReopen({ lang, page }: { lang: Lang; page: AssignmentPage }) {
  const { t } = useTranslation("coordination");
  const { plan, moves, reopenText } = page;
  const canStop = moves.includes("stop");
  const canReopen = moves.includes("reopen");
  if (!canStop && !canReopen) return null;
  const version = <input type="hidden" name="version" value={plan.version} />;
  return (
    <section className="stack">
      <h2>{t("plan.others")}</h2>
      {reopenText ? (
        <Notification tone="info" title={t("plan.reopenAsked")} level={3}>
          <p lang={plan.language}>{reopenText}</p>
        </Notification>
      ) : null}
      {canReopen ? (
        <More summary={t("plan.reopen")} open={reopenText !== null}>
          <PostForm keep="reopen" className="form stack">
            {version}
            <p>{t(plan.state === "stopped" ? "plan.reopenStopped" : "plan.reopenDraft")}</p>
            <TextArea id="reopen-reason" name="reason" label={t("plan.reason")} rows={3} max={2000} />
            <div>
              <Button look="secondary" name="intent" value="reopen">
                {t("plan.reopen")}
              </Button>
            </div>
          </PostForm>
        </More>
      ) : null}
      {canStop ? (
        <p>
          <a href={paths.planMove(lang, plan.id, "stop")}>{t("plan.stop")}</a>
        </p>
      ) : null}
    </section>
  );
}
