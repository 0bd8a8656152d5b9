import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { listTeamPlans } from "db/repositories/plans.ts";
import type { Result } from "~/domain/result.ts";
import { inviteNewcomer } from "~/features/accounts/invite.server.ts";
import type { TalkForm } from "~/features/plans/talk/talk-fields.ts";
import { addMessage, startThread } from "~/features/plans/talk/write-talk.server.ts";
import { inviteMember } from "~/features/plans/team/invite-member.server.ts";

const threadId = (number: number): string => `d3000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** The thread of the demo that has an answer and something to do. */
export const demoThread = threadId(1);

function need<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const empty: TalkForm = {
  ...{ id: "", intent: "", text: "", mentions: [], audience: "team", subject: "", assignedTo: "", dueOn: "" },
};

/** People of two cities write the draft of Vaasa together and talk about it; somebody of its energy company is asked to join. */
export function seedDemoTeam(db: Db, domain: string, origin: string, now: Date): void {
  const person = (address: string) => findActorByEmail(db, `${address}@${domain}`);
  const [owner, lead, reader] = [person("officer.vaasa"), person("lead.vaasa"), person("officer.oulu")];
  const draft = owner && listTeamPlans(db, owner.id).find(({ state }) => state === "draft");
  if (!owner || !lead || !reader || !draft) return;
  const team = [
    { email: lead.email, role: "writer", language: "sv" },
    { email: reader.email, role: "reader", language: "en" },
    { email: "ingenjor@elbolaget.example", role: "writer", language: "sv" },
  ];
  for (const wanted of team) need(inviteMember(db, owner, draft.id, wanted, { now, origin, inviteNewcomer }));

  const given = { now, origin };
  const start = (by: typeof owner, number: number, form: Partial<TalkForm>) =>
    need(startThread(db, by, draft.id, { ...empty, id: threadId(number), ...form }, given));
  start(lead, 1, {
    subject: "question:need-statement",
    text: "Ska behovet gälla alla fastigheter eller bara dem där effekttopparna kostar mest?",
    mentions: [owner.id],
    assignedTo: owner.id,
    dueOn: "2026-12-04",
  });
  const reply = {
    ...empty,
    id: threadId(2),
    text: "Oulu har bara mätt de tio största. Jag skickar våra siffror.",
    mentions: [lead.id],
  };
  need(addMessage(db, reader, draft.id, demoThread, reply, given));
  start(owner, 3, {
    audience: "experts",
    subject: "procedure",
    text: "Vi har övervägt förhandlat förfarande men är osäkra på om marknaden hinner svara. Läs gärna detta extra noga.",
  });
  start(owner, 4, { text: "Tidtabellen är beroende av budgeten i december.", assignedTo: lead.id });
}
