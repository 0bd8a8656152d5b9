import type { SaidAnswer } from "~/domain/case/snapshot.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Facts } from "./facts.tsx";
import { Table } from "./table.tsx";

/** An answer in words: a text with its line breaks, or a table for a repeating group. */
export function Said({ answer, caption, lang }: { answer: SaidAnswer; caption: string; lang: string }) {
  const { t } = useTranslation("ui");
  if (answer.as === "nothing") return <span className="soft">{t("unanswered")}</span>;
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
  if (!naming) return <span className="soft">{t("unanswered")}</span>;
  return <Table caption={caption} captionHidden columns={[naming, ...others]} items={rows} keyOf={({ key }) => key} />;
}
