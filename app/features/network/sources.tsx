import { useTranslation } from "~/i18n/use-translation.ts";
import type { Source } from "./network-content.server.ts";
import type { SourcedText } from "./show-region.server.ts";

/** Where a fact comes from, in one small line. A source without an address is named only. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslation("network");
  return (
    <span className="sources">
      {t("sources", { count: sources.length })}{" "}
      {sources.map(({ url, publisher, title }, index) => (
        <span key={publisher}>
          {index > 0 ? ", " : null}
          {url ? (
            <a href={url} rel="noreferrer">
              {publisher}
            </a>
          ) : (
            `${publisher}${title ? `: ${title}` : ""} (${t("undated")})`
          )}
        </span>
      ))}
    </span>
  );
}

/** `lang` is the language of the facts where it differs from the page's. */
export function SourcedList({ facts, lang }: { facts: readonly SourcedText[]; lang?: string }) {
  return (
    <ul className="sourced">
      {facts.map(({ text, sources }) => (
        <li key={text}>
          <span lang={lang}>{text}</span> <Sources sources={sources} />
        </li>
      ))}
    </ul>
  );
}
