import type { Db } from "db/connection.ts";
import { listCityNames, listColleagues, listPeopleNames, listUnitNames } from "db/repositories/buyers.ts";
import { findExample } from "db/repositories/examples.ts";
import { listTurns } from "db/repositories/inquiries.ts";
import type { Actor } from "~/domain/case/actor.ts";
import type { InquiryState, Side } from "~/domain/case/inquiry.ts";
import { readBack, type SaidStep } from "~/domain/case/snapshot.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { paths } from "~/paths.ts";
import { type LoadedInquiry, loadInquiry, type NotFound } from "./load-inquiry.server.ts";

export interface InquiryPage {
  id: string;
  lang: Lang;
  subject: string;
  language: Lang;
  state: InquiryState;
  party: LoadedInquiry["party"];
  askedBy: { name: string; city: string };
  asked: { city: string; unit: string | null; example: { title: string; href: string } | null; person: string | null };
  turns: readonly { id: string; side: Side; name: string; when: string; language: Lang; text: string }[];
  /** For the two sides only. */
  excerpt: { title: string | null; language: Lang; said: readonly SaidStep[] } | null;
  /** Who else of the city could answer; empty for whoever cannot name one. */
  colleagues: readonly { value: string; label: string }[];
  /** The page of the example, for whoever keeps it: what stands there, or would be put there. */
  show: { isShown: boolean; question: string; answer: string; city: string | null } | null;
}

export function openInquiry(db: Db, actor: Actor, id: string, lang: Lang): Result<InquiryPage, NotFound> {
  const found = loadInquiry(db, actor, id);
  if (!found.ok) return found;
  const { inquiry, party, answerers } = found.value;
  const { subject, language, state, askedBy, asker, askedByCity, cityId, unitId, handedTo, excerpt } = inquiry;
  const cities = listCityNames(db);
  const people = new Map(listPeopleNames(db, [askedBy, handedTo ?? ""]).map((one) => [one.id, one.name]));
  const example = inquiry.exampleId === null ? undefined : findExample(db, inquiry.exampleId);
  const turns = listTurns(db, id);
  const isOpen = state !== "closed";
  const canHand = party !== "asker" && isOpen;
  return ok({
    ...{ id, lang, subject, language, state, party },
    askedBy: { name: people.get(askedBy) ?? "", city: cities.get(askedByCity)?.[lang] ?? "" },
    asked: {
      city: cities.get(cityId)?.[lang] ?? "",
      unit: unitId === null ? null : (listUnitNames(db, [unitId])[0]?.name ?? null),
      example: example ? { title: example.content.title[lang], href: paths.example(lang, example.id) } : null,
      person: handedTo === null ? null : (people.get(handedTo) ?? null),
    },
    turns: turns.map((turn) => ({ ...turn, name: turn.byName, when: formatInstant(turn.at, lang) })),
    excerpt:
      excerpt && party !== "keeper"
        ? { title: excerpt.title, language: excerpt.language, said: readBack(excerpt.snapshot, lang) }
        : null,
    colleagues: canHand
      ? listColleagues(db, cityId)
          .filter((one) => one.id !== asker && !answerers.some((other) => other.id === one.id))
          .map((one) => ({ value: one.id, label: one.name }))
      : [],
    show: showOf(found.value, turns, example?.stage === "published", cities.get(askedByCity)?.[lang] ?? null),
  });
}

/** The first question and the last answer, where the keeper has not put others there. */
function showOf(
  { inquiry, canShow }: LoadedInquiry,
  turns: readonly { side: Side; text: string }[],
  isPublished: boolean,
  city: string | null,
): InquiryPage["show"] {
  const answer = turns.findLast(({ side }) => side === "answerer");
  if (!canShow || !isPublished || !answer || (inquiry.state === "open" && !inquiry.shown)) return null;
  const asked = turns.find(({ side }) => side === "asker");
  return {
    isShown: inquiry.shown !== null,
    question: inquiry.shown?.question ?? asked?.text ?? "",
    answer: inquiry.shown?.answer ?? answer.text,
    city: inquiry.mayNameCity ? city : null,
  };
}
