import type { ComponentProps } from "react";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, LinkButton } from "~/ui/button.tsx";
import { CoordinationTabs } from "~/ui/coordination-tabs.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Pagination } from "~/ui/pagination.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { stateTones } from "~/ui/state-tones.ts";
import { Status, Tag } from "~/ui/status.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { type Column, Table } from "~/ui/table.tsx";
import { Tick } from "~/ui/tick-group.tsx";
import type { Outcome } from "./act-on-plans.server.ts";
import { BulkActions, BulkOutcomes, BulkProblem, bulkForm } from "./bulk-actions.tsx";
import type { Queue, QueueLine } from "./open-queue.server.ts";
import { queueSearch, queueViews, statesOf } from "./queue-filter.ts";

interface QueueProps {
  lang: Lang;
  queue: Queue;
}

interface QueueScreenProps extends QueueProps {
  /** The day after today. */
  tomorrow: string;
  /** What was done with several plans at once, or why nothing was. */
  outcomes?: readonly Outcome[] | undefined;
  problem?: ComponentProps<typeof BulkActions>["problem"];
  /** What was ticked and typed, when it was refused. */
  typed?: Ticked | undefined;
}

interface Ticked {
  plans: readonly string[];
  dueOn: string;
}

/** All plans by state: who reviews, what is late, what a coordinator does next. The address keeps the filters. */
export function QueueScreen({ lang, queue, tomorrow, outcomes, problem, typed }: QueueScreenProps) {
  const { t } = useTranslation("coordination");
  const { t: proposals } = useTranslation("proposals");
  const { t: feedback } = useTranslation("feedback");
  const { t: log } = useTranslation("log");
  const { t: importing } = useTranslation("importExamples");
  const { lines, found, pages, wish } = queue;
  const addressOf = (change: Partial<typeof wish>) =>
    paths.coordination(lang) + queueSearch({ ...wish, page: 1, ...change });
  return (
    <div className="page stack">
      {problem ? <BulkProblem problem={problem} /> : null}
      <PageHeading
        title={t("queue.title")}
        lead={t("queue.lead")}
        actions={
          <>
            <LinkButton look="secondary" href={paths.people(lang)}>
              {t("queue.people")}
            </LinkButton>
            <a href={paths.exampleQueue(lang)}>{proposals("queue.title")}</a>
            <a href={paths.corrections(lang)}>{feedback("queue.title")}</a>
            <a href={paths.statementQueue(lang)}>{feedback("statementQueue.title")}</a>
            <a href={paths.importExamples(lang)}>{importing("title")}</a>
            <a href={paths.log(lang)}>{log("title")}</a>
          </>
        }
      />
      {outcomes ? <BulkOutcomes lang={lang} outcomes={outcomes} /> : null}
      <CoordinationTabs lang={lang} current="queue" />
      <Views queue={queue} addressOf={addressOf} />
      <Filters lang={lang} queue={queue} />
      <h2>{t("queue.found", { count: found })}</h2>
      {lines.length === 0 ? <p>{t("queue.none")}</p> : <Lines lang={lang} queue={queue} ticked={typed?.plans ?? []} />}
      <Pagination page={wish.page} pages={pages} hrefOf={(page) => addressOf({ page })} label={t("queue.title")} />
      {lines.some(canBeTicked) ? (
        <BulkActions
          action={addressOf({ page: wish.page })}
          assign={{ action: paths.assignSeveral(lang), kept: [...new URLSearchParams(queueSearch(wish))] }}
          problem={problem}
          tomorrow={tomorrow}
          dueOn={typed?.dueOn ?? ""}
        />
      ) : null}
    </div>
  );
}

/** Experts can be assigned to the plan, or reminded. */
const canBeTicked = ({ state }: QueueLine): boolean => state === "submitted" || state === "in-review";

