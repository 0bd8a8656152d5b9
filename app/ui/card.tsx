import type { ReactNode } from "react";

interface CardProps {
  href: string;
  title: string;
  /** Level of the heading: one below the heading that the cards stand under. */
  level?: 2 | 3 | 4;
  /** The language of the title when it differs from the page's. */
  lang?: string;
  /** A short line above the title: city and year, number. */
  above?: ReactNode;
  /** Status and tags below. */
  below?: ReactNode;
  children?: ReactNode;
}

/** One thing in a list: its title is the link, and the whole card takes the click. Put cards in `<CardList>`. */
export function Card({ href, title, level = 3, lang, above, below, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className="card">
      {above ? <p className="card__above">{above}</p> : null}
      <Heading className="card__title" lang={lang}>
        <a className="card__link" href={href}>
          {title}
        </a>
      </Heading>
      {children ? <div className="card__body">{children}</div> : null}
      {below ? <div className="row card__below">{below}</div> : null}
    </article>
  );
}

/** Cards as a list, in as many columns as fit. Each child is one card. */
export function CardList({ cards }: { cards: readonly { key: string; card: ReactNode }[] }) {
  return (
    <ul className="card-list">
      {cards.map(({ key, card }) => (
        <li key={key}>{card}</li>
      ))}
    </ul>
  );
}
