import type { Db } from "db/connection.ts";
import { findCity } from "db/repositories/cities.ts";
import type { Actor } from "~/domain/case/actor.ts";
import { mayAsk } from "~/domain/case/inquiry.ts";
import type { Lang } from "~/domain/lang.ts";
import { ok, type Result, refuse } from "~/domain/result.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import type { NotFound } from "./load-inquiry.server.ts";
import { isOwnReceiver, listReceivers, receiverOfExample } from "./receivers.server.ts";

export interface AskPage {
  lang: Lang;
  /** The example that is asked about; without one, a receiver is chosen from the list. */
  example: { title: string; href: string; to: string } | null;
  receivers: readonly { value: string; label: string }[];
  /** The actor would ask themselves. */
  isOwn: boolean;
}

/** The form of a question, about an example or to a city. */
export function openAsk(
  db: Db,
  actor: Actor,
  { lang, example, city }: { lang: Lang; example: string | null; city: string | null },
): Result<AskPage, NotFound> {
  if (!mayAsk(actor)) return refuse({ kind: "not-found" });
  const to = example === null ? undefined : receiverOfExample(db, example);
  if (example !== null && !to) return refuse({ kind: "not-found" });
  if (to && example !== null) {
    const href = paths.example(lang, example);
    const about = { title: to.example.content.title[lang], href, to: `example:${example}` };
    return ok({ lang, example: about, receivers: [], isOwn: isOwnReceiver(db, actor, to) });
  }
  const only = city !== null && city !== actor.cityId && findCity(db, city) ? city : undefined;
  const whole = (name: string) => translator(lang, "inquiries")("ask.wholeCity", { city: name });
  return ok({ lang, example: null, receivers: listReceivers(db, actor, { lang, only, whole }), isOwn: false });
}
