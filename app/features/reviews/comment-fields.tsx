import type { ReactNode } from "react";
import { commentKinds, mostMustFix } from "~/domain/case/review.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Button } from "~/ui/button.tsx";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import { More } from "~/ui/more.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Status, type Tone } from "~/ui/status.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { commentField, commentMark } from "./review-field-names.ts";
import type { AnswerShown, CommentView } from "./review-view.ts";
import { SavedField } from "./saved-field.tsx";
import type { ReviewForm } from "./use-review-form.ts";

const tones = { "must-fix": "error", consider: "info", "well-done": "success" } as const satisfies Record<
  CommentView["kind"],
  Tone
>;

type Rows = AnswerShown["rows"];

interface OfComment {
  /** Row of the answer, in words, by id. */
  rows: Rows;
  /** Language of the plan. */
  lang: string;
  form: ReviewForm;
}

/** A comment as it was saved, with its fields folded behind "Change". */
export function CommentEdit({
  comment,
  rows,
  lang,
  form,
  above,
}: OfComment & { comment: CommentView; above?: ReactNode }) {
  const { t } = useTranslation("reviews");
  const { id, kind, text, quote, row } = comment;
  const rowLabel = rows.find((one) => one.id === row)?.label;
  const isTyped =
    form.errorOf(commentField("text", id)) !== undefined || form.conflictOf(commentMark(id)) !== undefined;
  return (
    <div className={`comment comment--${kind}`} id={`c-${id}`} tabIndex={-1}>
      {above}
      <p className="row">
        <Status tone={tones[kind]} text={t(`comments.kinds.${kind}`)} />
        {rowLabel ? <span className="soft">{rowLabel}</span> : null}
      </p>
      {quote ? (
        <blockquote className="comment__quote" lang={lang}>
          {quote}
        </blockquote>
      ) : null}
      <p className="comment__text">{text}</p>
      <More summary={t("comments.edit")} open={isTyped}>
        <CommentInputs id={id} stored={comment} rows={[]} lang={lang} form={form}>
          <Button look="quiet" small name="remove:comment" value={id}>
            {t("comments.remove")}
            <span className="visually-hidden">: {text.slice(0, 60)}</span>
          </Button>
        </CommentInputs>
      </More>
    </div>
  );
}

interface NewCommentProps extends OfComment {
  id: string;
  /** The question, or "" for the plan as a whole. */
  on: string;
  summary: string;
}

/** The fields of a comment that is not written yet. With its first words it is saved. */
export function NewComment({ id, on, summary, rows, lang, form }: NewCommentProps) {
  return (
    <More summary={summary} open={form.isTyped(commentField("text", id))}>
      <div data-new-comment={on}>
        <CommentInputs id={id} on={on} rows={rows} lang={lang} form={form} />
      </div>
    </More>
  );
}

interface CommentInputsProps extends OfComment {
  id: string;
  on?: string;
  stored?: CommentView;
  children?: ReactNode;
}

function CommentInputs({ id, on, stored, rows, lang, form, children }: CommentInputsProps) {
  const { t } = useTranslation("reviews");
  const name = (part: "text" | "kind" | "quote" | "row") => commentField(part, id);
  const error = form.errorOf(name("text"));
  return (
    <SavedField field={commentMark(id)} version={stored?.version ?? 0} shown={stored?.printed ?? ""} form={form}>
      {on === undefined ? null : <input type="hidden" name={commentField("on", id)} value={on} />}
      <ChoiceGroup
        id={`f-${name("kind")}`}
        name={name("kind")}
        label={t("comments.kind")}
        inline
        choices={commentKinds.map((value) => ({ value, label: t(`comments.kinds.${value}`) }))}
        defaultValue={form.valueOf(name("kind"), stored?.kind ?? "consider")}
      />
      <TextArea
        id={`f-${name("text")}`}
        name={name("text")}
        label={t("comments.text")}
        rows={3}
        defaultValue={form.valueOf(name("text"), stored?.text ?? "")}
        {...(error ? { error } : {})}
      />
      <TextArea
        id={`f-${name("quote")}`}
        name={name("quote")}
        label={t("comments.quote")}
        help={t("comments.quoteHelp")}
        needed="optional"
        rows={2}
        lang={lang}
        defaultValue={form.valueOf(name("quote"), stored?.quote ?? "")}
      />
      {rows.length > 1 ? (
        <SelectField
          id={`f-${name("row")}`}
          name={name("row")}
          label={t("comments.row")}
          empty={t("comments.wholeAnswer")}
          defaultValue={form.valueOf(name("row"), "")}
          options={rows.map((row) => ({ value: row.id, label: row.label }))}
        />
      ) : null}
      <p className="field__help">{t("comments.mostMustFix", { count: mostMustFix })}</p>
      <div className="row">
        <Button look="secondary" small name="intent" value="save-here">
          {t("comments.save")}
        </Button>
        {children}
      </div>
    </SavedField>
  );
}
