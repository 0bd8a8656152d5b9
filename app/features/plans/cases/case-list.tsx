import type { ReactNode } from "react";
import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { Button } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import type { CaseView } from "./cases-view.ts";

interface CaseListProps {
  lang: Lang;
  planLang: Lang;
  cases: readonly CaseView[];
  /** The level of each title. */
  level: 2 | 3;
  /** The button that adds a case to those looked at. */
  adding: (one: CaseView) => ReactNode;
}

/** Examples beside a step: what each tells of it, and why it fits the plan. */
export function CaseList({ lang, planLang, cases, level, adding }: CaseListProps) {
  const { t } = useTranslation("cases");
  const Heading = `h${level}` as const;
  return (
    <ul className="cases">
      {cases.map((one) => (
        <li key={one.id} id={`case-${one.id}`} className="cases__case">
          <Heading className="cases__title">
            <a href={paths.example(lang, one.id)}>{one.title}</a>
          </Heading>
          {one.facts ? <p className="soft">{one.facts}</p> : null}
          <p className="cases__text">
            <strong>{one.label}:</strong> <span lang={one.textLang}>{one.text}</span>
          </p>
          {one.words || one.reasons ? (
            <p className="soft">
              {t("fits")} {one.reasons}
              {one.words ? (
                <>
                  {one.reasons ? "; " : ""}
                  {t("words")} <span lang={planLang}>{one.words}</span>
                </>
              ) : null}
            </p>
          ) : null}
          {one.isLookedAt ? (
            <p className="cases__added">
              <Icon name="done" /> {t("lookedAt")}
            </p>
          ) : (
            adding(one)
          )}
        </li>
      ))}
    </ul>
  );
}

/** Sends the case to the step's page of cases; `onAdd` does so in place. */
export function AddCase({ one, action, onAdd }: { one: CaseView; action: string; onAdd?: (id: string) => void }) {
  const { t } = useTranslation("cases");
  return (
    <PostForm
      action={action}
      onSubmit={(event) => {
        if (!onAdd) return;
        event.preventDefault();
        onAdd(one.id);
      }}
    >
      <Button look="secondary" small name="example" value={one.id}>
        {t("add")}
        <span className="visually-hidden">: {one.title}</span>
      </Button>
    </PostForm>
  );
}
