import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { Tick, TickGroup } from "~/ui/tick-group.tsx";
import { type InquiryForm, type InquiryProblemAt, mostLetters } from "./inquiry-fields.ts";
import type { AskPage } from "./open-ask.server.ts";

/** What was posted, whether it was refused or only asked for the answers of a plan. */
export interface PostedAsk {
  typed: InquiryForm;
  /** Ids of questions, and `step:…` for all of a step. */
  answers: readonly string[];
  problems: readonly InquiryProblemAt[];
  attachable: readonly { id: string; title: string; questions: readonly { value: string; label: string }[] }[];
}

interface AskScreenProps {
  page: AskPage;
  plans: readonly { value: string; label: string }[];
  newId: string;
  posted?: PostedAsk | undefined;
}

export function AskScreen({ page, plans, newId, posted }: AskScreenProps) {
  const { t } = useTranslation("inquiries");
  const { lang, example, receivers, isOwn } = page;
  const typed = posted?.typed;
  const error = (name: string) => {
    const found = posted?.problems.find(({ field }) => field === name);
    return found ? { error: t(`problems.${found.problem}`) } : {};
  };
  const errors = (posted?.problems ?? []).map(({ field, problem }) => ({
    id: field,
    message: t(`problems.${problem}`),
  }));
  const back = example
    ? { href: example.href, text: example.title }
    : { href: paths.inquiries(lang), text: t("title") };
  return (
    <div className="text-page">
      <Breadcrumbs crumbs={[back]} />
      <ErrorSummary errors={errors} answer={posted} />
      <PageHeading title={t("ask.title")} lead={t("ask.lead")} />
      {isOwn ? (
        <Notification tone="info" title={t("ask.own")} />
      ) : (
        <PostForm keep="question" className="form stack">
          <input type="hidden" name="id" value={typed?.id || newId} />
          {example ? (
            <input type="hidden" name="to" value={example.to} />
          ) : (
            <SelectField
              id="to"
              name="to"
              label={t("ask.to")}
              help={t("ask.toHelp")}
              options={receivers}
              defaultValue={typed?.to ?? (receivers.length === 1 ? receivers[0]?.value : undefined) ?? ""}
              needed="required"
              {...error("to")}
            />
          )}
          <TextField
            id="subject"
            name="subject"
            label={t("subject")}
            defaultValue={typed?.subject ?? ""}
            needed="required"
            {...error("subject")}
          />
          <TextArea
            id="text"
            name="text"
            label={t("ask.text")}
            defaultValue={typed?.text ?? ""}
            rows={8}
            max={mostLetters}
            needed="required"
            {...error("text")}
          />
          {plans.length > 0 ? <Excerpt plans={plans} posted={posted} {...error("plan")} /> : null}
          <Tick
            id="mayNameCity"
            name="mayNameCity"
            label={t("ask.mayNameCity")}
            help={t("ask.mayNameCityHelp")}
            defaultChecked={typed?.mayNameCity === "yes"}
          />
          <p className="soft small">{t("ask.privacy")}</p>
          <Button name="intent" value="ask">
            {t("ask.submit")}
          </Button>
        </PostForm>
      )}
    </div>
  );
}

/** A plan is chosen, then its answers: the button in between keeps everything that was typed. */
function Excerpt({ plans, posted, error }: Pick<AskScreenProps, "plans" | "posted"> & { error?: string }) {
  const { t } = useTranslation("inquiries");
  return (
    <section className="stack" aria-labelledby="excerpt">
      <h2 id="excerpt">{t("ask.excerpt")}</h2>
      <p>{t("ask.excerptHelp")}</p>
      <SelectField
        id="plan"
        name="plan"
        label={t("ask.plan")}
        options={plans}
        empty={t("ask.noPlan")}
        defaultValue={posted?.typed.plan ?? ""}
        {...(error ? { error } : {})}
      />
      <div>
        <Button look="secondary" name="intent" value="choose">
          {t("ask.choose")}
        </Button>
      </div>
      {posted && posted.typed.plan !== "" && posted.attachable.length === 0 ? <p>{t("ask.nothingOpen")}</p> : null}
      {posted?.attachable.map(({ id, title, questions }) => (
        <TickGroup
          key={id}
          id={`of-${id}`}
          name="answers"
          label={title}
          choices={[{ value: `step:${id}`, label: t("ask.wholeStep") }, ...questions]}
          defaultValues={posted.answers}
        />
      ))}
    </section>
  );
}
