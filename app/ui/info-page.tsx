import type { ReactNode } from "react";
import { PageHeading } from "./page-heading.tsx";

/** A page of plain text. A paragraph is parted by an empty line; lines that begin with "- " are a list; an address is a link, and so is [words](/a page of the service). */
export interface InfoText {
  title: string;
  lead: string;
  sections: readonly { heading: string; text: string }[];
  /** When the text was last changed, in words. */
  dated: string;
}

/** `children`: what is done about it, after the text. */
export function InfoPage({ page, children }: { page: InfoText; children?: ReactNode }) {
  return (
    <div className="text-page">
      <PageHeading title={page.title} lead={page.lead} />
      {page.sections.map(({ heading, text }) => (
        <section key={heading} className="stack stack--close">
          <h2>{heading}</h2>
          {text.split("\n\n").map((block) => (
            <Block key={block} text={block} />
          ))}
        </section>
      ))}
      {children}
      <p className="soft small">{page.dated}</p>
    </div>
  );
}

function Block({ text }: { text: string }) {
  if (!text.startsWith("- ")) {
    return (
      <p>
        <Linked text={text} />
      </p>
    );
  }
  return (
    <ul>
      {text.split("\n").map((line) => (
        <li key={line}>
          <Linked text={line.slice(2)} />
        </li>
      ))}
    </ul>
  );
}

const address = /(https:\/\/[^\s,;)]*[^\s,;).]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[[^\]]+\]\(\/[^)]+\))/;

function Linked({ text }: { text: string }) {
  return text.split(address).map((part, index) => {
    if (index % 2 === 0) return part;
    const { href, words } = linkOf(part);
    return (
      <a key={`${part} ${text.length}`} href={href}>
        {words}
      </a>
    );
  });
}

function linkOf(part: string): { href: string; words: string } {
  const [, words, page] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
  if (words && page) return { href: page, words };
  return { href: part.startsWith("https:") ? part : `mailto:${part}`, words: part.replace("https://", "") };
}
