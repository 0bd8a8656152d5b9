import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, LinkButton } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SearchBox } from "~/ui/search-box.tsx";
import { WordingView } from "~/ui/wording-view.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import type { WordingsPage } from "./open-wordings.server.ts";

interface StepWordingsScreenProps {
  lang: Lang;
  page: WordingsPage;
  /** Why a text was not added. */
  reason?: string | undefined;
}

/** Texts of the bank for one question of a plan, each with the button that adds it to the answer. */
export function StepWordingsScreen({ lang, page, reason }: StepWordingsScreenProps) {
  const { t } = useTranslation("wordings");
  const { plan, step, question, wordings, canInsert, q } = page;
  const stepPath = paths.step(lang, plan.id, step.id);
  const own = paths.stepWordings(lang, plan.id, step.id, question.id);
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} further={[{ href: stepPath, text: step.title }]} />
      {reason ? <Notification tone="error" title={t("step.refused", { reason })} announced /> : null}
      <PageHeading
        above={t("step.title")}
        title={question.label}
        lead={t(page.isRow ? "step.leadRow" : "step.lead")}
        actions={
          <LinkButton look="secondary" href={`${stepPath}#q-${question.id}`}>
            {t("step.back")}
          </LinkButton>
        }
      />
      {canInsert ? null : <Notification tone="info" title={t("step.cannot")} />}
      <SearchBox id="q" action={own} label={t("step.search")} button={t("searchButton")} defaultValue={q} />
      <p className="row">
        <strong>
          {wordings.length === 0
            ? t(q ? "none" : "step.none")
            : t(q ? "step.found" : "step.suiting", { count: wordings.length })}
        </strong>
        {q ? <a href={own}>{t("step.onlySuiting")}</a> : null}
      </p>
      <div className="wordings">
        {wordings.map((wording) => (
          <WordingView
            key={wording.number}
            wording={wording}
            lang={plan.language}
            href={paths.wording(lang, wording.number)}
            level={2}
          >
            {wording.isThere ? (
              <p>
                <Icon name="done" /> {t("step.isThere")}
              </p>
            ) : canInsert ? (
              <PostForm action={own}>
                <Button look="secondary" small name="wording" value={String(wording.number)}>
                  {t("step.insert")}
                  <span className="visually-hidden">: {wording.title}</span>
                </Button>
              </PostForm>
            ) : null}
          </WordingView>
        ))}
      </div>
    </div>
  );
}
