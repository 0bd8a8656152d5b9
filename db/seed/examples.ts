import type { Db } from "../connection.ts";
import { insertExample } from "../repositories/examples.ts";
import { firstExamples, memberName } from "./example-content.ts";

/** Fills an empty library with its first content. */
export function seedExamples(db: Db, at: Date): void {
  for (const { id, content } of firstExamples()) {
    insertExample(db, {
      id,
      stage: "published",
      origin: { kind: "source" },
      content,
      cityName: memberName(content.cityId),
      at,
    });
  }
}
