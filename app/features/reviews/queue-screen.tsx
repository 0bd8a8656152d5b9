import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, LinkButton } from "~/ui/button.tsx";
import { Card, CardList } from "~/ui/card.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Status } from "~/ui/status.tsx";
import { DueStatus } from "./due-status.tsx";
import type { QueuePage, QueueRow } from "./open-queue.server.ts";
import { type QueueFilter, queueSearch, rounds, shows } from "./queue-filter.ts";

export const queueNews = ["declined", "conflict", "handedOver", "justSent", "ended"] as const;
export type QueueNews = (typeof queueNews)[number];

interface QueueScreenProps {
  lang: Lang;
  queue: QueuePage;
  news?: QueueNews;
}

/** What waits for the expert, then what they have sent. */
export function QueueScreen({ lang, queue, news }: QueueScreenProps) {
  const { t } = useTranslation("reviews");
  const { filter, waiting, waitingInAll, sent } = queue;
  return (
    <div className="page stack">
      <PageHeading title={t("queue.title")} lead={t("queue.lead")} />
      {news ? (
        <Notification tone={news === "justSent" ? "success" : "info"} title={t(`queue.${news}`)} announced />
      ) : null}
      <Filter filter={filter} />
      {filter.show === "sent" ? null : (
        <section className="stack" aria-labelledby="waiting">
          <h2 id="waiting">{t("queue.waiting")}</h2>
          {waiting.length > 0 ? (
            <Reviews rows={waiting} lang={lang} filter={filter} />
          ) : (
            <p>{t(waitingInAll === 0 ? "queue.waitingNone" : "queue.filteredNone")}</p>
          )}
        </section>
      )}
      {filter.show === "waiting" ? null : (
        <section className="stack" aria-labelledby="sent">
          <h2 id="sent">{t("queue.sent")}</h2>
          {sent.length > 0 ? <Reviews rows={sent} lang={lang} filter={filter} /> : <p>{t("queue.sentNone")}</p>}
          <Pages queue={queue} lang={lang} />
        </section>
      )}
    </div>
  );
}

function Filter({ filter }: { filter: QueueFilter }) {
  const { t } = useTranslation("reviews");
  return (
    <form method="get" className="row review-filter">
      <SelectField
        id="show"
        name="show"
        label={t("queue.show")}
        empty={false}
        defaultValue={filter.show}
        options={shows.map((value) => ({ value, label: t(`queue.shows.${value}`) }))}
      />
      <SelectField
        id="round"
        name="round"
        label={t("queue.round")}
        empty={false}
        defaultValue={filter.round}
        options={rounds.map((value) => ({ value, label: t(`queue.roundChoices.${value}`) }))}
      />
      <Button look="secondary">{t("queue.apply")}</Button>
    </form>
  );
}

function Reviews({ rows, lang, filter }: { rows: readonly QueueRow[]; lang: Lang; filter: QueueFilter }) {
  const { t } = useTranslation("reviews");
  return (
    <CardList
      cards={rows.map((row) => ({
        key: row.id,
        card: (
          <Card
            href={`${paths.review(lang, row.id)}${queueSearch(filter)}`}
            title={row.title}
            lang={row.titleLang}
            above={`${row.city} · ${t("queue.plan", { number: row.number })}`}
            below={<Marks row={row} />}
          >
            <p>{row.sent ? t("queue.sentOn", { day: row.sent }) : t("due.on", { day: row.due })}</p>
          </Card>
        ),
      }))}
    />
  );
}

function Marks({ row }: { row: QueueRow }) {
  const { t } = useTranslation("reviews");
  const { state, round, daysLeft, sent } = row;
  return (
    <>
      {sent ? <Status tone="success" text={t("states.sent")} /> : <DueStatus daysLeft={daysLeft} />}
      {sent ? null : <Status tone={state === "started" ? "info" : "neutral"} text={t(`states.${state}`)} />}
      <Status tone="neutral" text={round > 1 ? t("rounds.later", { round }) : t("rounds.first")} />
    </>
  );
}

function Pages({ queue, lang }: { queue: QueuePage; lang: Lang }) {
  const { t } = useTranslation("reviews");
  const { filter, hasOlder } = queue;
  const at = (page: number): string => `${paths.reviews(lang)}${queueSearch({ ...filter, page })}#sent`;
  if (filter.page === 1 && !hasOlder) return null;
  return (
    <p className="row">
      {filter.page > 1 ? (
        <LinkButton look="secondary" href={at(filter.page - 1)}>
          {t("queue.newer")}
        </LinkButton>
      ) : null}
      {hasOlder ? (
        <LinkButton look="secondary" href={at(filter.page + 1)}>
          {t("queue.older")}
        </LinkButton>
      ) : null}
    </p>
  );
}
