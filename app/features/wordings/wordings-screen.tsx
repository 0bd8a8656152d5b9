import { wordingKinds } from "~/domain/wordings/wording.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { Facts } from "~/ui/facts.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Tag } from "~/ui/status.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { WordingText, WordingView } from "~/ui/wording-view.tsx";
import type { WordingList, WordingPage } from "./show-wordings.server.ts";

/** The bank of wordings for everybody: its search and what it found. */
export function WordingsScreen({ page }: { page: WordingList }) {
  const { t } = useTranslation("wordings");
  const { lang, wish, wordings } = page;
  const isNarrowed = wish.q !== "" || wish.kind !== undefined || wish.theme !== undefined;
  return (
    <div className="page stack">
      <PageHeading title={page.title} lead={page.description} />
      <search>
        <form method="get" action={paths.wordings(lang)} className="filter-row">
          <TextField id="q" name="q" label={t("search")} defaultValue={wish.q} />
          <SelectField
            id="kind"
            name="kind"
            label={t("kind")}
            empty={t("any")}
            defaultValue={wish.kind ?? ""}
            options={wordingKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <SelectField
            id="theme"
            name="theme"
            label={t("theme")}
            empty={t("any")}
            defaultValue={wish.theme ?? ""}
            options={page.themes}
          />
          <Button icon="search">{t("searchButton")}</Button>
        </form>
      </search>
      <p className="row">
        <strong>{wordings.length === 0 ? t("none") : t("count", { count: wordings.length })}</strong>
        {isNarrowed ? <a href={paths.wordings(lang)}>{t("all")}</a> : null}
      </p>
      <div className="wordings">
        {wordings.map((wording) => (
          <WordingView
            key={wording.number}
            wording={wording}
            lang={lang}
            href={paths.wording(lang, wording.number)}
            level={2}
          />
        ))}
      </div>
    </div>
  );
}

/** One entry with what is known of it, and its texts in the other languages. */
export function WordingScreen({ page }: { page: WordingPage }) {
  const { t } = useTranslation("wordings");
  const { lang, title, wording, questions, written, others } = page;
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.wordings(lang), text: t("title") }]} />
      <PageHeading
        title={title}
        facts={
          <>
            <Tag text={t(`kinds.${wording.kind}`)} />
            {wording.fits.map((fit) => (
              <Tag key={fit} text={fit} />
            ))}
          </>
        }
      />
      <WordingText wording={wording} lang={lang} />
      <section className="stack" aria-labelledby="about">
        <h2 id="about">{t("about")}</h2>
        <Facts
          facts={[
            ...(questions.length > 0
              ? [
                  {
                    key: "questions",
                    name: t("suits"),
                    value: (
                      <ul>
                        {questions.map((label) => (
                          <li key={label}>{label}</li>
                        ))}
                      </ul>
                    ),
                  },
                ]
              : []),
            { key: "written", name: t("written"), value: written },
          ]}
        />
      </section>
      <section className="stack" aria-labelledby="others">
        <h2 id="others">{t("inOther")}</h2>
        {others.map((other) => (
          <section key={other.lang} className="stack">
            <h3 lang={other.lang}>{other.wording.title}</h3>
            <WordingText wording={other.wording} lang={other.lang} />
          </section>
        ))}
      </section>
    </div>
  );
}
