import type { FactSource } from "~/domain/network-fact.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import type { ToldFact } from "./tell-facts.server.ts";

/** Where a fact comes from and of which day it is, in one small line. A source without an address is named only. */
export function Sources({ sources, checked }: { sources: readonly FactSource[]; checked?: string | null }) {
  const { t } = useTranslation("network");
  if (sources.length === 0) return checked ? <span className="sources">{checked}</span> : null;
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
      {checked ? `, ${checked}` : null}
    </span>
  );
}

/** `lang` is the language of the page, where a fact may be in another. */
export function SourcedList({ facts, lang: pageLang }: { facts: readonly ToldFact[]; lang: string }) {
  return (
    <ul className="sourced">
      {facts.map(({ id, text, lang, sources, checked }) => (
        <li key={id}>
          <span lang={lang === pageLang ? undefined : lang}>{text}</span>{" "}
          <Sources sources={sources} checked={checked} />
        </li>
      ))}
    </ul>
  );
}
