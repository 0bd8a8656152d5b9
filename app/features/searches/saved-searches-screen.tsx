import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import type { SavedSearchesPage } from "./saved-searches.server.ts";

interface Props {
  page: SavedSearchesPage;
  done: "saved" | "deleted" | undefined;
}

export function SavedSearchesScreen({ page, done }: Props) {
  const { t } = useTranslation("searches");
  return (
    <div className="text-page stack">
      <Breadcrumbs crumbs={[{ href: paths.account(page.lang), text: t("account") }]} />
      {done ? <Notification tone="success" title={t(done)} announced /> : null}
      <PageHeading title={page.title} lead={t("lead")} />
      {page.isFull ? <Notification tone="info" title={t("full")} /> : null}
      {page.asked && !page.isFull ? (
        <PostForm className="card stack stack--close">
          <p>
            {t("ask")} <strong>{page.asked.name}</strong>
          </p>
          <input type="hidden" name="search" value={page.asked.search} />
          <div className="row">
            <Button name="intent" value="save">
              {t("save")}
            </Button>
          </div>
        </PostForm>
      ) : null}
      <h2>{t("yours")}</h2>
      {page.items.length === 0 ? (
        <p>
          {t("none")} <a href={paths.examples(page.lang)}>{t("toLibrary")}</a>
        </p>
      ) : (
        <ul className="example-list">
          {page.items.map(({ search, name, href, since }) => (
            <li key={search}>
              <PostForm className="card row searches__item">
                <span>
                  <a href={href}>{name}</a> <span className="soft small">{t("since", { date: since })}</span>
                </span>
                <input type="hidden" name="search" value={search} />
                <Button look="secondary" small name="intent" value="delete">
                  {t("delete")}
                  <span className="visually-hidden">: {name}</span>
                </Button>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
