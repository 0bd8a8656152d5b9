import type { SaidStep } from "~/domain/case/snapshot.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Facts, type ShownFact } from "~/ui/facts.tsx";
import { Said } from "~/ui/said-answer.tsx";

interface SaidStepsProps {
  said: readonly SaidStep[];
  /** The language of what was typed. */
  lang: string;
  /** Level of the titles of steps: 3 under a heading of the page's own. */
  level?: 2 | 3;
  /** Where an answer can be changed. */
  changeAt?: (step: string, question: string) => string;
}

/** A whole plan read back, step by step. */
export function SaidSteps({ said, lang, level = 3, changeAt }: SaidStepsProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const { t } = useTranslation("plans");
  return said.map((step) => (
    <section key={step.id} className="stack" aria-labelledby={`said-${step.id}`}>
      <Heading id={`said-${step.id}`}>{step.title}</Heading>
      <Facts
        facts={step.questions.map((question): ShownFact => {
          // What the service works out cannot be changed where it stands.
          const href = question.answer.as === "facts" ? undefined : changeAt?.(step.id, question.id);
          return {
            key: question.id,
            name: question.label,
            value: <Said answer={question.answer} caption={question.label} lang={lang} />,
            ...(href
              ? { change: { href, text: t("check.change"), label: t("check.changeOf", { label: question.label }) } }
              : {}),
          };
        })}
      />
    </section>
  ));
}
