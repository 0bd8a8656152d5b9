import type { FieldList } from "./save-queue.ts";

/** The fields of one question, as the whole form would post them. */
export function fieldsOfQuestion(form: HTMLFormElement, question: string): FieldList {
  const container = form.querySelector(`[data-question="${CSS.escape(question)}"]`);
  const names = new Set(
    [...form.elements].filter((one) => container?.contains(one)).map((one) => one.getAttribute("name")),
  );
  return [...new FormData(form).entries()].flatMap(([name, value]) => {
    const isOwn = names.has(name) && (name !== "q" || value === question);
    return isOwn && typeof value === "string" ? [[name, value] as const] : [];
  });
}

/** The question whose field this is. */
export const questionOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-question]")?.dataset.question : undefined;

/** Questions in which something was typed before the scripts came, or put back by the browser. */
export function questionsTypedBefore(form: HTMLFormElement): Set<string> {
  const found = new Set<string>();
  for (const element of form.elements) {
    const question = questionOf(element);
    if (question !== undefined && isTyped(element)) found.add(question);
  }
  return found;
}

function isTyped(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
  if (element instanceof HTMLSelectElement) {
    const first = [...element.options].findIndex((one) => one.defaultSelected);
    return element.selectedIndex !== Math.max(first, 0);
  }
  if (!(element instanceof HTMLInputElement) || element.type === "hidden") return false;
  return element.value !== element.defaultValue || element.checked !== element.defaultChecked;
}
