import { audiences } from "~/domain/case/talk.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { Card, CardList } from "~/ui/card.tsx";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Pagination } from "~/ui/pagination.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Status, Tag } from "~/ui/status.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import type { TalkPage, ThreadLine } from "./open-talk.server.ts";
import { MessageFields, type RefusedTalk, TaskFields, useTalkError } from "./talk-form.tsx";

interface TalkScreenProps {
  lang: Lang;
  page: TalkPage;
  /** Of the message that would be posted: posting it twice gives one. */
  newId: string;
  refused?: RefusedTalk | undefined;
}

/** The discussion of a plan: its threads, and the form that begins one. */
export function TalkScreen({ lang, page, newId, refused }: TalkScreenProps) {
  const { t } = useTranslation("talk");
  const { t: plans } = useTranslation("plans");
  const { plan, threads, about, counts, shown } = page;
  const here = (more: Record<string, string>) => {
    const search = new URLSearchParams({ ...(about ? { about: about.value } : {}), ...more });
    return `${paths.talk(lang, plan.id)}${search.size > 0 ? `?${search}` : ""}`;
  };
  const errors = refused ? [{ id: refused.field, message: t(`problems.${refused.problem}`) }] : [];
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <ErrorSummary errors={errors} answer={refused} />
      <PageHeading
        above={plans("overview.number", { number: plan.number })}
        title={t("title")}
        lead={page.canTalk ? t("intro") : t("introReader")}
      />
      {about ? (
        <p>
          {t("about", { subject: about.subject })} {page.canTalk ? <a href={about.href}>{t("toSubject")}</a> : null}{" "}
          <a href={paths.talk(lang, plan.id)}>{t("showAll")}</a>
        </p>
      ) : null}
      <TabLinks
        label={t("show")}
        tabs={[
          { href: here({}), text: t("open", { count: counts.open }), current: shown === "open" },
          {
            href: here({ state: "resolved" }),
            text: t("resolved", { count: counts.resolved }),
            current: shown === "resolved",
          },
        ]}
      />
      {threads.length === 0 ? (
        <p>{t(`none.${shown}`)}</p>
      ) : (
        <CardList
          cards={threads.map((thread) => ({ key: thread.id, card: <ThreadCard {...{ lang, plan, thread }} /> }))}
        />
      )}
      <Pagination
        page={page.page}
        pages={page.pages}
        hrefOf={(number) => here({ ...(shown === "resolved" ? { state: shown } : {}), page: String(number) })}
        label={t("title")}
      />
      {page.canTalk ? <Start page={page} newId={newId} refused={refused} /> : null}
    </div>
  );
}

function ThreadCard({ lang, plan, thread }: { lang: Lang; plan: TalkPage["plan"]; thread: ThreadLine }) {
  const { t } = useTranslation("talk");
  const { id, subject, first, messages, lastWhen, audience, assignedTo, due } = thread;
  return (
    <Card
      href={paths.thread(lang, plan.id, id)}
      title={subject || t("wholePlan")}
      above={t("startedBy", first)}
      below={
        <>
          {audience === "experts" ? <Tag text={t("audiences.experts")} /> : null}
          {assignedTo ? <Tag text={t("assigned", { name: assignedTo })} /> : null}
          {due ? <Status tone={due.isLate ? "alert" : "info"} text={t("by", { day: due.day })} /> : null}
          <span className="soft">{t("messages", { count: messages, when: lastWhen })}</span>
        </>
      }
    >
      <p className="thread__text" lang={plan.language}>
        {first.text}
      </p>
    </Card>
  );
}

function Start({ page, newId, refused }: Pick<TalkScreenProps, "page" | "newId" | "refused">) {
  const { t } = useTranslation("talk");
  const errorOf = useTalkError(refused);
  const { about, people, plan, subjects } = page;
  return (
    <section className="stack" id="new" tabIndex={-1}>
      <h2>{t("start.title")}</h2>
      <PostForm keep="message" className="form stack">
        <input type="hidden" name="id" value={refused?.typed.id ?? newId} />
        {about ? (
          <input type="hidden" name="subject" value={about.value} />
        ) : (
          <SelectField
            id="subject"
            name="subject"
            label={t("start.subject")}
            help={t("start.subjectHelp")}
            empty={t("wholePlan")}
            options={subjects}
            defaultValue={refused?.typed.subject ?? ""}
            {...errorOf("subject")}
          />
        )}
        <MessageFields
          label={about ? t("start.textAbout", { subject: about.subject }) : t("start.text")}
          people={people}
          lang={plan.language}
          refused={refused}
        />
        <ChoiceGroup
          id="audience"
          name="audience"
          label={t("start.audience")}
          help={t("start.audienceHelp")}
          choices={audiences.map((one) => ({ value: one, label: t(`audiences.${one}`) }))}
          defaultValue={refused?.typed.audience || "team"}
        />
        <More summary={t("start.task")} open={Boolean(refused?.typed.assignedTo || refused?.typed.dueOn)}>
          <TaskFields people={people} assignedTo="" dueOn="" refused={refused} />
        </More>
        <Button name="intent" value="start">
          {t("start.send")}
        </Button>
      </PostForm>
    </section>
  );
}
