import type { Act } from "db/repositories/act-log.ts";
import { type ActKind, actKinds, acts, planActs } from "~/domain/case/acts.ts";
import type { Lang } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";

type SayAct = (act: string, lang: Lang) => string | undefined;

const saying =
  <Known extends string>(known: readonly Known[], say: (lang: Lang, act: Known) => string): SayAct =>
  (act, lang) => {
    const found = known.find((one) => one === act);
    return found && say(lang, found);
  };

const log = (lang: Lang) => translator(lang, "log");
const ofHistory = saying(planActs, (lang, act) => translator(lang, "plans")(`history.kinds.${act}`));
const besideHistory = saying(["talk", "erase", "dossier", "invite", "withdraw-invitation"], (lang, act) =>
  log(lang)(`acts.plan.${act}`),
);

const sayers: Record<ActKind, SayAct> = {
  plan: (act, lang) => ofHistory(act, lang) ?? besideHistory(act, lang),
  review: saying(acts.review, (lang, act) => log(lang)(`acts.review.${act}`)),
  example: saying(acts.example, (lang, act) => log(lang)(`acts.example.${act}`)),
  correction: saying(acts.correction, (lang, act) => log(lang)(`acts.correction.${act}`)),
  inquiry: saying(acts.inquiry, (lang, act) => log(lang)(`acts.inquiry.${act}`)),
  fact: saying(acts.fact, (lang, act) => log(lang)(`acts.fact.${act}`)),
  person: saying(acts.person, (lang, act) => log(lang)(`acts.person.${act}`)),
  invitation: saying(acts.invitation, (lang, act) => log(lang)(`acts.invitation.${act}`)),
  mail: saying(acts.mail, (lang, act) => log(lang)(`acts.mail.${act}`)),
  retention: saying(acts.retention, (lang, act) => log(lang)(`acts.retention.${act}`)),
  feedback: saying(acts.feedback, (lang, act) => log(lang)(`acts.feedback.${act}`)),
  city: saying(acts.city, (lang, act) => log(lang)(`acts.city.${act}`)),
  wording: saying(acts.wording, (lang, act) => log(lang)(`acts.wording.${act}`)),
  pair: saying(acts.pair, (lang, act) => log(lang)(`acts.pair.${act}`)),
  log: saying(acts.log, (lang, act) => log(lang)(`acts.log.${act}`)),
  unit: saying(acts.unit, (lang, act) => log(lang)(`acts.unit.${act}`)),
};

/** An act in words, those on plans as their history says them. */
export function sayAct({ kind, act }: Pick<Act, "kind" | "act">, lang: Lang): string {
  const own = actKinds.find((one) => one === kind);
  return (own && sayers[own](act, lang)) ?? `${kind} ${act}`;
}
