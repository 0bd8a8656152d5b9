import { actKinds } from "~/domain/case/acts.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, LinkButton } from "~/ui/button.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Table } from "~/ui/table.tsx";
import { type LogWish, logSearch, mostRows } from "./log-filter.ts";
import type { LogLine, LogPage } from "./open-log.server.ts";

interface LogProps {
  lang: Lang;
  page: LogPage;
}

/** Who did what. The address keeps what the log is narrowed to. */
export function LogScreen({ lang, page }: LogProps) {
  const { t } = useTranslation("log");
  const { title, city, lines, wish, older } = page;
  const addressOf = (other: LogWish) => paths.log(lang) + logSearch(other);
  return (
    <div className="page stack">
      <PageHeading title={title} lead={city ? t("leadCity", { city }) : t("leadAll")} />
      <Filters lang={lang} wish={wish} />
      <Only page={page} all={addressOf({})} />
      {lines.length === 0 ? <p>{t("none")}</p> : <Lines lines={lines} addressOf={addressOf} />}
      {older || wish.before ? (
        <div className="row">
          {older ? (
            <LinkButton look="secondary" href={addressOf({ ...wish, before: older })}>
              {t("older")}
            </LinkButton>
          ) : null}
          {wish.before ? <a href={addressOf({ ...wish, before: undefined })}>{t("newest")}</a> : null}
        </div>
      ) : null}
      <p>
        <a href={paths.logCsv(lang) + logSearch({ ...wish, before: undefined })}>{t("csv")}</a>{" "}
        <span className="soft">{t("csvMost", { most: mostRows.toLocaleString(lang) })}</span>
      </p>
    </div>
  );
}

function Filters({ lang, wish }: { lang: Lang; wish: LogWish }) {
  const { t } = useTranslation("log");
  const options = actKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }));
  return (
    <form method="get" action={paths.log(lang)} className="filter-row" aria-label={t("filter")}>
      {wish.by ? <input type="hidden" name="by" value={wish.by} /> : null}
      {wish.object ? <input type="hidden" name="object" value={wish.object} /> : null}
      <SelectField
        id="kind"
        name="kind"
        label={t("about")}
        options={options}
        empty={t("any")}
        defaultValue={wish.kind ?? ""}
      />
      <DateField id="from" name="from" label={t("from")} defaultValue={wish.from ?? ""} />
      <DateField id="to" name="to" label={t("to")} defaultValue={wish.to ?? ""} />
      <Button look="secondary">{t("show")}</Button>
    </form>
  );
}

/** Whose acts, or on what, the log is narrowed to. */
function Only({ page: { lines, wish }, all }: { page: LogPage; all: string }) {
  const { t } = useTranslation("log");
  const [line] = lines;
  if (!wish.by && !wish.object) return null;
  return (
    <p>
      {line ? (
        <strong>{wish.by ? t("onlyPerson", { name: line.byName }) : t("onlyObject", { name: line.objectName })}</strong>
      ) : null}{" "}
      <a href={all}>{t("all")}</a>
    </p>
  );
}

function Lines({ lines, addressOf }: { lines: readonly LogLine[]; addressOf: (wish: LogWish) => string }) {
  const { t } = useTranslation("log");
  const who = ({ by, byName }: LogLine) =>
    by === null ? (
      byName
    ) : (
      <a href={addressOf({ by })} aria-label={t("onlyOfPerson", { name: byName })}>
        {byName}
      </a>
    );
  const what = ({ href, objectName, object }: LogLine) => (
    <>
      {href ? <a href={href}>{objectName}</a> : objectName}{" "}
      <a className="soft" href={addressOf({ object })}>
        {t("only")}
        <span className="visually-hidden">: {objectName}</span>
      </a>
    </>
  );
  const done = ({ what, details }: LogLine) => (
    <>
      {what}
      {details ? <div className="soft">{details}</div> : null}
    </>
  );
  return (
    <Table
      caption={t("title")}
      captionHidden
      items={lines}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: "when", title: t("when"), cell: ({ when, at }) => <time dateTime={at}>{when}</time> },
        { key: "who", title: t("who"), cell: who },
        { key: "what", title: t("what"), cell: done },
        { key: "object", title: t("object"), cell: what },
        { key: "number", title: t("number"), cell: ({ number }) => number, numeric: true },
      ]}
    />
  );
}
