import { type Lang, languages } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { EmptyFormLinks } from "~/ui/empty-form-links.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { TextField } from "~/ui/text-field.tsx";
import type { NewPlanForm } from "./open-new-plan.server.ts";

interface NewPlanScreenProps {
  lang: Lang;
  /** Id of the plan to be: sending the form twice makes one plan. */
  id: string;
  form: NewPlanForm;
  refusal?: {
    kind: string;
    problems?: readonly { field: string; rule: string }[];
    fields?: Readonly<Record<string, string>>;
  };
}

export function NewPlanScreen({ lang, id, form, refusal }: NewPlanScreenProps) {
  const { t } = useTranslation("plans");
  const file = useTranslation("planFile").t;
  const labels: Record<string, string> = { title: form.title.label, object: form.object.label, unit: t("create.unit") };
  const messageOf = (field: string): string => t("create.needed", { label: labels[field] ?? field });
  const problems = refusal?.problems ?? [];
  const error = (field: string) => (problems.some((one) => one.field === field) ? { error: messageOf(field) } : {});
  const typed = refusal?.fields ?? {};
  const from = form.from;
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: paths.plans(lang), text: t("list.title") }]} />
      <ErrorSummary errors={problems.map(({ field }) => ({ id: field, message: messageOf(field) }))} />
      <PageHeading title={t("create.title")} lead={t("create.intro")} />
      {from ? <Origin from={from} /> : null}
      {form.units.length === 0 ? <Notification tone="alert" title={t("create.noUnits")} /> : null}
      <PostForm className="form stack">
        <input type="hidden" name="id" value={typed.id ?? id} />
        {from ? <input type="hidden" name="from" value={`${from.kind}:${from.id}`} /> : null}
        <TextField
          id="title"
          name="title"
          label={form.title.label}
          help={form.title.help}
          example={form.title.example}
          defaultValue={typed.title ?? ""}
          {...error("title")}
        />
        <ChoiceGroup
          id="object"
          name="object"
          label={form.object.label}
          help={form.object.help}
          choices={form.object.options}
          defaultValue={typed.object ?? (from?.kind === "adviser" ? from.object : "")}
          {...error("object")}
        />
        <SelectField
          id="unit"
          name="unit"
          label={t("create.unit")}
          help={t("create.unitHelp")}
          options={form.units.map(({ id: value, name }) => ({ value, label: name }))}
          defaultValue={typed.unit ?? form.ownUnit}
          {...error("unit")}
        />
        <ChoiceGroup
          id="language"
          name="language"
          label={t("create.language")}
          choices={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
          defaultValue={typed.language ?? form.language}
          inline
        />
        <Button>{t("create.submit")}</Button>
      </PostForm>
      <p>
        <a href={paths.importPlan(lang)}>{file("title")}</a>
      </p>
      <EmptyFormLinks lang={lang} />
    </div>
  );
}

/** What the plan begins from, and what does not come along. */
function Origin({ from }: { from: NonNullable<NewPlanForm["from"]> }) {
  const { t } = useTranslation("plans");
  if (from.kind !== "adviser") {
    const keys = { plan: "create.fromPlan", copy: "create.fromCopy", example: "create.fromExample" } as const;
    const key = keys[from.kind];
    return <Notification tone="info" title={t(key, { title: from.title })} />;
  }
  return (
    <Notification tone="info" title={t("create.fromAdviser", { title: from.title, count: from.carried })}>
      {from.left.length > 0 ? (
        <>
          <p>{t("create.leftOpen")}</p>
          <ul>
            {from.left.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Notification>
  );
}
