import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { listShown } from "db/repositories/inquiries.ts";
import { type AskedQuestion, askedQuestions } from "~/domain/case/inquiry.ts";

/** The questions that stand with each of these examples; two statements for all. */
export function askedOfEach(db: Db, examples: readonly { id: string }[]): (id: string) => AskedQuestion[] {
  const shown = listShown(
    db,
    examples.map(({ id }) => id),
  );
  const asked = shown.length > 0 ? askedQuestions(shown, listCityNames(db)) : [];
  return (id) => asked.filter(({ exampleId }) => exampleId === id);
}
