import type { MouseEvent, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

interface LookProps {
  look?: ButtonLook;
  small?: boolean;
  icon?: IconName;
  children: ReactNode;
}

/** A submit button; `name` and `value` say what is wanted (`name="intent"`). One `primary` a page. */
export function Button({
  look = "primary",
  small,
  icon,
  children,
  ...own
}: LookProps & {
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  formMethod?: "get" | "post";
  id?: string;
  describedBy?: string;
  /** With scripts, in place of sending the form. */
  onClick?: (event: MouseEvent) => void;
}) {
  const { describedBy, ...attributes } = own;
  return (
    <button type="submit" className={buttonClass(look, small)} aria-describedby={describedBy} {...attributes}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ look = "primary", small, icon, href, children }: LookProps & { href: string }) {
  return (
    <a className={buttonClass(look, small)} href={href}>
      <span>{children}</span>
      {icon ? <Icon name={icon} /> : null}
    </a>
  );
}

/** For a button that does not send the form. */
export const buttonClass = (look: ButtonLook, small: boolean | undefined): string =>
  `hds-button button hds-button--${look === "primary" || look === "danger" ? "primary" : "secondary"} button--${look}${
    small ? " hds-button--small button--small" : ""
  }`;

/** First in a form with several buttons: what Enter in a field does. Without it, Enter would press the first one seen. */
export function EnterButton({ name, value }: { name: string; value: string }) {
  return (
    <button type="submit" className="visually-hidden" name={name} value={value} tabIndex={-1} aria-hidden="true" />
  );
}
