import { type SQL, sql } from "drizzle-orm";

/** These values as a list to look in, however many: one bound value in the statement. `x in ${among(ids)}` */
export const among = (values: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(values)}))`;
