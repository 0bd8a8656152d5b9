import type { Db } from "db/connection.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { insertMail } from "db/repositories/mails.ts";
import { tell } from "db/repositories/news.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { GivenRole, Plan } from "~/domain/case/plan.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

interface TeamNews {
  plan: Plan;
  /** Who did it. */
  actor: Actor;
  origin: string;
  now: Date;
}

type About = "added" | "changed" | "ended" | "left" | "handedTo" | "handedFrom";

/** Tells people what became of their place in a team, or of another's; nobody is told of what they did themselves. */
export function tellOfTeam(
  db: Db,
  about: About,
  to: readonly string[],
  { plan, actor, origin, now, role, name }: TeamNews & { role?: GivenRole; name?: string },
): void {
  const others = to.filter((id) => id !== actor.id);
  for (const reader of listMailReaders(db, others)) {
    const { language } = reader;
    const t = translator(language, "team");
    const path = about === "ended" ? paths.plans(language) : paths.plan(language, plan.id);
    const said = role ? translator(language, "plans")(`overview.roles.${role}`) : "";
    const facts = {
      title: plan.title,
      number: plan.number,
      by: actor.name,
      name: name ?? "",
      role: said,
      link: origin + path,
    };
    tell(db, {
      kind: "team",
      to: reader,
      key: `team:${about}:${plan.id}:${now.getTime()}:${reader.id}`,
      subject: t(`mails.${about}.subject`, facts),
      text: t(`mails.${about}.text`, facts),
      ...{ path, replyTo: actor.email, at: now },
      ...(about === "ended" ? {} : { planId: plan.id }),
    });
  }
}

interface Newcomer {
  email: string;
  language: Lang;
  invitationId: string;
  token: string;
  expiresAt: Date;
}

/** The invitation to somebody who has no account yet: what they are asked to, by whom, and where they make the account. */
export function writeNewcomerMail(db: Db, newcomer: Newcomer, { plan, actor, origin, now }: TeamNews): void {
  const { email, language, invitationId, token, expiresAt } = newcomer;
  const t = translator(language, "team");
  const link = origin + paths.invitation(language, token);
  const until = formatInstant(expiresAt, language);
  insertMail(db, {
    key: `invitation:${invitationId}`,
    to: email,
    language,
    subject: t("mails.newcomer.subject", { title: plan.title }),
    text: t("mails.newcomer.text", { title: plan.title, number: plan.number, by: actor.name, link, until }),
    replyTo: actor.email,
    createdAt: now,
  });
}
