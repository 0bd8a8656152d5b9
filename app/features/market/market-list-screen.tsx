import { useTranslation } from "~/i18n/use-translation.ts";
import { Card, CardList } from "~/ui/card.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Tag } from "~/ui/status.tsx";
import type { MarketList } from "./show-market.server.ts";

/** Open market dialogues of all cities, and those that have closed. */
export function MarketListScreen({ page }: { page: MarketList }) {
  const { t } = useTranslation("market");
  const { title, description, open, closed, feed, calendar } = page;
  return (
    <div className="page stack">
      <PageHeading title={title} lead={description} />
      <p className="row">
        <a href={feed}>{t("list.feed")}</a>
        <a href={calendar}>{t("list.calendar")}</a>
      </p>
      <section className="stack">
        <h2>{t("list.open", { count: open.length })}</h2>
        {open.length === 0 ? <p>{t("list.noneOpen")}</p> : <Cards cards={open} isOpen />}
      </section>
      {closed.length > 0 ? (
        <section className="stack">
          <h2>{t("list.closed")}</h2>
          <Cards cards={closed} />
        </section>
      ) : null}
    </div>
  );
}

function Cards({ cards, isOpen = false }: { cards: MarketList["open"]; isOpen?: boolean }) {
  const { t } = useTranslation("market");
  return (
    <CardList
      cards={cards.map(({ number, href, title, language, city, closes, hasLearned }) => ({
        key: String(number),
        card: (
          <Card
            href={href}
            title={title}
            lang={language}
            above={city}
            below={hasLearned ? <Tag text={t("list.hasLearned")} /> : undefined}
          >
            <p>{t(isOpen ? "list.answerBy" : "list.closedOn", { closes })}</p>
          </Card>
        ),
      }))}
    />
  );
}
