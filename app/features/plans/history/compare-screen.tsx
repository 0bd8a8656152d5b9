import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { ChangesView } from "~/ui/changes-view.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import type { ComparePage } from "./open-compare.server.ts";
import { CompareForm } from "./versions-view.tsx";

/** Two states of a plan side by side: only what differs, the words marked. */
export function CompareScreen({ lang, page }: { lang: Lang; page: ComparePage }) {
  const { t } = useTranslation("versions");
  const plans = useTranslation("plans").t;
  const { plan, states, before, after, steps } = page;
  const crumbs = [
    { href: paths.plans(lang), text: plans("list.title") },
    { href: paths.plan(lang, plan.id), text: plan.title },
    { href: paths.history(lang, plan.id), text: plans("history.title") },
  ];
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={crumbs} />
      <PageHeading above={plan.title} title={t("compareTitle")} lead={t("compareLead")} />
      <CompareForm lang={lang} planId={plan.id} states={states} before={before.ref} after={after.ref} />
      <section className="stack" aria-labelledby="differences">
        <h2 id="differences">{t("differences")}</h2>
        <ChangesView steps={steps} lang={plan.language} beside={[before.label, after.label]} />
      </section>
    </div>
  );
}
