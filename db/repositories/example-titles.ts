import { and, eq, sql } from "drizzle-orm";
import type { Text } from "~/domain/lang.ts";
import { among } from "../among.ts";
import type { Db } from "../connection.ts";
import { examples } from "../schema/examples.ts";

/** Published examples by id and title, to pick from and to name in answers. All of them, or those of the ids given. */
export function listExampleTitles(db: Db, ids?: readonly string[]): { id: string; title: Text }[] {
  if (ids?.length === 0) return [];
  return db
    .select({
      id: examples.id,
      title: sql<Text>`json_extract(${examples.content}, '$.title')`.mapWith((json: string): Text => JSON.parse(json)),
    })
    .from(examples)
    .where(and(eq(examples.stage, "published"), ids && sql`${examples.id} in ${among(ids)}`))
    .orderBy(examples.id)
    .all();
}
