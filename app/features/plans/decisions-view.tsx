import { isWriter } from "~/domain/case/rights.ts";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { More } from "~/ui/more.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { TickGroup } from "~/ui/tick-group.tsx";
import type { DecisionLine, PlanPage } from "./open-plan.server.ts";

interface DecisionsProps {
  lang: Lang;
  page: PlanPage;
}

/** Decisions on the plan, with the small changes that its authors tick off. */
export function Decisions({ lang, page }: DecisionsProps) {
  const { t } = useTranslation("plans");
  const { t: say } = useTranslation("coordination");
  const { plan, decisions, relation } = page;
  if (decisions.length === 0) return null;
  const latest = decisions.at(-1);
  const canTick = isWriter(relation) && latest && latest.changes.length > 0;
  return (
    <section className="stack" id="decisions">
      <h2>{t("overview.decisions")}</h2>
      <ul>
        {decisions.map(({ number, kind, when, changes }) => (
          <li key={number}>
            <a href={paths.decision(lang, plan.id, number)}>{say(`kinds.${kind}`)}</a>, {when}
            {changes.length > 0 ? <p className="soft">{t("overview.smallChanges", progress(changes))}</p> : null}
          </li>
        ))}
      </ul>
      {canTick ? <SmallChanges lang={lang} planId={plan.id} decision={latest} /> : null}
    </section>
  );
}

const progress = (changes: DecisionLine["changes"]) => ({
  done: changes.filter(({ doneAt }) => doneAt !== null).length,
  all: changes.length,
});

function SmallChanges({ lang, planId, decision }: { lang: Lang; planId: string; decision: DecisionLine }) {
  const { t } = useTranslation("coordination");
  return (
    <PostForm action={paths.decision(lang, planId, decision.number)} className="stack">
      <TickGroup
        id="done"
        name="done"
        label={t("sent.changesHelp")}
        choices={decision.changes.map(({ id, text }) => ({ value: id, label: text }))}
        defaultValues={decision.changes.flatMap(({ id, doneAt }) => (doneAt ? [id] : []))}
      />
      <div>
        <Button small look="secondary" name="intent" value="tick">
          {t("sent.tick")}
        </Button>
      </div>
    </PostForm>
  );
}

/** The owner's way to ask what only a coordinator does. */
export function AskReopen({ lang, page: { plan, reopenAsked } }: DecisionsProps) {
  const { t } = useTranslation("plans");
  if (reopenAsked) return <Notification tone="info" title={t("reopen.asked")} />;
  return (
    <More summary={t("reopen.title")}>
      <PostForm keep="reopen" action={paths.movePlan(lang, plan.id)} className="stack">
        <input type="hidden" name="version" value={plan.version} />
        <TextArea id="reopen-text" name="text" label={t("reopen.label")} help={t("reopen.hint")} rows={3} max={2000} />
        <div>
          <Button small look="secondary" name="intent" value="ask-reopen">
            {t("reopen.send")}
          </Button>
        </div>
      </PostForm>
    </More>
  );
}
