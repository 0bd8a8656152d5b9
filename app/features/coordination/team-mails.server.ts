import type { Db } from "db/connection.ts";
import { listMailReaders } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Plan } from "~/domain/case/plan.ts";
import type { Lang } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

interface TeamMail {
  plan: Plan;
  /** Says what the mails are about, once. */
  key: string;
  reason: string;
  /** The coordinator who did it: an answer to the mail reaches them. */
  replyTo: string;
  origin: string;
  now: Date;
  /** Where it is read; the plan's own page without it. */
  page?: (lang: Lang) => string;
}

type About = "reopened" | "ask-changes" | "approve" | "redirect" | "skip-review";

/** Tells the plan's team what the coordinators did with it, each in their own language. */
export function writeTeamMails(
  db: Db,
  about: About,
  { plan, key, reason, replyTo, origin, now, page }: TeamMail,
): void {
  const team = plan.team.map(({ userId }) => userId);
  for (const reader of listMailReaders(db, team)) {
    const { id, language } = reader;
    const t = translator(language, "coordination");
    const path = page?.(language) ?? paths.plan(language, plan.id);
    const facts = { title: plan.title, number: plan.number, reason, link: origin + path };
    tell(db, {
      ...{ kind: "decision", to: reader, path, planId: plan.id, replyTo, at: now },
      key: `${key}:${id}`,
      subject: t(`mails.team.${about}.subject`, facts),
      text: t(`mails.team.${about}.text`, facts),
    });
  }
}
