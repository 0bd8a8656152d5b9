import { type RefObject, useEffect, useState } from "react";
import type { Autosave } from "~/ui/saving/use-autosave.ts";
import type { StepView } from "./step-view.ts";

/** How often the fields of each question have been made anew from what is stored. */
export type Renewals = ReadonlyMap<string, number>;

/**
 * Fields take their values when they are made. After a choice between two texts they are made anew, once the page has been
 * read again, and not while something typed in them is still on its way.
 */
export function useRenewals(
  wanted: RefObject<Set<string>>,
  view: StepView,
  { isWaiting, forget }: Pick<Autosave, "isWaiting" | "forget">,
): Renewals {
  const [renewals, setRenewals] = useState<Renewals>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was read anew makes fields anew.
  useEffect(() => {
    const ready = [...(wanted.current ?? [])].filter((question) => !isWaiting(question));
    if (ready.length === 0) return;
    for (const question of ready) wanted.current?.delete(question);
    forget(ready);
    setRenewals((before) => new Map([...before, ...ready.map((id) => [id, (before.get(id) ?? 0) + 1] as const)]));
  }, [view]);
  return renewals;
}
