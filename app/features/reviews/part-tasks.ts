import type { Lang } from "~/domain/lang.ts";
import type { Translate } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { Tone } from "~/ui/status.tsx";
import type { Task } from "~/ui/task-list.tsx";
import type { PartLink } from "./review-view.ts";

const tones: Readonly<Record<PartLink["progress"], Tone>> = { empty: "neutral", begun: "info", done: "success" };

/** The parts of a review as tasks, with the points given. */
export const partTasks = (
  parts: readonly PartLink[],
  reviewId: string,
  lang: Lang,
  t: Translate<"reviews">,
  current?: string,
): Task[] =>
  parts.map(({ id, title, progress, score }) => {
    const points = score === "cannot-judge" ? t("home.noScore") : score ? t("home.score", { score }) : undefined;
    return {
      key: id,
      href: paths.reviewPart(lang, reviewId, id),
      title,
      ...(points ? { hint: points } : {}),
      status: { tone: tones[progress], text: t(`home.progress.${progress}`) },
      ...(id === current ? { current: true } : {}),
    };
  });
