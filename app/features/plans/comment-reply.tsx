import { replyKinds } from "~/domain/case/replies.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { versionName } from "~/ui/saving/posted-answers.ts";
import { Status } from "~/ui/status.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { becauseName, type CommentOfReview, replyMark } from "./comment-view.ts";

interface CommentReplyProps {
  comment: CommentOfReview;
  /** The language of the plan. */
  lang: string;
  canReply: boolean;
  version: number;
  /** What was typed and not saved, in place of what is stored. */
  typed?: (name: string) => readonly string[] | undefined;
  error?: string | undefined;
  /** The state of saving, in words. */
  status?: string;
}

const tones = { "must-fix": "error", consider: "info", "well-done": "success" } as const;

/** An expert's comment with the authors' answer to it. Praise needs no answer. */
export function CommentReply({ comment, lang, canReply, version, typed, error, status }: CommentReplyProps) {
  const { t } = useTranslation("replies");
  const { id, kind, text, quote, expert, round, rowWords, isSettled } = comment;
  const field = replyMark(id);
  return (
    <div className={`comment comment--${kind}`} id={`c-${id}`} tabIndex={-1}>
      <p className="row">
        <Status tone={tones[kind]} text={t(`comments.${kind}`)} />
        <span className="soft">{t("by", { name: expert, round })}</span>
        {isSettled ? <Status tone="success" text={t("settled")} /> : null}
      </p>
      {rowWords ? <p className="soft">{rowWords}</p> : null}
      {quote ? (
        <blockquote className="comment__quote" lang={lang}>
          {quote}
        </blockquote>
      ) : null}
      <p className="comment__text">{text}</p>
      {kind === "well-done" ? null : canReply ? (
        <div className="plan-field" data-question={field} id={`q-${field}`}>
          <input type="hidden" name="q" value={field} />
          <input type="hidden" name={versionName(field)} value={version} readOnly />
          <ChoiceGroup
            id={field}
            name={field}
            label={t("legend")}
            inline
            choices={replyKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            defaultValue={typed?.(field)?.[0] ?? comment.reply ?? ""}
          />
          <TextArea
            id={becauseName(id)}
            name={becauseName(id)}
            label={t("because")}
            help={t("becauseHelp")}
            rows={2}
            lang={lang}
            defaultValue={typed?.(becauseName(id))?.[0] ?? comment.replyText}
            {...(error ? { error } : {})}
          />
          <p className="plan-field__status" aria-live="polite">
            {status}
          </p>
        </div>
      ) : (
        <p className="comment__reply">
          <strong>{comment.reply ? t(`kinds.${comment.reply}`) : t("noReply")}</strong>{" "}
          <span lang={lang}>{comment.replyText}</span>
        </p>
      )}
    </div>
  );
}
