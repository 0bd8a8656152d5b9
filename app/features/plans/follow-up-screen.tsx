import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import type { FollowUpPage } from "./follow-up.server.ts";
import { PlanCrumbs } from "./plan-crumbs.tsx";
import { PlanField } from "./plan-field.tsx";

interface FollowUpScreenProps {
  lang: Lang;
  page: FollowUpPage;
  /** What a post that was refused brings back. */
  refused?: {
    fields: readonly (readonly [name: string, values: readonly string[]])[];
    problems: readonly { name: string; text: string }[];
    isChanged: boolean;
  };
}

/** How it has gone, some months after the award decision. */
export function FollowUpScreen({ lang, page, refused }: FollowUpScreenProps) {
  const { t } = useTranslation("after");
  const { t: plans } = useTranslation("plans");
  const { plan, months, fields, canAnswer } = page;
  const typed = new Map(refused?.fields);
  const shared = {
    lang: plan.language,
    groundOptions: [],
    versionOf: (_question: string, _row: string, shown: number) => shown,
    errorOf: (name: string) => refused?.problems.find((problem) => problem.name === name)?.text,
    conflicts: [],
    ...(refused ? { typed: (name: string) => typed.get(name) } : {}),
  };
  const errors = (refused?.problems ?? []).map(({ name, text }) => ({ id: name, message: text }));
  return (
    <div className="text-page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <ErrorSummary errors={errors} answer={refused} />
      <PageHeading
        above={plans("overview.number", { number: plan.number })}
        title={t("followUp.title", { count: months })}
        lead={t("followUp.lead", { count: months })}
      />
      {refused?.isChanged ? <Notification tone="alert" title={t("followUp.changed")} announced /> : null}
      <PostForm keep="follow-up" className="form stack">
        <input type="hidden" name="version" value={page.version} />
        <fieldset className="plain stack" disabled={!canAnswer}>
          {fields.map((field) => (
            <PlanField key={field.id} field={field} {...shared} />
          ))}
        </fieldset>
        <div className="step-page__end">
          {canAnswer ? (
            <Button name="intent" value="save">
              {t("followUp.save")}
            </Button>
          ) : null}
          <LinkButton look="quiet" href={paths.plan(lang, plan.id)}>
            {t("moves.back")}
          </LinkButton>
        </div>
      </PostForm>
    </div>
  );
}
