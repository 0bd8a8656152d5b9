import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { FileField } from "~/ui/file-field.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import type { ImportPage, ImportReport } from "./import-examples.server.ts";
import type { Unreadable } from "./read-import.server.ts";

/** What the last posting gave: a report with the text it is about, or why it could not be read. */
export interface ImportAnswer {
  readonly text: string;
  readonly report?: ImportReport;
  readonly unreadable?: Unreadable;
}

interface Props {
  page: ImportPage;
  done: number | null;
  answer: ImportAnswer | undefined;
}

export function ImportScreen({ page, done, answer }: Props) {
  const { t } = useTranslation("importExamples");
  const { report, unreadable, text } = answer ?? {};
  const wrong = unreadable && sayUnreadable(unreadable);
  const error = wrong && (wrong.line === undefined ? t(`unreadable.${wrong.why}`) : t("unreadable.csv", wrong));
  return (
    <div className="stack">
      {error ? <ErrorSummary errors={[{ id: "text", message: error }]} /> : null}
      <PageHeading title={page.title} lead={t("lead")} />
      {done === null ? null : (
        <Notification tone="success" title={t("done", { count: done })} announced>
          <p>
            {t("doneNext")} <a href={paths.exampleQueue(page.lang)}>{t("queue")}</a>
          </p>
        </Notification>
      )}
      {report ? <Report report={report} text={text ?? ""} /> : null}
      <PostForm keep="examples" encType="multipart/form-data" className="form stack">
        <h2>{report ? t("again") : t("give")}</h2>
        <FileField id="file" name="file" label={t("file")} help={t("fileHelp")} accept=".csv,.json" />
        <TextArea
          id="text"
          name="text"
          label={t("text")}
          help={t("textHelp")}
          rows={8}
          defaultValue={text ?? ""}
          {...(error ? { error } : {})}
        />
        <div className="row">
          <Button name="intent" value="check" {...(report?.bad === 0 ? { look: "secondary" as const } : {})}>
            {t("check")}
          </Button>
        </div>
      </PostForm>
      <Format page={page} />
    </div>
  );
}

const sayUnreadable = (
  unreadable: Unreadable,
): { why: Exclude<Unreadable["why"], "csv">; line?: undefined } | { why: "csv"; line: number } =>
  unreadable.why === "csv" ? { why: "csv", line: unreadable.line } : { why: unreadable.why };

function Report({ report, text }: { report: ImportReport; text: string }) {
  const { t } = useTranslation("importExamples");
  const isGood = report.bad === 0;
  return (
    <section className="stack" aria-labelledby="report">
      <h2 id="report">{t("report")}</h2>
      <Notification
        tone={isGood ? "success" : "error"}
        title={isGood ? t("allGood", { count: report.good }) : t("someBad", { count: report.bad })}
        announced
      >
        {isGood ? null : <p>{t("nothing")}</p>}
      </Notification>
      {report.unknown.length > 0 ? (
        <Notification tone="alert" title={t("unknownColumns", { names: report.unknown.join(", ") })} />
      ) : null}
      {isGood ? (
        <PostForm className="row">
          <textarea name="text" hidden readOnly value={text} />
          <Button name="intent" value="import">
            {t("import", { count: report.good })}
          </Button>
        </PostForm>
      ) : null}
      <Table
        caption={t("report")}
        captionHidden
        items={report.rows}
        keyOf={({ line }) => String(line)}
        columns={[
          { key: "line", title: t("line"), cell: ({ line }) => line },
          { key: "title", title: t("exampleTitle"), cell: ({ title }) => title || "–" },
          {
            key: "problems",
            title: t("result"),
            cell: ({ problems }) =>
              problems.length === 0 ? (
                t("good")
              ) : (
                <ul>
                  {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </section>
  );
}

function Format({ page }: { page: ImportPage }) {
  const { t } = useTranslation("importExamples");
  return (
    <section className="stack stack--close" aria-labelledby="format">
      <h2 id="format">{t("format.title")}</h2>
      <ul>
        {t("format.rules", { returnObjects: true }).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        <a href={`${paths.examplesCsv}?country=FI`}>{t("format.sample")}</a>
        {" · "}
        <a href={paths.api(page.lang)}>{t("format.codes")}</a>
      </p>
      <More summary={t("format.columns")}>
        <p className="import__columns">
          {page.columns.map((name) => (
            <code key={name}>{name} </code>
          ))}
        </p>
      </More>
    </section>
  );
}
