import { useRef } from "react";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { AddCase, CaseList } from "./case-list.tsx";
import { useCases } from "./use-cases.ts";

interface CasesInMarginProps {
  lang: Lang;
  plan: { id: string; language: Lang };
  step: string;
  /** A case was added to the plan. */
  onAdded: () => void;
}

/** Beside the questions of a step: what others did. Without scripts, the way to the page that says it. */
export function CasesInMargin({ lang, plan, step, onAdded }: CasesInMarginProps) {
  const { t } = useTranslation("cases");
  const place = useRef<HTMLElement>(null);
  const { view, add, last } = useCases(paths.stepCasesData(lang, plan.id, step), place, onAdded);
  const page = paths.stepCases(lang, plan.id, step);
  return (
    <section className="step-page__cases stack" ref={place} aria-labelledby="cases">
      <h2 id="cases">{t("title")}</h2>
      {view?.cases.length === 0 ? <p className="soft">{t("none")}</p> : null}
      {view ? (
        <CaseList
          lang={lang}
          planLang={plan.language}
          cases={view.cases}
          level={3}
          adding={(one) =>
            view.canAdd ? (
              <AddCase one={one} action={page} onAdd={(id) => last?.state !== "sending" && add(id)} />
            ) : null
          }
        />
      ) : null}
      <p role="status" className={last?.state === "refused" ? "cases__refused" : "visually-hidden"}>
        {last?.state === "added" ? t("added") : null}
        {last?.state === "refused" ? t("notAdded") : null}
      </p>
      <p>
        <a href={page}>{view && view.cases.length > 0 ? t("more") : t("open")}</a>
      </p>
    </section>
  );
}
