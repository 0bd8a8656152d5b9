import type { Text } from "../lang.ts";
import rows from "./content/cpv.json" with { type: "json" };

/**
 * Common Procurement Vocabulary 2008: all divisions and groups, and the finer codes of software, IT and research
 * services (Publications Office of the EU, eForms SDK, CC BY 4.0). Eight digits without the check digit.
 */
export interface CpvCode {
  code: string;
  name: Text;
}

export const cpvCodes: readonly CpvCode[] = rows.map(([code = "", fi = "", sv = "", en = ""]) => ({
  code,
  name: { fi, sv, en },
}));

const byCode = new Map(cpvCodes.map((entry) => [entry.code, entry]));

export const findCpv = (code: string): CpvCode | undefined => byCode.get(code);
