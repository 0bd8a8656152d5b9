import { replyKinds } from "~/domain/case/replies.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { versionName } from "~/ui/saving/posted-answers.ts";
import { Status } from "~/ui/status.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { becauseName, type CommentOfReview, replyMark } from "./comment-view.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import type { ConflictView } from "./conflict-view.ts";

interface CommentReplyProps {
  comment: CommentOfReview;
  /** The language of the plan. */
  lang: string;
  canReply: boolean;
  version: number;
  /** What was typed and not saved, in place of what is stored. */
  typed?: (name: string) => readonly string[] | undefined;
  /** Why what was typed in a field was not saved. */
  errorOf: (name: string) => string | undefined;
  /** A colleague's reply that stands where this one was to be saved. */
  conflict?: ConflictView | undefined;
  /** The state of saving, in words. */
  status?: string;
  /** Where the earlier replies are. */
  history: string;
}

const tones = { "must-fix": "error", consider: "info", "well-done": "success" } as const;

/** An expert's comment with the authors' answer to it. Praise needs no answer. */
export function CommentReply(props: CommentReplyProps) {
  const { comment, lang, canReply } = props;
  const { t } = useTranslation("replies");
  const { id, kind, text, quote, expert, round, rowWords, isSettled } = comment;
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
        <ReplyFields {...props} />
      ) : (
        <p className="comment__reply">
          <strong>{comment.reply ? t(`kinds.${comment.reply}`) : t("noReply")}</strong>{" "}
          <span lang={lang}>{comment.replyText}</span> <EarlierReplies {...props} />
        </p>
      )}
    </div>
  );
}

function ReplyFields(props: CommentReplyProps) {
  const { comment, lang, version, typed, errorOf, conflict, status } = props;
  const { t } = useTranslation("replies");
  const field = replyMark(comment.id);
  const because = becauseName(comment.id);
  const [choiceError, error] = [errorOf(field), errorOf(because)];
  return (
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
        {...(choiceError ? { error: choiceError } : {})}
      />
      <TextArea
        id={because}
        name={because}
        label={t("because")}
        help={t("becauseHelp")}
        rows={2}
        lang={lang}
        defaultValue={typed?.(because)?.[0] ?? comment.replyText}
        {...(error ? { error } : {})}
      />
      {conflict ? <ConflictChoice conflict={conflict} lang={lang} /> : null}
      <div className="plan-field__foot">
        <EarlierReplies {...props} />
        <p className="plan-field__status" aria-live="polite">
          {status}
        </p>
      </div>
    </div>
  );
}

function EarlierReplies({ comment, version, history }: CommentReplyProps) {
  const { t } = useTranslation("replies");
  if (version === 0) return null;
  return (
    <a className="plan-field__earlier" href={history}>
      {t("earlier")}
      <span className="visually-hidden">: {t("ofComment", { text: comment.text })}</span>
    </a>
  );
}
