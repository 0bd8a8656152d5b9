import { scoreField, settledField, whyField } from "~/domain/case/review.ts";
import { isCriterion } from "~/domain/case/review-fields.ts";
import { cannotJudge, points } from "~/domain/case/rubric.ts";
import { type Lang, languages } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { ChangesView } from "~/ui/changes-view.tsx";
import { ChoiceGroup } from "~/ui/choice-group.tsx";
import type { FieldProps } from "~/ui/field.tsx";
import { NumberField } from "~/ui/number-field.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import { CommentEdit, NewComment } from "./comment-fields.tsx";
import type { CriterionView, OpenItem, PartPage } from "./review-view.ts";
import { SavedField } from "./saved-field.tsx";
import type { ReviewForm } from "./use-review-form.ts";

interface PartFieldsProps {
  page: PartPage;
  form: ReviewForm;
  lang: Lang;
}

/** What this part asks of the expert. */
export function PartFields({ page, form, lang }: PartFieldsProps) {
  const { part, criterion } = page;
  if (part.id === "changes") return <Changes page={page} form={form} lang={lang} />;
  if (part.id === "questions") return <Questions page={page} form={form} lang={lang} />;
  if (part.id === "conclusion") return <Conclusion page={page} form={form} lang={lang} />;
  return criterion ? <Criterion page={page} form={form} lang={lang} criterion={criterion} /> : null;
}

type Fields = Pick<PartFieldsProps, "page" | "form">;

/** The stored value of a field with what its container needs. */
function Saved({
  field,
  page,
  form,
  children,
}: Fields & {
  field: string;
  children: (value: string, own: Pick<FieldProps, "id" | "name" | "error">) => JSX.Element;
}) {
  const stored = page.values[field];
  const error = form.errorOf(field);
  return (
    <SavedField field={field} version={stored?.version ?? 0} shown={stored?.value ?? ""} form={form}>
      {children(form.valueOf(field, stored?.value ?? ""), {
        id: `f-${field}`,
        name: field,
        ...(error ? { error } : {}),
      })}
    </SavedField>
  );
}

interface TextProps extends Fields {
  field: string;
  label: string;
  help?: string;
  rows?: number;
  optional?: boolean;
}

const Text = ({ field, label, help, rows = 4, optional, ...fields }: TextProps) => (
  <Saved field={field} {...fields}>
    {(value, own) => (
      <TextArea
        {...own}
        label={label}
        rows={rows}
        defaultValue={value}
        {...(help ? { help } : {})}
        {...(optional ? { needed: "optional" as const } : {})}
      />
    )}
  </Saved>
);

/** Points as radio buttons, with what one, three and five look like. */
function Criterion({ page, form, criterion }: PartFieldsProps & { criterion: CriterionView }) {
  const { t } = useTranslation("reviews");
  const { id } = page.part;
  if (!isCriterion(id)) return null;
  const { scale, descriptors } = criterion;
  const choices = points.map((value) => ({
    value: String(value),
    label: `${value} ${scale[value]}`,
    ...(value === 1 || value === 3 || value === 5 ? { help: descriptors[value] } : {}),
  }));
  return (
    <>
      <p className="soft">{t("write.weight", { weight: criterion.weight })}</p>
      <Saved field={scoreField(id)} page={page} form={form}>
        {(value, own) => (
          <ChoiceGroup
            {...own}
            label={t("write.scoreLegend")}
            choices={[...choices, { value: cannotJudge, label: criterion.cannotJudge }]}
            defaultValue={value}
          />
        )}
      </Saved>
      <Text field={whyField(id)} label={t("write.why")} help={t("write.whyHelp")} rows={6} page={page} form={form} />
    </>
  );
}

function Questions({ page, form }: PartFieldsProps) {
  const { t } = useTranslation("reviews");
  const { head, questions } = page;
  return (
    <>
      {questions ? (
        <blockquote className="review-quote" lang={head.planLang}>
          {questions}
        </blockquote>
      ) : (
        <p className="soft">{t("write.questionsNone")}</p>
      )}
      <Text
        field="answer-to-questions"
        label={t("fields.answer-to-questions")}
        rows={8}
        page={page}
        form={form}
        optional={!questions}
      />
    </>
  );
}

function Changes({ page, form, lang }: PartFieldsProps) {
  const { t } = useTranslation("reviews");
  const { head, changes, openItems = [] } = page;
  return (
    <>
      {changes ? (
        <section className="stack" aria-labelledby="since">
          <h3 id="since">{t("changes.since", { round: changes.since })}</h3>
          <ChangesView steps={changes.steps} lang={head.planLang} />
        </section>
      ) : null}
      <section className="stack" aria-labelledby="items">
        <h3 id="items">{t("changes.items")}</h3>
        {openItems.length === 0 ? <p className="soft">{t("changes.itemsNone")}</p> : null}
        {openItems.map((item) => (
          <Item key={item.id} item={item} page={page} form={form} lang={lang} />
        ))}
      </section>
    </>
  );
}

