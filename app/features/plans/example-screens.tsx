import type { ReactNode } from "react";
import type { Lang } from "~/domain/lang.ts";
import type { ExampleFields } from "~/domain/proposal/example-fields.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { ExampleForm } from "~/ui/example-form/example-form.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import type { OwnExampleEdit, OwnExamplePage, OwnPreview } from "./open-example.server.ts";

const doneTexts = ["saved", "proposed", "corrected", "confirmed", "chosen"] as const;

function Crumbs({ lang, plan, deep }: { lang: Lang; plan: OwnExamplePage["plan"]; deep?: boolean }) {
  const { t } = useTranslation("plans");
  const { t: own } = useTranslation("proposals");
  const crumbs = [
    { href: paths.plans(lang), text: t("list.title") },
    { href: paths.plan(lang, plan.id), text: plan.title },
    ...(deep ? [{ href: paths.planExample(lang, plan.id), text: own("own.title") }] : []),
  ];
  return <Breadcrumbs crumbs={crumbs} />;
}

/** Where the example of a plan stands, and which answers may travel. */
export function OwnExampleScreen({ lang, page, done }: { lang: Lang; page: OwnExamplePage; done: string }) {
  const { t } = useTranslation("proposals");
  const { plan, standing, canWrite } = page;
  const said = doneTexts.find((known) => known === done);
  return (
    <div className="text-page stack">
      <Crumbs lang={lang} plan={plan} />
      <PageHeading above={plan.title} title={t("own.title")} lead={canWrite ? t("own.lead") : undefined} />
      {said ? <Notification tone="success" title={t(`own.${said}`)} announced /> : null}
      <p>{t(`own.states.${standing}`, { date: page.withdrawnOn ?? "" })}</p>
      {page.withdrawnReason ? <p>{t("own.reason", { reason: page.withdrawnReason })}</p> : null}
      {page.comments ? (
        <Notification tone="alert" title={t("own.comments")} level={2}>
          <p className="keep-lines">{page.comments}</p>
        </Notification>
      ) : null}
      {page.withdrawn.length > 0 ? (
        <Notification tone="alert" title={t("own.withdrawn")}>
          <ul>
            {page.withdrawn.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </Notification>
      ) : null}
      {standing === "proposed" ? (
        <p>
          <a href={paths.previewPlanExample(lang, plan.id)}>{t("own.proposal")}</a>
        </p>
      ) : null}
      {standing === "published" ? <Published lang={lang} page={page} /> : null}
      {canWrite ? <Choose lang={lang} page={page} /> : null}
    </div>
  );
}

function Published({ lang, page }: { lang: Lang; page: OwnExamplePage }) {
  const { t } = useTranslation("proposals");
  const { plan, example, later } = page;
  if (!example) return null;
  return (
    <>
      <p>
        <a href={paths.example(lang, example.id)}>{t("own.public")}</a>
      </p>
      <section className="stack" aria-labelledby="own-right">
        <h2 id="own-right">{t("own.right")}</h2>
        <p>{t("own.rightIntro", { date: example.checkedOn })}</p>
        <PostForm className="row">
          <input type="hidden" name="version" value={example.version} />
          <Button look="secondary" name="intent" value="confirm">
            {t("own.confirm")}
          </Button>
          <LinkButton look="secondary" href={paths.editPlanExample(lang, plan.id)}>
            {t("own.correct")}
          </LinkButton>
        </PostForm>
      </section>
      {later.length > 0 ? (
        <section className="stack" aria-labelledby="own-later">
          <h2 id="own-later">{t("own.follow")}</h2>
          <p>{t("own.followIntro")}</p>
          {later.map(({ label, words }) => (
            <div key={label} className="stack stack--close">
              <h3 lang={plan.language}>{label}</h3>
              <p className="keep-lines" lang={plan.language}>
                {words}
              </p>
            </div>
          ))}
        </section>
      ) : null}
    </>
  );
}

function Choose({ lang, page }: { lang: Lang; page: OwnExamplePage }) {
  const { t } = useTranslation("proposals");
  const { plan, items, draftVersion } = page;
  return (
    <PostForm className="form stack">
      <h2>{t("own.choose")}</h2>
      <p>{items.length > 0 ? t("own.chooseIntro") : t("own.notYet")}</p>
      <input type="hidden" name="version" value={draftVersion} />
      {items.length > 0 ? (
        <TickGroup
          id="consent"
          name="consent"
          label={t("own.choose")}
          labelHidden
          choices={items.map(({ id, label, words }) => ({ value: id, label, help: shorten(words) }))}
          defaultValues={items.filter(({ ticked }) => ticked).map(({ id }) => id)}
        />
      ) : null}
      <div className="step-page__end">
        <Button name="intent" value="choose">
          {t("own.chooseSave")}
        </Button>
        {draftVersion > 0 ? (
          <LinkButton look="secondary" href={paths.editPlanExample(lang, plan.id)}>
            {t("own.edit")}
          </LinkButton>
        ) : null}
      </div>
    </PostForm>
  );
}

const shorten = (words: string): string => (words.length > 300 ? `${words.slice(0, 300)} …` : words);

interface EditProps {
  lang: Lang;
  edit: OwnExampleEdit;
  /** What a post that was refused brings back. */
  typed?: ExampleFields;
  reason?: string;
  errors: Readonly<Record<string, string>>;
  isChanged: boolean;
  isSaved: boolean;
}

/** The form of the example: written before it is proposed, or corrected once it is published. */
export function EditOwnExampleScreen({ lang, edit, typed, reason, errors, isChanged, isSaved }: EditProps) {
  const { t } = useTranslation("proposals");
  const { plan, mode, version, fields } = edit;
  const list = Object.entries(errors).map(([id, message]) => ({ id, message }));
  const isWrite = mode === "write";
  return (
    <div className="text-page stack">
      <Crumbs lang={lang} plan={plan} deep />
      <ErrorSummary title={t("form.errorTitle")} errors={list} answer={typed} />
      <PageHeading above={plan.title} title={t(isWrite ? "own.edit" : "own.correct")} />
      {isChanged ? <Notification tone="alert" title={t("own.changed")} announced /> : null}
      {isSaved ? <Notification tone="success" title={t("own.saved")} announced /> : null}
      <PostForm keep="example" className="form stack">
        <input type="hidden" name="version" value={version} />
        <ExampleForm lang={lang} fields={typed ?? fields} errors={errors} origin="plan" forCoordinator={false} />
        {isWrite ? null : (
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
        )}
        <div className="step-page__end">
          <Button name="intent" value={isWrite ? "preview" : "correct"}>
            {t(isWrite ? "form.saveAndPreview" : "form.correctSave")}
          </Button>
          {isWrite ? (
            <Button look="secondary" name="intent" value="save">
              {t("form.save")}
            </Button>
          ) : null}
          <LinkButton look="quiet" href={paths.planExample(lang, plan.id)}>
            {t("form.back")}
          </LinkButton>
        </div>
      </PostForm>
    </div>
  );
}

/** The example as the public will see it, in the same parts as its page, with the button that proposes it. */
export function PreviewFrame({ lang, preview, children }: { lang: Lang; preview: OwnPreview; children: ReactNode }) {
  const { t } = useTranslation("proposals");
  const { plan, version, isWaiting, problems } = preview;
  return (
    <div className="stack">
      <Crumbs lang={lang} plan={plan} deep />
      <Notification tone="info" title={t("preview.notice")} />
      {problems.length > 0 ? (
        <section className="text-page stack">
          <h1>{t("own.preview")}</h1>
          <p>{t("preview.incomplete")}</p>
          <ul>
            {problems.map(({ field, text }) => (
              <li key={`${field} ${text}`}>
                <a href={`${paths.editPlanExample(lang, plan.id)}?check#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {isWaiting ? (
        <p>{t("own.states.proposed")}</p>
      ) : (
        <div className="step-page__end">
          {problems.length === 0 ? (
            <PostForm>
              <input type="hidden" name="version" value={version} />
              <p>{t("preview.proposeHint")}</p>
              <Button name="intent" value="propose">
                {t("preview.propose")}
              </Button>
            </PostForm>
          ) : null}
          <LinkButton look="secondary" href={paths.editPlanExample(lang, plan.id)}>
            {t("preview.edit")}
          </LinkButton>
        </div>
      )}
      {children}
    </div>
  );
}
