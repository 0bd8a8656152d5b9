import { useTranslation } from "react-i18next";
import type { SaidAnswer, SaidStep } from "~/domain/case/snapshot.ts";
import { Facts, type ShownFact } from "~/ui/facts.tsx";
import { Table } from "~/ui/table.tsx";

/** An answer in words: a text with its line breaks, or a table for a repeating group. */
export function Said({ answer, caption, lang }: { answer: SaidAnswer; caption: string; lang: string }) {
  const { t } = useTranslation("plans");
  if (answer.as === "nothing") return <span className="soft">{t("check.unanswered")}</span>;
  if (answer.as === "words") return <span lang={lang}>{answer.words}</span>;
  const [first, ...others] = answer.columns.map(({ id, label, numeric }, index) => ({
    key: id,
    title: label,
    numeric,
    cell: (row: readonly string[]) => row[index] || "–",
  }));
  if (!first) return <span className="soft">{t("check.unanswered")}</span>;
  const rows = answer.rows.map((cells, index) => ({ cells, key: String(index) }));
  const columns = [first, ...others].map(({ cell, ...column }) => ({
    ...column,
    cell: ({ cells }: (typeof rows)[number]) => cell(cells),
  }));
  const [naming, ...rest] = columns;
  if (!naming) return null;
  return <Table caption={caption} captionHidden columns={[naming, ...rest]} items={rows} keyOf={({ key }) => key} />;
}

interface SaidStepsProps {
  said: readonly SaidStep[];
  /** The language of what was typed. */
  lang: string;
  /** Where an answer can be changed. */
  changeAt?: (step: string, question: string) => string;
}

/** A whole plan read back, step by step. */
export function SaidSteps({ said, lang, changeAt }: SaidStepsProps) {
  const { t } = useTranslation("plans");
  return said.map((step) => (
    <section key={step.id} className="stack" aria-labelledby={`said-${step.id}`}>
      <h3 id={`said-${step.id}`}>{step.title}</h3>
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
