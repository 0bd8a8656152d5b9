import { useEffect, useRef } from "react";
import { useTranslation } from "~/i18n/use-translation.ts";
import { Icon } from "./icon.tsx";

export interface FieldError {
  /** The id of the field: where the link goes. */
  id: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  title?: string;
  /** What the server answered: the same errors in a new answer take the focus again. */
  answer?: unknown;
}

/**
 * What stops the form, on top of the page, with a link to each field; first in `main`, so that it is read first.
 * The focus comes here: by the attribute when the page is loaded, by the effect when scripts change the page in place.
 */
export function ErrorSummary({ errors, title, answer }: ErrorSummaryProps) {
  const { t } = useTranslation("ui");
  const summary = useRef<HTMLElement>(null);
  const said = errors.map(({ id, message }) => `${id} ${message}`).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus comes back when the errors or the answer are others
  useEffect(() => summary.current?.focus(), [said, answer]);
  if (errors.length === 0) return null;
  return (
    <section
      className="error-summary"
      id="errors"
      ref={summary}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a refused form the reader has to meet the reasons first
      autoFocus
      aria-labelledby="errors-title"
      role="alert"
    >
      <h2 id="errors-title">
        <Icon name="error" />
        {title ?? t("errorSummary", { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
