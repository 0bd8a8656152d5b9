import { Form } from "@remix-run/react";
import { Fragment } from "react";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, EnterButton, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PersonField } from "~/ui/saving/person-field.tsx";
import { TaskList } from "~/ui/task-list.tsx";
import { PartFields } from "./part-fields.tsx";
import type { PartRefused } from "./part-refused.ts";
import { partTasks } from "./part-tasks.ts";
import { PlanBeside } from "./plan-beside.tsx";
import type { PartPage } from "./review-view.ts";
import { SelectionButton } from "./selection-button.tsx";
import { useMinutes } from "./use-minutes.ts";
import { useReviewForm } from "./use-review-form.ts";

interface PartScreenProps {
  lang: Lang;
  page: PartPage;
  person: string;
  refused?: PartRefused;
  /** Clock time of the save just made without scripts. */
  savedAt?: string;
}

/** One part of the review beside the part of the plan that it is about. */
export function PartScreen({ lang, page, person, refused, savedAt }: PartScreenProps) {
  const { t } = useTranslation("reviews");
  const { head, part, parts, index, total } = page;
  return (
    <div className="page stack">
      <Breadcrumbs
        crumbs={[
          { href: paths.reviews(lang), text: t("queue.title") },
          { href: paths.review(lang, head.id), text: head.planTitle },
        ]}
      />
      {refused ? <Summary refused={refused} /> : null}
      <PageHeading above={t("write.part", { index, total })} title={part.title} />
      {savedAt && !refused ? (
        <Notification tone="success" title={t("write.saved", { time: savedAt })} announced />
      ) : null}
      <p className="review-jumps">
        <a href="#plan">{t("write.toPlan")}</a> <a href="#review">{t("write.toReview")}</a>
      </p>
      <PartForm page={page} lang={lang} person={person} {...(refused ? { refused } : {})} />
      <More look="part" summary={t("write.steps")} id="parts">
        <TaskList label={t("write.steps")} tasks={partTasks(parts, head.id, lang, t, part.id)} />
      </More>
    </div>
  );
}

function Summary({ refused }: { refused: PartRefused }) {
  const { t } = useTranslation("reviews");
  const problems = refused.problems.map(({ name, text }) => ({ id: `f-${name}`, message: text }));
  const conflicts = refused.conflicts.map(({ question }) => ({
    id: `q-${question}`,
    message: t("write.conflictTitle"),
  }));
  return <ErrorSummary title={t("write.errorTitle")} errors={[...problems, ...conflicts]} answer={refused} />;
}

function PartForm({ page, lang, person, refused }: Omit<PartScreenProps, "savedAt">) {
  const { t } = useTranslation("reviews");
  const { head, steps } = page;
  const form = useReviewForm(page, lang, person, refused);
  useMinutes(paths.saveReview(lang, head.id));
  const isSided = steps.length > 0;
  return (
    <Form method="post" ref={form.ref} className="review-form" preventScrollReset>
      <PersonField />
      <EnterButton name="intent" value="save" />
      {form.isRestored ? <Notification tone="info" title={t("write.restored")} announced /> : null}
      {/* Fields take their first values when they are made: text put back makes them anew. */}
      <Fragment key={form.isRestored ? "restored" : "stored"}>
        <div className={isSided ? "review-pair" : "review-pair review-pair--single"}>
          {isSided ? (
            <section className="review-pair__plan stack" id="plan" aria-labelledby="plan-title" tabIndex={-1}>
              <h2 id="plan-title">{t("write.plan")}</h2>
              <PlanBeside page={page} form={form} />
              <SelectionButton label={t("comments.onSelection")} />
            </section>
          ) : null}
          <section className="review-pair__review stack" id="review" aria-labelledby="review-title" tabIndex={-1}>
            <h2 id="review-title">{t("write.review")}</h2>
            <PartFields page={page} form={form} lang={lang} />
            <PartEnd page={page} lang={lang} />
          </section>
        </div>
      </Fragment>
    </Form>
  );
}

function PartEnd({ page, lang }: { page: PartPage; lang: Lang }) {
  const { t } = useTranslation("reviews");
  const { head, previous, next } = page;
  return (
    <div className="step-page__end">
      <Button name="intent" value="save-next">
        {next ? t("write.saveNext", { title: next.title }) : t("write.saveCheck")}
      </Button>
      <Button look="secondary" name="intent" value="save">
        {t("write.save")}
      </Button>
      {previous ? (
        <LinkButton look="quiet" href={paths.reviewPart(lang, head.id, previous.id)}>
          {t("write.previous", { title: previous.title })}
        </LinkButton>
      ) : null}
    </div>
  );
}
