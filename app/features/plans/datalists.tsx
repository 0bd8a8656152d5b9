import { useEffect, useState } from "react";
import type { Lang } from "~/domain/lang.ts";
import { paths } from "~/paths.ts";
import type { PickList, StepView } from "./step-view.ts";

interface Suggestion {
  value: string;
  label?: string;
}

const waitMs = 150;
const fewest = 2;

/** Names to choose from while typing, once a page for each kind of thing. */
export function Datalists({ lists, lang }: Pick<StepView, "lists"> & { lang: Lang }) {
  return lists.map(({ of, options }) =>
    of === "cpv" ? <CpvList key={of} usual={options} lang={lang} /> : <Datalist key={of} of={of} options={options} />,
  );
}

function Datalist({ of, options }: PickList) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: official names alone, written by React itself
  if ("markup" in options) return <datalist id={`list-${of}`} dangerouslySetInnerHTML={{ __html: options.markup }} />;
  return (
    <datalist id={`list-${of}`}>
      {options.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** The usual codes; while one is typed, those of the whole list that have its words in any of the three languages. */
function CpvList({ usual, lang }: { usual: PickList["options"]; lang: Lang }) {
  const [found, setFound] = useState<readonly Suggestion[]>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let asking = new AbortController();
    const ask = async (typed: string): Promise<void> => {
      asking.abort();
      asking = new AbortController();
      const address = `${paths.cpvSuggestions(lang)}?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(address, { signal: asking.signal });
      if (answer.ok) setFound(await answer.json());
    };
    const onInput = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement) || target.getAttribute("list") !== "list-cpv") return;
      clearTimeout(timer);
      // A line that is cut off or an answer that comes too late leaves the list as it was.
      if (target.value.length >= fewest)
        timer = setTimeout(() => void ask(target.value).catch(() => undefined), waitMs);
    };
    document.addEventListener("input", onInput);
    return () => {
      document.removeEventListener("input", onInput);
      clearTimeout(timer);
      asking.abort();
    };
  }, [lang]);
  if (!found) return <Datalist key="usual" of="cpv" options={usual} />;
  return (
    <datalist key="found" id="list-cpv">
      {found.map(({ value, label }) => (
        <option key={value} value={value} label={label} />
      ))}
    </datalist>
  );
}
