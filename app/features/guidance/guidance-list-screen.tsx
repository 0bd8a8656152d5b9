import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { CityNav } from "~/ui/city-nav.tsx";
import { More } from "~/ui/more.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { SearchBox } from "~/ui/search-box.tsx";
import { Table } from "~/ui/table.tsx";
import type { GuidanceList } from "./open-guidance.server.ts";

type Lines = GuidanceList["gone"];

/** The questions of the form for the lead of a city: at which of them the city says something of its own. */
export function GuidanceListScreen({ lang, list }: { lang: Lang; list: GuidanceList }) {
  const { t } = useTranslation("guidance");
  const { city, wish, count, steps, gone } = list;
  const address = paths.cityGuidance(lang);
  const isNarrowed = wish.q !== "" || wish.onlyOwn;
  return (
    <div className="page stack">
      <PageHeading title={t("title")} lead={t("lead", { city })} />
      <CityNav lang={lang} here="guidance" />
      <SearchBox
        id="q"
        action={address}
        label={t("search")}
        button={t("searchButton")}
        defaultValue={wish.q}
        keep={wish.onlyOwn ? [["own", "1"]] : []}
      />
      <p className="row">
        <span>{t("count", { count })}</span>
        {isNarrowed ? <a href={address}>{t("all")}</a> : <a href={`${address}?own=1`}>{t("onlyOwn")}</a>}
      </p>
      {steps.length === 0 && gone.length === 0 ? <p>{t("none")}</p> : null}
      {steps.map(({ id, title, lines }) => (
        <More
          key={id}
          look="part"
          summary={
            isNarrowed
              ? title
              : t("ofStep", { title, own: lines.filter(({ written }) => written).length, count: lines.length })
          }
          open={isNarrowed}
        >
          <Questions lang={lang} caption={title} lines={lines} />
        </More>
      ))}
      {gone.length > 0 && wish.q === "" ? (
        <section className="stack" aria-labelledby="gone">
          <h2 id="gone">{t("gone")}</h2>
          <p>{t("goneLead")}</p>
          <Questions lang={lang} caption={t("gone")} lines={gone} />
        </section>
      ) : null}
    </div>
  );
}

function Questions({ lang, caption, lines }: { lang: Lang; caption: string; lines: Lines }) {
  const { t } = useTranslation("guidance");
  const said = ({ written, missing }: Lines[number]) => {
    if (written === undefined) return <span className="soft">{t("nothing")}</span>;
    const languages = missing.map((one) => t(`names.${one}`)).join(", ");
    return (
      <>
        {written}
        {languages ? <span className="soft"> ({t("missing", { languages })})</span> : null}
      </>
    );
  };
  return (
    <Table
      caption={caption}
      captionHidden
      items={lines}
      keyOf={({ question }) => question}
      columns={[
        { key: "question", title: t("question"), cell: ({ label }) => label },
        { key: "own", title: t("own"), cell: said },
        {
          key: "edit",
          title: t("edit"),
          cell: ({ question, label, written }) => (
            <a href={paths.cityGuidanceOf(lang, question)} aria-label={t("about", { label })}>
              {t(written === undefined ? "write" : "edit")}
            </a>
          ),
        },
      ]}
    />
  );
}
