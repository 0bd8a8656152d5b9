import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import type { Tone } from "./status.tsx";

type NotificationTone = Exclude<Tone, "neutral">;

interface NotificationProps {
  tone: NotificationTone;
  title: string;
  /** Level of its heading; without it the title is a bold line. */
  level?: 2 | 3;
  /** True after an action of the person, so that a screen reader says it. */
  announced?: boolean;
  children?: ReactNode;
}

const icons: Readonly<Record<NotificationTone, IconName>> = {
  info: "info",
  success: "done",
  alert: "alert",
  error: "error",
};

/** A message about the page or what was just done. */
export function Notification({ tone, title, level, announced, children }: NotificationProps) {
  const Title = level ? (`h${level}` as const) : "p";
  const role = announced ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div className={`notification notification--${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div className="notification__body">
        <Title className="notification__title">{title}</Title>
        {children}
      </div>
    </div>
  );
}
