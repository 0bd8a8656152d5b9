import type { Db } from "../connection.ts";
import { insertExamples } from "../repositories/examples.ts";
import { firstExamples, memberName } from "./example-content.ts";

/** Fills an empty library with its first content. */
export function seedExamples(db: Db, at: Date): void {
  insertExamples(
    db,
    firstExamples().map(({ id, content }) => ({
      id,
      stage: "published",
      origin: { kind: "source" },
      content,
      cityName: memberName(content.cityId),
      at,
    })),
  );
}
