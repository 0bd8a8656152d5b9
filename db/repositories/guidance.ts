import type { Guidance } from "~/domain/guidance.ts";
import type { Text } from "~/domain/lang.ts";
import type { Db } from "../connection.ts";
import { prepared } from "../prepared.ts";
import { cityGuidance } from "../schema/guidance.ts";

interface Row {
  question: string;
  version: number;
  fi: string;
  sv: string;
  en: string;
  at: number;
  name: string;
}

const columns =
  "g.question, g.version, g.fi, g.sv, g.en, g.at, u.name FROM city_guidance g JOIN users u ON u.id = g.by";
/** SQLite takes the other columns from the row that has the greatest version. */
const latest = columns.replace("g.version", "max(g.version) AS version");

const statements = prepared(({ $client: client }) => ({
  ofQuestions: client.prepare<[string, string], Row>(
    `SELECT ${latest} WHERE g.city_id = ? AND g.question IN (SELECT value FROM json_each(?)) GROUP BY g.question`,
  ),
  ofCity: client.prepare<[string], Row>(`SELECT ${latest} WHERE g.city_id = ? GROUP BY g.question`),
  versions: client.prepare<[string, string], Row>(
    `SELECT ${columns} WHERE g.city_id = ? AND g.question = ? ORDER BY g.version DESC`,
  ),
}));

const guidanceOf = ({ question, version, fi, sv, en, at, name }: Row): Guidance => ({
  ...{ question, version, byName: name },
  text: { fi, sv, en },
  at: new Date(at),
});

/** What the city says now at these questions. */
export const listGuidanceAt = (db: Db, cityId: string, questions: readonly string[]): Guidance[] =>
  statements(db).ofQuestions.all(cityId, JSON.stringify(questions)).map(guidanceOf);

/** What the city says now at any question, and what it took away. */
export const listGuidance = (db: Db, cityId: string): Guidance[] => statements(db).ofCity.all(cityId).map(guidanceOf);

/** All that the city has said at a question, newest first. */
export const listGuidanceVersions = (db: Db, cityId: string, question: string): Guidance[] =>
  statements(db).versions.all(cityId, question).map(guidanceOf);

/** False when another version came after the one that the person was shown (0: none). */
export function insertGuidance(
  db: Db,
  { cityId, question, text, by, at }: { cityId: string; question: string; text: Text; by: string; at: Date },
  seenVersion: number,
): boolean {
  const [last] = listGuidanceVersions(db, cityId, question);
  if ((last?.version ?? 0) !== seenVersion) return false;
  db.insert(cityGuidance)
    .values({ cityId, question, version: seenVersion + 1, ...text, by, at })
    .run();
  return true;
}
