import { Icon, type IconName } from "./icon.tsx";

export type Tone = "neutral" | "info" | "success" | "alert" | "error";

const icons: Readonly<Record<Tone, IconName>> = {
  neutral: "open",
  info: "info",
  success: "done",
  alert: "alert",
  error: "error",
};

/** A state in a word, with an icon of its own shape, so that colour alone says nothing. */
export function Status({ tone, text }: { tone: Tone; text: string }) {
  return (
    <span className={`hds-status-label status status--${tone}`}>
      <Icon name={icons[tone]} />
      {text}
    </span>
  );
}

/** A subject word; with `href` a link to everything under it. */
export function Tag({ text, href, lang }: { text: string; href?: string; lang?: string }) {
  return href ? (
    <a className="tag" href={href} lang={lang}>
      {text}
    </a>
  ) : (
    <span className="tag" lang={lang}>
      {text}
    </span>
  );
}
