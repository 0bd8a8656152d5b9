import type { Db } from "db/connection.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { isWaiting } from "~/domain/case/review-moves.ts";
import type { ReviewOpening } from "~/domain/case/review-rights.ts";
import { readBack } from "~/domain/case/snapshot.ts";
import type { DocumentModel } from "~/domain/document.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result } from "~/domain/result.ts";
import { formatInstant } from "~/i18n/format.ts";
import { translator } from "~/i18n/translator.ts";
import { documentOf, type LoadedReview, loadReview, type NotFound } from "./load-review.server.ts";
import { documentOfReview } from "./open-review-document.server.ts";
import { headOf, openWriting } from "./open-writing.server.ts";
import type { DeclarationPage, ReviewHead, WritingPage } from "./review-view.ts";

export interface ReadingPage {
  kind: "reading";
  head: ReviewHead;
  opening: ReviewOpening;
  planId: string;
  document: DocumentModel;
  /** In words. */
  sentAt: string;
  /** Other reviews of the same revision that this reader may read. */
  others: readonly { id: string; name: string }[];
  /** Some expert of the same revision is still writing. */
  othersWait: boolean;
}

/** Questions of the plan whose answers are known before the declaration; nothing else of it is. */
const knownBefore = ["buyer-unit", "themes", "object", "cpv-main"];

function openDeclaration(db: Db, loaded: LoadedReview, lang: Lang, now: Date): DeclarationPage {
  const { snapshot } = documentOf(db, loaded.review);
  const said = readBack(snapshot, lang).flatMap(({ questions }) => questions);
  const facts = knownBefore.flatMap((id) => {
    const found = said.find((question) => question.id === id);
    if (found?.answer.as !== "words") return [];
    return [{ key: id, label: found.label, words: found.answer.words, typed: found.answer.typed }];
  });
  const city = {
    key: "city",
    label: translator(lang, "reviews")("city"),
    words: loaded.buyer.name[lang],
    typed: false,
  };
  // A unit of the network is named with its city.
  const isCitySaid = facts.some(({ words }) => words.includes(city.words));
  const shown = isCitySaid ? facts : [city, ...facts];
  return { kind: "declaration", planId: loaded.plan.id, head: headOf(loaded, lang, now), facts: shown };
}

/** The page of a review: what may be known before the declaration, the review in writing, or the sent one to be read. */
export function openReview(
  db: Db,
  actor: Actor,
  id: string,
  lang: Lang,
  now: Date,
): Result<DeclarationPage | WritingPage | ReadingPage, NotFound> {
  const found = loadReview(db, actor, id);
  if (!found.ok) return found;
  const { review, opening } = found.value;
  if (review.state === "assigned") return ok(openDeclaration(db, found.value, lang, now));
  if (review.state === "open" || review.state === "started") return ok(openWriting(db, found.value, lang, now));
  const { plan, round } = found.value;
  const others = round.filter((one) => one.id !== id && loadReview(db, actor, one.id).ok);
  return ok({
    kind: "reading",
    head: headOf(found.value, lang, now),
    opening,
    planId: plan.id,
    document: documentOfReview(db, found.value, lang),
    sentAt: review.sentAt ? formatInstant(review.sentAt, lang) : "",
    others: others.map(({ id, expertName }) => ({ id, name: expertName })),
    othersWait: round.some(({ state }) => isWaiting(state)),
  });
}
