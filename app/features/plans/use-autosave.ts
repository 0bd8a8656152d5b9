import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";

const answered = z.object({
  savedAt: z.string(),
  saved: z.array(z.object({ question: z.string(), row: z.string(), version: z.number() })),
  problems: z.array(z.object({ name: z.string(), text: z.string() })),
  conflicts: z.array(
    z.object({
      question: z.string(),
      row: z.string(),
      theirName: z.string(),
      theirWords: z.string(),
      theirSavedAt: z.string(),
      theirVersion: z.number(),
    }),
  ),
  /** What is asked changed: the page has to be read again. */
  isStale: z.boolean(),
});
type Answered = z.infer<typeof answered>;

export type SaveState =
  | { kind: "saving" | "offline" | "unsaved" | "signedOut" }
  | { kind: "saved"; at: string }
  | { kind: "refused"; text: string };

const pause = 900;
const retryAfter = 4000;

/** The fields of one question, as the whole form would post them. */
function fieldsOfQuestion(form: HTMLFormElement, question: string): URLSearchParams {
  const container = form.querySelector(`[data-question="${question}"]`);
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form).entries()) {
    const belongs = [...form.elements].some(
      (element) => container?.contains(element) && element.getAttribute("name") === name,
    );
    const isOwnMark = name !== "q" || value === question;
    if (belongs && isOwnMark && typeof value === "string") fields.append(name, value);
  }
  return fields;
}

const key = (question: string, row: string): string => `${question}:${row}`;

export interface Autosave {
  stateOf: (question: string) => SaveState | undefined;
  versionOf: (question: string, row: string, shown: number) => number;
  conflicts: Answered["conflicts"];
}

/**
 * Saves each answer soon after typing stops. "Saved" is said only after the server's word; one answer is sent at a time,
 * what is typed meanwhile is sent next, and what could not be sent is tried again. Leaving with unsaved text warns.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, address: string, onStale: () => void): Autosave {
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const [versions, setVersions] = useState<ReadonlyMap<string, number>>(new Map());
  const [conflicts, setConflicts] = useState<Answered["conflicts"]>([]);
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef(false);

  const set = useCallback((question: string, state: SaveState) => {
    setStates((before) => new Map(before).set(question, state));
  }, []);

  const take = useCallback(
    (question: string, result: Answered) => {
      setVersions((before) => {
        const after = new Map(before);
        for (const { question, row, version } of result.saved) after.set(key(question, row), version);
        for (const { question, row, theirVersion } of result.conflicts) after.set(key(question, row), theirVersion);
        return after;
      });
      setConflicts((before) => [...before.filter((one) => one.question !== question), ...result.conflicts]);
      const [problem] = result.problems;
      const [conflict] = result.conflicts;
      if (problem) set(question, { kind: "refused", text: problem.text });
      else if (conflict) set(question, { kind: "unsaved" });
      else if (!waiting.current.has(question)) set(question, { kind: "saved", at: result.savedAt });
      if (result.isStale) onStale();
    },
    [onStale, set],
  );

  const sendNext = useCallback(async () => {
    const [question] = waiting.current;
    const element = form.current;
    if (sending.current || question === undefined || !element) return;
    sending.current = true;
    waiting.current.delete(question);
    set(question, { kind: "saving" });
    let wait = 0;
    try {
      const body = fieldsOfQuestion(element, question);
      const response = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
      if (response.status === 401) {
        waiting.current.add(question);
        set(question, { kind: "signedOut" });
        sending.current = false;
        return;
      }
      if (!response.ok) throw new Error(String(response.status));
      take(question, answered.parse(await response.json()));
    } catch {
      waiting.current.add(question);
      set(question, { kind: "offline" });
      wait = retryAfter;
    }
    sending.current = false;
    if (waiting.current.size > 0) timer.current = setTimeout(() => void sendNext(), wait);
  }, [address, form, set, take]);

  useEffect(() => {
    const element = form.current;
    const onInput = (event: Event): void => {
      const { target } = event;
      const container = target instanceof Element ? target.closest<HTMLElement>("[data-question]") : null;
      const question = container?.dataset.question;
      if (question === undefined) return;
      waiting.current.add(question);
      set(question, { kind: "unsaved" });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void sendNext(), pause);
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (waiting.current.size > 0 || sending.current) event.preventDefault();
    };
    const onSubmit = (): void => waiting.current.clear();
    element?.addEventListener("input", onInput);
    element?.addEventListener("submit", onSubmit);
    addEventListener("beforeunload", onLeave);
    return () => {
      element?.removeEventListener("input", onInput);
      element?.removeEventListener("submit", onSubmit);
      removeEventListener("beforeunload", onLeave);
      clearTimeout(timer.current);
    };
  }, [form, sendNext, set]);

  return {
    stateOf: (question) => states.get(question),
    versionOf: (question, row, shown) => Math.max(versions.get(key(question, row)) ?? 0, shown),
    conflicts,
  };
}
