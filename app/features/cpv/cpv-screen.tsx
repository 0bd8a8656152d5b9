import { languages } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Table } from "~/ui/table.tsx";
import { TextField } from "~/ui/text-field.tsx";
import type { CpvPage } from "./find-cpv.server.ts";

/** Codes of the Common Procurement Vocabulary by code or words of three languages. */
export function CpvScreen({ page }: { page: CpvPage }) {
  const { t } = useTranslation("cpv");
  const { lang, q, found, isAsked, isCut, all } = page;
  const [own, ...others] = [lang, ...languages.filter((one) => one !== lang)];
  return (
    <div className="stack stack--wide">
      <PageHeading title={page.title} lead={t("lead")} />
      <search>
        <form method="get" action={paths.cpv(lang)} className="stack">
          <TextField id="q" name="q" label={t("search")} help={t("searchHelp")} defaultValue={q} />
          <div>
            <Button icon="search">{t("button")}</Button>
          </div>
        </form>
      </search>
      {isAsked ? (
        <section className="stack stack--close" aria-labelledby="cpv-found">
          <h2 id="cpv-found">{found.length > 0 ? t("found", { count: found.length }) : t("nothing")}</h2>
          {isCut ? <p>{t("cut")}</p> : null}
          {found.length > 0 ? (
            <Table
              caption={t("codes")}
              captionHidden
              items={found}
              keyOf={({ code }) => code}
              columns={[
                { key: "code", title: t("code"), cell: ({ code }) => <code>{code}</code> },
                ...[own, ...others].map((language) => ({
                  key: language,
                  title: t(`name.${language}`),
                  cell: ({ name }: (typeof found)[number]) => <span lang={language}>{name[language]}</span>,
                })),
              ]}
            />
          ) : null}
        </section>
      ) : null}
      <p className="soft">{t("source", { count: all })}</p>
    </div>
  );
}
