import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Status } from "~/ui/status.tsx";
import type { TalkOfPlan, TodoLine } from "./talk-view.ts";

/** What is to be done, the most urgent first: of one plan, or of a person on all plans. */
function Todos({ lang, todos, of }: { lang: Lang; todos: readonly TodoLine[]; of: "plan" | "person" }) {
  const { t } = useTranslation("talk");
  return (
    <ul className="todos">
      {todos.map(({ id, planId, planTitle, planLanguage, subject, text, assignedName, isOfTeam, due }) => (
        <li key={id} className="todos__item">
          <p>
            <a href={paths.thread(lang, planId, id)}>{subject || t("wholePlan")}</a>{" "}
            {due ? <Status tone={due.isLate ? "alert" : "info"} text={t("by", { day: due.day })} /> : null}
          </p>
          <p className="todos__text" lang={planLanguage}>
            {text}
          </p>
          <p className="soft">
            {of === "plan" ? (
              isOfTeam ? (
                assignedName
              ) : (
                t("notOfTeam", { name: assignedName })
              )
            ) : (
              <a href={paths.plan(lang, planId)} lang={planLanguage}>
                {planTitle}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** On the plan's own page: what is to be done, and the way to the discussion. */
export function PlanTalk({ lang, planId, talk }: { lang: Lang; planId: string; talk: TalkOfPlan }) {
  const { t } = useTranslation("talk");
  return (
    <section className="stack">
      <h2>{t("title")}</h2>
      {talk.todos.length > 0 ? (
        <>
          <h3>{t("todos")}</h3>
          <Todos lang={lang} todos={talk.todos} of="plan" />
        </>
      ) : null}
      <p>
        <a href={paths.talk(lang, planId)}>{t("toTalk", { count: talk.open })}</a>
      </p>
    </section>
  );
}

export function TodosScreen({ lang, todos }: { lang: Lang; todos: readonly TodoLine[] }) {
  const { t } = useTranslation("talk");
  return (
    <div className="text-page stack">
      <PageHeading title={t("ownTodos")} lead={t("ownTodosIntro")} />
      {todos.length === 0 ? <p>{t("noTodos")}</p> : <Todos lang={lang} todos={todos} of="person" />}
    </div>
  );
}
