import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SaidSteps } from "~/ui/said-steps.tsx";
import { Tick } from "~/ui/tick-group.tsx";
import { LightsView } from "./lights-view.tsx";
import type { CheckPage, ToMend } from "./open-check.server.ts";
import { PlanCrumbs } from "./plan-crumbs.tsx";

interface CheckScreenProps {
  lang: Lang;
  check: CheckPage;
  /** Why the plan was not sent. */
  refusal?: string;
}

/** Everything the plan says and lacks on one page, and the button that sends it. */
export function CheckScreen({ lang, check, refusal }: CheckScreenProps) {
  const { t } = useTranslation("plans");
  const { plan, missing, unanswered, warnings, lights, said } = check;
  const isUnticked = refusal === "invalid";
  return (
    <div className="page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <ErrorSummary errors={isUnticked ? [{ id: "check-read", message: t("check.tickNeeded") }] : []} />
      {refusal === "changed" ? <Notification tone="alert" title={t("check.changed")} announced /> : null}
      {refusal === "incomplete" ? <Notification tone="error" title={t("check.missingHint")} announced /> : null}
      <PageHeading above={plan.title} title={t("check.title")} />
      <section className="stack">
        <h2>{t("check.missing")}</h2>
        {unanswered > 0 ? (
          <Notification tone="error" title={t("check.unansweredComments", { count: unanswered })}>
            <p>
              <a href={paths.planReviews(lang, plan.id)}>{t("check.toReviews")}</a>
            </p>
          </Notification>
        ) : null}
        {missing.length === 0 && unanswered > 0 ? null : missing.length === 0 ? (
          <Notification tone="success" title={t("check.missingNone")}>
            {check.canSubmit && unanswered === 0 ? (
              <p>
                <a href="#send">{t("check.toSend")}</a>
              </p>
            ) : null}
          </Notification>
        ) : (
          <>
            <p>{t("check.missingHint")}</p>
            <MendList list={missing} planId={plan.id} lang={lang} />
          </>
        )}
      </section>
      {warnings.length > 0 ? (
        <section className="stack">
          <h2>{t("check.warnings")}</h2>
          <p>{t("check.warningsHint")}</p>
          <MendList list={warnings} planId={plan.id} lang={lang} />
        </section>
      ) : null}
      <section className="stack">
        <h2>{t("overview.readiness")}</h2>
        <LightsView lights={lights} lang={lang} />
      </section>
      <section className="stack">
        <h2>{t("check.answers")}</h2>
        <SaidSteps
          said={said}
          lang={plan.language}
          changeAt={(step, question) => `${paths.step(lang, plan.id, step)}#${question}`}
        />
      </section>
      <Send check={check} isUnticked={isUnticked} />
    </div>
  );
}

/** Most messages begin with the name of their question: it is not said twice. */
function withoutLabel(text: string, label: string): string {
  const rest = text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text;
  return label.endsWith("?") ? ` ${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : `: ${rest}`;
}

/** What is to be mended, under the title of each step, each a link to its field. */
function MendList({ list, planId, lang }: { list: readonly ToMend[]; planId: string; lang: Lang }) {
  const steps = [...new Map(list.map(({ step, stepTitle }) => [step, stepTitle]))];
  return steps.map(([step, title]) => (
    <div key={step} className="stack">
      <h3>{title}</h3>
      <ul>
        {list
          .filter((one) => one.step === step)
          .map(({ question, label, row, text }) => (
            <li key={`${question} ${row} ${text}`}>
              <a href={`${paths.step(lang, planId, step)}?missing=1#${row ? `${question}-${row}` : question}`}>
                {label}
              </a>
              {withoutLabel(text, label)}
            </li>
          ))}
      </ul>
    </div>
  ));
}

function Send({ check, isUnticked }: { check: CheckPage; isUnticked: boolean }) {
  const { t } = useTranslation("plans");
  const { plan, receipt, missing, unanswered, canSubmit } = check;
  if (!canSubmit)
    return <Notification tone="info" title={t("check.cannotSend", { state: t(`states.${plan.state}`) })} />;
  if (missing.length + unanswered > 0) return null;
  return (
    <PostForm className="form stack" id="send">
      <h2>{t("check.sendTitle")}</h2>
      <p>{t("check.sendHint")}</p>
      <input type="hidden" name="receipt" value={receipt} />
      <input type="hidden" name="version" value={plan.version} />
      <input type="hidden" name="answers-version" value={plan.answersVersion} />
      <Tick
        id="check-read"
        name="check-read"
        label={t("check.tick")}
        {...(isUnticked ? { error: t("check.tickNeeded") } : {})}
      />
      <Button>{t("check.send")}</Button>
    </PostForm>
  );
}
