import { Button } from "./button.tsx";

interface SearchBoxProps {
  id: string;
  action: string;
  label: string;
  button: string;
  name?: string;
  defaultValue?: string;
  help?: string;
  /** Other parts of the query that stay. */
  keep?: readonly (readonly [name: string, value: string])[];
}

/** A search by GET: the result has an address of its own. */
export function SearchBox({ id, action, label, button, name = "q", defaultValue, help, keep = [] }: SearchBoxProps) {
  return (
    <search>
      <form className="search-box hds-text-input" method="get" action={action}>
        {keep.map(([key, value]) => (
          <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
        ))}
        <label className="field__label" htmlFor={id}>
          {label}
        </label>
        {help ? (
          <p className="field__help" id={`${id}-help`}>
            {help}
          </p>
        ) : null}
        <div className="search-box__line">
          <input
            className="hds-text-input__input"
            type="search"
            id={id}
            name={name}
            defaultValue={defaultValue}
            aria-describedby={help ? `${id}-help` : undefined}
            maxLength={200}
          />
          <Button icon="search">{button}</Button>
        </div>
      </form>
    </search>
  );
}
