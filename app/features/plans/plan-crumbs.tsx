import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";

interface PlanCrumbsProps {
  lang: Lang;
  plan: { id: string; title: string };
  /** Pages between the plan's own and this one. */
  further?: readonly { href: string; text: string }[];
}

/** The way from the plans and the plan to one of its pages. */
export function PlanCrumbs({ lang, plan, further = [] }: PlanCrumbsProps) {
  const { t } = useTranslation("plans");
  const own = [
    { href: paths.plans(lang), text: t("list.title") },
    { href: paths.plan(lang, plan.id), text: plan.title },
  ];
  return <Breadcrumbs crumbs={[...own, ...further]} />;
}
