import { randomUUID } from "node:crypto";
import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { ok, type Result } from "~/domain/result.ts";
import type { TalkForm } from "./talk-fields.ts";
import { addMessage, type Given, type NotTalked, setResolved, setTask, startThread } from "./write-talk.server.ts";

type Posted = { ok: true; value: { thread: string } } | { ok: false; refusal: NotTalked; typed: TalkForm };

function readTalkForm(form: FormData): TalkForm {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const id = text("id");
  return {
    id: /^[\da-f-]{36}$/.test(id) ? id : randomUUID(),
    intent: text("intent"),
    text: text("text"),
    mentions: form.getAll("mentions").filter((one) => typeof one === "string"),
    audience: text("audience"),
    subject: text("subject"),
    assignedTo: text("assignedTo"),
    dueOn: text("dueOn"),
  };
}

/** Does what a form of the discussion asks for: without a thread it begins one. */
export function postTalk(
  db: Db,
  actor: Actor,
  { planId, thread }: { planId: string; thread?: string },
  form: FormData,
  given: Given,
): Posted {
  const typed = readTalkForm(form);
  const inThread = (id: string): Result<unknown, NotTalked> => {
    switch (typed.intent) {
      case "task":
        return setTask(db, actor, planId, id, typed, given);
      case "resolve":
      case "reopen":
        return setResolved(db, actor, planId, id, typed.intent === "resolve", given.now);
      default:
        return addMessage(db, actor, planId, id, typed, given);
    }
  };
  if (thread === undefined) {
    const started = startThread(db, actor, planId, typed, given);
    return started.ok ? ok({ thread: started.value }) : { ...started, typed };
  }
  const done = inThread(thread);
  return done.ok ? ok({ thread }) : { ...done, typed };
}
