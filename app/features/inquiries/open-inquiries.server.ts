import type { Db } from "db/connection.ts";
import { listCityNames } from "db/repositories/buyers.ts";
import { answerersOfEach, listAskedBy, listAskedOf } from "db/repositories/inquiries.ts";
import { type Actor, hasRole } from "~/domain/case/actor.ts";
import { type Inquiry, type InquiryState, mayAsk, partyOf } from "~/domain/case/inquiry.ts";
import type { Lang } from "~/domain/lang.ts";
import { formatInstant } from "~/i18n/format.ts";
import { paths } from "~/paths.ts";

export interface InquiryLine {
  id: string;
  href: string;
  subject: string;
  language: Lang;
  state: InquiryState;
  /** The other side's city. */
  city: string;
  when: string;
}

export interface InquiriesPage {
  lang: Lang;
  /** Null where the person answers for nothing. */
  toUs: readonly InquiryLine[];
  own: readonly InquiryLine[];
  canAsk: boolean;
}

/** As many as a page shows, the newest first: counted after it is decided which of them the person may read. */
const most = 200;

/** What waits for the person's answer or was answered for their city, and what they asked themselves. */
export function openInquiries(db: Db, actor: Actor, lang: Lang): InquiriesPage {
  const names = listCityNames(db);
  const lineOf =
    (city: (inquiry: Inquiry) => string) =>
    (inquiry: Inquiry): InquiryLine => ({
      id: inquiry.id,
      href: paths.inquiry(lang, inquiry.id),
      subject: inquiry.subject,
      language: inquiry.language,
      state: inquiry.state,
      city: names.get(city(inquiry))?.[lang] ?? "",
      when: formatInstant(inquiry.lastAt, lang),
    });
  const { id, cityId } = actor;
  const asked = listAskedOf(db, { id, cityId, isKeeper: hasRole(actor, "coordinator") });
  const toUs = [...answerersOfEach(db, asked)].flatMap(([inquiry, answerers]) =>
    partyOf(inquiry, actor, answerers) === "none" ? [] : [inquiry],
  );
  return {
    lang,
    toUs: toUs.slice(0, most).map(lineOf(({ askedByCity }) => askedByCity)),
    own: listAskedBy(db, id)
      .slice(0, most)
      .map(lineOf((inquiry) => inquiry.cityId)),
    canAsk: mayAsk(actor),
  };
}
