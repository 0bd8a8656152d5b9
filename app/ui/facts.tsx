import type { ReactNode } from "react";

export interface ShownFact {
  key: string;
  name: string;
  value: ReactNode;
  lang?: string;
  /** Where it can be changed. `label` names the fact too: "Change: budget". */
  change?: { href: string; text: string; label: string };
}

/** Names and values: answers read back, or what is known of a thing. Line breaks in texts are kept. */
export function Facts({ facts }: { facts: readonly ShownFact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ key, name, value, lang, change }) => (
        <div key={key} className="facts__row">
          <dt>{name}</dt>
          <dd lang={lang}>{value}</dd>
          {change ? (
            <dd className="facts__change">
              <a href={change.href} aria-label={change.label}>
                {change.text}
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
