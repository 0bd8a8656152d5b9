import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { More } from "~/ui/more.tsx";
import type { TalkOfAnswer } from "./talk-view.ts";

interface TalkNoteProps {
  lang: Lang;
  plan: { id: string; language: Lang };
  /** The question, and its label for screen readers. */
  question: string;
  label: string;
  /** Nothing where nobody has said anything that is open. */
  talk: TalkOfAnswer | undefined;
}

/** Beside an answer: how much is open about it, the latest of it in place, and the way to say something. */
export function TalkNote({ lang, plan, question, label, talk }: TalkNoteProps) {
  const { t } = useTranslation("talk");
  const about = `${paths.talk(lang, plan.id)}?about=${encodeURIComponent(`question:${question}`)}`;
  const start = (
    <a href={`${about}#new`}>
      {t("comment")}
      <span className="visually-hidden">: {label}</span>
    </a>
  );
  if (!talk) return <p className="talk-note">{start}</p>;
  return (
    <More summary={t("openOf", { count: talk.open })}>
      <ol className="thread">
        {talk.messages.map(({ id, name, when, text }, index) => (
          <li key={id} className="thread__message">
            <p className="thread__by">
              {index > 0 && talk.between > 0 ? (
                <span className="soft">{t("between", { count: talk.between })} </span>
              ) : null}
              <strong>{name}</strong> <span className="soft">{when}</span>
            </p>
            <p className="thread__text" lang={plan.language}>
              {text}
            </p>
          </li>
        ))}
      </ol>
      <p className="row">
        <a href={`${paths.thread(lang, plan.id, talk.thread)}#reply`}>
          {t("answer")}
          <span className="visually-hidden">: {label}</span>
        </a>
        {talk.open > 1 ? <a href={about}>{t("allOf", { count: talk.open })}</a> : null}
        {start}
      </p>
    </More>
  );
}
