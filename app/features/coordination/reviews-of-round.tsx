import type { ReviewState } from "~/domain/case/review-moves.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Button } from "~/ui/button.tsx";
import { More } from "~/ui/more.tsx";
import { PostForm } from "~/ui/post-form.tsx";
import { SelectField } from "~/ui/select-field.tsx";
import { Status, type Tone } from "~/ui/status.tsx";
import { type Column, Table } from "~/ui/table.tsx";
import { TextArea } from "~/ui/text-area.tsx";
import type { AssignmentPage, ReviewLine } from "./open-assignment.server.ts";

const tones: Record<ReviewState, Tone> = {
  assigned: "info",
  declined: "neutral",
  conflict: "alert",
  open: "info",
  started: "info",
  sent: "success",
  closed: "neutral",
};

/** Who reviews the round at hand, and what can be done with each review. */
export function ReviewsOfRound({ page }: { page: AssignmentPage }) {
  const { t } = useTranslation("coordination");
  const state = ({ state, isLate }: ReviewLine) => (
    <Status tone={isLate ? "error" : tones[state]} text={t(isLate ? "plan.lateReview" : `reviewStates.${state}`)} />
  );
  const said = ({ tie, reason }: ReviewLine) =>
    [tie ? t("plan.declared", { tie }) : "", reason].filter(Boolean).join(" · ") || "–";
  const columns: [Column<ReviewLine>, ...Column<ReviewLine>[]] = [
    { key: "expert", title: t("plan.expert"), cell: ({ expert }) => expert },
    { key: "state", title: t("queue.state"), cell: state },
    { key: "due", title: t("queue.due"), cell: ({ due }) => due },
    { key: "sent", title: t("plan.given"), cell: ({ sent }) => sent ?? "–" },
    { key: "said", title: t("plan.said"), cell: said },
    { key: "action", title: t("plan.action"), cell: (review) => <Actions review={review} page={page} /> },
  ];
  return (
    <section className="stack" id="reviews">
      <h2>{t("plan.reviews", { round: page.plan.revision })}</h2>
      <Table
        caption={t("plan.reviewsCaption")}
        captionHidden
        columns={columns}
        items={page.reviews}
        keyOf={({ id }) => id}
      />
    </section>
  );
}

function Actions({ review, page }: { review: ReviewLine; page: AssignmentPage }) {
  const { t } = useTranslation("coordination");
  const { id, version, expert } = review;
  const hidden = (
    <>
      <input type="hidden" name="review" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  if (review.canReturn) {
    return (
      <More summary={t("plan.return")}>
        <PostForm keep={`return ${id}`} className="stack">
          {hidden}
          <TextArea id={`return-${id}`} name="reason" label={t("plan.returnReason", { expert })} rows={3} />
          <Button small look="secondary" name="intent" value="return">
            {t("plan.return")}
          </Button>
        </PostForm>
      </More>
    );
  }
  if (!review.canHandOver || page.choices.length === 0) return "–";
  return (
    <More summary={t("plan.handOver")}>
      <PostForm keep={`hand over ${id}`} className="stack">
        {hidden}
        <SelectField
          id={`to-${id}`}
          name="to"
          label={t("plan.handOverTo", { expert })}
          options={page.choices.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <TextArea id={`hand-over-${id}`} name="reason" label={t("plan.handOverReason")} rows={2} />
        <Button small look="secondary" name="intent" value="hand-over">
          {t("plan.handOver")}
        </Button>
      </PostForm>
    </More>
  );
}
