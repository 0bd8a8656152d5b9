import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LawMark } from "~/ui/advice-view.tsx";
import { Button } from "~/ui/button.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { type Column, Table } from "~/ui/table.tsx";
import type { LawPage, PeriodView, RuleView, TermRow } from "./open-law.server.ts";

/** Every rule that the service uses, with its day, its source and what nobody has checked. */
export function LawScreen({ page }: { page: LawPage }) {
  const { t } = useTranslation("law");
  return (
    <div className="page stack stack--wide law-page">
      {page.isDay ? null : <ErrorSummary errors={[{ id: "on", message: t("notADay") }]} />}
      <PageHeading title={page.title} lead={t("lead")} facts={<span className="soft">{page.rulesetText}</span>} />
      {page.notices.map((notice) => (
        <Notification key={notice} tone="alert" title={notice} />
      ))}
      <OnDay page={page} />
      <Contents page={page} />
      <Rules page={page} />
      <Section id="periods" title={t("groups.periods")}>
        <p className="soft">{t("periodsHelp")}</p>
        <Table
          caption={t("groups.periods")}
          captionHidden
          items={page.periods}
          keyOf={({ id }) => id}
          columns={usePeriodColumns()}
        />
      </Section>
      <Section id="next" title={t("groups.next")}>
        <ul className="advice__list">
          {page.next.map(({ from, text }) => (
            <li key={text}>
              {from ? <strong>{from}: </strong> : null}
              {text}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="not-verified" title={t("groups.notVerified")}>
        <ul className="advice__list">
          {page.notVerified.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Holidays page={page} />
      <Section id="sources" title={t("groups.sources")}>
        <ol className="advice__list">
          {page.sources.map(({ number, text }) => (
            <li key={number} id={`source-${number}`}>
              {text}
            </li>
          ))}
        </ol>
      </Section>
      <Glossary page={page} />
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section className="stack" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

function OnDay({ page }: { page: LawPage }) {
  const { t } = useTranslation("law");
  return (
    <form method="get" action={paths.law(page.lang)} className="law-page__day">
      <DateField
        id="on"
        name="on"
        label={t("onDay")}
        help={t("onDayHelp")}
        defaultValue={page.on}
        {...(page.isDay ? {} : { error: t("notADay") })}
      />
      <Button look="secondary">{t("show")}</Button>
    </form>
  );
}

function Contents({ page }: { page: LawPage }) {
  const { t } = useTranslation("law");
  const others = ["periods", "next", "notVerified", "holidays", "sources", "glossary"] as const;
  const idOf = { notVerified: "not-verified" } as Readonly<Record<string, string>>;
  return (
    <nav aria-label={t("contents")}>
      <ul className="law-page__contents">
        {page.groups.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`groups.${id}`)}</a>
          </li>
        ))}
        {others.map((id) => (
          <li key={id}>
            <a href={`#${idOf[id] ?? id}`}>{t(`groups.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In force, sources and the day of checking: the same for rules and periods. */
function useDatedColumns<Row extends RuleView | PeriodView>(): Column<Row>[] {
  const { t } = useTranslation("law");
  return [
    {
      key: "law",
      title: t("columns.law"),
      cell: ({ kind, law }) => <LawMark kind={kind} law={law} />,
    },
    { key: "inForce", title: t("columns.inForce"), cell: ({ inForce }) => inForce },
    {
      key: "sources",
      title: t("columns.sources"),
      cell: ({ sources, verified, notVerified }) => (
        <>
          {sources.map((number) => (
            <span key={number}>
              <a href={`#source-${number}`} aria-label={t("source", { number })}>
                [{number}]
              </a>{" "}
            </span>
          ))}
          {verified}
          {notVerified ? <em className="law-page__unread"> {notVerified}</em> : null}
        </>
      ),
    },
  ];
}

function usePeriodColumns(): [Column<PeriodView>, ...Column<PeriodView>[]] {
  const { t } = useTranslation("law");
  return [
    { key: "text", title: t("columns.period"), cell: ({ text }) => text },
    { key: "length", title: t("columns.length"), cell: ({ length }) => length },
    ...useDatedColumns<PeriodView>(),
  ];
}

function Rules({ page }: { page: LawPage }) {
  const { t } = useTranslation("law");
  const dated = useDatedColumns<RuleView>();
  const text: Column<RuleView> = { key: "text", title: t("columns.rule"), cell: ({ text: words }) => words };
  const euros: Column<RuleView> = {
    key: "euros",
    title: t("columns.euros"),
    numeric: true,
    cell: ({ euros: amount }) => amount ?? "",
  };
  return page.groups.map(({ id, rules }) => (
    <Section key={id} id={id} title={t(`groups.${id}`)}>
      <Table
        caption={t("inForceOn", { group: t(`groups.${id}`), day: page.onWords })}
        captionHidden
        items={rules}
        keyOf={({ id: rule }) => rule}
        columns={id === "threshold" ? [text, euros, ...dated] : [text, ...dated]}
      />
    </Section>
  ));
}

function Holidays({ page }: { page: LawPage }) {
  const { t } = useTranslation("law");
  return (
    <Section id="holidays" title={`${t("groups.holidays")} ${page.year}`}>
      <p className="soft">{t("holidaysHelp")}</p>
      <Table
        caption={`${t("groups.holidays")} ${page.year}`}
        captionHidden
        items={page.holidays}
        keyOf={({ day }) => day}
        columns={[
          { key: "day", title: t("columns.day"), cell: ({ day }) => day },
          {
            key: "name",
            title: t("columns.name"),
            cell: ({ name, isEve }) => (isEve ? `${name} (${t("eve")})` : name),
          },
          { key: "law", title: t("columns.law"), cell: ({ law }) => law },
        ]}
      />
    </Section>
  );
}

function Glossary({ page }: { page: LawPage }) {
  const { t } = useTranslation("law");
  const columns: [Column<TermRow>, ...Column<TermRow>[]] = [
    { key: "fi", title: "Suomi", cell: ({ fi }) => <span lang="fi">{fi}</span> },
    { key: "sv", title: "Svenska", cell: ({ sv }) => <span lang="sv">{sv}</span> },
    { key: "en", title: "English", cell: ({ en }) => <span lang="en">{en}</span> },
    { key: "law", title: t("columns.law"), cell: ({ law }) => law || "–" },
    {
      key: "note",
      title: t("columns.note"),
      cell: ({ note, alsoCalled }) =>
        [note, alsoCalled ? t("alsoCalled", { words: alsoCalled }) : ""].filter(Boolean).join(" ") || "–",
    },
  ];
  return (
    <Section id="glossary" title={t("groups.glossary")}>
      <p className="soft">{t("glossaryHelp")}</p>
      {page.terms.map(({ group, rows }) => (
        <More key={group} look="part" summary={t("termGroup", { group: t(`terms.${group}`), count: rows.length })}>
          <Table caption={t(`terms.${group}`)} captionHidden items={rows} keyOf={({ id }) => id} columns={columns} />
        </More>
      ))}
    </Section>
  );
}
