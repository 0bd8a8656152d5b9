import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Pagination } from "~/ui/pagination.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Status, Tag } from "~/ui/status.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import type { ThreadPage } from "./open-talk.server.ts";
import { MessageFields, type RefusedTalk, TaskFields } from "./talk-form.tsx";

interface ThreadScreenProps {
  lang: Lang;
  page: ThreadPage;
  newId: string;
  isSaved: boolean;
  refused?: RefusedTalk | undefined;
}

/** One thread: what was said, an answer to it, who does what it is about, and whether it is settled. */
export function ThreadScreen({ lang, page, newId, isSaved, refused }: ThreadScreenProps) {
  const { t } = useTranslation("talk");
  const { t: plans } = useTranslation("plans");
  const { plan, subject, resolved, assignedName, due, audience } = page;
  const errors = refused ? [{ id: refused.field, message: t(`problems.${refused.problem}`) }] : [];
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} further={[{ href: paths.talk(lang, plan.id), text: t("title") }]} />
      <ErrorSummary errors={errors} answer={refused} />
      <PageHeading
        above={plans("overview.number", { number: plan.number })}
        title={subject || t("wholePlan")}
        facts={
          <>
            {resolved ? <Status tone="success" text={t("resolvedBy", resolved)} /> : null}
            <Tag text={t(`audiences.${audience}`)} />
            {assignedName ? <Tag text={t("assigned", { name: assignedName })} /> : null}
            {due ? <Status tone={due.isLate ? "alert" : "info"} text={t("by", { day: due.day })} /> : null}
          </>
        }
      />
      {isSaved ? <Notification tone="success" title={t("saved")} announced /> : null}
      {page.href ? (
        <p>
          <a href={page.href}>{subject ? t("toSubject") : t("toPlan")}</a>
        </p>
      ) : null}
      <Messages page={page} />
      <Pagination
        page={page.page}
        pages={page.pages}
        hrefOf={(number) => `${paths.thread(lang, plan.id, page.id)}?page=${number}`}
        label={t("messagesLabel")}
      />
      {page.canTalk ? <Forms page={page} newId={newId} refused={refused} /> : null}
    </div>
  );
}

function Messages({ page: { messages, plan } }: { page: ThreadPage }) {
  const { t } = useTranslation("talk");
  return (
    <ol className="thread" aria-label={t("messagesLabel")}>
      {messages.map(({ id, name, when, text, mentions }) => (
        <li key={id} className="thread__message">
          <p className="thread__by">
            <strong>{name}</strong> <span className="soft">{when}</span>
          </p>
          <p className="thread__text" lang={plan.language}>
            {mentions.map((one) => (
              <span key={one} className="thread__mention">
                @{one}{" "}
              </span>
            ))}
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Forms({ page, newId, refused }: Pick<ThreadScreenProps, "page" | "newId" | "refused">) {
  const { t } = useTranslation("talk");
  const { plan, people, resolved, assignedTo, dueOn } = page;
  const of = (intent: string) => (refused?.typed.intent === intent ? refused : undefined);
  return (
    <>
      <PostForm keep="reply" className="form stack" id="reply">
        <input type="hidden" name="id" value={of("reply")?.typed.id ?? newId} />
        <MessageFields label={t("reply")} people={people} lang={plan.language} refused={of("reply")} />
        <Button name="intent" value="reply">
          {t("send")}
        </Button>
      </PostForm>
      <PostForm>
        <Button look="secondary" name="intent" value={resolved ? "reopen" : "resolve"}>
          {resolved ? t("reopen") : t("resolve")}
        </Button>
      </PostForm>
      <section className="stack">
        <h2>{t("taskTitle")}</h2>
        <PostForm className="form stack">
          <TaskFields people={people} assignedTo={assignedTo} dueOn={dueOn} refused={of("task")} />
          <Button look="secondary" name="intent" value="task">
            {t("saveTask")}
          </Button>
        </PostForm>
      </section>
    </>
  );
}
