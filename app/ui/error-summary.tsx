import { useTranslation } from "react-i18next";
import { Icon } from "./icon.tsx";

export interface FieldError {
  /** The id of the field: where the link goes. */
  id: string;
  message: string;
}

/**
 * What stops the form, on top of the page, with a link to each field; first in `main`, so that it is read first.
 * Without scripts the address can end in `#errors` to bring the focus here.
 */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string }) {
  const { t } = useTranslation("ui");
  if (errors.length === 0) return null;
  return (
    <section className="error-summary" id="errors" tabIndex={-1} aria-labelledby="errors-title" role="alert">
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
