import type { Db } from "db/connection.ts";
import { listCoordinators } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Text } from "~/domain/lang.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { LoadedPlan } from "./load-plan.server.ts";

interface Proposed {
  id: string;
  title: Text;
  origin: string;
  now: Date;
}

/** Tells the coordinators that an example waits for them. */
export function writeProposalMails(db: Db, { buyer }: LoadedPlan, actor: Actor, proposed: Proposed): void {
  const { id, title, origin, now } = proposed;
  for (const reader of listCoordinators(db)) {
    if (reader.id === actor.id) continue;
    const { language } = reader;
    const t = translator(language, "proposals");
    const facts = { title: title[language], city: buyer.name[language], name: actor.name };
    tell(db, {
      kind: "coordination",
      to: reader,
      key: `propose-example:${id}:${now.getTime()}:${reader.id}`,
      subject: t("mails.proposedSubject", facts),
      text: t("mails.proposedText", { ...facts, link: origin + paths.keptExample(language, id) }),
      ...{ path: paths.keptExample(language, id), replyTo: actor.email, at: now },
    });
  }
}
