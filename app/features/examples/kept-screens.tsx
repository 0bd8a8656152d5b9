import type { Lang } from "~/domain/lang.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { ExampleForm } from "~/ui/example-form/example-form.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Table } from "~/ui/table.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { ExampleScreen } from "./example-screen.tsx";
import type { ExampleQueue, KeptEdit, KeptPage, QueueLine } from "./open-kept.server.ts";

/** What waits for a coordinator, first; then everything they keep. */
export function QueueScreen({ lang, queue }: { lang: Lang; queue: ExampleQueue }) {
  const { t } = useTranslation("proposals");
  return (
    <div className="page stack">
      <PageHeading
        title={t("queue.title")}
        lead={t("queue.lead")}
        actions={
          <LinkButton look="secondary" href={paths.newSourceExample(lang)}>
            {t("queue.new")}
          </LinkButton>
        }
      />
      <h2>{t("queue.waiting")}</h2>
      {queue.waiting.length === 0 ? <p>{t("queue.waitingEmpty")}</p> : null}
      <Lines lang={lang} caption={t("queue.waiting")} lines={queue.waiting} />
      {queue.late.length > 0 ? (
        <>
          <h2>{t("queue.check")}</h2>
          <Lines lang={lang} caption={t("queue.check")} lines={queue.late} />
        </>
      ) : null}
      {(["returned", "withdrawn", "published"] as const).map((part) => {
        const title = part === "published" ? t("queue.all") : t(`queue.${part}`);
        return (
          <More key={part} look="part" summary={`${title} (${queue[part].length})`}>
            {queue[part].length === 0 ? <p>{t("queue.empty")}</p> : null}
            <Lines lang={lang} caption={title} lines={queue[part]} />
          </More>
        );
      })}
    </div>
  );
}

function Lines({ lang, caption, lines }: { lang: Lang; caption: string; lines: readonly QueueLine[] }) {
  const { t } = useTranslation("proposals");
  if (lines.length === 0) return null;
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        {
          key: "title",
          title: t("queue.example"),
          cell: ({ id, title }) => <a href={paths.keptExample(lang, id)}>{title}</a>,
        },
        { key: "buyer", title: t("queue.city"), cell: ({ buyer }) => buyer },
        { key: "since", title: t("queue.since"), cell: ({ since }) => since },
        {
          key: "from",
          title: t("queue.from"),
          cell: ({ fromPlan }) => t(fromPlan ? "queue.fromPlan" : "queue.fromSource"),
        },
      ]}
      items={lines}
      keyOf={({ id }) => id}
    />
  );
}

interface KeptProps {
  lang: Lang;
  page: KeptPage;
  done: string;
  /** What was typed in a post that was refused, and why. */
  refused?: { comments: string; reason: string; kind: string; intent: string };
}

const doneMoves = ["publish", "return", "edit", "correct", "unpublish", "confirm"] as const;

/** One example for a coordinator: what can be decided just now, then the page as the public sees it. */
export function KeptScreen({ lang, page, done, refused }: KeptProps) {
  const { t } = useTranslation("proposals");
  const said = doneMoves.find((move) => move === done);
  return (
    <div className="stack">
      <Breadcrumbs crumbs={[{ href: paths.exampleQueue(lang), text: t("queue.title") }]} />
      {said ? <Notification tone="success" title={t(`kept.done.${said}`)} announced /> : null}
      {refused && refused.kind !== "invalid" ? <Notification tone="alert" title={t("kept.changed")} announced /> : null}
      <section className="text-page stack" aria-labelledby="kept-decide">
        <h2 id="kept-decide">{t("kept.decide")}</h2>
        <p>{t(`kept.states.${page.stage}`)}</p>
        {page.withdrawnReason ? <p>{t("own.reason", { reason: page.withdrawnReason })}</p> : null}
        {page.comments ? <p className="keep-lines">{page.comments}</p> : null}
        <Decisions lang={lang} page={page} done={done} {...(refused ? { refused } : {})} />
        <More summary={t("kept.versions")}>
          <ol reversed>
            {page.versions.map(({ number, when, byName, reason }) => (
              <li key={number}>
                {[t("kept.version", { number, when }), byName ? t("kept.by", { name: byName }) : "", reason ?? ""]
                  .filter(Boolean)
                  .join(" · ")}
              </li>
            ))}
          </ol>
        </More>
      </section>
      <Notification tone="info" title={t("preview.title")} />
      <ExampleScreen example={page.preview} />
    </div>
  );
}

