type Field = HTMLTextAreaElement | HTMLSelectElement;

const isField = (target: unknown): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const chosenFirst = ({ options }: HTMLSelectElement): string =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";

const firstValue = (field: Field): string =>
  field instanceof HTMLTextAreaElement ? field.defaultValue : chosenFirst(field);

/**
 * Holds what is typed in text areas and chosen in lists until the scripts have taken the page over: React 18 writes
 * the value the page came with over them while it hydrates (`postMountWrapper` of ReactDOMTextarea and ReactDOMSelect).
 * @returns gives all of it back and ends the holding; to be called once the page is hydrated
 */
export function holdTyped(page: Document): () => void {
  const held = new Map<Field, string>();
  for (const field of page.querySelectorAll<Field>("textarea, select"))
    if (field.value !== firstValue(field)) held.set(field, field.value);

  const giveBack = (field: Field): void => {
    const typed = held.get(field);
    if (typed !== undefined && field.value !== typed) field.value = typed;
  };
  const onBefore = ({ target }: Event): void => {
    if (isField(target)) giveBack(target);
  };
  const onInput = ({ target }: Event): void => {
    if (isField(target)) held.set(target, target.value);
  };
  page.addEventListener("beforeinput", onBefore, true);
  page.addEventListener("input", onInput, true);
  return () => {
    page.removeEventListener("beforeinput", onBefore, true);
    page.removeEventListener("input", onInput, true);
    for (const field of held.keys()) giveBack(field);
  };
}
