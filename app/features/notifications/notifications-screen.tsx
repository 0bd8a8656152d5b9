import type { Lang } from "~/domain/lang.ts";
import { ways } from "~/domain/news/kinds.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Pagination } from "~/ui/pagination.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Tag } from "~/ui/status.tsx";
import { Table } from "~/ui/table.tsx";
import type { NotificationsPage } from "./open-notifications.server.ts";

interface NotificationsScreenProps {
  lang: Lang;
  page: NotificationsPage;
  isSaved: boolean;
}

/** What a person was told, newest first, and how they want to be told of each kind. */
export function NotificationsScreen({ lang, page, isSaved }: NotificationsScreenProps) {
  const { t } = useTranslation("notifications");
  const { items, unread, until } = page;
  return (
    <div className="page stack">
      <PageHeading title={t("title")} lead={t("unread", { count: unread })} />
      {isSaved ? <Notification tone="success" title={t("saved")} announced /> : null}
      {unread > 0 ? (
        <PostForm>
          <input type="hidden" name="until" value={until} />
          <Button look="secondary" small name="intent" value="read">
            {t("markRead")}
          </Button>
        </PostForm>
      ) : null}
      {items.length === 0 ? <p>{t("none")}</p> : <Items lang={lang} items={items} />}
      <Pagination
        page={page.page}
        pages={page.pages}
        hrefOf={(number) => `${paths.notifications(lang)}?page=${number}`}
        label={t("title")}
      />
      <Ways page={page} />
    </div>
  );
}

function Items({ lang, items }: { lang: Lang; items: NotificationsPage["items"] }) {
  const { t } = useTranslation("notifications");
  return (
    <ul className="news">
      {items.map(({ number, kind, subject, language, when, isRead }) => (
        <li key={number} className={isRead ? "news__item" : "news__item news__item--new"}>
          <a href={paths.notification(lang, number)} lang={language}>
            {subject}
          </a>
          <p className="row">
            {isRead ? null : <Tag text={t("new")} />}
            <span className="soft">
              {t(`kinds.${kind}.name`)}, {when}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Ways({ page: { choices } }: { page: NotificationsPage }) {
  const { t } = useTranslation("notifications");
  type Choice = NotificationsPage["choices"][number];
  const way = ({ kind, way: chosen, isFixed }: Choice) =>
    isFixed ? (
      t("fixed")
    ) : (
      <SelectField
        id={`way-${kind}`}
        name={`way-${kind}`}
        label={t("wayOf", { kind: t(`kinds.${kind}.name`) })}
        labelHidden
        empty={false}
        options={ways.map((one) => ({ value: one, label: t(`ways.${one}`) }))}
        defaultValue={chosen}
      />
    );
  return (
    <section className="stack" id="ways">
      <h2>{t("waysTitle")}</h2>
      <p>{t("waysIntro")}</p>
      <PostForm className="stack">
        <Table
          caption={t("waysTitle")}
          captionHidden
          items={choices}
          keyOf={({ kind }) => kind}
          columns={[
            { key: "kind", title: t("kind"), cell: ({ kind }) => t(`kinds.${kind}.name`) },
            { key: "about", title: t("about"), cell: ({ kind }) => t(`kinds.${kind}.about`) },
            { key: "way", title: t("way"), cell: way },
          ]}
        />
        <div>
          <Button name="intent" value="ways">
            {t("saveWays")}
          </Button>
        </div>
      </PostForm>
    </section>
  );
}
