import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import { AddCase, CaseList } from "./case-list.tsx";
import type { CasesPage } from "./open-cases.server.ts";

interface CasesScreenProps {
  lang: Lang;
  page: CasesPage;
  isAdded: boolean;
  isRefused: boolean;
}

/** The cases beside a step as a page of their own: the way without scripts, and to more of them. */
export function CasesScreen({ lang, page, isAdded, isRefused }: CasesScreenProps) {
  const { t } = useTranslation("cases");
  const { plan, step, cases, canAdd } = page;
  const back = paths.step(lang, plan.id, step.id);
  return (
    <div className="text-page stack">
      <PlanCrumbs lang={lang} plan={plan} further={[{ href: back, text: step.title }]} />
      {isRefused ? <Notification tone="error" title={t("notAdded")} announced /> : null}
      {isAdded && !isRefused ? <Notification tone="success" title={t("added")} announced /> : null}
      <PageHeading above={step.title} title={t("title")} lead={t("intro")} />
      {cases.length === 0 ? <p>{t("none")}</p> : null}
      <CaseList
        lang={lang}
        planLang={plan.language}
        cases={cases}
        level={2}
        adding={(one) => (canAdd ? <AddCase one={one} action={paths.stepCases(lang, plan.id, step.id)} /> : null)}
      />
      <p className="row">
        <LinkButton look="secondary" href={back}>
          {t("back")}
        </LinkButton>
        <a href={paths.examples(lang)}>{t("library")}</a>
      </p>
    </div>
  );
}
