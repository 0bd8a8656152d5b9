import type { Db } from "../connection.ts";

export type PersonalRow = Readonly<Record<string, unknown>>;
export interface PersonalTable {
  table: string;
  rows: readonly PersonalRow[];
}

/** Secrets open an account, and contents are the plan's, not the person's: neither is given out. */
const withheld = /password|token|secret|hash|^(content|document|snapshot)$/;

/** Rows that are a person's though they do not name the person by id in a column of their own. */
const besides: Readonly<Record<string, string>> = {
  users: "id = @id",
  mails: 'lower("to") = @email',
  corrections: "lower(email) = @email",
  statement_feedback: "lower(email) = @email",
  invitations: "email = @email",
  plan_invitations: "email = @email",
  review_answers: "review_id in (select id from reviews where expert_id = @id)",
  review_comments: "review_id in (select id from reviews where expert_id = @id)",
  /** Also who was given a review, a plan or a task, or left a team: facts name people by id. */
  act_log: `by = @id or object = @id or instr(facts, '"' || @id || '"') > 0`,
};

/** Rows of these are addressed to somebody, who may be another than the person who wrote or answered them. */
const addressed = new Set(["corrections", "statement_feedback", "invitations", "plan_invitations"]);

const listOf = ({ $client: client }: Db, sql: string, ...given: string[]): string[] =>
  client
    .prepare<string[], string>(sql)
    .pluck()
    .all(...given);

/**
 * Everything that the tables hold of a person: each row that refers to them, whichever table it is in. The schema itself says
 * which, so that no table is forgotten.
 */
export function listPersonalData(db: Db, person: { id: string; email: string }): PersonalTable[] {
  const tables = listOf(
    db,
    "select name from sqlite_schema where type = 'table' and sql not like 'create virtual%' order by name",
  );
  return tables.flatMap((table) => {
    const byReference = listOf(db, `select "from" from pragma_foreign_key_list(?) where "table" = 'users'`, table).map(
      (column) => `"${column}" = @id`,
    );
    const conditions = [...byReference, ...(besides[table] ? [besides[table]] : [])];
    if (conditions.length === 0) return [];
    const columns = listOf(db, "select name from pragma_table_info(?) where type <> 'blob'", table);
    const shown = columns.filter((column) => !withheld.test(column)).map((column) => `"${column}"`);
    const rows = db.$client
      .prepare<[typeof person], PersonalRow>(
        `select ${shown.join(", ")} from "${table}" where ${conditions.join(" or ")}`,
      )
      .all(person);
    const own = addressed.has(table) ? rows.map((row) => withoutOthers(row, person.email)) : rows;
    return rows.length > 0 ? [{ table, rows: own.map(readable) }] : [];
  });
}

/** Whom somebody invited or answered: their name and address are theirs, and no part of this person's data. */
function withoutOthers(row: PersonalRow, own: string): PersonalRow {
  if (typeof row.email !== "string" || row.email.toLowerCase() === own.toLowerCase()) return row;
  const { email: _address, name: _name, ...rest } = row;
  return rest;
}

/** Instants as dates, and texts that hold JSON as what they hold. */
const readable = (row: PersonalRow): PersonalRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readableValue(column, value)]));

function readableValue(column: string, value: unknown): unknown {
  if (typeof value === "number" && /(^|_)at$/.test(column)) return new Date(value).toISOString();
  if (typeof value === "string" && /^[[{].*[\]}]$/s.test(value)) return parsed(value);
  return value;
}

/** What somebody typed may begin as JSON does and be none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
