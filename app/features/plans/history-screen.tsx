import { planActs } from "~/domain/case/acts.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Said } from "~/ui/said-answer.tsx";
import { SaidSteps } from "~/ui/said-steps.tsx";
import { Timeline, type TimelineItem } from "~/ui/timeline.tsx";
import { CompareForm, NameForm } from "./history/versions-view.tsx";
import type { HistoryEvent, HistoryPage, RevisionPage, TeamChange } from "./open-history.server.ts";

const ofAnswers = ["put-back", "emptied", "added-row", "removed-row", "added-file", "removed-file"] as const;
const kinds = [...planActs, ...ofAnswers] as const;

interface HistoryScreenProps {
  lang: Lang;
  history: HistoryPage;
  /** What was just done. */
  done?: "put-back" | "named" | "version";
  /** What was just refused: the text that was to be put back, or the name that was typed. */
  refused?: "changed" | "invalid" | { name: string };
}

/** Every change of a plan with who and when, newest first. */
export function HistoryScreen({ lang, history, done, refused }: HistoryScreenProps) {
  const { t } = useTranslation("plans");
  const versions = useTranslation("versions").t;
  const { plan, revisions, events, older, only } = history;
  const query = only ? `&question=${encodeURIComponent(only.question)}` : "";
  return (
    <div className="page stack">
      {typeof refused === "object" ? (
        <ErrorSummary errors={[{ id: "name", message: versions("nameNeeded") }]} answer={refused} />
      ) : null}
      <Crumbs lang={lang} plan={plan} />
      <PageHeading above={plan.title} title={t("history.title")} lead={t("history.intro")} />
      <Outcome {...(done ? { done } : {})} {...(refused ? { refused } : {})} />
      {only ? (
        <p>
          <strong>{only.label}</strong> <a href={paths.history(lang, plan.id)}>{versions("all")}</a>
        </p>
      ) : (
        <Versions lang={lang} history={history} {...(typeof refused === "object" ? { refused } : {})} />
      )}
      {revisions.length > 0 && !only ? (
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
        {events.length === 0 ? <p>{t("history.none")}</p> : <Events lang={lang} history={history} />}
        {older ? (
          <LinkButton look="secondary" href={`${paths.history(lang, plan.id)}?before=${older}${query}`}>
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

function Outcome({ done, refused }: Pick<HistoryScreenProps, "done" | "refused">) {
  const { t } = useTranslation("versions");
  if (refused && typeof refused !== "object")
    return <Notification tone="alert" title={t(refused === "changed" ? "notPutBack" : "refused")} announced />;
  if (!done || refused) return null;
  const said = { named: "nameSaved", version: "whole.done", "put-back": "putBackDone" } as const;
  return <Notification tone="success" title={t(said[done])} announced />;
}

type VersionsProps = Pick<HistoryScreenProps, "lang" | "history"> & { refused?: { name: string } };

function Versions({ lang, history, refused }: VersionsProps) {
  const { t } = useTranslation("versions");
  const { plan, states, mayName } = history;
  if (states.length < 2 && !mayName) return null;
  return (
    <section className="stack">
      <h2>{t("title")}</h2>
      <p>{t("intro")}</p>
      {mayName ? <NameForm lang={lang} planId={plan.id} {...(refused ? { refused } : {})} /> : null}
      {states.length > 1 ? <CompareForm lang={lang} planId={plan.id} states={states} /> : null}
    </section>
  );
}

/** The text of an event, and what can be done with it. */
function EventBody({ event, history, lang }: { event: HistoryEvent; history: HistoryPage; lang: Lang }) {
  const { t } = useTranslation("versions");
  const { at, label, lead, answer, sharing, byRule, back, question } = event;
  const plans = useTranslation("plans").t;
  const { plan, only } = history;
  if (!answer || !label || !question) return null;
  return (
    <>
      {lead ? (
        <p>
          <strong>{lead}</strong>
        </p>
      ) : null}
      <Said answer={answer} caption={label} lang={plan.language} />
      {sharing ? <p className="soft">{sharing}</p> : null}
      {byRule ? <p className="soft">{plans("history.byRule")}</p> : null}
      <div className="row">
        {back ? (
          <PostForm action={paths.history(lang, plan.id)}>
            <input type="hidden" name="event" value={back.event} />
            <input type="hidden" name="version" value={back.version} />
            {only ? <input type="hidden" name="only" value={only.question} /> : null}
            <Button look="secondary" small name="intent" value="put-back">
              <span aria-hidden="true">{t("putBack")}</span>
              <span className="visually-hidden">{t("putBackOf", { label, when: at })}</span>
            </Button>
          </PostForm>
        ) : null}
        {only ? null : (
          <a href={paths.answerHistory(lang, plan.id, question)} aria-label={t("onlyThisOf", { label })}>
            {t("onlyThis")}
          </a>
        )}
      </div>
    </>
  );
}

function Events({ lang, history }: { lang: Lang; history: HistoryPage }) {
  const { t } = useTranslation("plans");
  const { events, plan } = history;
  const language = plan.language;
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
      ...(answer && label ? { body: <EventBody event={event} history={history} lang={lang} /> } : {}),
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
        actions={<a href={paths.revisionPdf(lang, plan.id, revision.number)}>{t("history.revisionPdf")}</a>}
      />
      <SaidSteps said={said} lang={plan.language} level={2} />
    </div>
  );
}
