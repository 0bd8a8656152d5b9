import type { ReactNode } from "react";

export interface TimelineItem {
  key: string;
  /** The day in words, and for machines. */
  day: string;
  dateTime?: string;
  title: string;
  state: "past" | "now" | "ahead";
  /** "done", "now": said beside the day, since the line's dot says it to the eye only. */
  stateText?: string;
  body?: ReactNode;
}

/** What happened or comes, in order of time. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, day, dateTime, title, state, stateText, body }) => (
        <li key={key} className={`timeline__item timeline__item--${state}`}>
          <p className="timeline__day">
            <time dateTime={dateTime}>{day}</time>
            {stateText ? ` · ${stateText}` : null}
          </p>
          <p className="timeline__title">{title}</p>
          {body}
        </li>
      ))}
    </ol>
  );
}
