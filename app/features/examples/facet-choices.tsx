import { useTranslation } from "~/i18n/use-translation.ts";
import type { FacetValue, FacetView } from "./facet-views.server.ts";

export function FacetChoices({ facet }: { facet: FacetView }) {
  const { t } = useTranslation("examples");
  return (
    <details className="facet" open={facet.open}>
      <summary>{facet.label}</summary>
      <fieldset>
        <legend className="visually-hidden">{facet.label}</legend>
        <Values facet={facet.facet} values={facet.first} />
        {facet.more.length > 0 ? (
          <details className="facet__more">
            <summary>{t("search.more")}</summary>
            <Values facet={facet.facet} values={facet.more} />
          </details>
        ) : null}
      </fieldset>
    </details>
  );
}

function Values({ facet, values }: { facet: string; values: readonly FacetValue[] }) {
  return (
    <ul className="facet__values">
      {values.map(({ value, label, count, checked }) => (
        <li key={value}>
          <label className="facet__value">
            <input type="checkbox" name={facet} value={value} defaultChecked={checked} />
            <span>{label}</span> <span className="facet__count">{count}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
