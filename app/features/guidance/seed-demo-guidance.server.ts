import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { demoGuidance } from "db/seed/content/demo-guidance.ts";
import { postGuidance } from "./write-guidance.server.ts";

const day = 86_400_000;

/** The guidance of the demo's cities, written as their leads would. */
export function seedDemoGuidance(db: Db, domain: string, now: Date): void {
  for (const { city, daysAgo, question, text } of demoGuidance) {
    const lead = findActorByEmail(db, `lead.${city}@${domain}`);
    if (!lead) continue;
    const at = new Date(now.getTime() - daysAgo * day);
    const written = postGuidance(db, lead, question, { intent: "save", seen: "0", version: "", texts: text }, at);
    if (!written.ok) throw new Error(`${question}: ${JSON.stringify(written.refusal)}`);
  }
}
