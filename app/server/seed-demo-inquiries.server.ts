import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { listTeamPlans } from "db/repositories/plans.ts";
import type { Lang } from "~/domain/lang.ts";
import type { Result } from "~/domain/result.ts";
import { type Attach, askCity } from "~/features/inquiries/ask-city.server.ts";
import type { InquiryForm } from "~/features/inquiries/inquiry-fields.ts";
import { postInquiry } from "~/features/inquiries/post-inquiry.server.ts";
import { takeExcerpt } from "~/features/plans/excerpt.server.ts";

const idOf = (number: number): string => `d5000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** The question of the demo that is answered and stands on the page of its example, and the one that waits. */
export const demoInquiry = { shown: idOf(1), waiting: idOf(2) };

const empty: InquiryForm = {
  ...{ id: "", to: "", subject: "", text: "", plan: "", mayNameCity: "", question: "", answer: "", person: "" },
};

function need<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Vaasa asks about a street of Tampere and has its answer; Tampere asks a unit of Vaasa, with answers of its plan. */
export function seedDemoInquiries(db: Db, domain: string, origin: string, now: Date): void {
  const person = (address: string) => findActorByEmail(db, `${address}@${domain}`);
  const [vaasa, tampere, lead, coordinator] = ["officer.vaasa", "officer.tampere", "lead.tampere", "coordinator"].map(
    person,
  );
  if (!vaasa || !tampere || !lead || !coordinator) return;
  const at = (lang: Lang, hoursAgo: number) => ({ lang, origin, now: new Date(now.getTime() - hoursAgo * 3_600_000) });
  const ask = (actor: typeof vaasa, form: Partial<InquiryForm>, given: ReturnType<typeof at>, attach: Attach = null) =>
    need(askCity(db, actor, { ...empty, ...form }, { ...given, attach }));
  const post = (actor: typeof vaasa, intent: string, form: Partial<InquiryForm>, given: ReturnType<typeof at>) =>
    need(postInquiry(db, actor, demoInquiry.shown, { intent, form: { ...empty, ...form } }, given));

  // What its sources tell, in words of a question and its answer.
  const question = "Annoitteko urakoitsijalle valmiit kiertotalouden keinot vai pisteytittekö tarjoajien omia?";
  const answer =
    "Keinoja ei annettu valmiina. Kaupunki asetti tavoitteet, ja urakoitsija suunnitteli keinot niihin pääsemiseksi ja vastasi materiaalien uudelleenkäytöstä ja hankinnasta. Kiertotalouden kriteereistä sai tarjousvertailussa pisteitä.";
  const about = { id: demoInquiry.shown, to: "example:tampere-yliopistonkatu", mayNameCity: "yes" };
  ask(vaasa, { ...about, subject: "Kiertotalouden keinot urakassa", text: question }, at("fi", 70));
  post(lead, "say", { id: idOf(3), text: answer }, at("fi", 50));
  post(coordinator, "show", { question, answer }, at("fi", 40));

  const [plan] = listTeamPlans(db, tampere.id);
  const attach: Attach = plan
    ? (tx) => takeExcerpt(tx, tampere, { plan: plan.id, answers: ["need-statement", "who-affected"] }, now)
    : null;
  const waiting = {
    id: demoInquiry.waiting,
    to: "unit:demo-vaasa-energy",
    subject: "Kuormituksen mittaaminen ennen hankintaa",
  };
  const text =
    "Selvititte lähtötilanteen mittaamalla ennen kuin kuvasitte tarpeen. Kuinka kauan mittasitte, ja mitä tekisitte nyt toisin? Liitin mukaan tarpeemme.";
  ask(tampere, { ...waiting, text }, at("fi", 20), attach);
}
