import type { Db } from "db/connection.ts";
import { replaceCpv } from "db/repositories/cpv.ts";
import { transact } from "db/transact.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import type { CpvCode } from "~/domain/standards/cpv.ts";

/** The official list has 9,454 codes; far fewer mean another file. */
const fewest = 9000;
const letters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name) => letters[name] ?? whole);

/** The codes of a genericode file: one row a code, with a column for each language. */
function codesIn(genericode: string): CpvCode[] {
  return [...genericode.matchAll(/<Row>(.*?)<\/Row>/gs)].flatMap(([, row = ""]): CpvCode[] => {
    const columns = new Map(
      [...row.matchAll(/ColumnRef="(\w+)">\s*<SimpleValue>([^<]*)</g)].map(([, name, value = ""]) => [
        name,
        unescaped(value).trim().replace(/\.$/, ""),
      ]),
    );
    const [code, fi, sv, en] = ["code", "fin_label", "swe_label", "eng_label"].map((name) => columns.get(name));
    return code && /^\d{8}$/.test(code) && fi && sv && en ? [{ code, name: { fi, sv, en } }] : [];
  });
}

/** Takes in the official list (`cpv.gc` of the eForms SDK). Returns how many codes it has. */
export function importCpv(db: Db, genericode: string): Result<number, { kind: "invalid" }> {
  const codes = codesIn(genericode);
  if (codes.length < fewest) return refuse({ kind: "invalid" });
  return transact(db, (tx) => {
    replaceCpv(tx, codes);
    return ok(codes.length);
  });
}
