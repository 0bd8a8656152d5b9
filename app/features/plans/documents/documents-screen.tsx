import type { PlanDocument } from "~/domain/case/plan-documents.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import type { DocumentsPage } from "./open-documents.server.ts";

interface ScreenProps {
  lang: Lang;
  page: DocumentsPage;
}

/** Everything that can be printed of a plan, in each language. */
export function DocumentsScreen({ lang, page }: ScreenProps) {
  const { t } = useTranslation("planDocuments");
  const advice = useTranslation("advice").t;
  const { plan, documents, seesTimeline, seesDossier } = page;
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <PageHeading above={<span lang={plan.language}>{plan.title}</span>} title={t("title")} lead={t("lead")} />
      {documents.map((document) => (
        <DocumentForms key={document} lang={lang} plan={plan} document={document} />
      ))}
      {documents.includes("record") ? <PlanFile lang={lang} id={plan.id} /> : null}
      {seesDossier ? (
        <section className="stack">
          <h2>{t("dossier.title")}</h2>
          <p>{t("dossier.about")}</p>
          <ul>
            <li>
              <a href={paths.dossier(lang, plan.id)}>{t("dossier.fetch")}</a>
            </li>
          </ul>
        </section>
      ) : null}
      {seesTimeline ? (
        <p>
          <a href={paths.timeline(lang, plan.id)}>{advice("timeline.title")}</a>
        </p>
      ) : null}
    </div>
  );
}

function PlanFile({ lang, id }: { lang: Lang; id: string }) {
  const { t } = useTranslation("planFile");
  return (
    <section className="stack">
      <h2>{t("download")}</h2>
      <p>{t("downloadHelp")}</p>
      <ul>
        <li>
          <a href={paths.planFile(lang, id)}>{t("download")}</a>
        </li>
      </ul>
    </section>
  );
}

function DocumentForms({ lang, plan, document }: { lang: Lang; plan: DocumentsPage["plan"]; document: PlanDocument }) {
  const { t } = useTranslation("planDocuments");
  const name = t(`kinds.${document}`);
  const forms = [
    { title: t("page"), said: "pageIn", address: paths.planDocument },
    { title: t("pdf"), said: "pdfIn", address: paths.planPdf },
    { title: t("word"), said: "wordIn", address: paths.planWord },
  ] as const;
  return (
    <section className="stack">
      <h2>{name}</h2>
      <p>{t(`about.${document}`)}</p>
      <ul>
        {forms.map(({ title, said, address }) => (
          <li key={said}>
            {title}:{" "}
            {languages.map((own, place) => (
              <span key={own}>
                {place > 0 ? ", " : ""}
                <a
                  href={address(lang, plan.id, document, own)}
                  aria-label={t(said, { document: name, language: t(`languages.${own}`) })}
                >
                  {t(`languages.${own}`)}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
