import { type RefObject, useEffect, useRef, useState } from "react";
import { z } from "zod";

const answered = z.object({ saved: z.object({ version: z.number() }) });

export type DraftState = "idle" | "unsaved" | "saving" | "saved" | "offline" | "signedOut" | "conflicted";

const pause = 1500;
const retryAfter = 5000;

/**
 * Saves the letter soon after typing stops. "Saved" is said only after the server's word. When another coordinator saved
 * first, nothing is overwritten: the Save button shows both texts.
 */
export function useDraftSaving(form: RefObject<HTMLFormElement>, shown: number): { state: DraftState; version: number } {
  const [state, setState] = useState<DraftState>("idle");
  const [version, setVersion] = useState(shown);
  const latest = useRef(shown);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDirty = false;
    let isSending = false;

    const later = (wait: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void send(), wait);
    };
    const send = async (): Promise<void> => {
      if (isSending) return later(pause);
      isSending = true;
      isDirty = false;
      setState("saving");
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(element)) if (typeof value === "string") body.append(name, value);
      body.set("draft", String(latest.current));
      body.set("intent", "autosave");
      try {
        const response = await fetch(`${location.pathname}/draft`, { method: "POST", body });
        if (response.ok) {
          latest.current = answered.parse(await response.json()).saved.version;
          setVersion(latest.current);
          setState(isDirty ? "unsaved" : "saved");
        } else {
          setState(response.status === 401 ? "signedOut" : response.status === 409 ? "conflicted" : "offline");
        }
      } catch {
        isDirty = true;
        setState("offline");
        later(retryAfter);
      }
      isSending = false;
    };
    const onInput = (): void => {
      isDirty = true;
      setState("unsaved");
      later(pause);
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (isDirty || isSending) event.preventDefault();
    };
    const onSubmit = (): void => {
      clearTimeout(timer);
      isDirty = false;
    };
    element.addEventListener("input", onInput);
    element.addEventListener("submit", onSubmit);
    addEventListener("beforeunload", onLeave);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", onInput);
      element.removeEventListener("submit", onSubmit);
      removeEventListener("beforeunload", onLeave);
    };
  }, [form]);

  return { state, version };
}