function Decisions({ lang, page, refused }: KeptProps) {
  const { t } = useTranslation("proposals");
  const { id, stage, planId, version, canEdit } = page;
  const error = (intent: string) =>
    refused?.kind === "invalid" && refused.intent === intent ? { error: t("kept.reasonNeeded") } : {};
  return (
    <>
      <p className="row">
        {canEdit ? (
          <LinkButton look="secondary" href={paths.editKeptExample(lang, id)}>
            {t(stage === "published" ? "kept.correct" : "kept.edit")}
          </LinkButton>
        ) : null}
        {planId ? <a href={paths.plan(lang, planId)}>{t("kept.plan")}</a> : null}
        {stage === "published" || stage === "withdrawn" ? (
          <a href={paths.example(lang, id)}>{t("kept.public")}</a>
        ) : null}
      </p>
      {stage === "proposed" ? (
        <PostForm className="form stack">
          <input type="hidden" name="version" value={version} />
          <p>{t("kept.publishHint")}</p>
          <Button name="intent" value="publish">
            {t("kept.publish")}
          </Button>
        </PostForm>
      ) : null}
      {stage === "proposed" ? (
        <PostForm keep="return" className="form stack">
          <input type="hidden" name="version" value={version} />
          <TextArea
            id="comments"
            name="comments"
            label={t("kept.comments")}
            defaultValue={refused?.comments ?? ""}
            rows={4}
            max={2000}
            {...error("return")}
          />
          <Button look="secondary" name="intent" value="return">
            {t("kept.return")}
          </Button>
        </PostForm>
      ) : null}
      {stage === "published" ? (
        <PostForm className="form stack">
          <input type="hidden" name="version" value={version} />
          <p>{page.preview.checked}</p>
          <Button look="secondary" name="intent" value="confirm">
            {t("own.confirm")}
          </Button>
        </PostForm>
      ) : null}
      {stage === "published" ? (
        <More summary={t("kept.unpublish")} open={refused?.intent === "unpublish"}>
          <PostForm keep="unpublish" className="form stack">
            <input type="hidden" name="version" value={version} />
            <p>{t("kept.unpublishHint")}</p>
            <TextArea
              id="reason"
              name="reason"
              label={t("kept.reason")}
              defaultValue={refused?.reason ?? ""}
              rows={3}
              max={1000}
              {...error("unpublish")}
            />
            <Button look="danger" name="intent" value="unpublish">
              {t("kept.unpublish")}
            </Button>
          </PostForm>
        </More>
      ) : null}
    </>
  );
}

interface EditProps {
  lang: Lang;
  /** Absent for a new example from a public source. */
  edit?: KeptEdit;
  typed?: ExampleFields;
  reason?: string;
  errors: Readonly<Record<string, string>>;
  isChanged: boolean;
}

const noFields: ExampleFields = {};

/** The form of an example in a coordinator's hands, or of one they tell from a public source. */
export function EditKeptScreen({ lang, edit, typed, reason, errors, isChanged }: EditProps) {
  const { t } = useTranslation("proposals");
  const list = Object.entries(errors).map(([id, message]) => ({ id, message }));
  const back = edit ? paths.keptExample(lang, edit.id) : paths.exampleQueue(lang);
  const isCorrection = edit?.mode === "correct";
  const heading = edit ? t(isCorrection ? "kept.correct" : "kept.edit") : t("source.title");
  return (
    <div className="text-page stack">
      <Breadcrumbs
        crumbs={[
          { href: paths.exampleQueue(lang), text: t("queue.title") },
          ...(edit ? [{ href: back, text: edit.title }] : []),
        ]}
      />
      <ErrorSummary title={t("form.errorTitle")} errors={list} answer={typed} />
      <PageHeading title={heading} above={edit?.title} lead={edit ? undefined : t("source.lead")} />
      {isChanged ? <Notification tone="alert" title={t("own.changed")} announced /> : null}
      <PostForm keep="example" className="form stack">
        <input type="hidden" name="version" value={edit?.version ?? 0} />
        <ExampleForm
          lang={lang}
          fields={typed ?? edit?.fields ?? noFields}
          errors={errors}
          origin={edit?.origin ?? "source"}
          forCoordinator
        />
        {isCorrection ? (
          <TextArea
            id="reason"
            name="reason"
            label={t("form.reason")}
            help={t("form.reasonHelp")}
            defaultValue={reason ?? ""}
            max={500}
            rows={2}
            needed="optional"
          />
        ) : null}
        <div className="step-page__end">
          <Button name="intent" value="save">
            {edit ? t(isCorrection ? "form.correctSave" : "form.save") : t("source.propose")}
          </Button>
          <LinkButton look="quiet" href={back}>
            {t("form.back")}
          </LinkButton>
        </div>
      </PostForm>
    </div>
  );
}
