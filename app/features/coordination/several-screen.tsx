import type { Lang } from "~/domain/lang.ts";
import { formatDay } from "~/i18n/format.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import type { SeveralOutcome, SeveralPage } from "./assign-several.server.ts";
import type { SaidProblem } from "./say-problems.ts";

export interface TypedSeveral {
  plans: readonly string[];
  experts: readonly string[];
  dueOn: string;
  reason: string;
}

interface SeveralProps {
  lang: Lang;
  page: SeveralPage;
  /** The queue as it was left. */
  back: string;
  /** The due date that was typed in the queue, if any. */
  wishedDue: string;
  assigned: readonly SeveralOutcome[];
  problems: readonly SaidProblem[];
  typed: TypedSeveral | undefined;
}

/** The same experts for several plans that wait; what was done, and for those that were refused the form as it was typed. */
export function SeveralScreen(props: SeveralProps) {
  const { lang, page, back, assigned, problems } = props;
  const { t } = useTranslation("coordination");
  const done = new Set(assigned.map(({ id }) => id));
  const left = page.plans.filter(({ id }) => !done.has(id));
  return (
    <div className="page stack">
      <ErrorSummary errors={problems.map(({ field, text }) => ({ id: field, message: text }))} />
      <Breadcrumbs crumbs={[{ href: paths.coordination(lang) + back, text: t("queue.title") }]} />
      <PageHeading title={t("several.title")} lead={t("several.lead")} />
      {assigned.length > 0 ? <Assigned lang={lang} outcomes={assigned} /> : null}
      {left.length > 0 ? (
        <SeveralForm {...props} page={{ ...page, plans: left }} />
      ) : (
        <>
          {assigned.length === 0 && problems.length === 0 ? <p id="plans">{t("several.none")}</p> : null}
          <div>
            <LinkButton look="secondary" href={paths.coordination(lang) + back}>
              {t("several.back")}
            </LinkButton>
          </div>
        </>
      )}
    </div>
  );
}

function Assigned({ lang, outcomes }: { lang: Lang; outcomes: readonly SeveralOutcome[] }) {
  const { t } = useTranslation("coordination");
  return (
    <Notification tone="success" title={t("several.done", { count: outcomes.length })} level={2} announced>
      <ul>
        {outcomes.map(({ id, number, title, language, dueOn }) => (
          <li key={id}>
            {number}{" "}
            <a href={paths.coordinationPlan(lang, id)} lang={language}>
              {title}
            </a>
            {dueOn ? `: ${t("several.due", { due: formatDay(dueOn, lang) })}` : null}
          </li>
        ))}
      </ul>
    </Notification>
  );
}

function SeveralForm({ page, problems, typed, wishedDue }: SeveralProps) {
  const { t } = useTranslation("coordination");
  const { plans, choices, proposed, dueOn } = page;
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <PostForm keep="assignment" className="form stack">
      {plans.map(({ id, version }) => (
        <input key={id} type="hidden" name={`version-${id}`} value={version} />
      ))}
      <TickGroup
        id="plans"
        name="plans"
        label={t("several.plans")}
        choices={plans.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        defaultValues={typed?.plans ?? plans.map(({ id }) => id)}
        error={errorOf("plans")}
      />
      <TickGroup
        id="experts"
        name="experts"
        label={t("several.experts")}
        choices={choices.map(({ id, name, why }) => ({ value: id, label: name, help: why }))}
        defaultValues={typed?.experts ?? proposed}
        error={errorOf("experts")}
      />
      <DateField
        id="dueOn"
        name="dueOn"
        label={t("several.dueOn")}
        help={t("several.dueOnHelp")}
        min={dueOn}
        defaultValue={typed?.dueOn ?? (wishedDue || dueOn)}
        error={errorOf("dueOn")}
      />
      <TextArea
        id="reason"
        name="reason"
        label={t("assign.reason")}
        help={t("several.reasonHelp")}
        rows={3}
        max={2000}
        defaultValue={typed?.reason ?? ""}
        error={errorOf("reason")}
      />
      <div>
        <Button>{t("assign.submit")}</Button>
      </div>
    </PostForm>
  );
}
