import type { Db } from "db/connection.ts";
import { listExamplesByNumber } from "db/repositories/example-list.ts";
import { alternateLink, atomFeed } from "~/domain/atom.ts";
import { type Example, readIn } from "~/domain/example.ts";
import type { Lang } from "~/domain/lang.ts";
import { filtersToSearch, type LibraryFilters } from "~/domain/library-filters.ts";
import { element, type Xml } from "~/domain/xml.ts";
import { translator } from "~/i18n/translator.ts";
import { paths } from "~/paths.ts";
import { numbersOf } from "./matching.server.ts";

const mostEntries = 50;

interface Asked {
  readonly lang: Lang;
  readonly origin: string;
  readonly now: Date;
}

/** The newest of what the filters find, as a feed of its own. */
export function examplesAtom(db: Db, filters: LibraryFilters, { lang, origin, now }: Asked): string {
  const t = translator(lang, "openData");
  const search = filtersToSearch({ ...filters, sort: filters.q === "" ? "useful" : "best", page: 1 });
  const page = origin + paths.examples(lang) + search;
  const self = origin + paths.examplesFeed(lang) + search;
  const examples = listExamplesByNumber(db, numbersOf(db, filters, { limit: mostEntries, order: "published" }));
  const times = examples.map(({ updatedAt }) => updatedAt.getTime());
  const updated = times.length > 0 ? new Date(Math.max(...times)) : now;
  const title = filters.q === "" ? t("feed.title") : t("feed.titleFor", { words: filters.q });
  const head = { self, page, lang, title, subtitle: t("feed.subtitle"), updated, rights: t("file.licence") };
  return atomFeed(
    head,
    examples.map((example) => entryOf(example, lang, origin)),
  );
}

/** The id is the same in every language and for ever. */
function entryOf({ id, content, publishedAt, updatedAt }: Example, lang: Lang, origin: string): Xml {
  const textLang = readIn(content, lang);
  const summary = content.summary?.[lang];
  return element("entry", {}, [
    element("id", {}, origin + paths.exampleJson(id)),
    element("title", {}, content.title[lang]),
    element("updated", {}, updatedAt.toISOString()),
    ...(publishedAt ? [element("published", {}, publishedAt.toISOString())] : []),
    alternateLink(origin + paths.example(lang, id), lang),
    element(
      "summary",
      { type: "text", "xml:lang": summary ? lang : textLang },
      summary ?? content.texts[textLang]?.need ?? "",
    ),
    ...content.themes.map((theme) =>
      element("category", { term: theme, label: translator(lang, "examples")(`theme.${theme}`) }),
    ),
  ]);
}
