import { openDatabase } from "./connection.ts";
import { verifyActLog } from "./repositories/act-log.ts";

/** Whether the log of acts in a database file is what was written, in words; `known` is a line that was kept elsewhere. */
export function readLogOfActs(
  file: string,
  known?: Parameters<typeof verifyActLog>[1],
): { isWhole: boolean; said: string } {
  const db = openDatabase(file);
  try {
    const { broken, count, last } = verifyActLog(db, known);
    if (!broken)
      return {
        isWhole: true,
        said: last ? `${count} lines, all whole. The last: ${last.number}:${last.hash}` : "The log is empty.",
      };
    const said = `The log is broken at line ${broken.number}: it is ${broken.why}. ${count} lines before it are whole.`;
    return { isWhole: false, said };
  } catch (problem) {
    return { isWhole: false, said: `${file}: ${problem instanceof Error ? problem.message : problem}` };
  } finally {
    db.$client.close();
  }
}
