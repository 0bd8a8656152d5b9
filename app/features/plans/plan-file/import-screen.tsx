import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { FileField } from "~/ui/file-field.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import type { ImportPage } from "./open-import.server.ts";

/** What the last posting gave: a plan with what was left out of it, or why there is none. */
export interface ImportAnswer {
  readonly made?: { id: string; title: string; left: readonly string[]; files: readonly string[] };
  readonly errors?: readonly string[];
}

interface ScreenProps {
  lang: Lang;
  /** Id of the plan to be: sending the same page twice makes one plan. */
  id: string;
  page: ImportPage;
  answer: ImportAnswer | undefined;
}

/** Brings in a plan that was taken out as a file, here or in another installation. */
export function ImportPlanScreen({ lang, id, page, answer }: ScreenProps) {
  const { t } = useTranslation("planFile");
  const plans = useTranslation("plans").t;
  const { made, errors = [] } = answer ?? {};
  const [first] = errors;
  return (
    <div className="page stack">
      <Breadcrumbs
        crumbs={[
          { href: paths.plans(lang), text: plans("list.title") },
          { href: paths.newPlan(lang), text: plans("create.title") },
        ]}
      />
      <ErrorSummary errors={errors.map((message) => ({ id: "file", message }))} />
      <PageHeading title={t("title")} lead={t("lead")} />
      {made ? <Made lang={lang} made={made} /> : null}
      {page.units.length === 0 ? <Notification tone="alert" title={plans("create.noUnits")} /> : null}
      {made ? null : (
        <PostForm encType="multipart/form-data" className="form stack">
          <input type="hidden" name="id" value={id} />
          <FileField
            id="file"
            name="file"
            label={t("file")}
            help={t("fileHelp")}
            accept=".json,application/json"
            {...(first ? { error: errors.length > 1 ? t("seeAbove", { count: errors.length }) : first } : {})}
          />
          <SelectField
            id="unit"
            name="unit"
            label={plans("create.unit")}
            help={t("unitHelp")}
            options={page.units.map(({ id: value, name }) => ({ value, label: name }))}
            defaultValue={page.ownUnit}
          />
          <Button>{t("submit")}</Button>
        </PostForm>
      )}
      <p>
        {t("format")} <a href={paths.planFileSchema}>{t("schema")}</a>
      </p>
    </div>
  );
}

function Made({ lang, made }: { lang: Lang; made: NonNullable<ImportAnswer["made"]> }) {
  const { t } = useTranslation("planFile");
  const parts = [
    { title: t("left"), items: made.left },
    { title: t("files"), items: made.files },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <Notification tone="success" title={t("made", { title: made.title })} announced />
      {parts.map(({ title, items }) => (
        <section key={title} className="stack">
          <h2>{title}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <LinkButton href={paths.plan(lang, made.id)}>{t("open")}</LinkButton>
      </p>
    </>
  );
}
