import {
  type Block,
  type DocumentLabels,
  type DocumentModel,
  type HeadingLevel,
  headingLevels,
} from "~/domain/document";
import { ContentView, Facts, InlineText } from "./document-content";
import { inOrder } from "./in-order";

interface DocumentViewProps {
  document: DocumentModel;
  labels: DocumentLabels;
}

/** A document as a page: the first, accessible form of what the PDF also says. */
export function DocumentView({ document, labels }: DocumentViewProps) {
  return (
    <article className="document" lang={document.lang}>
      <DocumentHead document={document} labels={labels} />
      {document.contents && <Contents blocks={document.blocks} label={labels.contents} />}
      <Blocks document={document} />
    </article>
  );
}

/** What a document says without its cover, for a page that has a heading of its own. */
export const DocumentBody = ({ document }: { document: DocumentModel }) => (
  <article className="document" lang={document.lang}>
    <Blocks document={document} />
  </article>
);

const Blocks = ({ document }: { document: DocumentModel }) => <BlocksView blocks={document.blocks} />;

/** Blocks of a document; within a page that has headings above them, theirs are `below` so many levels more. */
export function BlocksView({ blocks, below = 0 }: { blocks: readonly Block[]; below?: 0 | 1 | 2 }) {
  const levels = headingLevels(blocks);
  return inOrder(blocks).map(({ key, item, place }) => (
    <BlockView key={key} block={item} place={place} level={lowered(levels.get(place), below)} />
  ));
}

const lowered = (level: HeadingLevel | undefined, below: number): HeadingLevel | undefined =>
  level && (([1, 2, 3, 4] as const).find((one) => one >= level + below) ?? 4);

function DocumentHead({ document, labels }: DocumentViewProps) {
  return (
    <header className="document__head">
      <p className="document__subject">{document.subject}</p>
      <h1>{document.title}</h1>
      <p className="document__state">
        {document.mark && <strong className="document__mark">{document.mark}</strong>} {document.statusLine}
        <br />
        {document.revisionLine}
      </p>
      {document.recordsNumber && (
        <p className="document__records-number">
          {labels.recordsNumber}: {document.recordsNumber}
        </p>
      )}
      <Facts facts={document.coverFacts} />
      {document.secrecy && document.secrecy.length > 0 && (
        <div className="document__secrecy">
          <p>
            <strong>{labels.secrecy}</strong>
          </p>
          <ul>
            {inOrder(document.secrecy).map(({ key, item }) => (
              <li key={key}>{item}</li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

const anchorOf = (place: number) => `section-${place + 1}`;

/** The two upper levels, as links within the page. */
function Contents({ blocks, label }: { blocks: readonly Block[]; label: string }) {
  const levels = headingLevels(blocks);
  const entries = inOrder(blocks).flatMap(({ key, item, place }) => {
    const level = levels.get(place);
    return item.type === "heading" && level && level <= 2
      ? [{ key, place, level, text: item.text, lang: item.lang }]
      : [];
  });
  if (entries.length === 0) return null;
  return (
    <nav className="document__contents" aria-label={label}>
      <ol>
        {entries.map(({ key, place, level, text, lang }) => (
          <li key={key} data-level={level}>
            <a href={`#${anchorOf(place)}`} lang={lang}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface BlockViewProps {
  block: Block;
  place: number;
  level: HeadingLevel | undefined;
}

const headingTags = { 1: "h2", 2: "h3", 3: "h4", 4: "h5" } as const;

function BlockView({ block, place, level }: BlockViewProps) {
  switch (block.type) {
    case "heading": {
      const Heading = headingTags[level ?? block.level];
      return (
        <Heading id={anchorOf(place)} lang={block.lang}>
          {block.text}
        </Heading>
      );
    }
    case "answers":
      return (
        <dl className={block.stacked ? "document__answers document__answers--stacked" : "document__answers"}>
          {inOrder(block.items).map(({ key, item }) => (
            <div key={key}>
              <dt>
                <InlineText text={item.label} />
                {item.remark && <span className="document__remark"> {item.remark}</span>}
              </dt>
              <dd>
                {inOrder(item.content).map((content) => (
                  <ContentView key={content.key} content={content.item} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      );
    case "page-break":
      return null;
    default:
      return <ContentView content={block} />;
  }
}
