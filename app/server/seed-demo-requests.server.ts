import type { Db } from "db/connection.ts";
import { findActorByEmail } from "db/repositories/actors.ts";
import { insertMail, listMails, updateMailGivenUp } from "db/repositories/mails.ts";
import type { Lang } from "~/domain/lang.ts";
import { askRemoval } from "~/features/accounts/personal-data/own-data.server.ts";
import { leaveFeedback } from "~/features/feedback/statement-feedback.server.ts";
import { paths } from "~/paths.ts";

const day = 86_400_000;

/** What people ask of the coordinators: two things that are not accessible, and the removal of somebody who leaves. */
export function seedDemoRequests(db: Db, domain: string, origin: string, now: Date): void {
  const at = (daysAgo: number) => ({ origin, now: new Date(now.getTime() - daysAgo * day) });
  const write = (lang: Lang, daysAgo: number, example: string, text: string, email: string) =>
    leaveFeedback(db, { lang, told: { text, page: origin + paths.example(lang, example), email } }, at(daysAgo));

  write(
    "sv",
    10,
    "turku-first-electric-buses",
    "Jag läser med förstoring och orkar inte igenom den långa beskrivningen. Kan jag få ett kort sammandrag på lättläst svenska?",
    `lasare.abo@${domain}`,
  );
  write(
    "fi",
    2,
    "tampere-yliopistonkatu",
    "Esimerkin lähteenä oleva PDF-esitys ei aukea ruudunlukijalla: siinä ei ole otsikoita, ja kaaviot ovat pelkkiä kuvia. Mistä saan saman tiedon tekstinä?",
    "",
  );

  const leaving = findActorByEmail(db, `officer.oulu@${domain}`);
  const why =
    "I start with another employer at the turn of the year. A colleague at Oulu can take my plan over before that.";
  if (leaving) askRemoval(db, leaving, why, at(5));
  seedRefusedMail(db, domain, at(3).now);
}

/** A mail that did not arrive: the coordinator and the city's lead see to it. */
function seedRefusedMail(db: Db, domain: string, createdAt: Date): void {
  const to = `officer.tampere@${domain}`;
  const subject = "Ilmoitukset: 1 uusi";
  const text = "Asiantuntijan arvio suunnitelmastasi on valmistunut.";
  insertMail(db, { key: "digest:demo", to, language: "fi", subject, text, replyTo: { nobody: "gathered" }, createdAt });
  const [mail] = listMails(db, 1);
  if (mail) updateMailGivenUp(db, mail.id);
}
