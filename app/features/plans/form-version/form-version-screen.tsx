import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Breadcrumbs } from "~/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "~/ui/button.tsx";
import { Notification } from "~/ui/notification.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { Status } from "~/ui/status.tsx";
import type { FormVersionPage, SaidFormChange } from "./form-version.server.ts";

const tones = { new: "success", gone: "alert", split: "info", renamed: "info", "asked-otherwise": "info" } as const;

interface FormVersionScreenProps {
  lang: Lang;
  page: FormVersionPage;
  /** Somebody changed the plan after the page was shown. */
  isChanged: boolean;
}

/** What the newer form asks otherwise, and the question whether the plan moves to it. */
export function FormVersionScreen({ lang, page, isChanged }: FormVersionScreenProps) {
  const { t } = useTranslation("versions");
  const plans = useTranslation("plans").t;
  const { plan, changes, canMove } = page;
  const crumbs = [
    { href: paths.plans(lang), text: plans("list.title") },
    { href: paths.plan(lang, plan.id), text: plan.title },
  ];
  return (
    <div className="page stack">
      <Breadcrumbs crumbs={crumbs} />
      <PageHeading above={plan.title} title={t("form.title")} lead={t("form.lead")} />
      {isChanged ? <Notification tone="alert" title={t("form.changed")} announced /> : null}
      <section className="stack" aria-labelledby="form-changes">
        <h2 id="form-changes">{t("form.changes", { count: changes.length })}</h2>
        <ul className="stack">
          {changes.map((change) => (
            <Change key={change.question} change={change} />
          ))}
        </ul>
      </section>
      {canMove ? (
        <PostForm className="row">
          <input type="hidden" name="version" value={plan.version} />
          <Button>{t("form.move")}</Button>
          <LinkButton look="quiet" href={paths.plan(lang, plan.id)}>
            {t("form.stay")}
          </LinkButton>
        </PostForm>
      ) : (
        <p>{t("form.readOnly")}</p>
      )}
    </div>
  );
}

function Change({ change: { kind, label, before, step, into, isAnswered } }: { change: SaidFormChange }) {
  const { t } = useTranslation("versions");
  return (
    <li>
      <p className="row">
        <strong>{label}</strong>
        <Status tone={tones[kind]} text={t(`form.kinds.${kind}`)} />
        <span className="soft">{step}</span>
      </p>
      {before ? <p>{t("form.before", { label: before })}</p> : null}
      {kind === "split" ? <p>{t("form.into", { labels: into.join(" · "), first: into[0] ?? "" })}</p> : null}
      {isAnswered && (kind === "gone" || kind === "split") ? <p>{t("form.kept")}</p> : null}
    </li>
  );
}
