import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ChangesView } from "~/ui/changes-view.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { PlanCrumbs } from "../plan-crumbs.tsx";
import type { PutBackPage } from "./put-back-version.server.ts";

interface PutBackScreenProps {
  lang: Lang;
  page: PutBackPage;
  /** Somebody changed the plan after the page was shown. */
  isChanged: boolean;
  /** Answers that could not be put back. */
  left: readonly string[];
}

/** What changes when a whole version is put back, before it is done. */
export function PutBackScreen({ lang, page, isChanged, left }: PutBackScreenProps) {
  const { t } = useTranslation("versions");
  const plans = useTranslation("plans").t;
  const { plan, version, steps } = page;
  return (
    <div className="page stack">
      <PlanCrumbs
        lang={lang}
        plan={plan}
        further={[{ href: paths.history(lang, plan.id), text: plans("history.title") }]}
      />
      {isChanged ? <Notification tone="alert" title={t("whole.changed")} announced /> : null}
      {left.length > 0 ? (
        <Notification tone="alert" title={t("whole.notAll", { labels: left.join(", ") })} announced />
      ) : null}
      <PageHeading
        above={version.label}
        title={t("whole.pageTitle")}
        lead={t(steps.length > 0 ? "whole.lead" : "whole.nothing", { label: version.label })}
      />
      {steps.length > 0 ? (
        <>
          <section className="stack" aria-labelledby="differences">
            <h2 id="differences">{t("differences")}</h2>
            <ChangesView steps={steps} lang={plan.language} beside={[t("now"), version.label]} />
          </section>
          <p>{t("whole.kept")}</p>
          <p>{t("whole.stays")}</p>
        </>
      ) : null}
      <PostForm action={paths.putBack(lang, plan.id, version.ref)} className="row">
        <input type="hidden" name="answers-version" value={plan.answersVersion} />
        {steps.length > 0 ? <Button>{t("whole.do")}</Button> : null}
        <LinkButton
          look="secondary"
          href={`${paths.compare(lang, plan.id)}?a=${encodeURIComponent(version.ref)}&b=now`}
        >
          {t("whole.cancel")}
        </LinkButton>
      </PostForm>
    </div>
  );
}