/** A must-fix item of an earlier round, what the authors answered, and whether it is settled. */
function Item({ item, page, form }: PartFieldsProps & { item: OpenItem }) {
  const { t } = useTranslation("reviews");
  const { head } = page;
  return (
    <article className="comment comment--must-fix">
      <p className="soft">
        {t("changes.itemOf", { round: item.round })}
        {item.isOwn ? `, ${t("changes.yours")}` : ""}
      </p>
      <h4>{item.label || t("wholePlan")}</h4>
      {item.quote ? (
        <blockquote className="comment__quote" lang={head.planLang}>
          {item.quote}
        </blockquote>
      ) : null}
      <p className="comment__text">{item.text}</p>
      <p className="comment__reply">
        <strong>{item.reply ? t(`changes.replies.${item.reply}`) : t("changes.noReply")}</strong>
        {item.replyText ? <span lang={head.planLang}> {item.replyText}</span> : null}
      </p>
      <Saved field={settledField(item.id)} page={page} form={form}>
        {(value, own) => (
          <ChoiceGroup
            {...own}
            label={t("settled.legend")}
            inline
            choices={[
              { value: "yes", label: t("settled.yes") },
              { value: "no", label: t("settled.no") },
            ]}
            defaultValue={value}
          />
        )}
      </Saved>
    </article>
  );
}

function Conclusion({ page, form, lang }: PartFieldsProps) {
  const { t } = useTranslation("reviews");
  const { conclusion, head } = page;
  if (!conclusion) return null;
  const { recommendations, routes, confidences, minutesCounted } = conclusion;
  const route = (
    <Saved field="route" page={page} form={form}>
      {(value, own) => (
        <ChoiceGroup {...own} label={t("fields.route")} choices={routes} defaultValue={value} help={t("helps.route")} />
      )}
    </Saved>
  );
  return (
    <>
      <OwnComments page={page} form={form} lang={lang} />
      <Text field="strength-1" label={t("fields.strength-1")} help={t("helps.strength")} page={page} form={form} />
      <Text field="strength-2" label={t("fields.strength-2")} page={page} form={form} />
      <Saved field="recommendation" page={page} form={form}>
        {(value, own) => (
          <ChoiceGroup
            {...own}
            label={t("fields.recommendation")}
            help={t("helps.recommendation")}
            choices={recommendations}
            defaultValue={value}
          />
        )}
      </Saved>
      {route}
      <Text field="overall" label={t("fields.overall")} help={t("helps.overall")} page={page} form={form} optional />
      <Saved field="confidence" page={page} form={form}>
        {(value, own) => (
          <ChoiceGroup {...own} label={t("fields.confidence")} inline choices={confidences} defaultValue={value} />
        )}
      </Saved>
      <Saved field="language" page={page} form={form}>
        {(value, own) => (
          <ChoiceGroup
            {...own}
            label={t("fields.language")}
            inline
            choices={languages.map((code) => ({ value: code, label: t(`languages.${code}`) }))}
            defaultValue={value || head.planLang}
          />
        )}
      </Saved>
      <Saved field="minutes" page={page} form={form}>
        {(value, own) => (
          <NumberField
            {...own}
            label={t("fields.minutes")}
            help={t("helps.minutes", { count: minutesCounted })}
            needed="optional"
            size={5}
            defaultValue={value}
          />
        )}
      </Saved>
      <div className="review-private">
        <Text
          field="private-note"
          label={t("fields.private-note")}
          help={t("helps.note")}
          page={page}
          form={form}
          optional
        />
      </div>
    </>
  );
}

/** All comments of the review in one place, each with the way to its answer, and one on the plan as a whole. */
function OwnComments({ page, form, lang }: PartFieldsProps) {
  const { t } = useTranslation("reviews");
  const { conclusion, head } = page;
  if (!conclusion) return null;
  return (
    <section className="stack" id="f-comments" aria-labelledby="own-comments" tabIndex={-1}>
      <h3 id="own-comments">{t("comments.own")}</h3>
      {conclusion.comments.length === 0 ? <p className="soft">{t("comments.ownNone")}</p> : null}
      <ul className="comments">
        {conclusion.comments.map((comment) => (
          <li key={comment.id}>
            <CommentEdit
              comment={comment}
              rows={[]}
              lang={head.planLang}
              form={form}
              above={
                comment.question === "" ? (
                  <p>{t("wholePlan")}</p>
                ) : (
                  <p>
                    <a href={`${paths.reviewPart(lang, head.id, comment.part)}#a-${comment.question}`}>
                      {comment.label}
                    </a>
                  </p>
                )
              }
            />
          </li>
        ))}
      </ul>
      <NewComment
        key={conclusion.newComment}
        id={conclusion.newComment}
        on=""
        summary={t("comments.addWhole")}
        rows={[]}
        lang={head.planLang}
        form={form}
      />
    </section>
  );
}
