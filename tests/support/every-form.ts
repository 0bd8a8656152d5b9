import { randomUUID } from "node:crypto";
import { insertMail, listMails, updateMailGivenUp } from "db/repositories/mails.ts";
import { insertMember } from "db/repositories/plans.ts";
import { startThread } from "~/features/plans/talk/write-talk.server.ts";
import { anInquiry } from "./inquiries.ts";
import { type FilledForm, filledForms } from "./page-forms.ts";
import { aPlan, noon } from "./plans.ts";
import type { TestApp, Visitor } from "./requests.ts";
import { aPlanInReview, setReview } from "./reviews.ts";
import { castOf } from "./rights.ts";
import { addressOf, type TestedRoute } from "./routes.ts";

/** Every form that the service shows to anybody, and for addresses of which no page has a form, one of a few fields. */

export interface Posting extends FilledForm {
  who: string;
  visitor: Visitor;
  /** A page has it; else it is made up, or one that scripts post. */
  isShown: boolean;
}

const longText = "Kauan sitten kukaan ei tiennyt.\n".repeat(20);

/** Addresses that scripts post to: no page has a form for them. */
const ofScripts: Readonly<Record<string, string>> = {
  "/:lang/plans/:id/save": "/:lang/plans/:id/:step",
  "/:lang/reviews/:id/save": "/:lang/reviews/:id/:part",
  "/:lang/coordination/plans/:id/decision/draft": "/:lang/coordination/plans/:id/decision",
};

/** Somebody signed in, or a stranger, each time from an own address: nobody is to be told that it is too often. */
type People = readonly (readonly [who: string, come: () => Visitor])[];

/** The forms of these people's pages, and where none posts to the address itself, a form of a few fields. */
async function formsOf(path: string, params: Readonly<Record<string, string>>, people: People): Promise<Posting[]> {
  const own = addressOf(path, params);
  const shown = addressOf(ofScripts[path] ?? path, params);
  const all: Posting[] = [];
  for (const [who, come] of people) {
    const page = await come().get(shown);
    const found = page.status === 200 ? filledForms(await page.text(), shown, longText) : [];
    const posted = path in ofScripts ? found.map((form) => ({ ...form, address: own })) : found;
    const simple = {
      ...{ isShown: false, isWritten: false, keep: undefined },
      address: own,
      fields: [
        ["intent", "save"],
        ["text", longText],
      ] satisfies FilledForm["fields"],
    };
    const shownForms = posted.map((form) => ({ ...form, isShown: !(path in ofScripts) }));
    const isLeft = shownForms.every(({ address }) => address.split("?")[0] !== own);
    for (const form of isLeft ? [...shownForms, simple] : shownForms) all.push({ ...form, who, visitor: come() });
  }
  return all;
}

/** Everybody with a role in the case, a plan that is written, and one that is in review. */
function setting(app: TestApp) {
  const { db } = app;
  const cast = castOf(app);
  const made = aPlanInReview(db);
  const [review] = made.reviews;
  const draft = aPlan(db, cast.owner);
  insertMember(db, draft, cast.writer.id, "writer", noon);
  setReview(db, review?.id ?? "", "open");
  const about = { mentions: [], audience: "team", subject: "question:need-statement", assignedTo: "", dueOn: "" };
  const talk = { ...about, id: randomUUID(), intent: "", text: "Is this the need?" };
  const thread = startThread(db, cast.owner, draft, talk, { now: noon, origin: "https://x.example" });
  const inquiry = anInquiry(db, cast.writer, "city:tampere");
  const refused = {
    key: "digest:1",
    to: cast.writer.email,
    subject: "Digest",
    text: "Digest",
    language: "en",
  } as const;
  insertMail(db, { ...refused, replyTo: { nobody: "own" }, createdAt: noon });
  const [mail] = listMails(db, 1);
  for (let tries = 0; tries < 3; tries += 1) updateMailGivenUp(db, mail?.id ?? 0);
  const fact = String(db.$client.prepare("SELECT id FROM network_facts LIMIT 1").pluck().get());
  const rooms: readonly (readonly [start: string, id: string])[] = [
    ["/:lang/coordination/plans", made.planId],
    ["/:lang/coordination/people", cast.unit.id],
    ["/:lang/people", cast.other.id],
    ["/:lang/coordination/examples", "oulubot"],
    ["/:lang/examples", "oulubot"],
    ["/:lang/questions", inquiry],
    ["/:lang/facts", fact],
    ["/:lang/reviews", review?.id ?? ""],
    ["/:lang/plans", draft],
  ];
  const people: People = [
    ["anonymous", () => app.stranger()],
    ["owner", () => app.as(cast.owner)],
    ["lead", () => app.as(cast.lead)],
    ["lawyer", () => app.as(made.lawyer)],
    ["coordinator", () => app.as(cast.coordinator)],
  ];
  const others = {
    ...{ lang: "en", step: "need", part: "need-users", question: "need-statement", number: "1", months: "6" },
    ...{ move: "cancel", thread: thread.ok ? thread.value : "", token: "none" },
  };
  return { rooms, people, others };
}

/** Of an app with content. */
export async function everyForm(app: TestApp, routes: readonly TestedRoute[]): Promise<Posting[]> {
  const { rooms, people, others } = setting(app);
  const all: Posting[] = [];
  for (const { path } of routes) {
    const id = rooms.find(([start]) => path.startsWith(start))?.[1] ?? "1";
    all.push(...(await formsOf(path, { ...others, id }, people)));
  }
  // Each page has the form to sign out and those of its neighbours: posted once for each person is enough.
  const known = new Set<string>();
  return all.filter(({ who, address, fields }) => {
    const key = JSON.stringify([who, address, fields.filter(([name]) => !/^(id|receipt|r:.*)$/.test(name))]);
    return !known.has(key) && known.add(key);
  });
}

export const isOf = (path: string, address: string): boolean =>
  new RegExp(`^${path.replace(/:\w+/g, "[^/]+").replaceAll("*", ".*")}$`).test(address.split("?")[0] ?? "");
