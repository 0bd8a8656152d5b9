import { useRef } from "react";
import type { DecisionProblem } from "~/domain/case/decision.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button } from "~/ui/button.tsx";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { TabLinks } from "~/ui/tab-links.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { decisionFields } from "./decision-fields.ts";
import type { DecisionPage } from "./open-decision.server.ts";
import { withQuery } from "./queue-filter.ts";
import { ReviewsSay } from "./reviews-say.tsx";
import { useDraftSaving } from "./use-draft-saving.ts";

/** Another coordinator saved first: their text beside the one that is in the fields. */
export interface DraftConflict {
  theirName: string;
  theirAt: string;
  theirVersion: number;
  theirs: { letter: string; route: string; changes: string; reason: string };
}

interface DecisionProps {
  lang: Lang;
  page: DecisionPage;
  back: string;
  /** What was just typed, where it could not be saved. */
  typed: DecisionPage["fields"] | undefined;
  conflict: DraftConflict | undefined;
  problems: readonly DecisionProblem[];
}

/** The decision: written on one page, read as the author will read it on the next, then sent. */
export function DecisionScreen(props: DecisionProps) {
  const { lang, page, back, problems } = props;
  const { t } = useTranslation("coordination");
  const { plan, kinds, kind } = page;
  const addressOf = (one: string) => withQuery(paths.coordinationDecision(lang, plan.id), back, { kind: one });
  return (
    <div className="page stack">
      <ErrorSummary
        errors={problems.map((problem) => ({ id: decisionFields[problem], message: t(`decisionProblems.${problem}`) }))}
      />
      <Breadcrumbs
        crumbs={[
          { href: paths.coordination(lang) + back, text: t("queue.title") },
          { href: paths.coordinationPlan(lang, plan.id) + back, text: plan.title },
        ]}
      />
      <PageHeading
        above={t("queue.number", { number: plan.number, round: plan.revision })}
        title={t("decide.title")}
        lead={t("decide.lead")}
      />
      <TabLinks
        label={t("decide.kind")}
        tabs={kinds.map((one) => ({ href: addressOf(one), text: t(`actions.${one}`), current: one === kind }))}
      />
      <Write key={kind} {...props} />
    </div>
  );
}

function Write({ lang, page, typed, conflict, problems }: DecisionProps) {
  const { t } = useTranslation("coordination");
  const form = useRef<HTMLFormElement>(null);
  const saving = useDraftSaving(form, page.draftVersion);
  const { plan, kind } = page;
  const fields = typed ?? page.fields;
  const errorOf = (field: string) => {
    const found = problems.find((problem) => decisionFields[problem] === field);
    return found && t(`decisionProblems.${found}`);
  };
  const reasonHelp = kind === "skip-review" ? "decide.skipReason" : "decide.reasonHelp";
  return (
    <div className="decision">
      <PostForm keep="letter" savedByPage ref={form} className="stack decision__letter">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="draft" value={conflict?.theirVersion ?? saving.version} />
        {conflict ? <Theirs conflict={conflict} lang={plan.language} /> : null}
        {kind === "redirect" ? (
          <ChoiceGroup
            id="route"
            name="route"
            label={t("decide.route")}
            choices={page.routes}
            defaultValue={fields.route}
            error={errorOf("route")}
          />
        ) : null}
        <TextArea
          id="letter"
          name="letter"
          label={t("decide.letter", { language: t(`languages.${plan.language}`) })}
          help={t("decide.letterHelp")}
          lang={plan.language}
          rows={24}
          max={20_000}
          defaultValue={fields.letter}
          error={errorOf("letter")}
        />
        {kind === "approve" ? (
          <TextArea
            id="changes"
            name="changes"
            label={t("decide.changes")}
            help={t("decide.changesHelp")}
            lang={plan.language}
            rows={4}
            defaultValue={fields.changes}
            error={errorOf("changes")}
          />
        ) : null}
        <TextArea
          id="reason"
          name="reason"
          label={t("decide.reason")}
          help={t(reasonHelp)}
          lang={plan.language}
          rows={3}
          max={2000}
          defaultValue={fields.reason}
          error={errorOf("reason")}
        />
        <div className="row">
          <Button name="intent" value="preview">
            {t("decide.preview")}
          </Button>
          <Button look="secondary" name="intent" value="save">
            {t("decide.save")}
          </Button>
          <span className="soft" role="status">
            {saving.state === "idle" && page.savedAt
              ? t("decide.savedBy", { when: page.savedAt, name: page.savedBy ?? "" })
              : saving.state === "idle"
                ? ""
                : t(`decide.${saving.state}`)}
          </span>
        </div>
      </PostForm>
      <ReviewsSay lang={lang} page={page} />
    </div>
  );
}

function Theirs({ conflict, lang }: { conflict: DraftConflict; lang: Lang }) {
  const { t } = useTranslation("coordination");
  const { theirName, theirAt, theirs } = conflict;
  const texts = [theirs.letter, theirs.changes, theirs.reason].filter(Boolean);
  return (
    <Notification tone="alert" title={t("decide.conflict", { name: theirName, when: theirAt })} level={2} announced>
      <p>{t("decide.conflictHelp")}</p>
      {texts.map((text) => (
        <pre key={text} lang={lang} className="decision__theirs">
          {text}
        </pre>
      ))}
    </Notification>
  );
}