function Views({ queue, addressOf }: { queue: Queue; addressOf: (change: { view: Queue["wish"]["view"] }) => string }) {
  const { t } = useTranslation("coordination");
  const { t: plans } = useTranslation("plans");
  const { counts, wish } = queue;
  const tabs = queueViews.map((view) => {
    const count = statesOf(view).reduce((sum, state) => sum + counts[state], 0);
    const name = view === "in-hand" || view === "all" ? t(`queue.${view}`) : plans(`states.${view}`);
    return { href: addressOf({ view }), text: `${name} (${count})`, current: view === wish.view };
  });
  return <TabLinks label={t("queue.views")} tabs={tabs} />;
}

function Filters({ lang, queue: { wish, cities, themes, counts } }: QueueProps) {
  const { t } = useTranslation("coordination");
  const any = t("queue.any");
  return (
    <form method="get" action={paths.coordination(lang)} className="filter-row" aria-label={t("queue.filter")}>
      {wish.view === "in-hand" ? null : <input type="hidden" name="state" value={wish.view} />}
      <SelectField
        id="city"
        name="city"
        label={t("queue.city")}
        options={cities}
        empty={any}
        defaultValue={wish.city}
      />
      <SelectField
        id="theme"
        name="theme"
        label={t("queue.theme")}
        options={themes}
        empty={any}
        defaultValue={wish.theme}
      />
      <Tick id="late" name="late" label={t("queue.onlyLate", { count: counts.late })} defaultChecked={wish.isLate} />
      <Button look="secondary">{t("queue.show")}</Button>
    </form>
  );
}

function Lines({ lang, queue: { lines, wish }, ticked }: QueueProps & { ticked: readonly string[] }) {
  const { t } = useTranslation("coordination");
  const { t: plans } = useTranslation("plans");
  const kept = queueSearch(wish);
  const plan = ({ id, number, title, language, round }: QueueLine) => (
    <>
      <a href={paths.coordinationPlan(lang, id) + kept} lang={language}>
        {title}
      </a>
      <br />
      <span className="soft">{t("queue.number", { number, round })}</span>
    </>
  );
  const state = (line: QueueLine) => (
    <>
      <Status tone={stateTones[line.state]} text={plans(`states.${line.state}`)} />
      {line.notReviewed ? <Tag text={t("notReviewed")} /> : null}
    </>
  );
  const done = ({ done, all, experts }: QueueLine) =>
    all === 0 ? (
      <span className="soft">{t("queue.nobody")}</span>
    ) : (
      <>
        {t("queue.done", { done, all })}
        <br />
        <span className="soft">{experts.join(", ")}</span>
      </>
    );
  const due = ({ due, isLate }: QueueLine) =>
    due === null ? "–" : isLate ? <Status tone="error" text={t("queue.late", { due })} /> : due;
  const choose = (line: QueueLine) =>
    canBeTicked(line) ? (
      <input
        type="checkbox"
        className="table__tick"
        form={bulkForm}
        name="plans"
        value={line.id}
        defaultChecked={ticked.includes(line.id)}
        aria-label={t("bulk.chooseOne", { number: line.number, title: line.title })}
      />
    ) : null;
  const columns: [Column<QueueLine>, ...Column<QueueLine>[]] = [
    { key: "plan", title: t("queue.plan"), cell: plan },
    { key: "city", title: t("queue.city"), cell: ({ city }) => city },
    { key: "theme", title: t("queue.theme"), cell: ({ themes }) => themes.join(", ") || "–" },
    { key: "state", title: t("queue.state"), cell: state },
    { key: "sent", title: t("queue.sent"), cell: ({ sent }) => sent ?? "–" },
    { key: "reviews", title: t("queue.reviews"), cell: done },
    { key: "due", title: t("queue.due"), cell: due },
    { key: "next", title: t("queue.next"), cell: ({ next }) => t(`next.${next}`) },
    ...(lines.some(canBeTicked) ? [{ key: "choose", title: t("bulk.choose"), cell: choose }] : []),
  ];
  return <Table caption={t("queue.title")} captionHidden columns={columns} items={lines} keyOf={({ id }) => id} />;
}
