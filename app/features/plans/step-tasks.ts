import type { Lang } from "~/domain/lang.ts";
import type { Translate } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { Task } from "~/ui/task-list.tsx";
import type { StepLink } from "./step-view.ts";

const tones = { done: "success", started: "info", empty: "neutral" } as const;

/** The steps as a task list: each with its state, and how much is missing. */
export const stepTasks = (
  steps: readonly StepLink[],
  planId: string,
  lang: Lang,
  t: Translate<"plans">,
  current?: string,
): Task[] =>
  steps.map(({ id, title, state, missing, isBeside }) => ({
    key: id,
    href: paths.step(lang, planId, id),
    title,
    ...(missing > 0 ? { hint: t("step.missing", { count: missing }) } : {}),
    status: { tone: tones[state], text: t(`step.states.${state}`) },
    ...(isBeside ? { isBeside } : {}),
    ...(id === current ? { current: true } : {}),
  }));
