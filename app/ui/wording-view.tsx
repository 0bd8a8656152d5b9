import type { ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Tag } from "./status.tsx";

/** An entry of the bank of wordings as it is read; texts are in one language. */
export interface ShownWording {
  number: number;
  kind: "wording" | "criterion" | "clause";
  title: string;
  text: string;
  source: { name: string; address: string; readOn: string };
  /** What it was written for, where that is not everything. */
  fits: readonly string[];
}

interface WordingViewProps {
  wording: ShownWording;
  /** The language of its texts. */
  lang: string;
  href: string;
  level: 2 | 3;
  /** The button that inserts it. */
  children?: ReactNode;
}

export function WordingView({ wording, lang, href, level, children }: WordingViewProps) {
  const { t } = useTranslation("wordings");
  const Heading = `h${level}` as const;
  const { kind, title, fits } = wording;
  return (
    <article className="wording stack" id={`wording-${wording.number}`}>
      <div className="row">
        <Tag text={t(`kinds.${kind}`)} />
        {fits.map((fit) => (
          <Tag key={fit} text={fit} />
        ))}
      </div>
      <Heading className="wording__title" lang={lang}>
        <a href={href}>{title}</a>
      </Heading>
      <WordingText wording={wording} lang={lang} />
      {children}
    </article>
  );
}

export function WordingText({ wording: { text, source }, lang }: Pick<WordingViewProps, "wording" | "lang">) {
  const { t } = useTranslation("wordings");
  return (
    <>
      <p className="kept-lines wording__text" lang={lang}>
        {text}
      </p>
      <p className="soft">
        {t("source")}:{" "}
        {source.address ? (
          <a href={source.address} lang={lang}>
            {source.name}
          </a>
        ) : (
          <span lang={lang}>{source.name}</span>
        )}
        , {t("readOn", { day: source.readOn })}
      </p>
    </>
  );
}
