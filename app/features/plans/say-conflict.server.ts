import { readBack, takeSnapshot } from "~/domain/case/snapshot.ts";
import { Answers, findQuestion } from "~/domain/form/answers.ts";
import { localeOf } from "~/domain/form/kinds/number.ts";
import type { FormVersion } from "~/domain/form/question.ts";
import type { Lang } from "~/domain/lang.ts";
import type { ConflictView } from "./conflict-view.ts";
import type { Conflict } from "./save-answers.server.ts";

export const sayInstant = (at: Date, lang: Lang): string =>
  new Intl.DateTimeFormat(localeOf(lang), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Europe/Helsinki",
  }).format(at);

const clockOf = (lang: Lang) =>
  new Intl.DateTimeFormat(localeOf(lang), { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Helsinki" });
const clocks = { fi: clockOf("fi"), sv: clockOf("sv"), en: clockOf("en") };

/** The clock time of a save, in Finland: what "Saved 14:02" says. */
export const sayTime = (at: Date, lang: Lang): string => clocks[lang].format(at);

/** The other person's answer in words. */
export function sayConflict(form: FormVersion, conflict: Conflict, lang: Lang): ConflictView {
  const { question, row, theirs, theirName, theirSavedAt, theirVersion } = conflict;
  const place = findQuestion(form, question);
  const said = { question, row, theirName, theirVersion, theirSavedAt: sayInstant(theirSavedAt, lang) };
  if (!place || theirs === null) return { ...said, theirWords: "" };
  const answer = {
    question,
    row,
    position: 0,
    value: theirs,
    version: theirVersion,
    savedBy: "",
    savedAt: theirSavedAt,
  };
  const asked = { ...place, required: false, atLeast: 0 };
  const [step] = readBack(
    takeSnapshot(new Answers([answer]), { form, asked: [asked], opening: { holdOver: false }, names: {} }),
    lang,
  );
  const words = step?.questions[0]?.answer;
  if (words?.as === "words") return { ...said, theirWords: words.words };
  if (words?.as !== "table") return { ...said, theirWords: "" };
  const cells = (words.rows[0] ?? []).map((cell, index) => (cell ? `${words.columns[index]?.label}: ${cell}` : ""));
  return { ...said, theirWords: cells.filter(Boolean).join("\n") };
}
