import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { findDialogueOfPlan } from "db/repositories/market.ts";
import { type DemoDialogue, demoDialogues } from "db/seed/content/demo-market.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { dayInHelsinki } from "~/domain/day.ts";
import { addDays } from "~/domain/law/calendar-day.ts";
import { type MarketForm, type MarketIntent, marketFields } from "./market-fields.ts";
import { postMarket } from "./post-market.server.ts";

const day = 86_400_000;
const empty = Object.fromEntries(marketFields.map((field) => [field, ""])) as MarketForm;

/** Makes the dialogues of the demo public, as their owners would. */
export function seedDemoMarket(db: Db, domain: string, planOf: (key: string) => string, now: Date): void {
  for (const dialogue of demoDialogues) {
    const owner = findActorByEmail(db, `officer.${dialogue.city}@${domain}`);
    if (owner) publish(db, owner, planOf(dialogue.plan), dialogue, now);
  }
}

function publish(db: Db, owner: Actor, planId: string, dialogue: DemoDialogue, now: Date): void {
  const { daysAgo, openFor, questions, howTo, learned, notes } = dialogue;
  const from = new Date(now.getTime() - daysAgo * day);
  const post = (intent: MarketIntent, form: Partial<MarketForm>, at: Date) => {
    const done = postMarket(db, owner, planId, { intent, form: { ...empty, ...form } }, at);
    if (!done.ok) throw new Error(`${dialogue.plan} ${intent}: ${JSON.stringify(done.refusal)}`);
  };
  const seen = () => String(findDialogueOfPlan(db, planId)?.version ?? 0);
  const closesOn = addDays(dayInHelsinki(from), openFor);
  post("publish", { version: seen(), questions, howTo, closesOn, read: "yes" }, from);
  const noted = new Date(from.getTime() + day / 2);
  for (const note of notes) post("note", { ...note, day: dayInHelsinki(noted) }, noted);
  if (learned) post("learned", { version: seen(), learned }, now);
}
