import type { SaidAnswer, SaidQuestion } from "~/domain/case/snapshot.ts";
import type { Answer, Block, Content, Table } from "~/domain/document.ts";
import { groundTexts } from "~/domain/form/2026-1/sharing.texts.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Translate } from "~/i18n/translator.ts";

type SaidTable = Extract<SaidAnswer, { as: "table" }>;

const knownGround = (ground: string): ground is keyof typeof groundTexts => ground in groundTexts;
/** A ground of secrecy with its section of Act 621/1999. */
export const sayGround = (ground: string, lang: Lang): string =>
  knownGround(ground) ? groundTexts[ground][lang] : ground;

/** What stands under the name of an answer that only some may read. */
export function remarkOf({ level, secret }: SaidQuestion, lang: Lang, t: Translate<"plans">): string | undefined {
  if (secret)
    return `${t("document.confidential")}, ${t("document.ground", { ground: sayGround(secret.ground, lang) })}`;
  return level === "never" ? t("document.confidential") : undefined;
}

/** `language`: that of the plan, in which its authors wrote. */
export function tableOf(answer: SaidTable, caption: string, language: Lang): Table {
  const columns = answer.columns.map(({ label: header, numeric }) => ({
    header,
    ...(numeric ? { align: "end" as const } : {}),
  }));
  const rows = answer.rows.map((cells) =>
    cells.map((text, index) => (answer.columns[index]?.typed ? [{ text, lang: language }] : text)),
  );
  return { type: "table", caption, columns, rows, rowHeaders: columns.length > 1 };
}

/** One answer in words; a group, under its own name, as a table. Nothing where nothing was answered. */
export function contentOf({ answer, label }: Pick<SaidQuestion, "answer" | "label">, language: Lang): Content[] {
  switch (answer.as) {
    case "words":
      return [
        answer.typed
          ? { type: "free-text", text: answer.words, lang: language }
          : { type: "paragraph", text: answer.words },
      ];
    case "facts":
      return [{ type: "list", marker: "bullet", items: answer.facts.map(({ label, words }) => `${label}: ${words}`) }];
    case "table":
      return answer.columns.length > 0 && answer.rows.length > 0 ? [tableOf(answer, label, language)] : [];
    default:
      return [];
  }
}

/** The rows of a group, their cells in words by the names of the columns. */
export function rowsOf(answer: SaidAnswer | undefined): Record<string, string>[] {
  if (answer?.as !== "table") return [];
  return answer.rows.map((cells) =>
    Object.fromEntries(answer.columns.map(({ id }, place) => [id, cells[place] ?? ""])),
  );
}

/** Columns that no row has anything in say nothing to a reader outside the team. */
export function withoutEmptyColumns(answer: SaidAnswer): SaidAnswer {
  if (answer.as !== "table") return answer;
  const isUsed = (place: number): boolean => answer.rows.some((cells) => (cells[place] ?? "") !== "");
  return {
    ...answer,
    columns: answer.columns.filter((_, place) => isUsed(place)),
    rows: answer.rows.map((cells) => cells.filter((_, place) => isUsed(place))),
  };
}

/** Answers one after another; a table stands across the page, under its own name. */
export function inBlocks(answers: readonly Answer[]): Block[] {
  const blocks: Block[] = [];
  for (const answer of answers) {
    const { label, remark, content } = answer;
    const [only, ...others] = content;
    const last = blocks.at(-1);
    if (only?.type === "table" && others.length === 0) {
      blocks.push({ ...only, caption: remark ? `${label} (${remark})` : label });
    } else if (last?.type === "answers") blocks.splice(-1, 1, { ...last, items: [...last.items, answer] });
    else blocks.push({ type: "answers", items: [answer] });
  }
  return blocks;
}
