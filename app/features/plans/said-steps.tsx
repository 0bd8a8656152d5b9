import { useTranslation } from "react-i18next";
import type { SaidAnswer, SaidStep } from "~/domain/case/snapshot.ts";
import { Facts, type ShownFact } from "~/ui/facts.tsx";
import { Table } from "~/ui/table.tsx";

/** An answer in words: a text with its line breaks, or a table for a repeating group. */
export function Said({ answer, caption, lang }: { answer: SaidAnswer; caption: string; lang: string }) {
  const { t } = useTranslation("plans");
  if (answer.as === "nothing") return <span className="soft">{t("check.unanswered")}</span>;
  if (answer.as === "facts") {
    return <Facts facts={answer.facts.map(({ label, words }) => ({ key: label, name: label, value: words }))} />;
  }
  const own = (words: string, typed: boolean) => (typed ? <span lang={lang}>{words}</span> : words);
  if (answer.as === "words") return own(answer.words, answer.typed);
  const rows = answer.rows.map((cells, index) => ({ cells, key: String(index) }));
  const [naming, ...others] = answer.columns.map(({ id, label, numeric, typed }, index) => ({
    key: id,
    title: label,
    numeric,
    cell: ({ cells }: (typeof rows)[number]) => own(cells[index] || "–", typed),
  }));
  if (!naming) return <span className="soft">{t("check.unanswered")}</span>;
  return <Table caption={caption} captionHidden columns={[naming, ...others]} items={rows} keyOf={({ key }) => key} />;
}

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
          const href = changeAt?.(step.id, question.id);
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
