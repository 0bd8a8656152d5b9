import type { NewMail } from "db/repositories/mails.ts";
import { type Lang, perLang } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";

interface Recipient {
  name: string;
  email: string;
  language: Lang;
}

const instants = perLang(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Helsinki" }),
);
export const dayAndTime = (at: Date, lang: Lang): string => instants[lang].format(at);

/** Of one's own account: nobody else handles it. */
const own = { nobody: "own" } as const;

export function invitationMail(
  to: Recipient & { id: string; inviter: string; inviterEmail: string; expiresAt: Date },
  link: string,
  now: Date,
): NewMail {
  const t = translator(to.language, "accounts");
  const facts = {
    name: to.name,
    inviter: to.inviter,
    link,
    until: dayAndTime(to.expiresAt, to.language),
  };
  return {
    key: `invitation:${to.id}`,
    to: to.email,
    language: to.language,
    subject: t("mail.invitation.subject"),
    text: t("mail.invitation.text", facts),
    replyTo: to.inviterEmail,
    createdAt: now,
  };
}

export function resetMail(to: Recipient, link: string, key: string, now: Date): NewMail {
  const t = translator(to.language, "accounts");
  const text = t("mail.reset.text", { name: to.name, link });
  const subject = t("mail.reset.subject");
  return { key: `reset:${key}`, to: to.email, language: to.language, subject, text, replyTo: own, createdAt: now };
}

export function passwordChangedMail(to: Recipient & { id: string }, link: string, now: Date): NewMail {
  const t = translator(to.language, "accounts");
  const text = t("mail.passwordChanged.text", { name: to.name, link, when: dayAndTime(now, to.language) });
  const subject = t("mail.passwordChanged.subject");
  const key = `password-changed:${to.id}:${now.getTime()}`;
  return { key, to: to.email, language: to.language, subject, text, replyTo: own, createdAt: now };
}

export function linkedMail(to: Recipient & { id: string }, provider: string, now: Date): NewMail {
  const t = translator(to.language, "identity");
  const text = t("mail.linked.text", { name: to.name, provider, when: dayAndTime(now, to.language) });
  const subject = t("mail.linked.subject");
  const key = `linked:${to.id}:${now.getTime()}`;
  return { key, to: to.email, language: to.language, subject, text, replyTo: own, createdAt: now };
}

export function confirmEmailMail(to: Recipient, link: string, key: string, now: Date): NewMail {
  const t = translator(to.language, "identity");
  const text = t("mail.confirmEmail.text", { name: to.name, link });
  const subject = t("mail.confirmEmail.subject");
  return {
    key: `confirm-email:${key}`,
    to: to.email,
    language: to.language,
    subject,
    text,
    replyTo: own,
    createdAt: now,
  };
}

/** To the old address. */
export function emailChangedMail(to: Recipient & { id: string }, email: string, now: Date): NewMail {
  const t = translator(to.language, "identity");
  const text = t("mail.emailChanged.text", { name: to.name, email, when: dayAndTime(now, to.language) });
  const subject = t("mail.emailChanged.subject");
  const key = `email-changed:${to.id}:${now.getTime()}`;
  return { key, to: to.email, language: to.language, subject, text, replyTo: own, createdAt: now };
}

export type TwoStepChange = "on" | "off" | "codes";

/** That the second step of signing in was set up or taken away, or its recovery codes made anew. */
export function twoStepMail(to: Recipient & { id: string }, change: TwoStepChange, now: Date): NewMail {
  const t = translator(to.language, "twoStep");
  const text = t(`mail.${change}.text`, { name: to.name, when: dayAndTime(now, to.language) });
  const subject = t(`mail.${change}.subject`);
  const key = `two-step:${to.id}:${now.getTime()}`;
  return { key, to: to.email, language: to.language, subject, text, replyTo: own, createdAt: now };
}
