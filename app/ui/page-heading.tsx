import type { ReactNode } from "react";

interface PageHeadingProps {
  title: string;
  /** The language of the title when it differs from the page's. */
  titleLang?: string;
  /** A short line above: the kind of thing this is, or its number. */
  above?: ReactNode;
  /** One or two sentences: what the page is for. */
  lead?: ReactNode;
  /** Status, tags, dates. */
  facts?: ReactNode;
  /** Main actions of the page. */
  actions?: ReactNode;
}

/** The one h1 of a page with what belongs to it. */
export function PageHeading({ title, titleLang, above, lead, facts, actions }: PageHeadingProps) {
  return (
    <header className="page-heading">
      {above ? <p className="page-heading__above">{above}</p> : null}
      <h1 lang={titleLang}>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {facts ? <div className="row">{facts}</div> : null}
      {actions ? <div className="row page-heading__actions">{actions}</div> : null}
    </header>
  );
}
