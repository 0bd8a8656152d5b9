import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import type { MailReader } from "db/repositories/mail-readers.ts";
import { tell } from "db/repositories/news.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { Inquiry } from "~/domain/case/inquiry.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";

export interface InquiryNews {
  /** Which turn of the question it tells of, or what else happened. */
  key: string;
  kind: "asked" | "answered" | "asked-on" | "handed";
  inquiry: Pick<Inquiry, "id" | "subject">;
  actor: Actor;
  text: string;
  now: Date;
  origin: string;
}

/** Tells people by the service: no mail of these has an address to answer to, so neither side learns the other's. */
export function tellOfInquiry(db: Db, to: readonly MailReader[], news: InquiryNews): void {
  const { key, kind, inquiry, actor, text, now, origin } = news;
  for (const reader of to.filter(({ id }) => id !== actor.id)) {
    const { language } = reader;
    const t = translator(language, "inquiries");
    const path = paths.inquiry(language, inquiry.id);
    const city = listCityNames(db).get(actor.cityId ?? "")?.[language] ?? t("network");
    const facts = { name: actor.name, city, subject: inquiry.subject, text, link: origin + path };
    tell(db, {
      ...{ kind: "inquiry", to: reader, key: `inquiry:${kind}:${key}:${reader.id}` },
      subject: t(`mails.${kind}.subject`, facts),
      text: t(`mails.${kind}.text`, facts),
      ...{ path, replyTo: { nobody: "kept-apart" }, at: now },
    });
  }
}
