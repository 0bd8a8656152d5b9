import { moves } from "~/domain/case/moves.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { LinkButton } from "~/ui/button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Said } from "~/ui/said-answer.tsx";
import { Timeline, type TimelineItem } from "~/ui/timeline.tsx";
import type { HistoryEvent, HistoryPage, RevisionPage, TeamChange } from "./open-history.server.ts";
import { SaidSteps } from "./said-steps.tsx";

const kinds = [
  "answer",
  "set-aside",
  "create",
  "team",
  "restore",
  "revise",
  "follow-up",
  "propose-example",
  "correct-example",
  "ask-reopen",
  "return-review",
  "small-changes",
  ...moves,
] as const;

/** Every change of a plan with who and when, newest first. */
export function HistoryScreen({ lang, history }: { lang: Lang; history: HistoryPage }) {
  const { t } = useTranslation("plans");
  const { plan, revisions, events, older } = history;
  return (
    <div className="page stack">
      <Crumbs lang={lang} plan={plan} />
      <PageHeading above={plan.title} title={t("history.title")} lead={t("history.intro")} />
      {revisions.length > 0 ? (
        <section className="stack">
          <h2>{t("history.revisions")}</h2>
          <ul>
            {revisions.map(({ number, submittedAt, submittedBy }) => (
              <li key={number}>
                <a href={paths.revision(lang, plan.id, number)}>{t("overview.revision", { number })}</a>{" "}
                {t("overview.sent", { when: submittedAt, name: submittedBy })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="stack">
        <h2>{t("history.events")}</h2>
        {events.length === 0 ? <p>{t("history.none")}</p> : <Events events={events} language={plan.language} />}
        {older ? (
          <LinkButton look="secondary" href={`${paths.history(lang, plan.id)}?before=${older}`}>
            {t("history.older")}
          </LinkButton>
        ) : null}
      </section>
    </div>
  );
}

function Crumbs({ lang, plan }: { lang: Lang; plan: HistoryPage["plan"] }) {
  const { t } = useTranslation("plans");
  const crumbs = [
    { href: paths.plans(lang), text: t("list.title") },
    { href: paths.plan(lang, plan.id), text: plan.title },
  ];
  return <Breadcrumbs crumbs={crumbs} />;
}

function Events({ events, language }: { events: readonly HistoryEvent[]; language: Lang }) {
  const { t } = useTranslation("plans");
  const items = events.map((event): TimelineItem => {
    const { id, kind, at, atIso, byName, label, answer, revision, team, reason } = event;
    const known = kinds.find((one) => one === kind);
    const what = known ? t(`history.kinds.${known}`) : kind;
    const which = revision ? ` (${t("overview.revision", { number: revision })})` : "";
    return {
      key: String(id),
      day: at,
      dateTime: atIso,
      title: `${byName} ${what}${label ? `: ${label}` : ""}${which}`,
      state: "past",
      ...(team ? { body: <TeamChanged {...team} /> } : {}),
      ...(answer && label ? { body: <Said answer={answer} caption={label} lang={language} /> } : {}),
      ...(reason ? { body: <p lang={language}>{reason}</p> } : {}),
    };
  });
  return <Timeline items={items} />;
}

function TeamChanged({ added, removed, changed, owner, role }: TeamChange) {
  const { t } = useTranslation("plans");
  const as = role ? ` (${t(`overview.roles.${role}`)})` : "";
  return (
    <>
      {added.length > 0 ? <p>{t("history.added", { names: added.join(", ") }) + as}</p> : null}
      {removed.length > 0 ? <p>{t("history.removed", { names: removed.join(", ") })}</p> : null}
      {changed.length > 0 ? <p>{t("history.changedRole", { names: changed.join(", ") }) + as}</p> : null}
      {owner.length > 0 ? <p>{t("history.newOwner", { names: owner.join(", ") })}</p> : null}
    </>
  );
}

/** One sent revision, as it was. */
export function RevisionScreen({ lang, page }: { lang: Lang; page: RevisionPage }) {
  const { t } = useTranslation("plans");
  const { plan, revision, said } = page;
  return (
    <div className="page stack">
      <Crumbs lang={lang} plan={plan} />
      <PageHeading
        above={plan.title}
        title={t("history.revisionTitle", { number: revision.number, plan: plan.number })}
        lead={t("history.revisionIntro", { when: revision.submittedAt, name: revision.submittedBy })}
      />
      <SaidSteps said={said} lang={plan.language} level={2} />
    </div>
  );
}
