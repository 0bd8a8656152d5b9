import { openDatabase } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { insertMember } from "db/repositories/plans.ts";
import { demoDomain } from "db/seed/demo.ts";
import { assign, decideOn, giveReview, must, submit } from "./whole-review.ts";

/**
 * Olof's plan of the demo as it is after a first round: sent, reviewed, and given back with things that must be fixed. Lena
 * writes it with him.
 */
export function askForChanges(file: string, plan: string, texts: readonly string[]): void {
  const db = openDatabase(file);
  const now = new Date();
  const actor = (name: string) => {
    const found = findActorByEmail(db, `${name}@${demoDomain}`);
    if (!found) throw new Error(name);
    return found;
  };
  const [owner, coordinator] = [actor("officer.vaasa"), actor("coordinator")];
  const experts = [actor("expert.law"), actor("expert.energy")];
  must(submit(db, owner, plan, "first", now));
  const reviews = assign(db, coordinator, plan, experts, now);
  const comments = texts.map((text, place) => ({
    ...{ id: `must-fix-${place + 1}`, on: "need-statement", kind: "must-fix", text, quote: "" },
  }));
  for (const [index, expert] of experts.entries()) {
    const found = index === 0 ? { answers: { recommendation: "revise" }, comments } : {};
    giveReview(db, expert, reviews[index] ?? "", found, now);
  }
  decideOn(db, coordinator, plan, "ask-changes", "", now);
  insertMember(db, plan, actor("lead.vaasa").id, "writer", now);
  db.$client.close();
}
