import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import type { NotActed, Outcome } from "./act-on-plans.server.ts";

export const bulkForm = "several";

type Problem = Extract<NotActed, { kind: "invalid" }>["problem"];

/** What can be done with the plans that are ticked in the table; the ticks name this form. */
export function BulkActions({
  action,
  assign,
  problem,
  tomorrow,
  dueOn,
}: {
  action: string;
  /** Where experts are assigned to the plans that are ticked, and the queue's filters it leads back to. */
  assign: { action: string; kept: readonly (readonly [string, string])[] };
  problem?: Problem | undefined;
  tomorrow: string;
  /** As it was typed, when it was refused. */
  dueOn: string;
}) {
  const { t } = useTranslation("coordination");
  return (
    <PostForm action={action} id={bulkForm} className="stack" aria-labelledby="bulk-title">
      <h2 id="bulk-title">{t("bulk.title")}</h2>
      <p>{t("bulk.lead")}</p>
      {assign.kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="filter-row">
        <Button look="secondary" formMethod="get" formAction={assign.action}>
          {t("bulk.assign")}
        </Button>
        <Button look="secondary" name="intent" value="remind">
          {t("bulk.remind")}
        </Button>
        <DateField
          id="dueOn"
          name="dueOn"
          label={t("bulk.dueOn")}
          min={tomorrow}
          defaultValue={dueOn}
          error={problem === "bad-day" ? t("bulk.problems.bad-day") : undefined}
        />
        <Button look="secondary" name="intent" value="extend">
          {t("bulk.extend")}
        </Button>
      </div>
    </PostForm>
  );
}

export function BulkProblem({ problem }: { problem: Problem }) {
  const { t } = useTranslation("coordination");
  const id = problem === "bad-day" ? "dueOn" : bulkForm;
  return <ErrorSummary errors={[{ id, message: t(`bulk.problems.${problem}`) }]} />;
}

/** What became of each plan. */
export function BulkOutcomes({ lang, outcomes }: { lang: Lang; outcomes: readonly Outcome[] }) {
  const { t } = useTranslation("coordination");
  return (
    <Notification tone="success" title={t("bulk.done", { count: outcomes.length })} level={2} announced>
      <ul>
        {outcomes.map(({ id, number, title, language, did, experts }) => (
          <li key={id}>
            {number}{" "}
            <a href={paths.coordinationPlan(lang, id)} lang={language}>
              {title}
            </a>
            : {t(`bulk.did.${did}`, { experts: experts.join(", ") })}
          </li>
        ))}
      </ul>
    </Notification>
  );
}
