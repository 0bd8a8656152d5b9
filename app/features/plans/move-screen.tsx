import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button, EnterButton, LinkButton } from "~/ui/button.tsx";
import { ErrorSummary } from "~/ui/error-summary.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { TextField } from "~/ui/text-field.tsx";
import { changedWords } from "./conflict-choice.tsx";
import type { MovePage } from "./open-move.server.ts";
import { PlanCrumbs } from "./plan-crumbs.tsx";
import { PlanField } from "./plan-field.tsx";
import { type Refused, versionPosted } from "./refused.ts";

interface MoveScreenProps {
  lang: Lang;
  page: MovePage;
  refused?: Refused;
  /** Somebody changed the plan after the page was shown. */
  isChanged?: boolean;
}

/** A move that asks for what is known then: one page, one form, no scripts needed. */
export function MoveScreen({ lang, page, refused, isChanged }: MoveScreenProps) {
  const { t } = useTranslation("after");
  const { t: plans } = useTranslation("plans");
  const { plan, move } = page;
  const conflicts = (refused?.conflicts ?? []).map((conflict) => ({
    id: `q-${conflict.question}`,
    message: changedWords(plans, conflict),
  }));
  const errors = [...(refused?.problems ?? []).map(({ name, text }) => ({ id: name, message: text })), ...conflicts];
  return (
    <div className="text-page stack">
      <PlanCrumbs lang={lang} plan={plan} />
      <ErrorSummary title={t("moves.errorTitle")} errors={errors} answer={refused} />
      <PageHeading
        above={plans("overview.number", { number: plan.number })}
        title={t(`moves.${move}.title`)}
        lead={t(`moves.${move}.lead`)}
      />
      {isChanged ? <Notification tone="alert" title={t("moves.changed")} announced /> : null}
      {move === "stop" && !page.isTeam ? <Notification tone="info" title={t("moves.stop.byCoordinator")} /> : null}
      <MoveForm page={page} lang={lang} {...(refused ? { refused } : {})} />
    </div>
  );
}

function MoveForm({ lang, page, refused }: MoveScreenProps) {
  const { t } = useTranslation("after");
  const { plan, move, fields, notice, gone } = page;
  const typed = new Map(refused?.fields);
  const errorOf = (name: string) => refused?.problems.find((problem) => problem.name === name)?.text;
  const shared = {
    lang: plan.language,
    groundOptions: [],
    versionOf: (question: string, row: string, shown: number) =>
      refused?.conflicts.find((one) => one.question === question && one.row === row)?.theirVersion ??
      versionPosted(refused, question, row) ??
      shown,
    errorOf,
    conflicts: refused?.conflicts ?? [],
    ...(refused ? { typed: (name: string) => typed.get(name) } : {}),
  };
  return (
    <PostForm keep="move" className="form stack">
      <EnterButton name="intent" value="move" />
      <input type="hidden" name="version" value={plan.version} />
      {gone.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <PlanField key={field.id} field={field} {...shared} />
      ))}
      {notice ? <Notice notice={notice} typed={typed} errorOf={errorOf} /> : null}
      <div className="step-page__end">
        <Button look={move === "stop" ? "danger" : "primary"} name="intent" value="move">
          {t(`moves.${move}.button`)}
        </Button>
        <LinkButton look="quiet" href={paths.plan(lang, plan.id)}>
          {t("moves.back")}
        </LinkButton>
      </div>
    </PostForm>
  );
}

interface NoticeProps {
  notice: NonNullable<MovePage["notice"]>;
  typed: ReadonlyMap<string, readonly string[]>;
  errorOf: (name: string) => string | undefined;
}

function Notice({ notice, typed, errorOf }: NoticeProps) {
  const { t } = useTranslation("after");
  const field = (name: string, label: string, help: string, type: "text" | "url") => {
    const error = errorOf(name);
    return (
      <TextField
        id={name}
        name={name}
        type={type}
        label={label}
        help={help}
        needed="optional"
        defaultValue={typed.get(name)?.[0] ?? ""}
        {...(error ? { error } : {})}
      />
    );
  };
  return (
    <div className="plan-field stack" id="q-out-notices">
      <input type="hidden" name="q" value="out-notices" />
      {field(notice.numberName, t("moves.noticeNumber"), t("moves.noticeNumberHelp"), "text")}
      {field(notice.linkName, t("moves.noticeLink"), t("moves.noticeLinkHelp"), "url")}
    </div>
  );
}
