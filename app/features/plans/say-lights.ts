import type { Light } from "~/domain/case/readiness.ts";
import { readinessReasonTexts } from "~/domain/form/2026-1/readiness.texts.ts";
import { findQuestion } from "~/domain/form/answers.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import { sayReason } from "~/domain/form/say-problem.ts";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import type { LightView } from "./lights-view.tsx";

const isKnown = (reason: string): reason is keyof typeof readinessReasonTexts => reason in readinessReasonTexts;

/** The lights with their reasons in words, each a link to the answer that would mend it for those who have the steps. */
export const sayLights = (
  form: FormVersion,
  lights: readonly Light[],
  lang: Lang,
  linksTo: { planId: string } | null,
): LightView[] =>
  lights.map(({ id, colour, reasons }) => ({
    id,
    colour,
    reasons: reasons.map((one) => {
      const { reason, question } = one;
      const step = findQuestion(form, question)?.step;
      const text = sayReason(form, one, isKnown(reason) ? readinessReasonTexts[reason] : undefined, lang);
      return { text, ...(step && linksTo ? { href: `${paths.step(lang, linksTo.planId, step)}#${question}` } : {}) };
    }),
  }));
