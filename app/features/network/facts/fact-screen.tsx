import { languages } from "~/domain/lang.ts";
import { factKinds } from "~/domain/network-fact.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { DateField } from "~/ui/date-field.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Fieldset } from "~/ui/fieldset.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Table } from "~/ui/table.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import { type FactField, type FactForm, type InvalidFact, mostLetters, mostSources } from "./fact-fields.ts";
import type { FactPage } from "./open-facts.server.ts";

export interface RefusedFact {
  typed: FactForm;
  problems: InvalidFact["problems"];
}

interface FactScreenProps {
  page: FactPage;
  today: string;
  refused?: RefusedFact | undefined;
  hasChanged: boolean;
}

/** What the form holds when it is opened: the fact as it stands. */
function formOf({ fact }: FactPage, today: string): FactForm {
  const sources = fact?.sources ?? [];
  return {
    version: String(fact?.version ?? 0),
    ...{ fi: fact?.text.fi ?? "", sv: fact?.text.sv ?? "", en: fact?.text.en ?? "" },
    number: fact?.number === null || fact === null ? "" : String(fact.number),
    lead: fact?.led?.lead ?? "",
    partners: fact?.led?.partners ?? [],
    publishers: sources.map(({ publisher }) => publisher),
    addresses: sources.map(({ url }) => url ?? ""),
    checkedOn: fact?.checkedOn ?? today,
  };
}

export function FactScreen({ page, today, refused, hasChanged }: FactScreenProps) {
  const { t } = useTranslation("facts");
  const typed = refused?.typed ?? formOf(page, today);
  const problems = refused?.problems ?? [];
  const error = (name: FactField) => {
    const found = problems.find(({ field }) => field === name);
    return found ? { error: t(`problems.${found.problem}`) } : {};
  };
  const shape = factKinds[page.kind];
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={[{ href: page.back, text: page.subjectTitle }]} />
      <ErrorSummary
        errors={problems.map(({ field, problem }) => ({ id: field, message: t(`problems.${problem}`) }))}
        answer={refused}
      />
      <PageHeading above={page.subjectTitle} title={t(`kinds.${page.kind}`)} />
      {hasChanged ? <Notification tone="alert" title={t("changed")} announced /> : null}
      <PostForm keep="fact" className="form stack">
        <input type="hidden" name="version" value={page.fact?.version ?? 0} />
        {shape === "number" ? (
          <TextField
            id="number"
            name="number"
            label={t("kinds.inhabitants")}
            size={12}
            defaultValue={typed.number}
            needed="required"
            {...error("number")}
          />
        ) : (
          languages.map((lang) => (
            <TextArea
              key={lang}
              id={lang}
              name={lang}
              label={t(`in.${lang}`)}
              defaultValue={typed[lang]}
              lang={lang}
              rows={3}
              max={mostLetters}
              {...(lang === "fi" ? { help: t("textHelp"), ...error("fi") } : {})}
            />
          ))
        )}
        {shape === "led" ? (
          <>
            <SelectField
              id="lead"
              name="lead"
              label={t("leadRegion")}
              options={page.regions}
              defaultValue={typed.lead}
              needed="required"
              {...error("lead")}
            />
            <TickGroup
              id="partners"
              name="partners"
              label={t("partners")}
              choices={page.regions}
              defaultValues={typed.partners}
            />
          </>
        ) : null}
        <SourceRows typed={typed} {...error("sources")} />
        <DateField
          id="checkedOn"
          name="checkedOn"
          label={t("checkedOn")}
          help={t("checkedOnHelp")}
          max={today}
          defaultValue={typed.checkedOn}
          needed="required"
          {...error("checkedOn")}
        />
        <div className="row">
          <Button name="intent" value="save">
            {page.fact?.isRemoved ? t("putBack") : t("save")}
          </Button>
          {page.fact && !page.fact.isRemoved ? (
            <Button look="secondary" name="intent" value="remove">
              {t("remove")}
            </Button>
          ) : null}
        </div>
      </PostForm>
      {page.versions.length > 0 ? <Versions page={page} /> : null}
    </div>
  );
}

/** What stands there, and two empty rows as long as they fit. */
function SourceRows({ typed, error }: { typed: FactForm; error?: string }) {
  const { t } = useTranslation("facts");
  const rows = Math.min(mostSources, typed.publishers.length + 2);
  return (
    <Fieldset group={{ id: "sources", label: t("sources"), help: t("sourcesHelp"), ...(error ? { error } : {}) }}>
      {Array.from({ length: rows }, (_, place) => String(place + 1)).map((number, place) => (
        <div className="stack stack--close" key={number}>
          <TextField
            id={`publisher-${number}`}
            name="publishers"
            label={t("publisher", { number })}
            defaultValue={typed.publishers[place] ?? ""}
          />
          <TextField
            id={`address-${number}`}
            name="addresses"
            label={t("address", { number })}
            defaultValue={typed.addresses[place] ?? ""}
          />
        </div>
      ))}
    </Fieldset>
  );
}

function Versions({ page: { versions } }: { page: FactPage }) {
  const { t } = useTranslation("facts");
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{t("versions")}</h2>
      <Table
        caption={t("versions")}
        captionHidden
        items={versions}
        keyOf={({ version }) => String(version)}
        columns={[
          { key: "version", title: t("version"), cell: ({ version }) => version },
          { key: "text", title: t("fact"), cell: ({ text, isRemoved }) => (isRemoved ? t("removed") : text) },
          { key: "checked", title: t("checkedOn"), cell: ({ checked }) => checked },
          { key: "by", title: t("by"), cell: ({ by }) => by ?? t("withApplication") },
          { key: "when", title: t("when"), cell: ({ when }) => when },
        ]}
      />
    </section>
  );
}
