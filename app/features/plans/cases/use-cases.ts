import { type RefObject, useCallback, useEffect, useState } from "react";
import { personField } from "~/sign-in-fields.ts";
import { usePagePerson } from "~/ui/saving/person-field.tsx";
import { type CasesView, casesView } from "./cases-view.ts";

const restMs = 400;
const patienceMs = 20_000;

/** When the browser has nothing else to do. */
function whenIdle(action: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(action, { timeout: 5000 });
  else setTimeout(action, restMs);
}

/** What the server answers; undefined where it is not reached, or refuses. */
async function ask(address: string, init: RequestInit = {}): Promise<unknown> {
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(patienceMs) });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

export interface Cases {
  /** Undefined until they are read, and where they cannot be. */
  view: CasesView | undefined;
  add: (id: string) => void;
  /** What was last asked to be added. */
  last: { id: string; state: "sending" | "added" | "refused" } | undefined;
}

/** The cases beside a step: read once, after the page has come into view and rests, and apart from every save. */
export function useCases(address: string, place: RefObject<HTMLElement>, onAdded: () => void): Cases {
  const person = usePagePerson();
  const [view, setView] = useState<CasesView>();
  const [last, setLast] = useState<Cases["last"]>();

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let isOver = false;
    const read = async (): Promise<void> => {
      const found = casesView.safeParse(isOver ? undefined : await ask(address));
      if (found.success && !isOver) setView(found.data);
    };
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(() => void read());
    });
    observer.observe(element);
    return () => {
      isOver = true;
      observer.disconnect();
    };
  }, [address, place]);

  const add = useCallback(
    (id: string) => {
      setLast({ id, state: "sending" });
      void ask(address, { method: "POST", body: new URLSearchParams({ [personField]: person, example: id }) }).then(
        (answer) => {
          setLast({ id, state: answer ? "added" : "refused" });
          if (!answer) return;
          setView((before) => before && withAdded(before, id));
          onAdded();
        },
      );
    },
    [address, person, onAdded],
  );
  return { view, add, last };
}

const withAdded = (view: CasesView, id: string): CasesView => ({
  ...view,
  cases: view.cases.map((one) => (one.id === id ? { ...one, isLookedAt: true } : one)),
});
