import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { CoordinationTabs } from "~/ui/coordination-tabs.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import type { RadarLine, RadarPage } from "./open-radar.server.ts";

interface RadarScreenProps {
  lang: Lang;
  page: RadarPage;
  done?: "ask" | "dismiss" | undefined;
  hasChanged: boolean;
}

/** Plans of different cities that are alike, with why; and what their owners answered. */
export function RadarScreen({ lang, page, done, hasChanged }: RadarScreenProps) {
  const { t } = useTranslation("radar");
  return (
    <div className="page stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      {done ? <Notification tone="success" title={t(`done.${done}`)} announced /> : null}
      {hasChanged ? <Notification tone="alert" title={t("changed")} announced /> : null}
      <CoordinationTabs lang={lang} current="radar" />
      <Found lang={lang} page={page} />
      <Asked lang={lang} page={page} />
    </div>
  );
}

function PlanLine({ lang, plan }: { lang: Lang; plan: RadarLine }) {
  const { t } = useTranslation("radar");
  const { t: plans } = useTranslation("plans");
  const { id, title, language, city, state, themes, notice } = plan;
  const facts = [plans(`states.${state}`), themes, notice && t("notice", { day: notice })].filter(Boolean);
  return (
    <p>
      {city}:{" "}
      <a href={paths.coordinationPlan(lang, id)} lang={language}>
        {title}
      </a>
      <br />
      <span className="soft">{facts.join(" · ")}</span>
    </p>
  );
}

function Found({ lang, page: { pairs, found } }: { lang: Lang; page: RadarPage }) {
  const { t } = useTranslation("radar");
  type Pair = (typeof pairs)[number];
  const why = ({ words, sameCpv, themes, percent }: Pair) => (
    <ul>
      <li>{t("why.percent", { percent })}</li>
      {words.length > 0 ? <li>{t("why.words", { words: words.join(", ") })}</li> : null}
      {sameCpv ? <li>{t("why.cpv")}</li> : null}
      {themes ? <li>{t("why.themes", { themes })}</li> : null}
    </ul>
  );
  const act = ({ plans: [first, second] }: Pair) => (
    <PostForm className="stack">
      <input type="hidden" name="first" value={first.id} />
      <input type="hidden" name="second" value={second.id} />
      <Button look="secondary" small name="intent" value="ask">
        {t("ask")}
        <span className="visually-hidden">
          : {first.title}, {second.title}
        </span>
      </Button>
      <Button look="quiet" small name="intent" value="dismiss">
        {t("dismiss")}
        <span className="visually-hidden">
          : {first.title}, {second.title}
        </span>
      </Button>
    </PostForm>
  );
  return (
    <section className="stack">
      <h2>{t("found", { count: found })}</h2>
      <p>{t("hint")}</p>
      {pairs.length > 0 ? (
        <Table
          caption={t("found", { count: found })}
          captionHidden
          items={pairs}
          keyOf={({ key }) => key}
          columns={[
            {
              key: "plans",
              title: t("column.plans"),
              cell: ({ plans }) => plans.map((plan) => <PlanLine key={plan.id} lang={lang} plan={plan} />),
            },
            { key: "why", title: t("column.why"), cell: why },
            { key: "act", title: t("column.action"), cell: act },
          ]}
        />
      ) : null}
    </section>
  );
}

function Asked({ lang, page: { matches } }: { lang: Lang; page: RadarPage }) {
  const { t } = useTranslation("radar");
  if (matches.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("asked")}</h2>
      <Table
        caption={t("asked")}
        captionHidden
        items={matches}
        keyOf={({ id }) => id}
        columns={[
          {
            key: "plans",
            title: t("column.plans"),
            cell: ({ plans }) => plans.map((plan) => <PlanLine key={plan.id} lang={lang} plan={plan} />),
          },
          { key: "at", title: t("column.asked"), cell: ({ asked }) => asked },
          {
            key: "standing",
            title: t("column.standing"),
            cell: ({ standing, said }) =>
              standing === "asked"
                ? t("standing.asked", { count: said.filter(Boolean).length })
                : t(`standing.${standing}`),
          },
        ]}
      />
    </section>
  );
}
