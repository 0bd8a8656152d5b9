import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, LinkButton } from "~/ui/button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { stateTones } from "~/ui/state-tones.ts";
import { Status, Tag } from "~/ui/status.tsx";
import { type Column, Table } from "~/ui/table.tsx";
import type { ListedPlan, PlanList } from "./list-plans.server.ts";

export function PlanListScreen({ lang, list }: { lang: Lang; list: PlanList }) {
  const { t } = useTranslation("plans");
  const { t: talk } = useTranslation("talk");
  const actions = (
    <>
      {list.canCreate ? <LinkButton href={paths.newPlan(lang)}>{t("list.start")}</LinkButton> : null}
      <LinkButton look="quiet" href={paths.todos(lang)}>
        {talk("ownTodos")}
      </LinkButton>
    </>
  );
  return (
    <div className="page stack">
      <PageHeading title={t("list.title")} lead={t("list.intro")} actions={actions} />
      <section className="stack">
        <h2>{t("list.own")}</h2>
        {list.own.length > 0 ? (
          <Plans plans={list.own} caption={t("list.own")} lang={lang} />
        ) : (
          <p>{t("list.ownEmpty")}</p>
        )}
      </section>
      <section className="stack">
        <h2>{t("list.others")}</h2>
        {list.others.length > 0 ? (
          <Plans plans={list.others} caption={t("list.others")} lang={lang} />
        ) : (
          <p>{t("list.othersEmpty")}</p>
        )}
      </section>
      {list.binned.length > 0 ? <Bin plans={list.binned} lang={lang} /> : null}
    </div>
  );
}

function Plans({ plans, caption, lang }: { plans: readonly ListedPlan[]; caption: string; lang: Lang }) {
  const { t } = useTranslation("plans");
  const name = ({ id, title, language }: ListedPlan) => (
    <a href={paths.plan(lang, id)} lang={language}>
      {title}
    </a>
  );
  const state = (plan: ListedPlan) => (
    <>
      <Status tone={stateTones[plan.state]} text={t(`states.${plan.state}`)} />
      {plan.notReviewed ? <Tag text={t("document.notReviewed")} /> : null}
    </>
  );
  const columns: [Column<ListedPlan>, ...Column<ListedPlan>[]] = [
    { key: "name", title: t("list.name"), cell: name },
    { key: "number", title: t("list.number"), cell: ({ number }) => number, numeric: true },
    { key: "city", title: t("list.city"), cell: ({ cityName }) => cityName },
    { key: "state", title: t("list.state"), cell: state },
    { key: "changed", title: t("list.changed"), cell: ({ savedAt }) => savedAt },
  ];
  return <Table caption={caption} captionHidden columns={columns} items={plans} keyOf={({ id }) => id} />;
}

function Bin({ plans, lang }: { plans: readonly ListedPlan[]; lang: Lang }) {
  const { t } = useTranslation("plans");
  return (
    <section className="stack">
      <h2>{t("list.bin")}</h2>
      <p>{t("list.binHint")}</p>
      <ul>
        {plans.map(({ id, number, title, version }) => (
          <li key={id}>
            <PostForm action={paths.movePlan(lang, id)} className="row">
              <span>
                {number} {title}
              </span>
              <input type="hidden" name="version" value={version} />
              <Button small look="secondary" name="intent" value="restore">
                {t("list.restore")}
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
