import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { ChangesView } from "~/ui/changes-view.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import type { ComparePage } from "./open-compare.server.ts";
import { CompareForm } from "./versions-view.tsx";

/** Two states of a plan side by side: only what differs, the words marked. */
export function CompareScreen({ lang, page }: { lang: Lang; page: ComparePage }) {
  const { t } = useTranslation("versions");
  const plans = useTranslation("plans").t;
  const { plan, states, before, after, steps, toPutBack } = page;
  return (
    <div className="page stack">
      <PlanCrumbs
        lang={lang}
        plan={plan}
        further={[{ href: paths.history(lang, plan.id), text: plans("history.title") }]}
      />
      <PageHeading above={plan.title} title={t("compareTitle")} lead={t("compareLead")} />
      <CompareForm lang={lang} planId={plan.id} states={states} before={before.ref} after={after.ref} />
      <section className="stack" aria-labelledby="differences">
        <h2 id="differences">{t("differences")}</h2>
        <ChangesView steps={steps} lang={plan.language} beside={[before.label, after.label]} />
      </section>
      {toPutBack.length > 0 ? (
        <section className="stack" aria-labelledby="put-back">
          <h2 id="put-back">{t("whole.title")}</h2>
          <ul>
            {toPutBack.map(({ ref, label }) => (
              <li key={ref}>
                <a href={paths.putBack(lang, plan.id, ref)}>{t("whole.see", { label })}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
