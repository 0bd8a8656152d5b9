import type { ReactNode } from "react";

interface MoreProps {
  summary: string;
  open?: boolean;
  /** `part`: a whole part of a page, such as the optional questions; otherwise a short note. */
  look?: "note" | "part";
  id?: string;
  children: ReactNode;
}

/** What is folded until wanted; works without scripts and opens by itself when its content is searched for. */
export function More({ summary, open, look = "note", id, children }: MoreProps) {
  return (
    <details className={`more more--${look}`} open={open} id={id}>
      <summary>{summary}</summary>
      <div className="more__body">{children}</div>
    </details>
  );
}
