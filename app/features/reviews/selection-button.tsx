import { useEffect, useState } from "react";

interface Selected {
  answer: string;
  words: string;
  top: number;
  left: number;
}

const longestQuote = 2000;

/** The words selected within one answer of the plan, if any. */
function selectedWords(): Selected | undefined {
  const selection = getSelection();
  const words = selection?.toString().trim() ?? "";
  if (!selection || selection.rangeCount === 0 || words === "" || words.length > longestQuote) return undefined;
  const range = selection.getRangeAt(0);
  const [first, last] = [range.startContainer, range.endContainer].map((node) =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-said]"),
  );
  if (!first || first !== last) return undefined;
  const { bottom, left } = range.getBoundingClientRect();
  return { answer: first.dataset.said ?? "", words, top: bottom + scrollY, left: left + scrollX };
}

/** Puts the words into the comment form of their answer and goes there. */
function quote({ answer, words }: Selected): void {
  const place = document.querySelector<HTMLElement>(`[data-new-comment="${CSS.escape(answer)}"]`);
  const details = place?.closest("details");
  if (details) details.open = true;
  const field = place?.querySelector<HTMLTextAreaElement>('textarea[name^="quote:"]');
  if (field) {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  place?.querySelector<HTMLTextAreaElement>('textarea[name^="text:"]')?.focus();
}

/** Beside words that are selected in an answer: comment on them. Without scripts the words are copied by hand. */
export function SelectionButton({ label }: { label: string }) {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(selectedWords()), 150);
    };
    document.addEventListener("selectionchange", onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
    };
  }, []);
  if (!selected) return null;
  return (
    <button
      type="button"
      className="selection-button"
      style={{ top: selected.top, left: selected.left }}
      // The words stay selected while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        quote(selected);
        setSelected(undefined);
      }}
    >
      {label}
    </button>
  );
}
