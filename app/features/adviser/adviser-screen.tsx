import type { ParamGroup } from "~/domain/advice/adviser-params.ts";
import { paths } from "~/paths.ts";
import { Advice } from "~/ui/advice-view.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { More } from "~/ui/more.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { ScheduleShown } from "~/ui/schedule-view.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { TermsUsed } from "~/ui/terms.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { Worksheet } from "~/ui/worksheet.tsx";
import { DayField, type ErrorOf, Question, useAdviserWords } from "./adviser-fields.tsx";
import { Lines, Lots, Parts } from "./adviser-rows.tsx";
import type { AdviserPage } from "./open-adviser.server.ts";

/** The adviser for everybody: one form that is a plain address, and the answer on the same page. */
export function AdviserScreen({ page }: { page: AdviserPage }) {
  const t = useAdviserWords();
  const { answer, form, lang } = page;
  return (
    <div className="page stack stack--wide">
      <ErrorSummary errors={form.errors} />
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        {...(answer ? { actions: <a href="#questions">{t("change")}</a> } : {})}
      />
      {answer ? <Answer answer={answer} /> : null}
      <section className="stack" aria-labelledby="questions-title" id="questions">
        <h2 id="questions-title">{answer ? t("change") : t("groups.purchase")}</h2>
        <p className="soft">{t("privacy")}</p>
        <AdviserQuestions page={page} />
        <p>
          <a href={paths.law(lang)}>{t("law")}</a>
        </p>
      </section>
    </div>
  );
}

function Answer({ answer }: { answer: NonNullable<AdviserPage["answer"]> }) {
  const t = useAdviserWords();
  const { advice, worksheet, schedule, links } = answer;
  return (
    <section className="stack stack--wide" aria-label={t("answerTitle")} id="answer">
      <Advice advice={advice} />
      {worksheet ? <Worksheet worksheet={worksheet} /> : null}
      {schedule ? (
        <section className="stack" aria-labelledby="schedule-title">
          <h3 id="schedule-title">{t("groups.schedule")}</h3>
          <ScheduleShown schedule={schedule} />
        </section>
      ) : null}
      <div className="row adviser-actions">
        <LinkButton href={links.start}>{t("startPlan")}</LinkButton>
        <LinkButton look="secondary" href={links.pdf}>
          {t("pdf")}
        </LinkButton>
        {links.ics ? (
          <LinkButton look="secondary" href={links.ics}>
            {t("ics")}
          </LinkButton>
        ) : null}
      </div>
      <p className="soft small">{t("link")}</p>
    </section>
  );
}

function AdviserQuestions({ page }: { page: AdviserPage }) {
  const t = useAdviserWords();
  const { form, query, choices, lang } = page;
  const errorOf: ErrorOf = (id) => {
    const error = form.errors.find((one) => one.id === id)?.message;
    return error ? { error } : {};
  };
  const opened = (prefixes: readonly string[], isFilled: boolean): boolean =>
    isFilled || form.errors.some(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)));
  const group = (name: ParamGroup) => {
    const fields = form.fields[name];
    const isFilled = fields.some(({ text }) => text !== "");
    return {
      fields,
      isOpen: opened(
        fields.map((field) => field.name),
        isFilled,
      ),
    };
  };
  const rest = (["solution", "tendering", "buyer"] as const).map((name) => ({ name, ...group(name) }));
  const parts = group("parts");
  const scheduleNames = ["in-use-by", "contract-start", "decisions", "pilot"];
  return (
    <form method="get" action={paths.adviser(lang)} className="form stack">
      <input type="hidden" name="ask" value="1" />
      {form.fields.purchase.map((field) => (
        <Question key={field.name} field={field} errorOf={errorOf} inSight />
      ))}
      <TermsUsed terms={form.terms.purchase} />
      <More look="part" id="worksheet" summary={t("groups.worksheet")} open={opened(["line"], query.lines.length > 0)}>
        <Lines rows={query.lines} errorOf={errorOf} help={t("groupHelp.worksheet")} kinds={choices.line} />
      </More>
      <More look="part" summary={t("groups.lots")} open={opened(["lot"], query.lots.length > 0)}>
        <Lots rows={query.lots} errorOf={errorOf} help={t("groupHelp.lots")} />
      </More>
      <More look="part" summary={t("groups.parts")} open={parts.isOpen || opened(["part"], query.parts.length > 0)}>
        <div className="stack">
          <Parts
            rows={query.parts}
            errorOf={errorOf}
            help={t("groupHelp.parts")}
            kinds={choices.part}
            annexE={choices.annexE}
          />
          {parts.fields.map((field) => (
            <Question key={field.name} field={field} errorOf={errorOf} />
          ))}
          <TermsUsed terms={form.terms.parts} />
        </div>
      </More>
      {rest.map(({ name, fields, isOpen }) => (
        <More key={name} look="part" summary={t(`groups.${name}`)} open={isOpen}>
          <div className="stack">
            <p className="soft">{t(`groupHelp.${name}`)}</p>
            {fields.map((field) => (
              <Question key={field.name} field={field} errorOf={errorOf} />
            ))}
            <TermsUsed terms={form.terms[name]} />
          </div>
        </More>
      ))}
      <More
        look="part"
        summary={t("groups.schedule")}
        open={opened(
          scheduleNames,
          scheduleNames.some((name) => query.texts[name] !== undefined),
        )}
      >
        <ScheduleQuestions page={page} errorOf={errorOf} />
      </More>
      <TextField
        id="name"
        name="name"
        label={t("fields.name")}
        help={t("fields.nameHelp")}
        needed="optional"
        defaultValue={query.texts.name ?? ""}
      />
      <div className="row">
        <Button>{t("ask")}</Button>
        <a href={paths.adviser(lang)}>{t("startOver")}</a>
      </div>
    </form>
  );
}

function ScheduleQuestions({ page: { query }, errorOf }: { page: AdviserPage; errorOf: ErrorOf }) {
  const t = useAdviserWords();
  const { texts } = query;
  return (
    <div className="stack">
      <p className="soft">{t("groupHelp.schedule")}</p>
      <DayField id="in-use-by" label={t("fields.inUseBy")} text={texts["in-use-by"] ?? ""} {...errorOf("in-use-by")} />
      <DayField
        id="contract-start"
        label={t("fields.contractStart")}
        text={texts["contract-start"] ?? ""}
        {...errorOf("contract-start")}
      />
      <TextField
        id="decisions"
        name="decisions"
        label={t("fields.decisions")}
        help={t("fields.decisionsHelp")}
        defaultValue={texts.decisions ?? ""}
        {...errorOf("decisions")}
      />
      <SelectField
        id="pilot"
        name="pilot"
        label={t("fields.pilot")}
        options={[{ value: "yes", label: t("fields.yes") }]}
        empty={t("fields.no")}
        defaultValue={texts.pilot ?? ""}
      />
    </div>
  );
}
