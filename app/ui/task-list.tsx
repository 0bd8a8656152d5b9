import { Status, type Tone } from "./status.tsx";

export interface Task {
  key: string;
  href: string;
  title: string;
  /** What it is about, or what is missing. */
  hint?: string;
  status: { tone: Tone; text: string };
  current?: boolean;
  /** Not one of the numbered. */
  isBeside?: boolean;
}

interface TaskListProps {
  /** Names the list for screen readers. */
  label: string;
  tasks: readonly Task[];
  /** `rail`: beside a page, titles with an icon only; the state is said to screen readers. */
  look?: "full" | "rail";
}

/** Steps in any order, each with its state in words. */
export function TaskList({ label, tasks, look = "full" }: TaskListProps) {
  return (
    <ol className={`task-list task-list--${look}`} aria-label={label}>
      {tasks.map(({ key, href, title, hint, status, current, isBeside }) => (
        <li key={key} className={isBeside ? "task-list__item task-list__item--beside" : "task-list__item"}>
          <div>
            <a href={href} aria-current={current ? "step" : undefined}>
              {title}
            </a>
            {hint && look === "full" ? <p className="task-list__hint">{hint}</p> : null}
          </div>
          <Status tone={status.tone} text={status.text} />
        </li>
      ))}
    </ol>
  );
}
