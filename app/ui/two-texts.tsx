import type { WordChange } from "~/domain/case/word-changes.ts";
import { inOrder } from "./in-order.ts";

/** A text and the one it is compared with, each with a heading; `lang` where an author wrote them. */
interface TwoTextsProps {
  words: readonly WordChange[];
  /** Of the first text, whose own pieces are "removed", and of the second, whose own are "added". */
  headings: readonly [first: string, second: string];
  /** Said where a text is empty. */
  empty: string;
  lang?: string;
}

/** Two texts side by side, the words that differ marked in each. */
export function TwoTexts({ words, headings, empty, lang }: TwoTextsProps) {
  return (
    <div className="two-texts">
      <OneText heading={headings[0]} words={words} own="removed" empty={empty} {...(lang ? { lang } : {})} />
      <OneText heading={headings[1]} words={words} own="added" empty={empty} {...(lang ? { lang } : {})} />
    </div>
  );
}

interface OneTextProps extends Pick<TwoTextsProps, "words" | "empty" | "lang"> {
  heading: string;
  own: "added" | "removed";
}

function OneText({ heading, words, own, empty, lang }: OneTextProps) {
  const shown = words.filter(({ kind }) => kind === "same" || kind === own);
  return (
    <div className="two-texts__text">
      <p className="two-texts__heading">{heading}</p>
      <blockquote {...(shown.length > 0 && lang ? { lang } : {})}>
        {shown.length === 0 ? <span className="soft">{empty}</span> : null}
        {inOrder(shown).map(({ key, item }) =>
          item.kind === "same" ? <span key={key}>{item.text}</span> : <mark key={key}>{item.text}</mark>,
        )}
      </blockquote>
    </div>
  );
}
